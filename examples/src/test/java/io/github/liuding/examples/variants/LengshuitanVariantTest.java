package io.github.liuding.examples.variants;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.util.List;

/** 冷水滩区: no task force; eight goals with nineteen tasks, each with lead units and a deadline. */
class LengshuitanVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("lengshuitan");
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(FileFindings.NUMBER_FORM, "冷优组发", "公布的文本字号缺半边括号"),
                Deviation.of(CampaignFindings.NAME_VARIES, "在此处写作", "乡镇和区直单位有多种称呼")
                        .times(4),
                Deviation.of(CampaignFindings.WORDING_VARIES, "在同一文件中又作", "正文与附表的写法不同")
                        .times(3),
                Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "没有写明负责人", "文件只署领导小组之名，没有写明组成"),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定标准", "附表没有标准一栏")
                        .times(19),
                Deviation.of(CampaignFindings.PHASE_BEFORE_PAPER, "早于成文日期", "前两个阶段在成文之前已经结束")
                        .times(2));
    }
}
