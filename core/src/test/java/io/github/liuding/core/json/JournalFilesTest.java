package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.EntrySamples;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFilesTest {
    private static final String REPORT = """
            {"type":"progress","id":"E-1","task":"QH-01","on":"2022-03-01","recordedOn":"2022-03-02",\
            "by":"qinghe-reform","completion":0.50,"text":"清单已公布","attachments":[{"name":"公告"}]}""";
    private static final String REQUEST = """
            {"type":"close-out-requested","id":"E-2","task":"QH-01","on":"2022-05-10","recordedOn":"2022-05-10",\
            "by":"qinghe-reform"}""";
    private static final String JUDGEMENT = """
            {"type":"close-out-judged","id":"E-3","task":"QH-01","on":"2022-05-12","recordedOn":"2022-05-12",\
            "by":"qinghe-labour","grade":"GOOD"}""";

    private static final ProgressReported REPORTED = ProgressReported.builder()
            .id(new EntryId("E-1"))
            .task(Qinghe.FULL)
            .on(LocalDate.of(2022, 3, 1))
            .recordedOn(LocalDate.of(2022, 3, 2))
            .by(Qinghe.REFORM)
            .completion(new BigDecimal("0.50"))
            .text("清单已公布")
            .addAttachment(Attachment.named("公告"))
            .build();
    private static final CloseOutRequested REQUESTED = CloseOutRequested.builder()
            .id(new EntryId("E-2"))
            .task(Qinghe.FULL)
            .on(LocalDate.of(2022, 5, 10))
            .recordedOn(LocalDate.of(2022, 5, 10))
            .by(Qinghe.REFORM)
            .build();

    private static WithFindings<Journal> parse(String text) {
        return JournalFiles.parse("journal.jsonl", text);
    }

    @Test
    void lines_are_read_as_entries() {
        WithFindings<Journal> read = parse(REPORT + "\n" + REQUEST + "\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(new Journal(List.of(REPORTED, REQUESTED)));
    }

    @Test
    void the_order_of_keys_makes_no_difference() {
        String other = """
                {"recordedOn":"2022-05-10","by":"qinghe-reform","on":"2022-05-10","id":"E-2","task":"QH-01",\
                "type":"close-out-requested"}
                """;
        assertThat(parse(other).orElseThrow()).isEqualTo(new Journal(List.of(REQUESTED)));
    }

    @Test
    void a_journal_written_reads_equal() {
        String text = JournalFiles.write(Qinghe.journal());
        assertThat(text).isEqualTo(Resources.text("recorded/journal.jsonl"));
        assertThat(parse(text)).isEqualTo(WithFindings.of(Qinghe.journal(), List.of()));
    }

    @Test
    void every_kind_of_entry_is_written_as_recorded_and_read_equal() {
        Journal journal = new Journal(EntrySamples.full());
        assertThat(JournalFiles.write(journal)).isEqualTo(Resources.text("recorded/entries.jsonl"));
        assertThat(parse(Resources.text("recorded/entries.jsonl"))).isEqualTo(WithFindings.of(journal, List.of()));
    }

    @Test
    void an_entry_of_every_kind_that_says_no_more_than_it_must_reads_equal() {
        Journal journal = new Journal(EntrySamples.minimal());
        assertThat(parse(JournalFiles.write(journal))).isEqualTo(WithFindings.of(journal, List.of()));
    }

    /** What is empty where it is missing, and must not be. */
    private static final Map<String, String> FOUND = Map.of(
            "units", "本条内容缺项或前后矛盾，未采用",
            "conditions", "本条内容缺项或前后矛盾，未采用",
            "grade", "");

    static List<JournalEntry> minimal() {
        return EntrySamples.minimal();
    }

    /** What the minimal entries say they must say, but for what has a default. */
    @ParameterizedTest
    @MethodSource("minimal")
    void a_key_that_a_kind_needs_is_missed(JournalEntry entry) throws JsonProcessingException {
        String text = JournalFiles.write(new Journal(List.of(entry)));
        JsonNode whole = LiudingJson.mapper().readTree(text);
        for (Map.Entry<String, JsonNode> member : whole.properties()) {
            String key = member.getKey();
            ObjectNode broken = whole.deepCopy();
            broken.remove(key);
            List<String> found = Findings.lines(parse(broken.toString()).findings());
            if (key.equals("difficulty") || (key.equals("unit") && entry instanceof IndicatorMeasured)) {
                assertThat(found).as(key).isEmpty();
            } else {
                assertThat(found)
                        .as(key)
                        .hasSize(1)
                        .allMatch(line -> line.endsWith(FOUND.getOrDefault(key, "缺少“" + key + "”，本条未采用")));
            }
        }
    }

    @Test
    void texts_of_any_characters_stay_on_one_line_and_read_equal() {
        Journal journal = Journal.empty()
                .append(REPORTED.toBuilder()
                        .text("第一行\n第二行\r\n\t“引号”\"\\\u0000\u0085\u2028\u2029𠮷\ufeff")
                        .note("")
                        .build())
                .append(REQUESTED);
        String text = JournalFiles.write(journal);
        assertThat(text.lines()).hasSize(2);
        assertThat(parse(text)).isEqualTo(WithFindings.of(journal, List.of()));
    }

    @Test
    void figures_keep_their_decimals() {
        for (String figure : List.of("0", "0.0", "1", "1.000", "0.35", "0.0000000001", "0.333333333333")) {
            Journal journal = Journal.empty()
                    .append(REPORTED.toBuilder()
                            .completion(new BigDecimal(figure))
                            .build());
            assertThat(JournalFiles.write(journal)).contains("\"completion\":" + figure + ",");
            assertThat(parse(JournalFiles.write(journal)).orElseThrow()).isEqualTo(journal);
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "\n", "\n \n\t\n\u3000\n"})
    void a_file_in_which_nothing_happened_is_an_empty_journal(String text) {
        assertThat(parse(text)).isEqualTo(WithFindings.of(Journal.empty(), List.of()));
    }

    @Test
    void an_empty_journal_is_written_as_nothing() {
        assertThat(JournalFiles.write(Journal.empty())).isEmpty();
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        WithFindings<Journal> read = parse("\n" + REPORT + "\n\n  \nkaputt\n" + REQUEST + "\n");
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 INVALID_VALUE journal.jsonl:5:1 本行不是日志条目（应以“{”开头），未采用");
        assertThat(read.value()).contains(new Journal(List.of(REPORTED, REQUESTED)));
    }

    @Test
    void line_ends_of_another_system_make_no_difference() {
        assertThat(parse(REPORT + "\r\n" + REQUEST + "\r\n"))
                .isEqualTo(WithFindings.of(new Journal(List.of(REPORTED, REQUESTED)), List.of()));
    }

    @Test
    void a_last_line_that_is_whole_is_taken_without_its_end() {
        assertThat(parse(REPORT + "\n" + REQUEST))
                .isEqualTo(WithFindings.of(new Journal(List.of(REPORTED, REQUESTED)), List.of()));
    }

    static IntStream tears() {
        return IntStream.range(1, REQUEST.length());
    }

    @ParameterizedTest(name = "after {0} characters")
    @MethodSource("tears")
    void a_last_line_that_is_torn_is_named_and_the_others_are_read(int length) {
        WithFindings<Journal> read = parse(REPORT + "\n" + REQUEST.substring(0, length));
        assertThat(read.value()).contains(new Journal(List.of(REPORTED)));
        assertThat(read.findings())
                .extracting(Finding::code, Finding::message, Finding::english)
                .containsExactly(tuple(
                        FileFindings.MALFORMED, "本条不是完整的 JSON，未采用", "The entry is not whole JSON; it was left out"));
        assertThat(read.findings().get(0).place().orElseThrow().line()).contains(2);
    }

    /**
     * A fault, made by one change of the report on line 2 of 3. The column is that of the value that cannot be read, of
     * what follows a key that cannot be, or the last of the line where the entry as a whole is refused.
     *
     * @param finding what is said of it, without severity, file and line
     */
    record Fault(String what, String from, String to, String finding, String english) {
        String line() {
            assertThat(REPORT).containsOnlyOnce(from);
            return REPORT.replace(from, to);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Fault> faults() {
        return List.of(
                new Fault(
                        "an unknown type",
                        "\"type\":\"progress\"",
                        "\"type\":\"prograss\"",
                        "INVALID_VALUE 9 没有“prograss”这种日志条目，本条未采用",
                        "There is no entry of type 'prograss'; it was left out"),
                new Fault(
                        "no type",
                        "\"type\":\"progress\",",
                        "",
                        "MISSING_VALUE 1 缺少“type”，本条未采用",
                        "'type' is missing; the entry was left out"),
                new Fault(
                        "nothing for a type",
                        "\"type\":\"progress\"",
                        "\"type\":null",
                        "MISSING_VALUE 1 缺少“type”，本条未采用",
                        "'type' is missing; the entry was left out"),
                new Fault(
                        "an unknown key",
                        "\"text\":",
                        "\"txt\":",
                        "UNKNOWN_KEY 136 日志条目没有“txt”这一项，本条未采用",
                        "An entry has no 'txt'; it was left out"),
                new Fault(
                        "a key that stands twice",
                        "\"attachments\":[{\"name\":\"公告\"}]",
                        "\"task\":\"QH-02\"",
                        "DUPLICATE_KEY 150 本条有重复的键，未采用",
                        "A key stands twice in the entry; it was left out"),
                new Fault(
                        "a key that belongs to another type",
                        "\"text\":",
                        "\"grade\":",
                        "UNKNOWN_KEY 138 日志条目没有“grade”这一项，本条未采用",
                        "An entry has no 'grade'; it was left out"),
                new Fault(
                        "no text",
                        "\"text\":\"清单已公布\",",
                        "",
                        "MISSING_VALUE 1 缺少“text”，本条未采用",
                        "'text' is missing; the entry was left out"),
                new Fault(
                        "neither id nor task",
                        "\"id\":\"E-1\",\"task\":\"QH-01\",",
                        "",
                        "MISSING_VALUE 1 缺少“id”、“task”，本条未采用",
                        "'id', 'task' is missing; the entry was left out"),
                new Fault(
                        "a completion in percent",
                        "0.50",
                        "50",
                        "INVALID_VALUE 171 完成比例“completion”应为0至1的小数，如35%写作0.35，本条未采用",
                        "Completion of entry 'E-1' must be a fraction from 0 to 1, but was 50; the entry was left out"),
                new Fault(
                        "a completion of more than the whole",
                        "0.50",
                        "1.5",
                        "INVALID_VALUE 172 完成比例“completion”应为0至1的小数，如35%写作0.35，本条未采用",
                        "Completion of entry 'E-1' must be a fraction from 0 to 1, but was 1.5; the entry was left out"),
                new Fault(
                        "a completion in words",
                        "0.50",
                        "\"50%\"",
                        "INVALID_VALUE 124 完成比例“completion”应为0至1的小数，如35%写作0.35，本条未采用",
                        "'completion' cannot be read; the entry was left out"),
                new Fault(
                        "a completion of no size",
                        "0.50",
                        "1e99999999999",
                        "INVALID_VALUE 1 完成比例“completion”应为0至1的小数，如35%写作0.35，本条未采用",
                        "'completion' cannot be read; the entry was left out"),
                new Fault(
                        "a completion of a thousand million decimals",
                        "0.50",
                        "0e-999999999",
                        "INVALID_VALUE 181 完成比例“completion”应为0至1的小数，如35%写作0.35，本条未采用",
                        "Completion of entry 'E-1' must have at most 18 digits before the point and 12 after it,"
                                + " but was 0E-999999999; the entry was left out"),
                new Fault(
                        "a day that is none",
                        "\"2022-03-01\"",
                        "\"2022-02-30\"",
                        "INVALID_VALUE 51 “on”应为日期，如2022-06-01，本条未采用",
                        "'on' cannot be read; the entry was left out"),
                new Fault(
                        "a number for a day",
                        "\"2022-03-01\"",
                        "20220301",
                        "INVALID_VALUE 51 “on”应为日期，如2022-06-01，本条未采用",
                        "'on' cannot be read; the entry was left out"),
                new Fault(
                        "recorded before the day it is about",
                        "\"recordedOn\":\"2022-03-02\"",
                        "\"recordedOn\":\"2022-02-28\"",
                        "INVALID_VALUE 173 登记日期“recordedOn”早于发生日期“on”，本条未采用",
                        "Entry 'E-1' is recorded on 2022-02-28, before the day it is about, 2022-03-01;"
                                + " the entry was left out"),
                new Fault(
                        "an id of another form",
                        "\"by\":\"qinghe-reform\"",
                        "\"by\":\"县发改局\"",
                        "INVALID_VALUE 95 “by”应为编号，由拉丁字母和数字以“-”相连，如fagai-ju，本条未采用",
                        "Unit id must be lower-case words joined by '-', such as 'qinghe-housing', but was '县发改局';"
                                + " the entry was left out"),
                new Fault(
                        "an officer who is nobody",
                        "\"by\":\"qinghe-reform\"",
                        "\"by\":\"qinghe-reform\",\"officer\":{}",
                        "INVALID_VALUE 122 “officer”的内容有误，本条未采用",
                        "An officer must have a name or a post; the entry was left out"),
                new Fault(
                        "an unknown key within a key",
                        "\"by\":\"qinghe-reform\"",
                        "\"by\":\"qinghe-reform\",\"officer\":{\"nme\":\"张三\"}",
                        "UNKNOWN_KEY 129 日志条目没有“nme”这一项，本条未采用",
                        "An entry has no 'nme'; it was left out"),
                new Fault(
                        "an attachment without a name",
                        "[{\"name\":\"公告\"}]",
                        "[{}]",
                        "INVALID_VALUE 160 “attachments”的内容有误，本条未采用",
                        "'attachments' cannot be read; the entry was left out"),
                new Fault(
                        "an attachment as a bare name",
                        "{\"name\":\"公告\"}",
                        "\"公告\"",
                        "INVALID_VALUE 159 “attachments”的内容有误，本条未采用",
                        "'attachments' cannot be read; the entry was left out"),
                new Fault(
                        "a digest that is none",
                        "{\"name\":\"公告\"}",
                        "{\"name\":\"公告\",\"digest\":\"9f86\"}",
                        "INVALID_VALUE 187 “attachments”的内容有误，本条未采用",
                        "Digest of attachment '公告' must be an algorithm, ':' and hexadecimal digits,"
                                + " such as 'sha-256:9f86…', but was '9f86'; the entry was left out"),
                new Fault(
                        "evidence, as attachments were called once",
                        "\"attachments\":[{\"name\":\"公告\"}]",
                        "\"evidence\":[\"公告\"]",
                        "UNKNOWN_KEY 156 日志条目没有“evidence”这一项，本条未采用",
                        "An entry has no 'evidence'; it was left out"),
                new Fault(
                        "nothing in a list of attachments",
                        "[{\"name\":\"公告\"}]",
                        "[null]",
                        "INVALID_VALUE 164 本条内容缺项或前后矛盾，未采用",
                        "The entry cannot be read; the entry was left out"),
                new Fault(
                        "nothing but a text",
                        REPORT,
                        "\"E-1\"",
                        "INVALID_VALUE 1 本行不是日志条目（应以“{”开头），未采用",
                        "The line is no entry, which starts with '{'; it was left out"),
                new Fault(
                        "nothing at all",
                        REPORT,
                        "null",
                        "INVALID_VALUE 1 本行不是日志条目（应以“{”开头），未采用",
                        "The line is no entry, which starts with '{'; it was left out"),
                new Fault(
                        "a list of entries",
                        REPORT,
                        "[" + REPORT + "]",
                        "INVALID_VALUE 1 本行不是日志条目（应以“{”开头），未采用",
                        "The line is no entry, which starts with '{'; it was left out"),
                new Fault(
                        "two entries between which the line end was lost",
                        "[{\"name\":\"公告\"}]}",
                        "[{\"name\":\"公告\"}]}{",
                        "MALFORMED 174 本条不是完整的 JSON，未采用",
                        "The entry is not whole JSON; it was left out"),
                new Fault(
                        "no name in quotes",
                        "\"text\":",
                        "text:",
                        "MALFORMED 129 本条不是完整的 JSON，未采用",
                        "The entry is not whole JSON; it was left out"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_line_that_is_no_entry_is_found_and_the_others_are_read(Fault fault) {
        WithFindings<Journal> read = parse(REQUEST + "\n" + fault.line() + "\n" + JUDGEMENT + "\n");
        String[] parts = fault.finding().split(" ", 3);
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 " + parts[0] + " journal.jsonl:2:" + parts[1] + " " + parts[2]);
        assertThat(Findings.english(read.findings())).containsExactly(fault.english());
        assertThat(read.value().orElseThrow().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("E-2", "E-3");
    }

    @Test
    void a_grade_that_is_none_is_found() {
        assertThat(Findings.lines(parse(JUDGEMENT.replace("GOOD", "良好")).findings()))
                .containsExactly(
                        "错误 INVALID_VALUE journal.jsonl:1:127 “grade”应为EXCELLENT（优秀）、GOOD（良好）、PASSED（合格）、FAILED（不合格）之一，本条未采用");
    }

    @Test
    void a_judgement_without_grade_or_reason_is_found() {
        assertThat(parse(JUDGEMENT.replace(",\"grade\":\"GOOD\"", "")).findings())
                .extracting(Finding::toString, Finding::english)
                .containsExactly(tuple(
                        "错误 INVALID_VALUE journal.jsonl:1:118 本条内容缺项或前后矛盾，未采用",
                        "Entry 'E-3' must have either a grade or a reason for return; the entry was left out"));
    }

    @Test
    void an_id_used_already_is_found_and_the_first_is_taken() {
        WithFindings<Journal> read =
                parse(REPORT + "\n" + REQUEST + "\n" + REPORT.replace("0.50", "0.60") + "\n" + JUDGEMENT);
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 DUPLICATE_ID journal.jsonl:3:1 日志编号“E-1”在第1行已有，本条未采用");
        assertThat(Findings.english(read.findings()))
                .containsExactly("Entry 'E-1' stands on line 1 already; this one was left out");
        assertThat(read.value().orElseThrow().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("E-1", "E-2", "E-3");
        assertThat(read.value().orElseThrow().entries().get(0)).isEqualTo(REPORTED);
    }

    @Test
    void nesting_deeper_than_any_stack_is_found() {
        assertThat(Findings.lines(parse("{\"type\":\"progress\",\"attachments\":" + "[".repeat(100_000))
                        .findings()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("错误 ")
                .contains(" journal.jsonl:1:")
                .endsWith("未采用");
    }

    @Test
    void a_file_is_read_with_or_without_a_byte_order_mark(@TempDir Path folder) throws IOException {
        for (String mark : List.of("", "\ufeff")) {
            Path file = Files.writeString(folder.resolve("日志.jsonl"), mark + REPORT + "\n" + REQUEST + "\n");
            assertThat(JournalFiles.read(file))
                    .isEqualTo(WithFindings.of(new Journal(List.of(REPORTED, REQUESTED)), List.of()));
        }
    }

    @Test
    void a_file_in_gbk_is_found_at_its_first_character_that_is_not_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("日志.jsonl"), (REQUEST + "\n" + REPORT + "\n").getBytes(Charset.forName("GBK")));
        WithFindings<Journal> read = JournalFiles.read(file);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 NOT_UTF8 日志.jsonl:2:137 文件不是 UTF-8 编码，请另存为 UTF-8 后重试");
    }

    @Test
    void a_file_that_is_not_there_is_the_callers_mistake(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> JournalFiles.read(folder.resolve("无.jsonl")));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {301, 302, 303, 304, 305, 306})
    void of_a_file_changed_in_any_way_every_line_is_an_entry_or_a_finding(long seed) {
        Random random = new Random(seed);
        String good = JournalFiles.write(Qinghe.journal());
        String[] pieces = {
            "\"", "{", "}", "[", "]", ",", ":", "\n", "null", "1e9", "\\", "\\u0000", "\u0000", "\ud800", "好"
        };
        for (int i = 0; i < 200; i++) {
            String text = good;
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + 1 + random.nextInt(20));
                text = switch (random.nextInt(3)) {
                    case 0 -> text.substring(0, at) + text.substring(end);
                    case 1 -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
                    default -> text.substring(0, at) + pieces[random.nextInt(pieces.length)] + text.substring(at);
                };
            }
            WithFindings<Journal> read = parse(text);
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(read.value().orElseThrow().entries().size()
                            + read.findings().size())
                    .as(text)
                    .isEqualTo((int) lines);
            for (Finding finding : read.findings()) {
                assertThat(finding.message() + finding.english())
                        .as(text)
                        .doesNotContain(
                                "java", "jackson", "io.github", "Exception", "Cannot build", "'null'", "“null”");
            }
        }
    }

    @Test
    void entries_are_written_in_the_journals_order_each_ended_by_a_line_feed() {
        JournalEntry second = REPORTED;
        assertThat(JournalFiles.write(new Journal(List.of(REQUESTED, second))).getBytes(StandardCharsets.UTF_8))
                .isEqualTo((REQUEST + "\n" + REPORT + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
