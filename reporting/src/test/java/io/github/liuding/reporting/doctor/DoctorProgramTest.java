package io.github.liuding.reporting.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.testing.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The doctor as a program. */
class DoctorProgramTest {
    @Test
    void it_prints_every_library_and_ends_well_where_all_is_as_tested() throws IOException, InterruptedException {
        assertThat(ChildJvm.run(Doctor.class, "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8")
                        .lines())
                .anyMatch(line -> line.matches("poi 5\\.[0-9.]+，测试过.*至.*：/.*/poi-5\\.[0-9.]+\\.jar"))
                .anyMatch(line -> line.startsWith("jackson-databind 2."))
                .last()
                .isEqualTo("未发现冲突");
    }

    @Test
    void it_speaks_english_where_the_output_cannot_show_chinese() throws IOException, InterruptedException {
        assertThat(ChildJvm.run(
                                Doctor.class,
                                "-Dstdout.encoding=US-ASCII",
                                "-Dsun.stdout.encoding=US-ASCII",
                                "-Dfile.encoding=US-ASCII")
                        .lines())
                .anyMatch(line -> line.matches("poi 5\\.[0-9.]+, tested with .* to .*: /.*/poi-5\\.[0-9.]+\\.jar"))
                .last()
                .isEqualTo("No conflict was found");
    }

    @Test
    void an_encoding_that_nobody_knows_shows_no_chinese() {
        assertThat(DoctorLines.canShowChinese("GB18030")).isTrue();
        assertThat(DoctorLines.canShowChinese("ISO-8859-1")).isFalse();
        assertThat(DoctorLines.canShowChinese("")).isFalse();
        assertThat(DoctorLines.canShowChinese("cp99999")).isFalse();
    }

    @Test
    void it_needs_none_of_the_libraries_and_ends_with_1_where_they_are_missing()
            throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        home(Finding.class) + File.pathSeparator + home(Doctor.class),
                        Doctor.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isEqualTo(1);
        assertThat(printed.lines())
                .contains("错误 LIBRARY_MISSING 类路径上没有poi，可能被排除了；测试过的版本是"
                        + TestedVersions.shipped().of(Library.POI))
                .allMatch(line -> line.startsWith("错误 LIBRARY_MISSING "));
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
