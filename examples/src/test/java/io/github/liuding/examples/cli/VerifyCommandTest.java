package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    @Test
    void a_good_journal_shows_how_far_it_goes() throws IOException {
        Path journal = desk.qinghe();

        assertThat(Call.of("verify", journal))
                .isEqualTo(new Call(0, "条目  59条\n末条  第59条\n链头  " + desk.head() + "\n摘要链完好\n", ""));
    }

    @Test
    void a_head_that_was_noted_is_looked_for() throws IOException {
        Path journal = desk.journal(Desk.REPORTED);
        String first = desk.head();
        String before = Files.readString(journal);
        desk.journal(Desk.EXTENDED);
        String last = desk.head();

        assertThat(Call.of("verify", journal, "--head", first).out()).endsWith("\n所记链头为第1条，其后又有1条\n摘要链完好\n");
        assertThat(Call.of("verify", journal, "--head", last).out()).endsWith("\n所记链头为第2条，即末条\n摘要链完好\n");
        assertThat(Call.of("verify", journal, "--head", " 2 " + last.toUpperCase(Locale.ROOT))
                        .out())
                .endsWith("\n所记链头为第2条，即末条\n摘要链完好\n");
        assertThat(Call.of("verify", journal, "--head", last.substring(0, 12)).status())
                .isEqualTo(2);

        desk.file("日志.jsonl", before);
        assertThat(Call.of("verify", journal))
                .isEqualTo(new Call(0, "条目  1条\n末条  第1条\n链头  " + first + "\n摘要链完好\n", ""));
        assertThat(Call.of("verify", journal, "--head", last))
                .as("by itself the file does not show that its end is gone")
                .isEqualTo(new Call(
                        1,
                        "条目  1条\n末条  第1条\n链头  " + first + "\n错误 HEAD_NOT_FOUND 所记链头不在链中，其后的条目被截去，或文件被重写\n摘要链有误\n",
                        ""));
    }

    @Test
    void damage_is_the_result() throws IOException {
        Path journal = desk.journal(Desk.REPORTED, Desk.EXTENDED, Desk.REPORTED);
        List<String> lines = Files.readAllLines(journal);
        desk.file("日志.jsonl", String.join("\n", lines.get(0), lines.get(1), lines.get(3)) + "\n");

        Call call = Call.of("verify", journal);

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out())
                .startsWith("错误 LINE_MISSING 日志.jsonl:3 本行之前缺少第2条日志\n")
                .endsWith("摘要链有误\n");
    }

    @Test
    void plain_json_lines_have_no_chain() throws IOException {
        Path plain = desk.file("plain.jsonl", Desk.REPORTED);

        assertThat(Call.of("verify", plain)).isEqualTo(new Call(1, "错误 NO_CHAIN plain.jsonl:1 文件没有摘要链，无法核验或续写\n", ""));
    }

    @Test
    void a_journal_that_is_not_there_is_named() {
        Path missing = folder.resolve("nowhere.jsonl");

        assertThat(Call.of("verify", missing)).isEqualTo(new Call(1, "", "错误 没有这个文件：" + missing + "\n"));
    }
}
