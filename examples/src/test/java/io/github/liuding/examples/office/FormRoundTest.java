package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.organization.UnitId;
import io.github.liuding.examples.Example;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.FormMatch;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that LibreOffice has opened and saved: nothing changes by that, and what was filled in is still there. */
@Tag("office")
class FormRoundTest {
    @TempDir
    private Path folder;

    private static ProgressForm form() throws IOException {
        return ProgressForm.of(Example.QINGHE.standing(), new UnitId("fagai-ju"));
    }

    private Path written() throws IOException {
        Path file = folder.resolve("form.xlsx");
        ExcelWriter.standard().write(form().form().workbook("进展报送表", "县优化办"), file);
        return file;
    }

    private Returned saved(Path file) throws IOException {
        Programs.convert("xlsx", folder.resolve("saved"), Map.of(), List.of(file));
        return form().form()
                .take(WorkbookReader.standard()
                        .read(folder.resolve("saved").resolve(file.getFileName()))
                        .orElseThrow());
    }

    @Test
    void saving_alone_changes_nothing() throws IOException {
        Returned returned = saved(written());

        assertThat(returned.findings()).isEmpty();
        assertThat(returned.changes()).isEmpty();
        assertThat(returned.match()).isEqualTo(FormMatch.EXACT);
        assertThat(returned.rows()).isNotEmpty();
    }

    @Test
    void what_was_filled_in_comes_back() throws IOException {
        Path file = written();
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook) {
            XSSFCell percent = workbook.getSheetAt(0).getRow(3).getCell(4);
            percent.setCellValue(0.6);
            XSSFCell text = workbook.getSheetAt(0).getRow(3).getCell(5);
            text.setCellValue("监测点已选定\n其余推进");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        Returned returned = saved(file);

        assertThat(returned.findings()).isEmpty();
        assertThat(returned.changes())
                .extracting(change ->
                        change.heading() + " " + change.after().orElseThrow().text())
                .containsExactly("完成进度 60%", "进展情况 监测点已选定\n其余推进");
    }

    /** LibreOffice is the clerk's program from beginning to end. */
    @Test
    void what_is_typed_in_another_program_is_exactly_what_comes_back() throws IOException, URISyntaxException {
        Path script = Path.of(Objects.requireNonNull(FormRoundTest.class.getResource("/office/type.py"))
                .toURI());
        Path saved = folder.resolve("typed.xlsx");
        Programs.run(
                folder,
                Map.of(),
                List.of(
                        "/usr/bin/python3",
                        script.toString(),
                        folder.resolve("profile").toString(),
                        written().toString(),
                        saved.toString(),
                        "E4=60%",
                        "F4=监测点已选定",
                        // Locked, which keeps people out and scripts not.
                        "B4=另起名目"));

        Returned returned =
                form().form().take(WorkbookReader.standard().read(saved).orElseThrow());

        assertThat(returned.findings())
                .extracting(finding ->
                        "%s %s".formatted(finding.code(), finding.place().orElseThrow()))
                .containsExactly("LOCKED_CHANGED 进展报送表!B4");
        assertThat(returned.match()).isEqualTo(FormMatch.EXACT);
        assertThat(returned.changes())
                .extracting(change -> change.place().cell().orElseThrow() + " " + change.heading() + " "
                        + change.after().orElseThrow().text())
                .containsExactly("E4 完成进度 60%", "F4 进展情况 监测点已选定");
    }
}
