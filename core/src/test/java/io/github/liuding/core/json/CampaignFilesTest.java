package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.DayPeriod;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskBuilder;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.Resources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignFilesTest {
    /** A file in which nothing is wrong; a fault is made of it by one change. Lines count from 1. */
    static final String GOOD = """
            campaign: qinghe-2022
            locality: 青禾县
            title: 青禾县优化营商环境工作方案
            issuer: 青禾县优化营商环境工作领导小组
            paper:
              title: 关于印发工作方案的通知
              number: 青优组发〔2022〕1号
              date: 2022-02-01
            units:
              - {id: qinghe-reform, name: 县发改局, aliases: [县发改委], kind: 政府部门}
              - {id: qinghe-housing, name: 县住建局, kind: 政府部门}
              - {id: dongxi, name: 东溪镇, kind: 乡镇}
            groups:
              - {id: all-townships, name: 各乡镇, kinds: [乡镇]}
            goals:
              - id: G1
                title: 一网通办
                tasks:
                  - id: QH-01
                    title: 推广一网通办
                    measures:
                      - 梳理事项
                    lead: 县发改局
                    responsible: 县住建局、各乡镇
                    start: 2022-02-10
                    due: 2022年5月底
              - id: G2
                title: 亲清政商
                tasks:
                  - id: QH-02
                    title: 建立专班
                    due: 5月20日之前
            phases:
              - {name: 准备阶段, from: 2022-02-01, to: 2022-02-28}
            regime:
              - {mechanism: 调度, activities: [{name: 调度, cadence: 一月一调度, by: 县发改局}]}
            """;

    private static final String GOOD_AS_JSON = """
            {
              "campaign": "qinghe-2022", "locality": "青禾县",
              "title": "青禾县优化营商环境工作方案", "issuer": "青禾县优化营商环境工作领导小组",
              "paper": {"title": "关于印发工作方案的通知", "number": "青优组发〔2022〕1号", "date": "2022-02-01"},
              "units": [
                {"id": "qinghe-reform", "name": "县发改局", "aliases": ["县发改委"], "kind": "政府部门"},
                {"id": "qinghe-housing", "name": "县住建局", "kind": "政府部门"},
                {"id": "dongxi", "name": "东溪镇", "kind": "乡镇"}
              ],
              "groups": [{"id": "all-townships", "name": "各乡镇", "kinds": ["乡镇"]}],
              "goals": [
                {"id": "G1", "title": "一网通办", "tasks": [
                  {"id": "QH-01", "title": "推广一网通办", "measures": ["梳理事项"], "lead": "县发改局",
                   "responsible": "县住建局、各乡镇", "start": "2022-02-10", "due": "2022年5月底"}
                ]},
                {"id": "G2", "title": "亲清政商", "tasks": [
                  {"id": "QH-02", "number": 2, "title": "建立专班", "content": null, "due": "5月20日之前"}
                ]}
              ],
              "phases": [{"name": "准备阶段", "from": "2022-02-01", "to": "2022-02-28"}],
              "regime": [{"mechanism": "调度", "activities": [{"name": "调度", "cadence": "一月一调度", "by": "县发改局"}]}]
            }
            """;

    static final UnitDirectory UNITS = UnitDirectory.builder()
            .addUnits(
                    OrgUnit.builder()
                            .id(Qinghe.REFORM)
                            .name("县发改局")
                            .addAlias("县发改委")
                            .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                            .build(),
                    OrgUnit.builder()
                            .id(Qinghe.HOUSING)
                            .name("县住建局")
                            .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                            .build(),
                    OrgUnit.builder()
                            .id(Qinghe.DONGXI)
                            .name("东溪镇")
                            .kind(UnitKinds.TOWNSHIP)
                            .build())
            .addGroup(UnitGroup.builder()
                    .id(new UnitGroupId("all-townships"))
                    .name("各乡镇")
                    .addKind(UnitKinds.TOWNSHIP)
                    .build())
            .build();

    private static final Task FIRST = Task.builder()
            .id(new TaskId("QH-01"))
            .number(1)
            .goal(new GoalId("G1"))
            .assignment(Assignment.of("推广一网通办"))
            .addMeasure(Measure.of("梳理事项"))
            .responsibility(Responsibility.builder()
                    .leadUnits(UNITS.refer("县发改局"))
                    .responsibleUnits(UNITS.refer("县住建局、各乡镇"))
                    .build())
            .schedule(Schedule.builder()
                    .start(LocalDate.of(2022, 2, 10))
                    .deadline(Deadline.parse("2022年5月底"))
                    .build())
            .build();

    private static final Task SECOND = Task.builder()
            .id(new TaskId("QH-02"))
            .number(2)
            .goal(new GoalId("G2"))
            .assignment(Assignment.of("建立专班"))
            .schedule(Schedule.builder()
                    .deadline(new Deadline.OnDay("5月20日之前", LocalDate.of(2022, 5, 20)))
                    .build())
            .build();

    static final Campaign GOOD_CAMPAIGN = Campaign.builder()
            .id(new CampaignId("qinghe-2022"))
            .locality("青禾县")
            .title("青禾县优化营商环境工作方案")
            .issuer("青禾县优化营商环境工作领导小组")
            .paper(PolicyPaper.builder()
                    .title("关于印发工作方案的通知")
                    .number(new DocumentNumber("青优组发", 2022, 1))
                    .issuedOn(LocalDate.of(2022, 2, 1))
                    .build())
            .units(UNITS)
            .addGoals(new Goal(new GoalId("G1"), "一网通办"), new Goal(new GoalId("G2"), "亲清政商"))
            .addTasks(FIRST, SECOND)
            .addPhase(new Phase("准备阶段", DateRange.ofClosed(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28))))
            .regime(Regime.builder()
                    .addMechanism(Mechanism.builder()
                            .name("调度")
                            .addActivity(Activity.builder()
                                    .name("调度")
                                    .cadence(Cadence.find("一月一调度").orElseThrow())
                                    .by(UNITS.refer("县发改局"))
                                    .build())
                            .build())
                    .build())
            .build();

    private static final String CAMPAIGN_KEYS =
            "$schema、campaign、locality、title、shortName、issuer、level、superior、marking、paper、basis、units、groups、bodies、counts、growth、commitments、"
                    + "stages、goals、phases、regime、supervision、accountability、ladder、assessment、serviceTimes、liaisons、enterpriseLiaison、supportTeams、"
                    + "policyContacts、cascade、formula、lampTable、lamps";

    /**
     * A fault, made by one change of the good file.
     *
     * @param left what is read nevertheless, made of the good campaign
     * @param findings all that is said of it
     */
    record Fault(String what, String from, String to, UnaryOperator<Campaign> left, List<String> findings) {
        String text() {
            assertThat(GOOD.split(Pattern.quote(from), -1))
                    .as("'%s' stands once in the good file", from)
                    .hasSize(2);
            return GOOD.replace(from, to);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Fault fault(String what, String from, String to, UnaryOperator<Campaign> left, String... findings) {
        return new Fault(what, from, to, left, List.of(findings));
    }

    private static final UnaryOperator<Campaign> EVERYTHING = UnaryOperator.identity();

    private static UnaryOperator<Campaign> first(UnaryOperator<TaskBuilder> change) {
        return campaign -> campaign.toBuilder()
                .tasks(List.of(change.apply(FIRST.toBuilder()).build(), SECOND))
                .build();
    }

    private static UnaryOperator<Campaign> second(UnaryOperator<TaskBuilder> change) {
        return campaign -> campaign.toBuilder()
                .tasks(List.of(FIRST, change.apply(SECOND.toBuilder()).build()))
                .build();
    }

    /** Keys added to the first task, after its line 23. */
    private static Fault added(String what, String lines, UnaryOperator<Campaign> left, String... findings) {
        return fault(what, "        lead: 县发改局\n", "        lead: 县发改局\n" + lines.indent(8), left, findings);
    }

    /** Keys added at the end, from line 37. */
    private static Fault appended(String what, String lines, UnaryOperator<Campaign> left, String... findings) {
        return fault(what, "by: 县发改局}]}\n", "by: 县发改局}]}\n" + lines, left, findings);
    }

    static List<Fault> faults() {
        return List.of(
                fault(
                        "an unknown key",
                        "locality: 青禾县\n",
                        "locality: 青禾县\nlocalty: 青禾县\n",
                        EVERYTHING,
                        "错误 UNKNOWN_KEY qinghe.yaml:3:1 此处没有“localty”这个键，是否为“locality”"),
                fault(
                        "keys in lower case, turned letters and Chinese, and one that is near to none",
                        "locality: 青禾县\n",
                        "locality: 青禾县\nshortname: 营商\nunist: []\n层级: 县\ndeadline: 年底前\n",
                        EVERYTHING,
                        "错误 UNKNOWN_KEY qinghe.yaml:3:1 此处没有“shortname”这个键，是否为“shortName”",
                        "错误 UNKNOWN_KEY qinghe.yaml:4:1 此处没有“unist”这个键，是否为“units”",
                        "错误 UNKNOWN_KEY qinghe.yaml:5:1 此处没有“层级”这个键，是否为“level”",
                        "错误 UNKNOWN_KEY qinghe.yaml:6:1 此处没有“deadline”这个键，可用的有：" + CAMPAIGN_KEYS),
                fault(
                        "a key without a space after its colon",
                        "kind: 乡镇}",
                        "kind: 乡镇, code:青石}",
                        EVERYTHING,
                        "错误 UNKNOWN_KEY qinghe.yaml:12:39 此处没有“code:青石”这个键；冒号之后应加空格"),
                fault(
                        "an unknown key of a task",
                        "lead: 县发改局",
                        "leads: 县发改局",
                        first(task -> task.responsibility(Responsibility.builder()
                                .responsibleUnits(UNITS.refer("县住建局、各乡镇"))
                                .build())),
                        "错误 UNKNOWN_KEY qinghe.yaml:23:9 此处没有“leads”这个键，是否为“lead”"),
                fault(
                        "a place with a colon of full width",
                        "locality: 青禾县\n",
                        "locality: 青禾县\n\"shortName：优化营商环境\": \n",
                        EVERYTHING,
                        "错误 UNKNOWN_KEY qinghe.yaml:3:1 此处没有“shortName：优化营商环境”这个键；冒号应为半角，后加空格"),
                fault(
                        "a value that ends at a comma",
                        "kind: 乡镇}",
                        "kind: 乡镇, 25日}",
                        EVERYTHING,
                        "错误 UNKNOWN_KEY qinghe.yaml:12:39 此处没有“25日”这个键，可用的有：id、name、kind、fullName、aliases、code"
                                + "；如果它是前一个值的一部分，请给那个值加引号"),
                fault(
                        "a key that stands twice",
                        "title: 推广一网通办\n",
                        "title: 推广一网通办\n        title: 另一题目\n",
                        EVERYTHING,
                        "错误 DUPLICATE_KEY qinghe.yaml:21:9 键“title”重复，第20行已有，本处未采用"),
                fault(
                        "a list for a text",
                        "due: 2022年5月底",
                        "due: [2022年5月底]",
                        first(task -> task.schedule(Schedule.builder()
                                .start(LocalDate.of(2022, 2, 10))
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:26:14 “due”应为一段文字"),
                fault(
                        "a list for a text that must be there is said once",
                        "id: QH-02",
                        "id: [QH-02]",
                        campaign -> campaign.toBuilder().tasks(List.of(FIRST)).build(),
                        "错误 INVALID_VALUE qinghe.yaml:30:13 “id”应为一段文字"),
                fault(
                        "a text for a list of mappings",
                        "\n  - {mechanism: 调度, activities: [{name: 调度, cadence: 一月一调度, by: 县发改局}]}",
                        " 每月调度",
                        campaign ->
                                campaign.toBuilder().regime(Regime.unstated()).build(),
                        "错误 INVALID_VALUE qinghe.yaml:35:9 “regime”应由若干“键: 值”组成"),
                fault(
                        "a text for a mapping",
                        "{name: 准备阶段, from: 2022-02-01, to: 2022-02-28}",
                        "准备阶段",
                        campaign -> campaign.toBuilder().phases(List.of()).build(),
                        "错误 INVALID_VALUE qinghe.yaml:34:5 “phases”应由若干“键: 值”组成"),
                fault(
                        "a list in a list of texts",
                        "[县发改委]",
                        "[县发改委, [县计委], '']",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:10:53 “aliases”的每一项应为一段文字",
                        "错误 INVALID_VALUE qinghe.yaml:10:60 “aliases”的每一项应为一段文字"),
                fault(
                        "an impossible day",
                        "start: 2022-02-10",
                        "start: 2022-02-30",
                        first(task -> task.schedule(Schedule.builder()
                                .deadline(Deadline.parse("2022年5月底"))
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:25:16 “2022-02-30”不是日期（如 2021-02-01）"),
                fault(
                        "an impossible day of the paper, from which a deadline takes its year",
                        "date: 2022-02-01",
                        "date: 2022年2月1日",
                        campaign -> second(task -> task.schedule(Schedule.builder()
                                        .deadline(new Deadline.Unknown("5月20日之前"))
                                        .build()))
                                .apply(campaign)
                                .toBuilder()
                                .paper(PolicyPaper.builder()
                                        .title("关于印发工作方案的通知")
                                        .number(new DocumentNumber("青优组发", 2022, 1))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:8:9 “2022年2月1日”不是日期（如 2021-02-01）",
                        "警告 UNCLEAR_DEADLINE qinghe.yaml:32:14 时限“5月20日之前”未写年份，文件也没有成文日期可以推定，请写明年份"),
                fault(
                        "a document number that is none",
                        "number: 青优组发〔2022〕1号",
                        "number: 一号文",
                        campaign -> campaign.toBuilder()
                                .paper(PolicyPaper.builder()
                                        .title("关于印发工作方案的通知")
                                        .issuedOn(LocalDate.of(2022, 2, 1))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:7:11 “一号文”不是发文字号（如 青优组发〔2022〕3号）"),
                fault(
                        "an unknown unit with names near it",
                        "lead: 县发改局",
                        "lead: 县发改居",
                        first(task -> task.responsibility(Responsibility.builder()
                                .leadUnits(UNITS.refer("县发改居"))
                                .responsibleUnits(UNITS.refer("县住建局、各乡镇"))
                                .build())),
                        "错误 UNKNOWN_UNIT qinghe.yaml:23:15 没有名为“县发改居”的单位，相近的有：县发改局、县发改委"),
                fault(
                        "an unknown unit among known ones, with no name near it",
                        "responsible: 县住建局、各乡镇",
                        "responsible: 县住建局、市气象台、各乡镇",
                        first(task -> task.responsibility(Responsibility.builder()
                                .leadUnits(UNITS.refer("县发改局"))
                                .responsibleUnits(UNITS.refer("县住建局、市气象台、各乡镇"))
                                .build())),
                        "错误 UNKNOWN_UNIT qinghe.yaml:24:22 没有名为“市气象台”的单位"),
                fault(
                        "an alias of two units",
                        "{id: dongxi, name: 东溪镇, kind: 乡镇}",
                        "{id: dongxi, name: 东溪镇, aliases: [县发改 委], kind: 乡镇}",
                        campaign -> campaign.toBuilder()
                                .units(UNITS.toBuilder()
                                        .units(UNITS.units().subList(0, 2))
                                        .build())
                                .build(),
                        "错误 AMBIGUOUS_NAME qinghe.yaml:12:5 名称“县发改 委”已属于“unit:qinghe-reform”，本处未采用"),
                fault(
                        "a unit's name for a group, which is then unknown",
                        "name: 各乡镇, kinds: [乡镇]",
                        "name: 各乡镇, aliases: [东溪镇], kinds: [乡镇]",
                        campaign -> first(task -> task.responsibility(Responsibility.builder()
                                        .leadUnits(UNITS.refer("县发改局"))
                                        .responsibleUnits(withoutGroups().refer("县住建局、各乡镇"))
                                        .build()))
                                .apply(campaign)
                                .toBuilder()
                                .units(withoutGroups())
                                .build(),
                        "错误 AMBIGUOUS_NAME qinghe.yaml:14:5 名称“东溪镇”已属于“unit:dongxi”，本处未采用",
                        "错误 UNKNOWN_UNIT qinghe.yaml:24:22 第14行的“各乡镇”未被采用，此处无法引用"),
                fault(
                        "a unit id used already",
                        "{id: dongxi,",
                        "{id: qinghe-housing,",
                        campaign -> campaign.toBuilder()
                                .units(UNITS.toBuilder()
                                        .units(UNITS.units().subList(0, 2))
                                        .build())
                                .build(),
                        "错误 DUPLICATE_ID qinghe.yaml:12:10 编号“qinghe-housing”已被使用，本处未采用"),
                fault(
                        "a unit id of another form",
                        "{id: dongxi,",
                        "{id: Dongxi,",
                        campaign -> campaign.toBuilder()
                                .units(UNITS.toBuilder()
                                        .units(UNITS.units().subList(0, 2))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:12:10 “Dongxi”不是编号（小写字母和数字，以 - 相连）"),
                fault(
                        "a division code that is none",
                        "name: 东溪镇, kind: 乡镇}",
                        "name: 东溪镇, kind: 乡镇, code: 43}",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:12:45 “43”不是行政区划代码（六位数字）"),
                fault(
                        "a member of a group that is no unit",
                        "kinds: [乡镇]",
                        "kinds: [乡镇], units: [nobody]",
                        EVERYTHING,
                        "错误 UNKNOWN_UNIT qinghe.yaml:14:56 没有编号为“nobody”的单位"),
                fault(
                        "a task id used already",
                        "id: QH-02",
                        "id: QH-01",
                        campaign -> campaign.toBuilder().tasks(List.of(FIRST)).build(),
                        "错误 DUPLICATE_ID qinghe.yaml:30:13 编号“QH-01”已被使用，本处未采用"),
                fault(
                        "a task id of another form",
                        "id: QH-02",
                        "id: QH 02",
                        campaign -> campaign.toBuilder().tasks(List.of(FIRST)).build(),
                        "错误 INVALID_VALUE qinghe.yaml:30:13 “QH 02”不是编号（拉丁字母和数字，以 - 相连）"),
                fault(
                        "a goal id used already, whose tasks have nowhere to stand",
                        "id: G2",
                        "id: G1",
                        CampaignFilesTest::withoutSecondGoal,
                        "错误 DUPLICATE_ID qinghe.yaml:27:9 编号“G1”已被使用，本处未采用"),
                fault(
                        "a goal without a title, whose tasks are read for their faults",
                        "title: 亲清政商\n    tasks:\n      - id: QH-02",
                        "tasks:\n      - id: QH 02",
                        CampaignFilesTest::withoutSecondGoal,
                        "错误 MISSING_VALUE qinghe.yaml:27:5 缺少“title”",
                        "错误 INVALID_VALUE qinghe.yaml:29:13 “QH 02”不是编号（拉丁字母和数字，以 - 相连）"),
                fault(
                        "a task without a title",
                        "        title: 建立专班\n",
                        "",
                        campaign -> campaign.toBuilder().tasks(List.of(FIRST)).build(),
                        "错误 MISSING_VALUE qinghe.yaml:30:9 缺少“title”"),
                fault(
                        "a task with nothing for a title",
                        "title: 建立专班",
                        "title: ",
                        campaign -> campaign.toBuilder().tasks(List.of(FIRST)).build(),
                        "错误 MISSING_VALUE qinghe.yaml:30:9 缺少“title”"),
                fault(
                        "a deadline that is not understood",
                        "due: 2022年5月底",
                        "due: 时机成熟时",
                        first(task -> task.schedule(Schedule.builder()
                                .start(LocalDate.of(2022, 2, 10))
                                .deadline(new Deadline.Unknown("时机成熟时"))
                                .build())),
                        "警告 UNCLEAR_DEADLINE qinghe.yaml:26:14 时限“时机成熟时”无法理解，可写作2022年6月30日前、2022年6月底、6月中旬、二季度末、年底前、印发之日起10个工作日内、长期坚持等"),
                fault(
                        "a day that this year does not have",
                        "due: 2022年5月底",
                        "due: 2月29日前",
                        first(task -> task.schedule(Schedule.builder()
                                .start(LocalDate.of(2022, 2, 10))
                                .deadline(new Deadline.Unknown("2月29日前"))
                                .build())),
                        "警告 UNCLEAR_DEADLINE qinghe.yaml:26:14 时限“2月29日前”在日历上没有这一天，请核对"),
                fault(
                        "words that come to no day of the calendar",
                        "due: 2022年5月底",
                        "due: 2022年6月31日",
                        first(task -> task.schedule(Schedule.builder()
                                .start(LocalDate.of(2022, 2, 10))
                                .deadline(new Deadline.Unknown("2022年6月31日"))
                                .build())),
                        "警告 UNCLEAR_DEADLINE qinghe.yaml:26:14 时限“2022年6月31日”在日历上没有这一天，请核对"),
                fault(
                        "a start after the deadline",
                        "start: 2022-02-10",
                        "start: 2022-06-01",
                        first(task -> task.schedule(Schedule.builder()
                                .deadline(Deadline.parse("2022年5月底"))
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:25:16 启动日期2022-06-01晚于完成时限2022-05-31，未采用"),
                added(
                        "a milestone after the deadline",
                        "milestones:\n  - {name: 上线, due: 2022-06-01}\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:25:29 节点日期2022-06-01晚于完成时限2022-05-31，未采用"),
                added(
                        "a milestone without a name",
                        "milestones:\n  - {due: 2022-05-01}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:25:13 缺少“name”"),
                added(
                        "a milestone that weighs nothing is taken with the usual weight",
                        "milestones:\n  - {name: 上线, due: 2022-05-01, weight: 0}\n",
                        first(task -> task.schedule(FIRST.schedule().toBuilder()
                                .addMilestone(Milestone.builder()
                                        .name("上线")
                                        .due(LocalDate.of(2022, 5, 1))
                                        .build())
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:25:49 “0”不是大于0的数"),
                added(
                        "an officer of a unit that is none",
                        "handler: {name: 李四, unit: nobody}\n",
                        first(task -> task.responsibility(FIRST.responsibility().toBuilder()
                                .handler(Officer.builder()
                                        .name("李四")
                                        .unit(new UnitId("nobody"))
                                        .build())
                                .build())),
                        "错误 UNKNOWN_UNIT qinghe.yaml:24:35 没有编号为“nobody”的单位"),
                appended(
                        "a marking too long for the head of a page",
                        "marking: " + "示".repeat(101) + "\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:10 “" + "示".repeat(101) + "”不是标注（最多100字）"),
                added(
                        "an officer who is nobody",
                        "leader: {contact: 0000-0000001}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:24:17 缺少“name”或“post”"),
                added(
                        "a target with a sign that is none",
                        "target: {indicator: 可办率, relation: 大于, value: 90}\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:24:44 “大于”不是比较符号（≥、≤、=）"),
                added(
                        "a target with a figure of a thousand million digits",
                        "target: {indicator: 可办率, relation: ≥, value: 1e999999999}\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:24:54 “1e999999999”不是数"),
                added(
                        "a criterion that is neither evidence nor figure",
                        "criteria: [[开工令]]\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:24:20 验收标准应为佐证材料的名称，或由 indicator、relation、value、unit 组成"),
                added(
                        "a number that does not count",
                        "number: 0\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:24:17 “0”不是从1起的整数"),
                fault(
                        "a measure that is neither text nor mapping",
                        "- 梳理事项",
                        "- [梳理事项]",
                        first(task -> task.measures(List.of())),
                        "错误 INVALID_VALUE qinghe.yaml:22:13 措施应为一段文字，或由 text、owner、due 组成"),
                fault(
                        "a measure without a text",
                        "- 梳理事项",
                        "- owner: 县住建局",
                        first(task -> task.measures(List.of())),
                        "错误 MISSING_VALUE qinghe.yaml:22:13 缺少“text”"),
                fault(
                        "a phase that ends before it starts",
                        "to: 2022-02-28",
                        "to: 2022-01-31",
                        campaign -> campaign.toBuilder().phases(List.of()).build(),
                        "错误 INVALID_VALUE qinghe.yaml:34:40 阶段“准备阶段”的结束日期2022-01-31早于开始日期2022-02-01"),
                fault(
                        "a cadence that is not understood",
                        "cadence: 一月一调度",
                        "cadence: 三五次",
                        campaign -> campaign.toBuilder()
                                .regime(Regime.builder()
                                        .addMechanism(
                                                Mechanism.builder().name("调度").build())
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:36:54 “三五次”不是频次（如 每月25日前、一月一调度）"),
                appended(
                        "a determination of no aspect, and one whose name stands twice",
                        """
                        formula:
                          name: 三定
                          determinations:
                            - {name: 定人员, aspect: 人员}
                            - {name: 定心情, aspect: 心情}
                            - {name: 定人员, aspect: 领导}
                        """,
                        campaign -> campaign.toBuilder()
                                .formula(DeterminationFormula.builder()
                                        .name("三定")
                                        .addDetermination(new Determination("定人员", Aspect.PEOPLE))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:41:27 “心情”不是所定要素",
                        "错误 DUPLICATE_ID qinghe.yaml:42:14 “定人员”重复，本处未采用"),
                appended(
                        "a lamp rule that lost a condition is left out",
                        """
                        lamps:
                          - {lamp: 红, word: 逾期, daysLeftAtMost: 负一}
                          - {lamp: 灰, word: 停办, states: [停办]}
                          - {lamp: 紫, word: 特办}
                          - {lamp: 红, word: 滞后, behindAtLeast: 20}
                          - {lamp: 红, word: 漏报, missedReportsAtLeast: 0}
                          - {lamp: 红, word: 延期, extensionsAtLeast: 一次}
                          - {lamp: 红, word: 督办, noticesAtLeast: [2]}
                          - {lamp: 红, word: 未动, startedDaysAgoAtLeast: 1.5}
                          - {lamp: 红, word: 难办, outlooks: [逾期, 可能]}
                          - {lamp: 红, word: 逾期, daysOverdue: 1}
                          - {lamp: 绿, word: 正常, states: , outlooks: [], daysLeftAtLeast: ''}
                          - {lamp: 黄, word: 临期, daysLeftAtMost: 15}
                        """,
                        campaign -> campaign.toBuilder()
                                .lamps(LampTable.builder()
                                        .addRule(LampRule.builder()
                                                .lamp(new Lamp(LampColour.GREEN, "正常"))
                                                .build())
                                        .addRule(LampRule.builder()
                                                .lamp(new Lamp(LampColour.YELLOW, "临期"))
                                                .daysLeftAtMost(15L)
                                                .build())
                                        .fallback(new Lamp(LampColour.GREY, "未定"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:38:41 “负一”不是整数",
                        "错误 INVALID_VALUE qinghe.yaml:39:34 “停办”不是任务状态",
                        "错误 INVALID_VALUE qinghe.yaml:40:12 “紫”不是灯色（红、橙、黄、蓝、绿、灰）",
                        "错误 INVALID_VALUE qinghe.yaml:41:40 “20”不是-1到1的小数（如 0.2，即20个百分点）",
                        "错误 INVALID_VALUE qinghe.yaml:42:47 “0”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:43:44 “一次”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:44:41 “noticesAtLeast”应为一段文字",
                        "错误 INVALID_VALUE qinghe.yaml:45:48 “1.5”不是整数",
                        "错误 INVALID_VALUE qinghe.yaml:46:40 “可能”不是预计完成情况（按期、逾期、难以完成）",
                        "错误 UNKNOWN_KEY qinghe.yaml:47:25 此处没有“daysOverdue”这个键，可用的有：lamp、word、states、outlooks、"
                                + "daysLeftAtLeast、daysLeftAtMost、startedDaysAgoAtLeast、behindAtLeast、missedReportsAtLeast、"
                                + "extensionsAtLeast、noticesAtLeast"),
                appended(
                        "the name of a lamp table that is not shipped",
                        "lampTable: 按颜色\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:12 “按颜色”不是亮灯规则表的名称（标准、按进度差距、按时限、按督查单、按可达程度）"),
                appended(
                        "lamps of its own beside the name of a shipped table",
                        """
                        lamps: {lamp: 绿, word: 正常}
                        lampTable: 按时限
                        """,
                        campaign -> campaign.toBuilder()
                                .lamps(LampTable.builder()
                                        .fallback(new Lamp(LampColour.GREEN, "正常"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:38:12 “lampTable”与“lamps”只能写一个，已采用“lamps”"),
                fault(
                        "a task report that is neither true nor false",
                        "cadence: 一月一调度",
                        "taskReport: 是, cadence: 一月一调度",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:36:57 “是”不是true 或 false"),
                appended(
                        "a second document",
                        "---\ncampaign: qinghe-2023\n",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:38:1 一个文件只能有一份内容，此处及其后内容未读取"));
    }

    private static Campaign withoutSecondGoal(Campaign campaign) {
        return campaign.toBuilder()
                .goals(campaign.goals().subList(0, 1))
                .tasks(List.of(FIRST))
                .build();
    }

    private static UnitDirectory withoutGroups() {
        return UNITS.toBuilder().groups(List.of()).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_found_at_its_place_and_the_rest_is_read(Fault fault) {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", fault.text());
        assertThat(Findings.lines(read.findings())).isEqualTo(fault.findings());
        assertThat(read.value()).contains(fault.left().apply(GOOD_CAMPAIGN));
    }

    static List<Fault> faultsAfterWhichNothingIsLeft() {
        return List.of(
                fault(
                        "indentation by tabs",
                        "\n  - id: G2",
                        "\n\t- id: G2",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:27:1 不能用制表符缩进，请改用空格"),
                fault(
                        "a line that is indented too little",
                        "\n        title: 推广一网通办",
                        "\n       title: 推广一网通办",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:20:8 第20行缩进了7个空格，与上文的键都不对齐；同一层的键应左对齐，此处或为8个空格"),
                fault(
                        "a line that is indented too much",
                        "title: 一网通办\n",
                        "title: 一网通办\n      variants: [网通]\n",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:18:7 第18行缩进了6个空格，与上文的键都不对齐；同一层的键应左对齐，此处或为4个空格"),
                fault(
                        "a comma of full width between keys",
                        "name: 县发改局, aliases: [县发改委], kind: 政府部门",
                        "name: 县发改局， kind: 政府部门",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:10:35 第10行的逗号是全角的，{…}中各项之间应为半角逗号加空格，如 {id: a-ju, name: 县A局}"),
                fault(
                        "braces of full width",
                        "{id: dongxi, name: 东溪镇, kind: 乡镇}",
                        "｛id: dongxi, name: 东溪镇, kind: 乡镇｝",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:12:5 第12行的括号是全角的，应为半角的“{}”“[]”，如 {id: a-ju, name: 县A局}"),
                fault(
                        "a dash of full width",
                        "- id: G2",
                        "－ id: G2",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:27:3 第27行的列表符号“－”应为半角的“-”加空格，如 - id: a-ju"),
                fault(
                        "a dash without a space",
                        "- id: G2",
                        "-id: G2",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:27:3 第27行的列表符号“-”之后应加空格，如 - id: a-ju"),
                fault(
                        "a colon without a space",
                        "- id: G2",
                        "- id:G2",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:27:5 第27行的冒号之后应加空格，写作 id: G2"),
                fault(
                        "a value that begins with a percent sign",
                        "title: 一网通办\n",
                        "title: %\n",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:17:5 第17行的值以“%”开头，须给值加引号，写作 title: \"%\""),
                fault(
                        "a colon inside a text without quotes",
                        "title: 一网通办\n",
                        "title: 一网: 通办\n",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:17:14 值中有半角冒号加空格，须给值加引号"),
                fault(
                        "a colon of full width",
                        "title: 一网通办\n",
                        "title：一网通办\n",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:17:10 第17行的冒号是全角的，键后应为半角冒号加空格"),
                fault(
                        "a bracket in a text without quotes",
                        "aliases: [县发改委]",
                        "shortName: 发改[委]",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:10:50 值中有方括号，须给值加引号"),
                fault(
                        "a bracket that is not closed",
                        "aliases: [县发改委]",
                        "aliases: [县发改委",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:10:63 此处不符合 YAML 格式，其后内容未能读取"),
                fault(
                        "a control character",
                        "title: 建立专班",
                        "title: 建立\u000b专班",
                        EVERYTHING,
                        "错误 MALFORMED qinghe.yaml:31:18 此处有控制字符 U+000B，请删除后重试"),
                fault(
                        "an anchor",
                        "paper:\n",
                        "paper: &p\n",
                        EVERYTHING,
                        "错误 BEYOND_LIMITS qinghe.yaml:5:8 不能使用锚点（&）和别名（*）"),
                fault(
                        "an alias",
                        "lead: 县发改局",
                        "lead: *p",
                        EVERYTHING,
                        "错误 BEYOND_LIMITS qinghe.yaml:23:15 不能使用锚点（&）和别名（*）"),
                fault(
                        "nesting deeper than any campaign's",
                        "lead: 县发改局",
                        "lead: " + "[".repeat(40) + "]".repeat(40),
                        EVERYTHING,
                        "错误 BEYOND_LIMITS qinghe.yaml:23:43 嵌套超过32层"),
                fault(
                        "nesting deeper than any stack",
                        "lead: 县发改局",
                        "lead: " + "[".repeat(100_000),
                        EVERYTHING,
                        "错误 BEYOND_LIMITS qinghe.yaml:23:43 嵌套超过32层"),
                fault(
                        "no id, locality, title and issuer",
                        """
                        campaign: qinghe-2022
                        locality: 青禾县
                        title: 青禾县优化营商环境工作方案
                        issuer: 青禾县优化营商环境工作领导小组
                        """,
                        "",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:1:1 缺少“campaign”",
                        "错误 MISSING_VALUE qinghe.yaml:1:1 缺少“locality”",
                        "错误 MISSING_VALUE qinghe.yaml:1:1 缺少“title”",
                        "错误 MISSING_VALUE qinghe.yaml:1:1 缺少“issuer”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsAfterWhichNothingIsLeft")
    void a_fault_that_leaves_nothing_is_found_at_its_place(Fault fault) {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", fault.text());
        assertThat(Findings.lines(read.findings())).isEqualTo(fault.findings());
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest(name = "[{0}] prints its year: {1}")
    @CsvSource({"2022年5月底, true", "２０２２年５月底, true", "2 0 2 2年5月底, true", "５月底, false"})
    void a_year_in_print_is_seen_however_its_digits_are_typed(String words, boolean printed) {
        String text = GOOD.replace("due: 2022年5月底", "due: " + words);
        assertThat(CampaignFiles.check("qinghe.yaml", text, Optional.empty()).findings().stream()
                        .filter(found -> found.code().equals(CampaignFindings.YEAR_NOT_PRINTED))
                        .filter(found -> found.message().contains("“" + words + "”")))
                .hasSize(printed ? 0 : 1);
    }

    @Test
    void the_good_file_reads_as_the_campaign() {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", GOOD);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(GOOD_CAMPAIGN);
    }

    @Test
    void the_same_file_in_json_reads_equal() {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.json", GOOD_AS_JSON);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(GOOD_CAMPAIGN);
    }

    @Test
    void a_deadline_within_days_of_an_event_is_understood() {
        WithFindings<Campaign> read =
                CampaignFiles.parse("qinghe.yaml", GOOD.replace("due: 2022年5月底", "due: 收到通知之日起10个工作日内"));
        assertThat(read.findings()).isEmpty();
        Campaign campaign = read.orElseThrow();
        assertThat(campaign.tasks().get(0).schedule().deadline())
                .isEqualTo(Deadline.within(new DayPeriod(10, DayCount.WORKING_DAYS), "收到通知"));
        assertThat(CampaignFiles.parse("again.yaml", CampaignFiles.toYaml(campaign))
                        .orElseThrow())
                .isEqualTo(campaign);
    }

    @Test
    void a_fault_in_json_has_its_place_too() {
        assertThat(Findings.lines(CampaignFiles.parse(
                                "qinghe.json", GOOD_AS_JSON.replace("\"lead\": \"县发改局\"", "\"lead\": \"县发改居\""))
                        .findings()))
                .containsExactly("错误 UNKNOWN_UNIT qinghe.json:13:72 没有名为“县发改居”的单位，相近的有：县发改局、县发改委");
    }

    @Test
    void something_after_the_end_of_json_is_found() {
        assertThat(Findings.lines(CampaignFiles.parse("qinghe.json", "{\"campaign\": \"qinghe-2022\"} 完")
                        .findings()))
                .containsExactly("错误 MALFORMED qinghe.json:1:29 此处不符合 JSON 格式，其后内容未能读取");
    }

    @Test
    void every_key_is_read() {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", Resources.text("campaigns/qinghe.yaml"));
        assertThat(Findings.lines(read.findings()))
                .containsExactly(
                        "提示 NUMBER_FORM qinghe.yaml:14:11 发文字号“青优组发[2022]01号”书写不规范，已按“青优组发〔2022〕1号”读取",
                        "错误 UNKNOWN_UNIT qinghe.yaml:119:22 没有名为“县气象局”的单位，相近的有：县发改局、县住建局、县人社局");
        assertThat(read.value()).contains(Qinghe.campaign());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shippedTables")
    void a_shipped_lamp_table_is_taken_by_its_name(String name) {
        assertThat(CampaignFiles.parse("qinghe.yaml", GOOD + "lampTable: " + name + "\n")
                        .orElseThrow())
                .isEqualTo(GOOD_CAMPAIGN.toBuilder()
                        .lamps(LampTables.named(name).orElseThrow())
                        .build());
    }

    static List<String> shippedTables() {
        return LampTables.names();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "按期, IN_TIME",
        "预计按期完成, IN_TIME",
        "逾期, LATE",
        "预计逾期完成, LATE",
        "难以完成, OUT_OF_REACH",
        "预计难以完成, OUT_OF_REACH"
    })
    void an_outlook_is_said_in_short_or_as_lists_print_it(String word, Outlook outlook) {
        Campaign campaign = CampaignFiles.parse(
                        "qinghe.yaml", GOOD + "lamps: {lamp: 红, word: 报告, outlooks: %s}\n".formatted(word))
                .orElseThrow();
        assertThat(campaign.lamps().rules().get(0).outlooks()).containsExactly(outlook);
    }

    @Test
    void keys_with_nothing_after_them_are_as_good_as_none() {
        String text = """
                campaign: qinghe-2022
                locality: 青禾县
                title: 青禾县工作方案
                shortName:
                issuer: 青禾县人民政府
                marking: ''
                paper:
                basis: ~
                units:
                groups: null
                goals:
                phases:
                regime:
                formula:
                lampTable:
                lamps:
                """;
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", text);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(Qinghe.smallest());
    }

    @Test
    void aliases_with_nothing_after_them_name_nobody() {
        String text = GOOD.replace("name: 县住建局, kind", "name: 县住建局, aliases: , kind")
                .replace("name: 东溪镇, kind", "name: 东溪镇, aliases: , kind");
        assertThat(CampaignFiles.parse("qinghe.yaml", text).orElseThrow()).isEqualTo(GOOD_CAMPAIGN);
    }

    @Test
    void texts_are_taken_as_they_are_written() {
        String text = """
                campaign: qinghe-2022
                locality: yes
                title: 0123
                shortName: 1_000
                issuer: 2022-02-01
                marking: .5e3
                """;
        Campaign campaign = CampaignFiles.parse("qinghe.yaml", text).orElseThrow();
        assertThat(List.of(
                        campaign.locality(),
                        campaign.title(),
                        campaign.shortName(),
                        campaign.issuer(),
                        campaign.marking().orElseThrow()))
                .containsExactly("yes", "0123", "1_000", "2022-02-01", ".5e3");
    }

    @Test
    void a_single_value_counts_as_a_list_of_one() {
        String text = GOOD.replace("aliases: [县发改委]", "aliases: 县发改委")
                .replace("measures:\n          - 梳理事项\n", "measures: 梳理事项\n");
        assertThat(CampaignFiles.parse("qinghe.yaml", text).orElseThrow()).isEqualTo(GOOD_CAMPAIGN);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\n\n", "# 只有注释\n"})
    void a_file_without_contents_is_found(String text) {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", text);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings())).containsExactly("错误 MISSING_VALUE qinghe.yaml:1:1 文件没有内容");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"- campaign: qinghe-2022\n", "qinghe-2022", "[]", "42", "~"})
    void a_file_that_is_no_mapping_is_found(String text) {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", text);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings())).containsExactly("错误 INVALID_VALUE qinghe.yaml:1:1 文件应由若干“键: 值”组成");
    }

    @Test
    void a_billion_laughs_are_refused_at_the_first() {
        StringBuilder text = new StringBuilder("a0: &a0 [哈, 哈]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        WithFindings<Campaign> read = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> CampaignFiles.parse("qinghe.yaml", text.toString()));
        assertThat(Findings.lines(read.findings())).containsExactly("错误 BEYOND_LIMITS qinghe.yaml:1:5 不能使用锚点（&）和别名（*）");
    }

    /** The good file with comments up to a length. */
    private static String padded(int length) {
        String comment = "# " + "示".repeat(97) + "\n";
        int left = length - GOOD.length();
        return GOOD + comment.repeat(left / comment.length() - 1) + "#" + "示".repeat(left % comment.length() + 98)
                + "\n";
    }

    @Test
    void a_file_of_more_than_three_million_characters_is_refused() {
        String text = padded(3 * 1024 * 1024 + 1);
        assertThat(text).hasSize(3 * 1024 * 1024 + 1);
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", text);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 BEYOND_LIMITS qinghe.yaml:1:1 文件过大，超过3145728个字符");
    }

    @Test
    void a_file_of_three_million_characters_is_read() {
        String text = padded(3 * 1024 * 1024);
        assertThat(text).hasSize(3 * 1024 * 1024);
        assertThat(CampaignFiles.parse("qinghe.yaml", text).orElseThrow()).isEqualTo(GOOD_CAMPAIGN);
    }

    @Test
    void whoever_wants_all_or_nothing_gets_the_findings_in_english() {
        WithFindings<Campaign> read = CampaignFiles.parse(
                "qinghe.yaml", GOOD.replace("lead: 县发改局", "lead: 县发改居").replace("date: 2022-02-01", "date: x"));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(read::orElseThrow)
                .withMessage("""
                        The data has 3 finding(s)
                          INVALID_VALUE at qinghe.yaml:8:9: 'x' is not a day such as 2021-02-01
                          UNKNOWN_UNIT at qinghe.yaml:23:15: There is no unit named '县发改居'; near are [县发改局, 县发改委]
                          UNCLEAR_DEADLINE at qinghe.yaml:32:14: Deadline '5月20日之前' names no year,\
                         and the paper has no day to take it from""");
    }

    @Test
    void a_file_is_called_by_its_name_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("青禾.yaml"), GOOD.replace("lead:", "leads:"));
        assertThat(Findings.lines(CampaignFiles.read(file).findings()))
                .containsExactly("错误 UNKNOWN_KEY 青禾.yaml:23:9 此处没有“leads”这个键，是否为“lead”");
    }

    @Test
    void a_byte_order_mark_makes_no_difference(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("青禾.yaml"), "\ufeff" + GOOD);
        assertThat(CampaignFiles.read(file)).isEqualTo(WithFindings.of(GOOD_CAMPAIGN, List.of()));
    }

    @Test
    void line_ends_of_another_system_make_no_difference(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("青禾.yaml"), GOOD.replace("\n", "\r\n"));
        assertThat(CampaignFiles.read(file)).isEqualTo(WithFindings.of(GOOD_CAMPAIGN, List.of()));
    }

    @Test
    void a_file_in_gbk_is_found_at_its_first_character_that_is_not_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("青禾.yaml"), GOOD.getBytes(Charset.forName("GBK")));
        WithFindings<Campaign> read = CampaignFiles.read(file);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 NOT_UTF8 青禾.yaml:2:11 文件不是 UTF-8 编码，请另存为 UTF-8 后重试");
        assertThat(Findings.english(read.findings())).containsExactly("The file is not UTF-8");
    }

    @Test
    void a_file_torn_within_a_character_is_found(@TempDir Path folder) throws IOException {
        byte[] bytes = "campaign: 青".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("青禾.yaml"), Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(Findings.lines(CampaignFiles.read(file).findings()))
                .containsExactly("错误 NOT_UTF8 青禾.yaml:1:11 文件不是 UTF-8 编码，请另存为 UTF-8 后重试");
    }

    @Test
    void a_file_that_is_not_there_is_the_callers_mistake(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CampaignFiles.read(folder.resolve("无.yaml")));
    }

    /** One to three changes of the file in which every key stands: a piece cut, doubled, moved, or something put in. */
    private static String mutated(Random random, String text) {
        String[] pieces = {
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "&a",
            "*a",
            "!x",
            "|",
            ">",
            "%",
            "#",
            "\t",
            "\n",
            "\n  ",
            "? ",
            "---\n",
            "...\n",
            "~",
            "null",
            "2022-02-30",
            "县发改局",
            "等",
            "0",
            "-1",
            "1e9",
            "\u0000",
            "\ud800",
            "\ufeff",
            "\u2028",
            "<<: "
        };
        String mutated = text;
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(30));
            String before = mutated.substring(0, at);
            mutated = switch (random.nextInt(4)) {
                case 0 -> before + mutated.substring(end);
                case 1 -> before + mutated.substring(at, end) + mutated.substring(at);
                case 2 -> before + pieces[random.nextInt(pieces.length)] + mutated.substring(at);
                default -> mutated.substring(at, end) + before + mutated.substring(end);
            };
        }
        return mutated;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {201, 202, 203, 204, 205, 206, 207, 208, 209, 210})
    void a_file_changed_in_any_way_is_read_or_said_what_is_wrong(long seed) {
        Random random = new Random(seed);
        String good = Resources.text("campaigns/qinghe.yaml");
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            String text = mutated(random, good);
            WithFindings<Campaign> campaign = CampaignFiles.parse("qinghe.yaml", text);
            if (campaign.value().isPresent()) {
                read++;
            } else {
                refused++;
                assertThat(campaign.hasErrors()).as(text).isTrue();
            }
            long lines = text.lines().count();
            for (Finding finding : campaign.findings()) {
                Place place = finding.place().orElseThrow();
                assertThat(place.file()).contains("qinghe.yaml");
                assertThat(place.line().orElseThrow()).as(text).isBetween(1, (int) lines + 2);
                assertThat(place.column().orElseThrow()).as(text).isPositive();
                assertThat(finding.message() + finding.english())
                        .doesNotContain("java.", "jackson", "liuding", "yaml.", "Exception");
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }
}
