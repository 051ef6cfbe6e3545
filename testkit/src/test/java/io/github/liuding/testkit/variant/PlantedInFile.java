package io.github.liuding.testkit.variant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What reading and checking a file tell: one fault for every subject. */
final class PlantedInFile {
    private PlantedInFile() {}

    static List<Planted> all() {
        return List.of(
                Planted.in(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        "错误 MALFORMED county.yaml:5:6 此处不符合 YAML 格式，其后内容未能读取",
                        "locality: 青禾县\n",
                        "locality: [青禾县\n"),
                Planted.in(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        "错误 BEYOND_LIMITS county.yaml:4:43 嵌套超过32层",
                        "locality: 青禾县\n",
                        "locality: " + "[".repeat(40) + "]".repeat(40) + "\n"),
                Planted.in(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        "错误 NOT_UTF8 county.yaml:1:3 文件不是 UTF-8 编码，请另存为 UTF-8 后重试",
                        new Library() {
                            @Override
                            WithFindings<Campaign> check(Path file, Optional<LocalDate> day) throws IOException {
                                Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
                                return super.check(file, day);
                            }
                        }),
                Planted.in(
                        "it is whole, in UTF-8 and within limits (文件格式)",
                        "错误 FILE_UNREADABLE / 方案文件“county.yaml”不存在或无法读取",
                        new Library() {
                            @Override
                            WithFindings<Campaign> check(Path file, Optional<LocalDate> day) throws IOException {
                                throw new IOException("gone");
                            }
                        }),
                Planted.in(
                                "nothing is missing, and every value can be taken (内容)",
                                "错误 DAY_MISSING /paper 文件没有成文日期，日志没有登记，asOf() 也没有给出日期",
                                "  date: 2022-04-20\n",
                                "")
                        .silent(),
                Planted.in(
                        "every key is known and stands once (键名)",
                        "错误 DUPLICATE_KEY county.yaml:9:1 键“level”重复，第8行已有，本处未采用",
                        "level: 县\n",
                        "level: 县\nlevel: 市\n"),
                Planted.in(
                        "nothing is missing, and every value can be taken (内容)",
                        "错误 INVALID_VALUE county.yaml:15:9 “2022-04-31”不是日期（如 2021-02-01）",
                        "date: 2022-04-20",
                        "date: 2022-04-31"),
                Planted.in(
                        "no id and no name is that of two (编号和名称)",
                        "错误 DUPLICATE_ID county.yaml:36:10 编号“townships”已被使用，本处未采用",
                        "  - {id: task-forces",
                        "  - {id: townships, name: 各乡镇街道, kinds: [乡镇]}\n  - {id: task-forces"),
                Planted.in(
                        "every unit that is mentioned is in the directory (单位名录)",
                        "错误 UNKNOWN_UNIT county.yaml:137:22 没有名为“县水务局”的单位，相近的有：县税务局、县发改局、县住建局",
                        "responsible: 县住建局、县市场监管局",
                        "responsible: 县住建局、县水务局"),
                Planted.in(
                        "whoever acts or is reported to is set up (报送对象)",
                        "警告 UNKNOWN_PARTY county.yaml:183:64 没有名为“县信访局”的单位或机构，相近的有：县发改局、县住建局、县税务局",
                        "to: 领导小组办公室, handsIn",
                        "to: 县信访局, handsIn"),
                Planted.in(
                        "every deadline is understood (时限写法)",
                        "警告 UNCLEAR_DEADLINE county.yaml:145:14 时限“时机成熟时”无法理解，可写作2022年6月30日前、2022年6月底、6月中旬、二季度末、年底前、印发之日起10个工作日内、长期坚持等",
                        "due: 2022年9月底",
                        "due: 时机成熟时"),
                Planted.in(
                        "every document number has its standard form (发文字号)",
                        "提示 NUMBER_FORM county.yaml:13:11 发文字号“青禾政办发[2022]9号”书写不规范，已按“青禾政办发〔2022〕9号”读取",
                        "青禾政办发〔2022〕9号",
                        "青禾政办发[2022]9号"),
                Planted.in(
                        "the paper and those it rests on are named as they should be (文件依据)",
                        "提示 PAPER_WITHOUT_NUMBER county.yaml:12:3 文件没有发文字号",
                        "  number: 青禾政办发〔2022〕9号\n",
                        ""),
                Planted.in(
                        "every unit and body has one name, whole and its own (名称)",
                        "提示 BROKEN_NAME county.yaml:137:22 “县住建局、县市场监管 局”中有断开的名称",
                        "responsible: 县住建局、县市场监管局",
                        "responsible: 县住建局、县市场监管 局"),
                Planted.in(
                        "every group has members, and every kind is known for what it is (单位组和类别)",
                        "警告 GROUP_WITHOUT_MEMBERS county.yaml:36:43 单位组“各工作专班”取类别“行业专班”，但没有这一类别的单位或机构",
                        "name: 各工作专班, kinds: [工作专班]",
                        "name: 各工作专班, kinds: [行业专班]"),
                Planted.in(
                        "one thing is worded in one way (措辞)",
                        "提示 WORDING_VARIES county.yaml:162:9 “畅通政企沟通”在同一文件中又作“政企沟通畅通工程”",
                        "title: 畅通政企沟通\n",
                        "title: 畅通政企沟通\n        variants: [政企沟通畅通工程]\n"),
                Planted.in(
                        "every body has a head, and everybody a post (机构负责人)",
                        "警告 BODY_WITHOUT_HEAD county.yaml:74:9 机构“跟踪督导组”没有写明负责人",
                        "          组长: {post: 县政府督查室主任}\n",
                        "          联络员: {post: 股长}\n"),
                Planted.in(
                        "reports go upwards and end there (报告关系)",
                        """
                        警告 REPORTING_CYCLE county.yaml:57:20 机构“领导小组办公室”的报告关系成环
                        警告 REPORTING_CYCLE county.yaml:65:20 机构“市场准入工作专班”的报告关系成环""",
                        "from: 县发改局、县市场监管局}\n        reportsTo: 领导小组\n",
                        "from: 县发改局、县市场监管局}\n        reportsTo: 市场准入工作专班\n"),
                Planted.in(
                        "oversight covers every area and body, each once (督导分工)",
                        "警告 NOT_OVERSEEN county.yaml:31:5 “禾畔乡”没有明确由谁督导",
                        "units: 青陌镇、云穗镇、禾畔乡}",
                        "units: 青陌镇、云穗镇}"),
                Planted.in(
                        "staffing plans add up (人员配备)",
                        "警告 STAFFING_SUM county.yaml:56:27 抽调3人、招聘2人，合计5，文件写作6",
                        "staffing: {total: 5",
                        "staffing: {total: 6"),
                Planted.in(
                        "there is as much of everything as headings promise (数量)",
                        "警告 COUNT_MISMATCH county.yaml:82:16 文件说有3个“工作专班”，本方案中有2个",
                        "工作专班: 2, 任务: 6",
                        "工作专班: 3, 任务: 6"),
                Planted.in(
                        "growth is what its figures come to, in a scope of its own (增长目标)",
                        "警告 GROWTH_RATE county.yaml:85:89 “市场主体”由10000增至14641，年均增长应为10%，文件写作12%",
                        "rate: 10,",
                        "rate: 12,"),
                Planted.in(
                        "every determination of every task is made (六定)",
                        "提示 TASK_UNDETERMINED county.yaml:140:9 任务“QH-04”尚未定标准",
                        "        standard: 首批项目实际进场施工\n",
                        ""),
                Planted.in(
                        "tasks follow each other as they can (任务关系)",
                        "警告 TASK_CYCLE county.yaml:120:16 任务“QH-02”的前置关系成环",
                        "after: [QH-01]",
                        "after: [QH-02]"),
                Planted.in(
                        "every deadline names its year and lies where it can be met (任务时限)",
                        "提示 YEAR_NOT_PRINTED county.yaml:145:14 任务“QH-04”的时限“9月底”未写年份，按2022-09-30理解",
                        "due: 2022年9月底",
                        "due: 9月底"),
                Planted.in(
                        "phases follow each other without gap or overlap (工作阶段)",
                        "警告 PHASE_GAP county.yaml:176:5 “全面推进阶段”自2022-05-08起，与此前阶段（至2022-05-04）之间有空档",
                        "from: 2022-05-05, to: 2022-09-30",
                        "from: 2022-05-08, to: 2022-09-30"),
                Planted.in(
                        "the regime can be carried out as it is written (制度)",
                        "提示 VETO_UNCLEAR county.yaml:198:9 “一票否决”没有写明触发情形",
                        "trigger: 严重损害营商环境, ",
                        ""),
                Planted.in(
                        "enterprises have the leaders and teams they are promised (企业帮扶)",
                        "警告 QUOTA_SUM county.yaml:232:10 各档名额合计2户，少于每名领导至少3户",
                        "atLeast: 2",
                        "atLeast: 3"),
                Planted.in(
                        "liaison officers are named, and of sufficient rank (联络员)",
                        "警告 LIAISON_MISSING county.yaml:226:5 “县发改局”应明确联络员1名，现有0名",
                        "    - {unit: 县发改局, post: 办公室主任, rank: 股级}\n",
                        ""),
                Planted.in("nothing else is told of it (其他)", "警告 OF_LATER_DATE /goals 后来才有的问题", new Library() {
                    @Override
                    WithFindings<Campaign> check(Path file, Optional<LocalDate> day) throws IOException {
                        return new WithFindings<>(
                                super.check(file, day).value(),
                                List.of(Finding.warning(
                                        new FindingCode("OF_LATER_DATE"),
                                        "后来才有的问题",
                                        "Found later",
                                        Place.at("/goals"))));
                    }
                }));
    }
}
