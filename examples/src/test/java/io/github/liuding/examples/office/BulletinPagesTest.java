package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.liuding.examples.QingheBulletins;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bulletins as LibreOffice prints them. What holds for papers as such is measured in {@link PapersTest}. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulletinPagesTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double TYPE_LEFT = 28;
    private static final double CHARACTER = 156 / 28.0;

    private Path folder = Path.of("");

    @BeforeAll
    void print(@TempDir Path shared) throws IOException {
        folder = shared;
        for (BulletinKind kind : BulletinKind.values()) {
            WordWriter.standard().write(QingheBulletins.bulletin(kind).document(), docx(kind));
        }
        List<Path> files = Arrays.stream(BulletinKind.values()).map(this::docx).toList();
        Programs.convert("pdf", folder.resolve("pdf"), PaperFonts.environment(folder), files);
        Programs.convert("docx", folder.resolve("saved"), Map.of(), files);
    }

    private Path docx(BulletinKind kind) {
        return folder.resolve(kind.id() + ".docx");
    }

    private List<PdfPage> pages(BulletinKind kind) throws IOException {
        return PdfPage.of(folder.resolve("pdf").resolve(kind.id() + ".pdf"));
    }

    @Test
    void every_page_says_that_the_data_are_an_example() throws IOException {
        for (BulletinKind kind : BulletinKind.values()) {
            assertThat(pages(kind))
                    .allSatisfy(page -> assertThat(PdfPage.text(page.words())).startsWith("示例数据"));
        }
    }

    @Test
    void a_circular_begins_on_its_first_page_and_ends_with_its_imprint_on_an_even_one() throws IOException {
        List<PdfPage> pages = pages(BulletinKind.RANKING_CIRCULAR);

        assertThat(PdfPage.text(pages.get(0).words())).contains("现将排名情况通报如下。");
        assertThat(pages.size() % 2).isZero();
        assertThat(PdfPage.text(pages.get(pages.size() - 1).words())).contains("2022年7月12日印发");
    }

    @Test
    void turnovers_hang_below_what_follows_the_label() throws IOException {
        List<PdfPage.Word> turned = pages(BulletinKind.SUPERVISION_ORDER).stream()
                .flatMap(page -> page.words().stream())
                .filter(word -> word.text().startsWith("日期"))
                .toList();

        assertThat(turned)
                .singleElement()
                .satisfies(word -> assertThat(word.left() / POINTS_PER_MILLIMETRE)
                        .isCloseTo(TYPE_LEFT + 7 * CHARACTER, within(1.0)));
    }

    @ParameterizedTest
    @EnumSource
    void libreoffice_saves_it_with_all_its_words_tables_and_page_numbers(BulletinKind kind) throws IOException {
        DocxFile ours = new DocxFile(docx(kind));
        DocxFile saved =
                new DocxFile(folder.resolve("saved").resolve(ours.file().getFileName()));

        saved.assertHasTablesOf(ours);
        assertThat(saved.words()).isEqualTo(ours.words());
        assertThat(saved.numberedFooters()).isGreaterThanOrEqualTo(2);
    }
}
