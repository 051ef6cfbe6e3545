package io.github.liuding.core.check;

import io.github.liuding.core.result.FindingCode;

/** The codes of what is inconsistent inside a campaign (方案校验问题). */
public final class CampaignFindings {
    /** 同名异称: a unit or body is called by more than one name. */
    public static final FindingCode NAME_VARIES = new FindingCode("NAME_VARIES");
    /** 名称断裂: white space inside a printed name, from a line end. */
    public static final FindingCode BROKEN_NAME = new FindingCode("BROKEN_NAME");
    /** 名称不全: the name of an office says neither its level nor its place. */
    public static final FindingCode BARE_NAME = new FindingCode("BARE_NAME");
    /** 名称重复: two bodies, or a body and a unit, share a name. */
    public static final FindingCode NAME_SHARED = new FindingCode("NAME_SHARED");
    /** 未写“等”: a list of units is closed, where most of its kind in the same paper are left open. */
    public static final FindingCode LIST_CLOSED = new FindingCode("LIST_CLOSED");
    /** 前后写法不一: the same paper prints a title in more than one wording. */
    public static final FindingCode WORDING_VARIES = new FindingCode("WORDING_VARIES");

    /** 组无成员: a group that takes in a kind of which there is no unit or body, or has no member otherwise. */
    public static final FindingCode GROUP_WITHOUT_MEMBERS = new FindingCode("GROUP_WITHOUT_MEMBERS");
    /** 类别疑为简写: a kind of unit or body that reads as a common one cut short, such as 镇 for 乡镇. */
    public static final FindingCode KIND_CUT_SHORT = new FindingCode("KIND_CUT_SHORT");

    /** 草稿待补: what a reader of notices did not find and left to be filled in. */
    public static final FindingCode PLACEHOLDER_LEFT = new FindingCode("PLACEHOLDER_LEFT");
    /** 文件无标题. */
    public static final FindingCode PAPER_WITHOUT_TITLE = new FindingCode("PAPER_WITHOUT_TITLE");
    /** 文件无字号. */
    public static final FindingCode PAPER_WITHOUT_NUMBER = new FindingCode("PAPER_WITHOUT_NUMBER");
    /** 一号两文: one document number with two titles or issuers. */
    public static final FindingCode NUMBER_TWICE = new FindingCode("NUMBER_TWICE");
    /** 代字与发文机关不符: an office's paper under its government's code, or the other way round. */
    public static final FindingCode CODE_ISSUER = new FindingCode("CODE_ISSUER");
    /** 未列入主送: an area has work to do, but the paper is not addressed to it. */
    public static final FindingCode NOT_ADDRESSED = new FindingCode("NOT_ADDRESSED");

    /** 机构无负责人. */
    public static final FindingCode BODY_WITHOUT_HEAD = new FindingCode("BODY_WITHOUT_HEAD");
    /** 任职者无职务: a person whose post the paper says nowhere. */
    public static final FindingCode HOLDER_WITHOUT_POST = new FindingCode("HOLDER_WITHOUT_POST");
    /** 姓名易混: one person's name begins with another's. */
    public static final FindingCode SIMILAR_NAMES = new FindingCode("SIMILAR_NAMES");
    /** 副职无分工: a deputy who heads nothing, where other deputies do. */
    public static final FindingCode LEADS_NOTHING = new FindingCode("LEADS_NOTHING");
    /** 报告关系成环: bodies that report to each other in a circle. */
    public static final FindingCode REPORTING_CYCLE = new FindingCode("REPORTING_CYCLE");

    /** 无人督导: a body or area that nobody watches, where others of its kind are watched. */
    public static final FindingCode NOT_OVERSEEN = new FindingCode("NOT_OVERSEEN");
    /** 重复督导: a body or area that is watched twice. */
    public static final FindingCode OVERSEEN_TWICE = new FindingCode("OVERSEEN_TWICE");
    /** 自我督导: a body that watches itself. */
    public static final FindingCode OVERSEES_ITSELF = new FindingCode("OVERSEES_ITSELF");

    /** 人数不合: numbers of a staffing plan that do not add up. */
    public static final FindingCode STAFFING_SUM = new FindingCode("STAFFING_SUM");
    /** 人数为约数. */
    public static final FindingCode STAFFING_APPROXIMATE = new FindingCode("STAFFING_APPROXIMATE");
    /** 非成员单位抽调: people are seconded from a unit that is no member. */
    public static final FindingCode SECONDED_FROM_NON_MEMBER = new FindingCode("SECONDED_FROM_NON_MEMBER");
    /** 抽调无名额: people are to come from units for which no number stands. */
    public static final FindingCode SECONDED_WITHOUT_NUMBER = new FindingCode("SECONDED_WITHOUT_NUMBER");

    /** 数量不符: a heading promises another number than there is. */
    public static final FindingCode COUNT_MISMATCH = new FindingCode("COUNT_MISMATCH");

    /** 数量无法核对: a heading counts what the campaign has no kind of. */
    public static final FindingCode COUNT_UNKNOWN = new FindingCode("COUNT_UNKNOWN");

    /** 增长率不符: target, base and years come to another rate than the printed one. */
    public static final FindingCode GROWTH_RATE = new FindingCode("GROWTH_RATE");
    /** 范围与层级不符: a scope that is not of the campaign's level. */
    public static final FindingCode SCOPE_LEVEL = new FindingCode("SCOPE_LEVEL");

    /** 任务重复: two tasks of one goal have one title. */
    public static final FindingCode TITLE_TWICE = new FindingCode("TITLE_TWICE");
    /** 牵头单位重复列名: a unit that leads a task is named for it a second time. */
    public static final FindingCode LEAD_REPEATED = new FindingCode("LEAD_REPEATED");
    /** 有要素未定: a task in which a determination of the formula is open. */
    public static final FindingCode TASK_UNDETERMINED = new FindingCode("TASK_UNDETERMINED");
    /** 任务不明: a task is named that does not exist. */
    public static final FindingCode UNKNOWN_TASK = new FindingCode("UNKNOWN_TASK");
    /** 时限在阶段之外. */
    public static final FindingCode DUE_OUTSIDE_PHASES = new FindingCode("DUE_OUTSIDE_PHASES");
    /** 时限早于成文. */
    public static final FindingCode DUE_BEFORE_PAPER = new FindingCode("DUE_BEFORE_PAPER");
    /** 时限早于发布. */
    public static final FindingCode DUE_BEFORE_PUBLICATION = new FindingCode("DUE_BEFORE_PUBLICATION");
    /** 时限早于前置任务. */
    public static final FindingCode DUE_BEFORE_PREDECESSOR = new FindingCode("DUE_BEFORE_PREDECESSOR");
    /** 措施时限晚于任务. */
    public static final FindingCode MEASURE_AFTER_TASK = new FindingCode("MEASURE_AFTER_TASK");
    /** 前置关系成环. */
    public static final FindingCode TASK_CYCLE = new FindingCode("TASK_CYCLE");
    /** 时限未写年份. */
    public static final FindingCode YEAR_NOT_PRINTED = new FindingCode("YEAR_NOT_PRINTED");

    /** 阶段有空档. */
    public static final FindingCode PHASE_GAP = new FindingCode("PHASE_GAP");
    /** 阶段重叠. */
    public static final FindingCode PHASE_OVERLAP = new FindingCode("PHASE_OVERLAP");
    /** 阶段早于成文: a phase that was over when the paper was dated. */
    public static final FindingCode PHASE_BEFORE_PAPER = new FindingCode("PHASE_BEFORE_PAPER");

    /** 一票否决不明: a veto without trigger or period. */
    public static final FindingCode VETO_UNCLEAR = new FindingCode("VETO_UNCLEAR");
    /** 办理时限不明: a system of supervision for which no limits ship, and the campaign states none. */
    public static final FindingCode CLOCK_UNKNOWN = new FindingCode("CLOCK_UNKNOWN");
    /** 考核分组重复: a unit stands in two peer groups of the scoring scheme. */
    public static final FindingCode IN_TWO_GROUPS = new FindingCode("IN_TWO_GROUPS");
    /** 名额不足: the quota of grades comes to fewer than each leader must have. */
    public static final FindingCode QUOTA_SUM = new FindingCode("QUOTA_SUM");
    /** 挂点不合名额: a leader's enterprises are not those of the quota. */
    public static final FindingCode PAIRING_QUOTA = new FindingCode("PAIRING_QUOTA");
    /** 帮扶要素不全: a support team without one of its parts, or another number of parts than its name says. */
    public static final FindingCode SUPPORT_INCOMPLETE = new FindingCode("SUPPORT_INCOMPLETE");
    /** 缺联络员: a unit or body without its liaison officers, once the campaign has begun. */
    public static final FindingCode LIAISON_MISSING = new FindingCode("LIAISON_MISSING");
    /** 联络员职级不够. */
    public static final FindingCode LIAISON_RANK = new FindingCode("LIAISON_RANK");

    private CampaignFindings() {}
}
