package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the frame of a paper, and what a draft makes of it. */
class HeadReaderTest {
    private static final String TASKS = """
            一、重点任务
            1．建设招商平台。（责任单位：县商务局）
            2．走访规上企业。（责任单位：县工信局；完成时限：11月20日前）
            """;

    private static Campaign drafted(String notice) {
        return CampaignFiles.parse("draft.yaml", NoticeReader.read(notice).toYaml())
                .value()
                .orElseThrow();
    }

    private static List<FindingCode> told(String notice) {
        return NoticeReader.read(notice).findings().stream().map(Finding::code).toList();
    }

    private static String signed(String title, String signature) {
        return title + "\n各乡镇人民政府：\n现将有关事项通知如下。\n" + TASKS + signature + "\n2022年3月1日\n";
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "青禾县招商引资攻坚任务清单, '', 青禾县, 县",
        "关于印发《青禾县招商引资攻坚方案》的通知, '', 青禾县, 县",
        "关于成立青禾县招商引资工作专班的通知, 县人民政府办公室, 青禾县, 县",
        "2022年青禾县石桥镇招商引资工作要点, '', 石桥镇, 乡",
        "关于印发招商引资攻坚方案的通知, 中共青禾县委, 青禾县, 县",
        "青禾县创建“无废城市”工作要点, 青禾县“无废城市”建设工作领导小组办公室, 青禾县, 县",
        "青禾省发展和改革委员会等部门印发《关于促进招商引资的若干措施》的通知, 省发展改革委　省财政厅, 青禾省, 省",
        "青禾县市场监督管理局关于开展走访企业活动的通知, 青禾县市场监督管理局, 青禾县, 县",
        "桑园区招商引资工作专班及任务分工, '', 桑园区, 县"
    })
    void the_place_is_that_of_the_issuer_or_of_the_title(String title, String signature, String place, String level) {
        Campaign drafted = drafted(signed(title, signature));

        assertThat(drafted.locality()).isEqualTo(place);
        assertThat(drafted.level()).map(Level::word).contains(level);
    }

    @Test
    void an_issuer_without_a_place_has_the_level_that_it_begins_with() {
        String notice = signed("省人民政府办公厅关于印发进一步优化招商引资重点任务分工方案的通知", "省人民政府办公厅");

        assertThat(drafted(notice).locality()).isEqualTo("（未识别地区）");
        assertThat(drafted(notice).level()).map(Level::word).contains("省");
        assertThat(told(notice)).contains(NoticeFindings.NO_LOCALITY).doesNotContain(NoticeFindings.NO_ISSUER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于成立集团公司招商引资工作领导小组的通知",
                "关于推进乡村振兴和特色小镇建设的通知",
                "关于开展全县社区走访的通知",
                "推进城市更新重点任务清单",
                "关于印发示范区建设实施方案的通知"
            })
    void a_title_without_a_place_gives_none(String title) {
        String notice = signed(title, "");

        assertThat(drafted(notice).locality()).isEqualTo("（未识别地区）");
        assertThat(told(notice)).contains(NoticeFindings.NO_LOCALITY, NoticeFindings.NO_ISSUER);
    }

    @Test
    void a_place_taken_from_the_title_and_an_issuer_that_is_missing_are_told() {
        assertThat(told(signed("青禾县招商引资攻坚任务清单", "")))
                .contains(NoticeFindings.NO_ISSUER, NoticeFindings.LOCALITY_TAKEN)
                .doesNotContain(NoticeFindings.NO_LOCALITY, NoticeFindings.NO_TITLE);
        assertThat(told(signed("青禾县招商引资攻坚任务清单", "青禾县人民政府")))
                .doesNotContain(NoticeFindings.NO_ISSUER, NoticeFindings.LOCALITY_TAKEN, NoticeFindings.NO_LOCALITY);
        assertThat(told("县直各单位：\n" + TASKS)).contains(NoticeFindings.NO_TITLE, NoticeFindings.NO_ISSUER);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "中共青禾县委青禾县人民政府关于招商引资的意见, '', 中共青禾县委 青禾县人民政府",
        "中共青禾县委文明办 青禾县城市管理局关于招商引资的通知, '', 中共青禾县委文明办 青禾县城市管理局",
        "青禾县财政局 县商务局关于招商引资的通知, '', 青禾县财政局 县商务局",
        "关于招商引资工作任务分工的通知, 县财政局　县商务局, 县财政局 县商务局",
        "关于招商引资工作任务分工的通知, 青 禾 县 人 民 政 府, 青禾县人民政府",
        "青禾县招商引资工作领导小组关于调整成员的通知, 县招商引资工作领导小组（代章）, 青禾县招商引资工作领导小组",
        "中共青禾县委办公室 青禾县人民政府办公室关于招商引资的通知, 青禾县委办公室, 中共青禾县委办公室 青禾县人民政府办公室",
        "青禾县人民政府办公室转发县商务局关于招商引资实施意见的通知, '', 青禾县人民政府办公室",
        "青禾县财政局　国家税务总局青禾县税务局关于招商引资的通知, '', 青禾县财政局 国家税务总局青禾县税务局",
        "青禾县人民政府专题会议纪要, '', 青禾县人民政府"
    })
    void issuers_are_parted_and_have_their_full_names(String title, String signature, String issuer) {
        assertThat(NoticeReader.read(signed(title, signature)).paper().issuer()).contains(issuer);
    }

    @Test
    void the_organs_in_a_title_stay_apart() {
        CampaignDraft draft = NoticeReader.read(signed("中共青禾县委办公室　青禾县人民政府办公室\n关于招商引资工作任务分工的通知", "青禾县人民政府办公室"));

        assertThat(draft.paper().title()).contains("中共青禾县委办公室 青禾县人民政府办公室关于招商引资工作任务分工的通知");
    }

    @Test
    void who_fills_a_table_in_issues_it() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县招商引资责任分解表
                单位：县商务局　　　　填报时间：2022年3月1日
                序号\t任务\t责任单位
                1\t建设招商平台\t县商务局
                2\t统计到位资金（单位：万元）\t县统计局
                """);

        assertThat(draft.paper().issuer()).contains("县商务局");
        assertThat(draft.paper().date()).contains(LocalDate.of(2022, 3, 1));
    }

    @Test
    void who_answers_for_a_task_does_not_issue_the_paper() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县招商引资任务清单
                1.建设招商平台
                牵头单位：县商务局　　责任单位：县工信局
                """);

        assertThat(draft.paper().issuer()).isEmpty();
    }

    @Test
    void the_day_on_which_a_page_was_published_has_an_hour_behind_it() {
        PaperDraft paper = NoticeReader.read("发布时间：2022-03-02 16:20\n" + signed("关于印发《青禾县招商引资攻坚方案》的通知", "青禾县人民政府"))
                .paper();

        assertThat(paper.published()).contains(LocalDate.of(2022, 3, 2));
        assertThat(paper.date()).contains(LocalDate.of(2022, 3, 1));
    }

    @Test
    void a_line_of_the_page_holds_number_and_days_beside_each_other() {
        PaperDraft paper = NoticeReader.read("""
                发文字号：青政办发〔2022〕3号    发文日期：2022-03-01    发布日期：2022-03-02 09:12    来源：县政府办公室
                青禾县招商引资攻坚任务清单
                """ + TASKS).paper();

        assertThat(paper.number()).map(Object::toString).contains("青政办发〔2022〕3号");
        assertThat(paper.date()).contains(LocalDate.of(2022, 3, 1));
        assertThat(paper.published()).contains(LocalDate.of(2022, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"中共青禾县委办公室 2022年3月1日印发", "青禾县人民政府办公室　　2022年3月1日", "青禾县人民政府 2022年3月1日（此件公开发布）"})
    void the_day_may_stand_behind_a_name(String imprint) {
        CampaignDraft draft = NoticeReader.read("青禾县招商引资攻坚任务清单\n" + TASKS + imprint + "\n");

        assertThat(draft.paper().date()).contains(LocalDate.of(2022, 3, 1));
        assertThat(draft.paper().issuer())
                .hasValueSatisfying(issuer -> assertThat(issuer).startsWith(imprint.substring(0, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2022年3月1日）", "（县委常委会会议审定，2022年3月1日）", "（2022年3月1日县人民政府常务会议通过）"})
    void the_day_may_stand_in_brackets_below_the_title(String caption) {
        assertThat(NoticeReader.read("青禾县招商引资攻坚任务清单\n" + caption + "\n" + TASKS)
                        .paper()
                        .date())
                .contains(LocalDate.of(2022, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成时限：2022年6月30日", "本方案有效期至2027年12月31日", "县直各单位：2022年6月30日", "1\t建设招商平台\t县商务局\t2022年6月30日"})
    void a_deadline_is_not_the_day_of_the_paper(String line) {
        String notice = "青禾县招商引资攻坚任务清单\n一、重点任务\n1．建设招商平台。\n牵头单位：县商务局\n" + line + "\n";

        assertThat(NoticeReader.read(notice).paper().date()).isEmpty();
        assertThat(told(notice)).contains(NoticeFindings.NO_PAPER_DATE);
    }

    @Test
    void a_day_above_the_recipients_is_that_of_the_page_where_another_is_signed() {
        PaperDraft paper = NoticeReader.read("2022-03-08\n" + signed("关于印发《青禾县招商引资攻坚方案》的通知", "青禾县人民政府"))
                .paper();

        assertThat(paper.date()).contains(LocalDate.of(2022, 3, 1));
        assertThat(paper.issuer()).contains("青禾县人民政府");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "青禾县招商引资攻坚方案, 2022年3月1日, 按文件日期读作2022-11-20",
        "青禾县2022年招商引资任务清单, '', 按标题读作2022-11-20",
        "青禾县招商引资任务清单, 青政发〔2022〕3号, 按发文字号读作2022-11-20",
        "青禾县招商引资任务清单, 到2022年底前全部完成。, 按文中年份读作2022-11-20"
    })
    void whence_the_year_of_a_deadline_was_taken_is_told(String title, String line, String words) {
        assertThat(NoticeReader.read(title + "\n" + line + "\n" + TASKS).findings())
                .filteredOn(finding -> finding.code().equals(NoticeFindings.DEADLINE_YEAR_TAKEN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"（青政办〔2022〕23号）", "青政办〔二〇二二〕二十三号", "青政办〔二○二二〕第二十三号", "青政办〔2022〕23号　　　　签发人：张三", "文号：青政办〔2022〕23号"
            })
    void the_number_is_read_in_brackets_and_in_chinese_figures(String number) {
        PaperDraft paper = NoticeReader.read("关于印发《青禾县招商引资攻坚方案》的通知\n" + number + "\n" + TASKS)
                .paper();

        assertThat(paper.number()).map(Object::toString).contains("青政办〔2022〕23号");
    }

    @Test
    void the_number_of_a_paper_that_a_line_cites_is_not_its_own() {
        assertThat(NoticeReader.read("关于落实青政办〔2021〕2号文件任务分工的通知\n各乡镇：\n" + TASKS)
                        .paper()
                        .number())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县2022年重点工作责任分解", "青禾县招商引资联席会议制度", "青禾县招商引资工作推进机制", "青禾县人民政府专题会议纪要"})
    void titles_end_in_many_ways(String title) {
        assertThat(NoticeReader.read(title + "\n" + TASKS).paper().title()).contains(title);
    }

    @Test
    void a_title_that_is_broken_before_its_last_words_is_whole() {
        assertThat(NoticeReader.read("关于建立青禾县招商引资联席会议制度\n的通知\n各乡镇：\n" + TASKS)
                        .paper()
                        .title())
                .contains("关于建立青禾县招商引资联席会议制度的通知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"您当前所在位置：首页>信息公开目录>人事信息", "网站首页 > 政务公开 > 政策文件", "政务公开 > 政策文件 > 县政府文件", "首页 » 信息公开"})
    void where_the_page_stands_in_its_site_is_not_of_the_title(String trail) {
        CampaignDraft draft = NoticeReader.read(trail + "\n青禾县人民政府\n关于招商引资工作任务分工的通知\n各乡镇：\n" + TASKS);

        assertThat(draft.paper().title()).contains("青禾县人民政府关于招商引资工作任务分工的通知");
        assertThat(draft.findings()).extracting(Finding::code).contains(NoticeFindings.PAGE_DEBRIS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "关于印发青禾县招商引资工作方案的通知, 青禾县招商引资工作方案",
        "青禾县商务局关于印发2022年重点工作任务分工的通知, 2022年重点工作任务分工",
        "关于印发青禾县招商引资三年行动方案（2022—2024年）的通知, 青禾县招商引资三年行动方案（2022—2024年）",
        "青禾县发展和改革局等部门印发《关于促进招商引资的若干措施》的通知, 关于促进招商引资的若干措施",
        "青禾县人民政府办公室转发县商务局关于促进招商引资实施意见的通知, 关于促进招商引资实施意见",
        "青禾县人民政府办公室关于转发县商务局《青禾县招商引资攻坚方案》的通知, 青禾县招商引资攻坚方案",
        "关于转发《关于印发〈青禾县招商引资攻坚方案〉的通知》的通知, 青禾县招商引资攻坚方案",
        "关于转发县商务局等部门青禾县招商引资攻坚方案的通知, 青禾县招商引资攻坚方案",
        "转发县商务局关于印发青禾县招商引资攻坚方案的通知, 青禾县招商引资攻坚方案",
        "关于印发《青禾县招商方案》《青禾县引资方案》的通知, 关于印发《青禾县招商方案》《青禾县引资方案》的通知",
        "关于成立青禾县招商引资领导小组的通知, 关于成立青禾县招商引资领导小组的通知",
        "关于做好印发材料工作的通知, 关于做好印发材料工作的通知"
    })
    void a_campaign_is_named_after_the_plan(String title, String plan) {
        assertThat(drafted(signed(title, "青禾县人民政府")).title()).isEqualTo(plan);
    }
}
