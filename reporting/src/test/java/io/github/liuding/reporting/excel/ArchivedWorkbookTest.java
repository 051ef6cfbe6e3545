package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedWorkbookTest {
    @TempDir
    Path folder;

    private static ReportWorkbook book(String text) {
        return new ReportWorkbook(
                text,
                "青禾县",
                LocalDate.of(2022, 6, 30),
                List.of(ReportTable.of("单位", List.of(text))
                        .column(Column.<String, String>of("名称", CellTypes.TEXT, row -> row))));
    }

    @Test
    void every_workbook_of_a_zip_is_a_whole_one() throws IOException {
        Path zip = folder.resolve("各单位.zip");
        List<String> made = new ArrayList<>();
        List<ArchivedWorkbook> all = List.of(
                new ArchivedWorkbook("1-县发改局.xlsx", () -> {
                    made.add("县发改局");
                    return book("县发改局");
                }),
                new ArchivedWorkbook("2-县住建局.xlsx", () -> {
                    made.add("县住建局");
                    return book("县住建局");
                }));
        assertThat(made).isEmpty();
        ExcelWriter.standard().writeAll(all, zip);

        assertThat(made).containsExactly("县发改局", "县住建局");
        List<String> read = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                ByteArrayOutputStream alone = new ByteArrayOutputStream();
                ExcelWriter.standard().write(all.get(read.size()).workbook().get(), alone);
                assertThat(bytes).isEqualTo(alone.toByteArray());
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    XSSFSheet sheet = workbook.getSheetAt(0);
                    read.add(entry.getName() + " "
                            + sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue());
                }
            }
        }
        assertThat(read).containsExactly("1-县发改局.xlsx 县发改局", "2-县住建局.xlsx 县住建局");
    }

    @Test
    void nothing_is_left_of_a_zip_that_fails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ExcelWriter.standard()
                        .writeAll(
                                List.of(
                                        new ArchivedWorkbook("1.xlsx", () -> book("一")),
                                        new ArchivedWorkbook("2.xlsx", () -> {
                                            throw new IllegalStateException("库存已断");
                                        })),
                                folder.resolve("all.zip")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void names_are_those_of_files_and_differ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchivedWorkbook("../a.xlsx", () -> book("一")))
                .withMessage("Name of a workbook must end in .xlsx and have none of \\/:*?\"<>|, but was '../a.xlsx'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExcelWriter.standard()
                        .writeAll(
                                List.of(
                                        new ArchivedWorkbook("a.xlsx", () -> book("一")),
                                        new ArchivedWorkbook("A.xlsx", () -> book("二"))),
                                folder.resolve("all.zip")))
                .withMessage("Workbook 'A.xlsx' stands twice");
        assertThat(folder).isEmptyDirectory();
    }
}
