package io.github.liuding.core.standing;

import io.github.liuding.core.result.FindingCode;

/** The codes of what a standing finds in a journal (日志问题). */
public final class StandingFindings {
    /** 任务不存在: the entry is about a task the campaign does not have; it is left out. */
    public static final FindingCode UNKNOWN_TASK = new FindingCode("UNKNOWN_TASK");
    /** 单位不存在: the entry is by a unit the directory does not have; it is taken. */
    public static final FindingCode UNKNOWN_UNIT = new FindingCode("UNKNOWN_UNIT");
    /** 已销号: the entry comes after the task was closed; it is left out. */
    public static final FindingCode ALREADY_CLOSED = new FindingCode("ALREADY_CLOSED");
    /** 未申请销号: a close-out was judged that nobody asked for; it is left out. */
    public static final FindingCode NOT_REQUESTED = new FindingCode("NOT_REQUESTED");
    /** 自审: the unit that judged the close-out is one that leads the task, by itself or in a group; it is taken. */
    public static final FindingCode JUDGED_BY_LEAD_UNIT = new FindingCode("JUDGED_BY_LEAD_UNIT");
    /** 进度回落: the figure reported is lower than the one before, and no note says why; it is taken. */
    public static final FindingCode COMPLETION_FELL = new FindingCode("COMPLETION_FELL");
    /** 早于启动: the entry is about a day before the task's start; it is taken. */
    public static final FindingCode BEFORE_START = new FindingCode("BEFORE_START");

    /** 未计入: an entry of a kind that does not count. */
    public static final FindingCode NOT_FOLDED = new FindingCode("NOT_FOLDED");

    private StandingFindings() {}
}
