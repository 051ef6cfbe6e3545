package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.task.DeterminationFormulas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Summary SUMMARY = Summary.of(Reports.standing());

    @Test
    void tasks_are_counted_by_state() {
        assertThat(SUMMARY.tasks()).isEqualTo(7);
        assertThat(SUMMARY.in(TaskState.UNDER_WAY)).isEqualTo(3);
        assertThat(SUMMARY.in(TaskState.CLOSED)).isEqualTo(1);
        assertThat(SUMMARY.in(TaskState.UNREPORTED)).isEqualTo(3);
        assertThat(SUMMARY.in(TaskState.SUSPENDED)).isZero();
    }

    @Test
    void lamps_are_counted_by_colour_and_word_the_worse_first() {
        assertThat(SUMMARY.lamps())
                .containsExactly(
                        entry(new Lamp(LampColour.RED, "逾期"), 1),
                        entry(new Lamp(LampColour.GREY, "未报告"), 3),
                        entry(new Lamp(LampColour.GREEN, "正常"), 2),
                        entry(new Lamp(LampColour.GREEN, "逾期销号"), 1));
        assertThat(SUMMARY.lit(LampColour.GREEN)).isEqualTo(3);
        assertThat(SUMMARY.lit(LampColour.BLUE)).isZero();
    }

    @Test
    void lamps_come_in_the_order_of_a_table_with_those_that_are_not_lit() {
        assertThat(SUMMARY.lamps(LampTables.STANDARD).keySet())
                .extracting(Lamp::word)
                .containsExactly("逾期销号", "已销号", "暂停", "逾期", "待审核", "未报告", "未启动", "临期", "滞后", "漏报", "正常");
        assertThat(SUMMARY.lamps(LampTables.STANDARD).values()).containsExactly(1, 0, 0, 1, 0, 3, 0, 0, 0, 0, 2);
    }

    @Test
    void what_is_lit_but_not_in_the_table_comes_last() {
        assertThat(SUMMARY.lamps(LampTables.BY_REACH).keySet())
                .extracting(Lamp::word)
                .containsExactly("逾期销号", "已销号", "暂停", "难以完成", "滞后可达", "未报告", "按期", "逾期", "正常");
    }

    @Test
    void lateness_and_extensions_are_counted() {
        assertThat(SUMMARY.overdue()).isEqualTo(1);
        assertThat(SUMMARY.closedLate()).isEqualTo(1);
        assertThat(SUMMARY.extended()).isEqualTo(1);
        assertThat(SUMMARY.missedReports()).isZero();
    }

    @Test
    void determinations_are_counted_in_the_order_of_the_formula() {
        assertThat(SUMMARY.determinations(DeterminationFormulas.SIX))
                .extracting(
                        count -> count.determination().name(),
                        DeterminationCount::determined,
                        DeterminationCount::partly,
                        DeterminationCount::open)
                .containsExactly(
                        tuple("定目标", 0, 7, 0),
                        tuple("定任务", 7, 0, 0),
                        tuple("定措施", 0, 0, 7),
                        tuple("定进度", 5, 1, 1),
                        tuple("定责任", 0, 0, 7),
                        tuple("定标准", 0, 0, 7));
        assertThat(SUMMARY.shareDetermined()).contains(new BigDecimal("0.2857"));
        assertThat(SUMMARY.determinations(DeterminationFormulas.SIX).get(3).share())
                .contains(new BigDecimal("0.7143"));
    }

    @Test
    void nothing_to_determine_has_no_share() {
        assertThat(Summary.none().shareDetermined()).isEmpty();
        assertThat(Summary.none().determinations(DeterminationFormulas.SIX))
                .allSatisfy(count -> assertThat(count.share()).isEmpty());
    }

    @Test
    void no_tasks_are_an_empty_summary_that_changes_nothing() {
        assertThat(Summary.none()).isEqualTo(Summary.of(List.of())).hasToString("0 tasks");
        assertThat(Summary.none().isEmpty()).isTrue();
        assertThat(SUMMARY.isEmpty()).isFalse();
        assertThat(SUMMARY.plus(Summary.none())).isEqualTo(SUMMARY).hasSameHashCodeAs(SUMMARY);
    }

    @Test
    void a_summary_says_its_lamps() {
        assertThat(SUMMARY).hasToString("7 tasks: 逾期 1, 未报告 3, 正常 2, 逾期销号 1");
    }

    @Test
    void every_unit_has_the_summary_of_what_it_leads_in_protocol_order() {
        assertThat(Summaries.byUnit(Forces.standing()))
                .extractingFromEntries(
                        Map.Entry::getKey, unit -> unit.getValue().tasks())
                .containsExactly(
                        tuple(Forces.REFORM, 3),
                        tuple(Forces.HOUSING, 2),
                        tuple(Forces.LABOUR, 1),
                        tuple(Forces.DONGXI, 1),
                        tuple(Forces.XIPING, 1));
    }

    @Test
    void every_body_has_the_summary_of_its_scope_in_the_order_of_the_tree() {
        assertThat(Summaries.byBody(Forces.standing()))
                .extractingFromEntries(
                        Map.Entry::getKey, body -> body.getValue().tasks())
                .containsExactly(
                        tuple(Forces.GROUP, 5),
                        tuple(Forces.OFFICE, 1),
                        tuple(Forces.STARTUPS, 2),
                        tuple(Forces.LOGISTICS, 2),
                        tuple(Forces.QUALITY, 2));
    }
}
