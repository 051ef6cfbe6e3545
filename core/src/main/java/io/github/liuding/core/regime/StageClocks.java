package io.github.liuding.core.regime;

import java.util.List;
import java.util.Optional;

/** The clocks (限时办理制度) that ship with the library; see S-16 in docs/sources.md. */
public final class StageClocks {
    private static final ClockStage ORDINARY_CLOSED = ClockStage.builder()
            .name("一般事项办结")
            .limit(7)
            .addWeight(CaseWeight.ORDINARY)
            .duty(StageDuty.CLOSING)
            .build();

    private static final ClockStage MAJOR_CLOSED = ClockStage.builder()
            .name("重大事项办结")
            .limit(1)
            .unit(StageUnit.MONTH)
            .addWeight(CaseWeight.MAJOR)
            .duty(StageDuty.CLOSING)
            .build();

    /**
     * 13710: arranged on the day of assignment, reported on within 3 days, ordinary matters settled within 7 days, major
     * ones within 1 month or, where that cannot be, by the nodes of a plan; 0 is that everything is followed to its end,
     * which a case is anyway. Calendar days.
     */
    public static final StageClock THIRTEEN_SEVEN_TEN = StageClock.builder()
            .name("13710")
            .addStages(
                    ClockStage.builder().name("研究部署").limit(0).build(),
                    ClockStage.builder().name("反馈办理情况").limit(3).build(),
                    ORDINARY_CLOSED,
                    MAJOR_CLOSED.toBuilder().duty(StageDuty.CLOSING_OR_PLAN).build(),
                    ClockStage.builder()
                            .name("提出节点计划")
                            .limit(1)
                            .unit(StageUnit.MONTH)
                            .addWeight(CaseWeight.LONG_RUNNING)
                            .duty(StageDuty.PLAN)
                            .build())
            .build();

    /**
     * 710: ordinary matters settled within 7 days, complex ones within 1 month, and what takes longer by the end of the
     * year. Calendar days.
     */
    public static final StageClock SEVEN_TEN = StageClock.builder()
            .name("710")
            .addStages(
                    ORDINARY_CLOSED,
                    MAJOR_CLOSED,
                    ClockStage.builder()
                            .name("年底清零")
                            .limit(0)
                            .unit(StageUnit.YEAR_END)
                            .addWeight(CaseWeight.LONG_RUNNING)
                            .duty(StageDuty.CLOSING)
                            .build())
            .build();

    /** All of them. */
    public static final List<StageClock> ALL = List.of(THIRTEEN_SEVEN_TEN, SEVEN_TEN);

    private StageClocks() {}

    /** The clock of that name; empty where none ships. */
    public static Optional<StageClock> find(String name) {
        return ALL.stream().filter(clock -> clock.name().equals(name.strip())).findFirst();
    }
}
