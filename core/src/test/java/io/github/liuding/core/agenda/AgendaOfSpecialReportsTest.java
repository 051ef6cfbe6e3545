package io.github.liuding.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.testing.Board;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaOfSpecialReportsTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final LocalDate AS_OF = LocalDate.of(2022, 8, 1);

    private final Board board = new Board();

    @BeforeEach
    void the_last_of_the_second_quarter_is_ding() {
        board.given("jia", "质量", "8", "2022-05-10")
                .given("yi", "质量", "9", "2022-05-10")
                .given("bing", "质量", "7", "2022-05-10")
                .given("ding", "质量", "5", "2022-05-10");
    }

    private List<AgendaItem> reports() {
        ScoringScheme scheme =
                board.scheme().toBuilder().specialReportWithinDays(15).build();
        Standing standing = Standing.of(board.campaign(), board.journal(), AS_OF);
        AssessmentHistory history = AssessmentHistory.of(scheme, board.campaign(), board.journal(), AS_OF);
        return Agenda.of(standing, history, YEAR, DuePolicy.AS_IS).orElseThrow().items().stream()
                .filter(item -> item.key().startsWith("special-report"))
                .toList();
    }

    private SpecialReportGiven given(String day) {
        SpecialReportGiven entry = SpecialReportGiven.builder()
                .id(board.next())
                .on(LocalDate.parse(day))
                .recordedOn(LocalDate.parse(day))
                .by(new UnitId("fagai"))
                .addUnit(new UnitId("ding"))
                .period(Period.parse("2022-Q2"))
                .build();
        board.add(entry);
        return entry;
    }

    @Test
    void what_is_owed_stands_on_its_last_day() {
        assertThat(reports()).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("special-report/2022-Q2/ding");
            assertThat(item.title()).isEqualTo("专门汇报：2022年第二季度");
            assertThat(item.day()).isEqualTo("2022-07-15");
            assertThat(item.by()).contains("丁乡");
            assertThat(item.details()).contains("考核期：2022年第二季度\n原因：季度排名第4，靠后");
            assertThat(item.revision()).isZero();
            assertThat(item.cancelled()).isFalse();
        });
    }

    @Test
    void one_given_in_time_is_cancelled_and_back_when_that_is_voided() {
        SpecialReportGiven entry = given("2022-07-14");

        assertThat(reports())
                .extracting(AgendaItem::cancelled, AgendaItem::revision)
                .containsExactly(tuple(true, 1));

        board.add(Voided.builder()
                .id(board.next())
                .on(LocalDate.of(2022, 7, 20))
                .recordedOn(LocalDate.of(2022, 7, 20))
                .by(new UnitId("fagai"))
                .entry(entry.id())
                .reason("登记有误")
                .build());
        assertThat(reports())
                .extracting(AgendaItem::cancelled, AgendaItem::revision)
                .containsExactly(tuple(false, 2));
    }

    @Test
    void one_given_late_stays() {
        given("2022-07-16");

        assertThat(reports())
                .extracting(AgendaItem::cancelled, AgendaItem::revision)
                .containsExactly(tuple(false, 1));
    }
}
