package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.liuding.reporting.gb9704.Gb9704Check;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Papers as LibreOffice prints them, measured: every length of GB/T 9704-2012 within a millimetre, 22 lines of 28
 * characters on a full page.
 */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {
    private static final Offset<Double> MILLIMETRE = within(1.0);
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double TYPE_TOP = 37;
    private static final double TYPE_BOTTOM = 262;
    private static final double TYPE_LEFT = 28;
    private static final double TYPE_RIGHT = 184;

    /** A line and a character of the text. */
    private static final double LINE = 28.95 / POINTS_PER_MILLIMETRE;

    private static final double CHARACTER = 156 / 28.0;

    /** A size-4 character. */
    private static final double NUMBER_INDENT = 14 / POINTS_PER_MILLIMETRE;

    private static final Ink.Box ABOVE_NUMBERS = new Ink.Box(0, 0, 210, TYPE_BOTTOM + 0.5);

    private Path folder = Path.of("");

    @BeforeAll
    void print(@TempDir Path shared) throws IOException {
        folder = shared;
        for (OfficePapers paper : OfficePapers.values()) {
            WordWriter.standard().write(paper.paper(), docx(paper));
        }
        List<Path> files = Arrays.stream(OfficePapers.values()).map(this::docx).toList();
        Programs.convert("pdf", folder.resolve("pdf"), PaperFonts.environment(folder), files);
        Programs.convert("docx", folder.resolve("saved"), Map.of(), files);
    }

    private Path docx(OfficePapers paper) {
        return folder.resolve(paper.name() + ".docx");
    }

    private Path pdf(OfficePapers paper) {
        return folder.resolve("pdf").resolve(paper.name() + ".pdf");
    }

    private List<PdfPage> pages(OfficePapers paper) throws IOException {
        return PdfPage.of(pdf(paper));
    }

    @Test
    void a_full_page_holds_22_lines_of_28_characters() throws IOException {
        List<PdfPage> pages = pages(OfficePapers.FULL);
        for (PdfPage page : pages.subList(1, pages.size() - 1)) {
            List<PdfPage.Word> lines = page.words().stream()
                    .filter(word -> word.text().startsWith("测"))
                    .toList();
            assertThat(lines).hasSize(22).allSatisfy(line -> {
                assertThat(line.text()).hasSize(28);
                assertThat(millimetres(line.left())).isCloseTo(TYPE_LEFT, MILLIMETRE);
                assertThat(millimetres(line.right())).isCloseTo(TYPE_RIGHT, MILLIMETRE);
            });
        }
        assertThat(pages).hasSizeGreaterThan(3);
        Ink.Box text = Ink.of(pdf(OfficePapers.FULL), 2).around(ABOVE_NUMBERS, false);
        assertThat(text.top()).isBetween(TYPE_TOP, TYPE_TOP + 4);
        assertThat(text.bottom()).isBetween(TYPE_BOTTOM - 4, TYPE_BOTTOM);
    }

    @Test
    void pages_are_numbered_outside_on_odd_pages_and_inside_on_even_ones() throws IOException {
        List<PdfPage> pages = pages(OfficePapers.FULL);
        for (int i = 0; i < pages.size(); i++) {
            List<PdfPage.Word> number = pages.get(i).words().stream()
                    .filter(word -> millimetres(word.y()) > TYPE_BOTTOM)
                    .toList();
            assertThat(PdfPage.text(number)).isEqualTo("—" + (i + 1) + "—");
            PdfPage.Word first = number.get(0);
            if (i % 2 == 0) {
                assertThat(millimetres(number.get(number.size() - 1).right()))
                        .isCloseTo(TYPE_RIGHT - NUMBER_INDENT, MILLIMETRE);
            } else {
                assertThat(millimetres(first.left())).isCloseTo(TYPE_LEFT + NUMBER_INDENT, MILLIMETRE);
            }
            Ink.Box dash = Ink.of(pdf(OfficePapers.FULL), i + 1)
                    .around(
                            new Ink.Box(millimetres(first.left()), TYPE_BOTTOM + 1, millimetres(first.right()), 297),
                            false);
            assertThat(dash.top()).isCloseTo(TYPE_BOTTOM + 7, MILLIMETRE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "JOINT", "MINUTES", "TABLES", "FULL", "ORDER", "BULLETIN"})
    void the_mark_begins_where_the_standard_has_it(OfficePapers paper) throws IOException {
        double top = paper == OfficePapers.ORDER || paper == OfficePapers.BULLETIN ? 20 : 35;

        Ink.Box mark = Ink.of(pdf(paper), 1).around(new Ink.Box(0, 0, 210, 297), true);

        assertThat(mark.top()).isCloseTo(TYPE_TOP + top, MILLIMETRE);
        assertThat(mark.left()).isGreaterThan(TYPE_LEFT - 1);
        assertThat(mark.right()).isLessThan(TYPE_RIGHT + 1);
        assertThat((mark.left() + mark.right()) / 2).isCloseTo((TYPE_LEFT + TYPE_RIGHT) / 2, MILLIMETRE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "JOINT", "MINUTES", "TABLES", "BULLETIN"})
    void the_red_line_is_as_wide_as_the_type_area_and_4_mm_below_the_number(OfficePapers paper) throws IOException {
        Ink page = Ink.of(pdf(paper), 1);
        List<Ink.Box> lines = page.lines(true);

        assertThat(lines).hasSize(1);
        Ink.Box line = lines.get(0);
        assertThat(line.left()).isCloseTo(TYPE_LEFT, MILLIMETRE);
        assertThat(line.right()).isCloseTo(TYPE_RIGHT, MILLIMETRE);
        Ink.Box number = page.around(new Ink.Box(0, line.top() - 12, 210, line.top()), false);
        assertThat(line.top() - number.bottom()).isCloseTo(4, MILLIMETRE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "JOINT", "MINUTES", "TABLES", "BULLETIN"})
    void the_imprint_ends_with_the_type_area_of_the_last_page_which_is_even(OfficePapers paper) throws IOException {
        int last = pages(paper).size();

        List<Ink.Box> lines = Ink.of(pdf(paper), last).lines(false);

        // A PDF has no page that was left blank, so the number of pages says nothing: the section does.
        String xml = new DocxFile(docx(paper)).body();
        assertThat(last % 2 == 0 || xml.contains("<w:type w:val=\"evenPage\"/>"))
                .isTrue();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        Ink.Box end = lines.get(lines.size() - 1);
        assertThat(end.bottom()).isCloseTo(TYPE_BOTTOM, MILLIMETRE);
        assertThat(end.left()).isCloseTo(TYPE_LEFT, MILLIMETRE);
        assertThat(end.right()).isCloseTo(TYPE_RIGHT, MILLIMETRE);
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "LETTER_MARKED"})
    void a_letter_has_its_mark_30_mm_below_the_edge_between_double_lines(OfficePapers letter) throws IOException {
        Ink page = Ink.of(pdf(letter), 1);
        List<Ink.Box> lines = page.lines(true);

        assertThat(lines).hasSize(4);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.left()).isCloseTo(20, MILLIMETRE);
            assertThat(line.right()).isCloseTo(190, MILLIMETRE);
        });
        Ink.Box mark = page.around(new Ink.Box(0, 0, 210, lines.get(0).top() - 0.5), true);
        assertThat(mark.top()).isCloseTo(30, MILLIMETRE);
        assertThat(lines.get(0).top() - mark.bottom()).isCloseTo(4, MILLIMETRE);
        assertThat(lines.get(3).bottom()).isCloseTo(277, MILLIMETRE);
        // Thick over thin, and thin over thick.
        assertThat(thickness(lines.get(0))).isGreaterThan(thickness(lines.get(1)));
        assertThat(thickness(lines.get(3))).isGreaterThan(thickness(lines.get(2)));
        Ink.Box number = page.around(
                new Ink.Box(0, lines.get(1).bottom(), 210, lines.get(1).bottom() + 11), false);
        assertThat(number.top() - lines.get(1).bottom()).isCloseTo(14 / POINTS_PER_MILLIMETRE, MILLIMETRE);
    }

    private static double thickness(Ink.Box line) {
        return line.bottom() - line.top();
    }

    @Test
    void the_first_page_of_a_letter_has_no_number() throws IOException {
        List<PdfPage> pages = pages(OfficePapers.LETTER);

        assertThat(below(pages.get(0))).isEmpty();
        assertThat(below(pages.get(1))).isEqualTo("—2—");
    }

    private static String below(PdfPage page) {
        return PdfPage.text(page.words().stream()
                .filter(word -> millimetres(word.y()) > TYPE_BOTTOM + 2)
                .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "TABLES", "LETTER"})
    void the_first_page_shows_text(OfficePapers paper) throws IOException {
        assertThat(PdfPage.text(pages(paper).get(0).words())).contains("现将2022年第一季度工作情况通报如下。");
    }

    @Test
    void a_turned_page_has_its_number_where_upright_ones_have_it() throws IOException {
        List<PdfPage> pages = pages(OfficePapers.TABLES);
        int turned = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).width() > pages.get(i).height()) {
                turned++;
                // The sheet is turned to the left: what is its lower edge is now at the left.
                Ink.Box number = Ink.of(pdf(OfficePapers.TABLES), i + 1).around(new Ink.Box(0, 0, 33, 210), false);
                assertThat(number.right()).isBetween(297 - TYPE_BOTTOM - 8.5, 297 - TYPE_BOTTOM - 5.0);
                if (i % 2 == 0) {
                    assertThat(number.bottom()).isCloseTo(TYPE_RIGHT - NUMBER_INDENT, MILLIMETRE);
                } else {
                    assertThat(number.top()).isCloseTo(TYPE_LEFT + NUMBER_INDENT, MILLIMETRE);
                }
            }
        }
        assertThat(turned).isPositive();
    }

    /** Else nothing would be known of the faces that papers are set in. */
    @Test
    void the_pages_are_printed_in_the_faces_that_are_meant() throws IOException {
        String fonts = Programs.run(
                folder, Map.of(), List.of("pdffonts", pdf(OfficePapers.NOTICE).toString()));

        assertThat(fonts).contains("FandolFang", "FandolHei", "FandolSong", "NotoSerifCJK");
        assertThat(fonts.lines().skip(2)).allMatch(line -> line.contains("Fandol") || line.contains("NotoSerifCJK"));
    }

    @Test
    void copy_number_secrecy_and_urgency_stand_below_each_other_in_the_upper_left_corner() throws IOException {
        List<PdfPage.Word> corner = List.of(
                word(OfficePapers.NOTICE, "000012"), word(OfficePapers.NOTICE, "机密"), word(OfficePapers.NOTICE, "特急"));
        for (int i = 0; i < corner.size(); i++) {
            assertThat(millimetres(corner.get(i).left())).isCloseTo(TYPE_LEFT, MILLIMETRE);
            // Where a box of characters ends depends on their face: lines are told by their distance.
            assertThat(millimetres(corner.get(i).y() - corner.get(0).y())).isCloseTo(i * LINE, MILLIMETRE);
        }
    }

    @Test
    void recipients_stand_at_the_edge_and_text_and_note_two_characters_in() throws IOException {
        assertThat(millimetres(word(OfficePapers.NOTICE, "各乡镇人民政府").left())).isCloseTo(TYPE_LEFT, MILLIMETRE);
        for (String text : List.of("现将", "一、基本", "各单位按照部署", "（此件公开发布）")) {
            assertThat(millimetres(word(OfficePapers.NOTICE, text).left()))
                    .as(text)
                    .isCloseTo(TYPE_LEFT + 2 * CHARACTER, MILLIMETRE);
        }
        assertThat(millimetres(word(OfficePapers.TABLES, "附件：").left()))
                .isCloseTo(TYPE_LEFT + 2 * CHARACTER, MILLIMETRE);
    }

    @Test
    void the_date_ends_four_characters_from_the_edge_below_the_signature_and_the_room_for_a_seal() throws IOException {
        PdfPage.Word text = word(OfficePapers.NOTICE, "各单位要对照清单");
        PdfPage.Word signer = word(OfficePapers.NOTICE, "青禾县优化办");
        PdfPage.Word date = word(OfficePapers.NOTICE, "日");

        assertThat(millimetres(date.right())).isCloseTo(TYPE_RIGHT - 4 * CHARACTER, MILLIMETRE);
        assertThat(millimetres(date.y() - signer.y())).isCloseTo(LINE, MILLIMETRE);
        assertThat(millimetres(signer.y() - text.y())).isCloseTo(3 * LINE, MILLIMETRE);
    }

    /** The first run of characters on any page that begins so. */
    private PdfPage.Word word(OfficePapers paper, String begin) throws IOException {
        return pages(paper).stream()
                .flatMap(page -> page.words().stream())
                .filter(word -> word.text().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_has_no_finding(OfficePapers paper) throws IOException {
        assertThat(Gb9704Check.standard().check(docx(paper))).isEmpty();
    }

    @Test
    void libreoffice_saves_tables_and_page_numbers_as_they_were() throws IOException {
        DocxFile ours = new DocxFile(docx(OfficePapers.TABLES));
        DocxFile saved =
                new DocxFile(folder.resolve("saved").resolve(ours.file().getFileName()));

        saved.assertHasTablesOf(ours);
        assertThat(ours.count("w:vMerge w:val=\"restart\"")).isPositive();
        assertThat(saved.count("w:orient=\"landscape\"")).isEqualTo(ours.count("w:orient=\"landscape\""));
        assertThat(saved.numberedFooters()).isGreaterThanOrEqualTo(4);
    }

    private static double millimetres(double points) {
        return points / POINTS_PER_MILLIMETRE;
    }
}
