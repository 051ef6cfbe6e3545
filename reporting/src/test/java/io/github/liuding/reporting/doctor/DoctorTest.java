package io.github.liuding.reporting.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Conflicts that are planted are named; what is sound is not. */
class DoctorTest {
    private static final String POI = PlantedJars.tested(Library.POI);

    @TempDir
    private Path folder;

    private PlantedJars jars;

    @BeforeEach
    void a_sound_class_path() throws IOException {
        jars = PlantedJars.sound(folder);
    }

    @Test
    void a_class_path_as_tested_has_no_findings() throws IOException {
        assertThat(jars.examine()).isEmpty();
    }

    @Test
    void our_own_class_path_is_as_tested_library_by_library() throws IOException {
        ClassLoader own = Doctor.class.getClassLoader();
        TestedVersions tested = TestedVersions.shipped();

        assertThat(Doctor.examine(own)).isEmpty();
        assertThat(ClassPath.of(own))
                .extracting(FoundLibrary::library)
                .containsAll(
                        Stream.of(Library.values()).filter(Library::isNeeded).toList());
        assertThat(ClassPath.of(own))
                .filteredOn(found -> found.library().isTested())
                .allSatisfy(found -> assertThat(found.version().orElseThrow())
                        .as(found.library().artifact())
                        .isEqualTo(tested.of(found.library()).newest()));
    }

    @Test
    void the_oldest_versions_that_were_tested_are_no_finding() throws IOException {
        for (Library library : Library.values()) {
            if (library.isNeeded()) {
                jars.without(library)
                        .add(
                                library,
                                TestedVersions.shipped().of(library).oldest().toString());
            }
        }
        assertThat(jars.examine()).isEmpty();
    }

    static List<Library> single() {
        return List.of(
                Library.XMLBEANS, Library.COMMONS_IO, Library.COMMONS_COMPRESS, Library.LOG4J_API, Library.SNAKEYAML);
    }

    @ParameterizedTest
    @MethodSource("single")
    void a_library_that_is_too_old_is_named_with_its_jar_and_what_was_tested(Library library) throws IOException {
        List<Finding> findings = jars.with(library, "1.4").examine();

        String name = library.artifact();
        TestedVersions.Range range = TestedVersions.shipped().of(library);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("错误 LIBRARY_TOO_OLD %s %s 1.4过旧，请改用%s %s；测试过的版本是%s"
                        .formatted(jars.jar(name + "-1.4.jar"), name, name, range.newest(), range));
        assertThat(findings.get(0).english())
                .isEqualTo("%s 1.4 is too old; use %s %s; tested with %s to %s"
                        .formatted(name, name, range.newest(), range.oldest(), range.newest()));
    }

    @Test
    void commons_io_of_the_days_before_builders_is_too_old() throws IOException {
        assertThat(jars.with(Library.COMMONS_IO, "2.11.0").examine())
                .extracting(finding -> finding.code())
                .containsExactly(DoctorFindings.LIBRARY_TOO_OLD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Library.class,
            names = {"POI", "POI_OOXML", "SCHEMAS_LITE"})
    void one_jar_of_poi_in_another_version_is_named(Library library) throws IOException {
        List<Finding> findings = jars.with(library, "5.2.3").examine();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("错误 VERSIONS_MIXED %s %s 5.2.3与%s %s版本不一，不能一起使用，请改用%s %s；测试过的版本是%s"
                        .formatted(
                                jars.jar(library.artifact() + "-5.2.3.jar"),
                                library.artifact(),
                                library == Library.POI ? "poi-ooxml" : "poi",
                                POI,
                                library.artifact(),
                                POI,
                                TestedVersions.shipped().of(library)));
    }

    @Test
    void a_part_of_poi_that_is_not_needed_is_held_against_the_others() throws IOException {
        assertThat(jars.add(Library.POI_SCRATCHPAD, "5.2.3").examine())
                .extracting(finding -> finding.code())
                .containsExactly(DoctorFindings.VERSIONS_MIXED);
    }

    @Test
    void full_schemas_of_another_version_beside_the_lite_ones_are_named() throws IOException {
        List<Finding> findings = jars.add(Library.SCHEMAS_FULL, "5.2.5").examine();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "错误 SCHEMAS_TWICE %s poi-ooxml-full 5.2.5与poi-ooxml-lite %s（%s）含有同样的类，请去掉poi-ooxml-full 5.2.5"
                                .formatted(
                                        jars.jar("poi-ooxml-full-5.2.5.jar"),
                                        POI,
                                        jars.jar("poi-ooxml-lite-" + POI + ".jar")));
    }

    @Test
    void full_schemas_of_the_same_version_beside_the_lite_ones_are_a_warning() throws IOException {
        List<Finding> findings = jars.add(Library.SCHEMAS_FULL, POI).examine();

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(findings.get(0).code()).isEqualTo(DoctorFindings.SCHEMAS_TWICE);
    }

    @Test
    void full_schemas_in_place_of_the_lite_ones_are_no_finding() throws IOException {
        assertThat(jars.without(Library.SCHEMAS_LITE)
                        .add(Library.SCHEMAS_FULL, POI)
                        .examine())
                .isEmpty();
    }

    @Test
    void the_schemas_of_poi_3_are_to_give_way_to_the_lite_ones() throws IOException {
        List<Finding> findings =
                jars.without(Library.SCHEMAS_LITE).add(Library.SCHEMAS_3, "1.4").examine();

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("ooxml-schemas 1.4属于过旧的POI，请改用poi-ooxml-lite " + POI);
    }

    @Test
    void a_library_in_two_versions_is_named_with_both_jars() throws IOException {
        List<Finding> findings = jars.add(Library.COMMONS_IO, "2.4").examine();

        String kept = PlantedJars.tested(Library.COMMONS_IO);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "错误 LIBRARY_TWICE %s 类路径上有两份commons-io，另一份是commons-io %s（%s），用到哪一份只看先后，请去掉commons-io 2.4"
                                .formatted(
                                        jars.jar("commons-io-2.4.jar"), kept, jars.jar("commons-io-" + kept + ".jar")));
    }

    @Test
    void a_copy_packed_into_somebody_elses_jar_is_named() throws IOException {
        List<Finding> findings = jars.add(
                        "report-all.jar",
                        Map.of("Implementation-Title", "Reports of somebody"),
                        Map.of(
                                Library.COMMONS_COMPRESS.coordinates(),
                                "version=1.19\n",
                                Library.COMMONS_COMPRESS.classFile(),
                                ""))
                .examine();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).contains("请去掉commons-compress 1.19");
        assertThat(findings.get(0).place().orElseThrow().toString())
                .isEqualTo(jars.jar("report-all.jar").toString());
    }

    @Test
    void a_copy_whose_classes_were_given_another_package_is_no_finding() throws IOException {
        assertThat(jars.add(
                                "tool.jar",
                                Map.of(),
                                Map.of(
                                        Library.COMMONS_IO.coordinates(),
                                        "version=2.4\n",
                                        "tool/shaded/" + Library.COMMONS_IO.classFile(),
                                        ""))
                        .examine())
                .isEmpty();
    }

    @Test
    void a_copy_without_any_word_of_its_version_is_found_by_a_class() throws IOException {
        List<Finding> findings = jars.add("report-all.jar", Map.of(), Map.of(Library.POI.classFile(), ""))
                .examine();

        assertThat(findings).extracting(finding -> finding.code()).containsExactly(DoctorFindings.LIBRARY_TWICE);
        assertThat(findings.get(0).message()).contains("请去掉poi（版本不明）");
    }

    @Test
    void a_single_copy_without_a_version_is_a_note() throws IOException {
        List<Finding> findings = jars.without(Library.LOG4J_API)
                .add("all.jar", Map.of(), Map.of(Library.LOG4J_API.classFile(), ""))
                .examine();

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.NOTE);
        assertThat(findings.get(0).code()).isEqualTo(DoctorFindings.VERSION_UNKNOWN);
    }

    @Test
    void parts_of_jackson_of_different_minor_versions_are_named() throws IOException {
        List<Finding> findings = jars.with(Library.JACKSON_CORE, "2.15.2").examine();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(DoctorFindings.VERSIONS_MIXED);
        assertThat(findings.get(0).message()).startsWith("jackson-core 2.15.2与jackson-");
    }

    @Test
    void parts_of_jackson_may_differ_in_their_patches() throws IOException {
        String patched = PlantedJars.tested(Library.JACKSON_CORE).replaceFirst("\\.\\d+$", ".0");
        String annotations = PlantedJars.tested(Library.JACKSON_CORE).replaceFirst("\\.\\d+$", "");

        assertThat(jars.with(Library.JACKSON_CORE, patched)
                        .with(Library.JACKSON_ANNOTATIONS, annotations)
                        .examine())
                .isEmpty();
    }

    @Test
    void jackson_3_beside_jackson_2_is_no_finding() throws IOException {
        assertThat(jars.add(
                                "jackson-core-3.1.4.jar",
                                Map.of("Implementation-Version", "3.1.4"),
                                Map.of(
                                        "META-INF/maven/tools.jackson.core/jackson-core/pom.properties",
                                        "version=3.1.4\n",
                                        "tools/jackson/core/json/JsonFactory.class",
                                        ""))
                        .add("jackson-databind-3.1.4.jar", Map.of("Implementation-Version", "3.1.4"), Map.of())
                        .examine())
                .isEmpty();
    }

    @Test
    void annotations_may_be_newer_than_the_rest_of_jackson_2_because_jackson_3_shares_them() throws IOException {
        for (Library library : Library.values()) {
            if (library.family() == Library.Family.JACKSON) {
                jars.with(library, "2.19.2");
            }
        }
        assertThat(jars.examine()).isEmpty();
        assertThat(jars.with(Library.JACKSON_ANNOTATIONS, "2.99").examine()).isEmpty();
    }

    @Test
    void annotations_older_than_the_rest_of_jackson_are_to_become_a_version_that_exists() throws IOException {
        jars.with(Library.JACKSON_ANNOTATIONS, "2.21");
        for (Library library : Library.values()) {
            if (library.family() == Library.Family.JACKSON) {
                jars.with(library, "2.22.4");
            }
        }
        assertThat(jars.examine())
                .extracting(finding -> finding.message().replaceFirst("；.*", ""))
                .containsExactly("jackson-annotations 2.21与jackson-core 2.22.4版本不一，不能一起使用，请改用jackson-annotations 2.22");
    }

    @Test
    void annotations_of_the_days_before_2_20_have_patches() throws IOException {
        jars.with(Library.JACKSON_ANNOTATIONS, "2.18.2");
        for (Library library : Library.values()) {
            if (library.family() == Library.Family.JACKSON) {
                jars.with(library, "2.19.2");
            }
        }
        assertThat(jars.examine())
                .extracting(finding -> finding.message().replaceFirst("；.*", ""))
                .containsExactly(
                        "jackson-annotations 2.18.2与jackson-core 2.19.2版本不一，不能一起使用，请改用jackson-annotations 2.19.2");
    }

    /** As Maven brings them together with POI 4.1.2. */
    @Test
    void the_set_of_poi_4_1_2_is_to_become_one_that_exists() throws IOException {
        jars.without(Library.SCHEMAS_LITE)
                .with(Library.POI, "4.1.2")
                .with(Library.POI_OOXML, "4.1.2")
                .add(Library.SCHEMAS_4, "4.1.2")
                .with(Library.XMLBEANS, "3.1.0")
                .with(Library.COMMONS_COMPRESS, "1.19");

        assertThat(jars.examine())
                .allMatch(finding -> finding.code().equals(DoctorFindings.LIBRARY_TOO_OLD))
                .extracting(finding -> finding.message().replaceFirst("；.*", ""))
                .containsExactly(
                        "poi 4.1.2过旧，请改用poi " + POI,
                        "poi-ooxml 4.1.2过旧，请改用poi-ooxml " + POI,
                        "poi-ooxml-schemas 4.1.2属于过旧的POI，请改用poi-ooxml-lite " + POI,
                        "xmlbeans 3.1.0过旧，请改用xmlbeans " + PlantedJars.tested(Library.XMLBEANS),
                        "commons-compress 1.19过旧，请改用commons-compress " + PlantedJars.tested(Library.COMMONS_COMPRESS));
    }

    /** Its full schemas count for themselves, so their version says nothing of POI's. */
    @Test
    void the_set_of_poi_3_17_is_to_become_one_that_exists() throws IOException {
        jars.without(Library.SCHEMAS_LITE)
                .with(Library.POI, "3.17")
                .with(Library.POI_OOXML, "3.17")
                .add(Library.SCHEMAS_3, "1.3");

        assertThat(jars.examine())
                .allMatch(finding -> finding.code().equals(DoctorFindings.LIBRARY_TOO_OLD))
                .extracting(finding -> finding.message().replaceFirst("；.*", ""))
                .containsExactly(
                        "poi 3.17过旧，请改用poi " + POI,
                        "poi-ooxml 3.17过旧，请改用poi-ooxml " + POI,
                        "ooxml-schemas 1.3属于过旧的POI，请改用poi-ooxml-lite " + POI);
    }

    @Test
    void a_jar_of_somebody_elses_that_is_called_like_a_library_is_no_finding() throws IOException {
        assertThat(jars.add("poi-2.3.jar", Map.of("Implementation-Version", "2.3"), Map.of("cn/poi/Map.class", ""))
                        .examine())
                .isEmpty();
    }

    @Test
    void sources_and_tests_of_a_library_are_no_second_copy() throws IOException {
        assertThat(jars.add(
                                "commons-io-2.4-sources.jar",
                                Map.of("Implementation-Version", "2.4"),
                                Map.of(Library.COMMONS_IO.classFile().replace(".class", ".java"), ""))
                        .add(
                                "poi-5.2.3-tests.jar",
                                Map.of("Implementation-Version", "5.2.3"),
                                Map.of("org/apache/poi/TestPOIDocument.class", ""))
                        .examine())
                .isEmpty();
    }

    @Test
    void full_schemas_under_another_name_are_told_by_what_only_they_have() throws IOException {
        List<Finding> findings = jars.add(
                        "office.jar",
                        Map.of("Automatic-Module-Name", "org.apache.poi.ooxml.schemas", "Implementation-Version", POI),
                        Map.of(
                                Library.SCHEMAS_FULL.classFile(),
                                "",
                                Library.SCHEMAS_FULL.mark().orElseThrow(),
                                ""))
                .examine();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "警告 SCHEMAS_TWICE %s poi-ooxml-full %s与poi-ooxml-lite %s（%s）含有同样的类，请去掉poi-ooxml-full %s"
                                .formatted(
                                        jars.jar("office.jar"),
                                        POI,
                                        POI,
                                        jars.jar("poi-ooxml-lite-" + POI + ".jar"),
                                        POI));
    }

    @Test
    void the_lite_schemas_of_our_own_class_path_lack_what_marks_the_full_ones() {
        String mark = Library.SCHEMAS_FULL.mark().orElseThrow();

        assertThat(Doctor.class.getClassLoader().getResource(mark)).isNull();
    }

    @Test
    void log4j_core_of_another_version_than_its_api_is_named() throws IOException {
        String api = PlantedJars.tested(Library.LOG4J_API);

        assertThat(jars.add(Library.LOG4J_CORE, "2.17.1").examine())
                .extracting(Finding::toString)
                .containsExactly("错误 VERSIONS_MIXED %s log4j-core 2.17.1与log4j-api %s版本不一，不能一起使用，请改用log4j-core %s"
                        .formatted(jars.jar("log4j-core-2.17.1.jar"), api, api));
    }

    @Test
    void log4j_core_of_another_patch_is_a_warning_and_of_the_same_version_nothing() throws IOException {
        String api = PlantedJars.tested(Library.LOG4J_API);

        assertThat(jars.add(Library.LOG4J_CORE, api).examine()).isEmpty();
        assertThat(jars.with(Library.LOG4J_CORE, api.replaceFirst("\\.\\d+$", ".0"))
                        .examine())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void two_jars_that_send_what_is_logged_to_each_other_are_named() throws IOException {
        String api = PlantedJars.tested(Library.LOG4J_API);

        assertThat(jars.add(Library.LOG4J_TO_SLF4J, api).examine()).isEmpty();
        assertThat(jars.add(Library.LOG4J_FROM_SLF4J, api).examine())
                .extracting(Finding::toString)
                .containsExactly("错误 LOGGING_CIRCLE %s log4j-to-slf4j %s与log4j-slf4j2-impl %s（%s）互相转发日志，不能同时使用，请去掉其中一个"
                        .formatted(
                                jars.jar("log4j-to-slf4j-" + api + ".jar"),
                                api,
                                api,
                                jars.jar("log4j-slf4j2-impl-" + api + ".jar")));
    }

    @Test
    void all_of_poi_too_old_is_told_of_each_of_its_jars() throws IOException {
        assertThat(jars.with(Library.POI, "3.17")
                        .with(Library.POI_OOXML, "3.17")
                        .with(Library.SCHEMAS_LITE, "3.17")
                        .examine())
                .extracting(finding -> finding.code())
                .containsExactly(
                        DoctorFindings.LIBRARY_TOO_OLD, DoctorFindings.LIBRARY_TOO_OLD, DoctorFindings.LIBRARY_TOO_OLD);
    }

    @Test
    void a_library_that_was_excluded_is_missed() throws IOException {
        List<Finding> findings = jars.without(Library.COMMONS_COMPRESS).examine();

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("错误 LIBRARY_MISSING 类路径上没有commons-compress，可能被排除了；测试过的版本是"
                        + TestedVersions.shipped().of(Library.COMMONS_COMPRESS));
    }

    @Test
    void a_new_major_version_is_told_and_a_new_minor_one_is_not() throws IOException {
        assertThat(jars.with(Library.COMMONS_IO, "2.99.0").examine()).isEmpty();
        assertThat(jars.without(Library.COMMONS_IO)
                        .with(Library.XMLBEANS, "6.0.0")
                        .add(Library.COMMONS_IO, "3.0")
                        .examine())
                .extracting(finding -> finding.code())
                .contains(DoctorFindings.LIBRARY_UNTESTED);
    }

    @Test
    void a_jar_under_another_name_is_known_by_its_manifest() throws IOException {
        List<Finding> findings = jars.without(Library.POI)
                .add(
                        "库 1.jar",
                        Map.of("Automatic-Module-Name", "org.apache.poi.poi", "Implementation-Version", "5.2.3"),
                        Map.of(Library.POI.classFile(), ""))
                .examine();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).toString()).startsWith("错误 VERSIONS_MIXED " + jars.jar("库 1.jar") + " poi 5.2.3");
    }

    @Test
    void a_manifest_that_cannot_be_read_stops_nothing() throws IOException {
        jars.add("odd.jar", Map.of(), Map.of()).add(Library.COMMONS_IO, "2.4");
        Files.write(jars.jar("odd.jar"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(jars.examine()).extracting(finding -> finding.code()).containsExactly(DoctorFindings.LIBRARY_TWICE);
    }

    @Test
    void addresses_are_shown_as_paths() {
        assertThat(JarNames.shown("jar:file:/app/lib/poi-5.5.1.jar!/")).isEqualTo("/app/lib/poi-5.5.1.jar");
        assertThat(JarNames.shown("jar:file:///app/lib/poi.jar!/")).isEqualTo("/app/lib/poi.jar");
        assertThat(JarNames.shown("jar:nested:/srv/app.jar/!BOOT-INF/lib/poi-5.5.1.jar!/"))
                .isEqualTo("/srv/app.jar/!BOOT-INF/lib/poi-5.5.1.jar");
        assertThat(JarNames.last("/srv/app.jar/!BOOT-INF/lib/poi-5.5.1.jar")).isEqualTo("poi-5.5.1.jar");
        assertThat(JarNames.shown("file:/%E5%BA%93/100%/a%20b/")).isEqualTo("/库/100%/a b");
    }
}
