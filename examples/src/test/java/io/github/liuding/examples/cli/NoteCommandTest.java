package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.store.FileJournalStore;
import io.github.liuding.core.store.StoredJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCommandTest {
    private static final String BARE =
            "{\"type\":\"progress\",\"task\":\"T-1\",\"on\":\"2022-03-25\",\"by\":\"fagai-ju\",\"text\":\"已封顶。\"}";

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private Call note(String input, Object... more) {
        List<Object> args = new ArrayList<>(List.of("note", desk.journal(), "--holder", Desk.HOLDER));
        args.addAll(List.of(more));
        return Call.withInput(input, args.toArray());
    }

    private List<String> ids() throws IOException {
        return StoredJournals.read(desk.journal()).orElseThrow().entries().stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    void entries_get_the_next_ids_and_their_lines_and_the_head_are_printed() throws IOException {
        Call first = note(Desk.REPORTED, "-");
        assertThat(first).isEqualTo(new Call(0, "E-0001  第2行\n链头  " + desk.head() + "\n", ""));

        Call more = note(Desk.SUPERVISED, "-");

        assertThat(more)
                .isEqualTo(new Call(
                        0,
                        "E-0002  第3行\nE-0003  第4行\nE-0004  第5行\nE-0005  第6行\nE-0006  第7行\n链头  " + desk.head() + "\n",
                        ""));
        assertThat(StoredJournals.verify(desk.journal()).findings()).isEmpty();
        assertThat(ids()).containsExactly("E-0001", "E-0002", "E-0003", "E-0004", "E-0005", "E-0006");
    }

    @Test
    void an_entry_comes_from_a_file_too_over_several_lines_and_from_the_call_itself() throws IOException {
        Path file = desk.file("entry.json", "\uFEFF" + Desk.REPORTED.replace(",\"", ",\n  \""));

        assertThat(note("", file).status()).isZero();
        assertThat(note("", "--entry", Desk.EXTENDED).status()).isZero();

        assertThat(ids()).containsExactly("E-0001", "E-0002");
    }

    @Test
    void the_id_and_the_day_of_recording_can_be_said_beside_the_entry() throws IOException {
        Call call = note("", "--entry", BARE, "--id", "QH-7", "--recorded-on", "2022-03-26");

        assertThat(call.out()).startsWith("QH-7  第2行\n");
        JournalEntry entry =
                StoredJournals.read(desk.journal()).orElseThrow().entries().get(0);
        assertThat(entry.recordedOn()).isEqualTo("2022-03-26");
        assertThat(note("", "--entry", Desk.EXTENDED, "--recorded-on", "2022-06-30")
                        .status())
                .isZero();
        assertThat(StoredJournals.read(desk.journal())
                        .orElseThrow()
                        .entries()
                        .get(1)
                        .recordedOn())
                .as("its own day counts")
                .isEqualTo("2022-04-12");
    }

    @Test
    void ids_go_on_behind_the_highest_of_the_journal_and_of_the_entries_themselves() throws IOException {
        String seven = Desk.REPORTED.replace("{\"type", "{\"id\":\"E-0007\",\"type");

        assertThat(note(Desk.EXTENDED + seven, "-").out()).startsWith("E-0008  第2行\nE-0007  第3行\n");
        assertThat(note(Desk.REPORTED, "-").out()).startsWith("E-0009  第4行\n");
    }

    @Test
    void without_a_day_of_recording_nothing_is_written_for_no_clock_is_read() {
        assertThat(note("", "--entry", BARE))
                .isEqualTo(new Call(1, "", "错误 MISSING_VALUE --entry:1:1 缺少“recordedOn”，本条未采用\n未登记\n"));
        assertThat(desk.journal()).doesNotExist();
    }

    @Test
    void half_a_character_is_refused_before_a_file_is_made() {
        assertThat(note(Desk.REPORTED.replace("\"text\":\"", "\"text\":\"\\ud800"), "-"))
                .isEqualTo(new Call(1, "", "错误 INVALID_VALUE -:1:1 条目“E-0001”的文字中有残缺的字符，未采用\n未登记\n"));
        assertThat(desk.journal()).doesNotExist();
    }

    @Test
    void all_entries_of_a_call_are_added_or_none() throws IOException {
        desk.journal(Desk.REPORTED);
        byte[] before = Files.readAllBytes(desk.journal());

        Call call = note(Desk.EXTENDED + Desk.REPORTED.replace("progress", "progres"), "-");

        assertThat(call).isEqualTo(new Call(1, "", "错误 INVALID_VALUE -:2:9 没有“progres”这种日志条目，本条未采用\n未登记\n"));
        assertThat(desk.journal()).hasBinaryContent(before);
    }

    @Test
    void an_id_that_is_used_is_refused() {
        String first = Desk.REPORTED.replace("{\"type", "{\"id\":\"E-0001\",\"type");
        desk.journal(first);

        assertThat(note(first, "-")).isEqualTo(new Call(1, "", "错误 DUPLICATE_ID -:1:1 日志编号“E-0001”已用，本条未登记\n未登记\n"));
    }

    @Test
    void a_text_that_is_not_made_of_objects_is_refused_with_its_place() {
        assertThat(note(Desk.REPORTED + "  [1]", "-"))
                .isEqualTo(new Call(1, "", "错误 INVALID_VALUE -:2:3 此处不是日志条目，条目为一个接一个的“{…}”，不加“[”和逗号，全部未登记\n"));
        assertThat(note(Desk.REPORTED + "{\"type\":}", "-"))
                .isEqualTo(new Call(1, "", "错误 MALFORMED -:2:9 此处不符合 JSON 格式，或有重复的键，全部未登记\n"));
        assertThat(note("{\"type\":\"progress\"", "-").status()).isEqualTo(1);
        assertThat(desk.journal()).doesNotExist();
    }

    @Test
    void a_fault_of_an_entry_over_several_lines_stands_where_it_is() {
        assertThat(note(Desk.REPORTED + "{\n  \"type\":\n  \"progres\"}", "-"))
                .isEqualTo(new Call(1, "", "错误 INVALID_VALUE -:4:3 没有“progres”这种日志条目，本条未采用\n未登记\n"));
    }

    @Test
    void what_does_not_fit_the_campaign_is_refused() throws IOException {
        Call call = note(Desk.REPORTED.replace("T-1", "T-9"), "-", "--campaign", desk.campaign());

        assertThat(call)
                .isEqualTo(
                        new Call(1, "", "错误 UNKNOWN_TASK -:1:1 日志“E-0001”：没有编号为“T-9”的任务，本条未采用\n未登记；确需登记的，加 --force\n"));
        assertThat(desk.journal()).as("nothing is made for it").doesNotExist();
    }

    @Test
    void what_does_not_fit_is_added_by_force() throws IOException {
        Call call = note(Desk.REPORTED.replace("T-1", "T-9"), "-", "--campaign", desk.campaign(), "--force");

        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        "E-0001  第2行\n链头  " + desk.head() + "\n",
                        "错误 UNKNOWN_TASK -:1:1 日志“E-0001”：没有编号为“T-9”的任务，本条未采用\n"));
    }

    @Test
    void what_only_needs_a_look_is_said_and_added_and_older_faults_are_not_told_again() throws IOException {
        desk.journal(Desk.REPORTED.replace("T-1", "T-9"), Desk.REPORTED);

        Call call = note(
                Desk.REPORTED.replace("0.25", "0.2").replace("03-10", "03-11"), "-", "--campaign", desk.campaign());

        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        "E-0003  第4行\n链头  " + desk.head() + "\n",
                        "警告 COMPLETION_FELL -:1:1 日志“E-0003”：任务“T-1”的完成比例由25%降为20%，未说明原因\n"));
    }

    @Test
    void whoever_has_the_journal_open_is_named() throws IOException {
        desk.journal(Desk.REPORTED);
        try (FileJournalStore store = FileJournalStore.open(desk.journal(), "县发改局 李四")) {
            assertThat(note(Desk.EXTENDED, "-")).isEqualTo(new Call(1, "", "错误 日志正由“县发改局 李四”登记，请稍后再试\n"));
            assertThat(store.head().entries()).isEqualTo(1);
        }
        assertThat(note(Desk.EXTENDED, "-").status()).isZero();
    }

    @Test
    void a_file_without_a_chain_is_left_alone() throws IOException {
        Path plain = desk.file("日志.jsonl", Desk.REPORTED);

        assertThat(note(Desk.EXTENDED, "-")).isEqualTo(new Call(1, "", "错误 NO_CHAIN 日志.jsonl:1 文件没有摘要链，无法核验或续写\n"));
        assertThat(plain).hasContent(Desk.REPORTED.strip());
    }

    @Test
    void a_damaged_journal_is_left_alone() throws IOException {
        desk.journal(Desk.REPORTED);
        desk.file("日志.jsonl", Files.readString(desk.journal()).replace("四分之一", "四分之三"));

        assertThat(note(Desk.EXTENDED, "-"))
                .isEqualTo(new Call(1, "", "错误 LINE_CHANGED 日志.jsonl:2 本行与其摘要不符，写入后被改动，未采用\n"));
    }

    @Test
    void entries_in_another_encoding_are_refused() throws IOException {
        Path file = Files.write(folder.resolve("e.json"), new byte[] {'{', (byte) 0xFF, '}'});

        assertThat(note("", file)).isEqualTo(new Call(1, "", "错误 所给条目不是 UTF-8 编码\n"));
    }

    @Test
    void where_nothing_is_handed_on_there_is_nothing_to_add() {
        assertThat(note(" \n", "-")).isEqualTo(new Call(0, "", "没有可登记的条目\n"));
        assertThat(note("", "-", "--id", "A-1")).isEqualTo(new Call(0, "", "没有可登记的条目\n"));
        assertThat(desk.journal()).doesNotExist();
    }

    @Test
    void a_wrong_call_says_what_is_wrong() throws IOException {
        Path file = desk.file("e.json", Desk.REPORTED);

        refused("Entries come from a file, from standard input (-) or from --entry", note(""));
        refused("Entries come from a file, from standard input (-) or from --entry", note("", file, "--entry", BARE));
        refused(
                "--id is for one entry without an id, but there were 2",
                note(Desk.REPORTED + Desk.EXTENDED, "-", "--id", "A"));
        refused(
                "Entry id must be Latin letters and digits joined by '-', such as 'E-0001', but was 'A_1'",
                note(Desk.REPORTED, "-", "--id", "A_1"));
        refused("--holder takes one line that is not blank", Call.of("note", desk.journal(), file, "--holder", " "));
        refused("Missing required option: '--holder=WHO'", Call.of("note", desk.journal(), file));
        assertThat(desk.journal()).doesNotExist();
    }

    private static void refused(String why, Call call) {
        assertThat(call.status()).as(why).isEqualTo(2);
        assertThat(call.out()).as(why).isEmpty();
        assertThat(call.err()).isEqualTo(why + "\n用法见 liuding note --help\n");
    }
}
