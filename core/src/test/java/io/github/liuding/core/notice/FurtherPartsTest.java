package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, rhythms, service times, supervision and staffing in a notice of the invented county. */
class FurtherPartsTest {
    private static final CampaignDraft DRAFT = NoticeReader.read(Facts.text("further-parts.txt"));

    @Test
    void targets_have_their_figure_their_day_and_their_task() {
        assertThat(DRAFT.targets())
                .extracting(target -> "%s %s %s %s %s %s"
                        .formatted(
                                target.scope().orElse("-"),
                                target.target(),
                                target.rate().map(Object::toString).orElse("-"),
                                target.deadline().due().map(Object::toString).orElse("-"),
                                target.task().map(Object::toString).orElse("-"),
                                target.span()))
                .containsExactly(
                        "全县 规模以上工业企业 ≥ 300家 12.5 2025-12-31 - 6:8+16",
                        "全县 高新技术企业数量 ≥ 80家 - 2025-12-31 - 6:35+14",
                        "全县 研发经费投入强度 ≥ 2.1% - 2025-12-31 - 6:50+16",
                        "- 固定资产投资增长 ≥ 9% - - - 6:67+14",
                        "- 企业开办时间 ≤ 0.5个工作日 - 2023-12-31 - 6:90+16",
                        "- 项目落地率 ≥ 85% - 2023-12-31 - 6:107+11",
                        "- 网上可办率 ≥ 95% - - 0 8:62+12");
    }

    @Test
    void rhythms_say_who_does_what_for_whom() {
        assertThat(DRAFT.activities())
                .extracting(activity -> "%s %s %s %s %s"
                        .formatted(
                                activity.mechanism(),
                                activity.cadence(),
                                activity.name(),
                                activity.by().orElse("-"),
                                activity.to().orElse("-")))
                .containsExactly(
                        "建立调度机制 周调度 调度 - -",
                        "建立调度机制 月通报 通报 - -",
                        "建立调度机制 季考核 考核 - -",
                        "建立调度机制 每月25日前 报送工作进展 各牵头单位 县发改局",
                        "建立调度机制 每周一调度 调度 领导小组 -",
                        "建立调度机制 每半年 专项督查 县政府督查室 -",
                        "加强考核评价 每季度末 评估 县委组织部 -",
                        "加强考核评价 每年年底 报告 - 领导小组");
    }

    @Test
    void service_times_name_their_matter() {
        assertThat(DRAFT.serviceTimes())
                .extracting(time -> time.time().toString())
                .containsExactly("一般项目办结 3个工作日", "重大项目完成审批 7个工作日", "企业投诉响应 24个小时");
    }

    @Test
    void supervision_has_its_system_its_classes_and_its_methods() {
        assertThat(DRAFT.supervision())
                .extracting(one -> one.kind() + " " + one.words())
                .containsExactly(
                        "SYSTEM 智慧督办",
                        "CLASS 县委、县政府议定事项",
                        "CLASS 领导小组交办任务",
                        "METHOD 实地督查",
                        "METHOD 暗访抽查",
                        "CLASS 一般督办",
                        "CLASS 重点督办",
                        "CLASS 挂牌督办");
    }

    @Test
    void accountability_has_what_sets_it_off_and_what_follows() {
        assertThat(DRAFT.accountability())
                .extracting(one -> one.means().trigger() + " " + one.means().means())
                .containsExactly("推进不力、进度滞后 约谈", "弄虚作假 追究责任");
    }

    @Test
    void staff_belongs_to_the_body_of_which_the_sentence_speaks() {
        assertThat(DRAFT.staffing()).singleElement().satisfies(staffing -> {
            assertThat(staffing.body()).contains("领导小组办公室");
            assertThat(staffing.seconded()).contains(10);
            assertThat(staffing.from()).contains("县发改局、县财政局");
            assertThat(staffing.term()).contains("1年");
            assertThat(staffing.together()).isTrue();
        });
    }

    @Test
    void what_the_file_has_no_place_for_is_told() {
        assertThat(DRAFT.findings())
                .extracting(Finding::toString)
                .contains(
                        "提示 TARGET_WITHOUT_DEADLINE notice.txt:6:67 目标“固定资产投资增长 ≥ 9%”未写时限，未写入方案数据文件",
                        "提示 LAMPS_NOT_READ notice.txt:14:100 提到“红黄绿灯”，亮灯规则须人工填写");
    }

    @Test
    void the_campaign_file_has_them_where_they_belong() {
        WithFindings<Campaign> read = CampaignFiles.parse("draft.yaml", DRAFT.toYaml());
        Campaign campaign = read.orElseThrow();

        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(campaign.growth()).extracting(GrowthTarget::indicator).containsExactly("规模以上工业企业");
        assertThat(campaign.commitments()).hasSize(4);
        assertThat(campaign.tasks().get(0).objective().target().map(Object::toString))
                .contains("网上可办率 ≥ 95%");
        assertThat(campaign.regime().mechanisms()).extracting(Mechanism::name).containsExactly("建立调度机制", "加强考核评价");
        assertThat(campaign.regime().serviceTimes()).hasSize(3);
        assertThat(campaign.regime().accountability()).hasSize(2);
        assertThat(campaign.bodies().named("领导小组办公室").orElseThrow().staffing())
                .hasValueSatisfying(staffing -> assertThat(staffing.seconded()).contains(10));
        assertThat(DRAFT.toYaml()).contains("cadence: \"每月25日前\", by: \"各牵头单位\", to: \"县发改局\"}  # 第13行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年，全县规模以上工业企业达到280家，同比增长6%。",
                "对年度考核得分达到90分的乡镇给予奖励，最高不超过10万元。",
                "投资额达到5000万元的项目由县发改局备案。",
                "截至2023年3月底，已完成投资达到40亿元。",
                "逾期超过5天的，予以通报。",
                "公示期满后10个工作日内资金拨付到户。",
                "自本通知印发之日起30日内完成首轮排查。",
                "5月20日内办结移交手续。",
                "县财政局每年安排专项资金500万元。",
                "每月25日为政务公开日。",
                "各单位要统筹做好年度培训，编印《督查工作手册》。"
            })
    void a_figure_or_a_day_that_is_something_else_is_not_taken(String sentence) {
        CampaignDraft draft =
                NoticeReader.read("青禾县人民政府办公室关于做好有关工作的通知\n各乡镇人民政府：\n一、总体要求\n" + sentence + "\n青禾县人民政府办公室\n2023年4月6日\n");

        assertThat(draft.targets()).isEmpty();
        assertThat(draft.activities()).isEmpty();
        assertThat(draft.serviceTimes()).isEmpty();
        assertThat(draft.supervision()).isEmpty();
        assertThat(draft.accountability()).isEmpty();
        assertThat(draft.staffing()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"办公室设在县发改局，核定人员编制8名", "从各乡镇抽调干部6人集中办公", "公开招聘工作人员4名，从县财政局抽调2人"})
    void staff_of_nobody_is_told_and_not_written(String sentence) {
        CampaignDraft draft = NoticeReader.read("一、总体要求\n要抓好落实，" + sentence + "。\n");

        assertThat(draft.staffing()).hasSize(1);
        assertThat(draft.toYaml().contains("staffing:"))
                .isEqualTo(draft.staffing().get(0).body().isPresent());
    }

    @Test
    void a_target_stands_with_its_task_where_a_goal_goes_on_further_down() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县2023年重点任务分工
                一、重点任务
                （一）培育企业。登记、培育。（责任单位：县甲局）
                二、保障工作
                （一）加强宣传。办好专栏。（责任单位：县乙局）
                三、重点任务
                （一）扩大规模。高新技术企业达到1,200家。（责任单位：县丙局）
                """);

        assertThat(draft.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.target().toString()).contains("1200家"));
        assertThat(draft.toYaml()).containsPattern("title: \"扩大规模\"\\n +target: .*1200");
    }

    @Test
    void of_two_targets_of_a_task_without_a_day_the_second_is_told() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县2023年重点任务分工
                一、重点任务
                （一）扩大规模。高新技术企业达到120家，规上工业企业达到300家。（责任单位：县丙局）
                """);

        assertThat(draft.toYaml())
                .containsPattern("title: \"扩大规模\"\\n +target: .*120")
                .doesNotContainPattern("target: .*300");
        assertThat(draft.findings())
                .filteredOn(finding -> finding.code().equals(NoticeFindings.TARGET_WITHOUT_DEADLINE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("300家"));
    }

    @Test
    void what_is_said_again_otherwise_is_told_and_what_is_said_alike_is_not() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县重点项目攻坚行动方案
                一、组织机构
                成立青禾县重点项目攻坚行动领导小组。领导小组办公室设在县发改局，从县发改局抽调10名。
                领导小组办公室实行集中办公，从县财政局抽调12名。
                二、要求
                企业投诉3个工作日内办结。企业投诉3个工作日内办结。企业投诉5个工作日内办结。
                重大事项纳入“智慧督办”系统。督办事项纳入“阳光督办”系统。
                """);

        assertThat(draft.findings())
                .filteredOn(finding -> finding.code().equals(NoticeFindings.SAID_AGAIN))
                .extracting(finding -> finding.message())
                .containsExactly(
                        "“领导小组办公室”的人员配备前文已有，此处不同，未写入方案数据文件：领导小组办公室实行集中办公，从县财政局抽调12名。",
                        "“企业投诉办结”的办理时限前文已有，此处不同，未写入方案数据文件：企业投诉5个工作日内办结",
                        "督办系统前文已有，此处不同，未写入方案数据文件：阳光督办");
    }
}
