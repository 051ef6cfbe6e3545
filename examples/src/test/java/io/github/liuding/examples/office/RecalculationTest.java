package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formulas of a ranking as LibreOffice works them out, told to trust no cached value. */
@Tag("office")
class RecalculationTest {
    private static final String ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void every_formula_comes_to_what_is_cached() throws IOException {
        try (XSSFWorkbook recalculated = recalculated(Rankings.write(Rankings.JUNE, folder.resolve("ranking.xlsx")))) {
            Rankings.Compared compared = Rankings.compare(Rankings.JUNE, recalculated);

            assertThat(compared.wrong()).isEmpty();
            assertThat(compared.formulas()).isGreaterThan(40);
        }
    }

    /** Whether cached values are indeed not trusted. */
    @Test
    void a_changed_weight_changes_totals() throws IOException {
        Path file = Rankings.write(Rankings.JUNE, folder.resolve("ranking.xlsx"));
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString());
                var out = Files.newOutputStream(changed)) {
            workbook.getSheet("考核权重").getRow(8).getCell(1).setCellValue(60);
            workbook.write(out);
        }
        try (XSSFWorkbook recalculated = recalculated(changed)) {
            assertThat(Rankings.compare(Rankings.JUNE, recalculated).wrong()).isNotEmpty();
        }
    }

    private XSSFWorkbook recalculated(Path file) throws IOException {
        Path into = folder.resolve("recalculated");
        Path settings = into.resolve("profile/user");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS, StandardCharsets.UTF_8);
        Programs.convert("xlsx", into, Map.of(), List.of(file));
        return new XSSFWorkbook(into.resolve(file.getFileName()).toString());
    }
}
