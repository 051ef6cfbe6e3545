package io.github.liuding.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.scoring.RollUp;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.testing.Board;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Quarters and years that are made of shorter periods. */
class RollUpTest {
    private final Board board = new Board();

    @Test
    void a_quarter_may_be_the_mean_of_its_months() {
        board.given("jia", "质量", "8", "2022-05-10")
                .given("jia", "满意度", "80", "2022-05-10")
                .given("yi", "质量", "9.5", "2022-05-11")
                .given("bing", "质量", "8", "2022-05-12")
                .given("ding", "质量", "5", "2022-05-12")
                .given("jia", "质量", "10", "2022-06-10")
                .given("jia", "满意度", "90", "2022-06-10")
                .given("jia", "典型经验", "2", "2022-06-20");
        ScoringScheme mean = board.scheme().toBuilder()
                .quarter(RollUp.MEAN_OF_MONTHS)
                .specialReportWithinDays(15)
                .build();
        Assessment quarter = board.assess(mean, Period.parse("2022-Q2"));

        // (74.666… + 100) ÷ 2 = 87.333…, and 2 beside.
        assertThat(quarter.sheet("jia").orElseThrow().lines())
                .extracting(line -> line.name() + " "
                        + line.points().map(BigDecimal::toPlainString).orElse("-") + " " + line.formula())
                .containsExactly(
                        "2022年4月 - 没有得分，不计入",
                        "2022年5月 37.33 指标得分74.6667÷2期",
                        "2022年6月 50.00 指标得分100÷2期",
                        "典型经验 2.00 1次合计2：现场核查");
        assertThat(quarter.sheet("jia").orElseThrow().total()).contains(new BigDecimal("89.33"));
        assertThat(quarter.specialReports()).singleElement().satisfies(owed -> {
            assertThat(owed.contender().name()).isEqualTo("丁乡");
            assertThat(owed.reason()).isEqualTo("季度排名第4，靠后");
            assertThat(owed.due()).isEqualTo("2022-07-15");
        });
    }

    @Test
    void a_year_of_quarters_is_made_of_the_quarters_as_they_are_published() {
        board.given("jia", "质量", "10", "2022-01-10")
                .given("jia", "质量", "4", "2022-02-10")
                .given("jia", "质量", "5", "2022-05-10");
        ScoringScheme mean = board.scheme().toBuilder()
                .quarter(RollUp.MEAN_OF_MONTHS)
                .year(RollUp.MEAN_OF_QUARTERS)
                .build();
        Assessment year = board.assess(mean, Period.parse("2022"));

        // The quarters are (100 + 40) ÷ 2 and 50, the year is the mean of these, not of three months.
        assertThat(year.parts())
                .extracting(one -> one.period() + " "
                        + one.sheet("jia").flatMap(ScoreSheet::total).orElse(BigDecimal.ZERO))
                .containsExactly("2022-Q1 70.00", "2022-Q2 50.00", "2022-Q3 0", "2022-Q4 0");
        assertThat(year.sheet("jia").orElseThrow().total()).contains(new BigDecimal("60.00"));
        assertThat(year.parts().get(0).sheet("jia").orElseThrow().total())
                .isEqualTo(board.assess(mean, Period.parse("2022-Q1"))
                        .sheet("jia")
                        .orElseThrow()
                        .total());
    }

    @Test
    void months_of_two_quarters_are_held_against_each_other_by_where_they_stand() {
        board.given("jia", "质量", "5", "2022-01-10").given("jia", "质量", "8", "2022-04-10");
        ScoringScheme mean =
                board.scheme().toBuilder().quarter(RollUp.MEAN_OF_MONTHS).build();
        ScoreSheet first =
                board.assess(mean, Period.parse("2022-Q1")).sheet("jia").orElseThrow();
        ScoreSheet second =
                board.assess(mean, Period.parse("2022-Q2")).sheet("jia").orElseThrow();

        assertThat(second.minus(first))
                .extracting(one -> one.name() + " " + one.before().isPresent() + " "
                        + one.moved().toPlainString())
                .containsExactly("2022年4月 true 30.00", "2022年5月 true 0", "2022年6月 true 0");
    }

    @Test
    void another_way_of_rolling_up_is_tried_too() {
        board.given("jia", "质量", "10", "2022-04-10").given("jia", "质量", "4", "2022-05-10");
        Assessment own = board.assess(board.scheme(), Period.parse("2022-Q2"));
        Assessment mean = own.with(
                board.scheme().toBuilder().quarter(RollUp.MEAN_OF_MONTHS).build());

        assertThat(own.parts()).isEmpty();
        assertThat(mean.parts()).hasSize(3);
        assertThat(mean.sheet("jia").orElseThrow().total()).contains(new BigDecimal("70.00"));
    }
}
