package io.github.liuding.core.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LampTableTest {
    private static Lamp read(LampTable table, TaskState state, String daysLeft) {
        return table.read(LampReading.builder()
                .state(state)
                .daysLeft(daysLeft.equals("none") ? Optional.empty() : Optional.of(Long.valueOf(daysLeft)))
                .build());
    }

    private static final String STANDARD = """
            state: UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED CLOSED SUSPENDED \
            | daysLeft: none -100 -1 0 15 16 | started: none -1 0 1 400 | behind: none -1 0.1999 0.2 1 | missed: 0 1 2 9
            CLOSED | -100 -1 | * | * | * | GREEN 逾期销号
            CLOSED | none 0 15 16 | * | * | * | GREEN 已销号
            SUSPENDED | * | * | * | * | GREY 暂停
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | -100 -1 | * | * | * | RED 逾期
            CLOSE_OUT_REQUESTED | none 0 15 16 | * | * | * | BLUE 待审核
            UNREPORTED | none 0 15 16 | * | * | * | GREY 未报告
            NOT_STARTED | none 0 15 16 | 1 400 | * | * | YELLOW 未启动
            NOT_STARTED | 0 15 | none -1 0 | * | * | YELLOW 临期
            UNDER_WAY | 0 15 | * | * | * | YELLOW 临期
            NOT_STARTED | none 16 | none -1 0 | 0.2 1 | * | YELLOW 滞后
            UNDER_WAY | none 16 | * | 0.2 1 | * | YELLOW 滞后
            NOT_STARTED | none 16 | none -1 0 | none -1 0.1999 | 2 9 | YELLOW 漏报
            UNDER_WAY | none 16 | * | none -1 0.1999 | 2 9 | YELLOW 漏报
            NOT_STARTED | none 16 | none -1 0 | none -1 0.1999 | 0 1 | GREEN 正常
            UNDER_WAY | none 16 | * | none -1 0.1999 | 0 1 | GREEN 正常
            """;

    private static final String BY_GAP = """
            state: UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED CLOSED SUSPENDED \
            | daysLeft: none -1 0 16 | started: none -1 0 29 30 89 90 400 | behind: none -1 0.0999 0.1 0.3 0.3001 1
            CLOSED | -1 | * | * | GREEN 逾期销号
            CLOSED | none 0 16 | * | * | GREEN 已销号
            SUSPENDED | * | * | * | GREY 暂停
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | -1 | * | * | RED 逾期
            UNREPORTED NOT_STARTED | none 0 16 | 90 400 | * | RED 未启动
            UNREPORTED NOT_STARTED | none 0 16 | none -1 0 29 30 89 | 0.3001 1 | RED 严重滞后
            UNREPORTED NOT_STARTED | none 0 16 | 30 89 | none -1 0.0999 0.1 0.3 | YELLOW 未启动
            UNREPORTED NOT_STARTED | none 0 16 | none -1 0 29 | 0.1 0.3 | YELLOW 滞后
            UNREPORTED | none 0 16 | none -1 0 29 | none -1 0.0999 | GREY 未报告
            NOT_STARTED | none 0 16 | none -1 0 29 | none -1 0.0999 | GREEN 按计划推进
            UNDER_WAY CLOSE_OUT_REQUESTED | none 0 16 | * | 0.3001 1 | RED 严重滞后
            UNDER_WAY CLOSE_OUT_REQUESTED | none 0 16 | * | 0.1 0.3 | YELLOW 滞后
            UNDER_WAY CLOSE_OUT_REQUESTED | none 0 16 | * | none -1 0.0999 | GREEN 按计划推进
            """;

    private static final String BY_DAY = """
            state: UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED CLOSED SUSPENDED \
            | daysLeft: none -100 -1 0 15 16 | behind: none -1 0 0.0001 1
            CLOSED | -100 -1 | * | GREEN 逾期销号
            CLOSED | none 0 15 16 | * | GREEN 已销号
            SUSPENDED | * | * | GREY 暂停
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | -100 -1 | * | RED 逾期
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | none 0 15 16 | 0.0001 1 | YELLOW 滞后
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | 0 15 | none -1 0 | BLUE 临期
            UNREPORTED | none 16 | none -1 0 | GREY 未报告
            NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | none 16 | none -1 0 | GREEN 正常
            """;

    private static final String BY_NOTICE = """
            state: UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED CLOSED SUSPENDED \
            | daysLeft: none -1 0 | notices: 0 1 2 3 9
            CLOSED | -1 | * | GREEN 逾期销号
            CLOSED | none 0 | * | GREEN 已销号
            SUSPENDED | * | * | GREY 暂停
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | 3 9 | RED 责令办理
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | 2 | ORANGE 警示
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | 1 | BLUE 提醒
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | 0 | GREEN 正常
            """;

    private static final String BY_REACH = """
            state: UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED CLOSED SUSPENDED \
            | daysLeft: none -100 -1 0 16 | outlook: none IN_TIME LATE OUT_OF_REACH
            CLOSED | -100 -1 | * | GREEN 逾期销号
            CLOSED | none 0 16 | * | GREEN 已销号
            SUSPENDED | * | * | GREY 暂停
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | OUT_OF_REACH | RED 难以完成
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | * | LATE | YELLOW 滞后可达
            UNREPORTED NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | -100 -1 | none IN_TIME | YELLOW 滞后可达
            UNREPORTED | none 0 16 | none IN_TIME | GREY 未报告
            NOT_STARTED UNDER_WAY CLOSE_OUT_REQUESTED | none 0 16 | none IN_TIME | BLUE 按期
            """;

    /** A shipped table, and all of it written out; how many readings that are. */
    record Shipped(String name, String truth, int readings) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shipped> shipped() {
        return List.of(
                new Shipped("标准", STANDARD, 28_800),
                new Shipped("按进度差距", BY_GAP, 21_504),
                new Shipped("按时限", BY_DAY, 5_760),
                new Shipped("按督查单", BY_NOTICE, 2_880),
                new Shipped("按可达程度", BY_REACH, 3_840));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void a_shipped_table_lights_these_lamps_and_no_others(Shipped shipped) {
        LampTable table = LampTables.named(shipped.name()).orElseThrow();
        assertThat(TruthTable.check(table, shipped.truth())).isEqualTo(shipped.readings());
    }

    @Test
    void the_shipped_tables_have_names_and_no_other_name_gives_one() {
        assertThat(LampTables.names())
                .isEqualTo(shipped().stream().map(Shipped::name).toList());
        assertThat(LampTables.named("标准")).contains(LampTables.STANDARD);
        assertThat(LampTables.named("按进度差距")).contains(LampTables.BY_GAP);
        assertThat(LampTables.named("按时限")).contains(LampTables.BY_DAY);
        assertThat(LampTables.named("按督查单")).contains(LampTables.BY_NOTICE);
        assertThat(LampTables.named("按可达程度")).contains(LampTables.BY_REACH);
        assertThat(LampTables.named("按颜色")).isEmpty();
    }

    static List<LampRule> conditions() {
        return List.of(
                rule().addState(TaskState.NOT_STARTED).build(),
                rule().addOutlook(Outlook.LATE).build(),
                rule().daysLeftAtLeast(-5L).build(),
                rule().daysLeftAtMost(5L).build(),
                rule().startedDaysAgoAtLeast(5L).build(),
                rule().behindAtLeast(new BigDecimal("0.10")).build(),
                rule().missedReportsAtLeast(1).build(),
                rule().extensionsAtLeast(1).build(),
                rule().noticesAtLeast(1).build());
    }

    private static LampRuleBuilder rule() {
        return LampRule.builder().lamp(new Lamp(LampColour.RED, "亮"));
    }

    /** A reading of which everything fits, and one of which nothing is known. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void every_condition_can_keep_a_rule_dark(LampRule rule) {
        LampReading all = LampReading.builder()
                .state(TaskState.NOT_STARTED)
                .daysLeft(0L)
                .daysSinceStart(5L)
                .behind(new BigDecimal("0.1"))
                .missedReports(1)
                .extensions(1)
                .notices(1)
                .outlook(Outlook.LATE)
                .build();
        LampReading nothing = LampReading.builder().state(TaskState.UNREPORTED).build();
        assertThat(rule.fits(all)).isTrue();
        assertThat(rule.fits(nothing)).isFalse();
        assertThat(rule.isUnconditional()).isFalse();
        assertThat(rule().build().isUnconditional()).isTrue();
        assertThat(rule().build().fits(nothing)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.01", "-1.01", "20"})
    void a_share_behind_that_no_task_can_have_is_refused(BigDecimal share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().behindAtLeast(share).build())
                .withMessage("Share behind of a lamp rule must be from -1 to 1, but was " + share);
    }

    @Test
    void a_count_that_asks_for_nothing_is_refused_in_a_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().missedReportsAtLeast(0).build())
                .withMessage("Missed reports of a lamp rule must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().extensionsAtLeast(0).build())
                .withMessage("Extensions of a lamp rule must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().noticesAtLeast(-1).build())
                .withMessage("Notices of a lamp rule must be at least 1, but was -1");
    }

    @Test
    void a_count_below_nothing_is_refused_in_a_reading() {
        LampReadingBuilder reading = LampReading.builder().state(TaskState.UNDER_WAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.missedReports(-1).build())
                .withMessage("Missed reports must be at least 0, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.missedReports(0).extensions(-1).build())
                .withMessage("Extensions must be at least 0, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.extensions(0).notices(-2).build())
                .withMessage("Notices must be at least 0, but were -2");
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
                .containsExactly("未报告", "未启动", "推进中", "申请销号", "已销号", "暂停");
        assertThat(Stream.of(Outlook.values()).map(Outlook::word)).containsExactly("预计按期完成", "预计逾期完成", "预计难以完成");
    }
}
