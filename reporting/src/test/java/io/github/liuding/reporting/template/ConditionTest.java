package io.github.liuding.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Vocabulary<Integer> NAMES = Vocabulary.<Integer>of(number -> Origin.given("试"))
            .count("count", "个数", number -> number)
            .figure("share", ValueType.SHARE, "百分比", number -> Optional.of(new BigDecimal("0.5")))
            .figure("moved", ValueType.POINTS, "百分点", number -> Optional.of(new BigDecimal("0.00004")))
            .textIfAny("text", "文字", number -> Optional.of("有").filter(word -> number > 0))
            .figure("unknown", ValueType.NUMBER, "数值", number -> Optional.empty())
            .flag("flag", "是否", number -> number > 2)
            .list("names", "名单", number -> List.of("甲", "乙").subList(0, Math.min(2, number)));

    @ParameterizedTest
    @CsvSource({
        "count > 2, true",
        "count > 3, false",
        "count >= 3, true",
        "count ≥ 3, true",
        "count = 3, true",
        "count ≠ 3, false",
        "count != 4, true",
        "count < 3, false",
        "count ≤ 3, true",
        "share = 50, true",
        "share > 49.9, true",
        "moved = 0, true",
        "moved ≠ 0, false",
        "text, true",
        "not text, false",
        "flag, true",
        "names, true",
        "unknown, false",
        "not unknown, true",
        "unknown > 0, false",
        "unknown ≤ 0, false"
    })
    void a_condition_holds_or_not(String text, boolean holds) {
        Condition condition = Condition.parse(text, Place.at("/")).orElseThrow();

        assertThat(condition.holds(Scope.of(NAMES, 3))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"text, false", "not text, true", "flag, false", "names, false", "count, true", "count > 0, false"})
    void what_is_empty_is_not_there(String text, boolean holds) {
        assertThat(Condition.parse(text, Place.at("/")).orElseThrow().holds(Scope.of(NAMES, 0)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "count >", "> 3", "count > three", "not count > 3", "count > 3 and flag", "有", "count == 3"})
    void what_states_none_is_refused(String text) {
        assertThat(Condition.parse(text, Place.at("/"))).isEmpty();
    }
}
