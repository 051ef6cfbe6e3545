package io.github.liuding.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets beside their values: merges, blank rows, what is hidden, names, properties, pictures. */
class SheetShapeTest {
    private static final byte[] PNG = "\u0089PNG\r\n\u001A\nxxxx".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JPEG = "\u00FF\u00D8\u00FF\u00E0yyyy".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void merged_cells_read_as_what_people_see() {
        HandMade workbook = HandMade.sheet("""
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>\
                <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>10</v></c></row>\
                <row r="3"><c r="B3"><v>20</v></c></row>\
                <row r="4"><c r="A4"><v>99</v></c><c r="B4"><v>30</v></c><c r="D4"><v>5</v></c></row>\
                <row r="5"/><row r="6"><c r="A6"><v>2</v></c></row></sheetData>\
                <mergeCells count="3"><mergeCell ref="A2:A5"/><mergeCell ref="A1:C1"/><mergeCell ref="C4:C6"/></mergeCells>""");

        assertThat(Reading.lines(workbook))
                .containsExactly(
                        "1: A1=标题 B1<标题 C1<标题", "2: A2=1 B2=10", "3: A3<1 B3=20", "4: A4<1 B4=30 D4=5", "6: A6=2");
        ReadSheet sheet = Reading.whole(workbook).sheets().get(0);
        assertThat(sheet.details().merged()).hasToString("[A1:C1, A2:A5, C4:C6]");
        assertThat(sheet.rows().get(2).cell(1).flatMap(RawCell::merged)).contains(new CellRange(2, 1, 5, 1));
        assertThat(sheet.details().blankRows()).isEqualTo(1);
    }

    @Test
    void a_merge_whose_first_row_holds_nothing_else_still_fills_those_below() {
        HandMade workbook = HandMade.sheet("""
                <sheetData><row r="2"><c r="A2" s="0"/></row><row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>1</v></c></row></sheetData>\
                <mergeCells><mergeCell ref="A2:A3"/></mergeCells>""");

        // What people see is blank; the value below is hidden by the merge.
        assertThat(Reading.lines(workbook)).containsExactly("3: B3=1");
    }

    @Test
    void merges_that_overlap_or_are_none_are_told() {
        WithFindings<ReadWorkbook> read = Reading.of(HandMade.sheet("""
                        <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>\
                        <mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A2:B3"/><mergeCell ref="?"/><mergeCell ref="A1:ZZZ9"/></mergeCells>""").zip());

        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "警告 BAD_MERGE 表.xlsx:填报表 合并区域“?”无法识别，按未合并读取",
                        "警告 BAD_MERGE 表.xlsx:填报表 合并区域“A1:ZZZ9”无法识别，按未合并读取",
                        "警告 BAD_MERGE 表.xlsx:填报表!A2 合并区域A2:B3与A1:A2重叠，前者按未合并读取");
        assertThat(Reading.lines(read.value().orElseThrow())).containsExactly("1: A1=1", "2: A2<1 B2=2");
    }

    @Test
    void a_million_formatted_rows_are_no_data() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int i = 2; i <= 1_048_576; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" s=\"0\" customFormat=\"1\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"0\"/></row>");
        }
        ReadSheet sheet = Reading.whole(HandMade.rows(rows.toString())).sheets().get(0);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.details())
                .extracting(SheetDetails::rows, SheetDetails::blankRows, SheetDetails::lastRow)
                .containsExactly(1, 1_048_575, 1);
    }

    @Test
    void rows_of_blanks_are_no_data() {
        HandMade workbook = HandMade.rows("""
                <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t> \u3000\u00A0\u200B</t></is></c></row>\
                <row r="3"><c r="A3" t="str"><f>""</f><v></v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t/></is></c></row>""");

        assertThat(Reading.lines(workbook)).containsExactly("1: A1=1");
        assertThat(Reading.whole(workbook).sheets().get(0).details().blankRows())
                .isEqualTo(3);
    }

    @Test
    void what_is_hidden_is_read_and_marked() {
        HandMade workbook = HandMade.sheet("""
                <cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>\
                <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>""");
        ReadSheet sheet = Reading.whole(workbook).sheets().get(0);

        assertThat(sheet.rows()).extracting(RawRow::hidden).containsExactly(true, false);
        assertThat(sheet.details().hiddenColumns()).containsExactly(new CellRange(1, 2, CellRange.LAST_ROW, 3));
    }

    @Test
    void the_workbook_tells_sheets_names_and_how_days_are_counted() {
        HandMade workbook = HandMade.rows("")
                .workbook("""
                        <workbookPr date1904="1"/><sheets><sheet name="甲 &amp; 乙" sheetId="4" r:id="rId1"/>\
                        <sheet name="戳" sheetId="2" state="veryHidden" r:id="rId1"/><sheet name="图" sheetId="3" state="hidden" r:id="rId9"/></sheets>\
                        <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'甲 &amp; 乙'!$1:$3</definedName>\
                        <definedName name="权重" hidden="1">Sheet1!$A$1</definedName></definedNames>""")
                .related("rId9", "chartsheet", "chartsheets/sheet1.xml")
                .put("xl/chartsheets/sheet1.xml", "<chartsheet/>");
        ReadWorkbook read = Reading.whole(workbook);

        assertThat(read.date1904()).isTrue();
        assertThat(read.names())
                .containsExactly(
                        new DefinedName("_xlnm.Print_Titles", OptionalInt.of(0), "'甲 & 乙'!$1:$3", false),
                        new DefinedName("权重", OptionalInt.empty(), "Sheet1!$A$1", true));
        assertThat(read.sheets()).extracting(sheet -> sheet.info().name()).containsExactly("甲 & 乙", "戳");
        assertThat(read.sheets().get(1).info().visibility()).isEqualTo(SheetInfo.Visibility.VERY_HIDDEN);
    }

    @Test
    void custom_properties_carry_a_stamp() {
        HandMade workbook = HandMade.rows("")
                .rels(
                        "_rels/.rels",
                        HandMade.rel("rId1", "officeDocument", "/xl/workbook.xml"),
                        HandMade.rel("rId2", "custom-properties", "docProps/custom.xml"))
                .put("docProps/custom.xml", """
                        <Properties xmlns:vt="x"><property fmtid="{D5}" pid="2" name="liuding.form"><vt:lpwstr>qh-2026;四清单_x000A_3</vt:lpwstr></property>\
                        <property pid="3" name="次数"><vt:i4>12</vt:i4></property></Properties>""");

        assertThat(Reading.whole(workbook).customProperties())
                .isEqualTo(Map.of("liuding.form", "qh-2026;四清单\n3", "次数", "12"));
    }

    @Test
    void pictures_above_cells_are_found_by_their_corner() {
        HandMade workbook = HandMade.sheet(
                        "<sheetData/><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice Requires=\"x14\"/></mc:AlternateContent><drawing r:id=\"rId5\"/>")
                .rels(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        HandMade.rel("rId5", "drawing", "../drawings/drawing1.xml"))
                .rels(
                        "xl/drawings/_rels/drawing1.xml.rels",
                        HandMade.rel("rId1", "image", "/xl/media/image1.png"),
                        HandMade.rel("rId2", "image", "../media/none.png"))
                .put("xl/drawings/drawing1.xml", """
                        <xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r" xmlns:mc="mc"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff>\
                        <xdr:row>4</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:pic><xdr:nvPicPr>\
                        <xdr:cNvPr id="2" name="图片 1" descr="现场照片"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>\
                        <mc:AlternateContent><mc:Choice><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>7</xdr:row></xdr:from><xdr:pic><xdr:cNvPr name="缺"/>\
                        <a:blip r:embed="rId2"/></xdr:pic></xdr:oneCellAnchor></mc:Choice><mc:Fallback><xdr:pic><a:blip r:embed="rId1"/></xdr:pic></mc:Fallback></mc:AlternateContent></xdr:wsDr>""")
                .put("xl/media/image1.png", PNG);
        WithFindings<ReadWorkbook> read = Reading.of(workbook.zip());

        ReadSheet sheet = read.value().orElseThrow().sheets().get(0);
        assertThat(sheet.details().pictures())
                .containsExactly(new Picture(5, 3, false, "现场照片", "image/png", "xl/media/image1.png"));
        assertThat(read.value().get().content(sheet.details().pictures().get(0)))
                .contains(PNG);
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly("错误 PICTURE_MISSING 表.xlsx:填报表!A8 单元格里的图片在文件里找不到，请重新插入图片后再交");
    }

    @Test
    void pictures_in_cells_as_wps_has_them_are_found_by_their_row() {
        HandMade workbook = HandMade.rows("""
                        <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>_xlfn.DISPIMG("ID_ONE",1)</f><v>=DISPIMG("ID_ONE",1)</v></c></row>\
                        <row r="3"><c r="B3" t="str"><f>DISPIMG("ID_TWO",1)</f><v>=DISPIMG("ID_TWO",1)</v></c></row>\
                        <row r="4"><c r="B4" t="inlineStr"><is><t>=DISPIMG("ID_ONE",1)</t></is></c></row>\
                        <row r="5"><c r="B5" t="str"><f>DISPIMG("ID_GONE",1)</f><v>=DISPIMG("ID_GONE",1)</v></c></row>""")
                .put("xl/cellimages.xml", """
                        <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="x" xmlns:a="a" xmlns:r="r">\
                        <etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_ONE" descr="整改前"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage>\
                        <etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="ID_TWO"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>""")
                .rels(
                        "xl/_rels/cellimages.xml.rels",
                        HandMade.rel("rId1", "image", "media/image1.png"),
                        HandMade.rel("rId2", "image", "media/image2.bin"))
                .put("xl/media/image1.png", PNG)
                .put("xl/media/image2.bin", JPEG)
                .change(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"rId7\" Type=\"http://www.wps.cn/officeDocument/2020/cellImage\" Target=\"cellimages.xml\"/></Relationships>");
        WithFindings<ReadWorkbook> read = Reading.of(workbook.zip());
        ReadSheet sheet = read.value().orElseThrow().sheets().get(0);

        assertThat(sheet.details().pictures())
                .containsExactly(
                        new Picture(2, 2, true, "整改前", "image/png", "xl/media/image1.png"),
                        new Picture(3, 2, true, "", "image/jpeg", "xl/media/image2.bin"),
                        new Picture(4, 2, true, "整改前", "image/png", "xl/media/image1.png"));
        assertThat(sheet.rows()).extracting(Reading::line).containsExactly("2: A2=1 B2=", "3: B3=", "4: B4=", "5: B5=");
        assertThat(Reading.codes(read)).containsExactly("PICTURE_MISSING");
    }

    @Test
    void rows_are_handed_on_one_by_one() throws IOException {
        byte[] bytes = HandMade.rows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>")
                .zip();
        List<String> lines = new ArrayList<>();
        try (OpenWorkbook open = WorkbookReader.standard().open(bytes, "").orElseThrow()) {
            SheetDetails details = open.rows(open.sheet("填报表").orElseThrow(), row -> lines.add(Reading.line(row)))
                    .orElseThrow();
            assertThat(details.lastRow()).isEqualTo(3);
        }
        assertThat(lines).containsExactly("1: A1=1", "3: A3=3");
    }

    @ParameterizedTest(name = "{0}, 1904 {1} -> {2}")
    @CsvSource(nullValues = "none", textBlock = """
            0, false, 1899-12-31T00:00
            1, false, 1900-01-01T00:00
            59, false, 1900-02-28T00:00
            60, false, none
            61, false, 1900-03-01T00:00
            44691, false, 2022-05-10T00:00
            44691.354166666664, false, 2022-05-10T08:30
            44690.999999999, false, 2022-05-10T00:00
            43229, true, 2022-05-10T00:00
            0, true, 1904-01-01T00:00
            -1, false, none
            2958465, false, 9999-12-31T00:00
            2958466, false, none
            1E+300, false, none
            """)
    void days_are_numbers_in_two_systems(BigDecimal serial, boolean date1904, LocalDateTime moment) {
        assertThat(SerialDates.moment(serial, date1904)).isEqualTo(Optional.ofNullable(moment));
        assertThat(SerialDates.day(serial, date1904))
                .isEqualTo(Optional.ofNullable(moment).map(LocalDateTime::toLocalDate));
    }

    @Test
    void ranges_are_read_and_shown() {
        assertThat(CellRange.find("$B$4:C6"))
                .hasValueSatisfying(range -> assertThat(range).hasToString("B4:C6"));
        assertThat(CellRange.find("XFD1048576"))
                .hasValueSatisfying(range -> assertThat(range).hasToString("XFD1048576"));
        assertThat(CellRange.find("XFE1")).isEmpty();
        assertThat(CellRange.find("A0")).isEmpty();
        assertThat(CellRange.find("A1048577")).isEmpty();
        assertThat(CellRange.letters(702)).isEqualTo("ZZ");
        assertThat(SerialDates.day(BigDecimal.ONE, false)).contains(LocalDate.of(1900, 1, 1));
    }
}
