package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.liuding.examples.QingheBulletins;
import io.github.liuding.examples.Repository;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.html.HtmlWriter;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers as web pages that Chromium prints, beside the Word documents of the same papers that LibreOffice prints. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPagesTest {
    private static final Offset<Double> MILLIMETRE = within(1.0);
    private static final Ink.Box PAGE = new Ink.Box(0, 0, 210, 297);

    private Path folder = Path.of("");

    @BeforeAll
    void print(@TempDir Path shared) throws IOException {
        folder = shared;
        Map<String, OfficialDocument> papers = new LinkedHashMap<>();
        papers.put("notice", OfficePapers.NOTICE.paper());
        papers.put("letter", OfficePapers.LETTER.paper());
        papers.put("marked", OfficePapers.LETTER_MARKED.paper());
        papers.put("bulletin", OfficePapers.BULLETIN.paper());
        papers.put("minutes", OfficePapers.MINUTES.paper());
        papers.put("joint", OfficePapers.JOINT.paper());
        papers.put("order", OfficePapers.ORDER.paper());
        papers.put(
                "circular",
                QingheBulletins.bulletin(BulletinKind.RANKING_CIRCULAR).document());
        papers.put("full", OfficePapers.FULL.paper());
        Map<String, String> environment = PaperFonts.environment(folder);
        List<Path> documents = new ArrayList<>();
        for (Map.Entry<String, OfficialDocument> paper : papers.entrySet()) {
            Path document = folder.resolve(paper.getKey() + ".docx");
            WordWriter.standard().write(paper.getValue(), document);
            documents.add(document);
            Path page = folder.resolve(paper.getKey() + ".html");
            HtmlWriter.standard().write(paper.getValue(), page);
            Chromium.print(page, web(paper.getKey()), environment);
        }
        Programs.convert("pdf", folder.resolve("pdf"), environment, documents);
    }

    private Path web(String paper) {
        return folder.resolve(paper + ".web.pdf");
    }

    private Path word(String paper) {
        return folder.resolve("pdf").resolve(paper + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "letter", "marked", "circular", "bulletin", "minutes", "order", "joint"})
    void the_mark_and_the_red_lines_stand_where_the_document_has_them(String paper) throws IOException {
        Ink web = Ink.of(web(paper), 1);
        Ink word = Ink.of(word(paper), 1);

        assertNear(web.around(PAGE, true), word.around(PAGE, true));
        assertThat(web.lines(true)).hasSameSizeAs(word.lines(true));
        for (int i = 0; i < word.lines(true).size(); i++) {
            assertNear(web.lines(true).get(i), word.lines(true).get(i));
        }
    }

    private static void assertNear(Ink.Box web, Ink.Box word) {
        assertThat(web.left()).isCloseTo(word.left(), MILLIMETRE);
        assertThat(web.top()).isCloseTo(word.top(), MILLIMETRE);
        assertThat(web.right()).isCloseTo(word.right(), MILLIMETRE);
        assertThat(web.bottom()).isCloseTo(word.bottom(), MILLIMETRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "letter", "circular", "bulletin", "minutes", "order"})
    void it_says_what_the_document_says(String paper) throws IOException {
        List<PdfPage> web = PdfPage.of(web(paper));
        List<PdfPage> word = PdfPage.of(word(paper));

        // LibreOffice leaves room between characters and digits, so that its lines and pages end elsewhere.
        assertThat(text(web)).isEqualTo(text(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "letter", "marked", "circular", "bulletin"})
    void the_title_stands_where_the_document_has_it(String paper) throws IOException {
        Ink web = Ink.of(web(paper), 1);
        Ink word = Ink.of(word(paper), 1);
        double line = word.lines(true).get(0).bottom();
        Ink.Box belowNumber = new Ink.Box(0, line + 12, 210, 200);

        assertThat(web.around(belowNumber, false).top())
                .isCloseTo(word.around(belowNumber, false).top(), MILLIMETRE);
    }

    /** What a paper says on all its pages, without what stands in the margins above and below the text. */
    private static String text(List<PdfPage> pages) {
        return pages.stream()
                .map(page -> page.words().stream()
                        .filter(word -> millimetres(word.y()) > 28 && millimetres(word.y()) < 262)
                        .toList())
                .map(PdfPage::text)
                .collect(Collectors.joining());
    }

    private static double millimetres(double points) {
        return points * 25.4 / 72;
    }

    @Test
    void a_full_page_holds_22_lines_of_28_characters() throws IOException {
        List<PdfPage> pages = PdfPage.of(web("full"));
        assertThat(pages).hasSizeGreaterThan(3);
        for (PdfPage page : pages.subList(1, pages.size() - 1)) {
            assertThat(page.words().stream().filter(word -> word.text().startsWith("测")))
                    .hasSize(22)
                    .allSatisfy(line -> {
                        assertThat(line.text()).hasSize(28);
                        assertThat(millimetres(line.left())).isCloseTo(28, MILLIMETRE);
                        assertThat(millimetres(line.right())).isCloseTo(184, MILLIMETRE);
                    });
        }
    }

    @Test
    void pages_are_numbered_outside_on_odd_pages_and_inside_on_even_ones_but_the_first_of_a_letter()
            throws IOException {
        List<PdfPage> pages = PdfPage.of(web("full"));
        for (int i = 0; i < pages.size(); i++) {
            List<PdfPage.Word> number = foot(pages.get(i));
            assertThat(PdfPage.text(number)).isEqualTo("—" + (i + 1) + "—");
            double middle =
                    number.stream().mapToDouble(PdfPage.Word::x).average().orElseThrow();
            assertThat(millimetres(middle) > 105).isEqualTo(i % 2 == 0);
        }
        assertThat(foot(PdfPage.of(web("letter")).get(0))).isEmpty();
    }

    private static List<PdfPage.Word> foot(PdfPage page) {
        return page.words().stream().filter(word -> millimetres(word.y()) > 262).toList();
    }

    @Test
    void every_page_of_a_circular_says_that_its_data_are_an_example_and_none_holds_but_the_signature()
            throws IOException {
        List<PdfPage> pages = PdfPage.of(web("circular"));
        assertThat(pages)
                .allSatisfy(page -> assertThat(PdfPage.text(page.words())).startsWith("示例数据"));
        assertThat(PdfPage.text(pages.get(pages.size() - 1).words()))
                .contains("报送县优化办。")
                .contains("2022年7月12日")
                .contains("印发");
    }

    @Test
    void the_page_is_shown_on_a_screen_too() throws IOException {
        Path pictures = Files.createDirectories(Repository.path("examples/target/pages"));
        Path picture = pictures.resolve("circular-web.png");
        Chromium.show(folder.resolve("circular.html"), picture, PaperFonts.environment(folder));
        Programs.run(
                folder,
                Map.of(),
                List.of(
                        "pdftoppm",
                        "-r",
                        "96",
                        "-png",
                        "-singlefile",
                        word("circular").toString(),
                        pictures.resolve("circular-word").toString()));

        Ink.Box screen = Ink.ofPng(picture, 96).around(new Ink.Box(0, 0, 300, 400), true);
        Ink.Box page = Ink.of(word("circular"), 1).around(PAGE, true);
        // The sheet stands in the middle of the window, 5 mm below its edge.
        double left = (900 / 96.0 * 25.4 - 210) / 2;
        assertNear(
                new Ink.Box(screen.left() - left, screen.top() - 5, screen.right() - left, screen.bottom() - 5), page);
    }
}
