package io.github.liuding.reporting.paper;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers of the invented county 青禾县, one of every kind; 示例数据. */
public final class SamplePapers {
    static final String BODY = "青禾县优化营商环境工作领导小组";
    private static final LocalDate DAY = LocalDate.of(2022, 3, 7);

    private SamplePapers() {}

    /** A row of a ranking. */
    public record Rank(int place, String unit, BigDecimal points) {}

    /** Every paper by its name. */
    public static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> papers = new LinkedHashMap<>();
        papers.put("notice", notice());
        papers.put("upward", upward());
        papers.put("joint", joint());
        papers.put("letter", letter());
        papers.put("order", order());
        papers.put("minutes", minutes());
        papers.put("bulletin", bulletin());
        papers.put("bare", bare());
        papers.put("longest", longest());
        return papers;
    }

    static ReportTable<Rank> ranking(int rows) {
        List<Rank> ranks = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            ranks.add(new Rank(i, "青禾县第" + i + "乡", BigDecimal.valueOf(9900 - i * 7L, 2)));
        }
        return ReportTable.of("排名表", ranks)
                .title("乡镇得分排名")
                .column(Column.of("名次", CellTypes.WHOLE, Rank::place).width(4))
                .column(Column.of("单位", CellTypes.TEXT, Rank::unit).width(16))
                .column(Column.of("得分", CellTypes.NUMBER, Rank::points).width(8))
                .note("注：本表为示例数据。");
    }

    /** A wide table, which stands on turned pages. */
    static ReportTable<Rank> wide(int rows) {
        ReportTable<Rank> table = ranking(rows).title("任务分解表");
        for (String heading : List.of("工作目标", "工作措施", "牵头单位", "责任单位")) {
            table = table.column(Column.<Rank, String>of(heading, CellTypes.TEXT, row -> heading + "的内容，逐项填写，不留空白")
                    .width(14));
        }
        return table;
    }

    /** A notice with everything that a 文件 can have. */
    public static OfficialDocument notice() {
        return OfficialDocument.builder()
                .head(PaperHead.builder(BODY, "文件")
                        .copyNumber(12)
                        .secrecy(new Secrecy(Secrecy.Grade.SECRET, Optional.of("1年")))
                        .urgency(Urgency.EXTRA_URGENT)
                        .number(new DocumentNumber("青优组发", 2022, 3))
                        .build())
                .addTitleLine("青禾县优化营商环境工作领导小组")
                .addTitleLine("关于2022年第一季度乡镇排名情况的通报")
                .recipients("各乡镇人民政府，县直有关单位")
                .addBody(Block.paragraph(
                        Span.of("按照《青禾县优化营商环境攻坚行动方案》要求，现将2022年第一季度工作情况通报如下。本通报所列数据均为"),
                        Span.kai("示例数据"),
                        Span.of("，不指向任何真实地方。")))
                .addBody(Block.heading(1, "基本情况"))
                .addBody(Block.heading(2, "任务进展", "截至3月31日，六项任务已完成4项，完成率66.7%，比上季度提高8.3个百分点。"))
                .addBody(Block.heading(3, "按时完成。", "第1项、第2项、第4项和第5项任务按时完成，成果已报领导小组办公室备案。"))
                .addBody(Block.heading(4, "提前完成", "第2项任务提前12天完成。"))
                .addBody(Block.heading(4, "如期完成", "其余3项如期完成。"))
                .addBody(Block.heading(3, "尚未完成", "第3项和第6项任务尚未完成。"))
                .addBody(Block.heading(2, "排名情况", "各乡镇得分见下表。"))
                .addBody(new Block.Table(ranking(6), false))
                .addBody(Block.heading(1, "存在问题"))
                .addBody(Block.paragraph("一些单位报送不及时，一些任务措施不具体，“等靠要”思想仍然存在，与县委、县政府的要求还有差距。"))
                .addBody(Block.heading(1, "下一步要求"))
                .addBody(Block.paragraph("各单位要对照清单，逐项销号，于4月10日前将整改情况报领导小组办公室。"))
                .addAttachment(Attachment.of("2022年第一季度任务完成情况表", new Block.Table(ranking(30), false)))
                .addAttachment(Attachment.of("任务分解表", new Block.Table(wide(12), true)))
                .signature(Signature.sealed(BODY, DAY))
                .note("此件公开发布")
                .imprint(Imprint.builder()
                        .copyTo("县委办公室，县人大常委会办公室，县政协办公室，县纪委监委机关，县法院，县检察院，县人武部")
                        .printer("青禾县优化营商环境工作领导小组办公室")
                        .printedOn(DAY)
                        .build())
                .marking("示例数据")
                .build();
    }

    /** A report to a superior, signed by three for issue. */
    public static OfficialDocument upward() {
        return OfficialDocument.builder()
                .head(PaperHead.builder("青禾县人民政府", "文件")
                        .number(new DocumentNumber("青政", 2022, 11))
                        .addSignatories("陈一", "李二三", "王四")
                        .build())
                .titleLines(TitleTurns.turn("青禾县人民政府关于优化营商环境工作情况的报告"))
                .recipients("市人民政府")
                .addBody(Block.paragraph("现将我县优化营商环境工作情况报告如下。"))
                .addBody(Block.paragraph("特此报告。"))
                .addAttachment(new Attachment("2021年青禾县优化营商环境工作任务完成情况和存在问题清单明细表", List.of(), List.of()))
                .signature(Signature.unsealed("青禾县人民政府", DAY))
                .note("联系人：示例，电话：0000000")
                .imprint(Imprint.builder().printer("青禾县人民政府办公室").printedOn(DAY).build())
                .build();
    }

    /** A paper of four bodies. */
    public static OfficialDocument joint() {
        return OfficialDocument.builder()
                .head(PaperHead.builder()
                        .addMarks("青禾县发展和改革局", "青禾县财政局", "青禾县行政审批局", "青禾县税务局")
                        .markWord("文件")
                        .number(new DocumentNumber("青发改发", 2022, 8))
                        .build())
                .titleLines(TitleTurns.turn("关于印发《青禾县惠企政策兑现工作办法》的通知"))
                .recipients("各乡镇人民政府")
                .addBody(Block.paragraph("现将《青禾县惠企政策兑现工作办法》印发给你们，请认真贯彻执行。"))
                .signature(Signature.builder()
                        .addSigners("青禾县发展和改革局", "青禾县财政局", "青禾县行政审批局", "青禾县税务局")
                        .date(LocalDate.of(2022, 11, 18))
                        .build())
                .imprint(Imprint.builder()
                        .copyTo("县委办公室，县政府办公室")
                        .printer("青禾县发展和改革局办公室")
                        .printedOn(LocalDate.of(2022, 11, 18))
                        .build())
                .build();
    }

    /** A letter. */
    public static OfficialDocument letter() {
        return OfficialDocument.builder()
                .format(PaperFormat.LETTER)
                .head(PaperHead.builder()
                        .addMark("青禾县人民政府办公室")
                        .urgency(Urgency.URGENT)
                        .number(new DocumentNumber("青政办函", 2022, 21))
                        .build())
                .titleLines(TitleTurns.turn("青禾县人民政府办公室关于商请支持电子证照互认工作的函"))
                .recipients("市行政审批局")
                .addBody(Block.paragraph("为便利企业办事，我县拟于2022年6月起推行电子证照互认，商请贵局予以支持。"))
                .addBody(Block.paragraph("专此致函，请予函复。"))
                .signature(Signature.sealed("青禾县人民政府办公室", DAY))
                .imprint(Imprint.builder().copyTo("县行政审批局").build())
                .build();
    }

    /** An order. */
    public static OfficialDocument order() {
        return OfficialDocument.builder()
                .format(PaperFormat.ORDER)
                .head(PaperHead.builder("青禾县人民政府", "令").serial(5).build())
                .addBody(Block.paragraph("《青禾县政务服务办法》已经2022年3月1日县人民政府第3次常务会议通过，现予公布，自2022年5月1日起施行。"))
                .signature(Signature.builder()
                        .seal(Seal.STAMP)
                        .addSigner("示例")
                        .post("县长")
                        .date(DAY)
                        .build())
                .build();
    }

    /** Minutes. */
    public static OfficialDocument minutes() {
        return OfficialDocument.builder()
                .format(PaperFormat.MINUTES)
                .head(PaperHead.builder("青禾县人民政府常务会议", "纪要")
                        .number(new DocumentNumber("青政纪", 2022, 4))
                        .build())
                .titleLines(TitleTurns.turn("关于优化营商环境有关工作的会议纪要"))
                .addBody(Block.paragraph("2022年3月7日，县人民政府召开常务会议，研究优化营商环境有关工作。现将会议议定事项纪要如下。"))
                .addBody(Block.heading(1, "关于任务分解"))
                .addBody(Block.paragraph("会议原则同意任务分解方案，由领导小组办公室印发执行。"))
                .addAttendance(new AttendanceLine("出席", "陈一、李二三、王四、赵五、钱六、孙七、周八、吴九、郑十、冯十一、陈十二、褚十三"))
                .addAttendance(new AttendanceLine("请假", "卫十四"))
                .addAttendance(new AttendanceLine("列席", "县发展和改革局、县财政局、县行政审批局负责人"))
                .imprint(Imprint.builder()
                        .copyTo("参会各单位")
                        .printer("青禾县人民政府办公室")
                        .printedOn(DAY)
                        .build())
                .build();
    }

    /** A bulletin. */
    public static OfficialDocument bulletin() {
        return OfficialDocument.builder()
                .format(PaperFormat.BULLETIN)
                .head(PaperHead.builder("优化营商环境工作", "简报")
                        .caution("内部资料，注意保存")
                        .serial(3)
                        .runningTotal(15)
                        .editor("青禾县优化营商环境工作领导小组办公室")
                        .issuedOn(DAY)
                        .build())
                .addTitleLine("一季度六项任务完成四项")
                .addBody(Block.paragraph("一季度，全县六项重点任务完成四项。"))
                .imprint(Imprint.builder()
                        .reportTo("市优化营商环境工作领导小组办公室")
                        .sendTo("县领导小组各成员")
                        .issueTo("各乡镇，县直各单位")
                        .copies(60)
                        .build())
                .build();
    }

    /** A paper with nothing that can be left out. */
    public static OfficialDocument bare() {
        return OfficialDocument.builder()
                .head(PaperHead.builder("青禾县人民政府", "文件").build())
                .build();
    }

    /** A paper whose every part is as long as it may be. */
    public static OfficialDocument longest() {
        String name = "青禾县机关效能建设和优化经济发展环境工作领导小组";
        OfficialDocumentBuilder paper = OfficialDocument.builder()
                .head(PaperHead.builder(name, "文件")
                        .number(new DocumentNumber("青效能优化组发", 2022, 1234))
                        .build())
                .titleLines(TitleTurns.turn("青禾县机关效能建设和优化经济发展环境工作领导小组关于落实县政协常委会《关于后疫情时代优化营商环境的建议案》的实施方案"))
                .recipients("各乡镇人民政府、街道办事处，县直各单位，".repeat(5) + "驻县各单位")
                .signature(Signature.sealed(name, LocalDate.of(2022, 12, 28)))
                .imprint(Imprint.builder()
                        .copyTo("县委办公室，县人大常委会办公室，县政府办公室，".repeat(6) + "县政协办公室")
                        .printer(name + "办公室")
                        .printedOn(LocalDate.of(2022, 12, 28))
                        .build());
        for (int i = 1; i <= 12; i++) {
            paper.addBody(Block.heading(1, "第" + i + "个方面"));
            paper.addBody(Block.paragraph("落实责任，细化措施，强化督查，".repeat(12) + "确保各项任务落到实处。"));
        }
        return paper.build();
    }
}
