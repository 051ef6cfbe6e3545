package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Level;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the paper of 景德镇市 says, against a table of facts that was taken from the paper and not from the campaign file. */
class JingdezhenFactsTest {
    private final Campaign campaign;

    JingdezhenFactsTest() throws IOException {
        campaign = Localities.campaign("jingdezhen");
    }

    @Test
    void the_file_loads_without_a_word() throws IOException {
        assertThat(CampaignFiles.read(Localities.file("jingdezhen")).findings()).isEmpty();
    }

    @Test
    void the_tasks_and_who_is_responsible_for_them_are_those_of_the_paper() throws IOException {
        assertThat(campaign.tasks())
                .extracting(task -> List.of(
                        task.id().toString(),
                        task.assignment().title(),
                        tail(task).printed(),
                        tail(task).openEnded() ? "yes" : "no"))
                .containsExactlyElementsOf(Facts.lines("jingdezhen.tsv"));
    }

    @Test
    void five_reforms_have_18_tasks_and_there_are_ten_actions() {
        assertThat(campaign.goals())
                .extracting(Goal::title, goal -> tasks(goal).size())
                .containsExactly(
                        tuple("市场环境改革", 4),
                        tuple("政务环境改革", 4),
                        tuple("法治环境改革", 4),
                        tuple("开放环境改革", 3),
                        tuple("人文环境改革", 3),
                        tuple("营商环境十大专项行动", 10));
        assertThat(campaign.tasks())
                .extracting(Task::number)
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 18).boxed(),
                                IntStream.rangeClosed(1, 10).boxed())
                        .toList());
    }

    @Test
    void every_list_of_units_ends_in_the_counties_and_all_its_names_are_known() {
        assertThat(campaign.tasks()).hasSize(28).allSatisfy(task -> {
            List<UnitReference> references = tail(task).references();
            assertThat(tail(task).printed()).endsWith(",各县(市、区)人民政府");
            assertThat(tail(task).unresolved()).isEmpty();
            assertThat(references.get(references.size() - 1))
                    .isEqualTo(new UnitReference.ToGroup(new UnitGroupId("counties")));
            assertThat(references.subList(0, references.size() - 1))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(reference).isInstanceOf(UnitReference.ToUnit.class));
        });
    }

    @Test
    void four_lists_of_units_are_closed_and_the_others_left_open() {
        assertThat(campaign.tasks().stream()
                        .filter(task -> !tail(task).openEnded())
                        .map(task -> task.id().toString()))
                .containsExactly("JD-03", "JD-13", "JD-14", "JD-A07");
    }

    /** 市市场监管局 is no slip of the pen, and 市纪委市监委 is one unit. */
    @Test
    void two_names_that_look_doubled_are_names() {
        assertThat(List.of("市市场监管局", "市纪委市监委"))
                .allSatisfy(name ->
                        assertThat(campaign.units().resolve(name)).get().isInstanceOf(UnitReference.ToUnit.class));
        assertThat(campaign.units().resolve("市场监管局")).isEmpty();
    }

    @Test
    void there_are_four_leaders_two_commanders_and_a_director_by_rule() {
        assertThat(campaign.bodies().all())
                .extracting(Body::name, body -> holders(body.heads()))
                .containsExactly(
                        tuple("领导小组", List.of("组长 市委主要领导", "组长 市人大主要领导", "组长 市政府主要领导", "组长 市政协主要领导")),
                        tuple("市优化营商环境指挥部", List.of("双指挥长 市委主要领导", "双指挥长 市政府主要领导")),
                        tuple("投诉举报中心", List.of("主任 由相关副指挥长担任")));
        assertThat(campaign.bodies().parent(new BodyId("complaint-centre")).map(Body::name))
                .contains("市优化营商环境指挥部");
        assertThat(campaign.counts()).containsExactly(new StatedCount("专项工作组", 5), new StatedCount("投诉举报中心", 1));
    }

    /** The last column: on how many days it falls in 2022, which has 52 Sundays. */
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
                        tuple("召开会议", "定期", "指挥部", 0),
                        tuple("调度", "一月一调度", "指挥部", 12),
                        tuple("督查", "两月一督查", "指挥部", 6),
                        tuple("对标", "三月一对标", "指挥部", 4),
                        tuple("日常工作办毕", "当日事当日毕", "各组(中心)", 365),
                        tuple("召开协调会", "每周", "各组(中心)", 52),
                        tuple("报送工作进展", "每月底", "各组(中心)", 12),
                        tuple("选树改革典型", "每年", "", 1),
                        tuple("“营商环境日”活动", "每年11月1日", "", 1));
        assertThat(campaign.regime().activities().get(3).cadence().occurrences(year))
                .containsExactly(
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 6, 30),
                        LocalDate.of(2022, 9, 30),
                        LocalDate.of(2022, 12, 31));
        assertThat(campaign.regime().activities().get(8).cadence().occurrences(year))
                .containsExactly(LocalDate.of(2022, 11, 1));
    }

    @Test
    void the_five_safeguards_are_those_of_the_paper() {
        assertThat(campaign.regime().mechanisms())
                .extracting(Mechanism::name)
                .containsExactly("强化组织领导", "明确职责任务", "加强督查落实", "完善评价考核", "营造良好氛围");
        assertThat(campaign.regime().supervision().orElseThrow().methods())
                .containsExactly("目标管理督查", "问题导向督查", "对标争先督查", "第三方评", "企业评", "部门评", "明察暗访");
        assertThat(campaign.regime().accountability())
                .containsExactly(
                        new AccountabilityMeans("“新官不理旧账”需要追责问责", "移交纪委监委部门处理"),
                        new AccountabilityMeans("公职人员不作为乱作为", "追责问责"));
    }

    @Test
    void enterprises_are_answered_within_1_5_and_10_working_days() {
        assertThat(campaign.regime().serviceTimes())
                .containsExactly(
                        workingDays(ServiceStep.CONTACT, "企业诉求电话联系", 1),
                        workingDays(ServiceStep.ORDINARY, "一般问题办结", 5),
                        workingDays(ServiceStep.DIFFICULT, "疑难问题回复", 10));
    }

    @Test
    void the_stages_end_with_2022_2023_and_2024() {
        assertThat(campaign.stages())
                .extracting(
                        stage -> stage.name(),
                        stage -> stage.deadline().words(),
                        stage -> stage.deadline().due().orElseThrow(),
                        stage -> stage.aims().size())
                .containsExactly(
                        tuple("一年求突破", "2022年底", LocalDate.of(2022, 12, 31), 2),
                        tuple("两年创一流", "2023年底", LocalDate.of(2023, 12, 31), 2),
                        tuple("三年树标杆", "2024年底", LocalDate.of(2024, 12, 31), 3));
    }

    @Test
    void the_commitments_are_those_of_the_fifth_task() {
        assertThat(campaign.commitments())
                .extracting(
                        held -> held.commitment().target().toString(),
                        held -> held.commitment().scope().orElse(""),
                        held -> held.commitment().deadline().words(),
                        held -> held.commitment().deadline().due().orElseThrow(),
                        held -> held.task().map(Object::toString).orElse(""))
                .containsExactly(
                        tuple("依申请政务服务事项网上可办率 ≥ 90%", "市、县两级", "2022年8月底前", LocalDate.of(2022, 8, 31), "JD-05"),
                        tuple("可共享数据资源目录挂接率 ≥ 90%", "市数据共享交换平台", "2022年8月底前", LocalDate.of(2022, 8, 31), "JD-05"),
                        tuple("依申请政务服务事项全程网办 = 100%", "市、县两级", "年底前", LocalDate.of(2022, 12, 31), "JD-05"));
        assertThat(campaign.tasks().get(6).objective().target()).hasToString("Optional[高频“一件事” ≥ 51项]");
    }

    @Test
    void the_paper_is_cited_as_printed() {
        PolicyPaper paper = campaign.paper().orElseThrow();

        assertThat(campaign.level()).contains(Level.CITY);
        assertThat(campaign.issuer()).isEqualTo("中共景德镇市委 景德镇市人民政府");
        assertThat(paper.title()).isEmpty();
        assertThat(paper.number()).isEmpty();
        assertThat(paper.issuedOn()).contains(LocalDate.of(2022, 3, 7));
        assertThat(paper.addressees().printed()).isEqualTo("各县(市区)党委、人民政府,市委各部门,市直各单位,各人民团体");
        assertThat(paper.addressees().unresolved()).isEmpty();
        assertThat(campaign.basis().get(0).title()).contains("关于深入推进营商环境优化升级“一号改革工程”的意见");
    }

    @Test
    void nothing_is_invented() {
        assertThat(campaign.marking()).isEmpty();
        assertThat(Files.exists(Repository.path("examples/src/main/resources/campaigns/jingdezhen.jsonl")))
                .as("a journal of the real city")
                .isFalse();
        assertThat(campaign.liaisons()).isEmpty();
        assertThat(campaign.phases()).isEmpty();
        assertThat(campaign.units().units())
                .allSatisfy(unit -> assertThat(unit.fullName()).isEmpty());
        assertThat(campaign.tasks()).allSatisfy(task -> {
            assertThat(task.responsibility().leadUnits().isEmpty())
                    .as("the paper names no lead of %s", task.id())
                    .isTrue();
            assertThat(task.responsibility().leader()).isEmpty();
            assertThat(task.standard()).isEqualTo(Standard.open());
            assertThat(task.schedule().milestones()).isEmpty();
        });
        assertThat(campaign.tasks().stream()
                        .filter(task -> !task.schedule().deadline().words().isEmpty())
                        .map(task ->
                                task.id() + " " + task.schedule().deadline().words()))
                .containsExactly("JD-05 年底前");
    }

    private List<Task> tasks(Goal goal) {
        return campaign.tasks().stream()
                .filter(task -> task.goal().equals(goal.id()))
                .toList();
    }

    private static UnitReferences tail(Task task) {
        return task.responsibility().responsibleUnits();
    }

    private static List<String> holders(List<Appointment> appointments) {
        return appointments.stream()
                .map(appointment -> appointment.role().word() + " " + appointment.holder())
                .toList();
    }

    private static ServiceTime workingDays(ServiceStep step, String matter, int limit) {
        return ServiceTime.builder()
                .matter(matter)
                .limit(limit)
                .unit(ServiceUnit.WORKING_DAY)
                .step(step)
                .build();
    }
}
