package io.github.liuding.benchmarks;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.Imprint;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.OfficialDocumentBuilder;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The circular that is measured: a red head, 60 paragraphs of 120 characters, a table of 6 columns. */
final class PaperWorkload {
    static final int PARAGRAPHS = 60;
    static final int COLUMNS = 6;
    static final LocalDate DAY = LocalDate.of(2022, 3, 7);
    static final List<String> TITLE = List.of("青禾县优化营商环境工作领导小组", "关于2022年第一季度工作情况的通报");
    static final String MARK = "青禾县优化营商环境工作领导小组";
    static final String PARAGRAPH = "各单位按照部署对照清单逐项销号，各项工作有序推进，总体情况良好。".repeat(4).substring(0, 120);

    private PaperWorkload() {}

    /** A row of the table. */
    record Row(List<String> cells) {}

    static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> new Row(IntStream.range(0, COLUMNS)
                        .mapToObj(column -> column == 0 ? String.valueOf(row) : "第" + row + "行第" + column + "项")
                        .toList()))
                .toList();
    }

    static OfficialDocument paper(int rows) {
        List<Column<Row, String>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            columns.add(
                    Column.of("第" + i + "栏", CellTypes.TEXT, row -> row.cells().get(column)));
        }
        ReportTable<Row> table = ReportTable.of("情况表", rows(rows));
        for (Column<Row, String> column : columns) {
            table = table.column(column.width(8));
        }
        OfficialDocumentBuilder paper = OfficialDocument.builder()
                .head(PaperHead.builder(MARK, "文件")
                        .number(new DocumentNumber("青优组发", 2022, 3))
                        .build())
                .titleLines(TITLE)
                .recipients("各乡镇人民政府，县直有关单位")
                .signature(Signature.sealed(MARK, DAY))
                .imprint(Imprint.builder()
                        .copyTo("县委办公室，县人大常委会办公室")
                        .printer(MARK + "办公室")
                        .printedOn(DAY)
                        .build());
        for (int i = 0; i < PARAGRAPHS; i++) {
            paper.addBody(Block.paragraph(PARAGRAPH));
        }
        return paper.addBody(new Block.Table(table, false)).build();
    }
}
