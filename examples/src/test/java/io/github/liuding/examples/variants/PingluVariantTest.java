package io.github.liuding.examples.variants;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.util.List;

/** 平鲁区: a leading group, its office with four groups, fourteen task forces, three teams that watch them. */
class PingluVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("pinglu");
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(CampaignFindings.PAPER_WITHOUT_TITLE, "没有标题", "公布的文本没有标题"),
                Deviation.of(CampaignFindings.PAPER_WITHOUT_NUMBER, "没有发文字号", "公布的文本没有字号"),
                Deviation.of(CampaignFindings.NOT_ADDRESSED, "街道办", "督导二组督导街道办，主送却没有它"),
                Deviation.of(CampaignFindings.CODE_ISSUER, "晋政发", "引用的文件用政府代字，署的是办公厅"),
                Deviation.of(CampaignFindings.NUMBER_TWICE, "朔政办函", "同一字号引用两次，标题和发文机关不同"),
                Deviation.of(CampaignFindings.NAME_VARIES, "在此处写作", "同一单位有多种称呼").times(5),
                Deviation.of(CampaignFindings.BROKEN_NAME, "区市场监管 局", "文本在单位名称中间断行"),
                Deviation.of(CampaignFindings.BARE_NAME, "未写明层级或地区", "银监办、人行没有写“区”")
                        .times(2),
                Deviation.of(CampaignFindings.LIST_CLOSED, "区金融办", "一个专班的配合单位没有写“等”"),
                Deviation.of(CampaignFindings.SIMILAR_NAMES, "王志平", "名单中确有两人姓名相近"),
                Deviation.of(CampaignFindings.LEADS_NOTHING, "未分管任何机构", "六名副组长没有牵头专班")
                        .times(6),
                Deviation.of(CampaignFindings.HOLDER_WITHOUT_POST, "没有写明职务", "专班和办公室名单只写姓名")
                        .times(13),
                Deviation.of(CampaignFindings.BODY_WITHOUT_HEAD, "没有写明负责人", "办公室各组和督导各组没有写明组长")
                        .times(7),
                Deviation.of(CampaignFindings.SCOPE_LEVEL, "全市", "区级文件照抄“全市”").times(8),
                Deviation.of(CampaignFindings.GROWTH_RATE, "规模以上服务业企业", "文件印作16.43%，照其数字应为16.47%"),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定措施、定进度、定标准", "专班任务没有措施、时限和标准")
                        .times(16),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定进度、定标准", "机制中的任务没有时限和标准")
                        .times(14),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "尚未定进度、定责任、定标准", "机制中的任务没有写明由谁负责")
                        .times(4),
                Deviation.of(CampaignFindings.VETO_UNCLEAR, "一票否决", "文件没有写明何种情形一票否决"),
                Deviation.of(CampaignFindings.LIAISON_MISSING, "应明确联络员", "文件要求各明确一名联络员，名单另报")
                        .times(27));
    }
}
