package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.body.AgeBand;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.StageClocks;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.task.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the paper of 稷山县 says, against a table of facts that was taken from the paper and not from the campaign file. */
class JishanFactsTest {
    private final Campaign campaign;
    private final Body taskForce;

    JishanFactsTest() throws IOException {
        campaign = Localities.campaign("jishan");
        taskForce = campaign.bodies().body(new BodyId("task-force")).orElseThrow();
    }

    @Test
    void the_file_loads_with_a_word_on_the_leading_group_that_the_paper_never_sets_up() throws IOException {
        assertThat(CampaignFiles.read(Localities.file("jishan")).findings())
                .extracting(finding -> finding.code() + " " + finding.message())
                .hasSize(4)
                .containsOnly("UNKNOWN_PARTY 没有名为“领导小组”的单位或机构");
    }

    @Test
    void the_task_force_is_of_about_28_of_whom_18_are_seconded_and_10_hired() {
        StaffingPlan plan = staffing();

        assertThat(plan.total()).contains(28);
        assertThat(plan.approximate()).isTrue();
        assertThat(plan.seconded()).contains(18);
        assertThat(plan.secondments().stream().mapToInt(Secondment::count).sum())
                .isEqualTo(18);
        assertThat(plan.hired()).contains(10);
        assertThat(plan.hiredAs()).contains("劳务派遣");
        assertThat(plan.ages()).contains(new AgeBand(30, 45));
        assertThat(plan.rank()).contains("股级");
        assertThat(plan.term()).contains("1年");
        assertThat(plan.together()).isTrue();
        assertThat(plan.principle()).contains("硬抽人、抽硬人");
        assertThat(plan.returnApprover()).hasToString("Optional[县委组织部]");
    }

    @Test
    void the_secondments_from_twelve_units_are_those_of_the_paper() throws IOException {
        List<Secondment> secondments = staffing().secondments();

        assertThat(secondments)
                .extracting(secondment ->
                        List.of("secondment", secondment.unit().printed(), Integer.toString(secondment.count())))
                .containsExactlyElementsOf(Facts.records("jishan.tsv", "secondment"));
        assertThat(secondments.stream()
                        .flatMap(secondment -> campaign.units().expand(secondment.unit()).stream())
                        .distinct())
                .hasSize(12);
    }

    @Test
    void the_groups_have_5_3_6_5_and_5_duties() throws IOException {
        assertThat(taskForce.bodies())
                .extracting(group -> List.of(
                        "group", group.name(), Integer.toString(group.duties().size())))
                .containsExactlyElementsOf(Facts.records("jishan.tsv", "group"));
        assertThat(campaign.counts()).containsExactly(new StatedCount("工作组", 5));
    }

    @Test
    void the_27_member_units_are_those_of_the_paper() throws IOException {
        UnitReferences members = taskForce.memberUnits();
        List<String> names = members.references().stream()
                .map(reference -> reference instanceof UnitReference.ToUnit toUnit
                        ? campaign.units().unit(toUnit.id()).orElseThrow().name()
                        : reference.toString())
                .toList();

        assertThat(names)
                .hasSize(27)
                .containsExactlyElementsOf(Facts.records("jishan.tsv", "member unit").stream()
                        .map(cells -> cells.get(1))
                        .toList());
        assertThat(members.unresolved()).isEmpty();
        assertThat(campaign.units().units().subList(0, 27))
                .extracting(OrgUnit::name)
                .containsExactlyElementsOf(names);
    }

    @Test
    void the_members_are_the_heads_of_those_units_and_of_the_townships() {
        assertThat(taskForce.appointments().stream()
                        .map(appointment -> appointment.role().word() + " "
                                + (appointment.holder() instanceof Holder.Units units
                                        ? units.units().references().size()
                                                + units.as().orElse("")
                                        : appointment.holder())))
                .containsExactly("组长 孙贵明 县政府副县长", "副组长 杨通通 县政府办副主任", "副组长 王亚洲 县行政审批服务管理局局长", "成员 27负责人", "成员 1乡镇长");
        assertThat(taskForce.seat()).hasToString("Optional[县审批服务管理局]");
        assertThat(taskForce.reportsTo().unresolved()).containsExactly("领导小组");
    }

    @Test
    void one_bureau_has_four_names() {
        assertThat(List.of("县行政审批局", "县行政审批服务管理局", "县审批服务管理局", "审批局"))
                .extracting(name -> campaign.units().resolve(name))
                .containsOnly(campaign.units().resolve("审批局"))
                .doesNotContain(Optional.empty());
    }

    @Test
    void every_unit_names_one_liaison_officer_of_deputy_section_head_rank_or_above() {
        assertThat(campaign.liaisons())
                .hasValueSatisfying(liaisons -> assertThat(liaisons)
                        .extracting(
                                each -> each.units().printed(),
                                each -> each.each().orElseThrow(),
                                each -> each.rank().orElse(""),
                                each -> each.officers())
                        .containsExactly("各乡（镇）、各行业专班和各有关单位", 1, "副科级以上", List.of()));
        assertThat(campaign.cascades())
                .extracting(
                        cascade -> cascade.units().printed(), cascade -> cascade.what(), cascade -> cascade.mandatory())
                .containsExactly(tuple("各乡（镇）、稷山经开区", "成立工作专班", false));
    }

    @Test
    void the_six_mechanisms_are_those_of_the_paper() {
        assertThat(campaign.regime().mechanisms())
                .extracting(Mechanism::name, mechanism -> mechanism.activities().size())
                .containsExactly(
                        tuple("清单管理机制", 0),
                        tuple("定期调度机制", 5),
                        tuple("工作通报机制", 5),
                        tuple("督查督办机制", 2),
                        tuple("责任追究机制", 0),
                        tuple("考核激励机制", 1));
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
                        activity -> activity.cadence().occurrences(year).size())
                .containsExactly(
                        tuple("会商", "单月会商", "", 6),
                        tuple("研判", "双月研判", "", 6),
                        tuple("报告工作进展", "每月10日、25日", "各乡（镇）、各行业专班和各有关单位", 24),
                        tuple("报告全县工作进展", "每季度首月5日前", "工作专班", 4),
                        tuple("专门汇报", "每季度", "进展缓慢或者季度排名靠后单位", 4),
                        tuple("通报工作落实进度", "每月", "", 12),
                        tuple("排队通报", "每月", "考核评估组", 12),
                        tuple("通报目标任务、改革推进、序时进度", "每月", "", 12),
                        tuple("编发工作简报", "定期", "宣传培训组", 0),
                        tuple("通报重大事项、重要情况", "不定期", "", 0),
                        tuple("结合需要开展专项督查", "适时", "工作专班", 0),
                        tuple("专项督查", "每半年", "工作专班", 2),
                        tuple("综合评估和考核", "每季度", "考核评估组", 4));
        assertThat(campaign.regime().activities().get(3).cadence().occurrences(year))
                .containsExactly(
                        LocalDate.of(2022, 1, 5),
                        LocalDate.of(2022, 4, 5),
                        LocalDate.of(2022, 7, 5),
                        LocalDate.of(2022, 10, 5));
    }

    @Test
    void days_in_titles_of_tasks_are_those_of_the_paper() {
        assertThat(campaign.tasks().stream().map(task -> task.assignment().title()))
                .filteredOn(title -> title.matches(".*\\d.*"))
                .containsExactly("每月10日、25日报告工作进展", "每季度首月5日前报告全县工作进展");
    }

    @Test
    void supervision_accountability_and_assessment_are_those_of_the_paper() {
        SupervisionScheme supervision = campaign.regime().supervision().orElseThrow();
        AssessmentScheme assessment = campaign.regime().assessment().orElseThrow();

        assertThat(supervision.system()).contains("13710");
        assertThat(supervision.stageClock()).contains(StageClocks.THIRTEEN_SEVEN_TEN);
        assertThat(supervision.classes()).hasSize(4);
        assertThat(supervision.methods()).isEmpty();
        assertThat(campaign.regime().accountability())
                .containsExactly(
                        new AccountabilityMeans("推进落实不力、进度滞后", "约谈"),
                        new AccountabilityMeans("严重损害营商环境", "向有关部门移交相关问题线索"));
        assertThat(assessment.rhythm().stream().map(Object::toString)).containsExactly("每季度");
        assertThat(assessment.feedsInto()).contains("市季度考核范畴、年度目标责任考核");
        assertThat(assessment.veto()).as("the paper has none").isEmpty();
    }

    @Test
    void the_paper_is_cited_as_printed() {
        PolicyPaper paper = campaign.paper().orElseThrow();

        assertThat(campaign.level()).contains(Level.COUNTY);
        assertThat(campaign.issuer()).isEqualTo("稷山县人民政府办公室");
        assertThat(paper.title()).contains("稷山县人民政府办公室关于成立稷山县优化营商环境促进市场主体倍增工作专班方案的通知");
        assertThat(paper.number()).hasToString("Optional[稷政办发〔2022〕16号]");
        assertThat(paper.issuedOn()).contains(LocalDate.of(2022, 4, 12));
        assertThat(paper.addressees().printed()).isEqualTo("各乡（镇）人民政府，县直各有关单位，稷山经开区管委会");
        assertThat(campaign.basis()).isEmpty();
    }

    @Test
    void nothing_is_invented() {
        assertThat(campaign.marking()).isEmpty();
        assertThat(Files.exists(Repository.path("examples/src/main/resources/campaigns/jishan.jsonl")))
                .as("a journal of the real county")
                .isFalse();
        assertThat(campaign.bodies().bodies()).containsExactly(taskForce);
        assertThat(campaign.units().units().stream().flatMap(unit -> unit.fullName().stream()))
                .containsExactly("县行政审批服务管理局");
        assertThat(campaign.growth()).isEmpty();
        assertThat(campaign.phases()).isEmpty();
        assertThat(campaign.tasks()).allSatisfy(task -> {
            assertThat(task.schedule().deadline().words()).isEmpty();
            assertThat(task.standard()).isEqualTo(Standard.open());
            assertThat(task.responsibility().leader()).isEmpty();
            assertThat(task.responsibility().handler()).isEmpty();
        });
    }

    private StaffingPlan staffing() {
        return taskForce.staffing().orElseThrow();
    }
}
