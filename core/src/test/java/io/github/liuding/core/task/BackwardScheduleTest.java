package io.github.liuding.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackwardScheduleTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    private static DateRange time(String start, String end) {
        return DateRange.ofClosed(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static ScheduleStep step(String name, String weight, int least) {
        return new ScheduleStep(name, new BigDecimal(weight), least);
    }

    private static BackwardSchedule propose(DateRange time, ScheduleStep... steps) {
        return BackwardSchedule.propose(time, List.of(steps), NATIONAL);
    }

    /** Name and day of each milestone. */
    private static List<String> days(BackwardSchedule schedule) {
        return ((BackwardSchedule.Proposal) schedule)
                .milestones().stream()
                        .map(milestone -> milestone.name() + " " + milestone.due())
                        .toList();
    }

    @Test
    void working_days_are_shared_by_weight_back_from_the_deadline() {
        // 20 working days: 5 to 7 May (a make-up Saturday) and three weeks, and 30 and 31 May.
        BackwardSchedule schedule = propose(
                time("2022-05-05", "2022-05-31"), step("排查", "20", 1), step("整改", "60", 1), step("验收", "20", 1));
        assertThat(days(schedule)).containsExactly("排查 2022-05-09", "整改 2022-05-25", "验收 2022-05-31");
        assertThat(((BackwardSchedule.Proposal) schedule).milestones())
                .extracting(Milestone::weight)
                .containsExactly(new BigDecimal("20"), new BigDecimal("60"), new BigDecimal("20"));
    }

    @Test
    void a_deadline_on_a_day_off_is_met_on_the_working_day_before() {
        assertThat(days(propose(time("2022-09-01", "2022-09-10"), ScheduleStep.of("上线", BigDecimal.ONE))))
                .containsExactly("上线 2022-09-09");
    }

    @Test
    void what_is_left_over_goes_to_the_largest_remainders_and_of_equal_ones_to_the_earlier_step() {
        // Ten days by 1, 1, 1 are 3⅓ each; the first gets the tenth.
        assertThat(days(propose(
                        time("2022-06-06", "2022-06-17"), step("一", "1", 0), step("二", "1", 0), step("三", "1", 0))))
                .containsExactly("一 2022-06-09", "二 2022-06-14", "三 2022-06-17");
        // By 1.4, 1.3, 1.3 they are 3.5, 3.25 and 3.25.
        assertThat(days(propose(
                        time("2022-06-06", "2022-06-17"),
                        step("一", "1.3", 0),
                        step("二", "1.3", 0),
                        step("三", "1.4", 0))))
                .containsExactly("一 2022-06-08", "二 2022-06-13", "三 2022-06-17");
    }

    @Test
    void a_step_gets_its_least_number_and_the_others_share_what_is_left() {
        // Ten days: 一 must have 6 of them and would get 1; 二 and 三 share 4 by 1 to 3.
        assertThat(days(propose(
                        time("2022-06-06", "2022-06-17"), step("一", "0.5", 6), step("二", "1", 1), step("三", "3", 1))))
                .containsExactly("一 2022-06-13", "二 2022-06-14", "三 2022-06-17");
    }

    @Test
    void a_step_that_falls_below_its_least_only_after_another_took_more_gets_it_too() {
        // By 1, 4, 5 the steps would get 1, 4 and 5 days; 一 takes 4, then 二 would get 2⅔ of its 3.
        assertThat(days(propose(
                        time("2022-06-06", "2022-06-17"), step("一", "1", 4), step("二", "4", 3), step("三", "5", 1))))
                .containsExactly("一 2022-06-09", "二 2022-06-14", "三 2022-06-17");
    }

    @Test
    void steps_of_no_days_share_a_day() {
        assertThat(days(propose(
                        time("2022-06-06", "2022-06-07"),
                        step("一", "0.001", 0),
                        step("二", "1", 0),
                        step("三", "0.001", 0))))
                .containsExactly("一 2022-06-06", "二 2022-06-07", "三 2022-06-07");
    }

    @Test
    void just_enough_days_are_given_out_by_the_least_numbers() {
        assertThat(days(propose(time("2022-06-06", "2022-06-17"), step("一", "9", 2), step("二", "1", 8))))
                .containsExactly("一 2022-06-07", "二 2022-06-17");
    }

    @Test
    void a_shortfall_says_how_many_working_days_are_missing() {
        assertThat(propose(time("2022-06-06", "2022-06-17"), step("一", "9", 3), step("二", "1", 9)))
                .isEqualTo(new BackwardSchedule.Shortfall(12, 10))
                .satisfies(short_ -> assertThat(((BackwardSchedule.Shortfall) short_).missing())
                        .isEqualTo(2));
        assertThat(propose(time("2022-10-01", "2022-10-07"), step("一", "1", 0)))
                .as("no working day at all")
                .isEqualTo(new BackwardSchedule.Shortfall(1, 0));
        ScheduleStep endless = step("一", "1", Integer.MAX_VALUE);
        assertThat(propose(time("2022-06-06", "2022-06-17"), endless, endless, endless))
                .isEqualTo(new BackwardSchedule.Shortfall(3L * Integer.MAX_VALUE, 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void any_proposal_is_in_order_on_working_days_and_gives_each_step_its_least_number(long seed) {
        Random random = new Random(seed);
        int proposals = 0;
        for (int i = 0; i < 500; i++) {
            LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500));
            DateRange time = DateRange.ofClosed(start, start.plusDays(random.nextInt(400)));
            List<ScheduleStep> steps = new ArrayList<>();
            IntStream.rangeClosed(0, random.nextInt(8))
                    .forEach(number -> steps.add(step(
                            "工序" + number,
                            BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(4))
                                    .toPlainString(),
                            random.nextInt(12))));
            long least =
                    steps.stream().mapToLong(ScheduleStep::leastWorkingDays).sum();
            BackwardSchedule schedule = BackwardSchedule.propose(time, steps, NATIONAL);
            if (schedule instanceof BackwardSchedule.Shortfall shortfall) {
                assertThat(shortfall)
                        .isEqualTo(new BackwardSchedule.Shortfall(Math.max(1, least), NATIONAL.count(time)));
                continue;
            }
            proposals++;
            List<Milestone> milestones = ((BackwardSchedule.Proposal) schedule).milestones();
            assertThat(milestones)
                    .extracting(Milestone::name)
                    .containsExactlyElementsOf(
                            steps.stream().map(ScheduleStep::name).toList());
            LocalDate first = NATIONAL.nextOrSame(start);
            LocalDate before = start.minusDays(1);
            for (int number = 0; number < steps.size(); number++) {
                LocalDate due = milestones.get(number).due();
                assertThat(time.contains(due)).isTrue();
                assertThat(NATIONAL.isWorkingDay(due)).isTrue();
                assertThat(due).isAfterOrEqualTo(before);
                // A first step of no days stands on the first day, and the next begins on that day too.
                LocalDate begin = before.equals(first) ? start.minusDays(1) : before;
                assertThat(NATIONAL.between(begin, due))
                        .isGreaterThanOrEqualTo(steps.get(number).leastWorkingDays());
                before = due;
            }
            assertThat(before).isEqualTo(NATIONAL.previousOrSame(time.endInclusive()));
        }
        assertThat(proposals).isGreaterThan(100);
    }

    @Test
    void any_length_of_time_is_shared_exactly() {
        DateRange all = DateRange.ofClosed(LocalDate.MIN, LocalDate.MAX);
        WorkingDayCalendar assuming = NATIONAL.assumingWeekends();
        BackwardSchedule schedule = BackwardSchedule.propose(
                all, List.of(step("一", "999999999999999999", 1), step("二", "0.000000000001", 1)), assuming);
        LocalDate last = assuming.previousOrSame(LocalDate.MAX);
        assertThat(days(schedule)).containsExactly("一 " + assuming.previous(last), "二 " + last);
    }

    @Test
    void a_year_that_is_not_covered_is_refused() {
        assertThatExceptionOfType(CalendarYearNotCoveredException.class)
                .isThrownBy(() -> propose(time("2026-12-01", "2027-03-31"), step("一", "1", 1)))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2027));
    }

    @Test
    void a_schedule_without_steps_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> propose(time("2022-06-06", "2022-06-17")))
                .withMessage("Schedule must have at least one step");
    }

    @Test
    void a_step_checks_itself() {
        assertThat(ScheduleStep.of("上线", BigDecimal.TEN)).isEqualTo(step("上线", "10", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(" ", "1", 1))
                .withMessage("Name of a step must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("上线", "0", 1))
                .withMessage("Weight of step '上线' must be above 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("上线", "1E+18", 1))
                .withMessage("Weight of step '上线' must have at most 18 digits before the point and 12 after it,"
                        + " but was 1E+18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("上线", "1", -1))
                .withMessage("Step '上线' must take at least 0 working days, but was -1");
    }

    @Test
    void a_shortfall_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BackwardSchedule.Shortfall(10, 10))
                .withMessage(
                        "Time is short where fewer days are available than needed, but 10 are needed and 10 available");
        assertThatIllegalArgumentException().isThrownBy(() -> new BackwardSchedule.Shortfall(1, -1));
    }
}
