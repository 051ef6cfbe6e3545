package io.github.liuding.examples.variants;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.util.List;

/** 稷山县: one task force with five groups, which reports to a leading group that is never set up. */
class JishanVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("jishan");
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(FileFindings.UNKNOWN_PARTY, "领导小组", "方案向领导小组报告，却没有设立领导小组")
                        .times(4),
                Deviation.of(CampaignFindings.NAME_VARIES, "在此处写作", "同一单位有多种称呼，名额处省去“县”字")
                        .times(22),
                Deviation.of(CampaignFindings.BARE_NAME, "教育局", "方案只写“教育局”"),
                Deviation.of(CampaignFindings.GROUP_WITHOUT_MEMBERS, "各乡（镇）", "方案没有列出各乡（镇）的名称"),
                Deviation.of(CampaignFindings.STAFFING_APPROXIMATE, "28", "方案写作28人左右"),
                Deviation.of(CampaignFindings.SECONDED_FROM_NON_MEMBER, "教育局", "抽调1人的教育局不在成员单位之列"),
                Deviation.of(CampaignFindings.SECONDED_WITHOUT_NUMBER, "各乡（镇）", "从乡（镇）抽调，没有名额"),
                Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "没有写明负责人", "五个组都没有写明负责人")
                        .times(5),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定进度、定标准", "职责即任务，没有时限和标准")
                        .times(27),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定措施、定进度、定标准", "职责即任务，也没有措施")
                        .times(8),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "定责任", "机制中的任务没有写明由谁负责")
                        .times(3));
    }
}
