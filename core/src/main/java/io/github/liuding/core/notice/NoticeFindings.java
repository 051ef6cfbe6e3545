package io.github.liuding.core.notice;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is told of a notice while it is read (读取问题). */
public final class NoticeFindings {
    /** 未见任务: the text holds no task that could be recognised. */
    public static final FindingCode NO_TASKS = new FindingCode("NO_TASKS");
    /** 未见标题: no line could be taken for the title of the paper. */
    public static final FindingCode NO_TITLE = new FindingCode("NO_TITLE");
    /** 未见发文机关: neither a signature nor the title nor a mark says who issued the paper. */
    public static final FindingCode NO_ISSUER = new FindingCode("NO_ISSUER");
    /** 未见地区: neither issuer nor title names a place. */
    public static final FindingCode NO_LOCALITY = new FindingCode("NO_LOCALITY");
    /** 地区系推定: the place is that of the title, because the issuer names none. */
    public static final FindingCode LOCALITY_TAKEN = new FindingCode("LOCALITY_TAKEN");
    /** 未见成文日期: dates without a year cannot be told. */
    public static final FindingCode NO_PAPER_DATE = new FindingCode("NO_PAPER_DATE");
    /** 任务无责任单位: a paragraph taken for a task names nobody. */
    public static final FindingCode TASK_WITHOUT_UNITS = new FindingCode("TASK_WITHOUT_UNITS");
    /** 时限不明: words of a deadline that come to no day. */
    public static final FindingCode DEADLINE_NOT_UNDERSTOOD = new FindingCode("DEADLINE_NOT_UNDERSTOOD");
    /** 时限年份系推定: a deadline without a year, which is taken from the day of the paper, its number, its title or its text. */
    public static final FindingCode DEADLINE_YEAR_TAKEN = new FindingCode("DEADLINE_YEAR_TAKEN");
    /** 时限未全读: a deadline that says more than the file holds of it, such as 10月底前建成,长期坚持. */
    public static final FindingCode DEADLINE_READ_IN_PART = new FindingCode("DEADLINE_READ_IN_PART");
    /** 时限取自一条措施: a task's deadline that stands in one of several measures. */
    public static final FindingCode DEADLINE_OF_ONE_MEASURE = new FindingCode("DEADLINE_OF_ONE_MEASURE");
    /** 统一规定的时限: a deadline that the paper names once for all tasks, or for those without one. */
    public static final FindingCode DEADLINE_FOR_ALL = new FindingCode("DEADLINE_FOR_ALL");
    /** 牵头单位系推定: the first unit leads, because the paper says so once for all. */
    public static final FindingCode FIRST_UNIT_LEADS = new FindingCode("FIRST_UNIT_LEADS");
    /** 责任单位统一规定: units that the paper names once for all tasks. */
    public static final FindingCode UNITS_FOR_ALL = new FindingCode("UNITS_FOR_ALL");
    /** 任务与附表不一: a task is worded otherwise in the annexed table. */
    public static final FindingCode TABLE_DIFFERS = new FindingCode("TABLE_DIFFERS");
    /** 表格未识别: a table whose head holds no known column. */
    public static final FindingCode TABLE_NOT_UNDERSTOOD = new FindingCode("TABLE_NOT_UNDERSTOOD");
    /** 责任内容未识别: text that speaks of responsibility and belongs to no task. */
    public static final FindingCode RESPONSIBILITY_NOT_UNDERSTOOD = new FindingCode("RESPONSIBILITY_NOT_UNDERSTOOD");
    /** 名单未识别: a line of a roster in which no person or unit was found. */
    public static final FindingCode ROSTER_NOT_UNDERSTOOD = new FindingCode("ROSTER_NOT_UNDERSTOOD");
    /** 疑为同一单位: two names that may be one unit; nothing was merged. */
    public static final FindingCode UNITS_MAY_BE_ONE = new FindingCode("UNITS_MAY_BE_ONE");
    /** 序号不连续: numbers of tasks that leave one out or repeat one. */
    public static final FindingCode NUMBER_MISSING = new FindingCode("NUMBER_MISSING");
    /** 未读入草稿: a section of which nothing came into the draft, or paragraphs of it that did not. */
    public static final FindingCode SECTION_LEFT_OUT = new FindingCode("SECTION_LEFT_OUT");
    /** 目标无时限: a target in figures without a day, for which a campaign file has no place. */
    public static final FindingCode TARGET_WITHOUT_DEADLINE = new FindingCode("TARGET_WITHOUT_DEADLINE");
    /** 目标存疑: a figure that looks like a target and was not taken, or only about. */
    public static final FindingCode TARGET_IN_DOUBT = new FindingCode("TARGET_IN_DOUBT");
    /** 频次未全读: a rhythm of which the file can hold a part, such as 每周五 as 每周. */
    public static final FindingCode CADENCE_READ_IN_PART = new FindingCode("CADENCE_READ_IN_PART");
    /** 办理时限无事项: a time within which something is handled that the sentence does not name. */
    public static final FindingCode SERVICE_TIME_WITHOUT_MATTER = new FindingCode("SERVICE_TIME_WITHOUT_MATTER");
    /** 亮灯规则未读: lamps or cards whose rules are to be stated by hand. */
    public static final FindingCode LAMPS_NOT_READ = new FindingCode("LAMPS_NOT_READ");
    /** 另有一处: what a campaign file has room for once is said again, and otherwise. */
    public static final FindingCode SAID_AGAIN = new FindingCode("SAID_AGAIN");
    /** 人员配备无机构: staff of a body that the sentence does not name. */
    public static final FindingCode STAFFING_WITHOUT_BODY = new FindingCode("STAFFING_WITHOUT_BODY");
    /** 责任单位列入成员单位: responsible units of a body, for which a campaign file has no key of their own. */
    public static final FindingCode RESPONSIBLE_AMONG_MEMBERS = new FindingCode("RESPONSIBLE_AMONG_MEMBERS");
    /** 网页残留: text that belongs to the page and not to the paper. */
    public static final FindingCode PAGE_DEBRIS = new FindingCode("PAGE_DEBRIS");

    private NoticeFindings() {}
}
