package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any scheme over any scores: what a spreadsheet works out is what the library did, before and after a change of weight.
 * POI compares no columns as a whole, as some schemes want; LibreOffice does, see {@link RecalculationTest}.
 */
class RankingFormulasPropertyTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 100).filter(seed -> !new RandomRanking(seed).comparesColumns());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_spreadsheet_works_out_the_same(long seed) throws IOException {
        Assessment assessment = new RandomRanking(seed).assess();
        try (XSSFWorkbook workbook = written(assessment)) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(Rankings.compare(assessment, workbook).wrong()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_changed_weight_gives_the_places_of_the_changed_scheme(long seed) throws IOException {
        RandomRanking made = new RandomRanking(seed);
        if (!made.followsWeights()) {
            return;
        }
        Assessment assessment = made.assess();
        BigDecimal weight = made.otherWeight();
        try (XSSFWorkbook workbook = written(assessment)) {
            Rankings.setWeight(workbook, weight);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(Rankings.wrongPlaces(made, weight, workbook)).isEmpty();
        }
    }

    private XSSFWorkbook written(Assessment assessment) throws IOException {
        Path file = Rankings.write(assessment, folder.resolve("ranking.xlsx"));
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
