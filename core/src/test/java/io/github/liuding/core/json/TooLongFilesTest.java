package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is longer than its kind may be is told, and its bytes are never in memory. */
class TooLongFilesTest {
    /** Far more than any array can hold; on the disk it takes next to nothing. */
    private static final long SIXTEEN_GIGABYTES = 1L << 34;

    @TempDir
    private Path folder;

    private Path sparse(String name, long length) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
        return file;
    }

    private static WithFindings<?> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            return JournalFiles.read(file);
        }
        return name.endsWith(".csv") ? CalendarFiles.read(file) : CampaignFiles.read(file);
    }

    @ParameterizedTest
    @CsvSource({"青禾.yaml, 3145728", "青禾.json, 134217728", "日志.jsonl, 536870912", "调休.csv, 3145728"})
    void a_file_of_sixteen_gigabytes_is_told_and_not_read(String name, int longest) throws IOException {
        WithFindings<?> read = read(sparse(name, SIXTEEN_GIGABYTES));

        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 BEYOND_LIMITS %s:1:1 文件过大，超过%s个字符".formatted(name, longest));
    }

    @Test
    void checking_and_reading_as_a_tree_have_the_same_limit() throws IOException {
        Path file = sparse("青禾.yaml", SIXTEEN_GIGABYTES);

        assertThat(CampaignFiles.check(file, Optional.empty()).findings())
                .isEqualTo(SourceFile.read(file).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FileFindings.BEYOND_LIMITS);
    }

    @ParameterizedTest
    @CsvSource({"3145728, INVALID_VALUE", "3145729, BEYOND_LIMITS"})
    void the_limit_counts_characters(int length, String code) throws IOException {
        assertThat(CalendarFiles.read(sparse("调休.csv", length)).findings())
                .extracting(finding -> finding.code().toString())
                .containsExactly(code);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_says_no_length_and_never_ends_is_read_up_to_the_limit() throws IOException {
        assertThat(CalendarFiles.read(Path.of("/dev/zero")).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FileFindings.BEYOND_LIMITS);
    }
}
