package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import io.github.liuding.examples.Localities;
import io.github.liuding.examples.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a script sees it: what it prints where, what it leaves behind, the status it ends with. */
class CommandLineTest {
    private static final String SMALL = """
            campaign: qinghe-test
            locality: 青禾县
            title: 测试工作
            issuer: 县工作专班
            marking: 示例数据
            units:
              - {id: fagai-ju, name: 县发改局, kind: 政府部门}
              - {id: youhua-ban, name: 县优化办, kind: 政府部门}
            goals:
              - id: G1
                title: 目标一
                tasks:
                  - {id: T-1, title: 任务一, lead: 县发改局, due: 2022年4月底}
                  - {id: T-2, title: 任务二, due: 长期坚持}
            """;

    /** A task without a determination that is wholly open. */
    private static final String DETERMINED = """
            campaign: qinghe-test
            locality: 青禾县
            title: 测试工作
            issuer: 县工作专班
            units:
              - {id: fagai-ju, name: 县发改局, kind: 政府部门}
              - {id: youhua-ban, name: 县优化办, kind: 政府部门}
            goals:
              - id: G1
                title: 目标一
                tasks:
                  - id: T-1
                    title: 任务一
                    lead: 县发改局
                    due: 2022年4月底
                    measures: [措施一]
                    standard: 标准一
            """;

    private static final String REPORTED = """
            {"type":"progress","id":"E-1","task":"T-1","on":"2022-03-01","recordedOn":"2022-03-01","by":"fagai-ju",\
            "completion":0.5,"text":"已完成一半。"}
            """;

    @TempDir
    Path folder = Path.of("");

    static List<String> localities() throws IOException {
        return Localities.all();
    }

    @ParameterizedTest
    @EnumSource
    void chart_draws_every_body_and_names_the_file(Example example) throws IOException {
        Path svg = folder.resolve(example.id() + ".svg");

        assertThat(Call.of("chart", example.campaignFile(), "--out", svg)).isEqualTo(new Call(0, svg + "\n", ""));

        String drawn = Files.readString(svg);
        assertThat(drawn).startsWith("<?xml").contains("width=\"420mm\" height=\"297mm\"");
        assertThat(Call.of("chart", example.campaignFile(), "--out", svg).status())
                .isZero();
        assertThat(Files.readString(svg)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void lists_prints_the_path_of_the_workbook_and_nothing_else(Example example) throws IOException {
        Call call = Call.lists(example, folder);

        Path workbook = folder.resolve(example.campaign().locality() + "四清单.xlsx");
        assertThat(call).isEqualTo(new Call(0, workbook + "\n", ""));
        assertThat(ReadBack.checked(workbook)).isNotEmptyFile();
        assertThat(filesIn(folder)).containsExactly(workbook);
    }

    @Test
    void lists_makes_the_folder_with_those_above_it() throws IOException {
        Path deep = folder.resolve("2021/三月");

        Call call = Call.lists(Example.LENGSHUITAN, deep);

        assertThat(call).isEqualTo(new Call(0, deep.resolve("冷水滩区四清单.xlsx") + "\n", ""));
    }

    @Test
    void lists_replaces_the_workbook_of_an_earlier_call_by_an_equal_one() throws IOException {
        Call.lists(Example.QINGHE, folder);
        byte[] first = Files.readAllBytes(folder.resolve("青禾县四清单.xlsx"));

        assertThat(Call.lists(Example.QINGHE, folder).status()).isZero();

        assertThat(folder.resolve("青禾县四清单.xlsx")).hasBinaryContent(first);
    }

    @ParameterizedTest
    @MethodSource("localities")
    void show_prints_the_campaign_for_the_eye(String id) throws IOException {
        Call call = Call.of("show", Localities.file(id));

        assertThat(call.status()).isZero();
        Golden.assertEqual(id + "-show.txt", call.out());
    }

    @Test
    void show_tells_a_group_that_takes_in_nobody_from_one_whose_members_the_paper_leaves_unsaid() throws IOException {
        Path groups = file(
                "groups.yaml",
                SMALL
                        + "groups: [{id: g, name: 各乡镇, kinds: [乡镇]}, {id: h, name: 有关单位}, {id: i, name: 各部门, kinds: [政府部门]}]\n");

        assertThat(Call.of("show", groups).out()).contains("  各乡镇  没有成员\n", "  有关单位  成员未列明\n", "  各部门  县发改局、县优化办\n");
    }

    @ParameterizedTest
    @MethodSource("localities")
    void show_says_beside_the_campaign_only_what_reading_it_warns_of(String id) throws IOException {
        assertThat(Call.of("show", Localities.file(id)).err())
                .isEqualTo(CampaignFiles.read(Localities.file(id)).findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(finding -> finding + "\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void show_json_prints_a_campaign_that_reads_back_equal(Example example) throws IOException {
        Call call = Call.of("show", example.campaignFile(), "--json");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(LiudingJson.mapper().readValue(call.out(), Campaign.class)).isEqualTo(example.campaign());
        assertThat(call.out())
                .startsWith("{\n  \"id\" : \"" + example.campaign().id() + "\",\n")
                .endsWith("}\n");
    }

    /** Findings are what was asked for, so that they stand where results do. */
    @ParameterizedTest
    @MethodSource("localities")
    void check_prints_the_findings_and_their_number(String id) throws IOException {
        List<Finding> findings =
                CampaignFiles.check(Localities.file(id), Optional.empty()).findings();

        Call call = Call.of("check", Localities.file(id));

        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        findings.stream().map(finding -> finding + "\n").collect(Collectors.joining())
                                + "错误0个，警告%s个，提示%s个\n"
                                        .formatted(count(findings, Severity.WARNING), count(findings, Severity.NOTE)),
                        ""));
    }

    @Test
    void check_ends_with_1_where_there_is_an_error() throws IOException {
        Path faulty = file("faulty.yaml", DETERMINED.replace("lead: 县发改局", "lead: 县发改居"));

        assertThat(Call.of("check", faulty)).isEqualTo(new Call(1, """
                        错误 UNKNOWN_UNIT faulty.yaml:14:15 没有名为“县发改居”的单位，相近的有：县发改局
                        错误1个，警告0个，提示0个
                        """, ""));
    }

    @Test
    void check_says_that_more_will_be_looked_for_where_a_file_is_no_campaign_yet() throws IOException {
        Path faulty = file("faulty.yaml", DETERMINED.replace("locality: 青禾县\n", ""));

        assertThat(Call.of("check", faulty)).isEqualTo(new Call(1, """
                        错误 MISSING_VALUE faulty.yaml:1:1 缺少“locality”
                        错误1个，警告0个，提示0个
                        """, "文件还读不成方案，改正以上错误后再查内容是否相符\n"));
    }

    @Test
    void check_of_a_campaign_without_a_fault_says_so() throws IOException {
        assertThat(Call.of("check", file("good.yaml", DETERMINED))).isEqualTo(new Call(0, "错误0个，警告0个，提示0个\n", ""));
    }

    @Test
    void check_as_of_a_day_also_says_what_is_missing_on_it() throws IOException {
        Path campaign = file("l.yaml", DETERMINED + """
                liaisons: {units: 县发改局、县优化办, officers: [{unit: 县发改局, name: 甲}]}
                """);

        assertThat(Call.of("check", campaign).out()).isEqualTo("错误0个，警告0个，提示0个\n");
        assertThat(Call.of("check", campaign, "--as-of", "2022-03-31")).isEqualTo(new Call(0, """
                        警告 LIAISON_MISSING l.yaml:18:40 “县优化办”应明确联络员1名，现有0名
                        错误0个，警告1个，提示0个
                        """, ""));
    }

    @ParameterizedTest
    @MethodSource("localities")
    void check_json_prints_the_findings_for_a_program(String id) throws IOException {
        Call call = Call.of("check", Localities.file(id), "--json");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(LiudingJson.mapper().readValue(call.out(), Finding[].class))
                .containsExactlyElementsOf(CampaignFiles.check(Localities.file(id), Optional.empty())
                        .findings());
    }

    @Test
    void check_json_ends_with_1_where_there_is_an_error() throws IOException {
        Path faulty = file("faulty.yaml", DETERMINED.replace("lead: 县发改局", "lead: 县发改居"));

        Call call = Call.of("check", faulty, "--json");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(LiudingJson.mapper().readValue(call.out(), Finding[].class))
                .extracting(finding -> finding.code().toString())
                .containsExactly("UNKNOWN_UNIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "show", "check"})
    void a_campaign_that_is_not_there_is_named(String command) {
        Path missing = folder.resolve("nowhere.yaml");

        assertThat(command.equals("lists") ? lists(missing) : Call.of(command, missing))
                .isEqualTo(new Call(1, "", "错误 没有这个文件：" + missing + "\n"));
    }

    @Test
    void a_journal_that_is_not_there_is_named() throws IOException {
        Path missing = folder.resolve("nowhere.jsonl");

        assertThat(lists(file("a.yaml", SMALL), "--journal", missing))
                .isEqualTo(new Call(1, "", "错误 没有这个文件：" + missing + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "show", "check"})
    void a_folder_in_place_of_a_campaign_is_named(String command) {
        assertThat(command.equals("lists") ? lists(folder) : Call.of(command, folder))
                .isEqualTo(new Call(1, "", "错误 不能读写：" + folder + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "show"})
    void every_fault_of_a_campaign_is_a_line_and_nothing_is_written(String command) throws IOException {
        Path faulty = file(
                "faulty.yaml",
                SMALL.replace("lead: 县发改局", "lead: 县发改居")
                        .replace("due: 长期坚持", "due: 四月中旬, leed: 县发改局")
                        .replace("locality: 青禾县\n", ""));

        Call call = command.equals("show") ? Call.of("show", faulty) : lists(faulty);

        assertThat(call).isEqualTo(new Call(1, "", """
                        错误 MISSING_VALUE faulty.yaml:1:1 缺少“locality”
                        错误 UNKNOWN_UNIT faulty.yaml:12:37 没有名为“县发改居”的单位，相近的有：县发改局
                        警告 UNCLEAR_DEADLINE faulty.yaml:13:36 时限“四月中旬”未写年份，文件也没有成文日期可以推定，请写明年份
                        错误 UNKNOWN_KEY faulty.yaml:13:42 此处没有“leed”这个键，是否为“lead”
                        """));
        assertThat(filesIn(folder)).containsExactly(faulty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "show"})
    void what_only_needs_a_look_is_said_and_the_result_still_given(String command) throws IOException {
        Path unclear = file("unclear.yaml", SMALL.replace("due: 长期坚持", "due: 四月中旬"));

        Call call = command.equals("show") ? Call.of("show", unclear) : lists(unclear);

        assertThat(call.err()).isEqualTo("警告 UNCLEAR_DEADLINE unclear.yaml:14:36 时限“四月中旬”未写年份，文件也没有成文日期可以推定，请写明年份\n");
        assertThat(call.status()).isZero();
        assertThat(call.out()).isNotEmpty();
    }

    @Test
    void a_file_that_is_no_yaml_is_named_with_the_place() throws IOException {
        Path broken = file("broken.yaml", "campaign: [qinghe\n");

        assertThat(Call.of("show", broken))
                .isEqualTo(new Call(1, "", "错误 MALFORMED broken.yaml:2:1 此处不符合 YAML 格式，其后内容未能读取\n"));
    }

    @Test
    void a_line_of_a_journal_that_is_no_entry_is_named_and_the_status_tells_though_the_others_are_taken()
            throws IOException {
        Path journal = file("j.jsonl", "{\"type\":\"progress\",\n" + REPORTED);

        Call call = lists(file("a.yaml", SMALL), "--journal", journal);

        Path workbook = folder.resolve("out/青禾县四清单.xlsx");
        assertThat(call).isEqualTo(new Call(1, workbook + "\n", "错误 MALFORMED j.jsonl:1:20 本条不是完整的 JSON，未采用\n"));
        assertThat(ReadBack.sheets(workbook).getOrDefault("结果清单", List.of()).stream()
                        .flatMap(row -> row.stream().filter(Objects::nonNull).map(Cell::getText)))
                .contains("已完成一半。");
    }

    @Test
    void lists_takes_a_chained_journal_as_it_was_known_on_a_day() throws IOException {
        Path journal = new Desk(folder)
                .journal(REPORTED, REPORTED.replace("E-1", "E-2").replace("03-01", "03-20"));
        Path campaign = file("a.yaml", SMALL);

        assertThat(lists(campaign, "--journal", journal))
                .isEqualTo(lists(campaign, "--journal", file("p.jsonl", REPORTED)));
        assertThat(lists(campaign, "--journal", journal, "--known-by", "2022-02-28")
                        .status())
                .isZero();
        assertThat(ReadBack.sheets(folder.resolve("out/青禾县四清单.xlsx")).getOrDefault("结果清单", List.of()).stream()
                        .flatMap(row -> row.stream().filter(Objects::nonNull).map(Cell::getText)))
                .doesNotContain("已完成一半。");
    }

    @Test
    void a_journal_of_which_nothing_can_be_read_is_named_and_nothing_is_written() throws IOException {
        Path journal = Files.write(folder.resolve("j.jsonl"), new byte[] {'{', (byte) 0xFF, '}'});
        Path campaign = file("a.yaml", SMALL);

        Call call = lists(campaign, "--journal", journal);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("错误 ").contains("j.jsonl");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder(campaign, journal);
    }

    @Test
    void a_place_whose_name_no_file_can_have_gives_a_name_that_one_can() throws IOException {
        Call call = lists(file("a.yaml", SMALL.replace("locality: 青禾县", "locality: '../青/禾\\县:*?\"<>|'")));

        Path workbook = folder.resolve("out/..-青-禾-县-------四清单.xlsx");
        assertThat(call).isEqualTo(new Call(0, workbook + "\n", ""));
        assertThat(filesIn(folder.resolve("out"))).containsExactly(workbook);
    }

    @ParameterizedTest
    @CsvSource({"青禾县, 青禾县四清单.xlsx", "'甲\t乙', 甲-乙四清单.xlsx", "., .四清单.xlsx"})
    void a_workbook_is_named_after_its_place(String locality, String name) {
        assertThat(ListsWorkbook.fileName(locality.replace("\\t", "\t"))).isEqualTo(name);
    }

    /** In some locales a JVM writes numbers in digits of their own. */
    @Test
    void numbers_are_written_in_the_same_digits_everywhere() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Golden.assertEqual(
                    Example.QINGHE.id() + "-show.txt",
                    Call.of("show", Example.QINGHE.campaignFile()).out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_entry_that_does_not_fit_is_named_and_the_status_tells_though_the_workbook_is_written() throws IOException {
        Path journal = file("j.jsonl", REPORTED + REPORTED.replace("E-1", "E-2").replace("T-1", "T-9"));

        Call call = lists(file("a.yaml", SMALL), "--journal", journal);

        assertThat(call)
                .isEqualTo(new Call(
                        1, folder.resolve("out/青禾县四清单.xlsx") + "\n", "错误 UNKNOWN_TASK 日志“E-2”：没有编号为“T-9”的任务，本条未采用\n"));
        assertThat(folder.resolve("out/青禾县四清单.xlsx")).isNotEmptyFile();
    }

    @Test
    void an_entry_that_needs_a_look_is_said_and_the_workbook_written() throws IOException {
        Path journal = file("j.jsonl", REPORTED + REPORTED.replace("E-1", "E-2").replace("0.5", "0.4"));

        Call call = lists(file("a.yaml", SMALL), "--journal", journal);

        assertThat(call)
                .isEqualTo(new Call(
                        0,
                        folder.resolve("out/青禾县四清单.xlsx") + "\n",
                        "警告 COMPLETION_FELL 日志“E-2”：任务“T-1”的完成比例由50%降为40%，未说明原因\n"));
    }

    @Test
    void a_text_too_long_for_a_row_is_said_and_the_workbook_written() throws IOException {
        Path campaign = file("a.yaml", SMALL.replace("title: 任务一", "title: " + "长".repeat(2000)));

        Call call = lists(campaign);

        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo(folder.resolve("out/青禾县四清单.xlsx") + "\n");
        assertThat(call.err().lines())
                .contains("警告 ROW_TOO_HIGH 任务清单!C4 工作表“任务清单”单元格C4的文字过长，超出 Excel 最大行高，打印时不能全部显示")
                .allMatch(line -> line.startsWith("警告 ROW_TOO_HIGH "));
    }

    @Test
    void a_text_too_long_for_a_cell_leaves_no_file() throws IOException {
        Path campaign = file("a.yaml", SMALL.replace("title: 任务一", "title: " + "长".repeat(32_768)));

        Call call = lists(campaign);

        assertThat(call).isEqualTo(new Call(1, "", "错误 工作表“任务清单”第4行超出 Excel 的限度：单元格最多32767个字符，工作表最多1048576行\n"));
        assertThat(filesIn(folder.resolve("out"))).isEmpty();
    }

    @Test
    void a_file_in_place_of_the_folder_is_named() throws IOException {
        Path taken = file("taken", "");

        assertThat(Call.lists(Example.LENGSHUITAN, taken)).isEqualTo(new Call(1, "", "错误 不是文件夹：" + taken + "\n"));
        assertThat(Call.of("demo", "--out", taken)).isEqualTo(new Call(1, "", "错误 不是文件夹：" + taken + "\n"));
    }

    @Test
    void a_wrong_call_says_what_is_wrong_and_how_it_is_made() throws IOException {
        String campaign = file("a.yaml", SMALL).toString();

        refused("Missing required parameter: 'CAMPAIGN'", "用法见 liuding show --help", "show");
        refused("Missing required option: '--as-of=DATE'", "用法见 liuding lists --help", "lists", campaign, "--out", "x");
        refused(
                "Missing required option: '--out=DIR'",
                "用法见 liuding lists --help",
                "lists",
                campaign,
                "--as-of",
                "2021-03-25");
        refused("Missing required option: '--out=DIR'", "用法见 liuding demo --help", "demo");
        refused("Missing required parameter: 'FILE'", "用法见 liuding check --help", "check");
        refused("Missing required subcommand", "用法见 liuding --help");
        refused("Unknown option: '--jsn'", "Possible solutions: --json", "show", campaign, "--jsn");
        refused("Unmatched argument at index 0: 'list'", "Did you mean: liuding lists or liuding standing?", "list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-29", "2021-3-25", "25.3.2021", "today"})
    void a_day_that_is_none_is_refused(String day) throws IOException {
        String campaign = file("a.yaml", SMALL).toString();

        refused(
                "Invalid value for option '--as-of': '%s' is not a day such as 2021-03-25".formatted(day),
                "用法见 liuding lists --help",
                "lists",
                campaign,
                "--as-of",
                day,
                "--out",
                folder.toString());
        refused(
                "Invalid value for option '--as-of': '%s' is not a day such as 2021-03-25".formatted(day),
                "用法见 liuding check --help",
                "check",
                campaign,
                "--as-of",
                day);
        assertThat(filesIn(folder)).containsExactly(Path.of(campaign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lists", "show", "check", "chart", "note", "standing", "calendar", "verify", "demo"})
    void help_is_a_result(String command) {
        Call call = command.isEmpty() ? Call.of("--help") : Call.of(command, "--help");

        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("Usage: " + ("liuding " + command).strip() + " [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lists", "show", "check", "chart", "note", "standing", "calendar", "verify", "demo"})
    void the_version_is_a_result(String command) {
        Call call = command.isEmpty() ? Call.of("--version") : Call.of(command, "--version");

        assertThat(call).isEqualTo(new Call(0, "liuding (development)\n", ""));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void refused(String why, String help, String... args) {
        Call call = Call.of((Object[]) args);
        assertThat(call.status()).as(why).isEqualTo(2);
        assertThat(call.out()).as(why).isEmpty();
        assertThat(call.err()).startsWith(why + "\n" + help).doesNotContain("\tat ", "Exception", "java.");
    }

    private Call lists(Path campaign, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("lists", campaign, "--as-of", "2022-03-31", "--out", folder.resolve("out")));
        args.addAll(List.of(more));
        return Call.of(args.toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
