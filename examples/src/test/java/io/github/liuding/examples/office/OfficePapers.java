package io.github.liuding.examples.office;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.reporting.paper.Attachment;
import io.github.liuding.reporting.paper.AttendanceLine;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.Imprint;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.OfficialDocumentBuilder;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.PaperHeadBuilder;
import io.github.liuding.reporting.paper.Seal;
import io.github.liuding.reporting.paper.Secrecy;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.paper.TitleTurns;
import io.github.liuding.reporting.paper.Urgency;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** The papers that are printed and measured; all of the invented county, 示例数据. */
enum OfficePapers {
    /** Nothing but one paragraph of one character, over many pages. */
    FULL,
    NOTICE,
    JOINT,
    LETTER,
    /** One of the invented county, marked as such. */
    LETTER_MARKED,
    ORDER,
    MINUTES,
    BULLETIN,
    TABLES;

    private static final LocalDate DAY = LocalDate.of(2022, 3, 7);

    OfficialDocument paper() {
        return switch (this) {
            case FULL ->
                OfficialDocument.builder()
                        .head(PaperHead.builder("青禾县人民政府", "文件").build())
                        .addBody(Block.paragraph("测".repeat(26 + 28 * 60)))
                        .build();
            case NOTICE ->
                standard(PaperHead.builder("青禾县优化营商环境工作领导小组", "文件")
                                .copyNumber(12)
                                .secrecy(new Secrecy(Secrecy.Grade.SECRET, Optional.of("1年")))
                                .urgency(Urgency.EXTRA_URGENT))
                        .note("此件公开发布")
                        .build();
            case JOINT ->
                standard(PaperHead.builder()
                                .addMarks("青禾县发展和改革局", "青禾县财政局", "青禾县行政审批局")
                                .markWord("文件"))
                        .signature(Signature.builder()
                                .addSigners("青禾县发展和改革局", "青禾县财政局", "青禾县行政审批局")
                                .date(DAY)
                                .build())
                        .build();
            case LETTER_MARKED -> LETTER.paper().toBuilder().marking("示例数据").build();
            case LETTER ->
                standard(PaperHead.builder().addMark("青禾县人民政府办公室"))
                        .format(PaperFormat.LETTER)
                        .build();
            case ORDER ->
                OfficialDocument.builder()
                        .format(PaperFormat.ORDER)
                        .head(PaperHead.builder("青禾县人民政府", "令").serial(5).build())
                        .addBody(Block.paragraph("《青禾县政务服务办法》现予公布，自公布之日起施行。"))
                        .signature(Signature.builder()
                                .seal(Seal.STAMP)
                                .addSigner("示例")
                                .post("县长")
                                .date(DAY)
                                .build())
                        .build();
            case MINUTES ->
                OfficialDocument.builder()
                        .format(PaperFormat.MINUTES)
                        .head(PaperHead.builder("青禾县人民政府常务会议", "纪要")
                                .number(new DocumentNumber("青政纪", 2022, 4))
                                .build())
                        .addTitleLine("关于优化营商环境有关工作的会议纪要")
                        .addBody(Block.paragraph("会议研究了优化营商环境有关工作。"))
                        .addAttendance(new AttendanceLine("出席", "陈一、李二三"))
                        .imprint(imprint())
                        .build();
            case BULLETIN ->
                OfficialDocument.builder()
                        .format(PaperFormat.BULLETIN)
                        .head(PaperHead.builder("优化营商环境工作", "简报")
                                .serial(3)
                                .runningTotal(15)
                                .editor("青禾县优化办")
                                .issuedOn(DAY)
                                .build())
                        .addTitleLine("一季度六项任务完成四项")
                        .addBody(Block.paragraph("一季度，全县六项重点任务完成四项。"))
                        .imprint(Imprint.builder().reportTo("市优化办").copies(60).build())
                        .build();
            case TABLES ->
                standard(PaperHead.builder("青禾县人民政府", "文件"))
                        .addAttachment(Attachment.of("排名表", new Block.Table(table(60), false)))
                        .addAttachment(Attachment.of("任务分解表", new Block.Table(table(8), true)))
                        .build();
        };
    }

    private static ReportTable<Integer> table(int rows) {
        return ReportTable.of("表", IntStream.rangeClosed(1, rows).boxed().toList())
                .column(Column.of("序号", CellTypes.WHOLE, (Integer row) -> row).width(4))
                .column(Column.of("组别", CellTypes.TEXT, (Integer row) -> "第" + (row / 3 + 1) + "组")
                        .width(8)
                        .mergedBy(row -> row / 3))
                .column(Column.of("单位", CellTypes.TEXT, (Integer row) -> "青禾县第" + row + "乡人民政府")
                        .width(20));
    }

    private static Imprint imprint() {
        return Imprint.builder()
                .copyTo("县委办公室，县人大常委会办公室，县政协办公室，县纪委监委机关，县法院，县检察院，县人武部")
                .printer("青禾县人民政府办公室")
                .printedOn(DAY)
                .build();
    }

    private static OfficialDocumentBuilder standard(PaperHeadBuilder head) {
        return OfficialDocument.builder()
                .head(head.number(new DocumentNumber("青优组发", 2022, 3)).build())
                .titleLines(TitleTurns.turn("青禾县优化营商环境工作领导小组关于2022年第一季度工作情况的通报"))
                .recipients("各乡镇人民政府，县直有关单位")
                .addBody(Block.paragraph("现将2022年第一季度工作情况通报如下。"))
                .addBody(Block.heading(1, "基本情况"))
                .addBody(Block.paragraph("各单位按照部署，对照清单，逐项销号，各项工作有序推进，总体情况良好。".repeat(8)))
                .addBody(Block.heading(1, "下一步要求"))
                .addBody(Block.paragraph("各单位要对照清单，逐项销号。"))
                .signature(Signature.sealed("青禾县优化办", DAY))
                .imprint(imprint());
    }
}
