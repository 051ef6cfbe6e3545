package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.examples.ReadBack;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Any scheme over any scores, in one run of the program: as it is written, and with another weight typed in. */
    @Test
    void any_ranking_comes_to_what_is_cached_and_follows_a_weight() throws IOException {
        Map<Path, Assessment> books = new LinkedHashMap<>();
        Map<Path, RandomRanking> changed = new LinkedHashMap<>();
        Map<Path, BigDecimal> weights = new LinkedHashMap<>();
        for (long seed = 0; seed < 40; seed++) {
            RandomRanking made = new RandomRanking(seed);
            Path file = Rankings.write(made.assess(), folder.resolve("seed-%s.xlsx".formatted(seed)));
            books.put(file, made.assess());
            if (made.comparesColumns() && made.followsWeights()) {
                Path other = folder.resolve("seed-%s-changed.xlsx".formatted(seed));
                BigDecimal weight = made.otherWeight();
                change(file, other, weight);
                changed.put(other, made);
                weights.put(other, weight);
            }
        }
        assertThat(changed.size()).isGreaterThan(8);
        Path into = recalculate(Stream.concat(books.keySet().stream(), changed.keySet().stream())
                .toList());
        for (Map.Entry<Path, Assessment> book : books.entrySet()) {
            try (XSSFWorkbook workbook = open(into, book.getKey())) {
                Rankings.Compared compared = Rankings.compare(book.getValue(), workbook);
                assertThat(compared.wrong()).as(book.getKey().toString()).isEmpty();
                assertThat(compared.formulas()).isPositive();
            }
        }
        for (Map.Entry<Path, RandomRanking> book : changed.entrySet()) {
            BigDecimal weight = Objects.requireNonNull(weights.get(book.getKey()));
            try (XSSFWorkbook workbook = open(into, book.getKey())) {
                assertThat(Rankings.wrongPlaces(book.getValue(), weight, workbook))
                        .as(book.getKey().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_cover_counts_what_the_sheets_hold() throws IOException {
        assertThat(covered(Rankings.JUNE.standing())).isGreaterThan(40);
    }

    /** A spreadsheet takes such words for comparisons and patterns unless it is told not to. */
    @Test
    void the_cover_counts_lamps_whatever_they_are_called() throws IOException {
        Standing june = Rankings.JUNE.standing();
        LampTable named = LampTable.builder()
                .addRules(
                        lamp(">0", TaskState.CLOSED),
                        lamp("一*灯", TaskState.UNDER_WAY),
                        lamp("一二灯", TaskState.NOT_STARTED),
                        lamp("称“\"”~?", TaskState.UNREPORTED))
                .fallback(new Lamp(LampColour.GREY, "=1"))
                .build();
        Standing renamed =
                Standing.of(june.campaign().toBuilder().lamps(named).build(), new Journal(june.entries()), june.asOf());

        assertThat(covered(renamed)).isGreaterThan(20);
    }

    private static LampRule lamp(String word, TaskState state) {
        return LampRule.builder()
                .lamp(new Lamp(LampColour.RED, word))
                .addState(state)
                .build();
    }

    /** How many formulas the cover has, all of which come to what is cached. */
    private int covered(Standing standing) throws IOException {
        List<ReportTable<?>> tables = CampaignLedger.bound(standing);
        Path file = folder.resolve("lists.xlsx");
        ExcelWriter.standard().write(new ReportWorkbook("四清单", "青禾县", LocalDate.of(2022, 6, 30), tables), file);
        try (XSSFWorkbook workbook = recalculated(ReadBack.checked(file))) {
            List<String> wrong = new ArrayList<>();
            int formulas = Rankings.compare(tables.get(0), workbook, wrong);

            assertThat(wrong).isEmpty();
            return formulas;
        }
    }

    private static XSSFWorkbook open(Path folder, Path file) throws IOException {
        return new XSSFWorkbook(folder.resolve(file.getFileName()).toString());
    }

    private static void change(Path file, Path into, BigDecimal weight) throws IOException {
        // Opened by its name, a workbook is written back when it is closed.
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(into)) {
            Rankings.setWeight(workbook, weight);
            workbook.write(out);
        }
    }

    private XSSFWorkbook recalculated(Path file) throws IOException {
        return new XSSFWorkbook(
                recalculate(List.of(file)).resolve(file.getFileName()).toString());
    }

    private Path recalculate(List<Path> files) throws IOException {
        Path into = folder.resolve("recalculated");
        Path settings = into.resolve("profile/user");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS, StandardCharsets.UTF_8);
        Programs.convert("xlsx", into, Map.of(), files);
        return into;
    }
}
