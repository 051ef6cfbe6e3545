package io.github.liuding.core.standing;

import io.github.liuding.core.result.FindingCode;

/** The codes of what a standing finds in a journal (日志问题). */
public final class StandingFindings {
    /** 任务不存在: the entry is about a task the campaign does not have; it is left out. */
    public static final FindingCode UNKNOWN_TASK = new FindingCode("UNKNOWN_TASK");
    /** 所涉任务不存在: the entry is not about a task, but names one that the campaign does not have; it is taken. */
    public static final FindingCode UNKNOWN_TASK_NAMED = new FindingCode("UNKNOWN_TASK_NAMED");
    /** 所涉督办事项不存在: the entry names a case that the journal does not have by its day; it is taken. */
    public static final FindingCode UNKNOWN_CASE_NAMED = new FindingCode("UNKNOWN_CASE_NAMED");
    /** 单位不存在: the entry names a unit the directory does not have; it is taken. */
    public static final FindingCode UNKNOWN_UNIT = new FindingCode("UNKNOWN_UNIT");
    /** 节点不存在: a milestone was reached that the task does not have; it is left out. */
    public static final FindingCode UNKNOWN_MILESTONE = new FindingCode("UNKNOWN_MILESTONE");
    /** 标准不存在: a result meets a criterion that the task's standard does not have; it is taken. */
    public static final FindingCode UNKNOWN_CRITERION = new FindingCode("UNKNOWN_CRITERION");
    /** 指标不存在: an indicator was measured that the campaign does not name; it is taken. */
    public static final FindingCode UNKNOWN_INDICATOR = new FindingCode("UNKNOWN_INDICATOR");
    /** 已销号: the entry comes after the task was closed; it is left out. */
    public static final FindingCode ALREADY_CLOSED = new FindingCode("ALREADY_CLOSED");
    /** 节点已完成: a milestone was reached that was reached before; it is left out. */
    public static final FindingCode ALREADY_REACHED = new FindingCode("ALREADY_REACHED");
    /** 已申请销号: close-out was asked for again before it was judged; it is left out. */
    public static final FindingCode ALREADY_REQUESTED = new FindingCode("ALREADY_REQUESTED");
    /** 已暂停: a task was suspended that is suspended; it is left out. */
    public static final FindingCode ALREADY_SUSPENDED = new FindingCode("ALREADY_SUSPENDED");
    /** 无可重启: a task was reopened that is neither suspended nor closed; it is left out. */
    public static final FindingCode NOTHING_TO_REOPEN = new FindingCode("NOTHING_TO_REOPEN");
    /** 暂停期间: news of a task that is suspended; it is taken. */
    public static final FindingCode WHILE_SUSPENDED = new FindingCode("WHILE_SUSPENDED");
    /** 未申请销号: a close-out was judged that nobody asked for; it is left out. */
    public static final FindingCode NOT_REQUESTED = new FindingCode("NOT_REQUESTED");
    /** 自审: the unit that judged the close-out is the one that asked for it; it is left out. */
    public static final FindingCode JUDGED_BY_HANDLER = new FindingCode("JUDGED_BY_HANDLER");
    /** 牵头单位审核: the unit that judged the close-out leads the task, by itself or in a group; it is taken. */
    public static final FindingCode JUDGED_BY_LEAD_UNIT = new FindingCode("JUDGED_BY_LEAD_UNIT");
    /** 进度回落: the figure reported is lower than the one before, and no note says why; it is taken. */
    public static final FindingCode COMPLETION_FELL = new FindingCode("COMPLETION_FELL");
    /** 早于启动: the entry is about a day before the task's start; it is taken. */
    public static final FindingCode BEFORE_START = new FindingCode("BEFORE_START");
    /** 新时限不晚: a deadline was extended to a day that is not later; it is left out. */
    public static final FindingCode NOT_LATER = new FindingCode("NOT_LATER");
    /** 到期后申请延期: extension was asked for on the last day in time or later; it is taken. */
    public static final FindingCode EXTENDED_LATE = new FindingCode("EXTENDED_LATE");
    /** 作废对象不明: an entry was voided that does not stand before it in the journal; it is left out. */
    public static final FindingCode NOTHING_TO_VOID = new FindingCode("NOTHING_TO_VOID");
    /** 已作废: an entry was voided that is void already; it is left out. */
    public static final FindingCode ALREADY_VOID = new FindingCode("ALREADY_VOID");
    /** 年份未收录: a deadline in working days runs into a year of which none are known; it comes to no day. */
    public static final FindingCode CALENDAR_NOT_COVERED = new FindingCode("CALENDAR_NOT_COVERED");

    private StandingFindings() {}
}
