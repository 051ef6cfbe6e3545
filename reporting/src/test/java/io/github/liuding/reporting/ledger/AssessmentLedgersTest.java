package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.ShownRow;
import io.github.liuding.reporting.table.TableText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of an assessment show, and the formulas behind it. */
class AssessmentLedgersTest {
    private static final Assessment MAY = QingheScores.of("2022-05");
    private static final Assessment APRIL = QingheScores.of("2022-04");

    static Stream<Arguments> tables() {
        List<ReportTable<?>> alone = RankingLedger.of(MAY);
        List<ReportTable<?>> moved = RankingLedger.of(MAY, List.of(APRIL));
        Assessment trial = MAY.with(QingheScores.scheme().toBuilder()
                .criteria(QingheScores.scheme().criteria().stream()
                        .map(one -> one.name().equals("企业评议")
                                ? one.toBuilder().weight(BigDecimal.valueOf(60)).build()
                                : one)
                        .toList())
                .proportional(true)
                .ties(TieRule.DENSE)
                .bottom(2)
                .build());
        return Stream.of(
                Arguments.of("scores-townships.txt", alone.get(0)),
                Arguments.of("scores-bureaus.txt", alone.get(1)),
                Arguments.of("scores-weights.txt", alone.get(2)),
                Arguments.of("scores-completion.txt", alone.get(3)),
                Arguments.of("scores-lines.txt", alone.get(4)),
                Arguments.of("scores-townships-since-april.txt", moved.get(0)),
                Arguments.of(
                        "scores-quarter.txt",
                        RankingLedger.of(QingheScores.of("2022-Q2")).get(0)),
                Arguments.of("scores-trial.txt", TrialLedger.of(MAY, trial)));
    }

    /** The table, and below it the formulas, row by row. */
    private static String text(ReportTable<?> table) {
        StringBuilder text = new StringBuilder(TableText.of(table));
        int number = 0;
        for (ShownRow row : ShownRow.of(table)) {
            number++;
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i) instanceof Cell.Formula live) {
                    text.append("%s %s = %s%n"
                            .formatted(number, table.columns().get(i).heading(), live.formula()));
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_table_is_as_it_was_read_and_found_right(String file, ReportTable<?> table) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/golden", file), text(table));
        }
        try (InputStream text = AssessmentLedgersTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(text(table))
                    .isEqualTo(new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_weight_has_a_name_that_the_formulas_call() {
        ReportTable<?> weights = RankingLedger.of(MAY).get(2);

        assertThat(weights.names())
                .containsExactly(
                        new NamedCell("权重_1", 0, 1),
                        new NamedCell("权重_2", 1, 1),
                        new NamedCell("权重_3", 2, 1),
                        new NamedCell("权重_4", 3, 1),
                        new NamedCell("总分", 4, 1));
    }

    @Test
    void a_month_in_which_nobody_had_a_place_is_none_to_compare_with() {
        assertThat(text(RankingLedger.of(MAY, List.of(QingheScores.of("2022-03")))
                        .get(0)))
                .isEqualTo(text(RankingLedger.of(MAY).get(0)));
    }

    @Test
    void only_who_is_ranked_has_a_chart() {
        List<ReportTable<?>> tables = RankingLedger.of(MAY);

        assertThat(tables.get(0).chart()).isPresent();
        assertThat(tables.get(1).chart()).isEmpty();
    }

    private static String places(ScoringScheme scheme) {
        return text(RankingLedger.of(MAY.with(scheme)).get(0))
                .lines()
                .filter(line -> line.startsWith("1 名次 = "))
                .collect(Collectors.joining());
    }

    @Test
    void places_without_gaps_have_a_formula_of_their_own() {
        ScoringScheme dense =
                QingheScores.scheme().toBuilder().ties(TieRule.DENSE).build();

        assertThat(places(dense)).as("parted by a criterion").isEmpty();
        assertThat(places(dense.toBuilder().tieBreak(List.of()).build()))
                .isEqualTo("1 名次 = ROUND(SUMPRODUCT(($G$4:$G$7>G4)/COUNTIF($G$4:$G$7,$G$4:$G$7)),0)+1");
        assertThat(places(
                        QingheScores.scheme().toBuilder().basis(RankBasis.EXACT).build()))
                .as("by figures that no sheet has")
                .isEmpty();
    }

    @Test
    void sheets_of_groups_have_names_that_a_workbook_takes() {
        List<PeerGroup> groups = Stream.of(
                        "乡镇/街道",
                        "乡镇:街道",
                        "A类",
                        "a类",
                        "经济技术开发区、高新技术产业开发区和各类工业园区管理机构及其下属单位",
                        "经济技术开发区、高新技术产业开发区和各类工业园区管理机构本级")
                .map(name -> PeerGroup.builder()
                        .name(name)
                        .members(QingheScores.CAMPAIGN.refer("各乡镇"))
                        .build())
                .toList();
        GroupSheets sheets = new GroupSheets(groups);

        assertThat(groups.stream().map(sheets::of))
                .containsExactly(
                        "排名-乡镇 街道",
                        "排名-乡镇 街道（2）",
                        "排名-A类",
                        "排名-a类（2）",
                        "排名-经济技术开发区、高新技术产业开发区和各类工业园区管理机构",
                        "排名-经济技术开发区、高新技术产业开发区和各类工业园区管（2）");
    }

    @Test
    void units_are_offered_below_their_bodies_and_groups() {
        Campaign campaign = QingheScores.CAMPAIGN;
        Map<String, List<String>> bodies = UnitChoices.byBody(campaign);

        assertThat(bodies).containsExactly(entry("东片专班", List.of("县发改局", "甲镇", "乙镇", "丙乡", "丁乡")));
        assertThat(UnitChoices.byGroup(campaign)).containsExactly(entry("各乡镇", List.of("甲镇", "乙镇", "丙乡", "丁乡")));
    }
}
