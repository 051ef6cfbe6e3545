package io.github.liuding.core.json;

import static io.github.liuding.core.json.CampaignFilesTest.GOOD;
import static io.github.liuding.core.json.CampaignFilesTest.GOOD_CAMPAIGN;
import static io.github.liuding.core.json.CampaignFilesTest.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.campaign.Cascade;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.campaign.Superior;
import io.github.liuding.core.campaign.TaskCommitment;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Commitment;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.liaison.Enterprise;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.EnterprisePairing;
import io.github.liuding.core.liaison.GradeQuota;
import io.github.liuding.core.liaison.LiaisonOfficer;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.SupportTeam;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AccountabilityLadder;
import io.github.liuding.core.regime.AccountabilityMeans;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.regime.ClockStage;
import io.github.liuding.core.regime.LadderRule;
import io.github.liuding.core.regime.LadderStep;
import io.github.liuding.core.regime.RegimeBuilder;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.StageClock;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.regime.Veto;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.testing.Findings;
import io.github.liuding.core.testing.Qinghe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with bodies, regime and contacts in a file is found at its place, and the rest is read. */
class CampaignFilesFaultsTest {
    /**
     * Keys added to the good file, from its line 37.
     *
     * @param left what is read nevertheless, made of the good campaign
     * @param findings all that is said of it
     */
    record Fault(String what, String lines, UnaryOperator<Campaign> left, List<String> findings) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Fault appended(String what, String lines, UnaryOperator<Campaign> left, String... findings) {
        return new Fault(what, lines, left, List.of(findings));
    }

    private static final UnaryOperator<Campaign> EVERYTHING = UnaryOperator.identity();

    /** One body, with what is left of it, and others after it. */
    private static UnaryOperator<Campaign> bodies(UnaryOperator<BodyBuilder> left, Body... others) {
        BodyBuilder body = Body.builder()
                .id(new BodyId("group"))
                .kind(BodyKinds.WORKING_GROUP)
                .name("综合组");
        return campaign -> campaign.toBuilder()
                .bodies(BodyTree.builder()
                        .addBody(left.apply(body).build())
                        .addBodies(others)
                        .build())
                .build();
    }

    private static UnaryOperator<Campaign> regime(UnaryOperator<RegimeBuilder> left) {
        return campaign -> campaign.toBuilder()
                .regime(left.apply(campaign.regime().toBuilder()).build())
                .build();
    }

    private static Holder one(String name) {
        return new Holder.One(Officer.builder().name(name).build());
    }

    static List<Fault> ofBodies() {
        return List.of(
                appended(
                        "a text for bodies",
                        "bodies: 领导小组\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:9 “bodies”应由若干“键: 值”组成"),
                appended(
                        "an unknown key of a body",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, leader: 张三}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 UNKNOWN_KEY qinghe.yaml:38:39 此处没有“leader”这个键，是否为“lead”"),
                appended("a body without a kind", """
                        bodies:
                          - {id: group, name: 综合组}
                        """, EVERYTHING, "错误 MISSING_VALUE qinghe.yaml:38:5 缺少“kind”"),
                appended(
                        "a body id of another form",
                        """
                        bodies:
                          - {id: 组, kind: 工作组, name: 综合组}
                        """,
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:38:10 “组”不是编号（小写字母和数字，以 - 相连）"),
                appended(
                        "a body id used already beside it",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组}
                          - {id: group, kind: 工作组, name: 协调组}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 DUPLICATE_ID qinghe.yaml:39:10 编号“group”已被使用，本处未采用"),
                appended(
                        "a body id used already under another body",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组}
                          - id: centre
                            kind: 指挥部
                            name: 指挥部
                            bodies: [{id: group, kind: 工作组, name: 协调组}]
                        """,
                        bodies(
                                UnaryOperator.identity(),
                                Body.builder()
                                        .id(new BodyId("centre"))
                                        .kind(BodyKinds.COMMAND_CENTRE)
                                        .name("指挥部")
                                        .build()),
                        "错误 DUPLICATE_ID qinghe.yaml:42:19 编号“group”已被使用，本处未采用"),
                appended(
                        "a body under a body that lacks its name",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, bodies: [{id: team, kind: 工作小组}]}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 MISSING_VALUE qinghe.yaml:38:48 缺少“name”"),
                appended(
                        "a list for the seat",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, seat: [县发改局]}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:45 “seat”应为一段文字"),
                appended(
                        "a seat of no rule",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, seat: {words: 副组长所在单位}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 MISSING_VALUE qinghe.yaml:38:45 缺少“rule”",
                        "错误 UNKNOWN_KEY qinghe.yaml:38:46 此处没有“words”这个键，可用的有：rule"),
                appended(
                        "a seat in a unit that is none",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, seat: 县发改居}
                        """,
                        bodies(body -> body.seat(new Seat.InUnits(UNITS.refer("县发改居")))),
                        "错误 UNKNOWN_UNIT qinghe.yaml:38:45 没有名为“县发改居”的单位，相近的有：县发改局、县发改委"),
                appended(
                        "a list for the roles",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: [张三]}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:46 “roles”应由若干“键: 值”组成"),
                appended(
                        "a list in a list of holders",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: [[张三]]}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:52 任职者应为“姓名 职务”，或由 name、post，或 units、as，或 rule 组成"),
                appended(
                        "a holder of two kinds",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {name: 张三, rule: 轮流担任}, 成员: 李四}}
                        """,
                        bodies(body -> body.addAppointment(new Appointment(Roles.MEMBER, one("李四")))),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a holder of units and of a rule",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {units: 县发改局, rule: 轮流担任}}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a holder of no kind",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {concurrent: true}}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a holder with a contact alone",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {contact: 0000-0000001}}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a capacity of no units",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {rule: 轮流担任, as: 主要负责人}}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a unit beside a rule",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {rule: 轮流担任, unit: qinghe-reform}}}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:51 任职者应由 name、post，或 units、as，或 rule 组成，三者取一"),
                appended(
                        "a holder of a unit that is none",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {name: 张三, unit: nobody}}}
                        """,
                        bodies(body -> body.addAppointment(new Appointment(
                                Roles.LEADER,
                                new Holder.One(Officer.builder()
                                        .name("张三")
                                        .unit(new UnitId("nobody"))
                                        .build())))),
                        "错误 UNKNOWN_UNIT qinghe.yaml:38:68 没有编号为“nobody”的单位"),
                appended(
                        "an unknown key of a holder",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {name: 张三, title: 县长}}}
                        """,
                        bodies(body -> body.addAppointment(new Appointment(Roles.LEADER, one("张三")))),
                        "错误 UNKNOWN_KEY qinghe.yaml:38:62 此处没有“title”这个键，可用的有：name、post、unit、contact、units、as、rule、concurrent"),
                appended(
                        "a word for yes",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长: {name: 张三, concurrent: 是}}}
                        """,
                        bodies(body -> body.addAppointment(new Appointment(Roles.LEADER, one("张三")))),
                        "错误 INVALID_VALUE qinghe.yaml:38:74 “是”不是true 或 false"),
                appended(
                        "holders whose units are none",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {成员: {units: 县发改局、县气象局}}}
                        """,
                        bodies(body -> body.addAppointment(new Appointment(
                                Roles.MEMBER, new Holder.Units(UNITS.refer("县发改局、县气象局"), Optional.empty())))),
                        "错误 UNKNOWN_UNIT qinghe.yaml:38:59 没有名为“县气象局”的单位，相近的有：县发改局、县住建局"),
                appended(
                        "ages the oldest first",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {ages: 45-30}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:56 “45-30”不是年龄段（如 30-45）"),
                appended(
                        "ages of children",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {ages: 10-20}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:56 “10-20”不是年龄段（如 30-45）"),
                appended(
                        "ages in words",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {ages: 三十岁以下}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:56 “三十岁以下”不是年龄段（如 30-45）"),
                appended(
                        "numbers of people that do not count",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {total: 0, seconded: 若干, hired: 1.5}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:57 “0”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:38:70 “若干”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:38:81 “1.5”不是从1起的整数"),
                appended(
                        "a text for the staffing",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: 抽调10人}
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:38:49 “staffing”应由若干“键: 值”组成"),
                appended(
                        "a staffing with a colon of full width",
                        """
                        bodies:
                          - id: group
                            kind: 工作组
                            name: 综合组
                            staffing:
                              total：3
                        """,
                        bodies(UnaryOperator.identity()),
                        "错误 INVALID_VALUE qinghe.yaml:42:7 “staffing”应由若干“键: 值”组成；冒号应为半角，后加空格"),
                appended(
                        "roles, and persons of a role, with a colon of full width",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, roles: {组长：县长, 副组长: [张三]}}
                          - id: other
                            kind: 工作组
                            name: 督导组
                            roles:
                              组长：李四
                              成员：王五
                        """,
                        bodies(
                                body -> body.addAppointment(new Appointment(Roles.DEPUTY_LEADER, one("张三"))),
                                Body.builder()
                                        .id(new BodyId("other"))
                                        .kind(BodyKinds.WORKING_GROUP)
                                        .name("督导组")
                                        .build()),
                        "错误 MISSING_VALUE qinghe.yaml:38:47 “组长：县长”之后没有值；冒号应为半角，后加空格",
                        "错误 INVALID_VALUE qinghe.yaml:43:7 “roles”应由若干“键: 值”组成；冒号应为半角，后加空格"),
                appended(
                        "secondments with a colon of full width",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {secondments: {县发改局：2}}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 MISSING_VALUE qinghe.yaml:38:64 “县发改局：2”之后没有值；冒号应为半角，后加空格"),
                appended(
                        "an unknown key of the staffing",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {total: 3, age: 30-45}}
                        """,
                        bodies(body ->
                                body.staffing(StaffingPlan.builder().total(3).build())),
                        "错误 UNKNOWN_KEY qinghe.yaml:38:60 此处没有“age”这个键，是否为“ages”"),
                appended(
                        "a text for the secondments",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {secondments: 县发改局4人}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder().build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:63 “secondments”应由若干“键: 值”组成"),
                appended(
                        "a secondment of nobody, and one from a unit that is none",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, staffing: {secondments: {县发改局: 0, 县住建居: 2}}}
                        """,
                        bodies(body -> body.staffing(StaffingPlan.builder()
                                .addSecondment(new Secondment(UNITS.refer("县住建居"), 2))
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:38:70 “0”不是从1起的整数",
                        "错误 UNKNOWN_UNIT qinghe.yaml:38:79 没有名为“县住建居”的单位，相近的有：县住建局"),
                appended(
                        "an unknown key of the oversight",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, oversees: {units: 各乡镇, body: 综合组}}
                        """,
                        bodies(body -> body.oversight(new Oversight(UnitReferences.none(), UNITS.refer("各乡镇")))),
                        "错误 UNKNOWN_KEY qinghe.yaml:38:62 此处没有“body”这个键，可用的有：bodies、units"),
                appended(
                        "a body to report to that is none",
                        """
                        bodies:
                          - {id: group, kind: 工作组, name: 综合组, reportsTo: 综合租}
                        """,
                        bodies(body -> body.reportsTo(UNITS.refer("综合租"))),
                        "警告 UNKNOWN_PARTY qinghe.yaml:38:50 没有名为“综合租”的单位或机构，相近的有：综合组"));
    }

    static List<Fault> ofAllElse() {
        return List.of(
                appended(
                        "a level that is none",
                        "level: 国\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:8 “国”不是层级（省、市、县、乡）"),
                appended(
                        "a superior without a campaign",
                        "superior: {body: 市优化办}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:11 缺少“campaign”"),
                appended(
                        "an unknown key of the superior, an id of another form and a number that is none",
                        "superior: {campaign: qinghe-city, bodyId: 市优化办, number: 一号文, name: 市优化办}\n",
                        campaign -> campaign.toBuilder()
                                .superior(Superior.builder()
                                        .campaign(new CampaignId("qinghe-city"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:43 “市优化办”不是编号（小写字母和数字，以 - 相连）",
                        "错误 INVALID_VALUE qinghe.yaml:37:57 “一号文”不是发文字号（如 青优组发〔2022〕3号）",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:62 此处没有“name”这个键，可用的有：campaign、bodyId、body、number、title"),
                appended(
                        "a paper that is none",
                        """
                        basis:
                          - {date: 2022-01-01}
                          - {title: 市工作要点, dated: 2022-01-01}
                        """,
                        campaign -> campaign.toBuilder()
                                .addBasis(PolicyPaper.builder().title("市工作要点").build())
                                .build(),
                        "错误 MISSING_VALUE qinghe.yaml:38:5 缺少“title”、“number”或“issuer”",
                        "错误 UNKNOWN_KEY qinghe.yaml:39:20 此处没有“dated”这个键，是否为“date”"),
                appended(
                        "a paper to units that are none",
                        "basis: {title: 市工作要点, published: 2月, to: 县发改居}\n",
                        campaign -> campaign.toBuilder()
                                .addBasis(PolicyPaper.builder()
                                        .title("市工作要点")
                                        .addressees(UNITS.refer("县发改居"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:34 “2月”不是日期（如 2021-02-01）",
                        "错误 UNKNOWN_UNIT qinghe.yaml:37:42 没有名为“县发改居”的单位，相近的有：县发改局、县发改委"),
                appended(
                        "a number that is not in the standard form",
                        """
                        basis:
                          - number: 青优组发[2022]01号
                        """,
                        campaign -> campaign.toBuilder()
                                .addBasis(PolicyPaper.builder()
                                        .number(new DocumentNumber("青优组发", 2022, 1))
                                        .build())
                                .build(),
                        "提示 NUMBER_FORM qinghe.yaml:38:13 发文字号“青优组发[2022]01号”书写不规范，已按“青优组发〔2022〕1号”读取"),
                appended(
                        "a text for the counts",
                        "counts: 14个工作专班\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:9 “counts”应由若干“键: 值”组成"),
                appended(
                        "counts with a colon of full width, one with no space after it, and one with nothing",
                        "counts: {工作专班： 14, 任务:24, 目标: }\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:10 “工作专班： 14”之后没有值；冒号应为半角，后加空格",
                        "错误 MISSING_VALUE qinghe.yaml:37:20 “任务:24”之后没有值；冒号之后应加空格"),
                appended(
                        "counts with a colon of full width, in lines",
                        "counts:\n  工作专班：14\n  任务：24\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:38:3 “counts”应由若干“键: 值”组成；冒号应为半角，后加空格"),
                appended(
                        "counts that do not count",
                        "counts: {工作专班: 0, 任务: 许多, 目标: [2], 阶段: 3}\n",
                        campaign -> campaign.toBuilder()
                                .addCount(new StatedCount("阶段", 3))
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:16 “0”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:37:23 “许多”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:37:31 “目标”应为一段文字"),
                appended(
                        "growth without a deadline",
                        "growth: {indicator: 市场主体, target: 22657}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:9 缺少“by”"),
                appended(
                        "growth from nothing by a rate that takes all",
                        """
                        growth:
                          - {indicator: 市场主体, by: 2025年末, base: 0}
                          - {indicator: 市场主体, by: 2025年末, rate: -100}
                          - {indicator: 市场主体, by: 2025年末, baseYear: 2026}
                        """,
                        campaign -> campaign.toBuilder()
                                .addGrowth(GrowthTarget.builder()
                                        .indicator("市场主体")
                                        .deadline(Deadline.parse("2025年末"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:38:41 “0”不是大于0的数",
                        "错误 INVALID_VALUE qinghe.yaml:39:5 此处内容超出范围或互相矛盾，未采用",
                        "错误 INVALID_VALUE qinghe.yaml:40:5 此处内容超出范围或互相矛盾，未采用"),
                appended(
                        "an unknown key of growth",
                        "growth: {indicator: 市场主体, due: 2025年末, by: 2025年末}\n",
                        campaign -> campaign.toBuilder()
                                .addGrowth(GrowthTarget.builder()
                                        .indicator("市场主体")
                                        .deadline(Deadline.parse("2025年末"))
                                        .build())
                                .build(),
                        "错误 UNKNOWN_KEY qinghe.yaml:37:27 此处没有“due”这个键，可用的有：indicator、scope、target、unit、by、rate、base、baseYear"),
                appended(
                        "a commitment without a relation",
                        "commitments: {indicator: 开办时间, value: 1, due: 2022年底}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:14 缺少“relation”"),
                appended(
                        "a commitment for a task of another form",
                        "commitments: {indicator: 投诉, relation: =, value: 0, due: 长期, task: 任务一, when: 2022}\n",
                        campaign -> campaign.toBuilder()
                                .addCommitment(new TaskCommitment(
                                        Commitment.builder()
                                                .target(Target.builder()
                                                        .indicator("投诉")
                                                        .relation(Relation.EQUAL)
                                                        .value(BigDecimal.ZERO)
                                                        .build())
                                                .deadline(new Deadline.Ongoing("长期"))
                                                .build(),
                                        Optional.empty()))
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:68 “任务一”不是编号（拉丁字母和数字，以 - 相连）",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:73 此处没有“when”这个键，可用的有：indicator、scope、relation、value、unit、due、task"),
                appended(
                        "a stage without a deadline",
                        "stages: {name: 一年求突破}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:9 缺少“due”"),
                appended(
                        "a list among the aims of a stage, and a target in words",
                        "stages: {name: 一年求突破, due: 2022年底, aims: [[提速], 提质], targets: 90%, aim: 提速}\n",
                        campaign -> campaign.toBuilder()
                                .addStage(StagedGoal.builder()
                                        .name("一年求突破")
                                        .deadline(Deadline.parse("2022年底"))
                                        .addAim("提质")
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:43 “aims”的每一项应为一段文字",
                        "错误 INVALID_VALUE qinghe.yaml:37:63 “targets”应由若干“键: 值”组成",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:68 此处没有“aim”这个键，是否为“aims”"),
                appended(
                        "an unknown key of the supervision",
                        "supervision: {systems: 13710, methods: 随机抽查}\n",
                        regime(regime -> regime.supervision(
                                SupervisionScheme.builder().addMethod("随机抽查").build())),
                        "错误 UNKNOWN_KEY qinghe.yaml:37:15 此处没有“systems”这个键，是否为“system”"),
                appended(
                        "a means of accountability without a means",
                        "accountability: [{when: 进度滞后}, {when: 失职, means: 约谈, by: 县纪委}]\n",
                        regime(regime -> regime.addAccountability(new AccountabilityMeans("失职", "约谈"))),
                        "错误 MISSING_VALUE qinghe.yaml:37:18 缺少“means”",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:54 此处没有“by”这个键，可用的有：when、means"),
                appended(
                        "a rule of a ladder that lost a condition",
                        "ladder: {name: 阶梯, steps: {means: 约谈, rules: [{lamp: 紫, lampTasksAtLeast: 3}, {daysOverdueAtLeast: 9}]}}\n",
                        regime(regime -> regime.ladder(AccountabilityLadder.builder()
                                .name("阶梯")
                                .addStep(LadderStep.builder()
                                        .means("约谈")
                                        .addRule(LadderRule.builder()
                                                .daysOverdueAtLeast(9)
                                                .build())
                                        .build())
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:37:54 “紫”不是灯色（红、橙、黄、蓝、绿、灰）"),
                appended(
                        "a ladder whose rule leans on a later step",
                        "ladder: {name: 阶梯, steps: [{means: 提醒, rules: {after: {means: 约谈}}}, {means: 约谈}]}\n",
                        EVERYTHING,
                        "错误 INVALID_VALUE qinghe.yaml:37:9 此处内容超出范围或互相矛盾，未采用"),
                appended(
                        "a rule of a ladder without conditions",
                        "ladder: {name: 阶梯, steps: {means: 约谈, rules: [{}]}}\n",
                        regime(regime -> regime.ladder(AccountabilityLadder.builder()
                                .name("阶梯")
                                .addStep(LadderStep.builder().means("约谈").build())
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:37:47 此处内容超出范围或互相矛盾，未采用"),
                appended(
                        "a rhythm that is not understood",
                        "assessment: {rhythm: 季评估、偶尔, into: 绩效考核}\n",
                        regime(regime -> regime.assessment(
                                AssessmentScheme.builder().feedsInto("绩效考核").build())),
                        "错误 INVALID_VALUE qinghe.yaml:37:22 “季评估、偶尔”不是频次（如 每月25日前、一月一调度）"),
                appended(
                        "a veto of nothing",
                        "assessment: {veto: {name: 一票否决}, praise: 通报}\n",
                        regime(regime ->
                                regime.assessment(AssessmentScheme.builder().build())),
                        "错误 MISSING_VALUE qinghe.yaml:37:20 缺少“scope”",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:34 此处没有“praise”这个键，可用的有：rhythm、into、veto、commendation、scoring"),
                appended(
                        "an unknown key of a veto",
                        "assessment: {veto: {name: 一票否决, scope: 年度考核, on: 重大事件}}\n",
                        regime(regime -> regime.assessment(AssessmentScheme.builder()
                                .veto(Veto.builder().name("一票否决").scope("年度考核").build())
                                .build())),
                        "错误 UNKNOWN_KEY qinghe.yaml:37:46 此处没有“on”这个键，可用的有：name、scope、trigger、period"),
                appended(
                        "stages of a clock that are none",
                        """
                        supervision:
                          clock:
                            name: 限时督办
                            stages:
                              - {name: 反馈, limit: 3}
                              - {name: 签收, limit: -1}
                              - {name: 办结, limit: 10000, unit: 日}
                              - {name: 清零, limit: 0, unit: 年}
                              - {name: 验收, limit: 1, for: 重大, owes: 验收}
                        """,
                        regime(regime -> regime.supervision(SupervisionScheme.builder()
                                .clock(StageClock.builder()
                                        .name("限时督办")
                                        .addStages(
                                                ClockStage.builder()
                                                        .name("反馈")
                                                        .limit(3)
                                                        .build(),
                                                ClockStage.builder()
                                                        .name("清零")
                                                        .limit(0)
                                                        .build(),
                                                ClockStage.builder()
                                                        .name("验收")
                                                        .limit(1)
                                                        .build())
                                        .build())
                                .build())),
                        "错误 INVALID_VALUE qinghe.yaml:42:27 “-1”不是从0到9999的整数",
                        "错误 INVALID_VALUE qinghe.yaml:43:27 “10000”不是从0到9999的整数",
                        "错误 INVALID_VALUE qinghe.yaml:44:36 “年”不是日、月或年底",
                        "错误 INVALID_VALUE qinghe.yaml:45:35 “重大”不是一般事项、重大事项或长期事项",
                        "错误 INVALID_VALUE qinghe.yaml:45:45 “验收”不是反馈、办结、办结或提出计划或者提出计划"),
                appended(
                        "service times that are none",
                        """
                        serviceTimes:
                          - {matter: 回复, limit: 0, unit: 工作日}
                          - {matter: 回复, limit: 10, unit: 周}
                          - {matter: 回复, limit: 10, unit: 日, by: 县优化办}
                        """,
                        regime(regime -> regime.addServiceTime(ServiceTime.of("回复", 10, ServiceUnit.DAY))),
                        "错误 INVALID_VALUE qinghe.yaml:38:25 “0”不是从1起的整数",
                        "错误 INVALID_VALUE qinghe.yaml:39:35 “周”不是工作日、日或小时",
                        "错误 UNKNOWN_KEY qinghe.yaml:40:38 此处没有“by”这个键，可用的有：matter、limit、unit、step"),
                appended(
                        "liaison officers of nobody",
                        "liaisons: {each: 2}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:11 缺少“units”"),
                appended(
                        "no liaison officer, and one of nobody",
                        "liaisons: {units: 各乡镇, each: 0, officers: [{name: 王五}], ranks: 股级}\n",
                        campaign -> campaign.toBuilder()
                                .liaisons(Liaisons.builder()
                                        .units(UNITS.refer("各乡镇"))
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:30 “0”不是从1起的整数",
                        "错误 MISSING_VALUE qinghe.yaml:37:44 缺少“unit”",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:57 此处没有“ranks”这个键，是否为“rank”"),
                appended(
                        "an unknown key of a liaison officer",
                        "liaisons: {units: 各乡镇, officers: {unit: 县发改局, phone: 0000-0000001}}\n",
                        campaign -> campaign.toBuilder()
                                .liaisons(Liaisons.builder()
                                        .units(UNITS.refer("各乡镇"))
                                        .addOfficer(LiaisonOfficer.builder()
                                                .unit(UNITS.refer("县发改局"))
                                                .build())
                                        .build())
                                .build(),
                        "错误 UNKNOWN_KEY qinghe.yaml:37:47 此处没有“phone”这个键，可用的有：unit、name、post、rank、contact"),
                appended(
                        "a quota in words, and pairings that lack their parts",
                        """
                        enterpriseLiaison:
                          quota: {较好: 一户, 困难: 2}
                          pairings:
                            - {park: 工业园}
                            - {leader: 张三, enterprises: [{name: 食品厂}], grade: 困难}
                          least: 3
                        """,
                        campaign -> campaign.toBuilder()
                                .enterpriseLiaison(EnterpriseLiaison.builder()
                                        .addQuota(new GradeQuota("困难", 2))
                                        .addPairing(EnterprisePairing.builder()
                                                .leader(Officer.builder()
                                                        .name("张三")
                                                        .build())
                                                .build())
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:38:15 “一户”不是从1起的整数",
                        "错误 MISSING_VALUE qinghe.yaml:40:7 缺少“leader”",
                        "错误 MISSING_VALUE qinghe.yaml:41:34 缺少“grade”",
                        "错误 UNKNOWN_KEY qinghe.yaml:41:48 此处没有“grade”这个键，可用的有：leader、park、enterprises",
                        "错误 UNKNOWN_KEY qinghe.yaml:42:3 此处没有“least”这个键，是否为“atLeast”"),
                appended(
                        "a text for the quota, and an enterprise with a key too many",
                        "enterpriseLiaison: {quota: 各一户, pairings: {leader: 张三, enterprises: {name: 食品厂, grade: 困难, kind: 工业}}}\n",
                        campaign -> campaign.toBuilder()
                                .enterpriseLiaison(EnterpriseLiaison.builder()
                                        .addPairing(EnterprisePairing.builder()
                                                .leader(Officer.builder()
                                                        .name("张三")
                                                        .build())
                                                .addEnterprise(new Enterprise("食品厂", "困难"))
                                                .build())
                                        .build())
                                .build(),
                        "错误 INVALID_VALUE qinghe.yaml:37:28 “quota”应由若干“键: 值”组成",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:92 此处没有“kind”这个键，可用的有：name、grade"),
                appended(
                        "support teams without a name",
                        "supportTeams: {parts: [一名领导]}\n",
                        EVERYTHING,
                        "错误 MISSING_VALUE qinghe.yaml:37:15 缺少“name”"),
                appended(
                        "a support team of no enterprise, and one led by nobody",
                        """
                        supportTeams:
                          name: 五个一
                          teams:
                            - {plan: 一企一策}
                            - {enterprise: 食品厂, leader: {unit: dongxi}, team: 孙七}
                          part: 一名领导
                        """,
                        campaign -> campaign.toBuilder()
                                .supportTeams(SupportTeams.builder()
                                        .name("五个一")
                                        .addTeam(SupportTeam.builder()
                                                .enterprise("食品厂")
                                                .build())
                                        .build())
                                .build(),
                        "错误 MISSING_VALUE qinghe.yaml:40:7 缺少“enterprise”",
                        "错误 MISSING_VALUE qinghe.yaml:41:33 缺少“name”或“post”",
                        "错误 UNKNOWN_KEY qinghe.yaml:41:49 此处没有“team”这个键，可用的有：enterprise、leader、unit、members、plan",
                        "错误 UNKNOWN_KEY qinghe.yaml:42:3 此处没有“part”这个键，是否为“parts”"),
                appended(
                        "a contact for no policy",
                        "policyContacts: [{phone: 0000-0000001}, {policy: 补贴, unit: 县社保局, fax: 0000-0000001}]\n",
                        campaign -> campaign.toBuilder()
                                .addPolicyContact(PolicyContact.builder()
                                        .policy("补贴")
                                        .unit(UNITS.refer("县社保局"))
                                        .build())
                                .build(),
                        "错误 MISSING_VALUE qinghe.yaml:37:18 缺少“policy”",
                        "错误 UNKNOWN_UNIT qinghe.yaml:37:60 没有名为“县社保局”的单位，相近的有：县发改局、县住建局",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:66 此处没有“fax”这个键，可用的有：policy、unit、contact、phone、email"),
                appended(
                        "a cascade to nobody, and one that must in words",
                        "cascade: [{what: 领导小组}, {units: 各乡镇, what: 专班, mandatory: 要, by: 2022年底}]\n",
                        campaign -> campaign.toBuilder()
                                .addCascade(new Cascade(UNITS.refer("各乡镇"), "专班", false))
                                .build(),
                        "错误 MISSING_VALUE qinghe.yaml:37:11 缺少“units”",
                        "错误 INVALID_VALUE qinghe.yaml:37:59 “要”不是true 或 false",
                        "错误 UNKNOWN_KEY qinghe.yaml:37:62 此处没有“by”这个键，可用的有：units、what、mandatory"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ofBodies", "ofAllElse"})
    void a_fault_is_found_at_its_place_and_the_rest_is_read(Fault fault) {
        WithFindings<Campaign> read = CampaignFiles.parse("qinghe.yaml", GOOD + fault.lines());
        assertThat(Findings.lines(read.findings())).isEqualTo(fault.findings());
        assertThat(read.value()).contains(fault.left().apply(GOOD_CAMPAIGN));
    }

    @Test
    void what_a_value_type_refuses_is_said_in_its_own_words_in_english() {
        assertThat(Findings.english(
                        CampaignFiles.parse("qinghe.yaml", GOOD + """
                                growth:
                                  - {indicator: 市场主体, by: 2025年末, rate: -100}
                                  - {indicator: 市场主体, by: 2025年末, baseYear: 2026}
                                """).findings()))
                .containsExactly(
                        "Annual rate of growth target '市场主体' must be above -100, but was -100",
                        "Base year of growth target '市场主体' must be 1 to 100 years before 2025, but was 2026");
    }

    @Test
    void a_wording_names_a_body_wherever_in_the_file_it_is_set_up() {
        Campaign campaign = CampaignFiles.parse("qinghe.yaml", GOOD.replace("lead: 县发改局", "lead: 县 优化办及县发改局") + """
                        bodies:
                          - id: group
                            kind: 领导小组
                            name: 领导小组
                            bodies: [{id: office, kind: 领导小组办公室, name: 领导小组办公室, aliases: 县优化办}]
                        """)
                .orElseThrow();
        UnitReferences lead = campaign.tasks().get(0).responsibility().leadUnits();
        assertThat(lead.references())
                .containsExactly(
                        new UnitReference.ToBody(new BodyId("office")), new UnitReference.ToUnit(Qinghe.REFORM));
        assertThat(lead).isEqualTo(campaign.refer("县 优化办及县发改局"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"campaign": "a",} | 错误 MALFORMED 青禾.json:1:18 “}”之前多了一个逗号，请删去
            {"units": [1, 2, ]} | 错误 MALFORMED 青禾.json:1:18 “]”之前多了一个逗号，请删去
            {"campaign": "a"，"title": "b"} | 错误 MALFORMED 青禾.json:1:17 此处的 ， 是全角的，JSON 中应为半角的 ,
            {"campaign"： "a"} | 错误 MALFORMED 青禾.json:1:12 此处的 ： 是全角的，JSON 中应为半角的 :
            {“campaign": "a"} | 错误 MALFORMED 青禾.json:1:2 此处的 “ 是全角的，JSON 中应为半角的 "
            {"campaign" "a"} | 错误 MALFORMED 青禾.json:1:13 此处不符合 JSON 格式，其后内容未能读取
            {'campaign': "a"} | 错误 MALFORMED 青禾.json:1:2 此处不符合 JSON 格式，其后内容未能读取
            {campaign: a} | 错误 MALFORMED 青禾.json:1:2 此处不符合 JSON 格式，其后内容未能读取
            {"campaign": tru} | 错误 MALFORMED 青禾.json:1:14 此处不符合 JSON 格式，其后内容未能读取
            {"campaign": 01} | 错误 MALFORMED 青禾.json:1:15 此处不符合 JSON 格式，其后内容未能读取
            {"campaign": NaN} | 错误 MALFORMED 青禾.json:1:17 此处不符合 JSON 格式，其后内容未能读取
            {"campaign": "a"}} | 错误 MALFORMED 青禾.json:1:18 此处不符合 JSON 格式，其后内容未能读取
            # 注释 | 错误 MALFORMED 青禾.json:1:1 此处不符合 JSON 格式，其后内容未能读取
            campaign: qinghe-2022 | 错误 MALFORMED 青禾.json:1:1 此处不符合 JSON 格式，其后内容未能读取
            [] | 错误 INVALID_VALUE 青禾.json:1:1 文件应由若干“键: 值”组成
            null | 错误 INVALID_VALUE 青禾.json:1:1 文件应由若干“键: 值”组成
            "qinghe-2022" | 错误 INVALID_VALUE 青禾.json:1:1 文件应由若干“键: 值”组成
            """)
    void json_that_is_none_is_found_at_its_place(String text, String finding) {
        WithFindings<Campaign> read = CampaignFiles.parse("青禾.json", text);
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings())).containsExactly(finding);
    }

    @Test
    void a_fault_on_a_later_line_of_json_is_found_there() {
        assertThat(Findings.lines(CampaignFiles.parse("青禾.json", "{\n  \"campaign\": \"a\",\n  \"title\" \"方案\"\n}")
                        .findings()))
                .containsExactly("错误 MALFORMED 青禾.json:3:11 此处不符合 JSON 格式，其后内容未能读取");
    }

    @Test
    void a_key_that_stands_twice_in_json_is_said_and_the_first_is_taken() {
        WithFindings<Campaign> read = CampaignFiles.parse("青禾.json", """
                {"campaign": "qinghe-2022", "locality": "青禾县",
                 "title": "青禾县工作方案", "title": "另一方案", "issuer": "青禾县人民政府"}
                """);
        assertThat(Findings.lines(read.findings()))
                .containsExactly("错误 DUPLICATE_KEY 青禾.json:2:22 键“title”重复，第2行已有，本处未采用");
        assertThat(read.value()).contains(Qinghe.smallest());
    }

    @ParameterizedTest(name = "{0} deep")
    @ValueSource(ints = {32, 1_000, 100_000})
    void json_nested_deeper_than_any_campaign_is_refused(int depth) {
        WithFindings<Campaign> read = CampaignFiles.parse("青禾.json", "{\"campaign\": " + "[".repeat(depth + 1));
        assertThat(read.value()).isEmpty();
        assertThat(Findings.lines(read.findings())).containsExactly("错误 BEYOND_LIMITS 青禾.json:1:46 嵌套超过32层");
    }

    @Test
    void json_nested_as_deep_as_is_taken_is_told_what_it_should_be() {
        String text =
                CampaignFiles.toJson(Qinghe.smallest()).replace("\"青禾县\"", "[".repeat(31) + "\"青禾县\"" + "]".repeat(31));
        assertThat(Findings.lines(CampaignFiles.parse("青禾.json", text).findings()))
                .containsExactly("错误 INVALID_VALUE 青禾.json:3:16 “locality”应为一段文字");
    }

    /** Programs write JSON for places far larger than a person would. */
    @Test
    void json_may_be_longer_than_yaml() {
        String text = " ".repeat(3 * 1024 * 1024) + "\n" + CampaignFiles.toJson(Qinghe.smallest());
        assertThat(CampaignFiles.parse("青禾.json", text)).isEqualTo(WithFindings.of(Qinghe.smallest(), List.of()));
        assertThat(Findings.lines(CampaignFiles.parse("青禾.yaml", text).findings()))
                .containsExactly("错误 BEYOND_LIMITS 青禾.yaml:1:1 文件过大，超过3145728个字符");
    }

    @Test
    void a_control_character_that_json_escapes_is_part_of_the_text() {
        String text = CampaignFiles.toJson(Qinghe.smallest()).replace("青禾县\"", "青禾\\u0007县\"");
        assertThat(CampaignFiles.parse("青禾.json", text).orElseThrow().locality())
                .isEqualTo("青禾\u0007县");
        assertThat(Findings.lines(CampaignFiles.parse("青禾.json", text.replace("\\u0007", "\u0007"))
                        .findings()))
                .containsExactly("错误 MALFORMED 青禾.json:3:19 此处不符合 JSON 格式，其后内容未能读取");
    }
}
