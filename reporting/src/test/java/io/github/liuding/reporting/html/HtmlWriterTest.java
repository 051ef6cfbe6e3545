package io.github.liuding.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.SamplePapers;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
    static Stream<Arguments> papers() {
        return SamplePapers.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** The text as an XML parser reads it. */
    private static String text(String html) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(html.split("\n", 2)[1]));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void a_page_is_well_formed_and_needs_nothing_besides(String name, OfficialDocument paper)
            throws XMLStreamException {
        String html = HtmlWriter.standard().text(paper);

        assertThat(html).startsWith("<!DOCTYPE html>\n").doesNotContain("<script", "http", "url(", "src=", "href=");
        String text = text(html);
        assertThat(paper.titleLines()).allSatisfy(line -> assertThat(text).contains(line));
        assertThat(text).contains(paper.recipients().orElse(""));
        assertThat(html).isEqualTo(HtmlWriter.standard().text(paper));
    }

    @Test
    void it_prints_by_the_measures_of_the_standard() {
        assertThat(HtmlWriter.standard().text(SamplePapers.notice()))
                .contains("@page{size:210.00mm 297.00mm;margin:37.00mm 26.00mm 35.00mm 28.00mm}")
                .contains("@page turned{size:297.00mm 210.00mm;margin:28.00mm 37.00mm 26.00mm 35.00mm}")
                .contains("line-height:28.95pt")
                .contains(
                        ".body{font-family:'仿宋_GB2312',仿宋,FangSong,STFangsong,serif;font-size:16.00pt;letter-spacing:-0.25pt}")
                .contains("<section class=\"turned\">");
    }

    @Test
    void whatever_a_text_holds_it_stays_text() throws XMLStreamException {
        OfficialDocument paper = OfficialDocument.builder()
                .head(PaperHead.builder("甲", "文件").build())
                .addBody(Block.paragraph("<script>alert(1)</script>&amp;\u0000\"]]>"))
                .build();

        String html = HtmlWriter.standard().text(paper);

        assertThat(html).doesNotContain("<script>");
        assertThat(text(html)).contains("<script>alert(1)</script>&amp;\uFFFD\"]]>");
    }

    @Test
    void a_marking_is_a_text_of_the_style_sheet_whatever_it_holds() {
        OfficialDocument paper = OfficialDocument.builder()
                .head(PaperHead.builder("甲", "文件").build())
                .marking("示例\"100%\\</style>")
                .addBody(Block.paragraph("乙"))
                .build();

        assertThat(HtmlWriter.standard().text(paper))
                .contains("@page{@top-center{content:\"示例\\22 100\\25 \\5c \\3c /style>\";");
    }

    @Test
    void the_mark_of_a_letter_of_several_bodies_is_one_line() {
        OfficialDocument paper = OfficialDocument.builder()
                .format(PaperFormat.LETTER)
                .head(PaperHead.builder().addMarks("甲局", "乙局").build())
                .addBody(Block.paragraph("丙"))
                .build();

        assertThat(HtmlWriter.standard().text(paper)).contains("甲局　乙局").doesNotContain("class=\"mark joint\"");
    }
}
