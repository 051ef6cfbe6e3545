package io.github.liuding.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKinds;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaOfCampaignTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final LocalDate PAPER_DAY = LocalDate.of(2022, 2, 8);

    private static Activity activity(String name, String cadence) {
        return Activity.builder()
                .name(name)
                .cadence(Cadence.find(cadence).orElseThrow())
                .build();
    }

    private static Mechanism mechanism(String name, Activity... activities) {
        return Mechanism.builder().name(name).addActivities(activities).build();
    }

    /** A campaign with these mechanisms and tasks, and nothing else that has a day. */
    private static Campaign campaign(List<Mechanism> mechanisms, List<Task> tasks) {
        return Qinghe.campaign().toBuilder()
                .paper(PolicyPaper.builder().title("方案").issuedOn(PAPER_DAY).build())
                .commitments(List.of())
                .tasks(tasks)
                .regime(Regime.builder().mechanisms(mechanisms).build())
                .build();
    }

    private static Campaign campaign(Mechanism... mechanisms) {
        return campaign(List.of(mechanisms), List.of());
    }

    private static Campaign campaign(Task task) {
        return campaign(List.of(), List.of(task));
    }

    private static List<String> keys(Campaign campaign) {
        return keys(campaign, YEAR);
    }

    private static List<String> keys(Campaign campaign, DateRange range) {
        return Agenda.of(campaign, range).items().stream().map(AgendaItem::key).toList();
    }

    @Test
    void every_day_of_a_cadence_in_the_range_is_an_item() {
        DateRange may = DateRange.ofClosed(LocalDate.of(2022, 5, 10), LocalDate.of(2022, 6, 9));

        assertThat(Agenda.of(campaign(mechanism("定期调度机制", activity("报送", "每月10日、25日"))), may)
                        .items())
                .extracting(AgendaItem::key, AgendaItem::day)
                .containsExactly(
                        tuple("activity/定期调度机制/报送/2022-05-10", LocalDate.of(2022, 5, 10)),
                        tuple("activity/定期调度机制/报送/2022-05-25", LocalDate.of(2022, 5, 25)));
    }

    @Test
    void an_item_says_how_often_by_whom_for_whom_with_whom_and_what() {
        UnitReferences housing = Qinghe.refer("县住建局");
        Mechanism mechanism = Mechanism.builder()
                .name("定期调度机制")
                .kind(MechanismKinds.DISPATCH)
                .addActivity(activity("报送工作进展", "每年11月1日").toBuilder()
                        .by(Qinghe.refer("各乡镇"))
                        .to(Qinghe.refer("县发改局"))
                        .participants(housing)
                        .handsIn("工作进展")
                        .build())
                .build();

        assertThat(Agenda.of(campaign(mechanism), YEAR).items())
                .containsExactly(AgendaItem.builder()
                        .key("activity/定期调度机制/报送工作进展/2022-11-01")
                        .title("报送工作进展")
                        .category("调度")
                        .day(LocalDate.of(2022, 11, 1))
                        .by("各乡镇")
                        .to("县发改局")
                        .details("机制：定期调度机制\n频次：每年11月1日\n承办：各乡镇\n对象：县发改局\n参加：县住建局\n材料：工作进展")
                        .revisedOn(PAPER_DAY)
                        .addReminders(3, 1)
                        .build());
    }

    @Test
    void what_is_done_as_needed_has_no_item() {
        assertThat(keys(campaign(mechanism("督查督办机制", activity("专项督查", "适时"))))).isEmpty();
    }

    @Test
    void a_deadline_and_every_milestone_are_items() {
        assertThat(Agenda.of(campaign(Qinghe.fullTask()), YEAR).items())
                .extracting(
                        AgendaItem::day,
                        AgendaItem::key,
                        AgendaItem::title,
                        item -> item.category().orElse(""))
                .containsExactly(
                        tuple(LocalDate.of(2022, 3, 15), "task/QH-01/milestone/清单公布", "任务节点：清单公布", "任务节点"),
                        tuple(LocalDate.of(2022, 5, 20), "task/QH-01/deadline", "任务到期：推广“一网通办”", "任务时限"),
                        tuple(LocalDate.of(2022, 5, 20), "task/QH-01/milestone/系统上线", "任务节点：系统上线", "任务节点"));
    }

    @Test
    void a_deadline_says_its_words_and_who_answers_and_a_milestone_its_task() {
        assertThat(Agenda.of(campaign(Qinghe.fullTask()), YEAR).items())
                .extracting(item -> item.details().orElse(""))
                .startsWith("""
                        任务：推广“一网通办”
                        牵头单位：县发改局
                        责任单位：县住建局、各乡镇及县直相关单位
                        配合单位：县人力资源和社会保障局、县气象局等""", """
                        完成时限：5月20日之前
                        牵头单位：县发改局
                        责任单位：县住建局、各乡镇及县直相关单位
                        配合单位：县人力资源和社会保障局、县气象局等""");
    }

    @Test
    void a_deadline_that_comes_to_no_day_or_lies_outside_the_range_has_no_item() {
        Task ongoing = Qinghe.bareTask().toBuilder()
                .schedule(Schedule.builder()
                        .deadline(new Deadline.Ongoing("长期坚持"))
                        .build())
                .build();

        assertThat(keys(campaign(ongoing))).isEmpty();
        assertThat(keys(
                        campaign(Qinghe.fullTask()),
                        DateRange.ofClosed(LocalDate.of(2022, 3, 16), LocalDate.of(2022, 5, 19))))
                .isEmpty();
    }

    @Test
    void a_task_that_states_nothing_but_a_day_has_no_details_without_anything_in_them() {
        Task dated = Qinghe.bareTask().toBuilder()
                .schedule(Schedule.builder()
                        .deadline(new Deadline.OnDay("", LocalDate.of(2022, 6, 1)))
                        .build())
                .build();

        assertThat(Agenda.of(campaign(dated), YEAR).items())
                .extracting(AgendaItem::details)
                .containsExactly(Optional.empty());
    }

    @Test
    void what_comes_again_under_one_name_is_numbered_in_order() {
        Campaign campaign = campaign(
                mechanism("会商", activity("会商", "每年3月1日"), activity("研判", "每年3月1日"), activity("会商", "每年3月1日")),
                mechanism("会商", activity("会商", "每年3月1日")));

        assertThat(keys(campaign))
                .containsExactly(
                        "activity/会商/会商#2/2022-03-01",
                        "activity/会商/会商#3/2022-03-01",
                        "activity/会商/会商/2022-03-01",
                        "activity/会商/研判/2022-03-01");
    }

    @Test
    void milestones_of_one_name_are_numbered_whatever_the_range() {
        Schedule schedule = Schedule.builder()
                .addMilestones(
                        Milestone.builder()
                                .name("验收")
                                .due(LocalDate.of(2021, 6, 1))
                                .build(),
                        Milestone.builder()
                                .name("验收")
                                .due(LocalDate.of(2022, 6, 1))
                                .build())
                .build();

        assertThat(keys(campaign(
                        Qinghe.bareTask().toBuilder().schedule(schedule).build())))
                .containsExactly("task/QH-04/milestone/验收#2");
    }

    @Test
    void names_that_hold_what_stands_between_names_give_keys_of_their_own() {
        Campaign campaign = campaign(
                mechanism("甲/乙", activity("丙", "每年3月1日")),
                mechanism("甲", activity("乙/丙", "每年3月1日"), activity("丁", "每年3月1日"), activity("丁", "每年3月1日")),
                mechanism("甲", activity("丁#2", "每年3月1日"), activity("丁%232", "每年3月1日")));

        assertThat(keys(campaign)).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void keys_stay_when_the_paper_is_changed_elsewhere() {
        Mechanism dispatch = mechanism("定期调度机制", activity("报送", "每月25日"), activity("调度", "每月"));
        List<String> before = keys(campaign(List.of(dispatch), List.of(Qinghe.fullTask())));
        Mechanism more = mechanism("定期调度机制", activity("会议", "每季度"), activity("报送", "每月25日"), activity("调度", "每月"));
        List<String> after = new ArrayList<>(keys(campaign(
                List.of(mechanism("工作通报机制", activity("通报", "每月")), more),
                List.of(Qinghe.fullTask(), Qinghe.bareTask()))));

        assertThat(after).containsAll(before).hasSize(before.size() + 12 + 4);
    }

    @Test
    void keys_are_the_same_for_every_range_that_holds_the_day() {
        Campaign campaign = Qinghe.campaign();
        List<String> ofTheYear = keys(campaign, YEAR);
        List<String> ofTheMonths = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2022, month, 1);
            ofTheMonths.addAll(
                    keys(campaign, DateRange.ofClosed(first, first.plusMonths(1).minusDays(1))));
        }

        assertThat(ofTheMonths).hasSizeGreaterThan(10).containsExactlyElementsOf(ofTheYear);
    }

    @Test
    void items_are_of_the_day_of_the_paper_or_else_of_its_publication_or_else_of_new_year() {
        Campaign issued = campaign(mechanism("机制", activity("调度", "每年3月1日")));
        PolicyPaper published = PolicyPaper.builder()
                .title("方案")
                .publishedOn(LocalDate.of(2021, 12, 30))
                .build();

        assertThat(revisedOn(issued)).isEqualTo(PAPER_DAY);
        assertThat(revisedOn(issued.toBuilder().paper(published).build())).isEqualTo(LocalDate.of(2021, 12, 30));
        assertThat(revisedOn(issued.toBuilder().paper(Optional.empty()).build()))
                .isEqualTo(LocalDate.of(2022, 1, 1));
    }

    private static LocalDate revisedOn(Campaign campaign) {
        return Agenda.of(campaign, YEAR).items().get(0).revisedOn();
    }

    @Test
    void the_agenda_is_named_after_place_and_work_and_keeps_the_marking() {
        Agenda agenda = Agenda.of(Qinghe.campaign().toBuilder().marking("示例数据").build(), YEAR);

        assertThat(agenda.campaign()).isEqualTo(Qinghe.campaign().id());
        assertThat(agenda.name()).isEqualTo("青禾县优化营商环境工作日程");
        assertThat(agenda.marking()).contains("示例数据");
    }

    @Test
    void a_short_name_that_begins_with_the_place_is_not_given_it_twice() {
        Campaign campaign = Qinghe.campaign().toBuilder().shortName("青禾县优化工作").build();

        assertThat(Agenda.of(campaign, YEAR).name()).isEqualTo("青禾县优化工作日程");
    }

    @Test
    void a_range_of_more_than_a_hundred_years_is_refused() {
        DateRange centuries = DateRange.ofClosed(LocalDate.of(1900, 1, 1), LocalDate.of(2022, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.of(campaign(mechanism("机制", activity("调度", "每月"))), centuries))
                .withMessage("Range of a cadence must be at most 36525 days long, but was 1900-01-01/2022-01-01");
    }
}
