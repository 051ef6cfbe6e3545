package io.github.liuding.core.body;

/** The kinds of body (机构类别) that papers commonly set up. */
public final class BodyKinds {
    /** 领导小组: decides and coordinates. */
    public static final BodyKind LEADING_GROUP = new BodyKind("领导小组");
    /** 领导小组办公室: its day-to-day office. */
    public static final BodyKind LEADING_GROUP_OFFICE = new BodyKind("领导小组办公室");
    /** 工作专班: cross-unit team for one subject. */
    public static final BodyKind TASK_FORCE = new BodyKind("工作专班");
    /** 行业专班: a task force for one sector. */
    public static final BodyKind SECTOR_TASK_FORCE = new BodyKind("行业专班");
    /** 指挥部: operational body under a leading group. */
    public static final BodyKind COMMAND_CENTRE = new BodyKind("指挥部");
    /** 专项工作组: sub-group of a command centre or leading group. */
    public static final BodyKind SPECIAL_WORKING_GROUP = new BodyKind("专项工作组");
    /** 专项工作小组: the same, one level smaller. */
    public static final BodyKind SPECIAL_WORKING_TEAM = new BodyKind("专项工作小组");
    /** 工作组: functional group inside an office or task force. */
    public static final BodyKind WORKING_GROUP = new BodyKind("工作组");
    /** 工作小组: a part of a working group. */
    public static final BodyKind WORKING_TEAM = new BodyKind("工作小组");
    /** 投诉举报中心. */
    public static final BodyKind COMPLAINT_CENTRE = new BodyKind("投诉举报中心");
    /** 联席会议: standing meeting with a convenor. */
    public static final BodyKind JOINT_CONFERENCE = new BodyKind("联席会议");

    private BodyKinds() {}
}
