package io.github.liuding.core.supervision;

import io.github.liuding.core.result.FindingCode;

/** The codes of what does not fit in the entries about cases, appeals and inspections (督查督办日志问题). */
public final class SupervisionFindings {
    /** 尚未立项: the entry comes before a case is opened, an appeal received or an inspection held; it is left out. */
    public static final FindingCode NOT_BEGUN = new FindingCode("NOT_BEGUN");
    /** 重复立项: the id was given before; the entry is left out. */
    public static final FindingCode BEGUN_TWICE = new FindingCode("BEGUN_TWICE");
    /** 已办结: the entry comes after a case or an appeal was settled; it is left out. */
    public static final FindingCode ALREADY_SETTLED = new FindingCode("ALREADY_SETTLED");
    /** 未申请办结: a request is judged that nobody made; the entry is left out. */
    public static final FindingCode NOT_REQUESTED = new FindingCode("NOT_REQUESTED");
    /** 无可退回: an answer is returned that nobody gave; the entry is left out. */
    public static final FindingCode NOT_ANSWERED = new FindingCode("NOT_ANSWERED");
    /** 自办自审: what a unit handled or was to put right, it judged itself; the entry is left out. */
    public static final FindingCode JUDGED_BY_HANDLER = new FindingCode("JUDGED_BY_HANDLER");
    /** 非承办单位: the answer is by a unit that neither handles the case nor helps; it is taken. */
    public static final FindingCode ANSWERED_BY_OTHER = new FindingCode("ANSWERED_BY_OTHER");
    /** 单位不存在: the directory does not have the unit; the entry is taken. */
    public static final FindingCode UNKNOWN_UNIT = new FindingCode("UNKNOWN_UNIT");
    /** 任务不存在: the campaign does not have the task that the case is about; the entry is taken. */
    public static final FindingCode UNKNOWN_TASK_NAMED = new FindingCode("UNKNOWN_TASK_NAMED");
    /** 类别不存在: the campaign names classes of cases, and not this one; the entry is taken. */
    public static final FindingCode UNKNOWN_CLASS = new FindingCode("UNKNOWN_CLASS");
    /** 阶段不存在: the case has no such stage or node; an answer is taken as one in between, a return is left out. */
    public static final FindingCode UNKNOWN_STAGE = new FindingCode("UNKNOWN_STAGE");
    /** 未达阶段要求: the answer names a stage that asks for more than it gives; it is taken as one in between. */
    public static final FindingCode STAGE_NOT_MET = new FindingCode("STAGE_NOT_MET");
    /** 节点重名: the case has a stage or node of that name already; the rest of the entry is taken. */
    public static final FindingCode NODE_TWICE = new FindingCode("NODE_TWICE");
    /** 期限已过: the last day of a node or a problem lies before the day of the entry; it is taken. */
    public static final FindingCode DUE_IN_PAST = new FindingCode("DUE_IN_PAST");
    /** 节点超出时限: a node lies after the last day of the case, which it does not move; it is taken. */
    public static final FindingCode NODE_BEYOND_DUE = new FindingCode("NODE_BEYOND_DUE");
    /** 年份未收录: a last day cannot be told, because the calendar does not cover a year; the entry is taken. */
    public static final FindingCode CALENDAR_NOT_COVERED = new FindingCode("CALENDAR_NOT_COVERED");
    /** 期限过远: a last day lies beyond all calendars; the entry is taken. */
    public static final FindingCode DUE_OUT_OF_RANGE = new FindingCode("DUE_OUT_OF_RANGE");
    /** 按小时限时: entries tell days, so that hours cannot be counted; the entry is taken. */
    public static final FindingCode HOURS_NOT_COUNTED = new FindingCode("HOURS_NOT_COUNTED");
    /** 未作解释说明: an appeal that cannot be met was settled otherwise than by an explanation; the entry is taken. */
    public static final FindingCode NOT_EXPLAINED = new FindingCode("NOT_EXPLAINED");
    /** 非督查对象: the inspection did not look at the unit; the entry is taken. */
    public static final FindingCode NOT_INSPECTED = new FindingCode("NOT_INSPECTED");
    /** 问题不存在: the inspection has no problem of that number; the entry is left out. */
    public static final FindingCode UNKNOWN_PROBLEM = new FindingCode("UNKNOWN_PROBLEM");
    /** 已整改: the problem was put right before; the entry is left out. */
    public static final FindingCode ALREADY_RECTIFIED = new FindingCode("ALREADY_RECTIFIED");

    private SupervisionFindings() {}
}
