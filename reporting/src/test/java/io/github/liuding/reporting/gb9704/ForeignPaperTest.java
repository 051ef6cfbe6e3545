package io.github.liuding.reporting.gb9704;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * A right paper as an office may have typed it, which our writer would never make: everything by styles, faces from a
 * theme beaten by a style, numbers made by the program, spaces in front of paragraphs, the red line as a border of the
 * number, the imprint as a table, the page number as a simple field.
 */
class ForeignPaperTest {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String STYLES = """
            <w:styles %s>
              <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>
                <w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>
                <w:pPr><w:spacing w:line="579" w:lineRule="exact"/></w:pPr>
                <w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:spacing w:val="-5"/><w:sz w:val="32"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
                <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>
                <w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:basedOn w:val="a"/>
                <w:pPr><w:spacing w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>
                <w:rPr><w:rFonts w:eastAsia="方正小标宋_GBK"/><w:spacing w:val="0"/><w:sz w:val="44"/></w:rPr></w:style>
              <w:style w:type="character" w:styleId="red"><w:rPr><w:color w:val="FF0000"/><w:sz w:val="72"/></w:rPr></w:style>
            </w:styles>""".formatted(SPACE);

    private static final String THEME = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>
              <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:majorFont>
              <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont>
            </a:fontScheme></a:themeElements></a:theme>""";

    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/>
              <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum>
              <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>""".formatted(SPACE);

    private static String footer(String side) {
        return """
                <w:ftr %s><w:p><w:pPr><w:spacing w:line="280" w:lineRule="exact"/><w:ind w:%sChars="100"/><w:jc w:val="%s"/></w:pPr>
                  <w:r><w:rPr><w:rFonts w:eastAsia="宋体"/><w:spacing w:val="0"/><w:sz w:val="28"/></w:rPr><w:t>— </w:t></w:r>
                  <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
                  <w:r><w:t> —</w:t></w:r></w:p></w:ftr>""".formatted(SPACE, side, side);
    }

    private static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:rPr><w:spacing w:val=\"0\"/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">"
                + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static String document() {
        String blank = "<w:p/>";
        return "<w:document " + SPACE + " xmlns:r=\"" + OFFICE + "\"><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val=\"t\"/><w:spacing w:before=\"1850\" w:line=\"864\" w:lineRule=\"exact\"/></w:pPr>"
                + "<w:r><w:rPr><w:rStyle w:val=\"red\"/></w:rPr><w:t>青禾县人民政府文件</w:t></w:r></w:p>"
                + blank + blank
                + p(
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"7\" w:color=\"FF0000\"/></w:pBdr><w:jc w:val=\"center\"/>",
                        "青政〔2022〕3号")
                + blank + blank
                + p("<w:pStyle w:val=\"t\"/>", "关于优化营商环境工作的通知")
                + blank
                + p("", "各乡镇人民政府：")
                + p("", "　　现将有关事项通知如下，请认真贯彻执行。")
                + p("<w:pStyle w:val=\"1\"/>", "总体要求")
                + p("", "　　各单位要高度重视，加强组织领导。")
                + p("<w:pStyle w:val=\"1\"/>", "工作措施")
                + p("<w:ind w:firstLine=\"640\"/>", "各单位要细化措施，压实责任。")
                + blank
                + p("", "　　附件：1.任务清单")
                + p("<w:ind w:firstLineChars=\"500\"/>", "2.责任清单")
                + blank + blank
                + p("<w:jc w:val=\"right\"/>", "青禾县人民政府　　　")
                + p("<w:jc w:val=\"right\"/>", "2022年3月7日　　　　")
                + p("", "　　（此件公开发布）")
                + "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/></w:tblBorders></w:tblPr>"
                + "<w:tr>" + cell("抄送：县委办公室，县人大常委会办公室。") + "</w:tr>"
                + "<w:tr>" + cell("青禾县人民政府办公室") + cell("2022年3月7日印发") + "</w:tr></w:tbl>"
                + "<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"f1\"/><w:footerReference w:type=\"even\" r:id=\"f2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
                + " w:header=\"851\" w:footer=\"1430\" w:gutter=\"0\"/><w:docGrid w:linePitch=\"312\"/></w:sectPr></w:body></w:document>";
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String start = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put("_rels/.rels", start + relation("r1", "officeDocument", "/text/main.xml") + "</Relationships>");
        parts.put(
                "text/_rels/main.xml.rels",
                start
                        + relation("s", "styles", "styles.xml")
                        + relation("t", "theme", "theme.xml")
                        + relation("n", "numbering", "numbering.xml")
                        + relation("z", "settings", "settings.xml")
                        + relation("f1", "footer", "odd.xml")
                        + relation("f2", "footer", "even.xml")
                        + "</Relationships>");
        parts.put("text/main.xml", document());
        parts.put("text/styles.xml", STYLES);
        parts.put("text/theme.xml", THEME);
        parts.put("text/numbering.xml", NUMBERING);
        parts.put("text/settings.xml", "<w:settings " + SPACE + "><w:evenAndOddHeaders/></w:settings>");
        parts.put("text/odd.xml", footer("right"));
        parts.put("text/even.xml", footer("left"));
        return parts;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static List<Finding> check(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Gb9704Check.standard().check(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> changed(String part, String from, String to) throws IOException {
        Map<String, String> parts = parts();
        String before = parts.getOrDefault(part, "");
        assertThat(before).contains(from);
        parts.put(part, before.replace(from, to));
        return check(parts).stream()
                .map(Finding::code)
                .map(FindingCode::value)
                .distinct()
                .toList();
    }

    @Test
    void a_right_paper_has_no_finding() throws IOException {
        assertThat(check(parts())).isEmpty();
    }

    @Test
    void a_face_of_the_theme_beats_one_that_is_named_beside_it() throws IOException {
        assertThat(changed(
                        "text/styles.xml",
                        "w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\"",
                        "w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:eastAsiaTheme=\"minorEastAsia\""))
                .contains("TEXT_FACE");
    }

    @Test
    void a_face_of_a_style_is_followed_to_where_it_is_said() throws IOException {
        assertThat(changed("text/styles.xml", "<w:rFonts w:eastAsia=\"黑体\"/>", ""))
                .containsExactly("LEVEL_FACE");
    }

    @Test
    void numbers_that_the_program_makes_are_seen() throws IOException {
        assertThat(changed("text/numbering.xml", "%1、", "%1.")).containsExactly("NUMERAL_FORM");
        assertThat(changed("text/numbering.xml", "%1、", "（%1）")).containsExactlyInAnyOrder("LEVEL_FACE");
    }

    @Test
    void the_size_of_a_character_style_is_seen() throws IOException {
        assertThat(changed("text/styles.xml", "FF0000", "C00000")).isEmpty();
        assertThat(changed("text/styles.xml", "FF0000", "FFC000")).contains("MARK_COLOUR");
    }

    @Test
    void the_distance_of_a_border_is_measured() throws IOException {
        assertThat(changed("text/main.xml", "w:space=\"7\"", "w:space=\"1\"")).containsExactly("HEAD_RULE_GAP");
    }

    @Test
    void what_was_deleted_and_only_marked_so_is_not_there() throws IOException {
        assertThat(
                        changed(
                                "text/main.xml",
                                "<w:r><w:t xml:space=\"preserve\">青政〔2022〕3号</w:t></w:r>",
                                "<w:del><w:r><w:delText>青政[2022]3号</w:delText></w:r></w:del><w:ins><w:r><w:t>青政〔2022〕3号</w:t></w:r></w:ins>"))
                .isEmpty();
    }
}
