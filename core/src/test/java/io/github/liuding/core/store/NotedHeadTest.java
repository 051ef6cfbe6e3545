package io.github.liuding.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head that was noted down shows whether the end of a file is still there. */
class NotedHeadTest {
    @TempDir
    Path folder;

    @Test
    void every_line_that_was_ever_the_last_is_found_with_its_number() throws IOException {
        JournalFile file = JournalFile.of(folder, 3);

        for (int number = 0; number <= 3; number++) {
            String digest = file.lines().get(number).replaceAll("(?s).*\"digest\":\"([0-9a-f]+)\"}\n", "$1");
            assertThat(StoredJournals.numberOf(file.path(), digest)).hasValue(number);
        }
        assertThat(StoredJournals.numberOf(
                        file.path(),
                        StoredJournals.verify(file.path()).orElseThrow().digest()))
                .hasValue(3);
    }

    @Test
    void one_whose_line_was_cut_off_or_changed_is_not_found() throws IOException {
        JournalFile file = JournalFile.of(folder, 3);
        String digest = StoredJournals.verify(file.path()).orElseThrow().digest();
        List<String> lines = file.lines();

        file.lines(lines.subList(0, 3));
        assertThat(StoredJournals.verify(file.path()).findings()).isEmpty();
        assertThat(StoredJournals.numberOf(file.path(), digest)).isEmpty();

        lines.set(3, lines.get(3).replace("第3次报告", "第9次报告"));
        file.lines(lines);
        assertThat(StoredJournals.numberOf(file.path(), digest)).isEmpty();
    }

    @Test
    void a_file_without_a_chain_has_none() throws IOException {
        Path plain = Files.writeString(folder.resolve("j.jsonl"), "");

        assertThat(StoredJournals.numberOf(plain, "")).isEmpty();
    }
}
