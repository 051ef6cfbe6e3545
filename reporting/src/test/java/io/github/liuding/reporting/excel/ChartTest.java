package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The chart below a table, as its XML has it and as POI reads it. */
class ChartTest {
    private static final String CHART = "xl/charts/chart1.xml";

    private static Document chart(String... points) {
        return Written.live(Samples.scores("排名", points)).xml(CHART);
    }

    private static Element only(Document document, String name) {
        List<Element> found = Written.elements(document, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<String> below(Element parent, String name) {
        return Written.elements(parent.getOwnerDocument(), name).stream()
                .filter(one -> (parent.compareDocumentPosition(one) & Element.DOCUMENT_POSITION_CONTAINED_BY) != 0)
                .map(one -> one.hasAttribute("val") ? one.getAttribute("val") : one.getTextContent())
                .toList();
    }

    @Test
    void bars_stand_between_the_ticks_and_whole() {
        Document chart = chart("66.3", "60");
        assertThat(only(chart, "crossBetween").getAttribute("val")).isEqualTo("between");
        assertThat(only(chart, "barDir").getAttribute("val")).isEqualTo("col");
        assertThat(only(chart, "varyColors").getAttribute("val")).isEqualTo("0");
    }

    @Test
    void what_is_missing_has_a_name_and_no_point() {
        Document chart = chart("66.3", "-", "60");
        Element figures = only(chart, "numCache");
        assertThat(below(figures, "ptCount")).containsExactly("3");
        assertThat(below(figures, "v")).containsExactly("66.3", "60");
        assertThat(Written.elements(chart, "pt").stream()
                        .filter(pt -> pt.getParentNode().isSameNode(figures))
                        .map(pt -> pt.getAttribute("idx")))
                .containsExactly("0", "2");
        assertThat(below(only(chart, "cat"), "v")).containsExactly("甲局", "乙局", "丙局");
        assertThat(only(chart, "dispBlanksAs").getAttribute("val")).isEqualTo("gap");
    }

    /** Bars tell by their length, so that they begin at 0; and none is cut off. */
    @ParameterizedTest(name = "{0}, {1}: from {2} to {3}")
    @CsvSource({"95, 92, 0,", "0, 0, 0,", "95, -2.5, ,", "-95, -92, , 0", "-, -92, , 0", "0, -92, , 0", "-, -, 0,"})
    void the_axis_shows_every_bar_from_0_on(String first, String second, String from, String to) {
        Document chart = chart(first, second);
        Element axis = only(chart, "valAx");
        assertThat(below(axis, "min")).isEqualTo(from == null ? List.of() : List.of(from));
        assertThat(below(axis, "max")).isEqualTo(to == null ? List.of() : List.of(to));
        assertThat(below(only(chart, "catAx"), "tickLblPos")).containsExactly("low");
        assertThat(below(only(chart, "catAx"), "crosses")).containsExactly("autoZero");
        assertThat(only(chart, "invertIfNegative").getAttribute("val")).isEqualTo("0");
    }

    @Test
    void the_headings_name_the_axes() {
        Document chart = chart("66.3");
        assertThat(below(only(chart, "catAx"), "t")).containsExactly("单位");
        assertThat(below(only(chart, "valAx"), "t")).containsExactly("总分");
    }

    @Test
    void figures_are_in_the_format_of_their_column() {
        assertThat(only(chart("66.3"), "formatCode").getTextContent()).isEqualTo("0.00");
    }

    @Test
    void nothing_in_it_is_in_the_language_of_the_machine() {
        Written written = Written.live(Samples.scores("排名", "66.3"));
        for (String part : List.of(CHART, "xl/drawings/drawing1.xml")) {
            assertThat(written.part(part)).doesNotContain("lang=", "en-", "zh-");
        }
    }

    @Test
    void the_chart_refers_to_the_cells_and_holds_what_they_hold() throws IOException {
        ReportTable<Samples.Scored> table = Samples.scores("甲'乙<&>", "66.3", "0", "-2.5");
        try (XSSFWorkbook workbook =
                Written.live(Samples.ledger("清单", Samples.items(3)), table).poi()) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            XSSFChart chart = sheet.createDrawingPatriarch().getCharts().get(0);
            XDDFChartData.Series series = chart.getChartSeries().get(0).getSeries(0);

            assertThat(chart.getTitleText().getString()).isEqualTo("六月总分");
            assertHolds(sheet, series.getCategoryData(), "$A$4:$A$6");
            assertHolds(sheet, series.getValuesData(), "$B$4:$B$6");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("总分");
        }
    }

    private static void assertHolds(XSSFSheet sheet, XDDFDataSource<?> source, String range) {
        assertThat(source.getDataRangeReference()).isEqualTo("'甲''乙<&>'!" + range);
        CellRangeAddress cells = CellRangeAddress.valueOf(range.replace("$", ""));
        assertThat(source.getPointCount()).isEqualTo(cells.getNumberOfCells());
        for (int i = 0; i < source.getPointCount(); i++) {
            XSSFCell cell = sheet.getRow(cells.getFirstRow() + i).getCell(cells.getFirstColumn());
            Object held = source.isNumeric() ? cell.getNumericCellValue() : cell.getStringCellValue();
            assertThat((Object) source.getPointAt(i)).isEqualTo(held);
        }
    }

    @Test
    void names_of_units_are_kept_whatever_is_in_them() {
        List<Samples.Scored> rows =
                List.of(new Samples.Scored("<甲>&\"乙\"局", "1"), new Samples.Scored("丙\u0001\uD800\uFFFE局", "2"));
        Document chart = Written.live(Samples.scores("排名", rows).chart(new BarChart("<总>&\"分\"", 0, 1)))
                .xml(CHART);
        assertThat(below(only(chart, "cat"), "v")).containsExactly("<甲>&\"乙\"局", "丙\uFFFD\uFFFD\uFFFD局");
        assertThat(Written.elements(chart, "t").get(0).getTextContent()).isEqualTo("<总>&\"分\"");
    }

    @Test
    void a_figure_that_excel_cannot_hold_has_no_bar() {
        Document chart = chart("1", "1" + "0".repeat(310));
        assertThat(below(only(chart, "numCache"), "v")).containsExactly("1");
    }

    @Test
    void it_stands_below_the_table_and_its_notes_as_wide_as_they_are() throws IOException {
        try (XSSFWorkbook workbook =
                Written.live(Samples.scores("排名", "1", "2", "3").note("注二")).poi()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) workbook.getSheetAt(0)
                    .createDrawingPatriarch()
                    .getShapes()
                    .get(0)
                    .getAnchor();
            // Three rows from the fourth on, two notes, one row of nothing.
            assertThat(anchor.getRow1()).isEqualTo((short) 3 + 3 + 2 + 1);
            assertThat(anchor.getCol1()).isZero();
            assertThat(anchor.getCol2()).isEqualTo((short) 2);
        }
    }

    @Test
    void each_sheet_has_its_own() {
        Written written =
                Written.live(Samples.scores("甲", "1"), Samples.ledger("乙", Samples.items(2)), Samples.scores("丙", "2"));
        assertThat(written.parts())
                .containsKeys(CHART, "xl/charts/chart2.xml", "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml")
                .doesNotContainKey("xl/charts/chart3.xml");
        assertThat(written.part("xl/worksheets/sheet1.xml")).contains("<drawing ");
        assertThat(written.part("xl/worksheets/sheet2.xml")).doesNotContain("<drawing ");
        assertThat(written.part("xl/charts/chart2.xml")).contains("'丙'!$B$4");
    }

    @Test
    void a_table_without_rows_has_none() {
        assertThat(Written.live(Samples.scores("空表", List.of())).parts().keySet())
                .noneMatch(part -> part.contains("chart") || part.contains("drawing"));
    }

    @Test
    void rows_that_cannot_be_counted_before_may_be_too_many() {
        List<Samples.Scored> all = Collections.nCopies(201, new Samples.Scored("甲局", "1"));
        ReportTable<Samples.Scored> template = Samples.scores("排名", "1");
        ReportTable<Samples.Scored> table = ReportTable.<Samples.Scored>of("排名", () -> all.iterator())
                .column(template.columns().get(0))
                .column(template.columns().get(1))
                .chart(new BarChart("总分", 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.live(table))
                .withMessage("Chart of table '排名' can show 200 rows, but there are more");
    }

    /** A chart that begins on one page and ends on the next cannot be read. */
    @Test
    void a_chart_that_has_no_room_left_begins_a_page() {
        assertThat(breaksOf(2)).isEmpty();
        assertThat(breaksOf(15)).containsExactly(3 + 15 + 1);
    }

    /** Where a program ended pages elsewhere than is reckoned here, it would cut the chart. */
    @Test
    void the_pages_of_a_table_with_a_chart_are_ended_in_the_file() {
        // Three rows and the chart on the second page; the chart on the third; the chart below what the third has.
        assertThat(breaksOf(18)).containsExactly(18);
        assertThat(breaksOf(28)).containsExactly(18, 3 + 28 + 1);
        assertThat(breaksOf(36)).containsExactly(18, 36);
    }

    private static List<Integer> breaksOf(int rows) {
        List<Samples.Scored> scored = IntStream.range(0, rows)
                .mapToObj(i -> new Samples.Scored("局" + i, "1"))
                .toList();
        return Written.live(Samples.scores("排名", scored)).sheet().breaks();
    }
}
