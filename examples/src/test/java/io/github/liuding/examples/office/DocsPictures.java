package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.examples.Example;
import io.github.liuding.examples.OwnLedger;
import io.github.liuding.examples.Repository;
import io.github.liuding.examples.demo.DemoFile;
import io.github.liuding.examples.demo.DemoPlan;
import io.github.liuding.examples.demo.DemoWriter;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.MarkedReturn;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the pages under docs, as LibreOffice and Chromium show what the library writes:
 * {@code mvn test -pl examples -am -Dtest=DocsPictures -Dexcluded.groups=
 * -Dsurefire.failIfNoSpecifiedTests=false}. They are looked at before they are committed, and no other test compares
 * them.
 */
@Tag("pictures")
class DocsPictures {
    private static final Path IMAGES = Repository.path("docs/images");

    /** A part of a page, in points of its paper from the left upper corner. */
    private record Cut(int width, int height) {}

    @TempDir
    private Path folder;

    private Map<String, String> fonts = Map.of();

    @BeforeEach
    void with_the_faces_of_papers() throws IOException {
        fonts = PaperFonts.environment(folder);
    }

    @Test
    void a_form_as_it_goes_out_and_as_it_comes_back_marked() throws IOException {
        Standing standing = Example.QINGHE.standing();
        ProgressForm form = ProgressForm.of(standing, busiest(standing));
        Path file = folder.resolve("form.xlsx");
        ExcelWriter.standard().write(form.form().workbook("进展报送表", "县优化办"), file);
        draw(file, 1, new Cut(842, 190), "progress-form");

        typeFaults(file);
        Returned returned =
                form.form().take(WorkbookReader.standard().read(file).orElseThrow());
        assertThat(returned.findings()).isNotEmpty();
        Path marked = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            MarkedReturn.write(file, returned, List.of(), out);
        }
        draw(marked, 1, new Cut(842, 190), "marked-form");
    }

    private static UnitId busiest(Standing standing) {
        return ProgressForm.units(standing).stream()
                .max(Comparator.comparing(unit -> StreamSupport.stream(
                                ProgressForm.of(standing, unit)
                                        .form()
                                        .table()
                                        .rows()
                                        .spliterator(),
                                false)
                        .count()))
                .orElseThrow();
    }

    private static void typeFaults(Path file) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook) {
            XSSFRow row = workbook.getSheetAt(0).getRow(3);
            row.getCell(4).setCellValue("过半");
            row.getCell(5).setCellValue("监测点已选定，其余推进");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void a_ledger_of_ones_own() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            OwnLedger.write(
                    List.of(
                            new OwnLedger.Handed("青陌镇", 2, 2),
                            new OwnLedger.Handed("云穗镇", 2, 1),
                            new OwnLedger.Handed("禾畔乡", 2, 2)),
                    Map.of("企业服务专班", List.of("县发改局", "县财政局")),
                    () -> false,
                    out);
        }
        draw(file, 1, new Cut(842, 300), "own-ledger");
    }

    @Test
    void a_ranking_a_paper_and_the_page_that_opens_everything() throws IOException {
        DemoPlan plan = DemoPlan.standard();
        draw(one(plan, "2023-06/考核排名.xlsx"), 1, new Cut(1191, 400), "ranking");
        draw(one(plan, "2023-06/情况通报.docx"), 1, new Cut(595, 842), "paper");

        Path demo = folder.resolve("demo");
        new DemoWriter(plan, (files, all) -> {}).write(demo);
        Chromium.show(demo.resolve(DemoWriter.INDEX), IMAGES.resolve("index-page.png"), fonts);
    }

    private Path one(DemoPlan plan, String end) throws IOException {
        DemoFile file = plan.files().stream()
                .filter(each -> each.path().endsWith(end))
                .findFirst()
                .orElseThrow();
        return Files.write(
                folder.resolve("file" + end.substring(end.lastIndexOf('.'))),
                file.content().make().bytes());
    }

    /** Draws a page of a document in a width of 1,200 points of the picture, narrow ones of 700. */
    private void draw(Path file, int page, Cut cut, String name) throws IOException {
        Path into = folder.resolve(name);
        Programs.convert("pdf", into, fonts, List.of(file));
        String pdf = file.getFileName().toString().replaceFirst("\\.(xlsx|docx)$", ".pdf");
        int dots = cut.width() > 600 ? 1200 : 700;
        Programs.run(
                into,
                Map.of(),
                List.of(
                        "pdftoppm",
                        "-png",
                        "-singlefile",
                        "-r",
                        String.valueOf(72 * dots / cut.width()),
                        "-f",
                        String.valueOf(page),
                        "-x",
                        "0",
                        "-y",
                        "0",
                        "-W",
                        String.valueOf(dots),
                        "-H",
                        String.valueOf(cut.height() * dots / cut.width()),
                        into.resolve(pdf).toString(),
                        IMAGES.resolve(name).toString()));
    }
}
