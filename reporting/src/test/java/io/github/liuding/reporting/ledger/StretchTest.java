package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    private static List<Stretch> stretches(String from, String to) {
        return Stretch.of(DateRange.ofClosed(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2022-04-20, 2022-05-31, 5, 2022年4月中旬, 5月下旬",
        "2022-12-25, 2023-01-05, 2, 2022年12月下旬, 2023年1月上旬",
        "2022-02-28, 2022-02-28, 1, 2022年2月下旬, 2022年2月下旬",
        "2022-01-01, 2022-10-31, 30, 2022年1月上旬, 10月下旬",
        "2022-01-01, 2022-11-01, 11, 2022年1月, 11月",
        "2022-01-01, 2024-06-30, 30, 2022年1月, 6月",
        "2022-01-01, 2024-07-01, 11, 2022年1季度, 3季度",
        "2016-05-06, 2030-12-31, 15, 2016年, 2030年"
    })
    void the_shortest_stretches_that_a_page_has_room_for_are_taken(
            String from, String to, int count, String first, String last) {
        List<Stretch> stretches = stretches(from, to);
        assertThat(stretches).hasSize(count);
        assertThat(stretches.get(0).heading()).isEqualTo(first);
        assertThat(stretches.get(count - 1).heading()).isEqualTo(last);
    }

    @Test
    void stretches_follow_each_other_without_a_gap_and_hold_the_span() {
        List<Stretch> stretches = stretches("2021-12-05", "2022-03-21");
        assertThat(stretches.get(0).days().contains(LocalDate.of(2021, 12, 5))).isTrue();
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).days().start())
                    .isEqualTo(stretches.get(i - 1).days().endInclusive().plusDays(1));
        }
        assertThat(stretches.get(stretches.size() - 1).days().contains(LocalDate.of(2022, 3, 21)))
                .isTrue();
    }
}
