package io.github.liuding.examples.year;

import static io.github.liuding.examples.year.MadeYear.YEAR;
import static io.github.liuding.examples.year.MadeYear.entries;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.journal.DeadlineExtended;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fact is told in several places: in a report, as an indicator, by an entry. It is the same fact in all of them. */
class YearFactsTest {
    private static final Pattern FIGURE =
            Pattern.compile("截至(\\d+)月(\\d+)日，\\D*?([0-9.]+)[^0-9，]+，(?:完成目标的|总体进度)([0-9.]+)%");

    /** What a report says there is, up to which day. */
    private record Told(LocalDate asOf, BigDecimal done) {}

    private static List<ProgressReported> reports(TaskId task) {
        return entries(ProgressReported.class).stream()
                .filter(one -> one.task().equals(task))
                .toList();
    }

    private static Stream<Told> told(TaskId task) {
        return reports(task).stream()
                .map(ProgressReported::text)
                .map(FIGURE::matcher)
                .filter(Matcher::find)
                .map(one -> new Told(
                        MadeYear.day(Integer.parseInt(one.group(1)), Integer.parseInt(one.group(2))),
                        new BigDecimal(one.group(3))));
    }

    @Test
    void a_township_reports_the_sum_of_its_monthly_registrations() {
        List<Task> tasks = YEAR.campaign().tasks().stream()
                .filter(QingheCampaignTest::isOfRegisters)
                .toList();
        assertThat(tasks).hasSize(14);
        for (Task task : tasks) {
            String township = YEAR.campaign()
                    .units()
                    .nameOf(YEAR.campaign()
                            .units()
                            .expand(task.responsibility().leadUnits())
                            .get(0)
                            .id());
            assertThat(told(task.id())).hasSizeGreaterThan(18).allSatisfy(one -> {
                YearMonth month = YearMonth.from(one.asOf());
                BigDecimal before = registered(township, month.minusMonths(1));
                BigDecimal after = registered(township, month);
                if (one.asOf().equals(month.atEndOfMonth())) {
                    assertThat(one.done()).as(township + month).isEqualByComparingTo(after);
                } else {
                    assertThat(one.done()).as(township + month).isBetween(before, after);
                }
            });
        }
    }

    private static BigDecimal registered(String township, YearMonth last) {
        return entries(IndicatorMeasured.class).stream()
                .filter(one -> one.indicator().equals("当月新登记市场主体"))
                .filter(one -> one.scope().filter(township::equals).isPresent())
                .filter(one -> !YearMonth.from(one.on()).isAfter(last))
                .map(IndicatorMeasured::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void as_many_appeals_are_reported_as_were_settled() {
        assertThat(told(new TaskId("QY-004")))
                .hasSizeGreaterThan(18)
                .allSatisfy(one -> assertThat(one.done())
                        .isEqualByComparingTo(BigDecimal.valueOf(entries(AppealSettled.class).stream()
                                .filter(settled -> !settled.on().isAfter(one.asOf()))
                                .count())));
    }

    @ParameterizedTest
    @CsvSource({
        "规模以上工业企业, QY-081, 77",
        "专精特新企业, QY-082, 28",
        "规模以上服务业企业, QY-083, 42",
        "限额以上批零住餐企业, QY-064, 112",
        "资质等级建筑业企业, QY-033, 84"
    })
    void an_indicator_grows_by_what_its_task_reports(String indicator, String task, BigDecimal before) {
        for (YearMonth month : YearDays.months()) {
            BigDecimal added = told(new TaskId(task))
                    .filter(one -> !one.asOf().isAfter(month.atEndOfMonth()))
                    .map(Told::done)
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            assertThat(entries(IndicatorMeasured.class))
                    .filteredOn(
                            one -> one.indicator().equals(indicator) && one.on().equals(month.atEndOfMonth()))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.value()).as(month.toString()).isEqualByComparingTo(before.add(added)));
        }
        assertThat(YEAR.campaign().growth().stream().map(GrowthTarget::indicator))
                .contains(indicator);
    }

    /** Weather, floods and equipment hold up who builds, and nobody else. */
    @Test
    void what_holds_a_task_up_is_of_its_nature() {
        Pattern works = Pattern.compile("天气|汛期|设备|施工|管线|标段");
        Pattern building = Pattern.compile("建设|建成|改造|打通|配套|亮化|停车|推进重点工业项目");
        Stream<String> extended = entries(DeadlineExtended.class).stream()
                .filter(one -> works.matcher(one.reason()).find())
                .map(one -> title(one.task()));
        List<ProgressReported> held = entries(ProgressReported.class).stream()
                .filter(one -> one.problems().isPresent())
                .toList();

        assertThat(held).hasSizeGreaterThan(50);
        assertThat(extended).allMatch(title -> building.matcher(title).find());
        assertThat(held.stream()
                        .filter(one ->
                                works.matcher(one.problems().orElseThrow()).find())
                        .map(one -> title(one.task())))
                .isNotEmpty()
                .allMatch(title -> building.matcher(title).find());
    }

    private static String title(TaskId id) {
        return YEAR.campaign().tasks().stream()
                .filter(task -> task.id().equals(id))
                .map(task -> task.assignment().title())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void before_the_first_milestone_only_preparation_is_reported() {
        assertThat(reports(new TaskId("QY-049")).get(0).text())
                .contains("正在推进“首场对接会举办”")
                .doesNotContain("亿元");
        assertThat(entries(ProgressReported.class))
                .noneMatch(one -> Pattern.compile("[^0-9.]0(亿元|万亩|万平方米|家|户|个)，")
                        .matcher(one.text())
                        .find());
    }
}
