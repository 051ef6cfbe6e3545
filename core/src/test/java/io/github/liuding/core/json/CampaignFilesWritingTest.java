package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheBodies;
import io.github.liuding.core.testing.RandomCampaigns;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign that is written as a file is read again as it was. */
class CampaignFilesWritingTest {
    private static final UnitDirectory UNITS =
            UnitDirectory.builder().addUnit(Qinghe.units().units().get(0)).build();

    private static Campaign assertReadsBack(Campaign campaign, String name, String text) {
        WithFindings<Campaign> read = CampaignFiles.parse(name, text);
        assertThat(Findings.lines(read.findings()).stream().filter(line -> line.startsWith("错误")))
                .as(text)
                .isEmpty();
        assertThat(read.value()).as(text).contains(campaign);
        return read.value().orElseThrow();
    }

    /** Two hundred campaigns; with {@code -Dsoak=true} a thousand. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {401, 402, 403, 404, 405, 406, 407, 408, 409, 410})
    void any_campaign_comes_back_equal_and_is_written_alike_again(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < (Boolean.getBoolean("soak") ? 100 : 20); i++) {
            Campaign campaign = RandomCampaigns.next(random);
            String yaml = CampaignFiles.toYaml(campaign);
            Campaign fromYaml = assertReadsBack(campaign, "随机.yaml", yaml);
            assertThat(CampaignFiles.toYaml(fromYaml)).isEqualTo(yaml);
            String json = CampaignFiles.toJson(campaign);
            Campaign fromJson = assertReadsBack(campaign, "随机.json", json);
            assertThat(CampaignFiles.toJson(fromJson)).isEqualTo(json);
        }
    }

    /** A text, and how it stands after a key. */
    record Hostile(String text, String written) {
        @Override
        public String toString() {
            return written.length() > 40 ? written.substring(0, 40) + "…" : written;
        }
    }

    static List<Hostile> hostileTexts() {
        Stream<Hostile> quoted = Stream.of(
                        "null",
                        "Null",
                        "~",
                        "yes",
                        "No",
                        "ON",
                        "off",
                        "y",
                        "N",
                        "true",
                        "FALSE",
                        "1e3",
                        "0x1F",
                        "0o17",
                        "017",
                        "42",
                        "3.14",
                        "-5",
                        "+1",
                        ".5",
                        "1_000",
                        "1,000",
                        ".inf",
                        ".NaN",
                        "2022-01-01",
                        "12:30",
                        "1:2:3",
                        "0000-0000001",
                        "-",
                        "--",
                        "---",
                        "...",
                        "+",
                        "- a",
                        "-a",
                        "a: b",
                        "a:b",
                        "a:",
                        ":",
                        "a #b",
                        "#a",
                        "a#b",
                        "*a",
                        "&a",
                        "!x",
                        "%x",
                        "@x",
                        "`x",
                        "|",
                        ">",
                        "? a",
                        "?",
                        "=",
                        "<<",
                        "'",
                        "it's",
                        "''",
                        "{a}",
                        "[a]",
                        "a, b",
                        "{",
                        "]",
                        ",",
                        "a ",
                        " a",
                        " a ",
                        "\u00a0a\u00a0",
                        "\u3000a",
                        "a；b;",
                        "\ud83d\ude00")
                .map(text -> new Hostile(text, '"' + text + '"'));
        Stream<Hostile> plain = Stream.of(
                        "青禾县",
                        "a  b",
                        "5%",
                        "1年",
                        "100万",
                        "（试行）",
                        "“通办”",
                        "《方案》",
                        "县（市、区）",
                        "1/2",
                        "café",
                        "\ud842\udfb7",
                        "一、二；三。四？五！",
                        "a@b",
                        "a~b",
                        "x".repeat(5000))
                .map(text -> new Hostile(text, text));
        Stream<Hostile> escaped = Stream.of(
                new Hostile("\"", "\"\\\"\""),
                new Hostile("\\", "\"\\\\\""),
                new Hostile("\\n", "\"\\\\n\""),
                new Hostile("a\nb", "\"a\\nb\""),
                new Hostile("\na\n\n", "\"\\na\\n\\n\""),
                new Hostile("a\r\nb\r", "\"a\\r\\nb\\r\""),
                new Hostile("a\tb", "\"a\\tb\""),
                new Hostile("a\u0085b", "\"a\\u0085b\""),
                new Hostile("a\u2028b\u2029c", "\"a\\u2028b\\u2029c\""),
                new Hostile("\ufeffa", "\"\\ufeffa\""),
                new Hostile("a\u200bb", "\"a\\u200bb\""),
                new Hostile("\u0000", "\"\\u0000\""),
                new Hostile("\u0007\u001b", "\"\\u0007\\u001b\""),
                new Hostile("\u007f\u009f", "\"\\u007f\\u009f\""),
                new Hostile("\ue000", "\"\\ue000\""),
                new Hostile("\ufffe\uffff", "\"\\ufffe\\uffff\""),
                new Hostile("a\ud800b", "\"a\\ud800b\""),
                new Hostile("\udc00\ud800", "\"\\udc00\\ud800\""),
                new Hostile("\udb40\udc01", "\"\\U000e0001\""),
                new Hostile("\udbff\udfff", "\"\\U0010ffff\""));
        return Stream.of(quoted, plain, escaped).flatMap(Function.identity()).toList();
    }

    /** Quotes stand only where a reader of YAML could take the text for something else. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void a_text_is_quoted_where_it_could_be_taken_for_something_else(Hostile hostile) {
        assertThat(YamlText.of(Map.of("键", hostile.text()))).isEqualTo("键: " + hostile.written() + "\n");
        assertThat(YamlText.of(Map.of(hostile.text(), 1)))
                .isEqualTo(
                        hostile.text().length() > 1000
                                ? "? " + hostile.written() + "\n: 1\n"
                                : hostile.written() + ": 1\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void any_text_comes_back_wherever_it_stands(Hostile hostile) {
        Campaign campaign = holding(hostile.text());
        String yaml = CampaignFiles.toYaml(campaign);
        assertThat(CampaignFiles.parse("青禾.yaml", yaml).value()).as(yaml).contains(campaign);
        String json = CampaignFiles.toJson(campaign);
        assertThat(CampaignFiles.parse("青禾.json", json).value()).as(json).contains(campaign);
    }

    /** As a value, in lists on one line and on several, as a role, in a wording, as a key of every map. */
    private static Campaign holding(String text) {
        return Qinghe.smallest().toBuilder()
                .locality(text)
                .units(UNITS)
                .bodies(BodyTree.builder().addBody(bodyOf(text)).build())
                .addCounts(new StatedCount(text, 1), new StatedCount(text + "二", 2))
                .enterpriseLiaison(EnterpriseLiaison.builder()
                        .addQuota(new GradeQuota(text, 1), new GradeQuota("二" + text, 2))
                        .build())
                .addGoal(new Goal(new GoalId("G1"), text, List.of(text, "长".repeat(120))))
                .addTask(Task.builder()
                        .id(Qinghe.FULL)
                        .number(1)
                        .goal(new GoalId("G1"))
                        .assignment(Assignment.of(text))
                        .addMeasure(Measure.of(text))
                        .putLocalDetermination(text, text)
                        .putLocalDetermination("二" + text, "二" + text)
                        .build())
                .build();
    }

    private static Body bodyOf(String text) {
        return Body.builder()
                .id(QingheBodies.OFFICE)
                .kind(new BodyKind(text))
                .name(text)
                .addDuties(text, text)
                .addAppointments(
                        new Appointment(new Role(text), new Holder.ByRule(text)),
                        new Appointment(
                                new Role(text),
                                new Holder.One(
                                        Officer.builder().name(text).post(text).build())),
                        new Appointment(
                                Roles.MEMBER,
                                new Holder.One(Officer.builder().name(text).build())))
                .staffing(StaffingPlan.builder()
                        .addSecondment(new Secondment(refer(text), 1))
                        .build())
                .build();
    }

    /** The body is named as the text is; the wording means it where it is not read as several names. */
    private static UnitReferences refer(String text) {
        return UNITS.indexWith(Map.of(text, new UnitReference.ToBody(QingheBodies.OFFICE)))
                .refer(text);
    }

    @Test
    void a_key_too_long_for_a_reader_of_yaml_says_that_it_is_one() {
        Campaign campaign = Qinghe.smallest().toBuilder()
                .addCounts(new StatedCount("长".repeat(1500), 1), new StatedCount("任务", 4))
                .build();
        assertThat(CampaignFiles.toYaml(campaign))
                .endsWith("counts:\n  ? %s\n  : 1\n  任务: 4\n".formatted("长".repeat(1500)));
        assertReadsBack(campaign, "青禾.yaml", CampaignFiles.toYaml(campaign));
    }

    static List<LampTable> lampTables() {
        Lamp undetermined = new Lamp(LampColour.GREY, "未定");
        Lamp red = new Lamp(LampColour.RED, "逾期");
        LampRule always = LampRule.builder().lamp(red).build();
        LampRule closed =
                LampRule.builder().lamp(red).addState(TaskState.CLOSED).build();
        return List.of(
                LampTable.builder().fallback(undetermined).build(),
                LampTable.builder().fallback(red).build(),
                LampTable.builder().addRule(always).fallback(undetermined).build(),
                LampTable.builder().addRule(always).fallback(red).build(),
                LampTable.builder()
                        .addRules(always, closed)
                        .fallback(undetermined)
                        .build(),
                LampTable.builder().addRule(closed).fallback(undetermined).build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lampTables")
    void any_table_of_lamps_comes_back_equal(LampTable lamps) {
        Campaign campaign = Qinghe.smallest().toBuilder().lamps(lamps).build();
        assertReadsBack(campaign, "青禾.yaml", CampaignFiles.toYaml(campaign));
        assertReadsBack(campaign, "青禾.json", CampaignFiles.toJson(campaign));
    }

    @Test
    void a_shipped_table_of_lamps_is_written_by_its_name_and_the_standard_one_not_at_all() {
        String smallest = CampaignFiles.toYaml(Qinghe.smallest());
        for (String name : LampTables.names()) {
            Campaign campaign = Qinghe.smallest().toBuilder()
                    .lamps(LampTables.named(name).orElseThrow())
                    .build();
            String yaml = CampaignFiles.toYaml(campaign);
            assertThat(yaml).isEqualTo(name.equals("标准") ? smallest : smallest + "lampTable: " + name + "\n");
            assertReadsBack(campaign, "青禾.yaml", yaml);
        }
    }

    @Test
    void truth_values_and_numbers_are_written_as_such() {
        assertThat(CampaignFiles.toYaml(Qinghe.campaign()))
                .contains("\n      about: true\n")
                .contains("\n      total: 12\n")
                .contains("taskReport: true")
                .contains("behindAtLeast: 0.30")
                .contains("rate: 16.40,");
        assertThat(CampaignFiles.toJson(Qinghe.campaign()))
                .contains("\"about\" : true,")
                .contains("\"rate\" : 16.40,");
    }

    @Test
    void what_every_key_says_comes_back_equal() {
        Campaign campaign = Qinghe.campaign();
        assertThat(CampaignFiles.parse("青禾.yaml", CampaignFiles.toYaml(campaign))
                        .value())
                .contains(campaign);
        assertThat(CampaignFiles.parse("青禾.json", CampaignFiles.toJson(campaign))
                        .value())
                .contains(campaign);
    }

    @Test
    void the_smallest_campaign_is_written_in_four_lines() {
        assertThat(CampaignFiles.toYaml(Qinghe.smallest())).isEqualTo("""
                campaign: qinghe-2022
                locality: 青禾县
                title: 青禾县工作方案
                issuer: 青禾县人民政府
                """);
        assertReadsBack(Qinghe.smallest(), "青禾.yaml", CampaignFiles.toYaml(Qinghe.smallest()));
        assertReadsBack(Qinghe.smallest(), "青禾.json", CampaignFiles.toJson(Qinghe.smallest()));
    }
}
