package io.github.liuding.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.goal.GrowthPath;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSeriesTest {
    private static final String INDICATOR = "市场主体数量";
    private static final Period MAY = Period.parse("2022-05");

    private final List<JournalEntry> entries = new ArrayList<>();

    private void measured(String scope, String value, String on) {
        entries.add(IndicatorMeasured.builder()
                .id(new EntryId("E-%04d".formatted(entries.size() + 1)))
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .by(Qinghe.REFORM)
                .indicator(INDICATOR)
                .scope(Optional.of(scope).filter(text -> !text.isEmpty()))
                .value(new BigDecimal(value))
                .unit("户")
                .build());
    }

    private Standing standing() {
        return Standing.of(Qinghe.campaign(), new Journal(entries), LocalDate.of(2022, 12, 31));
    }

    private IndicatorSeries series() {
        return IndicatorSeries.of(standing(), INDICATOR);
    }

    @Test
    void what_is_wrong_with_values_is_told() {
        measured("", "120", "2022-04-30");
        measured("", "-3", "2022-05-20");
        measured("", "150", "2022-05-20");
        entries.add(((IndicatorMeasured) entries.get(2))
                .toBuilder()
                        .id(new EntryId("E-0004"))
                        .on(LocalDate.of(2022, 6, 1))
                        .recordedOn(LocalDate.of(2022, 6, 1))
                        .unit("%")
                        .value(new BigDecimal("-1.5"))
                        .build());

        assertThat(series().findings())
                .extracting(one -> one.severity() + " " + one.code() + " " + one.message())
                .containsExactly(
                        "ERROR NEGATIVE_FIGURE 日志“E-0002”指标“市场主体数量”的数值为负：-3户",
                        "ERROR MEASURED_TWICE 日志“E-0003”与“E-0002”为“全域”同日登记了指标“市场主体数量”的两个数值",
                        "ERROR UNIT_DIFFERS 日志“E-0004”为“全域”登记的指标“市场主体数量”以“%”计，此前“E-0003”以“户”计，不能比较",
                        "WARNING NEGATIVE_FIGURE 日志“E-0004”指标“市场主体数量”的数值为负：-1.5%");
    }

    @Test
    void what_is_missing_is_no_zero() {
        measured("", "120", "2021-05-31");
        measured("", "0", "2022-04-30");
        measured("", "150", "2022-05-20");

        assertThat(series().in(MAY)).map(IndicatorMeasured::value).contains(new BigDecimal("150"));
        assertThat(series().in(MAY.next())).isEmpty();
        assertThat(series().at(LocalDate.of(2022, 6, 30)))
                .map(IndicatorMeasured::value)
                .contains(new BigDecimal("150"));
        assertThat(series().at(LocalDate.of(2021, 1, 1))).isEmpty();
        assertThat(series().growthOverLastYear(MAY)).contains(new BigDecimal("25.0000"));
        assertThat(series().growthOverLastPeriod(MAY))
                .as("a rate without a denominator")
                .isEmpty();
        assertThat(series().growthOverLastYear(MAY.next())).isEmpty();
        assertThat(series().missing(Period.parse("2022-Q2").parts(PeriodKind.MONTH)))
                .containsExactly(Period.parse("2022-06"));
        assertThat(series().completion(MAY.next(), BigDecimal.TEN)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series().completion(MAY, BigDecimal.ZERO))
                .withMessage("Target of indicator '市场主体数量' must be above 0, but was 0");
    }

    @Test
    void a_unit_is_found_by_any_of_its_names() {
        measured("dongxi", "7", "2022-05-01");
        measured(Qinghe.units().unit(Qinghe.DONGXI).orElseThrow().name(), "9", "2022-05-02");
        measured("", "100", "2022-05-03");

        assertThat(IndicatorSeries.of(standing(), INDICATOR, Qinghe.DONGXI).values())
                .extracting(one -> one.value().toPlainString())
                .containsExactly("7", "9");
        assertThat(series().values()).hasSize(1);
    }

    /** Published figures: 22657 at the end of 2025, 18% a year; the base that fits is 9904 at the end of 2020. */
    @Test
    void a_value_is_held_against_the_paths_of_a_published_target() {
        GrowthTarget target = GrowthTarget.builder()
                .indicator(INDICATOR)
                .unit("户")
                .deadline(Deadline.parse("2025年末"))
                .target(BigDecimal.valueOf(22657))
                .annualRate(BigDecimal.valueOf(18))
                .baseYear(2020)
                .build();
        measured("", "15000", "2022-12-31");
        LocalDate day = LocalDate.of(2022, 12, 31);

        // 9904 + 12753 × 730 ÷ 1826 = 15002.4064 by hand.
        assertThat(series().abovePath(target, day, GrowthPath.STRAIGHT_LINE)).contains(new BigDecimal("-2.4064"));
        // Two of five years of 18% from 9904 come to some 13790; by days it is a little less.
        assertThat(series().abovePath(target, day, GrowthPath.COMPOUND).orElseThrow())
                .isBetween(new BigDecimal("1205"), new BigDecimal("1220"));
        assertThat(series().completion(Period.parse("2022"), BigDecimal.valueOf(22657)))
                .contains(new BigDecimal("66.2047"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_in_which_days_are_recorded_changes_nothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            if (random.nextInt(3) > 0) {
                measured(
                        "",
                        String.valueOf(random.nextInt(500)),
                        LocalDate.of(2022, 1, 5).plusDays(i * 15L).toString());
            }
        }
        List<String> before =
                series().values().stream().map(one -> one.id().toString()).toList();
        Collections.shuffle(entries, random);

        assertThat(series().values()).extracting(one -> one.id().toString()).isEqualTo(before);
        for (Period month : Period.parse("2022").parts(PeriodKind.MONTH)) {
            boolean any = entries.stream().anyMatch(entry -> month.contains(entry.on()));
            assertThat(series().in(month).isPresent()).isEqualTo(any);
        }
    }
}
