package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2022-04-10 is a Sunday. */
class CalendarCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private Call calendar(String from, String to, Object... more) throws IOException {
        List<Object> args = new ArrayList<>(List.of("calendar", desk.campaign(), "--from", from, "--to", to));
        args.addAll(List.of(more));
        return Call.of(args.toArray());
    }

    private static VEvent event(Path ics, String title) throws IOException {
        return Biweekly.parse(Files.readString(ics)).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_falls_on_which_day_is_listed_with_who_does_it_for_whom() throws IOException {
        assertThat(calendar("2022-03-01", "2022-04-30")).isEqualTo(new Call(0, """
                        2022-03-10 星期四  报送进展  县发改局  向县优化办
                        2022-03-31 星期四  任务节点：封顶  县发改局
                        2022-04-10 星期日  报送进展  县发改局  向县优化办
                        2022-04-30 星期六  任务到期：建成厂房  县发改局
                        """, ""));
    }

    @Test
    void the_invented_county_has_its_year() throws IOException {
        Call call = Call.of(
                "calendar",
                Example.QINGHE.campaignFile(),
                "--from",
                "2022-04-20",
                "--to",
                "2022-12-31",
                "--journal",
                desk.qinghe(),
                "--as-of",
                "2022-06-25",
                "--policy",
                "提前");

        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        Golden.assertEqual("qinghe-calendar.txt", call.out());
    }

    @Test
    void what_is_moved_off_a_day_on_which_nobody_works_shows_the_day_it_comes_from() throws IOException {
        assertThat(calendar("2022-04-01", "2022-04-15", "--policy", "顺延").out())
                .isEqualTo("2022-04-11 星期一（原定2022-04-10）  报送进展  县发改局  向县优化办\n");
        assertThat(calendar("2022-04-01", "2022-04-15", "--policy", "提前").out())
                .isEqualTo("2022-04-08 星期五（原定2022-04-10）  报送进展  县发改局  向县优化办\n");
        assertThat(calendar("2022-04-01", "2022-04-15", "--policy", "不动").out())
                .isEqualTo("2022-04-10 星期日  报送进展  县发改局  向县优化办\n");
    }

    @Test
    void a_year_whose_holidays_are_not_known_is_told_and_not_guessed() throws IOException {
        assertThat(calendar("2027-01-01", "2027-01-31", "--policy", "顺延"))
                .isEqualTo(new Call(
                        0,
                        "2027-01-10 星期日  报送进展  县发改局  向县优化办\n",
                        "警告 CALENDAR_NOT_COVERED 2027年放假安排未收录，以下事项未按“顺延”调整，仍列在原定日期：报送进展\n"));
        assertThat(calendar("2027-01-01", "2027-01-31", "--policy", "顺延", "--assume-weekends"))
                .isEqualTo(new Call(0, "2027-01-11 星期一（原定2027-01-10）（推定）  报送进展  县发改局  向县优化办\n", ""));
    }

    @Test
    void a_year_is_known_by_a_layer_and_who_says_that_it_is_whole() throws IOException {
        Path layer = desk.file("2027.csv", "date,kind,name,source\n2027-01-11,调休,,青禾示例通知\n");

        assertThat(calendar("2027-01-01", "2027-01-31", "--policy", "顺延", "--calendar", layer, "--covers", "2027"))
                .isEqualTo(new Call(0, "2027-01-12 星期二（原定2027-01-10）  报送进展  县发改局  向县优化办\n", ""));
    }

    @Test
    void the_journal_moves_deadlines_and_adds_what_is_owed() throws IOException {
        Path journal = desk.journal(Desk.EXTENDED, Desk.SUPERVISED);

        Call call =
                calendar("2022-03-14", "2022-05-31", "--journal", journal, "--as-of", "2022-04-15", "--policy", "提前");

        assertThat(call).isEqualTo(new Call(0, """
                        2022-03-14 星期一  督办“研究部署”：解决园区供水  县发改局  向县优化办
                        2022-03-15 星期二  诉求联系：用电增容  县发改局  向青禾示例食品厂
                        2022-03-17 星期四  督办“反馈办理情况”：解决园区供水  县发改局  向县优化办
                        2022-03-21 星期一  诉求办结：用电增容  县发改局  向青禾示例食品厂
                        2022-03-21 星期一  督办“一般事项办结”：解决园区供水  县发改局  向县优化办
                        2022-03-31 星期四  任务节点：封顶  县发改局
                        2022-04-08 星期五（原定2022-04-10）  报送进展  县发改局  向县优化办
                        2022-05-10 星期二  报送进展  县发改局  向县优化办
                        2022-05-31 星期二（原定2022-04-30）  任务到期：建成厂房  县发改局
                        """, ""));
    }

    @Test
    void the_calendar_file_is_written_and_named_and_a_moved_deadline_is_the_same_event() throws IOException {
        Path before = folder.resolve("before.ics");
        Path after = folder.resolve("after.ics");
        Path journal = desk.journal(Desk.EXTENDED);

        assertThat(calendar("2022-04-20", "2022-04-30", "--ics", before))
                .isEqualTo(new Call(0, "2022-04-30 星期六  任务到期：建成厂房  县发改局\n" + before + "\n", ""));
        assertThat(calendar(
                        "2022-04-20",
                        "2022-04-30",
                        "--ics",
                        after,
                        "--journal",
                        journal,
                        "--as-of",
                        "2022-04-15",
                        "--remind",
                        "7,0"))
                .isEqualTo(new Call(0, "2022-05-31 星期二（原定2022-04-30）  任务到期：建成厂房  县发改局\n" + after + "\n", ""));

        VEvent first = event(before, "【示例数据】任务到期：建成厂房");
        VEvent moved = event(after, "【示例数据】任务到期：建成厂房");
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getAlarms()).hasSize(2);
        assertThat(moved.getDescription().getValue()).endsWith("原定日期：2022-04-30");
    }

    @Test
    void a_calendar_file_without_anything_in_it_is_not_written() throws IOException {
        Path ics = folder.resolve("empty.ics");

        assertThat(calendar("2022-04-11", "2022-04-12", "--ics", ics))
                .isEqualTo(new Call(1, "", "错误 该期间没有事项，未写日历文件：" + ics + "\n"));
        assertThat(ics).doesNotExist();
        assertThat(calendar("2022-04-11", "2022-04-12")).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void a_wrong_call_says_what_is_wrong() throws IOException {
        refused("--to 2022-03-01 is before --from 2022-04-01", calendar("2022-04-01", "2022-03-01"));
        refused("From --from to --to are more than 36525 days", calendar("1900-01-01", "2022-03-01"));
        refused(
                "--journal needs --as-of",
                calendar("2022-04-01", "2022-04-30", "--journal", desk.journal(Desk.REPORTED)));
        refused(
                "--remind takes different numbers of days, 0 or more",
                calendar("2022-04-01", "2022-04-30", "--remind", "3,3"));
        refused(
                "Invalid value for option '--policy': '推后' is none of 提前, 顺延, 不动",
                calendar("2022-04-01", "2022-04-30", "--policy", "推后"));
    }

    private static void refused(String why, Call call) {
        assertThat(call.status()).as(why).isEqualTo(2);
        assertThat(call.out()).as(why).isEmpty();
        assertThat(call.err()).isEqualTo(why + "\n用法见 liuding calendar --help\n");
    }
}
