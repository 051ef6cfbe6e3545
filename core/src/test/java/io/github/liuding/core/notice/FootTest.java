package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the last task or body of a paper and belongs to neither, in notices of the invented county. */
class FootTest {
    private static final String HEAD = """
            青禾县人民政府办公室关于做好数字乡村建设工作的通知
            各乡镇人民政府，县直有关单位：
            一、重点任务
            （一）建设网络。实现村村通光纤。（责任单位：县发改局）
            （二）归集数据。建立数据目录。（责任单位：县大数据局）
            """;

    private static CampaignDraft read(String foot) {
        CampaignDraft draft = NoticeReader.read(HEAD + foot);
        Accounts.check(HEAD + foot, draft);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青禾县人民政府办公室\n2023年4月6日\n",
                "2023年4月6日\n",
                "中共青禾县委办公室\n青禾县人民政府办公室\n2023年4月6日\n（此件公开发布）\n",
                "县发改局　县财政局　县大数据局\n2023年4月6日\n",
                "附件：青禾县数字乡村建设指标表\n青禾县人民政府办公室\n2023年4月6日\n",
                "附件：1．青禾县数字乡村建设指标表\n2．工作专班人员名单\n3．联络员回执\n青禾县人民政府办公室\n2023年4月6日\n",
                "联系人：田小禾，电话：0000-1234567\n青禾县人民政府办公室\n2023年4月6日\n",
                "（联系人：田小禾；联系电话：0000-1234567）\n",
                "青禾县人民政府办公室\n2023年4月6日\n抄送：县委办公室，县人大常委会办公室。\n青禾县人民政府办公室 2023年4月6日印发\n",
                "青禾县人民政府办公室 2023年4月6日\n",
                "青禾县人民政府办公室\n",
                "特此通知。\n青禾县人民政府办公室\n2023年4月6日\n",
                "本通知自印发之日起施行，有效期至2025年12月31日。\n",
                "执行中如遇问题，请及时向县大数据局反馈。\n2023年4月6日\n",
                "领导小组成员如有变动，由接任者自行递补，不再另行发文。\n青禾县人民政府办公室\n2023年4月6日\n",
                "各乡镇、各部门要高度重视，加强协作。\n青禾县人民政府办公室\n2023年4月6日\n",
                "请各责任单位抓紧推进。\n2023年4月6日\n",
                "以上各项任务，各乡镇要抓好落实。\n青禾县人民政府办公室\n2023年4月6日\n附件1\n青禾县数字乡村建设指标表\n"
            })
    void the_foot_of_a_paper_is_no_measure_of_its_last_task(String foot) {
        assertThat(read(foot).tasks())
                .extracting(TaskDraft::title, TaskDraft::measures)
                .containsExactly(tuple("建设网络", List.of("实现村村通光纤。")), tuple("归集数据", List.of("建立数据目录。")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青禾县人民政府办公室\n2023年4月6日\n",
                "2023年4月6日\n",
                "附件：联络员名单\n青禾县人民政府办公室\n2023年4月6日\n",
                "联系人：田小禾，电话：0000-1234567\n青禾县人民政府办公室\n2023年4月6日\n",
                "工作专班成员如有变动，由接任者自行递补。\n青禾县人民政府办公室\n2023年4月6日\n"
            })
    void the_foot_of_a_paper_is_no_duty_of_its_last_body(String foot) {
        CampaignDraft draft = NoticeReader.read("""
                青禾县人民政府办公室关于成立数字乡村建设工作专班的通知
                各乡镇人民政府：
                一、综合协调组
                组长：田禾（县大数据局局长）
                主要职责：负责日常协调。
                二、宣传报道组
                组长：麦秋（县融媒体中心主任）
                主要职责：负责新闻发布。
                """ + foot);

        assertThat(draft.bodies())
                .extracting(BodyDraft::name, BodyDraft::duties)
                .containsExactly(tuple("综合协调组", List.of("负责日常协调")), tuple("宣传报道组", List.of("负责新闻发布")));
        assertThat(draft.bodies().get(1).heads()).hasSize(1);
    }

    @Test
    void what_a_closing_paragraph_says_of_all_is_read_as_of_the_paper() {
        CampaignDraft draft = read("各乡镇、各部门要于每月25日前将进展情况报县大数据局。\n青禾县人民政府办公室\n2023年4月6日\n");

        assertThat(draft.activities())
                .extracting(activity -> activity.cadence() + " " + activity.by().orElse("-"))
                .containsExactly("每月25日前 各乡镇、各部门");
    }

    @Test
    void a_body_that_a_closing_paragraph_sets_up_is_read_and_no_measure() {
        CampaignDraft draft = read("""
                为加强组织领导，成立青禾县数字乡村建设领导小组，由县长田禾任组长。
                青禾县人民政府办公室
                2023年4月6日
                """);

        assertThat(draft.bodies()).extracting(BodyDraft::name).containsExactly("青禾县数字乡村建设领导小组");
        assertThat(draft.tasks().get(1).measures()).containsExactly("建立数据目录。");
    }

    @Test
    void a_paragraph_that_has_all_of_a_task_in_it_is_no_closing() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县人民政府办公室关于做好数字乡村建设工作的通知
                一、重点任务
                （一）建设网络。
                各乡镇要实现村村通光纤。
                （二）归集数据
                各乡镇要建立数据目录。
                青禾县人民政府办公室
                2023年4月6日
                """);

        assertThat(draft.tasks())
                .extracting(TaskDraft::title, TaskDraft::measures)
                .containsExactly(tuple("建设网络", List.of("各乡镇要实现村村通光纤。")), tuple("归集数据", List.of("各乡镇要建立数据目录。")));
    }

    @Test
    void below_the_foot_of_a_notice_its_plan_begins_anew() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县人民政府办公室关于印发《青禾县数字乡村建设方案》的通知
                各乡镇人民政府，县直有关单位：
                现将《青禾县数字乡村建设方案》印发给你们，请认真贯彻执行。
                附件：1．任务分工表
                2．人员名单
                青禾县人民政府办公室
                2023年4月6日
                （此件公开发布）
                青禾县数字乡村建设方案
                一、重点任务
                （一）建设网络。实现村村通光纤。（责任单位：县发改局）
                """);

        assertThat(draft.tasks())
                .extracting(TaskDraft::goal, TaskDraft::title)
                .containsExactly(tuple(Optional.of("重点任务"), "建设网络"));
        assertThat(draft.findings()).noneMatch(finding -> finding.code().equals(NoticeFindings.SECTION_LEFT_OUT));
    }
}
