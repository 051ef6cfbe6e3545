package io.github.liuding.benchmarks;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.CellRenderData;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.data.style.RowStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The circular written with poi-tl, into a template that holds its head, its faces and its page. */
final class PoiTlPaper {
    private static final String FACE = "仿宋_GB2312";

    private final byte[] template;

    PoiTlPaper(byte[] template) {
        this.template = template;
    }

    /** The template, which is made once. */
    static byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            PoiPaper.page(document);
            PoiPaper.head(document);
            PoiPaper.text(document, "{{?paragraphs}}", FACE, 16, ParagraphAlignment.BOTH, 640);
            PoiPaper.text(document, "{{=#this}}", FACE, 16, ParagraphAlignment.BOTH, 640);
            PoiPaper.text(document, "{{/paragraphs}}", FACE, 16, ParagraphAlignment.BOTH, 640);
            PoiPaper.text(document, "{{#table}}", FACE, 12, ParagraphAlignment.CENTER, 0);
            PoiPaper.end(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    void write(List<PaperWorkload.Row> rows, OutputStream out) throws IOException {
        try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template))
                .render(Map.of(
                        "paragraphs",
                        Collections.nCopies(PaperWorkload.PARAGRAPHS, PaperWorkload.PARAGRAPH),
                        "table",
                        table(rows)))) {
            filled.write(out);
        }
    }

    private static TableRenderData table(List<PaperWorkload.Row> rows) {
        RowRenderData heading = row(
                IntStream.range(0, PaperWorkload.COLUMNS)
                        .mapToObj(i -> "第" + i + "栏")
                        .toList(),
                "黑体",
                true);
        RowRenderData[] all = new RowRenderData[rows.size() + 1];
        all[0] = heading;
        for (int i = 0; i < rows.size(); i++) {
            all[i + 1] = row(rows.get(i).cells(), FACE, false);
        }
        return Tables.create(all);
    }

    /** A heading is repeated on every page, and a row kept whole. */
    private static RowRenderData row(List<String> cells, String face, boolean heading) {
        RowStyle style = new RowStyle();
        style.setRepeated(heading);
        style.setBreakAcrossPage(heading);
        Rows.RowBuilder row = Rows.of().rowStyle(style);
        cells.forEach(words -> row.addCell(
                cell(Texts.of(words).fontFamily(face).fontSize(12).create())));
        return row.create();
    }

    private static CellRenderData cell(TextRenderData text) {
        return Cells.of(text).create();
    }
}
