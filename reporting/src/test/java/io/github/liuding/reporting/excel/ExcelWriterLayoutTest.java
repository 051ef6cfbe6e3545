package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What stands around the values: merged cells, headings, filter, print set-up, faces, document properties. */
class ExcelWriterLayoutTest {
    private static final int LAST_COLUMN = 7;

    private static ReportTable<Samples.Item> ledger(int rows) {
        return Samples.ledger("督查台账", Samples.items(rows));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheetAt(0).getRow(row - 1).getCell(column);
    }

    private static List<String> names(Written written, String name) {
        return Written.elements(written.xml("xl/workbook.xml"), "definedName").stream()
                .filter(defined -> defined.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void title_issuer_day_headings_rows_and_notes_stand_one_below_the_other() throws IOException {
        try (XSSFWorkbook workbook = Written.of(ledger(2).note("注：未报告不等于零。")).poi()) {
            List<String> texts = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> {
                    if (!cell.toString().isEmpty() && (cell.getRowIndex() < 3 || cell.getRowIndex() > 4)) {
                        texts.add(cell.getAddress() + " " + cell);
                    }
                });
            }
            assertThat(texts)
                    .containsExactly(
                            "A1 青禾县督查台账",
                            "A2 发文机关：青禾县人民政府办公室",
                            "F2 示例数据　截至2026年3月31日",
                            "A3 序号",
                            "B3 工作目标",
                            "C3 事项",
                            "D3 到期日",
                            "E3 剩余天数",
                            "F3 完成比例",
                            "G3 金额",
                            "H3 亮灯",
                            "A6 依据：青政办发〔2026〕3号",
                            "A7 注：未报告不等于零。");
        }
    }

    @Test
    void a_table_without_a_title_shows_its_name() throws IOException {
        try (XSSFWorkbook workbook = Written.of(Samples.texts("甲")).poi()) {
            assertThat(cell(workbook, 1, 0).getStringCellValue()).isEqualTo("文字");
        }
    }

    @Test
    void a_single_column_shows_issuer_marking_and_day_in_one_cell() throws IOException {
        ReportTable<String> table =
                Samples.texts("甲").issuer("发文机关：县办").asOf("截至今日").marking("示例数据");
        try (XSSFWorkbook workbook = Written.of(table).poi()) {
            assertThat(cell(workbook, 2, 0).getStringCellValue()).isEqualTo("发文机关：县办　示例数据　截至今日");
        }
        try (XSSFWorkbook workbook = Written.of(Samples.texts("甲").asOf("截至今日")).poi()) {
            assertThat(cell(workbook, 2, 0).getStringCellValue()).isEqualTo("截至今日");
        }
    }

    @Test
    void neighbouring_cells_of_one_goal_are_merged_and_each_still_holds_the_value() {
        ReportTable<Samples.Item> table = ledger(7);
        Written written = Written.of(table);
        assertThat(written.sheet().merges())
                .containsExactly(
                        SheetXml.Range.parse("A1:H1"),
                        SheetXml.Range.parse("A2:E2"),
                        SheetXml.Range.parse("F2:H2"),
                        SheetXml.Range.parse("B4:B6"),
                        SheetXml.Range.parse("B7:B9"),
                        SheetXml.Range.parse("A11:H11"));
        ReadBack.assertHolds(written, table);
        assertThat(written.sheet().row(5).cell(1).text()).contains("目标1：畅通政企联系");
    }

    @Test
    void headings_stay_in_sight() throws IOException {
        Written written = Written.of(ledger(7));
        SheetXml sheet = written.sheet();
        assertThat(sheet.attribute("pane", "state")).isEqualTo("frozen");
        assertThat(sheet.attribute("pane", "ySplit")).isEqualTo("3");
        assertThat(sheet.attribute("pane", "xSplit")).isEmpty();
        assertThat(sheet.attribute("pane", "topLeftCell")).isEqualTo("A4");
        try (XSSFWorkbook workbook = written.poi()) {
            assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) SheetFrame.HEADING_ROW);
        }
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 2, 7, 300})
    void the_filter_reaches_from_the_headings_to_the_last_row_of_data(int rows) {
        Written written = Written.of(ledger(rows));
        assertThat(written.sheet().attribute("autoFilter", "ref")).isEqualTo("A3:H" + (3 + rows));
        assertThat(names(written, "_xlnm._FilterDatabase")).containsExactly("'督查台账'!$A$3:$H$" + (3 + rows));
    }

    @Test
    void the_filter_of_each_sheet_is_its_own_even_where_one_name_is_the_end_of_another() {
        Written written = Written.of(
                Samples.ledger("清单", Samples.items(9)),
                Samples.ledger("任务清单", Samples.items(2)),
                Samples.ledger("大任务清单", Samples.items(5)),
                Samples.ledger("A$1048576", Samples.items(3)),
                Samples.ledger("甲 '乙' & <丙> \"丁\"", Samples.items(4)));
        assertThat(names(written, "_xlnm._FilterDatabase"))
                .containsExactly(
                        "'清单'!$A$3:$H$12",
                        "'任务清单'!$A$3:$H$5",
                        "'大任务清单'!$A$3:$H$8",
                        "'A$1048576'!$A$3:$H$6",
                        "'甲 ''乙'' & <丙> \"丁\"'!$A$3:$H$7");
        assertThat(IntStream.range(0, 5).mapToObj(i -> written.sheet(i).attribute("autoFilter", "ref")))
                .containsExactly("A3:H12", "A3:H5", "A3:H8", "A3:H6", "A3:H7");
    }

    @Test
    void an_empty_table_says_so() {
        Written written = Written.of(ledger(0));
        SheetXml sheet = written.sheet();
        assertThat(sheet.row(4).cell(0).text()).contains("（无）");
        assertThat(sheet.merges()).contains(SheetXml.Range.parse("A4:H4"));
        assertThat(sheet.attribute("autoFilter", "ref")).isEqualTo("A3:H4");
        assertThat(sheet.row(5).cell(0).text()).contains("依据：青政办发〔2026〕3号");
        assertThat(sheet.rows()).hasSize(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A4_LANDSCAPE, 9, landscape",
        "A4_PORTRAIT, 9, portrait",
        "A3_LANDSCAPE, 8, landscape",
        "A3_PORTRAIT, 8, portrait"
    })
    void a_table_is_printed_one_page_wide_on_its_paper(PrintProfile profile, String paper, String orientation) {
        SheetXml sheet = Written.of(ledger(2).print(profile)).sheet();
        assertThat(sheet.attribute("pageSetup", "paperSize")).isEqualTo(paper);
        assertThat(sheet.attribute("pageSetup", "orientation")).isEqualTo(orientation);
        assertThat(sheet.attribute("pageSetUpPr", "fitToPage")).isEqualTo("1");
        assertThat(sheet.attribute("pageSetup", "fitToWidth")).isEqualTo("1");
        assertThat(sheet.attribute("pageSetup", "fitToHeight")).isEqualTo("0");
        assertThat(sheet.attribute("printOptions", "horizontalCentered")).isEqualTo("1");
    }

    @Test
    void headings_are_repeated_on_each_page_and_pages_are_numbered() {
        Written written = Written.of(ledger(2));
        assertThat(names(written, "_xlnm.Print_Titles")).containsExactly("'督查台账'!$3:$3");
        assertThat(written.sheet().texts()).containsEntry("oddFooter", "&C第 &P 页 共 &N 页");
    }

    @Test
    void the_marking_stands_on_every_page_and_before_the_day() {
        Written written = Written.of(ledger(2).marking("示例&数据"));
        assertThat(written.sheet().texts()).containsEntry("oddHeader", "&R示例&&数据");
        assertThat(written.sheet().row(2).cell(5).text()).contains("示例&数据　截至2026年3月31日");
    }

    @Test
    void a_table_without_marking_has_no_header() {
        assertThat(Written.of(Samples.texts("甲")).sheet().texts()).doesNotContainKey("oddHeader");
    }

    @Test
    void the_document_properties_are_the_callers_and_no_clock_is_in_them() throws IOException {
        Written written = Written.of(
                ExcelWriter.standard(),
                new ReportWorkbook("冷水滩区四清单", "区优化办", LocalDate.of(2021, 4, 30), List.of(ledger(2))));
        assertThat(written.part("docProps/core.xml"))
                .endsWith(
                        "<dc:title>冷水滩区四清单</dc:title><dc:creator>区优化办</dc:creator>"
                                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2021-04-30T00:00:00Z</dcterms:created></cp:coreProperties>");
        assertThat(written.part("docProps/app.xml")).endsWith("\"><Application>Liuding</Application></Properties>");
        try (XSSFWorkbook workbook = written.poi()) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2021-04-30T00:00:00Z");
        }
    }

    private static List<String> fonts(OfficialFonts faces) throws IOException {
        List<String> fonts = new ArrayList<>();
        Written written = Written.of(ExcelWriter.standard().fonts(faces), Written.workbook(ledger(2)));
        try (XSSFWorkbook workbook = written.poi()) {
            for (XSSFCell cell : List.of(
                    cell(workbook, 1, 0),
                    cell(workbook, 2, 0),
                    cell(workbook, 3, 0),
                    cell(workbook, 4, 0),
                    cell(workbook, 4, 2),
                    cell(workbook, 4, 7),
                    cell(workbook, 6, 0))) {
                XSSFCellStyle style = cell.getCellStyle();
                fonts.add(cell.getReference() + " " + style.getFont().getFontName() + " "
                        + style.getFont().getFontHeightInPoints());
                assertThat(style.getFont().getCharSet()).isEqualTo(134);
            }
        }
        return fonts;
    }

    @Test
    void the_faces_are_those_of_official_papers() throws IOException {
        assertThat(fonts(OfficialFonts.gb2312()))
                .containsExactly(
                        "A1 方正小标宋简体 20",
                        "A2 仿宋_GB2312 12",
                        "A3 黑体 12",
                        "A4 仿宋_GB2312 12",
                        "C4 仿宋_GB2312 12",
                        "H4 仿宋_GB2312 12",
                        "A6 仿宋_GB2312 12");
    }

    @Test
    void the_faces_may_be_those_of_every_chinese_windows() throws IOException {
        assertThat(fonts(OfficialFonts.windows()))
                .containsExactly("A1 宋体 20", "A2 仿宋 12", "A3 黑体 12", "A4 仿宋 12", "C4 仿宋 12", "H4 仿宋 12", "A6 仿宋 12");
    }

    @Test
    void the_normal_face_which_column_widths_are_counted_in_is_song() throws IOException {
        try (XSSFWorkbook workbook = Written.of(ledger(2)).poi()) {
            assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("宋体");
            assertThat(workbook.getFontAt(0).getFontHeightInPoints()).isEqualTo((short) 11);
        }
    }

    @Test
    void cells_are_wrapped_and_framed_and_stand_as_their_columns_say() throws IOException {
        try (XSSFWorkbook workbook = Written.of(ledger(2)).poi()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int row = SheetFrame.HEADING_ROW; row <= 5; row++) {
                for (int column = 0; column <= LAST_COLUMN; column++) {
                    XSSFCellStyle style = cell(workbook, row, column).getCellStyle();
                    String place = cell(workbook, row, column).getReference();
                    boolean isText = row > SheetFrame.HEADING_ROW && (column == 1 || column == 2);
                    assertThat(style.getWrapText()).as(place).isTrue();
                    assertThat(style.getVerticalAlignment()).as(place).isEqualTo(VerticalAlignment.CENTER);
                    assertThat(style.getAlignment())
                            .as(place)
                            .isEqualTo(isText ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
                    assertThat(List.of(
                                    style.getBorderTop(),
                                    style.getBorderBottom(),
                                    style.getBorderLeft(),
                                    style.getBorderRight()))
                            .as(place)
                            .containsOnly(BorderStyle.THIN);
                }
            }
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
            assertThat(sheet.getRow(1).getCell(6).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        }
    }

    @Test
    void a_column_is_as_wide_as_its_characters_in_every_face() throws IOException {
        ReportTable<String> table = ReportTable.<String>of("清单", List.of("甲"))
                .column(Column.<String, String>of("窄", CellTypes.TEXT, Function.identity())
                        .width(2))
                .column(Column.<String, String>of("宽", CellTypes.TEXT, Function.identity())
                        .width(100));
        try (XSSFWorkbook workbook = Written.of(table).poi()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            // A character of 12 points is 240 twips; a digit of the normal face at least 110.
            assertThat(sheet.getColumnWidth(0) * 110 / 256).isBetween(2 * 240, 2 * 240 + 100);
            assertThat(sheet.getColumnWidth(1) * 110 / 256).isBetween(100 * 240, 100 * 240 + 100);
        }
    }

    @Test
    void styles_are_made_once_however_many_cells_have_them() {
        ReportTable<Integer> table = ReportTable.<Integer>of(
                        "清单", IntStream.range(0, 50_000).boxed().toList())
                .column(Column.<Integer, BigDecimal>of(
                        "完成比例", CellTypes.PERCENT, row -> BigDecimal.valueOf(row % 10_001, 4)))
                .column(Column.<Integer, Lamp>of("亮灯", CellTypes.LAMP, Samples::lamp));
        Written written = Written.of(ExcelWriter.standard().compression(1), Written.workbook(table));
        assertThat(written.sheet().rows()).hasSize(50_003);
        assertThat(Written.elements(written.xml("xl/styles.xml"), "cellXfs")
                        .get(0)
                        .getAttribute("count"))
                .satisfies(count -> assertThat(Integer.parseInt(count)).isBetween(15, 200));
    }
}
