package io.github.liuding.examples.variants;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.util.List;

/** 赣州市: a leading group with four teams; tasks with days, and nobody named who answers for them. */
class GanzhouVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("ganzhou");
    }

    /** The shipped calendar begins with 2021; weekends will do for a look at 2016. */
    @Override
    public WorkingDayCalendar calendar() {
        return WorkingDayCalendar.national().assumingWeekends();
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(CampaignFindings.PAPER_WITHOUT_NUMBER, "没有发文字号", "公布的文本没有字号"),
                Deviation.of(CampaignFindings.NAME_VARIES, "在此处写作", "同一部门和区域有多种称呼")
                        .times(12),
                Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "没有写明负责人", "方案没有写明领导小组、办公室和各工作小组的负责人")
                        .times(6),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定责任、定标准", "附表有时限，没有责任人和标准")
                        .times(6),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定进度、定责任、定标准", "附表没有时限、责任人和标准")
                        .times(9),
                Deviation.of(CampaignFindings.YEAR_NOT_PRINTED, "未写年份", "时限只写月日")
                        .times(8),
                Deviation.of(CampaignFindings.DUE_BEFORE_PUBLICATION, "早于发布日期", "方案发布时，前期工作的时限已过")
                        .times(8),
                Deviation.of(CampaignFindings.MEASURE_AFTER_TASK, "GZ-06", "建议上报限5月15日，其中一步却限5月20日"),
                Deviation.of(CampaignFindings.DUE_BEFORE_PREDECESSOR, "GZ-06", "5月15日前办结，却以5月20日才到期的工作为前提"));
    }
}
