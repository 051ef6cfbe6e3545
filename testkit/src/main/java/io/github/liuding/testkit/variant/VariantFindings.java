package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.FindingCode;

/** The codes of what the contract of local variants finds by itself (验收问题). */
public final class VariantFindings {
    /** 全年有缺: something done again and again misses a period of the year. */
    public static final FindingCode RHYTHM_SILENT = new FindingCode("RHYTHM_SILENT");
    /** 年份未收录: the calendar knows nothing of a year in which something is to be done. */
    public static final FindingCode YEAR_NOT_COVERED = new FindingCode("YEAR_NOT_COVERED");
    /** 日子不符: something falls on other days than its author expects. */
    public static final FindingCode DAYS_DIFFER = new FindingCode("DAYS_DIFFER");
    /** 日程缺项: a day of a rhythm or a deadline is not in the agenda. */
    public static final FindingCode NOT_IN_AGENDA = new FindingCode("NOT_IN_AGENDA");
    /** 灯色未定: no rule of the place says which lamp is lit. */
    public static final FindingCode LAMP_UNDETERMINED = new FindingCode("LAMP_UNDETERMINED");
    /** 合计不符: parts do not come to the whole. */
    public static final FindingCode SUM_DIFFERS = new FindingCode("SUM_DIFFERS");
    /** 往返不符: what is written and read back is not what it was. */
    public static final FindingCode ROUND_TRIP_DIFFERS = new FindingCode("ROUND_TRIP_DIFFERS");
    /** 字节不符: two times of writing give two files. */
    public static final FindingCode BYTES_DIFFER = new FindingCode("BYTES_DIFFER");
    /** 缺少标注: a table does not say what every page must say. */
    public static final FindingCode MARKING_MISSING = new FindingCode("MARKING_MISSING");
    /** 表单有变: a form that nobody touched comes back changed. */
    public static final FindingCode FORM_CHANGED = new FindingCode("FORM_CHANGED");
    /** 填报丢失: what was filled in does not come back as it was typed. */
    public static final FindingCode ENTRY_LOST = new FindingCode("ENTRY_LOST");
    /** 分组无成员: a peer group without members. */
    public static final FindingCode GROUP_EMPTY = new FindingCode("GROUP_EMPTY");
    /** 排名有误: somebody is not placed without a reason, or stands before one with more points. */
    public static final FindingCode PLACE_WRONG = new FindingCode("PLACE_WRONG");

    /** 文件无法读取: the campaign file or the journal is not there, or cannot be opened. */
    public static final FindingCode FILE_UNREADABLE = new FindingCode("FILE_UNREADABLE");
    /** 没有日期: neither contract nor journal nor paper has a day to look at. */
    public static final FindingCode DAY_MISSING = new FindingCode("DAY_MISSING");

    private VariantFindings() {}
}
