package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.standing.MilestoneStanding;
import io.github.liuding.core.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WallChartTest {
    private static final Standing STANDING = Reports.standing();
    private static final WallChart CHART = WallChart.of(STANDING);

    private static WallChart.Bar bar(String id) {
        return CHART.bars().stream()
                .filter(bar -> bar.standing().task().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_bar_goes_from_the_first_day_to_the_last_day_in_time() {
        assertThat(bar("overdue").days()).isEqualTo(DateRange.ofClosed(Reports.day(1), Reports.day(10)));
        assertThat(bar("overdue").plannedEnd()).isEmpty();
        assertThat(bar("overdue").completion()).contains(new BigDecimal("0.5"));
        assertThat(bar("overdue").timePassed()).contains(new BigDecimal("1.0000"));
        assertThat(bar("overdue").lamp().word()).isEqualTo("逾期");
        assertThat(bar("overdue").doneOn()).isEmpty();
    }

    @Test
    void a_bar_that_was_extended_shows_the_planned_end_too() {
        assertThat(bar("extended").days()).isEqualTo(DateRange.ofClosed(Reports.day(1), LocalDate.of(2022, 6, 30)));
        assertThat(bar("extended").plannedEnd()).contains(Reports.day(15));
    }

    @Test
    void milestones_have_their_last_day_and_the_day_they_were_reached() {
        assertThat(bar("extended").milestones())
                .extracting(milestone -> milestone.milestone().due(), MilestoneStanding::reachedOn)
                .containsExactly(tuple(Reports.day(8), Optional.of(Reports.day(11))));
        assertThat(bar("overdue").milestones())
                .extracting(MilestoneStanding::reachedOn)
                .containsExactly(Optional.empty());
    }

    @Test
    void what_is_done_shows_the_day() {
        assertThat(bar("closed-late").doneOn()).contains(Reports.day(12));
    }

    @Test
    void a_task_without_a_first_day_has_a_bar_of_its_last_day() {
        assertThat(bar("no-start").days()).isEqualTo(DateRange.ofClosed(Reports.day(25), Reports.day(25)));
    }

    @Test
    void tasks_without_a_last_day_stand_apart() {
        assertThat(Forces.ids(CHART.undated())).containsExactly("no-day");
        assertThat(CHART.bars().size() + CHART.undated().size())
                .isEqualTo(STANDING.tasks().size());
    }

    @Test
    void the_span_holds_everything_that_is_on_the_chart_and_today() {
        assertThat(CHART.today()).isEqualTo(Reports.TODAY);
        assertThat(CHART.span()).contains(DateRange.ofClosed(Reports.day(1), LocalDate.of(2022, 12, 31)));
        WallChart later = WallChart.of(STANDING.advance(List.of(), LocalDate.of(2023, 2, 1)));
        assertThat(later.span()).contains(DateRange.ofClosed(Reports.day(1), LocalDate.of(2023, 2, 1)));
    }

    @Test
    void a_chart_without_bars_has_no_span() {
        WallChart chart = WallChart.of(Forces.standing(), Scope.body(Forces.OFFICE));
        assertThat(chart.span()).isEmpty();
        assertThat(Forces.ids(chart.undated())).containsExactly("notices");
        assertThat(chart.scope()).isEqualTo(Scope.body(Forces.OFFICE));
    }
}
