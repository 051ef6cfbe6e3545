package io.github.liuding.reporting.doctor;

import java.util.Optional;

/** A library that is known to break its users by its version (常见冲突库), and by what it is known in a jar. */
enum Library {
    POI(Family.POI, Need.NEEDED, "org.apache.poi", "poi", "org/apache/poi/POIDocument"),
    POI_OOXML(Family.POI, Need.NEEDED, "org.apache.poi", "poi-ooxml", "org/apache/poi/xssf/usermodel/XSSFWorkbook"),
    POI_SCRATCHPAD(Family.POI, Need.COMPANION, "org.apache.poi", "poi-scratchpad", "org/apache/poi/hwpf/HWPFDocument"),
    SCHEMAS_LITE(Family.POI, Need.NEEDED, "org.apache.poi", "poi-ooxml-lite", Library.A_SCHEMA),
    SCHEMAS_FULL(Family.POI, Need.INSTEAD, "org.apache.poi", "poi-ooxml-full", Library.A_SCHEMA),
    /** Of POI 4. */
    SCHEMAS_4(Family.POI, Need.OUTDATED, "org.apache.poi", "poi-ooxml-schemas", Library.A_SCHEMA),
    /** Of POI 3 and 4, in full; its versions are 1.x. */
    SCHEMAS_3(Family.POI, Need.OUTDATED, "org.apache.poi", "ooxml-schemas", Library.A_SCHEMA),
    XMLBEANS(Family.XMLBEANS, Need.NEEDED, "org.apache.xmlbeans", "xmlbeans", "org/apache/xmlbeans/XmlObject"),
    COMMONS_IO(Family.COMMONS_IO, Need.NEEDED, "commons-io", "commons-io", "org/apache/commons/io/IOUtils"),
    COMMONS_COMPRESS(
            Family.COMMONS_COMPRESS,
            Need.NEEDED,
            "org.apache.commons",
            "commons-compress",
            "org/apache/commons/compress/archivers/zip/ZipFile"),
    LOG4J_API(
            Family.LOG4J, Need.NEEDED, "org.apache.logging.log4j", "log4j-api", "org/apache/logging/log4j/LogManager"),
    LOG4J_CORE(
            Family.LOG4J,
            Need.COMPANION,
            "org.apache.logging.log4j",
            "log4j-core",
            "org/apache/logging/log4j/core/LoggerContext"),
    /** Sends what is logged by Log4j's API to SLF4J. */
    LOG4J_TO_SLF4J(
            Family.LOG4J,
            Need.COMPANION,
            "org.apache.logging.log4j",
            "log4j-to-slf4j",
            "org/apache/logging/slf4j/SLF4JLoggerContext"),
    /** Sends what is logged by SLF4J's API to Log4j. */
    LOG4J_FROM_SLF4J(
            Family.LOG4J,
            Need.COMPANION,
            "org.apache.logging.log4j",
            "log4j-slf4j2-impl",
            "org/apache/logging/slf4j/SLF4JServiceProvider"),
    JACKSON_CORE(
            Family.JACKSON,
            Need.NEEDED,
            "com.fasterxml.jackson.core",
            "jackson-core",
            "com/fasterxml/jackson/core/JsonFactory"),
    /** Of Jackson 2 and of Jackson 3, so often newer than the rest; without patch numbers since 2.20. */
    JACKSON_ANNOTATIONS(
            Family.JACKSON_ANNOTATIONS,
            Need.NEEDED,
            "com.fasterxml.jackson.core",
            "jackson-annotations",
            "com/fasterxml/jackson/annotation/JsonCreator"),
    JACKSON_DATABIND(
            Family.JACKSON,
            Need.NEEDED,
            "com.fasterxml.jackson.core",
            "jackson-databind",
            "com/fasterxml/jackson/databind/ObjectMapper"),
    JACKSON_YAML(
            Family.JACKSON,
            Need.NEEDED,
            "com.fasterxml.jackson.dataformat",
            "jackson-dataformat-yaml",
            "com/fasterxml/jackson/dataformat/yaml/YAMLFactory"),
    JACKSON_JDK8(
            Family.JACKSON,
            Need.NEEDED,
            "com.fasterxml.jackson.datatype",
            "jackson-datatype-jdk8",
            "com/fasterxml/jackson/datatype/jdk8/Jdk8Module"),
    JACKSON_JSR310(
            Family.JACKSON,
            Need.NEEDED,
            "com.fasterxml.jackson.datatype",
            "jackson-datatype-jsr310",
            "com/fasterxml/jackson/datatype/jsr310/JavaTimeModule"),
    SNAKEYAML(Family.SNAKEYAML, Need.NEEDED, "org.yaml", "snakeyaml", "org/yaml/snakeyaml/Yaml");

    /** Libraries that are released together; its name in lower case is a key of the tested versions. */
    enum Family {
        POI,
        XMLBEANS,
        COMMONS_IO,
        COMMONS_COMPRESS,
        LOG4J,
        JACKSON,
        JACKSON_ANNOTATIONS,
        SNAKEYAML
    }

    /** What it is to this library. */
    private enum Need {
        NEEDED,
        /** Does in place of one that is needed. */
        INSTEAD,
        /** Did once, and fits nothing that was tested. */
        OUTDATED,
        /** Not used here, but it must fit what is. */
        COMPANION
    }

    private static final String A_SCHEMA = "org/openxmlformats/schemas/spreadsheetml/x2006/main/CTWorkbook";

    /** POI uses it nowhere, so the lite schemas do without. */
    private static final String ONLY_IN_FULL =
            "org/openxmlformats/schemas/spreadsheetml/x2006/main/CTCellSmartTags.class";

    private final Family family;
    private final Need need;
    private final String group;
    private final String artifact;
    private final String type;

    Library(Family family, Need need, String group, String artifact, String type) {
        this.family = family;
        this.need = need;
        this.group = group;
        this.artifact = artifact;
        this.type = type;
    }

    Family family() {
        return family;
    }

    /** The name that its jars bear, such as {@code commons-io}. */
    String artifact() {
        return artifact;
    }

    /** Where Maven puts its coordinates into its jar; POI and XMLBeans are not built by Maven. */
    String coordinates() {
        return "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    }

    /** The name of the module in its manifest, where that tells it and there are no coordinates. */
    Optional<String> module() {
        return switch (this) {
            case POI -> Optional.of("org.apache.poi.poi");
            case POI_OOXML -> Optional.of("org.apache.poi.ooxml");
            case POI_SCRATCHPAD -> Optional.of("org.apache.poi.scratchpad");
            case SCHEMAS_LITE, SCHEMAS_FULL -> Optional.of("org.apache.poi.ooxml.schemas");
            default -> Optional.empty();
        };
    }

    /** A class file without which a jar is not it, whatever the jar is called; schemas share one. */
    String classFile() {
        return type + ".class";
    }

    /** A class file that others with the same {@link #classFile()} have not; the one without is what is left. */
    Optional<String> mark() {
        return this == SCHEMAS_FULL ? Optional.of(ONLY_IN_FULL) : Optional.empty();
    }

    /** Whether two libraries hold the same classes. */
    boolean isLike(Library other) {
        return type.equals(other.type);
    }

    /** Whether it holds the schemas of Office files. */
    boolean isSchemas() {
        return isLike(SCHEMAS_LITE);
    }

    /** Whether this library cannot work without it; of the schemas, any will do. */
    boolean isNeeded() {
        return need == Need.NEEDED;
    }

    /** Whether no version of it fits what was tested. */
    boolean isOutdated() {
        return need == Need.OUTDATED;
    }

    /** Whether it was tested with this library, rather than only belonging to what was. */
    boolean isTested() {
        return need == Need.NEEDED || need == Need.INSTEAD;
    }
}
