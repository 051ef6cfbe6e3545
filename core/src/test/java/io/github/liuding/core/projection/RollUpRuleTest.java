package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollUpRuleTest {
    /** One task for each lamp, such as {@code RED 逾期}. */
    private static Summary lit(String lamps) {
        return Arrays.stream(lamps.split("; ", -1))
                .map(lamp -> lamp.split(" ", -1))
                .map(lamp -> new Lamp(LampColour.valueOf(lamp[0]), lamp[1]))
                .map(RollUpRuleTest::one)
                .reduce(Summary.none(), Summary::plus);
    }

    private static Summary one(Lamp lamp) {
        Standing standing = Standing.of(
                Qinghe.campaign().toBuilder()
                        .lamps(LampTable.builder().fallback(lamp).build())
                        .build(),
                Qinghe.journal(),
                LocalDate.of(2022, 5, 20));
        return Summary.of(standing.tasks().subList(0, 1));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "最差灯色, RED 逾期; GREEN 正常; GREEN 正常, 逾期",
        "最差灯色, ORANGE 预警; YELLOW 临期; GREY 未报告, 预警",
        "最差灯色, BLUE 待审核; GREY 未报告; GREEN 正常, 待审核",
        "最差灯色, GREY 未报告; GREEN 正常; GREEN 正常, 未报告",
        "最差灯色, GREEN 正常, 正常",
        "多数灯色, RED 逾期; GREEN 正常; GREEN 正常, 正常",
        "多数灯色, RED 逾期; GREEN 正常, 逾期",
        "多数灯色, GREY 未报告; GREY 未报告; YELLOW 临期, 未报告",
        "占比灯色33.33%, RED 逾期; GREEN 正常; GREEN 正常, 逾期",
        "占比灯色33.34%, RED 逾期; GREEN 正常; GREEN 正常, 正常",
        "占比灯色50%, RED 逾期; YELLOW 临期; GREEN 正常; GREEN 正常, 临期",
        "占比灯色100%, RED 逾期; RED 逾期; GREEN 正常, 正常",
        "占比灯色0.01%, BLUE 待审核; GREEN 正常, 待审核",
    })
    void a_rule_makes_one_lamp_of_many(String rule, String lamps, String word) {
        assertThat(RollUpRule.parse(rule).lamp(lit(lamps)).map(Lamp::word)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"YELLOW 临期; YELLOW 滞后; YELLOW 滞后, 滞后", "YELLOW 滞后; YELLOW 临期, 临期"})
    void of_the_words_of_a_colour_the_one_of_most_tasks_is_taken_and_of_equals_the_first(String lamps, String word) {
        assertThat(RollUpRule.worst().lamp(lit(lamps))).contains(new Lamp(LampColour.YELLOW, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"最差灯色", "多数灯色", "占比灯色33.33%", "占比灯色100%", "占比灯色0.5%"})
    void no_tasks_have_no_lamp(String rule) {
        assertThat(RollUpRule.parse(rule).lamp(Summary.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"最差灯色", "多数灯色", "占比灯色33.33%", "占比灯色100%", "占比灯色0.5%"})
    void a_rule_is_read_by_its_name(String name) {
        assertThat(RollUpRule.parse(name)).hasToString(name).isEqualTo(RollUpRule.parse(name));
    }

    @Test
    void a_name_that_no_rule_has_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUpRule.parse("平均灯色"))
                .withMessage("Roll-up rule must be '最差灯色', '多数灯色' or like '占比灯色33.33%', but was '平均灯色'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.0001"})
    void a_share_that_is_no_part_of_the_whole_is_refused(BigDecimal share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUpRule.share(share))
                .withMessage("Share of a roll-up must be above 0 and at most 1, but was %s".formatted(share));
    }
}
