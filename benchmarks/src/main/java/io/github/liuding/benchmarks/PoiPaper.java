package io.github.liuding.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The circular written with XWPF by hand, as a careful developer would: faces, sizes, pitch and indents said of each run. */
final class PoiPaper {
    private PoiPaper() {}

    static void write(List<PaperWorkload.Row> rows, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            head(document);
            for (int i = 0; i < PaperWorkload.PARAGRAPHS; i++) {
                text(document, PaperWorkload.PARAGRAPH, "仿宋_GB2312", 16, ParagraphAlignment.BOTH, 640);
            }
            table(document, rows);
            end(document);
            document.write(out);
        }
    }

    static void head(XWPFDocument document) {
        text(document, "青禾县优化营商环境工作领导小组文件", "方正小标宋简体", 26, ParagraphAlignment.CENTER, 0)
                .getRuns()
                .get(0)
                .setColor("FF0000");
        text(document, "青优组发〔2022〕3号", "仿宋_GB2312", 16, ParagraphAlignment.CENTER, 0);
        for (String line : PaperWorkload.TITLE) {
            text(document, line, "方正小标宋简体", 22, ParagraphAlignment.CENTER, 0);
        }
        text(document, "各乡镇人民政府，县直有关单位：", "仿宋_GB2312", 16, ParagraphAlignment.LEFT, 0);
    }

    static void end(XWPFDocument document) {
        text(document, PaperWorkload.MARK, "仿宋_GB2312", 16, ParagraphAlignment.RIGHT, 0);
        text(document, "2022年3月7日", "仿宋_GB2312", 16, ParagraphAlignment.RIGHT, 0);
        text(document, "抄送：县委办公室，县人大常委会办公室。", "仿宋_GB2312", 14, ParagraphAlignment.LEFT, 0);
        footer(document);
    }

    static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(1191));
        margins.setGutter(BigInteger.ZERO);
    }

    static XWPFParagraph text(
            XWPFDocument document, String text, String face, int size, ParagraphAlignment alignment, int first) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        CTSpacing spacing = paragraph.getCTP().getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(579));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (first > 0) {
            paragraph.setIndentationFirstLine(first);
        }
        run(paragraph, text, face, size);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, String face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(face);
        fonts.setHAnsi(face);
        fonts.setEastAsia(face);
    }

    private static void table(XWPFDocument document, List<PaperWorkload.Row> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, PaperWorkload.COLUMNS);
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        for (int i = 0; i < PaperWorkload.COLUMNS; i++) {
            run(heading.getCell(i).getParagraphs().get(0), "第" + i + "栏", "黑体", 12);
        }
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int i = 0; i < PaperWorkload.COLUMNS; i++) {
                run(row.getCell(i).getParagraphs().get(0), rows.get(r).cells().get(i), "仿宋_GB2312", 12);
            }
        }
    }

    private static void footer(XWPFDocument document) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, "— ", "宋体", 14);
        paragraph.getCTP().addNewFldSimple().setInstr(" PAGE ");
        run(paragraph, " —", "宋体", 14);
    }
}
