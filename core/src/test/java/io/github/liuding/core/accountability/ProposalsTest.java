package io.github.liuding.core.accountability;

import static io.github.liuding.core.accountability.Office.HOUSING;
import static io.github.liuding.core.accountability.Office.REFORM;
import static io.github.liuding.core.accountability.Office.TOWN;
import static io.github.liuding.core.accountability.Office.ladder;
import static io.github.liuding.core.accountability.Office.sentences;
import static io.github.liuding.core.accountability.Office.step;
import static io.github.liuding.core.accountability.Office.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityLadders;
import io.github.liuding.core.regime.EarlierStep;
import io.github.liuding.core.regime.EarlierStepBuilder;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Task MARCH_20 = task(1, "压缩施工许可时限", "县发改局", "2026年3月20日前");
    private static final Task MARCH_25 = task(2, "清理涉企收费", "县发改局", "2026年3月25日前");
    private static final Task MARCH_28 = task(3, "开通服务专线", "县发改局", "2026年3月28日前");
    private static final TaskId FIRST_TASK = MARCH_20.id();

    private static final LadderRule ONE_OVERDUE =
            LadderRule.builder().overdueTasksAtLeast(1).build();
    private static final LadderRule TWO_OVERDUE =
            LadderRule.builder().overdueTasksAtLeast(2).build();

    private static AccountabilityLadder talkIf(LadderRule rule) {
        return ladder(step("约谈", rule));
    }

    private static LadderRule after(EarlierStepBuilder earlier) {
        return LadderRule.builder().after(earlier.build()).build();
    }

    @Nested
    class Conditions {
        @Test
        void a_title_with_quotation_marks_is_quoted_with_single_ones_within() {
            Office office = Office.of(task(1, "推行“一网通办”改革", "县发改局", "2026年3月20日前"));
            assertThat(sentences(office.proposed("2026-03-26", talkIf(ONE_OVERDUE))))
                    .singleElement()
                    .asString()
                    .startsWith("任务1“推行‘一网通办’改革”");
        }

        @Test
        void so_many_tasks_overdue() {
            Office office = Office.of(MARCH_20, MARCH_25).reported("E-1", 2, "2026-03-24", "0.8");
            assertThat(office.proposed("2026-03-25", talkIf(TWO_OVERDUE))).isEmpty();
            assertThat(office.proposed("2026-03-26", talkIf(TWO_OVERDUE)))
                    .containsExactly(Proposal.builder()
                            .unit(REFORM)
                            .step("约谈")
                            .addEvidence(
                                    Evidence.builder()
                                            .kind(EvidenceKind.TASK_OVERDUE)
                                            .matter(new Matter.OfTask(FIRST_TASK))
                                            .figure(6L)
                                            .since(LocalDate.of(2026, 3, 21))
                                            .sentence("任务1“压缩施工许可时限”应于2026年3月20日前完成，已逾期6天")
                                            .build(),
                                    Evidence.builder()
                                            .kind(EvidenceKind.TASK_OVERDUE)
                                            .matter(new Matter.OfTask(MARCH_25.id()))
                                            .figure(1L)
                                            .since(LocalDate.of(2026, 3, 26))
                                            .addEntry(new EntryId("E-1"))
                                            .sentence("任务2“清理涉企收费”应于2026年3月25日前完成，已逾期1天")
                                            .build())
                            .build());
        }

        @Test
        void a_task_so_many_days_overdue_and_only_that_task_is_evidence() {
            Office office = Office.of(MARCH_20, MARCH_25);
            LadderRule rule = LadderRule.builder().daysOverdueAtLeast(10).build();
            assertThat(office.proposed("2026-03-29", talkIf(rule))).isEmpty();
            assertThat(sentences(office.proposed("2026-03-30", talkIf(rule))))
                    .containsExactly("任务1“压缩施工许可时限”应于2026年3月20日前完成，已逾期10天");
        }

        @Test
        void three_red_lamps() {
            Office office = Office.of(MARCH_20, MARCH_25, MARCH_28);
            LadderRule rule = LadderRule.builder()
                    .lamp(LampColour.RED)
                    .lampTasksAtLeast(3)
                    .build();
            assertThat(office.proposed("2026-03-28", talkIf(rule))).isEmpty();
            List<Proposal> proposals = office.proposed("2026-03-29", talkIf(rule));
            assertThat(sentences(proposals))
                    .containsExactly("任务1“压缩施工许可时限”亮红灯（逾期）", "任务2“清理涉企收费”亮红灯（逾期）", "任务3“开通服务专线”亮红灯（逾期）");
            assertThat(proposals.get(0).evidence().get(0).lamp()).contains(new Lamp(LampColour.RED, "逾期"));
        }

        @Test
        void so_many_reports_missing_in_a_row_on_one_task() {
            Office office = Office.reporting(
                            task(1, "压缩施工许可时限", "县发改局", "2026年6月底"), task(2, "清理涉企收费", "县发改局", "2026年6月底"))
                    .reported("E-1", 1, "2026-03-09", "0.2")
                    .reported("E-2", 2, "2026-03-25", "0.2");
            LadderRule rule = LadderRule.builder().missedReportsAtLeast(2).build();
            assertThat(office.proposed("2026-04-10", talkIf(rule))).isEmpty();
            List<Proposal> proposals = office.proposed("2026-04-11", talkIf(rule));
            assertThat(sentences(proposals))
                    .containsExactly("任务1“压缩施工许可时限”2026年3月25日应报未报，为连续漏报第1次", "任务1“压缩施工许可时限”2026年4月10日应报未报，为连续漏报第2次");
            assertThat(proposals.get(0).evidence())
                    .allSatisfy(missed -> assertThat(missed.entries()).containsExactly(new EntryId("E-1")));
        }

        @Test
        void so_many_stages_of_cases_missed_over_all_cases() {
            Office office =
                    Office.of().opened("E-1", "DB-1", "2026-03-02", "协调用地").opened("E-2", "DB-2", "2026-03-03", "疏通道路");
            LadderRule rule = LadderRule.builder().missedStagesAtLeast(3).build();
            assertThat(office.proposed("2026-03-05", talkIf(rule))).isEmpty();
            List<Proposal> proposals = office.proposed("2026-03-06", talkIf(rule));
            assertThat(sentences(proposals))
                    .containsExactly(
                            "督办事项“协调用地”的“研究部署”应于2026年3月2日前反馈，已逾期4天",
                            "督办事项“协调用地”的“反馈办理情况”应于2026年3月5日前反馈，已逾期1天",
                            "督办事项“疏通道路”的“研究部署”应于2026年3月3日前反馈，已逾期3天");
            assertThat(proposals.get(0).evidence().get(2).entries()).containsExactly(new EntryId("E-2"));
        }

        @Test
        void a_stage_missed_by_so_many_days() {
            Office office = Office.of().opened("E-1", "DB-1", "2026-03-02", "协调用地");
            LadderRule rule = LadderRule.builder().stageDaysOverdueAtLeast(4).build();
            assertThat(office.proposed("2026-03-05", talkIf(rule))).isEmpty();
            assertThat(sentences(office.proposed("2026-03-06", talkIf(rule))))
                    .containsExactly("督办事项“协调用地”的“研究部署”应于2026年3月2日前反馈，已逾期4天");
        }

        @Test
        void so_many_appeals_breached() {
            Office office = Office.of().received("E-1", "SQ-1", "2026-03-02", "用电增容");
            LadderRule rule = LadderRule.builder().breachedAppealsAtLeast(1).build();
            assertThat(office.proposed("2026-03-07", talkIf(rule))).isEmpty();
            List<Proposal> proposals = office.proposed("2026-03-09", talkIf(rule));
            assertThat(sentences(proposals)).containsExactly("企业诉求“用电增容”应于2026年3月7日前办结，至今未办结，已超时2天");
            assertThat(proposals.get(0).evidence().get(0).matter().map(Matter::toString))
                    .contains("appeal:SQ-1");
        }

        @Test
        void so_many_problems_of_inspections_not_put_right() {
            Office office = Office.of()
                    .inspected(
                            "E-1",
                            "DC-1",
                            "2026-03-02",
                            new InspectionProblem(1, REFORM, "台账不全", Optional.of(LocalDate.of(2026, 3, 10))),
                            new InspectionProblem(2, TOWN, "窗口脱岗", Optional.of(LocalDate.of(2026, 3, 8))));
            LadderRule rule = LadderRule.builder().overdueProblemsAtLeast(1).build();
            assertThat(office.proposed("2026-03-08", talkIf(rule))).isEmpty();
            assertThat(office.proposed("2026-03-11", talkIf(rule)))
                    .extracting(Proposal::unit)
                    .containsExactly(REFORM, TOWN);
            assertThat(sentences(office.proposed("2026-03-09", talkIf(rule))))
                    .containsExactly("“一季度督查”发现的问题2“窗口脱岗”应于2026年3月8日前整改到位，已逾期1天");
        }

        @Test
        void an_earlier_step_taken_so_often_within_so_many_days() {
            Office office = Office.of()
                    .circular("E-1", "2026-03-02", "通报批评", REFORM)
                    .circular("E-2", "2026-03-12", "通报批评", REFORM, HOUSING)
                    .took("E-3", "2026-03-12", "通报批评", Optional.empty(), HOUSING);
            AccountabilityLadder ladder = ladder(
                    step("通报批评"),
                    step(
                            "约谈",
                            after(EarlierStep.builder()
                                    .means("通报批评")
                                    .timesAtLeast(2)
                                    .withinDays(15))));
            assertThat(sentences(office.proposed("2026-03-17", ladder)))
                    .containsExactly("2026年3月2日已采取“通报批评”，至今15天", "2026年3月12日已采取“通报批评”，至今5天");
            assertThat(office.proposed("2026-03-18", ladder)).isEmpty();
        }

        @Test
        void an_earlier_step_without_effect_on_what_was_there_when_it_was_taken() {
            AccountabilityLadder ladder = ladder(
                    step("提醒"),
                    step("约谈", after(EarlierStep.builder().means("提醒").unmendedDaysAtLeast(10))));
            Office office = Office.of(MARCH_20, MARCH_25).took("E-1", "2026-03-22", "提醒", Optional.empty(), REFORM);
            assertThat(office.proposed("2026-03-31", ladder)).isEmpty();
            assertThat(sentences(office.proposed("2026-04-01", ladder)))
                    .containsExactly("任务1“压缩施工许可时限”应于2026年3月20日前完成，已逾期12天", "2026年3月22日已采取“提醒”，至今10天");
        }

        @Test
        void all_conditions_of_a_rule_together_and_any_rule_of_a_step() {
            Office office = Office.of(MARCH_20, MARCH_25);
            LadderRule both = TWO_OVERDUE.toBuilder().daysOverdueAtLeast(10).build();
            assertThat(office.proposed("2026-03-26", talkIf(both))).isEmpty();
            assertThat(sentences(office.proposed("2026-03-30", talkIf(both)))).hasSize(2);
            assertThat(sentences(office.proposed(
                            "2026-03-30",
                            ladder(step(
                                    "约谈",
                                    LadderRule.builder().daysOverdueAtLeast(99).build(),
                                    LadderRule.builder().daysOverdueAtLeast(10).build())))))
                    .hasSize(1);
        }

        @Test
        void a_task_led_in_a_group_counts_for_each_of_it_and_one_that_nobody_leads_for_none() {
            Task shared = task(1, "清理隐性门槛", "县住建局、各乡镇", "2026年3月20日前");
            Task nobody = task(2, "清理涉企收费", "", "2026年3月20日前");
            assertThat(Office.of(shared, nobody).proposed("2026-03-21", talkIf(ONE_OVERDUE)))
                    .extracting(Proposal::unit)
                    .containsExactly(HOUSING, TOWN);
        }
    }

    @Nested
    class Taken {
        private final AccountabilityLadder ladder = ladder(step("提醒", ONE_OVERDUE), step("通报批评", TWO_OVERDUE));

        @Test
        void the_hardest_step_is_proposed_and_the_milder_ones_that_fit_are_named() {
            assertThat(Office.of(MARCH_20, MARCH_25).proposed("2026-03-26", ladder))
                    .singleElement()
                    .satisfies(proposal -> {
                        assertThat(proposal.step()).isEqualTo("通报批评");
                        assertThat(proposal.milder()).containsExactly("提醒");
                        assertThat(proposal.taken()).isEmpty();
                    });
        }

        @Test
        void what_was_done_because_of_it_is_not_proposed_again() {
            Office office =
                    Office.of(MARCH_20, MARCH_25).took("E-1", "2026-03-21", "提醒", Optional.of(FIRST_TASK), REFORM);
            assertThat(office.proposed("2026-03-25", ladder)).isEmpty();
        }

        @Test
        void a_step_about_the_unit_as_a_whole_answers_everything_before_it() {
            Office office = Office.of(MARCH_20, MARCH_25).circular("E-1", "2026-03-27", "通报批评", REFORM);
            assertThat(office.proposed("2026-03-26", ladder)).hasSize(1);
            assertThat(office.proposed("2026-03-27", ladder)).isEmpty();
            assertThat(office.proposed("2026-12-31", ladder)).isEmpty();
        }

        @Test
        void a_step_about_another_task_or_another_unit_answers_nothing() {
            Office office = Office.of(MARCH_20)
                    .took("E-1", "2026-03-21", "提醒", Optional.of(MARCH_25.id()), REFORM)
                    .took("E-2", "2026-03-21", "提醒", Optional.empty(), HOUSING);
            assertThat(office.proposed("2026-03-22", ladder))
                    .singleElement()
                    .satisfies(proposal -> assertThat(proposal.taken()).isEmpty());
        }

        @Test
        void once_something_new_comes_it_is_proposed_again_and_what_was_taken_is_shown() {
            Office office = Office.of(MARCH_20, MARCH_25, MARCH_28).circular("E-1", "2026-03-27", "通报批评", REFORM);
            assertThat(office.proposed("2026-03-29", ladder)).singleElement().satisfies(proposal -> {
                assertThat(proposal.step()).isEqualTo("通报批评");
                assertThat(proposal.taken())
                        .containsExactly(new TakenStep("通报批评", LocalDate.of(2026, 3, 27), new EntryId("E-1")));
                assertThat(proposal.evidence()).hasSize(3);
            });
        }

        @Test
        void a_milder_step_does_not_answer_a_harder_one() {
            Office office = Office.of(MARCH_20, MARCH_25).took("E-1", "2026-03-27", "提醒", Optional.empty(), REFORM);
            assertThat(office.proposed("2026-03-27", ladder)).singleElement().satisfies(proposal -> {
                assertThat(proposal.step()).isEqualTo("通报批评");
                assertThat(proposal.milder()).isEmpty();
                assertThat(proposal.taken()).hasSize(1);
            });
        }

        @Test
        void a_talk_is_about_lamps_as_they_were_on_its_day() {
            LadderRule red = LadderRule.builder()
                    .lamp(LampColour.RED)
                    .lampTasksAtLeast(2)
                    .build();
            Office early = Office.of(MARCH_20, MARCH_25).talked("E-1", "2026-03-25", Optional.empty(), REFORM);
            assertThat(early.proposed("2026-03-26", talkIf(red))).hasSize(1);
            Office late = Office.of(MARCH_20, MARCH_25).talked("E-1", "2026-03-26", Optional.empty(), REFORM);
            assertThat(late.proposed("2026-04-26", talkIf(red))).isEmpty();
        }

        @Test
        void a_means_that_the_ladder_does_not_have_is_told_and_counts_as_no_step() {
            Office office = Office.of(MARCH_20)
                    .took("E-1", "2026-03-21", "书面检查", Optional.empty(), REFORM)
                    .talked("E-2", "2026-03-21", Optional.empty(), REFORM);
            Proposals proposals = Proposals.of(office.on("2026-03-22"), ladder);
            assertThat(proposals.proposals()).hasSize(1);
            assertThat(proposals.findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "警告 MEANS_NOT_IN_LADDER 日志“E-1”采取的“书面检查”不在追责阶梯“试行”中，未计为已采取的方式",
                            "警告 MEANS_NOT_IN_LADDER 日志“E-2”采取的“约谈”不在追责阶梯“试行”中，未计为已采取的方式");
            assertThat(proposals.findings())
                    .extracting(Finding::english)
                    .first()
                    .isEqualTo(
                            "Journal entry 'E-1' takes the step '书面检查', which ladder '试行' does not have; it was not counted");
        }
    }

    @Nested
    class Tolerated {
        @Test
        void what_is_tolerated_is_set_apart_with_its_conditions_and_counts_for_no_step() {
            Office office = Office.of(MARCH_20, MARCH_25)
                    .tolerated("E-1", "2026-03-22", Optional.of(FIRST_TASK), Optional.empty(), REFORM);
            assertThat(office.proposed("2026-03-26", talkIf(TWO_OVERDUE))).isEmpty();
            Proposal left = office.proposed("2026-03-26", talkIf(ONE_OVERDUE)).get(0);
            assertThat(sentences(List.of(left))).containsExactly("任务2“清理涉企收费”应于2026年3月25日前完成，已逾期1天");
            assertThat(left.tolerated()).singleElement().satisfies(apart -> {
                assertThat(apart.evidence().sentence()).isEqualTo("任务1“压缩施工许可时限”应于2026年3月20日前完成，已逾期6天");
                assertThat(apart.entry()).isEqualTo(new EntryId("E-1"));
                assertThat(apart.conditions()).containsExactly("程序合规", "未谋私利");
            });
            assertThat(Proposals.of(office.on("2026-03-26"), talkIf(TWO_OVERDUE))
                            .tolerated())
                    .containsOnlyKeys(REFORM);
        }

        @Test
        void what_goes_wrong_afterwards_counts() {
            Office office = Office.reporting(task(1, "压缩施工许可时限", "县发改局", "2026年6月底"))
                    .tolerated("E-1", "2026-03-30", Optional.of(FIRST_TASK), Optional.empty(), REFORM);
            AccountabilityLadder one =
                    talkIf(LadderRule.builder().missedReportsAtLeast(1).build());
            assertThat(office.proposed("2026-04-01", one)).isEmpty();
            assertThat(sentences(office.proposed("2026-04-11", one)))
                    .containsExactly("任务1“压缩施工许可时限”2026年4月10日应报未报，为连续漏报第3次");
        }

        @Test
        void a_case_is_tolerated_by_its_id() {
            Office office = Office.of()
                    .opened("E-1", "DB-1", "2026-03-02", "协调用地")
                    .tolerated("E-2", "2026-03-06", Optional.empty(), Optional.of(new CaseId("DB-1")), REFORM);
            assertThat(office.proposed(
                            "2026-03-06",
                            talkIf(LadderRule.builder().missedStagesAtLeast(1).build())))
                    .isEmpty();
        }

        @Test
        void another_unit_that_leads_the_same_task_is_not_excused() {
            Office office = Office.of(task(1, "清理隐性门槛", "县发改局、县住建局", "2026年3月20日前"))
                    .tolerated("E-1", "2026-03-22", Optional.of(FIRST_TASK), Optional.empty(), REFORM);
            assertThat(office.proposed("2026-03-22", talkIf(ONE_OVERDUE)))
                    .extracting(Proposal::unit)
                    .containsExactly(HOUSING);
        }

        @Test
        void one_that_names_neither_task_nor_case_is_told_and_sets_nothing_apart() {
            Office office =
                    Office.of(MARCH_20).tolerated("E-1", "2026-03-22", Optional.empty(), Optional.empty(), REFORM);
            Proposals proposals = Proposals.of(office.on("2026-03-22"), talkIf(ONE_OVERDUE));
            assertThat(proposals.proposals()).hasSize(1);
            assertThat(proposals.findings())
                    .extracting(Finding::toString)
                    .containsExactly("警告 TOLERANCE_WITHOUT_MATTER 日志“E-1”的容错认定未指明任务或督办事项，不影响任何建议");
        }
    }

    /** A spring in 青禾县, day by day, by the shipped ladder. */
    @Test
    void the_shipped_ladder_goes_up_as_nothing_helps_and_rests_while_nothing_new_comes() {
        Office office = Office.of(MARCH_20, MARCH_25)
                .reported("E-1", 1, "2026-03-18", "0.4")
                .took("E-2", "2026-03-22", "提醒", Optional.of(FIRST_TASK), REFORM)
                .circular("E-3", "2026-03-27", "通报批评", REFORM)
                .took("E-4", "2026-04-15", "限期整改", Optional.empty(), REFORM)
                .talked("E-5", "2026-05-06", Optional.empty(), REFORM)
                .took("E-6", "2026-06-10", "公开曝光", Optional.empty(), REFORM);
        assertThat(steps(office, "2026-03-20")).isEmpty();
        assertThat(steps(office, "2026-03-21")).containsExactly("提醒");
        assertThat(steps(office, "2026-03-22")).isEmpty();
        assertThat(steps(office, "2026-03-26")).containsExactly("通报批评");
        assertThat(steps(office, "2026-03-27")).isEmpty();
        assertThat(steps(office, "2026-04-10")).isEmpty();
        assertThat(steps(office, "2026-04-11")).containsExactly("限期整改");
        assertThat(steps(office, "2026-04-15")).isEmpty();
        assertThat(steps(office, "2026-04-30")).containsExactly("约谈");
        assertThat(steps(office, "2026-05-06")).isEmpty();
        assertThat(steps(office, "2026-06-05")).containsExactly("公开曝光");
        assertThat(steps(office, "2026-06-10")).isEmpty();
        Proposal last = Proposals.of(office.on("2026-07-10")).proposals().get(0);
        assertThat(last.step()).isEqualTo("移交问题线索");
        assertThat(last.milder()).isEmpty();
        assertThat(sentences(List.of(last)))
                .containsExactly(
                        "任务1“压缩施工许可时限”应于2026年3月20日前完成，已逾期112天",
                        "任务1“压缩施工许可时限”亮红灯（逾期）",
                        "任务2“清理涉企收费”应于2026年3月25日前完成，已逾期107天",
                        "任务2“清理涉企收费”亮红灯（逾期）",
                        "2026年6月10日已采取“公开曝光”，至今30天");
        assertThat(last.taken()).extracting(TakenStep::means).containsExactly("提醒", "通报批评", "限期整改", "约谈", "公开曝光");
    }

    private static List<String> steps(Office office, String day) {
        return Proposals.of(office.on(day)).proposals().stream()
                .map(Proposal::step)
                .toList();
    }

    @Test
    void the_ladder_is_the_campaigns_own_else_the_shipped_one() {
        Office office = Office.of(MARCH_20);
        Standing standing = office.on("2026-03-21");
        assertThat(Proposals.of(standing).ladder()).isEqualTo(AccountabilityLadders.STANDARD);
        AccountabilityLadder own = talkIf(ONE_OVERDUE);
        Standing local = Standing.of(
                office.campaign().toBuilder()
                        .regime(office.campaign().regime().toBuilder()
                                .ladder(own)
                                .build())
                        .build(),
                office.journal(),
                standing.asOf());
        assertThat(Proposals.of(local).ladder()).isEqualTo(own);
        assertThat(Proposals.of(local).proposals()).extracting(Proposal::step).containsExactly("约谈");
        assertThat(Proposals.of(local).standing()).isSameAs(local);
    }

    @Test
    void units_that_the_directory_does_not_know_come_last() {
        UnitId stranger = new UnitId("a-stranger");
        Office office = Office.of(MARCH_20)
                .inspected(
                        "E-1",
                        "DC-1",
                        "2026-03-02",
                        new InspectionProblem(1, stranger, "台账不全", Optional.of(LocalDate.of(2026, 3, 10))));
        assertThat(Proposals.of(office.on("2026-03-21")).proposals())
                .extracting(Proposal::unit)
                .containsExactly(REFORM, stranger);
    }
}
