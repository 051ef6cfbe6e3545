package io.github.liuding.core.lamp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lamp tables (亮灯规则表) that are shipped: the default, and the shapes that published schemes have. In each, done is
 * never red, and lateness is never forgotten.
 */
public final class LampTables {
    /** The days before the last day in time from which a task counts as due soon (临期). */
    private static final long DUE_SOON = 15;

    private static final Lamp CLOSED_LATE = new Lamp(LampColour.GREEN, "逾期销号");
    private static final Lamp CLOSED = new Lamp(LampColour.GREEN, "已销号");
    private static final Lamp SUSPENDED = new Lamp(LampColour.GREY, "暂停");
    private static final Lamp OVERDUE = new Lamp(LampColour.RED, "逾期");
    private static final Lamp UNREPORTED = new Lamp(LampColour.GREY, "未报告");
    private static final Lamp AS_PLANNED = new Lamp(LampColour.GREEN, "正常");

    /**
     * The default, a practice without a document: closed 绿 已销号, or 绿 逾期销号 where it was done late; 灰 暂停; done or due
     * after the last day in time 红 逾期; close-out asked for 蓝 待审核; nothing reported 灰 未报告; not begun though the
     * first day has passed 黄 未启动; at most 15 days left 黄 临期; 20 points behind the time that has passed 黄 滞后; two
     * reports missing in a row 黄 漏报; else 绿 正常.
     */
    public static final LampTable STANDARD = table(AS_PLANNED)
            .addRule(LampRule.builder().lamp(OVERDUE).daysLeftAtMost(-1L).build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.BLUE, "待审核"))
                    .addState(TaskState.CLOSE_OUT_REQUESTED)
                    .build())
            .addRule(unreported())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "未启动"))
                    .addState(TaskState.NOT_STARTED)
                    .startedDaysAgoAtLeast(1L)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "临期"))
                    .daysLeftAtMost(DUE_SOON)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "滞后"))
                    .behindAtLeast(new BigDecimal("0.20"))
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "漏报"))
                    .missedReportsAtLeast(2)
                    .build())
            .build();

    /**
     * By the gap to the time that has passed (按进度差距): 红 more than 30 points behind, or not begun after three months;
     * 黄 from 10 points behind, or not begun after one month; else 绿. Months are taken as 30 and 90 days.
     */
    public static final LampTable BY_GAP = table(new Lamp(LampColour.GREEN, "按计划推进"))
            .addRule(LampRule.builder().lamp(OVERDUE).daysLeftAtMost(-1L).build())
            .addRule(notBegun(LampColour.RED, 90))
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.RED, "严重滞后"))
                    // More than 30 points, at the four decimals of the figure.
                    .behindAtLeast(new BigDecimal("0.3001"))
                    .build())
            .addRule(notBegun(LampColour.YELLOW, 30))
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "滞后"))
                    .behindAtLeast(new BigDecimal("0.10"))
                    .build())
            .addRule(unreported())
            .build();

    /** By the day (蓝黄红): 红 overdue, 黄 behind the time that has passed, 蓝 due soon; else 绿. */
    public static final LampTable BY_DAY = table(AS_PLANNED)
            .addRule(LampRule.builder().lamp(OVERDUE).daysLeftAtMost(-1L).build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "滞后"))
                    .behindAtLeast(new BigDecimal("0.0001"))
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.BLUE, "临期"))
                    .daysLeftAtMost(DUE_SOON)
                    .build())
            .addRule(unreported())
            .build();

    /** By notices that were sent out (三色督查单): 蓝 after the first, 橙 after the second, 红 from the third; else 绿. */
    public static final LampTable BY_NOTICE = table(AS_PLANNED)
            .addRule(notices(LampColour.RED, "责令办理", 3))
            .addRule(notices(LampColour.ORANGE, "警示", 2))
            .addRule(notices(LampColour.BLUE, "提醒", 1))
            .build();

    /** By what is still within reach (按可达程度): 红 out of reach, 黄 late but within reach; else 蓝. */
    public static final LampTable BY_REACH = table(new Lamp(LampColour.BLUE, "按期"))
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.RED, "难以完成"))
                    .addOutlook(Outlook.OUT_OF_REACH)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "滞后可达"))
                    .addOutlook(Outlook.LATE)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.YELLOW, "滞后可达"))
                    .daysLeftAtMost(-1L)
                    .build())
            .addRule(unreported())
            .build();

    private static final Map<String, LampTable> BY_NAME = byName();

    private LampTables() {}

    /** The shipped table with that name: 标准, 按进度差距, 按时限, 按督查单 or 按可达程度. */
    public static Optional<LampTable> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The names of the shipped tables, the default first. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    private static Map<String, LampTable> byName() {
        Map<String, LampTable> tables = new LinkedHashMap<>();
        tables.put("标准", STANDARD);
        tables.put("按进度差距", BY_GAP);
        tables.put("按时限", BY_DAY);
        tables.put("按督查单", BY_NOTICE);
        tables.put("按可达程度", BY_REACH);
        return tables;
    }

    /** A table that begins with what is done or at rest, which every one treats alike. */
    private static LampTableBuilder table(Lamp fallback) {
        return LampTable.builder()
                .fallback(fallback)
                .addRule(LampRule.builder()
                        .lamp(CLOSED_LATE)
                        .addState(TaskState.CLOSED)
                        .daysLeftAtMost(-1L)
                        .build())
                .addRule(LampRule.builder()
                        .lamp(CLOSED)
                        .addState(TaskState.CLOSED)
                        .build())
                .addRule(LampRule.builder()
                        .lamp(SUSPENDED)
                        .addState(TaskState.SUSPENDED)
                        .build());
    }

    private static LampRule unreported() {
        return LampRule.builder()
                .lamp(UNREPORTED)
                .addState(TaskState.UNREPORTED)
                .build();
    }

    private static LampRule notBegun(LampColour colour, long days) {
        return LampRule.builder()
                .lamp(new Lamp(colour, "未启动"))
                .addState(TaskState.NOT_STARTED)
                .addState(TaskState.UNREPORTED)
                .startedDaysAgoAtLeast(days)
                .build();
    }

    private static LampRule notices(LampColour colour, String word, int count) {
        return LampRule.builder()
                .lamp(new Lamp(colour, word))
                .noticesAtLeast(count)
                .build();
    }
}
