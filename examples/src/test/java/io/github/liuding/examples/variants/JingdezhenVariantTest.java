package io.github.liuding.examples.variants;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.util.List;

/** 景德镇市: twin commanders over five groups that the paper promises and does not name. */
class JingdezhenVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("jingdezhen");
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(CampaignFindings.PAPER_WITHOUT_TITLE, "没有标题", "公布的文本没有标题"),
                Deviation.of(CampaignFindings.PAPER_WITHOUT_NUMBER, "没有发文字号", "公布的文本没有字号"),
                Deviation.of(CampaignFindings.NAME_VARIES, "各县(市区)", "主送处的写法与正文不同"),
                Deviation.of(CampaignFindings.COUNT_MISMATCH, "专项工作组", "文件说设5个专项工作组，一个也没有列名"),
                Deviation.of(CampaignFindings.LIST_CLOSED, "未写“等”", "四处责任单位没有写“等”")
                        .times(4),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定进度、定标准", "任务没有时限和标准")
                        .times(27),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "JD-05", "任务没有标准"),
                Deviation.of(CampaignFindings.YEAR_NOT_PRINTED, "JD-05", "时限只写“年底前”"));
    }
}
