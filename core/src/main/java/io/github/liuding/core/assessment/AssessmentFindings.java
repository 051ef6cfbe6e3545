package io.github.liuding.core.assessment;

import io.github.liuding.core.result.FindingCode;

/**
 * Codes of findings about scores, contenders and schemes (考核问题代码); those about measured values are in
 * {@link io.github.liuding.core.indicator.IndicatorFindings}, and {@link
 * io.github.liuding.core.check.CampaignFindings#IN_TWO_GROUPS} is told with that code here, too.
 */
public final class AssessmentFindings {
    /** 对象不明: an entry scores somebody who belongs to no peer group. */
    public static final FindingCode UNKNOWN_CONTENDER = new FindingCode("UNKNOWN_CONTENDER");
    /** 项目不明: an entry scores an item that the scheme does not have. */
    public static final FindingCode UNKNOWN_ITEM = new FindingCode("UNKNOWN_ITEM");
    /** 非人工评分: an entry scores a criterion whose figure comes from elsewhere. */
    public static final FindingCode NOT_SCORED_BY_HAND = new FindingCode("NOT_SCORED_BY_HAND");
    /** 不适用于分组: an entry scores somebody on a criterion or veto that is not for the peer group. */
    public static final FindingCode NOT_FOR_GROUP = new FindingCode("NOT_FOR_GROUP");
    /** 重复评分: two entries of a month score one contender on one criterion. */
    public static final FindingCode SCORED_TWICE = new FindingCode("SCORED_TWICE");
    /** 超出分值: a score is above what the item gives at the most, or below what it gives at the least. */
    public static final FindingCode SCORE_OUT_OF_RANGE = new FindingCode("SCORE_OUT_OF_RANGE");
    /** 未写分值: an entry gives no value, and the item has none of its own. */
    public static final FindingCode SCORE_WITHOUT_VALUE = new FindingCode("SCORE_WITHOUT_VALUE");
    /** 截止后登记: an entry about the period was recorded after it had closed; it was not taken into account. */
    public static final FindingCode RECORDED_TOO_LATE = new FindingCode("RECORDED_TOO_LATE");
    /** 分组无对象: a member of a peer group is nobody that the campaign knows, or the group has none. */
    public static final FindingCode NO_SUCH_MEMBER = new FindingCode("NO_SUCH_MEMBER");
    /** 目标缺失: a criterion has no target for a contender. */
    public static final FindingCode NO_TARGET = new FindingCode("NO_TARGET");

    private AssessmentFindings() {}
}
