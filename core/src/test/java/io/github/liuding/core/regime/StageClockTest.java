package io.github.liuding.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageClockTest {
    private static final WorkingDayCalendar NATIONAL = WorkingDayCalendar.national();

    private static ClockStage stage(int limit, StageUnit unit) {
        return ClockStage.builder().name("反馈").limit(limit).unit(unit).build();
    }

    private static ClockStage closing(String name, CaseWeight... weights) {
        return ClockStage.builder()
                .name(name)
                .limit(7)
                .addWeights(weights)
                .duty(StageDuty.CLOSING)
                .build();
    }

    @ParameterizedTest(name = "{1}{2} after {0} is {3}, or {4} in working days")
    @CsvSource({
        "2022-03-01, 0, DAY, 2022-03-01, 2022-03-01",
        "2022-03-01, 3, DAY, 2022-03-04, 2022-03-04",
        "2022-03-01, 7, DAY, 2022-03-08, 2022-03-10",
        "2021-12-29, 3, DAY, 2022-01-01, 2022-01-04",
        "2021-12-29, 7, DAY, 2022-01-05, 2022-01-10",
        "2022-01-28, 3, DAY, 2022-01-31, 2022-02-07",
        "2022-01-28, 7, DAY, 2022-02-04, 2022-02-11",
        "2022-01-31, 0, DAY, 2022-01-31, 2022-02-07",
        "2022-01-31, 1, MONTH, 2022-02-28, 2022-02-28",
        "2024-01-31, 1, MONTH, 2024-02-29, 2024-02-29",
        "2022-08-31, 1, MONTH, 2022-09-30, 2022-09-30",
        "2021-12-31, 1, MONTH, 2022-01-31, 2022-01-31",
        "2022-02-28, 1, MONTH, 2022-03-28, 2022-03-28",
        "2022-03-01, 0, YEAR_END, 2022-12-31, 2022-12-31",
        "2022-12-31, 1, YEAR_END, 2023-12-31, 2023-12-31"
    })
    void a_stage_is_due(LocalDate assigned, int limit, StageUnit unit, LocalDate days, LocalDate workingDays) {
        assertThat(stage(limit, unit).due(assigned, DayCount.DAYS, WorkingDayCalendar.empty()))
                .isEqualTo(days);
        assertThat(stage(limit, unit).due(assigned, DayCount.WORKING_DAYS, NATIONAL))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void a_stage_is_due_when_so_many_days_were_counted_one_by_one(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            LocalDate assigned = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365 * 5));
            int limit = random.nextInt(40);
            LocalDate days = assigned;
            for (int left = limit; left > 0; left--) {
                days = days.plusDays(1);
            }
            LocalDate working = assigned;
            for (int left = limit; left > 0 || (limit == 0 && !NATIONAL.isWorkingDay(working)); ) {
                working = working.plusDays(1);
                left -= NATIONAL.isWorkingDay(working) ? 1 : 0;
            }
            assertThat(stage(limit, StageUnit.DAY).due(assigned, DayCount.DAYS, NATIONAL))
                    .isEqualTo(days);
            assertThat(stage(limit, StageUnit.DAY).due(assigned, DayCount.WORKING_DAYS, NATIONAL))
                    .as("%s working days after %s", limit, assigned)
                    .isEqualTo(working);
        }
    }

    @Test
    void a_later_limit_is_never_due_earlier() {
        for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() == 2022; day = day.plusDays(1)) {
            for (DayCount count : DayCount.values()) {
                for (int limit = 0; limit < 10; limit++) {
                    assertThat(stage(limit + 1, StageUnit.DAY).due(day, count, NATIONAL))
                            .isAfterOrEqualTo(stage(limit, StageUnit.DAY).due(day, count, NATIONAL));
                }
            }
        }
    }

    @Test
    void by_13710_each_weight_has_its_stages() {
        StageClock clock = StageClocks.find(" 13710 ").orElseThrow();
        assertThat(clock.stages(CaseWeight.ORDINARY))
                .extracting(ClockStage::name)
                .containsExactly("研究部署", "反馈办理情况", "一般事项办结");
        assertThat(clock.stages(CaseWeight.MAJOR))
                .extracting(ClockStage::name)
                .containsExactly("研究部署", "反馈办理情况", "重大事项办结");
        assertThat(clock.stages(CaseWeight.LONG_RUNNING))
                .extracting(ClockStage::name)
                .containsExactly("研究部署", "反馈办理情况", "提出节点计划");
        assertThat(clock.days()).isEqualTo(DayCount.DAYS);
        assertThat(StageClocks.find("三色督查单")).isEmpty();
    }

    @Test
    void a_scheme_runs_by_its_own_clock_else_by_that_of_its_system() {
        StageClock own = StageClock.builder()
                .name("青禾督办")
                .addStage(stage(2, StageUnit.DAY))
                .build();
        assertThat(SupervisionScheme.builder().system("13710").build().stageClock())
                .contains(StageClocks.THIRTEEN_SEVEN_TEN);
        assertThat(SupervisionScheme.builder()
                        .system("13710")
                        .clock(own)
                        .build()
                        .stageClock())
                .contains(own);
        assertThat(SupervisionScheme.builder()
                        .system("710")
                        .days(DayCount.WORKING_DAYS)
                        .build()
                        .stageClock()
                        .map(StageClock::days))
                .contains(DayCount.WORKING_DAYS);
        assertThat(SupervisionScheme.builder().system("督查室").build().stageClock())
                .isEmpty();
    }

    @Test
    void a_clock_that_closes_a_case_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageClock.builder()
                        .name("X")
                        .addStages(closing("甲"), closing("乙", CaseWeight.MAJOR))
                        .build())
                .withMessage("Clock 'X' must have at most one stage that closes for 重大事项, but has [甲, 乙]");
    }

    @Test
    void a_clock_that_asks_for_two_plans_is_refused() {
        ClockStage plan =
                stage(3, StageUnit.DAY).toBuilder().duty(StageDuty.PLAN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageClock.builder()
                        .name("X")
                        .addStages(plan, plan.toBuilder().name("再报").build())
                        .build())
                .withMessage("Clock 'X' must have at most one stage that asks for a plan for 一般事项, but has [反馈, 再报]");
    }

    @Test
    void a_clock_without_stages_or_with_one_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageClock.builder().name("X").build())
                .withMessage("Stages of clock 'X' must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageClock.builder()
                        .name("X")
                        .addStages(stage(1, StageUnit.DAY), stage(2, StageUnit.DAY))
                        .build())
                .withMessage("Stage of clock 'X' '反馈' stands twice");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 10_000})
    void a_limit_out_of_range_is_refused(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage(limit, StageUnit.DAY))
                .withMessage("Limit of stage '反馈' must be from 0 to 9999, but was %s", limit);
    }
}
