package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.examples.Example;
import io.github.liuding.examples.QingheBulletins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bulletins on the command line. */
class BulletinCommandTest {
    @TempDir
    Path folder;

    private String journal = "";

    @BeforeEach
    void keep() throws IOException {
        journal = QingheBulletins.journalFile(folder).toString();
    }

    private Call paper(String kind, String... options) {
        List<String> all = new ArrayList<>(
                List.of("paper", kind, Example.QINGHE.campaignFile().toString(), "--journal", journal));
        all.addAll(List.of(options));
        return Call.of(all.toArray());
    }

    @Test
    void the_text_is_printed() {
        Call call = paper("提醒函", "--as-of", "2022-06-25", "--unit", "县经开区");

        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("[示例数据]\n").contains("关于按时完成有关任务的提醒函");
        assertThat(call.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"docx, PK", "html, <!DOCTYPE html>", "md, ''", "txt, [示例数据]"})
    void the_ending_says_what_is_written(String ending, String begin) throws IOException {
        Path file = folder.resolve("paper." + ending);

        Call call = paper("ranking-circular", "--period", "2022-06", "--out", file.toString(), "--trace");

        assertThat(call.out()).isEqualTo(file + "\n");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith(begin);
        if (ending.equals("txt")) {
            assertThat(file).content().contains("附件：数据出处表");
        }
    }

    @Test
    void the_sources_of_figures_are_given_as_json() {
        Call call = paper("ranking-circular", "--period", "2022-06", "--json");

        assertThat(call.out())
                .contains("\"kind\" : \"ranking-circular\"", "\"printed\" : \"95.74\"", "\"marking\" : \"示例数据\"");
    }

    @Test
    void with_a_file_the_sources_are_json_alone() {
        Path file = folder.resolve("paper.txt");

        Call call = paper("situation-circular", "--as-of", "2022-06-25", "--out", file.toString(), "--json");

        assertThat(call.out()).startsWith("{").endsWith("}\n").doesNotContain(file.toString());
        assertThat(file).exists();
    }

    @Test
    void what_no_journal_knows_is_given() {
        assertThat(paper(
                                "work-bulletin",
                                "--as-of",
                                "2022-07-02",
                                "--period",
                                "2022-06",
                                "--issue",
                                "7",
                                "--running-total",
                                "19")
                        .out())
                .contains("第7期（总第19期）");
        assertThat(paper(
                                "talk-notice",
                                "--as-of",
                                "2022-08-18",
                                "--unit",
                                "县科工信局",
                                "--talk-time",
                                "明日上午",
                                "--talk-place",
                                "会议室",
                                "--talk-host",
                                "办公室主任",
                                "--contact",
                                "值班室，000")
                        .out())
                .contains("主 谈 人：办公室主任", "联系人及电话：值班室，000。");
    }

    @Test
    void a_report_to_a_superior_has_its_signatories_as_given_or_is_warned_of() {
        List<String> report = List.of("--as-of", "2022-06-25", "--inspection", "DC-2022-1");

        assertThat(paper("inspection-report", report.toArray(String[]::new)).err())
                .contains("警告 SIGNATORY_MISSING");
        assertThat(paper(
                        "inspection-report",
                        "--as-of",
                        "2022-06-25",
                        "--inspection",
                        "DC-2022-1",
                        "--number",
                        "青优组办发〔2022〕6号",
                        "--signatory",
                        "某某甲",
                        "--signatory",
                        "某某乙"))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .satisfies(call -> assertThat(call.out()).contains("某某甲", "某某乙"));
    }

    @Test
    void the_words_of_a_place_are_taken() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "reminder-letter:\n  title: 提醒函\n");

        assertThat(paper("reminder-letter", "--as-of", "2022-06-25", "--unit", "县经开区", "--templates", own.toString())
                        .out()
                        .lines())
                .anyMatch(line -> line.strip().equals("提醒函"));
    }

    @Test
    void faults_of_a_template_are_told_with_their_places() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "reminder-letter:\n  title: 提醒{unti}\n");

        Call call = paper("reminder-letter", "--as-of", "2022-06-25", "--unit", "县经开区", "--templates", own.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("错误 UNKNOWN_NAME own.yaml:2:12 此处没有“unti”这个名称");
    }

    @Test
    void a_ranking_that_is_refused_becomes_no_paper() {
        Path file = folder.resolve("paper.docx");

        Call call = paper("ranking-circular", "--as-of", "2022-07-09", "--period", "2022-06", "--out", file.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("错误 PERIOD_OPEN 2022年6月的登记截止于2022年7月10日，在此之前不能通报排名");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_wrong_call_is_told_in_one_line() {
        assertThat(paper("nowhere", "--as-of", "2022-06-25"))
                .satisfies(call -> assertThat(call.status()).isEqualTo(2))
                .satisfies(call -> assertThat(call.err())
                        .startsWith("'nowhere' is no kind of paper; there are ranking-circular（排队通报）, "));
        assertThat(paper("talk-notice", "--as-of", "2022-06-25"))
                .satisfies(call -> assertThat(call.status()).isEqualTo(2))
                .satisfies(
                        call -> assertThat(call.err()).startsWith("Paper 'talk-notice' must be asked for with a unit"));
        assertThat(paper("situation-circular", "--period", "2022-06"))
                .satisfies(call -> assertThat(call.err())
                        .startsWith("A situation-circular is not about a period, but about a day"));
        assertThat(paper("work-bulletin", "--period", "2022-06").out()).contains("2022年6月30日");
        assertThat(paper("situation-circular"))
                .satisfies(call -> assertThat(call.err()).startsWith("Missing required option: '--as-of=DATE'"));
        assertThat(paper(
                        "situation-circular",
                        "--as-of",
                        "2022-06-25",
                        "--number",
                        "青优组办发〔2022〕6号",
                        "--out",
                        "paper.pdf"))
                .satisfies(call -> assertThat(call.err()).startsWith("--out must end in .docx, .html, .md or .txt"));
        assertThat(Call.of("paper")).satisfies(call -> assertThat(call.status()).isEqualTo(2));
    }
}
