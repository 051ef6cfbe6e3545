package io.github.liuding.core.supervision;

import static io.github.liuding.core.supervision.CaseDesk.answered;
import static io.github.liuding.core.supervision.CaseDesk.asked;
import static io.github.liuding.core.supervision.CaseDesk.day;
import static io.github.liuding.core.supervision.CaseDesk.escalated;
import static io.github.liuding.core.supervision.CaseDesk.fold;
import static io.github.liuding.core.supervision.CaseDesk.lines;
import static io.github.liuding.core.supervision.CaseDesk.node;
import static io.github.liuding.core.supervision.CaseDesk.opened;
import static io.github.liuding.core.supervision.CaseDesk.ordinary;
import static io.github.liuding.core.supervision.CaseDesk.planned;
import static io.github.liuding.core.supervision.CaseDesk.returned;
import static io.github.liuding.core.supervision.CaseDesk.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Qinghe;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit in the entries about a case, with the whole sentences. */
class CaseMisfitsTest {
    private static final UnitId NOBODY = new UnitId("nobody");

    record Misfit(String rule, List<CaseEntry> entries, List<String> remarks) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private static Misfit misfit(String rule, List<CaseEntry> entries, String... remarks) {
        return new Misfit(rule, entries, List.of(remarks));
    }

    static Stream<Misfit> misfits() {
        return Stream.of(
                misfit(
                        "an answer to a case never opened",
                        List.of(answered("2022-03-01", "研究部署")),
                        "ERROR NOT_BEGUN A-2022-03-01 督办事项“DB-1”此时尚未立项，本条未采用"
                                + " / case 'DB-1' was not opened by then; the entry was left out"),
                misfit(
                        "an entry before the day of the opening",
                        List.of(escalated("2022-02-28", "约谈", ""), ordinary("2022-03-01")),
                        "ERROR NOT_BEGUN E-2022-02-28 督办事项“DB-1”此时尚未立项，本条未采用"
                                + " / case 'DB-1' was not opened by then; the entry was left out"),
                misfit(
                        "a second opening",
                        List.of(ordinary("2022-03-01"), ordinary("2022-03-02")),
                        "ERROR BEGUN_TWICE O-2022-03-02 督办事项“DB-1”已于2022-03-01立项，本条未采用"
                                + " / case 'DB-1' was opened on 2022-03-01; the entry was left out"),
                misfit(
                        "an answer after the settlement",
                        List.of(
                                ordinary("2022-03-01"),
                                asked("2022-03-02"),
                                settled("2022-03-03"),
                                answered("2022-03-04", "反馈办理情况")),
                        "ERROR ALREADY_SETTLED A-2022-03-04 督办事项“DB-1”已于2022-03-03办结，本条未采用"
                                + " / case 'DB-1' was settled on 2022-03-03; the entry was left out"),
                misfit(
                        "a settlement that nobody asked for",
                        List.of(ordinary("2022-03-01"), settled("2022-03-03")),
                        "ERROR NOT_REQUESTED S-2022-03-03 督办事项“DB-1”尚未申请办结，本条未采用"
                                + " / closing of case 'DB-1' was not asked for; the entry was left out"),
                misfit(
                        "a settlement by the handler itself",
                        List.of(ordinary("2022-03-01"), asked("2022-03-02"), settled("2022-03-03", Qinghe.HOUSING)),
                        "ERROR JUDGED_BY_HANDLER S-2022-03-03 督办事项“DB-1”不得由承办或协办单位“qinghe-housing”自行办结，本条未采用"
                                + " / case 'DB-1' must not be settled by 'qinghe-housing', which handles it;"
                                + " the entry was left out"),
                misfit(
                        "a return by the handler itself",
                        List.of(
                                ordinary("2022-03-01"),
                                asked("2022-03-02"),
                                returned("2022-03-03", "").toBuilder()
                                        .by(Qinghe.HOUSING)
                                        .build()),
                        "ERROR JUDGED_BY_HANDLER R-2022-03-03 督办事项“DB-1”不得由承办或协办单位“qinghe-housing”自行退办，本条未采用"
                                + " / case 'DB-1' must not be returned by 'qinghe-housing', which handles it;"
                                + " the entry was left out"),
                misfit(
                        "a return of a request that nobody made",
                        List.of(ordinary("2022-03-01"), returned("2022-03-03", "")),
                        "ERROR NOT_REQUESTED R-2022-03-03 督办事项“DB-1”尚未申请办结，本条未采用"
                                + " / closing of case 'DB-1' was not asked for; the entry was left out"),
                misfit(
                        "a return of an answer that nobody gave",
                        List.of(ordinary("2022-03-01"), returned("2022-03-03", "研究部署")),
                        "ERROR NOT_ANSWERED R-2022-03-03 阶段“研究部署”没有可以退回的反馈，本条未采用"
                                + " / stage '研究部署' has no answer that could be returned; the entry was left out"),
                misfit(
                        "a return of a plan that was set at the opening",
                        List.of(
                                opened("2022-03-01", CaseWeight.LONG_RUNNING, node("开工", "2022-06-30")),
                                returned("2022-03-03", "提出节点计划")),
                        "ERROR NOT_ANSWERED R-2022-03-03 阶段“提出节点计划”没有可以退回的反馈，本条未采用"
                                + " / stage '提出节点计划' has no answer that could be returned; the entry was left out"),
                misfit(
                        "a return of a stage that the clock does not have",
                        List.of(ordinary("2022-03-01"), returned("2022-03-03", "验收")),
                        "ERROR UNKNOWN_STAGE R-2022-03-03 督办事项“DB-1”没有名为“验收”的阶段或节点，本条未采用"
                                + " / case 'DB-1' has no stage or node '验收'; the entry was left out"),
                misfit(
                        "an answer to a stage or node that the case does not have",
                        List.of(ordinary("2022-03-01"), answered("2022-03-03", "重大事项办结")),
                        "WARNING UNKNOWN_STAGE A-2022-03-03 督办事项“DB-1”没有名为“重大事项办结”的阶段或节点"
                                + " / case 'DB-1' has no stage or node '重大事项办结'"),
                misfit(
                        "an answer to the closing that does not ask for it",
                        List.of(ordinary("2022-03-01"), answered("2022-03-03", "一般事项办结")),
                        "WARNING STAGE_NOT_MET A-2022-03-03 阶段“一般事项办结”应当办结，本条未申请办结，也未提出节点"
                                + " / stage '一般事项办结' asks for a request to close or a plan, and the answer has neither"),
                misfit(
                        "an answer to the plan that has none",
                        List.of(opened("2022-03-01", CaseWeight.LONG_RUNNING), answered("2022-03-03", "提出节点计划")),
                        "WARNING STAGE_NOT_MET A-2022-03-03 阶段“提出节点计划”应当提出计划，本条未申请办结，也未提出节点"
                                + " / stage '提出节点计划' asks for a request to close or a plan, and the answer has neither"),
                misfit(
                        "an answer by a unit that does not handle it",
                        List.of(
                                ordinary("2022-03-01"),
                                answered("2022-03-01", "研究部署").toBuilder()
                                        .by(Qinghe.LABOUR)
                                        .build()),
                        "WARNING ANSWERED_BY_OTHER A-2022-03-01 督办事项“DB-1”由“qinghe-labour”反馈，该单位不是承办或协办单位"
                                + " / case 'DB-1' was answered by 'qinghe-labour', which neither handles it nor helps"),
                misfit(
                        "units, class and task that nobody has",
                        List.of(ordinary("2022-03-01").toBuilder()
                                .by(NOBODY)
                                .handler(NOBODY)
                                .addCoHandler(new UnitId("no-one"))
                                .caseClass("其他")
                                .task(new TaskId("QH-99"))
                                .build()),
                        "WARNING UNKNOWN_UNIT O-2022-03-01 没有编号为“nobody”的单位 / there is no unit 'nobody'",
                        "WARNING UNKNOWN_UNIT O-2022-03-01 没有编号为“no-one”的单位 / there is no unit 'no-one'",
                        "WARNING UNKNOWN_CLASS O-2022-03-01 没有名为“其他”的台账类别 / there is no class of cases '其他'",
                        "WARNING UNKNOWN_TASK_NAMED O-2022-03-01 没有编号为“QH-99”的任务 / there is no task 'QH-99'"),
                misfit(
                        "a node of a name that there is already",
                        List.of(
                                opened("2022-03-01", CaseWeight.MAJOR, node("勘界", "2022-04-30")),
                                planned("2022-03-20", node("勘界", "2022-05-30"))),
                        "WARNING NODE_TWICE A-2022-03-20 已有名为“勘界”的阶段或节点，该节点未列入"
                                + " / there is a stage or node '勘界' already; the node was left out"),
                misfit(
                        "a node before the day of its plan",
                        List.of(
                                opened("2022-03-01", CaseWeight.MAJOR),
                                planned("2022-03-20", node("勘界", "2022-03-19"))),
                        "WARNING DUE_IN_PAST A-2022-03-20 节点“勘界”的期限2022-03-19早于本条日期2022-03-20"
                                + " / node '勘界' is due on 2022-03-19, before the day of the entry, 2022-03-20"),
                misfit(
                        "a plan beyond the time of an ordinary case",
                        List.of(ordinary("2022-03-01"), planned("2022-03-03", node("勘界", "2022-03-09"))),
                        "WARNING NODE_BEYOND_DUE A-2022-03-03 节点“勘界”的期限2022-03-09晚于办理时限2022-03-08，办理时限不变"
                                + " / node '勘界' is due on 2022-03-09, after the case itself, which stays due on 2022-03-08"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void is_remarked(Misfit misfit) {
        Folded<CaseStanding> folded = fold(misfit.entries().toArray(CaseEntry[]::new));
        assertThat(lines(folded.remarks())).containsExactlyElementsOf(misfit.remarks());
    }

    @Test
    void no_entries_give_no_case() {
        assertThat(fold()).isEqualTo(new Folded<CaseStanding>(java.util.Optional.empty(), List.of()));
    }

    @Test
    void entries_about_several_cases_or_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold(
                        ordinary("2022-03-01"),
                        ordinary("2022-03-01").toBuilder()
                                .caseId(new CaseId("DB-2"))
                                .build()))
                .withMessage(
                        "Entries must be about one case, but 'O-2022-03-01' is about 'DB-1' and 'O-2022-03-01' about 'DB-2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold(ordinary("2022-03-02"), asked("2022-03-01")))
                .withMessage(
                        "Entries of case 'DB-1' must stand in the order of their days, but 'A-2022-03-01' is about %s"
                                        .formatted(day("2022-03-01"))
                                + " and comes after 'O-2022-03-02' about 2022-03-02");
    }
}
