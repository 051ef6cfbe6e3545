package io.github.liuding.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.WithFindings;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as all kinds of programs write them. */
class CellValuesTest {
    @Test
    void cells_of_every_type_are_read() {
        assertThat(Reading.lines(HandMade.rows("""
                        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.50</v></c><c r="C1" t="b"><v>1</v></c>\
                        <c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c>\
                        <c r="F1" t="str"><f>A1&amp;"号"</f><v>甲号</v></c>\
                        <c r="G1" t="d"><v>2022-05-10T08:30:00</v></c><c r="H1" t="n"><v>-7</v></c>\
                        <c r="I1"/><c r="J1" s="0"></c></row>""").shared("<si><t>零</t></si><si><t>一</t></si>")))
                .containsExactly("1: A1=一 B1=1.50 C1=是 D1=#REF! E1=行内 F1=甲号 G1=2022-05-10T08:30 H1=-7");
    }

    @Test
    void runs_of_a_text_are_one_and_how_it_is_pronounced_is_not_part_of_it() {
        assertThat(Reading.lines(HandMade.rows("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>重点</t></r>\
                        <r><t xml:space="preserve"> 项目</t></r><rPh sb="0" eb="1"><t>zhong</t></rPh></is></c></row>""").shared("""
                        <si><r><t>牵头</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>单位</t></r>\
                        <rPh sb="0" eb="2"><t>qian</t></rPh><phoneticPr fontId="1"/></si>"""))).containsExactly("1: A1=牵头单位 B1=重点 项目");
    }

    @Test
    void addresses_may_be_missing_as_some_libraries_leave_them_out() {
        assertThat(Reading.lines(HandMade.rows("""
                        <row><c t="inlineStr"><is><t>甲</t></is></c><c><v>2</v></c></row>\
                        <row><c><v>3</v></c><c r="D2"><v>4</v></c><c><v>5</v></c></row>\
                        <row r="9"><c><v>6</v></c></row><row><c r="B12"><v>7</v></c></row>""")))
                .containsExactly("1: A1=甲 B1=2", "2: A2=3 D2=4 E2=5", "9: A9=6", "12: B12=7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1, 1",
        "-0.5, -0.5",
        "0.34999999999999998, 0.34999999999999998",
        "1E+5, 1E+5",
        "1.5e-7, 1.5E-7",
        "431102197001011234, 431102197001011234",
        "4311021970010112345, 4311021970010112345",
        "' 12 ', 12",
        ".5, 0.5",
        "5., 5",
        "+3, 3",
        "00120, 120",
    })
    void a_number_is_exact_as_written(String written, BigDecimal expected) {
        RawCell cell = Reading.rows(HandMade.rows("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>"))
                .get(0)
                .cells()
                .get(0);

        assertThat(cell.value()).isEqualTo(new CellValue.Numeric(expected));
    }

    @Test
    void a_number_is_also_had_as_it_is_shown() {
        assertThat(new CellValue.Numeric(new BigDecimal("0.34999999999999998")).shown())
                .isEqualTo("0.35");
        assertThat(new CellValue.Numeric(new BigDecimal("431102197001011234")).shown())
                .isEqualByComparingTo("431102197001011000");
        assertThat(new CellValue.Numeric(new BigDecimal("1.50")).shown()).isEqualTo(new BigDecimal("1.50"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NaN", "Infinity", "12a", "1E+999999999", "0x10", "1d", "--1", "1.2.3"})
    void what_is_no_number_is_a_text_and_told(String written) {
        WithFindings<ReadWorkbook> read =
                Reading.of(HandMade.rows("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>")
                        .zip());

        assertThat(Reading.lines(read.value().orElseThrow())).containsExactly("1: A1=" + written);
        assertThat(read.findings())
                .singleElement()
                .hasToString("警告 BAD_NUMBER 表.xlsx:填报表!A1 单元格应为数字，文件里却是“%s”，按文字读取".formatted(written));
    }

    @Test
    void numbers_typed_as_text_stay_texts() {
        assertThat(Reading.rows(HandMade.rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>007</t></is></c></row>"))
                        .get(0)
                        .cells()
                        .get(0)
                        .value())
                .isEqualTo(new CellValue.Text("007"));
    }

    @Test
    void escapes_of_office_are_undone_and_only_those() {
        assertThat(Reading.lines(HandMade.rows("""
                        <row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b _x005F_x0041_ _x41_ _xZZZZ_ &#x4E00;&lt;&#10;</t></is></c></row>"""))).containsExactly("1: A1=a\nb _x0041_ _x41_ _xZZZZ_ 一<\n");
    }

    @Test
    void verbatim_text_comments_and_line_ends_are_as_xml_has_them() {
        assertThat(Reading.lines(HandMade.rows("<!-- <row> --><row r=\"1\"><?x y?><c r=\"A1\" t=\"inlineStr\"><is>"
                        + "<t>甲<![CDATA[<乙>&]]>\r\n丙<!-- 丁 -->戊</t></is></c></row>")))
                .containsExactly("1: A1=甲<乙>&\n丙戊");
    }

    @Test
    void prefixes_of_names_do_not_matter() {
        HandMade workbook = HandMade.rows("").put(HandMade.SHEET, """
                <x:worksheet xmlns:x="%s"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>\
                <x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData>\
                <x:mergeCells count="1"><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>""".formatted(HandMade.MAIN));

        assertThat(Reading.lines(workbook)).containsExactly("1: A1=1 B1=乙 C1<乙");
    }

    @Test
    void the_strict_format_is_read() {
        HandMade workbook = HandMade.rows("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2022-05-10</v></c></row>");
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            workbook.change(part, HandMade.RELS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        workbook.change(HandMade.SHEET, HandMade.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");

        assertThat(Reading.lines(workbook)).containsExactly("1: A1=2022-05-10T00:00");
    }

    @Test
    void parts_are_named_in_every_way_that_programs_have() {
        for (String target : List.of(
                "/xl/worksheets/sheet1.xml",
                "./worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "worksheets\\sheet1.xml",
                "Worksheets/Sheet1.xml",
                "worksheets/%73heet1.xml")) {
            HandMade workbook = HandMade.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                    .change("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", target);
            assertThat(Reading.lines(workbook)).as(target).containsExactly("1: A1=1");
        }
    }

    @Test
    void parts_come_in_every_encoding() {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>青禾县𠮷</t></is></c></row>";
        List<HandMade> all = List.of(
                HandMade.rows(row)
                        .encoded(HandMade.SHEET, "", StandardCharsets.UTF_8, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF),
                HandMade.rows(row)
                        .encoded(
                                HandMade.SHEET,
                                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                                StandardCharsets.UTF_16LE,
                                (byte) 0xFF,
                                (byte) 0xFE),
                HandMade.rows(row)
                        .encoded(
                                HandMade.SHEET,
                                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                                StandardCharsets.UTF_16BE,
                                (byte) 0xFE,
                                (byte) 0xFF),
                HandMade.rows(row).encoded(HandMade.SHEET, "<?xml version=\"1.0\"?>", StandardCharsets.UTF_16LE),
                HandMade.rows(row)
                        .encoded(HandMade.SHEET, "<?xml version=\"1.0\" encoding=\"utf-16\"?>", StandardCharsets.UTF_8),
                HandMade.rows(row)
                        .encoded(
                                HandMade.SHEET,
                                "<?xml version='1.0' encoding='GB18030'?>",
                                Charset.forName("GB18030")));
        assertThat(all)
                .allSatisfy(workbook -> assertThat(Reading.lines(workbook)).containsExactly("1: A1=青禾县𠮷"));
    }

    @Test
    void formulas_stand_beside_their_values() {
        List<RawCell> cells = Reading.rows(HandMade.rows("""
                        <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f><v>4</v></c>\
                        <c r="C1"><f t="shared" si="0"/><v>8</v></c><c r="D1"><v>9</v></c></row>""")).get(0).cells();

        assertThat(cells)
                .extracting(RawCell::formula)
                .containsExactly(Optional.of("1+1"), Optional.of("A1*2"), Optional.of("A1*2"), Optional.empty());
    }

    @Test
    void formats_say_what_a_number_is() {
        List<RawCell> cells =
                Reading.rows(HandMade.rows("""
                        <row r="1"><c r="A1" s="1"><v>44691</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>44691</v></c>\
                        <c r="D1"><v>1</v></c><c r="E1" s="4"><v>1</v></c></row>""").styles("""
                        <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>\
                        <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="176"/>\
                        <xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="49"/></cellXfs>\
                        <dxfs count="1"><dxf><numFmt numFmtId="176" formatCode="0"/></dxf></dxfs>""")).get(0).cells();

        assertThat(cells)
                .extracting(cell -> cell.format().kind())
                .containsExactly(
                        CellFormat.Kind.DATE,
                        CellFormat.Kind.PERCENT,
                        CellFormat.Kind.DATE,
                        CellFormat.Kind.GENERAL,
                        CellFormat.Kind.TEXT);
        assertThat(cells.get(0).format().code()).isEqualTo("yyyy\"年\"m\"月\"d\"日\";@");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            General | GENERAL
            G/通用格式 | GENERAL
            0.00 | NUMBER
            #,##0;[Red]-#,##0 | NUMBER
            0.00E+00 | NUMBER
            0% | PERCENT
            0.0"%" | NUMBER
            @ | TEXT
            yyyy-mm-dd | DATE
            yyyy/m/d h:mm | DATE
            [$-804]yyyy"年"m"月"d"日";@ | DATE
            [DBNum1][$-804]yyyy"年"m"月";@ | DATE
            m"月"d"日" | DATE
            aaaa | DATE
            mmm-yy | DATE
            h:mm AM/PM | TIME
            [h]:mm:ss | TIME
            [mm]:ss | TIME
            上午/下午h"时"mm"分" | TIME
            "日期"0 | NUMBER
            [Red]0.00 | NUMBER
            0\\d | NUMBER
            _(* #,##0_);_(* (#,##0) | NUMBER
            """)
    void the_kind_of_a_format_is_told_from_its_code(String code, CellFormat.Kind kind) {
        assertThat(CellFormat.of(code).kind()).isEqualTo(kind);
    }

    @Test
    void a_style_that_is_missing_is_told_and_read_as_general() {
        WithFindings<ReadWorkbook> read =
                Reading.of(HandMade.rows("<row r=\"1\"><c r=\"A1\" s=\"7\"><v>1</v></c></row>")
                        .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                        .zip());

        assertThat(Reading.codes(read)).containsExactly("STYLE_MISSING");
        assertThat(read.value()
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .format()
                        .code())
                .isEqualTo("General");
    }

    /** More than is kept unpacked, and read forwards, backwards and across the ends of pieces. */
    @Test
    void large_tables_of_shared_texts_are_read_as_they_are() {
        int count = 1500;
        StringBuilder items = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            items.append("<si><t>").append(shared(i)).append("</t></si>");
            rows.append("<row><c t=\"s\"><v>")
                    .append(i)
                    .append("</v></c><c t=\"s\"><v>")
                    .append(count - 1 - i)
                    .append("</v></c></row>");
        }
        List<RawRow> read = Reading.rows(HandMade.rows(rows.toString()).shared(items.toString()));

        assertThat(read).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(read.get(i).cells())
                    .extracting(cell -> Reading.shown(cell.value()))
                    .containsExactly(shared(i), shared(count - 1 - i));
        }
    }

    private static String shared(int number) {
        return ("第" + number * 7919L + "条，").repeat(500 + number % 77);
    }

    @Test
    void too_long_a_text_is_cut_and_told() {
        WithFindings<ReadWorkbook> read = Reading.of(HandMade.rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                        + "长".repeat(32_766) + "𠮷尾</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                .shared("<si><t>" + "长".repeat(32_767) + "</t></si>")
                .zip());

        assertThat(read.findings())
                .singleElement()
                .hasToString("错误 TEXT_CUT 表.xlsx:填报表!A1 单元格文字超过32767字，超出部分未读取，请改用附件");
        assertThat(read.value().orElseThrow().sheets().get(0).rows().get(0).cells())
                .extracting(cell -> Reading.shown(cell.value()).length())
                .containsExactly(32_766, 32_767);
    }
}
