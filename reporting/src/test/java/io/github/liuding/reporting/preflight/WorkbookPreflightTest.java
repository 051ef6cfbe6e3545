package io.github.liuding.reporting.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound workbooks pass without a word; each fault that is put into one is found by its code. */
class WorkbookPreflightTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (Optional<ZipEntry> next = Optional.ofNullable(zip.getNextEntry());
                    next.isPresent();
                    next = Optional.ofNullable(zip.getNextEntry())) {
                parts.put(next.get().getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(
                Optional.ofNullable(parts.get(part))
                        .orElseThrow(() -> new AssertionError(part + " of " + parts.keySet())),
                StandardCharsets.UTF_8);
    }

    private static List<String> codes(byte[] workbook) throws IOException {
        return WorkbookPreflight.check(workbook).stream()
                .map(Finding::code)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static byte[] planted(byte[] sound, String part, String right, String wrong) throws IOException {
        Map<String, byte[]> parts = parts(sound);
        String xml = text(parts, part);
        assertThat(xml).as(part).contains(right);
        int at = xml.indexOf(right);
        String changed = xml.substring(0, at) + wrong + xml.substring(at + right.length());
        parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    @Test
    void sound_workbooks_pass() throws IOException {
        assertThat(WorkbookPreflight.check(Sound.byUs())).isEmpty();
        assertThat(WorkbookPreflight.check(Sound.byPoi())).isEmpty();
        assertThat(WorkbookPreflight.check(zip(parts(Sound.byUs())))).isEmpty();
        assertThat(WorkbookPreflight.check(zip(parts(Sound.byPoi())))).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/worksheets/sheet1.xml | <c r="A5" s=" | <c r="A5" s="99 | STYLE_OUT_OF_RANGE
            xl/worksheets/sheet1.xml | <row r="5" | <row s="999" r="5" | STYLE_OUT_OF_RANGE
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B4:B7"/> | MERGE_OVERLAP
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B4:B4"/> | MERGE_SINGLE
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B4:?"/> | RANGE_INVALID
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B3:B6"/> | MERGE_FILTER
            xl/worksheets/sheet1.xml | <mergeCells count=" | <mergeCells count="1 | COUNT_DIFFERS
            xl/worksheets/sheet1.xml | <row r="5" | <row r="6" | ROW_ORDER
            xl/worksheets/sheet1.xml | <row r="5" | <row r="1048577" | OUT_OF_SHEET
            xl/worksheets/sheet1.xml | <row r="5" ht=" | <row r="5" ht="10 | ROW_HEIGHT
            xl/worksheets/sheet1.xml | <c r="B5" | <c r="A5" | CELL_ORDER
            xl/worksheets/sheet1.xml | <c r="B5" | <c r="B6" | CELL_ADDRESS
            xl/worksheets/sheet1.xml | <c r="B5" | <c r="XFE5" | OUT_OF_SHEET
            xl/worksheets/sheet1.xml | t="inlineStr" | t="inlinestr" | CELL_TYPE
            xl/worksheets/sheet1.xml | t="inlineStr" | t="s" | ELEMENT_OK
            xl/worksheets/sheet1.xml | <v>2</v> | <v>二</v> | CELL_VALUE
            xl/worksheets/sheet1.xml | <v>2</v> | <v>2</v><f>1+1</f> | ELEMENT_ORDER
            xl/worksheets/sheet1.xml | <v>2</v> | <f>=1+1</f><v>2</v> | FORMULA_SIGN
            xl/worksheets/sheet1.xml | <v>2</v> | <f>无此表!A1</f><v>2</v> | NAME_WITHOUT_SHEET
            xl/worksheets/sheet1.xml | <sheetData> | <autoFilter ref="A3:H10"/><sheetData> | ELEMENT_ORDER
            xl/worksheets/sheet1.xml | <autoFilter ref="A3:H10"/> | <autoFilter ref="A3:H9"/> | FILTER_NAME
            xl/worksheets/sheet1.xml | <autoFilter ref="A3:H10"/> | <autoFilter ref="A3:H10"><filterColumn colId="8"/></autoFilter> | RANGE_INVALID
            xl/worksheets/sheet1.xml | <col min="1" | <col min="1" max="4"/><col min="1" | COLUMN_WIDTH
            xl/worksheets/sheet1.xml | workbookViewId="0" | workbookViewId="3" | SHEET_VIEW
            xl/worksheets/sheet1.xml | workbookViewId="0" | zoomScale="500" workbookViewId="0" | SHEET_VIEW
            xl/worksheets/sheet1.xml | </headerFooter> | </headerFooter><rowBreaks count="2"><brk id="9"/><brk id="4"/></rowBreaks> | PAGE_BREAKS
            xl/worksheets/sheet1.xml | </headerFooter> | </headerFooter><drawing r:id="rId99"/> | RELATIONSHIP_MISSING
            xl/worksheets/sheet1.xml | </headerFooter> | </headerFooter><unknown/> | ELEMENT_ORDER
            xl/worksheets/sheet1.xml | <printOptions | <hyperlinks><hyperlink ref="A1"/></hyperlinks><printOptions | HYPERLINK
            xl/worksheets/sheet1.xml | <printOptions | <hyperlinks><hyperlink ref="A1" location="'无此表'!A1"/></hyperlinks><printOptions | NAME_WITHOUT_SHEET
            xl/worksheets/sheet1.xml | <printOptions | <dataValidations count="1"><dataValidation type="list" sqref="C4:C9"/></dataValidations><printOptions | VALIDATION_INCOMPLETE
            xl/worksheets/sheet1.xml | <printOptions | <dataValidations count="2"><dataValidation type="list" sqref="C4:C9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><printOptions | COUNT_DIFFERS
            xl/worksheets/sheet1.xml | <printOptions | <dataValidations count="1"><dataValidation type="list" sqref="ZZZZ1"><formula1>"甲"</formula1></dataValidation></dataValidations><printOptions | RANGE_INVALID
            xl/worksheets/sheet1.xml | <printOptions | <dataValidations count="1"><dataValidation type="list" promptTitle="一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三" sqref="C4"><formula1>"甲"</formula1></dataValidation></dataValidations><printOptions | VALIDATION_TEXT
            xl/worksheets/sheet1.xml | <printOptions | <conditionalFormatting sqref="A4:A9"><cfRule type="expression" dxfId="7" priority="1"><formula>A4&gt;1</formula></cfRule></conditionalFormatting><printOptions | DIFFERENTIAL_STYLE
            xl/worksheets/sheet1.xml | <printOptions | <conditionalFormatting sqref="A4:A9"><cfRule type="expression"><formula>A4&gt;1</formula></cfRule></conditionalFormatting><printOptions | RULE_INVALID
            xl/worksheets/sheet1.xml | <v>2</v> | <v>2&#1;</v> | NOT_WELL_FORMED
            xl/worksheets/sheet1.xml | <v>2</v> | <v>2</v | NOT_WELL_FORMED
            xl/worksheets/sheet1.xml | <c r="A5" | <c r="A5" r="A5" | NOT_WELL_FORMED
            xl/styles.xml | fontId="2" | fontId="77" | STYLE_REFERENCE
            xl/styles.xml | numFmtId="164" fontId | numFmtId="199" fontId | STYLE_REFERENCE
            xl/styles.xml | <cellXfs count=" | <cellXfs count="1 | COUNT_DIFFERS
            xl/styles.xml | rgb="FFF2F2F2" | rgb="F2F2F2" | COLOUR
            xl/styles.xml | <numFmt numFmtId="165" | <numFmt numFmtId="164" | FORMAT_CODE
            xl/styles.xml | <borders | <dxfs count="0"/><borders | ELEMENT_ORDER
            xl/workbook.xml | $H$10< | $H$9< | FILTER_NAME
            xl/workbook.xml | <sheet name="督查台账" | <sheet name="督查/台账" | SHEET_NAME
            xl/workbook.xml | <sheet name="督查台账" | <sheet name="" | SHEET_NAME
            xl/workbook.xml | <sheet name="督查台账" | <sheet name="企业诉求" | SHEET_NAME_TWICE
            xl/workbook.xml | sheetId="2" | sheetId="1" | SHEET_ID
            xl/workbook.xml | <sheet name="督查台账" | <sheet name="改名" | NAME_WITHOUT_SHEET
            xl/workbook.xml | <sheet name="督查台账" | <sheet state="hidden" name="督查台账" | SHEET_OK
            xl/workbook.xml | </definedNames> | <definedName name="A1">1</definedName></definedNames> | NAME_INVALID
            xl/workbook.xml | </definedNames> | <definedName name="一 级">1</definedName></definedNames> | NAME_INVALID
            xl/workbook.xml | </definedNames> | <definedName name="权重">1</definedName><definedName name="权重">2</definedName></definedNames> | NAME_TWICE
            xl/workbook.xml | </definedNames> | <definedName name="权重" localSheetId="9">1</definedName></definedNames> | NAME_INVALID
            xl/workbook.xml | </definedNames> | <definedName name="_xlnm.Print_Area" localSheetId="1">督查台账!$A$1:$C$9</definedName></definedNames> | PRINT_AREA
            xl/workbook.xml | </definedNames> | <definedName name="外部">[1]汇总!$A$1</definedName></definedNames> | NAME_WITHOUT_SHEET
            xl/workbook.xml | <sheets> | <definedNames/><sheets> | ELEMENT_ORDER
            xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | worksheets/sheet9.xml | RELATIONSHIP_DANGLING
            xl/_rels/workbook.xml.rels | Id="rId1" | Id="rId2" | RELATIONSHIP_ID_TWICE
            [Content_Types].xml | /xl/styles.xml | /xl/style.xml | CONTENT_TYPE_OF_NOTHING
            [Content_Types].xml | spreadsheetml.styles+xml | spreadsheetml.worksheet+xml | WRONG_CONTENT_TYPE
            [Content_Types].xml | <Override | <Default Extension="RELS" ContentType="a/b"/><Override | CONTENT_TYPE_TWICE
            _rels/.rels | relationships/officeDocument" | relationships/other" | NO_WORKBOOK
            """)
    void a_fault_in_a_workbook_of_ours_is_found(String part, String right, String wrong, String code)
            throws IOException {
        byte[] planted = planted(Sound.byUs(), part, right, wrong);
        if (code.endsWith("_OK")) {
            // What looks like a fault to a careless check and is none.
            assertThat(codes(planted)).doesNotContain("SHEET_NAME", "NO_VISIBLE_SHEET", "CELL_TYPE");
        } else {
            assertThat(codes(planted)).contains(code);
        }
    }

    @ParameterizedTest(name = "{3}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/worksheets/sheet1.xml | <v>1</v> | <v>99</v> | STRING_OUT_OF_RANGE
            xl/tables/table1.xml | ref="A1:B4" | ref="A1:C4" | TABLE_COLUMNS
            xl/tables/table1.xml | name="牵头单位" | name="事项" | TABLE_COLUMNS
            xl/tables/table1.xml | name="牵头单位" | name="别的" | TABLE_HEADING
            xl/tables/table1.xml | displayName="任务表" | displayName="任 务表" | TABLE_NAME
            xl/tables/table1.xml | displayName="任务表" | displayName="权重" | TABLE_NAME
            xl/worksheets/sheet1.xml | <autoFilter ref="D1:E4"/> | <autoFilter ref="B1:E4"/> | TABLE_OVERLAP
            xl/worksheets/sheet1.xml | <mergeCell ref="F1:F2"/> | <mergeCell ref="A2:A3"/> | MERGE_TABLE
            xl/worksheets/sheet1.xml | <legacyDrawing r:id= | <picture r:id= | COMMENTS_WITHOUT_SHAPES
            xl/comments1.xml | authorId="1" | authorId="7" | COMMENT
            xl/comments1.xml | ref="A2" | ref="A0" | COMMENT
            xl/worksheets/sheet1.xml | dxfId="0" | dxfId="1" | DIFFERENTIAL_STYLE
            xl/drawings/drawing1.xml | r:embed="rId1" | r:embed="rId8" | RELATIONSHIP_MISSING
            xl/worksheets/sheet2.xml | <sheetView workbookViewId="0"/> | <sheetView workbookViewId="0" tabSelected="true"/> | SHEETS_GROUPED
            """)
    void a_fault_in_a_workbook_with_everything_is_found(String part, String right, String wrong, String code)
            throws IOException {
        assertThat(codes(planted(Sound.byPoi(), part, right, wrong))).contains(code);
    }

    @Test
    void what_is_too_long_is_found() throws IOException {
        byte[] sound = Sound.byUs();
        String cell = "<v>2</v>";
        assertThat(codes(planted(sound, SHEET, cell, "<f>" + "1+".repeat(4096) + "1</f>" + cell)))
                .containsExactly("FORMULA_TOO_LONG");
        String validation =
                "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"C4\"><formula1>\"%s\"</formula1></dataValidation></dataValidations><printOptions";
        assertThat(codes(planted(sound, SHEET, "<printOptions", validation.formatted("甲,".repeat(127) + "乙"))))
                .isEmpty();
        assertThat(codes(planted(sound, SHEET, "<printOptions", validation.formatted("甲,".repeat(128)))))
                .containsExactly("VALIDATION_LIST");
        assertThat(codes(planted(sound, SHEET, "<t>目标1", "<t>" + "长".repeat(32_767) + "目标1")))
                .containsExactly("TEXT_TOO_LONG");
        assertThat(codes(planted(sound, SHEET, "第 &amp;P 页", "长".repeat(256)))).containsExactly("HEADER_TOO_LONG");
        assertThat(codes(planted(
                        sound, "xl/workbook.xml", "<sheet name=\"企业诉求\"", "<sheet name=\"" + "长".repeat(32) + "\"")))
                .contains("SHEET_NAME");
        assertThat(codes(planted(
                        sound,
                        SHEET,
                        "<printOptions",
                        "<hyperlinks>" + "<hyperlink ref=\"A1\" location=\"督查台账!A1\"/>".repeat(65_531)
                                + "</hyperlinks><printOptions")))
                .containsExactly("TOO_MANY_HYPERLINKS");
        String style = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
        assertThat(codes(planted(sound, "xl/styles.xml", "</cellXfs>", style.repeat(64_000) + "</cellXfs>")))
                .contains("TOO_MANY_STYLES");
    }

    @Test
    void characters_that_xml_cannot_hold_are_found() throws IOException {
        for (String wrong : List.of("目标\u0001", "目标\u000B", "目标\uFFFF", "目标\uFFFE")) {
            assertThat(codes(planted(Sound.byUs(), SHEET, "目标1", wrong))).containsExactly("ILLEGAL_CHARACTER");
        }
        Map<String, byte[]> parts = parts(Sound.byUs());
        parts.put("docProps/app.xml", "<a>\u00E9</a>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(codes(zip(parts))).contains("ILLEGAL_CHARACTER");
    }

    @Test
    void faults_of_the_zip_are_found() throws IOException {
        byte[] sound = Sound.byUs();
        assertThat(codes(new byte[] {1, 2, 3})).containsExactly("NOT_A_ZIP");
        assertThat(codes(java.util.Arrays.copyOf(sound, sound.length - 200))).containsExactly("NOT_A_ZIP");

        byte[] damaged = sound.clone();
        damaged[local(sound, SHEET) + 200] ^= 0x10;
        assertThat(codes(damaged)).contains("ZIP_DAMAGED");

        byte[] named = sound.clone();
        named[local(sound, SHEET) + 30] = 'X';
        assertThat(codes(named)).contains("ZIP_HEADERS_DIFFER");

        byte[] described = sound.clone();
        int descriptor = signature(sound, 0x08074b50, 0);
        described[descriptor + 8] ^= 1;
        assertThat(codes(described)).containsExactly("ZIP_HEADERS_DIFFER");

        Map<String, byte[]> parts = parts(sound);
        parts.put("xl/media\\a.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(zip(parts))).contains("UNSAFE_PART_NAME");

        Map<String, byte[]> twice = parts(sound);
        twice.put("xl/WORKBOOK.xml", text(twice, "xl/workbook.xml").getBytes(StandardCharsets.UTF_8));
        assertThat(codes(zip(twice))).contains("PART_TWICE");
    }

    @Test
    void parts_that_are_missing_are_found() throws IOException {
        Map<String, String> missing = new LinkedHashMap<>();
        missing.put("[Content_Types].xml", "CONTENT_TYPES_MISSING");
        missing.put("_rels/.rels", "NO_WORKBOOK");
        missing.put("xl/workbook.xml", "RELATIONSHIP_DANGLING");
        missing.put("xl/styles.xml", "CONTENT_TYPE_OF_NOTHING");
        missing.put("xl/_rels/workbook.xml.rels", "RELATIONSHIP_MISSING");
        for (Map.Entry<String, String> each : missing.entrySet()) {
            Map<String, byte[]> parts = parts(Sound.byUs());
            assertThat(Optional.ofNullable(parts.remove(each.getKey())))
                    .as(each.getKey())
                    .isPresent();
            assertThat(codes(zip(parts))).as(each.getKey()).contains(each.getValue());
        }
        Map<String, byte[]> more = parts(Sound.byUs());
        more.put("xl/media/image1.png", new byte[] {1});
        assertThat(codes(zip(more))).containsExactly("NO_CONTENT_TYPE");
        assertThat(codes(planted(
                        Sound.byUs(),
                        "xl/workbook.xml",
                        "<sheet name=\"督查台账\"",
                        "<sheet state=\"hidden\" name=\"督查台账\"")))
                .isEmpty();
    }

    @Test
    void a_finding_names_part_sheet_and_cell() throws IOException {
        List<Finding> findings = WorkbookPreflight.check(planted(Sound.byUs(), SHEET, "<v>2</v>", "<v>二</v>"));

        assertThat(findings)
                .singleElement()
                .hasToString("错误 CELL_VALUE xl/worksheets/sheet1.xml:督查台账!A5 “二”不是该类型（n）的值，Excel会提示文件损坏");
        assertThat(findings.get(0).english()).isEqualTo("'二' is no value of type n");
    }

    @Test
    void the_same_fault_many_times_is_counted() throws IOException {
        Map<String, byte[]> parts = parts(Sound.byUs());
        String xml = text(parts, SHEET).replaceAll(" s=\"\\d+\"", " s=\"500\"");
        parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_8));

        List<Finding> findings = WorkbookPreflight.check(zip(parts));

        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).message()).matches("另有\\d+处同类问题，未逐一列出");
    }

    @Test
    void sheets_that_a_formula_names_are_found() {
        assertThat(SheetReferences.of("SUM('甲 ''乙'!A1:B2,丙!C3)+\"丁!A1\"&[1]戊!A1+'[2]己 庚'!A1+#REF!A1+Sheet1:Sheet3!A1"))
                .isEqualTo(new ArrayList<>(List.of("甲 '乙", "丙", "[1]戊", "[2]己 庚", "Sheet3")));
    }

    private static int local(byte[] zip, String name) {
        for (int at = signature(zip, 0x04034b50, 0); ; at = signature(zip, 0x04034b50, at + 1)) {
            if (new String(zip, at + 30, name.length(), StandardCharsets.UTF_8).equals(name)) {
                return at;
            }
        }
    }

    private static int signature(byte[] zip, int signature, int from) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (buffer.getInt(at) != signature) {
            at++;
        }
        return at;
    }
}
