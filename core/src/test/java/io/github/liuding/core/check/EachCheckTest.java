package io.github.liuding.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each check says of a file that has its fault, and that it says nothing where the fault is not there. */
class EachCheckTest {
    /** Three units of one kind and a township. */
    private static final String UNITS = """
            units:
              - {id: a, name: 县甲局, aliases: [甲局], kind: 政府部门}
              - {id: b, name: 县乙局, kind: 政府部门}
              - {id: c, name: 县丙局, kind: 政府部门}
              - {id: t, name: 青陌镇, kind: 乡镇}
              - {id: u, name: 云穗镇, kind: 乡镇}
            """;

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    /** A file after the head, what the check of that code says of it, and the file mended. */
    record Case(String code, String faulty, String says, String sound) {
        /** The same where something else is changed in the faulty file too. */
        Case with(String from, String to) {
            assertThat(faulty).contains(from);
            return new Case(code, faulty.replace(from, to), says, sound);
        }

        @Override
        public String toString() {
            return code + " " + says;
        }
    }

    private static List<String> said(String code, String rest) {
        WithFindings<Campaign> checked =
                CampaignFiles.check("a.yaml", CampaignChecksTest.HEAD + rest, Optional.of(DAY));
        assertThat(checked.value()).as("%s", checked.findings()).isPresent();
        return checked.findings().stream()
                .filter(finding -> finding.code().value().equals(code))
                .map(finding -> finding.message())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fault_is_told_and_nothing_where_there_is_none(Case one) {
        assertThat(said(one.code(), one.faulty())).containsExactly(one.says());
        assertThat(said(one.code(), one.sound())).isEmpty();
    }

    private static Case change(String code, String sound, String from, String to, String says) {
        assertThat(sound).contains(from);
        return new Case(code, sound.replace(from, to), says, sound);
    }

    static Stream<Case> cases() {
        return Stream.of(names(), directory(), papers(), bodies(), staffing(), days(), contacts())
                .flatMap(each -> each);
    }

    private static Stream<Case> names() {
        String tasks = UNITS + """
                goals:
                  - id: G
                    title: 目标
                    tasks:
                      - {id: T-1, title: 甲事, lead: 县甲局, responsible: 县乙局等}
                      - {id: T-2, title: 乙事, lead: 县乙局, responsible: 县甲局等}
                      - {id: T-3, title: 丙事, lead: 县丙局, responsible: 县乙局、县甲局等}
                """;
        return Stream.of(
                change("BARE_NAME", UNITS, "name: 县丙局", "name: 丙局", "单位名称“丙局”未写明层级或地区"),
                change("NAME_VARIES", tasks, "lead: 县甲局", "lead: 甲局", "“县甲局”在此处写作“甲局”"),
                change("BROKEN_NAME", tasks, "lead: 县丙局", "lead: 县 丙局", "“县 丙局”中有断开的名称"),
                change("LIST_CLOSED", tasks, "responsible: 县乙局等", "responsible: 县乙局", "“县乙局”未写“等”，同类多数写有"),
                change("WORDING_VARIES", tasks, "title: 丙事,", "title: 丙事, variants: [丙项],", "“丙事”在同一文件中又作“丙项”"),
                change(
                        "NAME_SHARED",
                        UNITS + "bodies: [{id: x, kind: 工作专班, name: 专班, roles: {组长: 张三 县长}}]\n",
                        "name: 专班",
                        "name: 县甲局",
                        "“县甲局”既指单位“县甲局”，又指机构“县甲局”，按前者理解"));
    }

    private static Stream<Case> directory() {
        String directory = UNITS + """
                groups: [{id: g, name: 各镇, kinds: [乡镇]}, {id: h, name: 有关单位}, {id: i, name: 各专班, kinds: [工作专班], units: [a]}]
                bodies: [{id: x, kind: 工作专班, name: 专班, roles: {组长: 张三 县长}}, {id: y, kind: 督导小组, name: 督导, roles: {组长: 李四 县长}}]
                """;
        return Stream.of(
                change(
                        "GROUP_WITHOUT_MEMBERS",
                        directory,
                        "kinds: [乡镇]",
                        "kinds: [镇, 街道]",
                        "单位组“各镇”取类别“镇”“街道”，但没有这一类别的单位或机构"),
                change(
                        "GROUP_WITHOUT_MEMBERS",
                        directory,
                        "kinds: [工作专班]",
                        "kinds: [专班]",
                        "单位组“各专班”取类别“专班”，但没有这一类别的单位或机构"),
                change("KIND_CUT_SHORT", directory, "青陌镇, kind: 乡镇", "青陌镇, kind: 镇", "“青陌镇”的类别“镇”不是通用类别，是否为“乡镇”"),
                change("KIND_CUT_SHORT", directory, "青陌镇, kind: 乡镇", "青陌镇, kind: 乡（镇）", "“青陌镇”的类别“乡（镇）”不是通用类别，是否为“乡镇”"),
                change(
                        "KIND_CUT_SHORT",
                        directory,
                        "县丙局, kind: 政府部门",
                        "县丙局, kind: 部门",
                        "“县丙局”的类别“部门”不是通用类别，是否为“党委部门”“政府部门”"),
                change(
                        "KIND_CUT_SHORT",
                        directory,
                        "县丙局, kind: 政府部门",
                        "县丙局, kind: 垂直管理",
                        "“县丙局”的类别“垂直管理”不是通用类别，是否为“垂直管理单位”"),
                change("KIND_CUT_SHORT", directory, "kind: 督导小组", "kind: 办公室", "“督导”的类别“办公室”不是通用类别，是否为“领导小组办公室”"));
    }

    private static Stream<Case> papers() {
        String paper = UNITS + """
                paper: {title: 通知, number: 青政发〔2022〕1号, date: 2022-03-01, to: 各乡镇}
                groups: [{id: g, name: 各乡镇, kinds: [乡镇]}]
                basis:
                  - {title: 意见, number: 省政发〔2022〕1号}
                  - {title: 规定, number: 省政发〔2022〕2号}
                bodies: [{id: x, kind: 督导组, name: 督导组, roles: {组长: 张三 县长}, oversees: {units: 各乡镇}}]
                """;
        return Stream.of(
                change("PAPER_WITHOUT_TITLE", paper, "{title: 通知, ", "{", "文件没有标题"),
                change("PAPER_WITHOUT_NUMBER", paper, "number: 青政发〔2022〕1号, ", "", "文件没有发文字号"),
                change(
                        "CODE_ISSUER",
                        paper,
                        "date: 2022-03-01, to",
                        "issuer: 青禾县人民政府办公室, date: 2022-03-01, to",
                        "“青政发〔2022〕1号”的代字与发文机关“青禾县人民政府办公室”不符"),
                change("NUMBER_TWICE", paper, "〔2022〕2号", "〔2022〕1号", "“省政发〔2022〕1号”前后两种写法：“《意见》”和“《规定》”"),
                change("NOT_ADDRESSED", paper, "to: 各乡镇", "to: 云穗镇", "“青陌镇”有督导任务，却未列入主送"),
                change("NOT_OVERSEEN", paper, "oversees: {units: 各乡镇}", "oversees: {units: 云穗镇}", "“青陌镇”没有明确由谁督导"),
                change(
                        "OVERSEEN_TWICE",
                        paper,
                        "oversees: {units: 各乡镇}}]",
                        "oversees: {units: 各乡镇}}, {id: y, kind: 督导组, name: 二组, roles: {组长: 李四 县长}, oversees: {units: 青陌镇}}]",
                        "“青陌镇”被重复督导"));
    }

    private static Stream<Case> bodies() {
        String bodies = UNITS + """
                bodies:
                  - id: x
                    kind: 领导小组
                    name: 县领导小组
                    roles: {组长: 张三 县长, 副组长: [李四 副县长, 王五 副县长]}
                    bodies:
                      - {id: y, kind: 工作组, name: 一组, roles: {组长: 李四 副县长}}
                      - {id: z, kind: 工作组, name: 二组, roles: {组长: 王五 副县长}}
                """;
        return Stream.of(
                change("BODY_WITHOUT_HEAD", bodies, ", roles: {组长: 王五 副县长}", "", "机构“二组”没有写明负责人"),
                change("LEADS_NOTHING", bodies, "二组, roles: {组长: 王五 副县长}", "二组, roles: {组长: 张三 县长}", "“王五”任副职而未分管任何机构"),
                change("HOLDER_WITHOUT_POST", bodies, "{组长: 张三 县长, ", "{组长: {name: 张三}, ", "“张三”没有写明职务"),
                change("SIMILAR_NAMES", bodies, "{组长: 张三 县长, ", "{组长: 李四光 县长, ", "姓名“李四”与“李四光”易混"));
    }

    private static Stream<Case> staffing() {
        String staffing = UNITS + """
                bodies:
                  - id: x
                    kind: 工作专班
                    name: 专班
                    roles: {组长: 张三 县长}
                    members: 县甲局、县乙局
                    staffing: {total: 5, seconded: 3, secondments: {县甲局: 2, 县乙局: 1}, hired: 2, from: 县甲局、县乙局}
                """;
        return Stream.of(
                change("STAFFING_SUM", staffing, "hired: 2", "hired: 3", "抽调3人、招聘3人，合计6，文件写作5"),
                change("STAFFING_SUM", staffing, "seconded: 3, ", "seconded: 4, ", "各单位抽调人数合计3，文件写作4")
                        .with("hired: 2", "hired: 1"),
                change("STAFFING_APPROXIMATE", staffing, "total: 5, ", "total: 5, about: true, ", "总人数5为约数"),
                change("SECONDED_FROM_NON_MEMBER", staffing, "县乙局: 1", "县丙局: 1", "从“县丙局”抽调1人，但它不是“专班”的成员单位"),
                change("SECONDED_WITHOUT_NUMBER", staffing, "from: 县甲局、县乙局", "from: 县甲局、县丙局", "写明从“县丙局”抽调，但没有名额"));
    }

    private static Stream<Case> days() {
        String plan = UNITS + """
                paper: {title: 通知, number: 青政发〔2022〕1号, date: 2022-03-01}
                phases:
                  - {name: 春, from: 2022-03-01, to: 2022-05-31}
                  - {name: 夏, from: 2022-06-01, to: 2022-12-31}
                growth: [{indicator: 市场主体, scope: 全县, target: 20000, base: 10000, unit: 户, by: 2025年末, rate: 14.87, baseYear: 2020}]
                goals:
                  - id: G
                    title: 目标
                    tasks:
                      - {id: T-1, title: 甲事, lead: 县甲局, due: 2022-06-30}
                      - {id: T-2, title: 乙事, lead: 县乙局, due: 2022-09-30, after: [T-1]}
                """;
        return Stream.of(
                change(
                        "COUNT_MISMATCH",
                        plan + "counts: {任务: 2, 乡镇: 2, 政府部门: 3}\n",
                        "乡镇: 2",
                        "乡镇: 3",
                        "文件说有3个“乡镇”，本方案中有2个"),
                change(
                        "DUE_OUTSIDE_PHASES",
                        plan,
                        "to: 2022-12-31",
                        "to: 2022-08-31",
                        "任务“T-2”的时限2022-09-30不在任何工作阶段之内"),
                change(
                        "DUE_BEFORE_PAPER",
                        plan,
                        "due: 2022-06-30",
                        "due: 2022-02-28",
                        "任务“T-1”的时限2022-02-28早于成文日期2022-03-01"),
                change(
                        "DUE_BEFORE_PUBLICATION",
                        plan.replace("date: 2022-03-01}", "date: 2022-03-01, published: 2022-03-10}"),
                        "due: 2022-06-30",
                        "due: 2022-03-05",
                        "任务“T-1”的时限2022-03-05早于发布日期2022-03-10"),
                change(
                        "PHASE_GAP",
                        plan,
                        "from: 2022-06-01",
                        "from: 2022-06-03",
                        "“夏”自2022-06-03起，与此前阶段（至2022-05-31）之间有空档"),
                change(
                        "PHASE_BEFORE_PAPER",
                        plan,
                        "from: 2022-03-01, to: 2022-05-31",
                        "from: 2022-02-01, to: 2022-02-28",
                        "“春”至2022-02-28结束，早于成文日期2022-03-01"),
                change(
                        "GROWTH_RATE",
                        plan,
                        "rate: 14.87",
                        "rate: 14.97",
                        "“市场主体”由10000增至20000，年均增长应为14.87%，文件写作14.97%"),
                change("SCOPE_LEVEL", plan, "scope: 全县", "scope: 全省", "范围写作“全省”，而本方案为县级"),
                change(
                        "DUE_BEFORE_PREDECESSOR",
                        plan,
                        "due: 2022-09-30",
                        "due: 2022-06-29",
                        "任务“T-2”时限2022-06-29，而其前置任务“T-1”时限2022-06-30"));
    }

    private static Stream<Case> contacts() {
        String contacts = UNITS + """
                paper: {title: 通知, number: 青政发〔2022〕1号, date: 2022-03-01}
                liaisons: {units: 县甲局, rank: 副科级, officers: [{unit: 县甲局, name: 张三, rank: 正科级}]}
                enterpriseLiaison: {atLeast: 3, quota: {较好: 2, 一般: 1}}
                supportTeams:
                  name: 三个一
                  parts: [一名领导, 一个单位, 一套方案]
                  teams: [{enterprise: 食品厂, leader: {post: 副县长}, unit: 县甲局, members: [孙七], plan: 一企一策}]
                assessment: {veto: {name: 一票否决, scope: 年度考核, trigger: 发生重大事件, period: 当年}}
                """;
        String paired = contacts.replace(
                "一般: 1}}",
                "一般: 1}, pairings: [{leader: 张三 县长, enterprises: [{name: 甲厂, grade: 较好}, {name: 乙厂, grade: 较好}, {name: 丙厂, grade: 一般}]}]}");
        return Stream.of(
                change("LIAISON_MISSING", contacts, "{units: 县甲局, ", "{units: 县甲局、县乙局, ", "“县乙局”应明确联络员1名，现有0名"),
                change("LIAISON_RANK", contacts, "rank: 正科级}", "rank: 股级}", "“县甲局”的联络员为股级，应为副科级"),
                change("QUOTA_SUM", contacts, "一般: 1}", "一般: 0}", "各档名额合计2户，少于每名领导至少3户"),
                change("SUPPORT_INCOMPLETE", contacts, ", 一套方案]", "]", "“三个一”列有2项"),
                change("SUPPORT_INCOMPLETE", contacts, ", members: [孙七], plan: 一企一策}", "}", "“食品厂”的帮扶小组缺班子成员、方案"),
                change("PAIRING_QUOTA", paired, "丙厂, grade: 一般", "丙厂, grade: 困难", "“张三 县长”联系的“一般”企业0户，应为1户"),
                change("LIAISON_RANK", contacts, "rank: 副科级, officers", "rank: 科级, officers", "“县甲局”的联络员为副科级，应为科级")
                        .with("rank: 正科级}", "rank: 副科级}"),
                change("VETO_UNCLEAR", contacts, ", trigger: 发生重大事件, period: 当年", "", "“一票否决”没有写明触发情形、期间"));
    }
}
