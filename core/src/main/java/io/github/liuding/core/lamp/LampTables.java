package io.github.liuding.core.lamp;

/** Lamp tables (亮灯规则表) that are shipped. */
public final class LampTables {
    /** The days before the last day in time from which a task counts as due soon (临期). */
    private static final long DUE_SOON = 15;

    /**
     * The default, a practice without a document: closed 绿 已销号, or 绿 逾期销号 where it was late; after the last day
     * in time 红 逾期; nothing reported 灰 未报告; at most 15 days left 黄 临期; else 绿 正常.
     *
     * <p>Done is never red, and lateness is never forgotten.
     */
    public static final LampTable STANDARD = LampTable.builder()
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.GREEN, "逾期销号"))
                    .addState(TaskState.CLOSED)
                    .daysLeftAtMost(-1L)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.GREEN, "已销号"))
                    .addState(TaskState.CLOSED)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.RED, "逾期"))
                    .daysLeftAtMost(-1L)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.GREY, "未报告"))
                    .addState(TaskState.UNREPORTED)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "临期"))
                    .daysLeftAtMost(DUE_SOON)
                    .build())
            .fallback(new Lamp(LampColour.GREEN, "正常"))
            .build();

    private LampTables() {}
}
