package io.github.liuding.reporting.doctor;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A library that is known to break its users by its version (常见冲突库), and by what it is known in a jar. */
enum Library {
    POI(Family.POI, "org.apache.poi", "poi", "org.apache.poi.poi", "org/apache/poi/POIDocument"),
    POI_OOXML(Family.POI, "org.apache.poi", "poi-ooxml", "org.apache.poi.ooxml", "org/apache/poi/ooxml/POIXMLDocument"),
    POI_SCRATCHPAD(
            Family.POI,
            "org.apache.poi",
            "poi-scratchpad",
            "org.apache.poi.scratchpad",
            "org/apache/poi/hwpf/HWPFDocument"),
    SCHEMAS_LITE(Family.POI, "org.apache.poi", "poi-ooxml-lite", "org.apache.poi.ooxml.schemas", Library.A_SCHEMA),
    SCHEMAS_FULL(Family.POI, "org.apache.poi", "poi-ooxml-full", "", Library.A_SCHEMA),
    /** Of POI 4. */
    SCHEMAS_4(Family.POI, "org.apache.poi", "poi-ooxml-schemas", "", Library.A_SCHEMA),
    /** Of POI 3 and 4, in full; its versions are 1.x. */
    SCHEMAS_3(Family.POI, "org.apache.poi", "ooxml-schemas", "", Library.A_SCHEMA),
    XMLBEANS(
            Family.XMLBEANS, "org.apache.xmlbeans", "xmlbeans", "org.apache.xmlbeans", "org/apache/xmlbeans/XmlObject"),
    COMMONS_IO(Family.COMMONS_IO, "commons-io", "commons-io", "org.apache.commons.io", "org/apache/commons/io/IOUtils"),
    COMMONS_COMPRESS(
            Family.COMMONS_COMPRESS,
            "org.apache.commons",
            "commons-compress",
            "org.apache.commons.compress",
            "org/apache/commons/compress/archivers/zip/ZipFile"),
    LOG4J_API(
            Family.LOG4J,
            "org.apache.logging.log4j",
            "log4j-api",
            "org.apache.logging.log4j",
            "org/apache/logging/log4j/LogManager"),
    JACKSON_CORE(
            Family.JACKSON,
            "com.fasterxml.jackson.core",
            "jackson-core",
            "com.fasterxml.jackson.core",
            "com/fasterxml/jackson/core/JsonFactory"),
    JACKSON_ANNOTATIONS(
            Family.JACKSON,
            "com.fasterxml.jackson.core",
            "jackson-annotations",
            "com.fasterxml.jackson.annotation",
            "com/fasterxml/jackson/annotation/JsonCreator"),
    JACKSON_DATABIND(
            Family.JACKSON,
            "com.fasterxml.jackson.core",
            "jackson-databind",
            "com.fasterxml.jackson.databind",
            "com/fasterxml/jackson/databind/ObjectMapper"),
    JACKSON_YAML(
            Family.JACKSON,
            "com.fasterxml.jackson.dataformat",
            "jackson-dataformat-yaml",
            "com.fasterxml.jackson.dataformat.yaml",
            "com/fasterxml/jackson/dataformat/yaml/YAMLFactory"),
    JACKSON_JDK8(
            Family.JACKSON,
            "com.fasterxml.jackson.datatype",
            "jackson-datatype-jdk8",
            "com.fasterxml.jackson.datatype.jdk8",
            "com/fasterxml/jackson/datatype/jdk8/Jdk8Module"),
    JACKSON_JSR310(
            Family.JACKSON,
            "com.fasterxml.jackson.datatype",
            "jackson-datatype-jsr310",
            "com.fasterxml.jackson.datatype.jsr310",
            "com/fasterxml/jackson/datatype/jsr310/JavaTimeModule"),
    SNAKEYAML(Family.SNAKEYAML, "org.yaml", "snakeyaml", "org.yaml.snakeyaml", "org/yaml/snakeyaml/Yaml");

    /** Libraries that are released together; its name in lower case is a key of the tested versions. */
    enum Family {
        POI,
        XMLBEANS,
        COMMONS_IO,
        COMMONS_COMPRESS,
        LOG4J,
        JACKSON,
        SNAKEYAML
    }

    private static final String A_SCHEMA = "org/openxmlformats/schemas/spreadsheetml/x2006/main/CTWorkbook";

    private static final List<Library> ANY_SCHEMAS = List.of(SCHEMAS_LITE, SCHEMAS_FULL, SCHEMAS_4, SCHEMAS_3);

    private final Family family;
    private final String group;
    private final String artifact;
    private final String module;
    private final String type;

    Library(Family family, String group, String artifact, String module, String type) {
        this.family = family;
        this.group = group;
        this.artifact = artifact;
        this.module = module;
        this.type = type;
    }

    Family family() {
        return family;
    }

    /** The name that its jars bear, such as {@code commons-io}. */
    String artifact() {
        return artifact;
    }

    /** Where Maven puts its coordinates into its jar. */
    String coordinates() {
        return "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    }

    /** A class file that only it has, or another jar of the same classes. */
    String classFile() {
        return type + ".class";
    }

    /** Whether two libraries hold the same classes. */
    boolean isLike(Library other) {
        return type.equals(other.type);
    }

    /** Whether it holds the schemas of Office files. */
    boolean isSchemas() {
        return ANY_SCHEMAS.contains(this);
    }

    /** Whether this library cannot work without it; of the schemas, any will do. */
    boolean isNeeded() {
        return this != POI_SCRATCHPAD && (!isSchemas() || this == SCHEMAS_LITE);
    }

    /** Whether a jar of its name can be it: those of Jackson 3 have the same names, other classes, and live beside it. */
    boolean mayBe(Optional<Version> version) {
        return family != Family.JACKSON
                || version.map(known -> known.toString().startsWith("2.")).orElse(true);
    }

    /** The one whose jars have a name. */
    static Optional<Library> ofArtifact(String artifact) {
        return Arrays.stream(values())
                .filter(one -> one.artifact.equals(artifact))
                .findFirst();
    }

    /** The one that bears a name of the module system. */
    static Optional<Library> ofModule(String module) {
        return Arrays.stream(values())
                .filter(one -> !module.isEmpty() && one.module.equals(module))
                .findFirst();
    }
}
