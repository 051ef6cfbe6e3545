package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures of a task are targets, which are told and which are neither. */
class FiguresTest {
    private static CampaignDraft task(String sentences) {
        return NoticeReader.read("""
                青禾县人民政府办公室关于做好2023年重点工作的通知
                各乡镇人民政府：
                一、重点任务
                （一）补齐短板。%s（责任单位：县甲局；完成时限：2023年11月底前）
                青禾县人民政府办公室
                2023年4月6日
                """.formatted(sentences));
    }

    private static List<String> targets(CampaignDraft draft) {
        return draft.targets().stream()
                .map(target -> target.target()
                        + target.deadline().due().map(day -> " " + day).orElse(""))
                .toList();
    }

    private static List<String> told(CampaignDraft draft, FindingCode code) {
        return draft.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "新增公办学位3600个。, 新增公办学位 ≥ 3600个",
        "建设农膜回收网点20个。, 建设农膜回收网点 ≥ 20个",
        "新建、改建卫生室8家。, 新建、改建卫生室 ≥ 8家",
        "施划停车泊位2000个。, 施划停车泊位 ≥ 2000个",
        "关停小砖窑企业8家。, 关停小砖窑企业 ≥ 8家",
        "归集数据项1万个以上。, 归集数据项 ≥ 1万个",
        "举办招聘活动20场次。, 举办招聘活动 ≥ 20场次",
        "完成管网改造15公里。, 管网改造 ≥ 15公里",
        "完成6个村的污水治理。, 污水治理 ≥ 6个村",
        "完成6个农贸市场标准化改造。, 农贸市场标准化改造 ≥ 6个",
        "实现74项高频事项“跨省通办”。, 高频事项“跨省通办” ≥ 74项",
        "组织不少于60家经营主体参展。, 经营主体参展 ≥ 60家",
        "新增20个停车场。, 新增停车场 ≥ 20个",
        "完成全县312座水库安全检查。, 水库安全检查 ≥ 312座",
        "压减办理时限30%以上。, 压减办理时限 ≥ 30%",
        "平均审理天数压减10%。, 平均审理天数压减 ≥ 10%",
        "确保预算收入同比增长6%以上。, 预算收入同比增长 ≥ 6%",
        "生产总值增长7%左右。, 生产总值增长 = 7%",
        "全年培训2000人次。, 培训 ≥ 2000人次 2023-12-31",
        "全年供应工业用地1200亩。, 供应工业用地 ≥ 1200亩 2023-12-31",
        "居民用户安装率年底前达到60%。, 居民用户安装率 ≥ 60% 2023-12-31",
        "完善设施并培育龙头企业20家。, 培育龙头企业 ≥ 20家"
    })
    void a_figure_of_what_is_to_be_done_is_a_target(String sentence, String target) {
        assertThat(targets(task(sentence))).containsExactly(target);
    }

    @Test
    void figures_that_are_reached_each_are_as_many_targets() {
        assertThat(targets(task("工程定价率、收费率分别达到100%、95%以上。"))).containsExactly("工程定价率 ≥ 100%", "收费率 ≥ 95% 2023-11-30");
    }

    @Test
    void a_day_behind_figures_is_that_of_all_of_them() {
        assertThat(targets(task("新建供水工程12处，改造老旧管网86公里，9月底前全部完工。")))
                .containsExactly("新建供水工程 ≥ 12处 2023-09-30", "改造老旧管网 ≥ 86公里 2023-09-30");
        assertThat(targets(task("检修泵站，建设村级水厂3座，9月底前完成验收。"))).containsExactly("建设村级水厂 ≥ 3座");
    }

    @Test
    void a_second_target_without_a_day_takes_the_deadline_of_its_task() {
        CampaignDraft draft = task("新增公办学位3600个。新建幼儿园12所。");
        Campaign campaign =
                CampaignFiles.parse("draft.yaml", draft.toYaml()).value().orElseThrow();

        assertThat(campaign.tasks().get(0).objective().target().map(Object::toString))
                .contains("新增公办学位 ≥ 3600个");
        assertThat(campaign.commitments()).singleElement().satisfies(promise -> {
            assertThat(promise.commitment().target().toString()).isEqualTo("新建幼儿园 ≥ 12所");
            assertThat(promise.commitment().deadline().due().map(Object::toString))
                    .contains("2023-11-30");
        });
    }

    @Test
    void a_figure_that_is_approximate_is_told() {
        assertThat(told(task("生产总值增长7%左右。"), NoticeFindings.TARGET_IN_DOUBT))
                .containsExactly("目标“生产总值增长 = 7%”原文为约数（左右）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年底前完成6万人。",
                "每月抽检不少于50批次。",
                "每个雪季举办赛事不少于20项次。",
                "帮助企业转贷50笔以上。",
                "新建居住区按每百户不少于20平方米配建养老设施。",
                "每个网格配备网格员1名。"
            })
    void a_figure_that_is_not_understood_is_told_and_no_target(String sentence) {
        CampaignDraft draft = task(sentence);

        assertThat(draft.targets()).isEmpty();
        assertThat(told(draft, NoticeFindings.TARGET_IN_DOUBT))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("似为目标"));
    }

    @Test
    void only_the_first_figure_of_a_task_that_is_not_understood_is_told() {
        assertThat(told(task("每月抽检不少于50批次。帮助企业转贷50笔以上。"), NoticeFindings.TARGET_IN_DOUBT))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "设置工作小组3个。",
                "对投资额5000万元以上的项目专人跟踪。",
                "2022年全县完成技术改造项目30个。",
                "采暖季用气量为3.2亿立方米。",
                "一般事项3个工作日内办结。",
                "每月研判1次。",
                "对新增企业20家给予奖励。",
                "设立6个月费用缓缴期。"
            })
    void a_figure_of_something_else_is_no_target(String sentence) {
        assertThat(task(sentence).targets()).isEmpty();
    }

    @Test
    void a_column_of_objectives_is_the_objective_of_its_task() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县反馈问题整改清单
                序号\t存在问题\t整改目标\t整改措施\t整改时限\t责任单位
                1\t污水处理设施运行不正常\t设施正常运行率达到90%以上\t开展全面排查\t2023年12月底前\t县住建局
                2\t秸秆焚烧屡禁不止\t火点数同比下降50%\t压实网格责任\t立行立改\t县农业农村局
                """);
        Campaign campaign =
                CampaignFiles.parse("draft.yaml", draft.toYaml()).value().orElseThrow();

        assertThat(targets(draft)).containsExactly("设施正常运行率 ≥ 90%", "火点数同比下降 ≥ 50%");
        assertThat(campaign.tasks())
                .extracting(one -> one.objective().text().orElse("-"))
                .containsExactly("设施正常运行率达到90%以上", "火点数同比下降50%");
    }

    @Test
    void a_labelled_objective_is_no_measure() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县信访积案化解方案
                一、重点任务
                （一）化解积案
                整改目标：积案化解率达到95%以上。
                建立领导包案制度。
                责任单位：县信访局
                """);

        assertThat(draft.tasks()).singleElement().satisfies(task -> {
            assertThat(task.objective()).contains("积案化解率达到95%以上。");
            assertThat(task.measures()).containsExactly("建立领导包案制度。");
        });
    }
}
