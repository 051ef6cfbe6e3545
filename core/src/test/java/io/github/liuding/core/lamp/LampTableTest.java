package io.github.liuding.core.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LampTableTest {
    private static Lamp read(LampTable table, TaskState state, String daysLeft) {
        return table.read(new LampReading(
                state, daysLeft.equals("none") ? Optional.empty() : Optional.of(Long.valueOf(daysLeft))));
    }

    @ParameterizedTest(name = "{0}, {1} days left: {2} {3}")
    @CsvSource({
        "UNREPORTED, -100, RED, 逾期",
        "UNREPORTED, -1, RED, 逾期",
        "UNREPORTED, 0, GREY, 未报告",
        "UNREPORTED, 15, GREY, 未报告",
        "UNREPORTED, 16, GREY, 未报告",
        "UNREPORTED, none, GREY, 未报告",
        "NOT_STARTED, -1, RED, 逾期",
        "NOT_STARTED, 0, YELLOW, 临期",
        "NOT_STARTED, 15, YELLOW, 临期",
        "NOT_STARTED, 16, GREEN, 正常",
        "NOT_STARTED, none, GREEN, 正常",
        "UNDER_WAY, -1, RED, 逾期",
        "UNDER_WAY, 0, YELLOW, 临期",
        "UNDER_WAY, 15, YELLOW, 临期",
        "UNDER_WAY, 16, GREEN, 正常",
        "UNDER_WAY, none, GREEN, 正常",
        "CLOSE_OUT_REQUESTED, -1, RED, 逾期",
        "CLOSE_OUT_REQUESTED, 0, YELLOW, 临期",
        "CLOSE_OUT_REQUESTED, 15, YELLOW, 临期",
        "CLOSE_OUT_REQUESTED, 16, GREEN, 正常",
        "CLOSE_OUT_REQUESTED, none, GREEN, 正常",
        "CLOSED, -100, GREEN, 逾期销号",
        "CLOSED, -1, GREEN, 逾期销号",
        "CLOSED, 0, GREEN, 已销号",
        "CLOSED, 15, GREEN, 已销号",
        "CLOSED, 16, GREEN, 已销号",
        "CLOSED, none, GREEN, 已销号"
    })
    void the_standard_table(TaskState state, String daysLeft, LampColour colour, String word) {
        assertThat(read(LampTables.STANDARD, state, daysLeft)).isEqualTo(new Lamp(colour, word));
    }

    /** 蓝 closed; 橙 from 1 to 30 days before the last day in time; 红 from that day on; else 灰. */
    private static final LampTable LOCAL = LampTable.builder()
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.BLUE, "办结"))
                    .addState(TaskState.CLOSED)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.ORANGE, "预警"))
                    .addStates(TaskState.NOT_STARTED, TaskState.UNDER_WAY)
                    .daysLeftAtLeast(1L)
                    .daysLeftAtMost(30L)
                    .build())
            .addRule(LampRule.builder()
                    .lamp(new Lamp(LampColour.RED, "到期"))
                    .daysLeftAtMost(0L)
                    .build())
            .fallback(new Lamp(LampColour.GREY, "不亮灯"))
            .build();

    @ParameterizedTest(name = "{0}, {1} days left: {2} {3}")
    @CsvSource({
        "CLOSED, -1, BLUE, 办结",
        "CLOSED, none, BLUE, 办结",
        "UNDER_WAY, 31, GREY, 不亮灯",
        "UNDER_WAY, 30, ORANGE, 预警",
        "NOT_STARTED, 1, ORANGE, 预警",
        "UNDER_WAY, 0, RED, 到期",
        "UNREPORTED, 30, GREY, 不亮灯",
        "UNREPORTED, -1, RED, 到期",
        "UNDER_WAY, none, GREY, 不亮灯"
    })
    void a_local_table_is_data(TaskState state, String daysLeft, LampColour colour, String word) {
        assertThat(read(LOCAL, state, daysLeft)).isEqualTo(new Lamp(colour, word));
    }

    @Test
    void the_first_rule_that_fits_wins() {
        LampRule always =
                LampRule.builder().lamp(new Lamp(LampColour.YELLOW, "先")).build();
        LampTable table = LampTable.builder()
                .addRules(
                        always,
                        always.toBuilder().lamp(new Lamp(LampColour.RED, "后")).build())
                .fallback(new Lamp(LampColour.GREY, "无"))
                .build();
        assertThat(read(table, TaskState.UNDER_WAY, "none")).isEqualTo(new Lamp(LampColour.YELLOW, "先"));
    }

    @Test
    void a_table_without_rules_lights_its_fallback() {
        LampTable table =
                LampTable.builder().fallback(new Lamp(LampColour.GREY, "无")).build();
        assertThat(read(table, TaskState.CLOSED, "-1")).isEqualTo(new Lamp(LampColour.GREY, "无"));
    }

    @Test
    void a_lamp_without_a_word_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lamp(LampColour.RED, " "))
                .withMessage("Word of a lamp must not be blank");
    }

    @Test
    void each_state_has_its_word() {
        assertThat(Stream.of(TaskState.values()).map(TaskState::word))
                .containsExactly("未报告", "未启动", "推进中", "申请销号", "已销号");
    }
}
