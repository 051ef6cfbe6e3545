package io.github.liuding.reporting.gb9704;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.MeasureValue;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.SamplePapers;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault put into a right paper is found, and a right paper has none. */
class PlantedFaultsTest {
    private static final String DOCUMENT = "word/document.xml";

    /** A fault: what a part says, and what it says instead. */
    record Fault(Gb9704Rule rule, String paper, String part, UnaryOperator<String> change, String shown) {
        @Override
        public String toString() {
            return rule + " in " + paper + ": " + shown;
        }
    }

    private static Fault fault(Gb9704Rule rule, String paper, String part, String from, String to) {
        return new Fault(rule, paper, part, xml -> xml.replace(from, to), from + " -> " + to);
    }

    private static Fault within(Gb9704Rule rule, String paper, String around, String from, String to) {
        return new Fault(
                rule,
                paper,
                DOCUMENT,
                xml -> {
                    int at = xml.indexOf(around);
                    int start = xml.lastIndexOf("<w:p>", at);
                    int end = xml.indexOf("</w:p>", at);
                    return xml.substring(0, start) + xml.substring(start, end).replace(from, to) + xml.substring(end);
                },
                around + ": " + from + " -> " + to);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                fault(
                        Gb9704Rule.PAGE_SIZE,
                        "bulletin",
                        DOCUMENT,
                        "w:w=\"11906\" w:h=\"16838\"",
                        "w:w=\"11906\" w:h=\"16000\""),
                fault(
                        Gb9704Rule.PAGE_SIZE,
                        "bare",
                        DOCUMENT,
                        "w:w=\"11906\" w:h=\"16838\"",
                        "w:w=\"12240\" w:h=\"15840\""),
                fault(Gb9704Rule.TOP_MARGIN, "bulletin", DOCUMENT, "w:top=\"2098\"", "w:top=\"1440\""),
                fault(Gb9704Rule.BINDING_MARGIN, "bulletin", DOCUMENT, "w:left=\"1587\"", "w:left=\"1800\""),
                fault(Gb9704Rule.TYPE_WIDTH, "bulletin", DOCUMENT, "w:right=\"1474\"", "w:right=\"1800\""),
                fault(Gb9704Rule.TYPE_HEIGHT, "bulletin", DOCUMENT, "w:bottom=\"1984\"", "w:bottom=\"1440\""),
                fault(Gb9704Rule.LINES_A_PAGE, "minutes", DOCUMENT, "w:line=\"579\"", "w:line=\"600\""),
                fault(
                        Gb9704Rule.CHARACTERS_A_LINE,
                        "minutes",
                        DOCUMENT,
                        "<w:spacing w:val=\"-5\"/>",
                        "<w:spacing w:val=\"0\"/>"),
                fault(Gb9704Rule.TEXT_FACE, "minutes", DOCUMENT, "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"宋体\""),
                fault(Gb9704Rule.TEXT_SIZE, "minutes", DOCUMENT, "<w:sz w:val=\"32\"/>", "<w:sz w:val=\"28\"/>"),
                fault(
                        Gb9704Rule.TEXT_COLOUR,
                        "minutes",
                        DOCUMENT,
                        "<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>",
                        "<w:color w:val=\"0000FF\"/><w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>"),
                fault(
                        Gb9704Rule.TEXT_BOLD,
                        "minutes",
                        DOCUMENT,
                        "<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>",
                        "<w:b/><w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>"),
                fault(Gb9704Rule.COPY_NUMBER_FORM, "notice", DOCUMENT, ">000012<", ">12<"),
                fault(Gb9704Rule.SECRECY_FORM, "notice", DOCUMENT, "机密★1年", "机密1年"),
                fault(Gb9704Rule.SECRECY_FORM, "notice", DOCUMENT, "机密★1年", "机密★一年"),
                fault(Gb9704Rule.URGENCY_WORD, "notice", DOCUMENT, ">特急<", ">紧急<"),
                fault(Gb9704Rule.MARK_MISSING, "minutes", DOCUMENT, "青禾县人民政府常务会议纪要", "　"),
                fault(
                        Gb9704Rule.MARK_COLOUR,
                        "minutes",
                        DOCUMENT,
                        "<w:color w:val=\"FF0000\"/>",
                        "<w:color w:val=\"000000\"/>"),
                fault(Gb9704Rule.MARK_FACE, "minutes", DOCUMENT, "方正小标宋简体", "黑体"),
                fault(Gb9704Rule.MARK_PLACE, "upward", DOCUMENT, "w:before=\"18", "w:before=\"8"),
                fault(Gb9704Rule.NUMBER_BRACKETS, "notice", DOCUMENT, "〔2022〕", "[2022]"),
                fault(Gb9704Rule.NUMBER_BRACKETS, "notice", DOCUMENT, "〔2022〕", "（2022）"),
                fault(Gb9704Rule.NUMBER_YEAR, "notice", DOCUMENT, "〔2022〕3", "〔22〕3"),
                fault(Gb9704Rule.NUMBER_PADDED, "notice", DOCUMENT, "〔2022〕3号", "〔2022〕03号"),
                fault(Gb9704Rule.NUMBER_ORDINAL, "notice", DOCUMENT, "〔2022〕3号", "〔2022〕第3号"),
                fault(Gb9704Rule.NUMBER_MISSING, "notice", DOCUMENT, "青优组发〔2022〕3号", "　"),
                fault(Gb9704Rule.SIGNATORY_COLON, "upward", DOCUMENT, "签发人：", "签发人:"),
                fault(Gb9704Rule.SIGNATORY_FACE, "upward", DOCUMENT, "楷体_GB2312", "仿宋_GB2312"),
                fault(
                        Gb9704Rule.NUMBER_PLACE,
                        "upward",
                        DOCUMENT,
                        "<w:ind w:leftChars=\"100\" w:left=\"315\" w:rightChars=\"100\" w:right=\"315\"/>",
                        ""),
                fault(
                        Gb9704Rule.HEAD_RULE,
                        "notice",
                        DOCUMENT,
                        "w:sz=\"12\" w:space=\"0\" w:color=\"FF0000\"",
                        "w:sz=\"12\" w:space=\"0\" w:color=\"000000\""),
                fault(Gb9704Rule.HEAD_RULE_GAP, "notice", DOCUMENT, "w:line=\"137\"", "w:line=\"400\""),
                fault(Gb9704Rule.TITLE_SIZE, "minutes", DOCUMENT, "<w:sz w:val=\"44\"/>", "<w:sz w:val=\"36\"/>"),
                fault(
                        Gb9704Rule.TITLE_FACE,
                        "minutes",
                        DOCUMENT,
                        "w:eastAsia=\"方正小标宋简体\" w:cs=\"方正小标宋简体\"/><w:sz",
                        "w:eastAsia=\"黑体\" w:cs=\"黑体\"/><w:sz"),
                fault(Gb9704Rule.TITLE_TURN, "notice", DOCUMENT, ">关于2022年第一季度乡镇排名情况的通报<", ">的2022年第一季度乡镇排名情况通报<"),
                fault(Gb9704Rule.TITLE_STOP, "notice", DOCUMENT, ">关于2022年第一季度乡镇排名情况的通报<", ">关于2022年第一季度乡镇排名情况的通报。<"),
                fault(Gb9704Rule.RECIPIENTS_COLON, "notice", DOCUMENT, "县直有关单位：", "县直有关单位:"),
                fault(Gb9704Rule.RECIPIENTS_COLON, "notice", DOCUMENT, "县直有关单位：", "县直有关单位"),
                fault(
                        Gb9704Rule.PARAGRAPH_INDENT,
                        "minutes",
                        DOCUMENT,
                        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"630\"/>",
                        ""),
                fault(Gb9704Rule.NUMERAL_ORDER, "notice", DOCUMENT, "二、存在问题", "三、存在问题"),
                fault(Gb9704Rule.NUMERAL_ORDER, "notice", DOCUMENT, "2.尚未完成", "3.尚未完成"),
                fault(Gb9704Rule.NUMERAL_FORM, "notice", DOCUMENT, "二、存在问题", "二.存在问题"),
                fault(Gb9704Rule.NUMERAL_FORM, "notice", DOCUMENT, "（二）排名情况", "(二)排名情况"),
                fault(Gb9704Rule.NUMERAL_FORM, "notice", DOCUMENT, "2.尚未完成", "2、尚未完成"),
                fault(Gb9704Rule.NUMERAL_FORM, "notice", DOCUMENT, "（二）排名情况", "（二）、排名情况"),
                fault(Gb9704Rule.PUNCTUATION, "minutes", DOCUMENT, "常务会议，研究", "常务会议,研究"),
                fault(Gb9704Rule.ATTACHMENT_NOTE_COLON, "notice", DOCUMENT, "附件：1.", "附件:1."),
                fault(Gb9704Rule.ATTACHMENT_NOTE_STOP, "notice", DOCUMENT, "任务完成情况表<", "任务完成情况表；<"),
                fault(Gb9704Rule.ATTACHMENT_NOTE_NUMERAL, "notice", DOCUMENT, "附件：1.", "附件：一、"),
                fault(Gb9704Rule.DATE_NUMERALS, "letter", DOCUMENT, ">2022年3月7日<", ">二〇二二年三月七日<"),
                fault(Gb9704Rule.DATE_PADDED, "letter", DOCUMENT, ">2022年3月7日<", ">2022年03月07日<"),
                fault(Gb9704Rule.DATE_YEAR, "letter", DOCUMENT, ">2022年3月7日<", ">22年3月7日<"),
                fault(Gb9704Rule.DATE_MISSING, "letter", DOCUMENT, ">2022年3月7日<", ">　<"),
                fault(Gb9704Rule.NOTE_BRACKETS, "notice", DOCUMENT, "（此件公开发布）", "(此件公开发布)"),
                fault(Gb9704Rule.NOTE_BRACKETS, "notice", DOCUMENT, "（此件公开发布）", "此件公开发布"),
                fault(Gb9704Rule.ATTACHMENT_PAGE, "notice", DOCUMENT, "<w:pageBreakBefore/>", ""),
                fault(Gb9704Rule.ATTACHMENT_LABEL_FORM, "notice", DOCUMENT, ">附件1<", ">附件1：<"),
                fault(Gb9704Rule.ATTACHMENT_LABEL_FORM, "notice", DOCUMENT, ">附件1<", ">附件一<"),
                fault(Gb9704Rule.ATTACHMENT_COUNT, "notice", DOCUMENT, ">附件1<", ">附录<"),
                fault(Gb9704Rule.IMPRINT_SIZE, "bulletin", DOCUMENT, "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"32\"/>"),
                fault(
                        Gb9704Rule.IMPRINT_FACE,
                        "bulletin",
                        DOCUMENT,
                        "w:cs=\"仿宋_GB2312\"/><w:sz w:val=\"28\"/>",
                        "w:cs=\"仿宋_GB2312\"/><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/>"),
                fault(
                        Gb9704Rule.IMPRINT_LINES,
                        "minutes",
                        DOCUMENT,
                        "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>",
                        ""),
                fault(
                        Gb9704Rule.IMPRINT_LINE_WIDTH,
                        "minutes",
                        DOCUMENT,
                        "w:sz=\"6\" w:space=\"0\" w:color=\"000000\"",
                        "w:sz=\"8\" w:space=\"0\" w:color=\"000000\""),
                fault(Gb9704Rule.COPY_TO_COLON, "minutes", DOCUMENT, "抄送：", "抄送:"),
                fault(Gb9704Rule.COPY_TO_STOP, "minutes", DOCUMENT, "参会各单位。", "参会各单位"),
                fault(Gb9704Rule.PRINTING_DATE, "minutes", DOCUMENT, "2022年3月7日印发", "2022年03月07日印发"),
                fault(Gb9704Rule.PRINTING_DATE, "minutes", DOCUMENT, "2022年3月7日印发", "2022年3月7日印"),
                fault(Gb9704Rule.OLD_SUBJECT_WORDS, "minutes", DOCUMENT, "抄送：参会各单位。", "主题词：经济　环境　通知"),
                fault(Gb9704Rule.OLD_COPY_REPORT, "minutes", DOCUMENT, "抄送：参会各单位。", "抄报：参会各单位。"),
                fault(Gb9704Rule.OLD_COPIES, "minutes", DOCUMENT, "抄送：参会各单位。", "（共印60份）"),
                fault(Gb9704Rule.ATTENDANCE_FACE, "minutes", DOCUMENT, "w:eastAsia=\"黑体\"", "w:eastAsia=\"仿宋_GB2312\""),
                fault(Gb9704Rule.LETTER_IMPRINT, "letter", DOCUMENT, "抄送：县行政审批局。", "青禾县人民政府办公室　2022年3月7日印发"),
                fault(Gb9704Rule.LETTER_MARK, "letter", "word/header2.xml", "青禾县人民政府办公室", "青禾县人民政府办公室文件"),
                fault(Gb9704Rule.PAGE_NUMBER_MISSING, "minutes", "word/footer1.xml", " PAGE ", " NUMPAGES "),
                fault(Gb9704Rule.PAGE_NUMBER_MISSING, "minutes", "word/footer2.xml", " PAGE ", " DATE "),
                fault(Gb9704Rule.PAGE_NUMBER_FORM, "minutes", "word/footer1.xml", "—", "-"),
                fault(Gb9704Rule.PAGE_NUMBER_FACE, "minutes", "word/footer1.xml", "宋体", "黑体"),
                fault(Gb9704Rule.PAGE_NUMBER_SIZE, "minutes", "word/footer1.xml", "w:val=\"28\"", "w:val=\"21\""),
                fault(
                        Gb9704Rule.PAGE_NUMBER_SIDE,
                        "minutes",
                        "word/footer1.xml",
                        "<w:jc w:val=\"right\"/>",
                        "<w:jc w:val=\"center\"/>"),
                fault(Gb9704Rule.PAGE_NUMBER_SIDE, "minutes", "word/settings.xml", "<w:evenAndOddHeaders/>", ""),
                fault(
                        Gb9704Rule.PAGE_NUMBER_INDENT,
                        "minutes",
                        "word/footer1.xml",
                        "<w:ind w:rightChars=\"100\" w:right=\"280\"/>",
                        ""),
                fault(Gb9704Rule.PAGE_NUMBER_PLACE, "minutes", DOCUMENT, "w:footer=\"1", "w:footer=\""),
                fault(Gb9704Rule.NOT_A_DOCUMENT, "minutes", DOCUMENT, "w:document", "w:workbook"),
                within(Gb9704Rule.SECRECY_FACE, "notice", ">特急<", "黑体", "仿宋_GB2312"),
                within(Gb9704Rule.CORNER_ORDER, "notice", ">000012<", "000012", "特急"),
                within(Gb9704Rule.MARK_CENTRED, "upward", "青禾县人民政府文件", "center", "left"),
                within(Gb9704Rule.NUMBER_PLACE, "notice", "青优组发〔2022〕3号", "center", "left"),
                within(Gb9704Rule.TITLE_CENTRED, "notice", ">关于2022年第一季度", "center", "left"),
                within(
                        Gb9704Rule.RECIPIENTS_PLACE,
                        "notice",
                        "县直有关单位：",
                        "<w:jc",
                        "<w:ind w:firstLineChars=\"200\"/><w:jc"),
                within(
                        Gb9704Rule.ATTACHMENT_NOTE_PLACE,
                        "upward",
                        "附件：2021",
                        "w:leftChars=\"500\"",
                        "w:leftChars=\"300\""),
                within(Gb9704Rule.DATE_PLACE, "letter", ">2022年3月7日<", "\"right\"", "\"left\""),
                within(
                        Gb9704Rule.SIGNATURE_PLACE,
                        "letter",
                        "w:rightChars=\"200\"",
                        "<w:jc w:val=\"right\"/>",
                        "<w:jc w:val=\"left\"/>"),
                within(Gb9704Rule.NOTE_PLACE, "notice", "（此件公开发布）", "w:leftChars=\"200\"", "w:leftChars=\"400\""),
                within(Gb9704Rule.ATTACHMENT_LABEL_FACE, "notice", ">附件1<", "黑体", "仿宋_GB2312"),
                within(Gb9704Rule.ATTACHMENT_LABEL_PLACE, "notice", ">附件1<", "\"left\"", "\"center\""),
                within(Gb9704Rule.COPY_TO_PLACE, "minutes", "抄送：", "w:hangingChars=\"300\"", "w:hangingChars=\"100\""),
                within(Gb9704Rule.LEVEL_FACE, "minutes", "一、关于", "黑体", "仿宋_GB2312"),
                within(Gb9704Rule.LEVEL_FACE, "notice", "（二）排名情况", "楷体_GB2312", "仿宋_GB2312"),
                within(Gb9704Rule.TEXT_PITCH, "minutes", "会议原则同意", "w:line=\"579\"", "w:line=\"480\""),
                within(Gb9704Rule.TEXT_PITCH, "minutes", "会议原则同意", "w:after=\"0\"", "w:after=\"240\""),
                new Fault(
                        Gb9704Rule.NUMBER_GAP,
                        "upward",
                        DOCUMENT,
                        xml -> withoutBlankBefore(xml, "签发人"),
                        "one blank line less"),
                new Fault(
                        Gb9704Rule.TITLE_GAP,
                        "notice",
                        DOCUMENT,
                        xml -> withoutBlankBefore(xml, ">青禾县优化营商环境工作领导小组<"),
                        "one blank line less"),
                new Fault(
                        Gb9704Rule.RECIPIENTS_GAP,
                        "notice",
                        DOCUMENT,
                        xml -> withoutBlankBefore(xml, "各乡镇人民政府，县直有关单位："),
                        "no blank line"),
                new Fault(Gb9704Rule.IMPRINT_ORDER, "minutes", DOCUMENT, PlantedFaultsTest::swapped, "抄送 below 印发"),
                new Fault(
                        Gb9704Rule.LETTER_FIRST_PAGE,
                        "letter",
                        DOCUMENT,
                        xml -> xml.replaceAll(
                                "<w:footerReference w:type=\"first\" r:id=\"rIdFooter5\"/>",
                                "<w:footerReference w:type=\"first\" r:id=\"rIdFooter1\"/>"),
                        "a number on the first page"));
    }

    private static String withoutBlankBefore(String xml, String words) {
        int at = xml.lastIndexOf("<w:p>", xml.indexOf(words));
        return xml.substring(0, xml.lastIndexOf("<w:p>", at - 1)) + xml.substring(at);
    }

    private static String swapped(String xml) {
        int copies = xml.lastIndexOf("<w:p>", xml.indexOf("抄送："));
        int copiesEnd = xml.indexOf("</w:p>", copies) + 6;
        int printing = xml.lastIndexOf("<w:p>", xml.indexOf("印发<"));
        int printingEnd = xml.indexOf("</w:p>", printing) + 6;
        return xml.substring(0, copies)
                + xml.substring(printing, printingEnd)
                + xml.substring(copiesEnd, printing)
                + xml.substring(copies, copiesEnd)
                + xml.substring(printingEnd);
    }

    static Stream<Arguments> papers() {
        return SamplePapers.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_found(Fault fault) throws IOException {
        byte[] right = written(SamplePapers.all().getOrDefault(fault.paper(), SamplePapers.bare()));
        byte[] wrong = changed(right, fault);

        assertThat(check(wrong)).extracting(Finding::code).contains(fault.rule().code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void a_right_paper_has_no_finding(String name, OfficialDocument paper) throws IOException {
        assertThat(check(written(paper))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void nor_has_one_with_the_faces_of_windows(String name, OfficialDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.standard().profile(LayoutProfile.windows()).bothSides(false).write(paper, out);

        assertThat(Gb9704Check.standard()
                        .profile(LayoutProfile.windows())
                        .check(new ByteArrayInputStream(out.toByteArray())))
                .isEmpty();
    }

    @Test
    void what_the_standard_has_as_a_rule_may_be_otherwise_in_a_profile() throws IOException {
        LayoutProfile local = LayoutProfile.standard()
                .with(Measure.LINE_PITCH, new MeasureValue.Extent(Length.points(30)))
                .with(Measure.LINES, new MeasureValue.Count(21));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.standard().profile(local).write(SamplePapers.minutes(), out);

        assertThat(codes(Gb9704Check.standard().check(new ByteArrayInputStream(out.toByteArray()))))
                .containsExactly("LINES_A_PAGE");
        assertThat(Gb9704Check.standard().profile(local).check(new ByteArrayInputStream(out.toByteArray())))
                .isEmpty();
    }

    @Test
    void every_rule_has_a_fault() {
        Set<Gb9704Rule> planted = faults().map(Fault::rule).collect(Collectors.toSet());

        assertThat(EnumSet.allOf(Gb9704Rule.class))
                .filteredOn(rule -> !planted.contains(rule))
                .isEmpty();
    }

    @Test
    void a_finding_tells_clause_place_and_measure() throws IOException {
        Fault fault = fault(Gb9704Rule.NUMBER_PADDED, "letter", DOCUMENT, "〔2022〕21号", "〔2022〕021号");

        assertThat(check(changed(written(SamplePapers.letter()), fault)))
                .extracting(Finding::toString)
                .containsExactly("错误 NUMBER_PADDED /paragraphs/1 发文顺序号，第1段“加急 青政办函〔2022…”：应不编虚位（1不编为01），"
                        + "实为021（GB/T 9704-2012 第7.2.5条，规定）");
    }

    @Test
    void what_is_no_document_is_told() throws IOException {
        assertThat(codes(Gb9704Check.standard().check(new ByteArrayInputStream(new byte[0]))))
                .containsExactly("NOT_A_DOCUMENT");
        assertThat(codes(Gb9704Check.standard()
                        .check(new ByteArrayInputStream("PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("NOT_A_DOCUMENT");
    }

    @Test
    void a_bomb_is_told_and_not_blown_up() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(DOCUMENT));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }

        assertThat(codes(Gb9704Check.standard().check(new ByteArrayInputStream(out.toByteArray()))))
                .containsExactly("NOT_A_DOCUMENT");
    }

    @Test
    void a_document_type_of_its_own_is_not_read() throws IOException {
        Fault fault = fault(
                Gb9704Rule.NOT_A_DOCUMENT,
                "bare",
                DOCUMENT,
                "<w:document",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document");

        assertThat(codes(check(changed(written(SamplePapers.bare()), fault)))).containsExactly("NOT_A_DOCUMENT");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).map(FindingCode::value).toList();
    }

    private static List<Finding> check(byte[] docx) throws IOException {
        return Gb9704Check.standard().check(new ByteArrayInputStream(docx));
    }

    private static byte[] written(OfficialDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.standard().write(paper, out);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] docx, Fault fault) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals(fault.part())) {
                    String before = new String(bytes, StandardCharsets.UTF_8);
                    String after = fault.change().apply(before);
                    assertThat(after).as("the fault is in it").isNotEqualTo(before);
                    bytes = after.getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(0);
                zip.putNextEntry(same);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}
