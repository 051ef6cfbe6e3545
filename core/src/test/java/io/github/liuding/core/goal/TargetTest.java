package io.github.liuding.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static TargetBuilder valid() {
        return Target.builder()
                .indicator("网上可办率")
                .relation(Relation.AT_LEAST)
                .value(new BigDecimal("90"))
                .unit("%");
    }

    @ParameterizedTest(name = "{1} is {0} 90: {2}")
    @CsvSource({
        "AT_LEAST, 89.99, false",
        "AT_LEAST, 90, true",
        "AT_LEAST, 90.00, true",
        "AT_LEAST, 90.01, true",
        "AT_MOST, 89.99, true",
        "AT_MOST, 90.0, true",
        "AT_MOST, 90.01, false",
        "EQUAL, 89.99, false",
        "EQUAL, 90.000, true",
        "EQUAL, 90.01, false"
    })
    void a_measured_figure_meets_the_target_or_not(Relation relation, BigDecimal measured, boolean met) {
        assertThat(valid().relation(relation).build().isMetBy(measured)).isEqualTo(met);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({"AT_LEAST, 90, %, 网上可办率 ≥ 90%", "AT_MOST, 0.50, 天, 网上可办率 ≤ 0.50天", "EQUAL, 1E+3, '', 网上可办率 = 1000"})
    void a_target_reads_as_it_is_printed(Relation relation, BigDecimal value, String unit, String text) {
        assertThat(valid().relation(relation).value(value).unit(unit).build()).hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.000000000001", "-999999999999999999.999999999999", "0", "1E+17"})
    void a_target_may_have_eighteen_digits_before_the_point_and_twelve_after_it(String value) {
        assertThat(valid().value(new BigDecimal(value)).build().value()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1E-13", "1000000000000000000", "1E+18", "1E+999999999", "1E-999999999", "0E-999999999"})
    void a_target_whose_value_cannot_be_printed_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().value(new BigDecimal(value)).build())
                .withMessage("Value of target '网上可办率' must have at most 18 digits before the point and 12 after it,"
                        + " but was " + value);
    }

    @Test
    void a_target_without_an_indicator_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().indicator(" ").build())
                .withMessage("Indicator of a target must not be blank");
    }
}
