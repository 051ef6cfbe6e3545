package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.GrowthMismatch;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.StageClocks;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.task.Standard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the paper of 平鲁区 says, against a table of facts that was taken from the paper and not from the campaign file. */
class PingluFactsTest {
    private final Campaign campaign;

    PingluFactsTest() throws IOException {
        campaign = Localities.campaign("pinglu");
    }

    @Test
    void the_file_loads_without_a_word() throws IOException {
        assertThat(CampaignFiles.read(Localities.file("pinglu")).findings()).isEmpty();
    }

    /** Spaces apart: the copy breaks some names at line ends. */
    @Test
    void the_task_forces_are_those_of_the_paper() throws IOException {
        assertThat(taskForces())
                .extracting(body -> List.of(
                        body.name(),
                        body.bodyClass().orElse(""),
                        holders(body, "组长"),
                        holders(body, "副组长"),
                        body.leadUnits().printed(),
                        body.cooperatingUnits().printed().replace(" ", "")))
                .containsExactlyElementsOf(facts("task force", 1, 7));
    }

    @Test
    void every_task_force_has_its_task_with_the_same_units() throws IOException {
        assertThat(campaign.tasks().subList(0, 14))
                .extracting(task -> List.of(
                        task.responsibility().leadUnits().printed(),
                        task.responsibility().cooperatingUnits().printed()))
                .containsExactlyElementsOf(facts("task force", 5, 7));
    }

    @Test
    void there_are_14_task_forces_6_of_them_major_and_8_important() {
        assertThat(taskForces()).hasSize(14);
        assertThat(taskForces("重大类")).containsExactlyInAnyOrder("金融支持", "财税支持", "用地保障", "环境能耗要素保障", "科技创新支撑", "涉企服务");
        assertThat(taskForces("重要类"))
                .containsExactlyInAnyOrder(
                        "新型农业市场主体发展", "制造业全产业链培育", "个体工商户倍增", "高品质城市建设", "发展乡村e镇", "双创促进", "降低物流成本", "文旅康养市场主体发展");
        assertThat(campaign.counts())
                .containsExactly(
                        new StatedCount("工作专班", 14),
                        new StatedCount("重大类", 6),
                        new StatedCount("重要类", 8),
                        new StatedCount("工作组", 4),
                        new StatedCount("工作小组", 3));
    }

    @Test
    void the_cooperating_units_are_left_open_but_for_those_of_one_task_force() {
        assertThat(taskForces().stream()
                        .filter(body -> !body.cooperatingUnits().openEnded())
                        .map(Body::name))
                .containsExactly("金融支持专班");
        assertThat(taskForces())
                .allSatisfy(
                        body -> assertThat(body.cooperatingUnits().unresolved()).isEmpty());
    }

    @Test
    void the_leaders_hold_4_3_2_2_1_1_and_1_of_the_14_posts() {
        Map<String, Integer> posts = new LinkedHashMap<>();
        taskForces().forEach(body -> posts.merge(holders(body, "组长"), 1, Integer::sum));

        assertThat(posts)
                .containsExactly(
                        Map.entry("李军", 3),
                        Map.entry("赵志洲", 1),
                        Map.entry("武东祥", 1),
                        Map.entry("马润平", 2),
                        Map.entry("解玉婷", 4),
                        Map.entry("王志", 1),
                        Map.entry("白涌", 2));
    }

    /** The office of a task force is in the unit of its deputy; whoever is deputy twice has the same unit twice. */
    @Test
    void a_task_force_sits_with_its_deputy() {
        assertThat(taskForces())
                .extracting(Body::seat)
                .allMatch(seat -> seat.equals(Optional.of(new Seat.ByRule("副组长所在单位"))));
        assertThat(taskForces().stream().filter(body -> List.of("王波", "黄国栋").contains(holders(body, "副组长"))))
                .extracting(
                        body -> holders(body, "副组长"), body -> body.leadUnits().printed())
                .containsExactly(tuple("黄国栋", "区发改委"), tuple("黄国栋", "区发改委"), tuple("王波", "区财政局"), tuple("王波", "区财政局"));
    }

    @Test
    void the_leading_group_has_14_persons_with_their_posts() {
        Body group = body("leading-group");

        assertThat(group.appointments().stream().map(PingluFactsTest::line))
                .containsExactly(
                        "组长 郝云 区委书记、区长",
                        "常务副组长 李军 区委常委、副区长",
                        "副组长 赵志洲 区委常委、宣传部长",
                        "副组长 武东祥 区委常委、副区长",
                        "副组长 许震 副区长",
                        "副组长 马润平 副区长",
                        "副组长 解玉婷 副区长",
                        "副组长 王志 副区长",
                        "副组长 白涌 副区长",
                        "副组长 党仲 区政府办公室主任",
                        "副组长 戎尔仁 区纪委副书记、监委副主任",
                        "副组长 尹建勋 区委组织部常务副部长",
                        "副组长 郭俊德 区委宣传部常务副部长",
                        "副组长 杨祯 区法院常务副院长",
                        "成员 各乡(镇)人民政府,平鲁经济技术开发区管委会,区直各有关部门主要负责人");
        assertThat(group.heads()).hasSize(1);
        assertThat(group.name()).isEqualTo("平鲁区优化营商环境促进市场主体倍增工作领导小组");
    }

    @Test
    void the_office_has_four_groups_and_is_headed_by_the_executive_deputy_leader() {
        Body office = body("office");

        assertThat(office.kind()).isEqualTo(BodyKinds.LEADING_GROUP_OFFICE);
        assertThat(office.seat()).hasToString("Optional[区行政审批服务管理局]");
        assertThat(office.appointments().stream().map(PingluFactsTest::line))
                .containsExactly("办公室主任 李军", "办公室副主任 张晓斌", "办公室副主任 赵建新");
        assertThat(office.appointments()).allMatch(Appointment::concurrent);
        assertThat(office.bodies()).extracting(Body::name).containsExactly("综合组", "宣传培训组", "跟踪督导组", "考核评估组");
        StaffingPlan staffing = office.staffing().orElseThrow();
        assertThat(staffing.together()).isTrue();
        assertThat(staffing.principle()).contains("硬抽人、抽硬人");
        assertThat(staffing.secondedFrom()).hasToString("Optional[各乡(镇)、平鲁经济技术开发区、部分区直单位]");
        assertThat(staffing.total()).isEmpty();
    }

    @Test
    void the_sub_teams_watch_what_the_paper_says() throws IOException {
        assertThat(bodies(BodyKinds.WORKING_TEAM))
                .extracting(body -> List.of(
                        body.name(),
                        oversight(body).bodies().printed(),
                        oversight(body).units().printed()))
                .containsExactlyElementsOf(Facts.records("pinglu.tsv", "sub-team").stream()
                        .map(cells -> List.of(cells.get(1), cells.get(7), cells.get(8)))
                        .toList());
        assertThat(body("tracking-group").bodies()).isEqualTo(bodies(BodyKinds.WORKING_TEAM));
    }

    @Test
    void the_sub_teams_watch_each_task_force_and_each_area_once() {
        List<Oversight> watched = bodies(BodyKinds.WORKING_TEAM).stream()
                .map(PingluFactsTest::oversight)
                .toList();
        List<OrgUnit> areas = watched.stream()
                .flatMap(oversight -> campaign.units().expand(oversight.units()).stream())
                .toList();

        assertThat(watched)
                .extracting(
                        oversight -> oversight.bodies().references().size(),
                        oversight -> oversight.units().references().size())
                .containsExactly(tuple(5, 3), tuple(4, 5), tuple(5, 6));
        assertThat(watched.stream()
                        .flatMap(oversight -> oversight.bodies().references().stream())
                        .map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        taskForces().stream().map(body -> "body:" + body.id()).toList());
        assertThat(areas).doesNotHaveDuplicates().hasSize(14);
        assertThat(areas.stream().filter(area -> area.kind().equals(UnitKinds.TOWNSHIP)))
                .hasSize(12);
        assertThat(areas.stream().filter(area -> !area.kind().equals(UnitKinds.TOWNSHIP)))
                .extracting(OrgUnit::name)
                .containsExactly("平鲁经济技术开发区", "街道办");
    }

    /** The paper prints neither base nor base year; from 2020 each rate but one fits a whole base. */
    @ParameterizedTest
    @CsvSource({
        "0, 市场主体, 全区, 22657, 户, 18, 9904, 18",
        "1, 规模以上工业企业, 全市, 124, 家, 20, 50, 20",
        "2, 专精特新“小巨人”企业, 全市, 10, 家, 14.87, 5, 14.87",
        "3, 资质等级建筑业企业, 全市, 20, 家, 14.87, 10, 14.87",
        "4, 限额以上批零住餐企业, 全市, 37, 家, 21.45, 14, 21.45",
        "5, 规模以上服务业企业, 全市, 15, 家, 16.43, 7, 16.47",
        "6, 省级及以上农业龙头企业, 全市, 8, 家, 31.95, 2, 31.95",
        "7, 省级示范家庭农场, 全市, 7, 家, 28.47, 2, 28.47",
        "8, 外资企业, 全市, 6, 家, 14.87, 3, 14.87",
    })
    void a_growth_target_is_that_of_the_paper_and_implies_its_base(
            int position,
            String indicator,
            String scope,
            BigDecimal target,
            String unit,
            BigDecimal rate,
            BigDecimal base,
            BigDecimal recomputed) {
        GrowthTarget growth = campaign.growth().get(position);

        assertThat(campaign.growth()).hasSize(9);
        assertThat(growth.indicator()).isEqualTo(indicator);
        assertThat(growth.scope()).contains(scope);
        assertThat(growth.target()).contains(target);
        assertThat(growth.unit()).isEqualTo(unit);
        assertThat(growth.annualRate()).contains(rate);
        assertThat(growth.deadline().words()).isEqualTo("2025年末");
        assertThat(growth.deadline().due()).contains(LocalDate.of(2025, 12, 31));
        assertThat(growth.base()).isEmpty();
        assertThat(growth.years()).contains(5);
        assertThat(growth.baseOrImplied()).contains(base);
        assertThat(growth.mismatch().stream())
                .containsExactlyElementsOf(
                        rate.compareTo(recomputed) == 0
                                ? List.of()
                                : List.of(new GrowthMismatch(base, rate, recomputed)));
    }

    @Test
    void the_six_mechanisms_are_those_of_the_paper() {
        assertThat(campaign.regime().mechanisms())
                .extracting(Mechanism::name, mechanism -> mechanism.activities().size())
                .containsExactly(
                        tuple("清单管理机制", 0),
                        tuple("定期调度机制", 6),
                        tuple("工作通报机制", 3),
                        tuple("督查督办机制", 1),
                        tuple("责任追究机制", 0),
                        tuple("考核激励机制", 2));
    }

    /** The last column: on how many days it falls in 2022. */
    @Test
    void what_is_done_again_and_again_falls_on_the_days_of_the_paper() {
        DateRange year = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

        assertThat(campaign.regime().activities())
                .extracting(
                        activity -> activity.name(),
                        activity -> activity.cadence().words(),
                        activity -> activity.by().printed(),
                        activity -> activity.to().printed(),
                        activity -> activity.cadence().occurrences(year).size())
                .containsExactly(
                        tuple("报告工作进展", "每月10日、25日", "各乡(镇)、平鲁经济技术开发区、各工作专班", "领导小组办公室", 24),
                        tuple("专班副组长召开协商推进会议", "每单月", "各工作专班", "", 6),
                        tuple("专班组长召开分析研判会议", "每双月", "各工作专班", "领导小组", 6),
                        tuple("向领导小组组长报告全市工作进展", "每季度", "领导小组办公室", "领导小组", 4),
                        tuple("专门汇报", "每季度", "进展缓慢或者排名靠后的单位", "领导小组", 4),
                        tuple("重点工作调度和专项工作调度", "不定期", "领导小组办公室", "", 0),
                        tuple("排队通报", "每月", "考核评估组", "", 12),
                        tuple("编发工作简报", "定期(暂定每月)", "宣传培训组", "领导小组", 12),
                        tuple("视情通报重大事项、重要情况", "不定期", "", "", 0),
                        tuple("专项督查", "每半年", "跟踪督导组", "领导小组", 2),
                        tuple("季评估", "每季度", "考核评估组", "领导小组", 4),
                        tuple("年考核", "每年年初", "考核评估组", "", 1));
        assertThat(campaign.regime().activities().get(0).cadence().occurrences(year))
                .startsWith(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 25), LocalDate.of(2022, 2, 10))
                .endsWith(LocalDate.of(2022, 12, 25));
        assertThat(campaign.regime().activities().get(1).cadence().occurrences(year))
                .extracting(LocalDate::getMonthValue)
                .containsExactly(1, 3, 5, 7, 9, 11);
        assertThat(campaign.regime().activities().get(2).cadence().occurrences(year))
                .extracting(LocalDate::getMonthValue)
                .containsExactly(2, 4, 6, 8, 10, 12);
    }

    @Test
    void days_in_titles_of_tasks_are_those_of_the_paper() {
        assertThat(campaign.tasks().stream().map(task -> task.assignment().title()))
                .filteredOn(title -> title.matches(".*\\d.*"))
                .containsExactly("每月10日、25日报告工作进展");
    }

    @Test
    void supervision_accountability_and_assessment_are_those_of_the_paper() {
        SupervisionScheme supervision = campaign.regime().supervision().orElseThrow();
        AssessmentScheme assessment = campaign.regime().assessment().orElseThrow();
        Veto veto = assessment.veto().orElseThrow();

        assertThat(supervision.system()).contains("13710");
        assertThat(supervision.stageClock()).contains(StageClocks.THIRTEEN_SEVEN_TEN);
        assertThat(supervision.classes()).hasSize(5);
        assertThat(supervision.methods()).containsExactly("四不两直");
        assertThat(campaign.regime().accountability())
                .containsExactly(
                        new AccountabilityMeans("推进落实不力、进度滞后", "约谈"),
                        new AccountabilityMeans("严重损害营商环境", "向有关部门移交相关问题线索"));
        assertThat(assessment.rhythm().stream().map(Object::toString)).containsExactly("季评估", "年考核");
        assertThat(assessment.feedsInto()).contains("年度目标责任考核体系");
        assertThat(veto.name()).isEqualTo("一票否决");
        assertThat(veto.trigger()).as("the paper does not say").isEmpty();
        assertThat(veto.period()).contains("年度");
    }

    @Test
    void the_areas_and_task_forces_name_a_liaison_officer_each_of_section_rank() {
        assertThat(campaign.liaisons())
                .hasValueSatisfying(liaisons -> assertThat(liaisons)
                        .extracting(
                                each -> each.units().printed(),
                                each -> each.each().orElseThrow(),
                                each -> each.rank().orElse(""),
                                each -> each.officers())
                        .containsExactly("各乡(镇)、平鲁经济技术开发区、各工作专班", 1, "股级", List.of()));
        assertThat(campaign.cascades())
                .extracting(
                        cascade -> cascade.units().printed(), cascade -> cascade.what(), cascade -> cascade.mandatory())
                .containsExactly(tuple("各乡(镇)、平鲁经济技术开发区", "成立相应的组织机构", true));
    }

    @Test
    void the_paper_is_cited_as_printed() {
        PolicyPaper paper = campaign.paper().orElseThrow();

        assertThat(campaign.level()).contains(Level.COUNTY);
        assertThat(campaign.issuer()).isEqualTo("朔州市平鲁区人民政府办公室");
        assertThat(paper.title()).isEmpty();
        assertThat(paper.number()).isEmpty();
        assertThat(paper.issuedOn()).contains(LocalDate.of(2022, 3, 28));
        assertThat(paper.addressees().printed()).isEqualTo("各乡(镇)人民政府,平鲁经济技术开发区管委会,区直各委、办、局");
        assertThat(campaign.basis())
                .extracting(
                        basis -> basis.number().map(Object::toString).orElse(""),
                        basis -> basis.issuer().orElse(""))
                .containsExactly(
                        tuple("晋发〔2021〕67号", "省委省政府"),
                        tuple("晋政发〔2022〕7号", "省政府办公厅"),
                        tuple("朔政办函〔2022〕18号", "朔州市人民政府办公室"),
                        tuple("朔政办函〔2022〕18号", "市政府办公厅"));
        assertThat(campaign.superior().flatMap(superior -> superior.number())).hasToString("Optional[朔政办函〔2022〕18号]");
    }

    @Test
    void nothing_is_invented() {
        assertThat(campaign.marking()).isEmpty();
        assertThat(Files.exists(Repository.path("examples/src/main/resources/campaigns/pinglu.jsonl")))
                .as("a journal of the real district")
                .isFalse();
        assertThat(campaign.units().units().stream().flatMap(unit -> unit.fullName().stream()))
                .containsExactly("区行政审批服务管理局");
        assertThat(campaign.phases()).isEmpty();
        assertThat(campaign.tasks()).allSatisfy(task -> {
            assertThat(task.schedule().deadline().words()).isEmpty();
            assertThat(task.schedule().milestones()).isEmpty();
            assertThat(task.standard()).isEqualTo(Standard.open());
            assertThat(task.responsibility().leader()).isEmpty();
            assertThat(task.responsibility().handler()).isEmpty();
            assertThat(task.responsibility().liaison()).isEmpty();
        });
    }

    private Body body(String id) {
        return campaign.bodies().body(new BodyId(id)).orElseThrow();
    }

    private List<Body> bodies(BodyKind kind) {
        return campaign.bodies().all().stream()
                .filter(body -> body.kind().equals(kind))
                .toList();
    }

    private List<Body> taskForces() {
        return bodies(BodyKinds.TASK_FORCE);
    }

    private Stream<String> taskForces(String bodyClass) {
        return taskForces().stream()
                .filter(body -> body.bodyClass().filter(bodyClass::equals).isPresent())
                .flatMap(body -> body.shortName().stream());
    }

    private static Oversight oversight(Body body) {
        return body.oversight().orElseThrow();
    }

    private static String holders(Body body, String role) {
        return body.appointments().stream()
                .filter(appointment -> appointment.role().word().equals(role))
                .map(appointment -> appointment.holder().toString())
                .collect(Collectors.joining("、"));
    }

    private static String line(Appointment appointment) {
        return appointment.role().word() + " " + appointment.holder();
    }

    private static List<List<String>> facts(String record, int from, int to) throws IOException {
        List<List<String>> facts = new ArrayList<>();
        for (List<String> cells : Facts.records("pinglu.tsv", record)) {
            facts.add(cells.subList(from, to));
        }
        return facts;
    }
}
