package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.testing.Board;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is scored in a period of which it was there in a part only. */
class ActiveTimesTest {
    private final Board board = new Board();

    private ScoringScheme scheme(PartialRule rule, ActiveTime... times) {
        return board.scheme().toBuilder().partial(rule).addActiveTimes(times).build();
    }

    private ActiveTime time(String unit, String first, String last) {
        return ActiveTime.builder()
                .members(board.campaign().refer(unit))
                .firstDay(Optional.of(first).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .lastDay(Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .build();
    }

    private List<String> scored(ScoringScheme scheme, Period period) {
        return board.assess(scheme, period).contenders().stream()
                .filter(one -> one.group().equals("乡镇"))
                .map(Contender::name)
                .toList();
    }

    @Test
    void times_of_one_member_add_up() {
        board.given("jia", "质量", "8", "2022-05-10");
        ActiveTime untilMid = time("甲镇", "", "2022-05-15");
        ActiveTime fromMid = time("甲镇", "2022-05-16", "");
        ActiveTime later = time("甲镇", "2022-05-17", "");

        assertThat(scored(scheme(PartialRule.LEFT_OUT, untilMid, fromMid), Board.MAY))
                .contains("甲镇");
        assertThat(scored(scheme(PartialRule.LEFT_OUT, fromMid, untilMid), Board.MAY))
                .contains("甲镇");
        assertThat(scored(scheme(PartialRule.LEFT_OUT, untilMid, later), Board.MAY))
                .doesNotContain("甲镇");
        assertThat(scored(scheme(PartialRule.INFORMED, untilMid), Board.MAY)).contains("甲镇");
    }

    @Test
    void who_is_not_there_at_all_is_scored_by_no_rule() {
        board.given("jia", "质量", "8", "2022-05-10");

        for (PartialRule rule : PartialRule.values()) {
            assertThat(scored(scheme(rule, time("乙镇", "2022-06-01", "")), Board.MAY))
                    .containsExactly("甲镇", "丙乡", "丁乡");
        }
    }

    @Test
    void what_is_said_of_somebody_left_out_is_no_fault() {
        board.given("jia", "质量", "8", "2022-05-10")
                .given("yi", "质量", "8", "2022-05-10")
                .given("yi", "弄虚作假", "0", "2022-05-10")
                .measured("乙镇", "新增市场主体", "80", "2022-05-10");
        Assessment may = board.assess(scheme(PartialRule.LEFT_OUT, time("乙镇", "2022-05-02", "")), Board.MAY);

        assertThat(may.findings()).isEmpty();
        assertThat(may.ranking("乡镇").placings()).hasSize(1);
        assertThat(may.sheet("乙镇")).isEmpty();
    }

    @Test
    void the_mean_of_a_year_is_that_of_the_months_it_was_there() {
        board.given("yi", "质量", "8", "2022-07-10").given("yi", "质量", "6", "2022-08-10");
        ScoringScheme scheme = scheme(PartialRule.RANKED, time("乙镇", "2022-07-01", "")).toBuilder()
                .year(RollUp.MEAN_OF_MONTHS)
                .build();

        assertThat(board.assess(scheme, Period.parse("2022"))
                        .sheet("乙镇")
                        .orElseThrow()
                        .total())
                .hasToString("Optional[70.00]");
    }
}
