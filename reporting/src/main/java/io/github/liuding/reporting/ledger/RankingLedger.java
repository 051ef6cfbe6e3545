package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Move;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.assessment.Unplaced;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as tables (排名和得分表): a ranking for each peer group whose places, totals and grades are live formulas,
 * the weights on which they hang, and every line of every score sheet. Whoever changes a weight sees the new places.
 */
public final class RankingLedger {
    /** The name of the sheet with the weights. */
    public static final String WEIGHTS = "考核权重";
    /** The name of the sheet with the score sheets. */
    public static final String LINES = "得分明细";

    private static final int PERCENT_DECIMALS = 12;

    private final Assessment assessment;

    private final List<Assessment> earlier;
    private final GroupSheets sheets;

    /** Points, shown with the decimals of the scheme. */
    private final CellType<Cell> score;

    private RankingLedger(Assessment assessment, List<Assessment> earlier) {
        this.assessment = assessment;
        this.earlier = earlier;
        this.sheets = new GroupSheets(assessment.scheme().groups());
        this.score = LiveCells.NUMBER.decimals(assessment.scheme().decimals());
    }

    /** A row of a ranking: who, and at which place or why without one. */
    private record Row(int index, ScoreSheet sheet, Optional<Placing> placing, Optional<Unplaced> unplaced) {}

    /**
     * The tables of an assessment by itself; nothing is said of what was before.
     *
     * @throws io.github.liuding.core.result.FindingsException if the assessment refuses to rank
     */
    public static List<ReportTable<?>> of(Assessment assessment) {
        return of(assessment, List.of());
    }

    /**
     * The tables: the rankings in the order of the scheme, the weights, the indicators that have targets, the score sheets.
     *
     * @param earlier the assessments of the periods before it, the last first, as
     *     {@link io.github.liuding.core.assessment.AssessmentHistory#before} gives them: places are held against the first
     *     of them, rows at the bottom go back as far as they have no errors
     * @throws io.github.liuding.core.result.FindingsException if the assessment refuses to rank
     * @throws IllegalArgumentException if one of those before has not the same groups
     */
    public static List<ReportTable<?>> of(Assessment assessment, List<Assessment> earlier) {
        RankingLedger ledger = new RankingLedger(assessment, earlier);
        List<ReportTable<?>> tables = new ArrayList<>();
        assessment.rankings().forEach(ranking -> tables.add(ledger.ranking(ranking)));
        tables.add(WeightLedger.of(assessment));
        CompletionLedger.of(assessment).ifPresent(tables::add);
        tables.add(ScoreLineLedger.of(assessment));
        return List.copyOf(tables);
    }

    private ReportTable<Row> ranking(Ranking ranking) {
        ScoringScheme scheme = assessment.scheme();
        List<Criterion> criteria = scheme.criteria(ranking.group().name());
        int parts = assessment.parts().size();
        List<Row> rows = rows(ranking);
        List<Ranking> before = ranking.before(earlier);
        Optional<Ranking> previous = earlier.stream()
                .map(one -> one.provisional().ranking(ranking.group().name()))
                .findFirst()
                .filter(one -> !one.placings().isEmpty());
        RankingFormulas formulas =
                new RankingFormulas(scheme, criteria, parts, ranking.placings().size());
        ReportTable<Row> table = AssessmentFrame.around(
                        assessment, sheets.of(ranking.group()), ranking.group().name() + "考核排名", rows)
                .column(Column.<Row, Cell>optional("名次", LiveCells.NUMBER, row -> place(formulas, row))
                        .width(3)
                        .whenMissing("—"))
                .column(Column.<Row, String>of(
                                "单位",
                                CellTypes.TEXT,
                                row -> row.sheet().contender().name())
                        .width(9));
        if (parts == 0) {
            for (Criterion criterion : criteria) {
                table = table.column(Column.<Row, Cell>optional(
                                criterion.name() + "得分率",
                                LiveCells.PERCENT,
                                row -> row.sheet().share(criterion).map(Cell.Percent::new))
                        .width(5)
                        .whenMissing("缺项"));
            }
        } else {
            for (int i = 0; i < parts; i++) {
                Assessment part = assessment.parts().get(i);
                table = table.column(Column.<Row, Cell>optional(
                                part.period().words(),
                                score,
                                row -> part.sheet(row.sheet().contender().reference())
                                        .flatMap(ScoreSheet::base)
                                        .map(Cell.Figure::new))
                        .width(5)
                        .whenMissing("缺项"));
            }
        }
        table = table.column(Column.<Row, Cell>of(
                                "加减分", score, row -> new Cell.Figure(row.sheet().beside()))
                        .width(4))
                .column(Column.<Row, Cell>optional(
                                "总分",
                                score,
                                row -> row.sheet()
                                        .total()
                                        .map(total ->
                                                new Cell.Formula(formulas.total(row.index()), new Cell.Figure(total))))
                        .width(5)
                        .whenMissing("无数据"))
                .column(Column.<Row, Cell>optional(
                                "占总分",
                                LiveCells.PERCENT,
                                row -> row.sheet()
                                        .total()
                                        .map(total -> new Cell.Formula(
                                                "%s/总分".formatted(CellAddress.of(row.index(), formulas.total())),
                                                new Cell.Percent(total.divide(
                                                        scheme.total(), PERCENT_DECIMALS, RoundingMode.HALF_UP)))))
                        .width(5)
                        .barred()
                        .whenMissing("—"))
                .column(Column.<Row, Cell>optional("等次", LiveCells.TEXT, row -> grade(formulas, row))
                        .width(4)
                        .centred()
                        .whenMissing("—"))
                .column(Column.<Row, Integer>optional("上期名次", CellTypes.WHOLE, row -> placeBefore(previous, row))
                        .width(4)
                        .whenMissing("—"))
                .column(Column.<Row, Cell>optional("与上期比", LiveCells.TEXT, row -> moved(formulas, previous, row))
                        .width(5)
                        .centred()
                        .whenMissing("—"))
                .column(Column.<Row, String>optional("说明", CellTypes.TEXT, row -> remark(ranking, before, row))
                        .width(14)
                        .whenMissing(""));
        table = table.note("注：%s；四舍五入保留%s位小数，按%s排名，%s%s。“说明”按现行权重。"
                .formatted(
                        parts == 0 ? "总分＝各指标得分率×权重，缺项的权重按比例分摊，再加减分" : "总分＝有得分的各期得分的平均，再加减分",
                        scheme.decimals(),
                        scheme.basis().word(),
                        scheme.ties().word(),
                        parted(scheme, criteria, parts)));
        if (previous.filter(last -> !ranking.ranksSame(last)).isPresent()) {
            table = table.note("注：上期排名的单位与本期不同，名次升降也可能由此引起。");
        }
        if (earlier.stream().limit(1).anyMatch(Assessment::hasErrors)) {
            table = table.note("注：上期的数据有错误，与上期的比较仅供参考。");
        }
        return ranking.placings().isEmpty() || rows.size() > BarChart.MOST_ROWS
                ? table
                : table.chart(new BarChart(
                        ranking.group().name() + assessment.period().words() + "总分",
                        RankingFormulas.NAME,
                        formulas.total()));
    }

    private List<Row> rows(Ranking ranking) {
        List<Row> rows = new ArrayList<>();
        for (Placing placing : ranking.placings()) {
            rows.add(new Row(rows.size(), sheet(placing.contender()), Optional.of(placing), Optional.empty()));
        }
        for (Unplaced unplaced : ranking.unplaced()) {
            rows.add(new Row(rows.size(), sheet(unplaced.contender()), Optional.empty(), Optional.of(unplaced)));
        }
        return rows;
    }

    private ScoreSheet sheet(Contender who) {
        return assessment.sheet(who.reference()).orElseThrow();
    }

    private static Optional<Cell> place(RankingFormulas formulas, Row row) {
        return row.placing().map(placing -> {
            Cell.Figure place = new Cell.Figure(BigDecimal.valueOf(placing.place()));
            return formulas.place(row.index())
                    .<Cell>map(text -> new Cell.Formula(text, place))
                    .orElse(place);
        });
    }

    private static Optional<String> remark(Ranking ranking, List<Ranking> before, Row row) {
        return row.unplaced()
                .map(Unplaced::reason)
                .or(() -> ranking.remark(row.sheet().contender(), before));
    }

    /** By what equals are parted; nothing parts those of a period that is the mean of others. */
    private static String parted(ScoringScheme scheme, List<Criterion> criteria, int parts) {
        List<String> names = criteria.stream().map(Criterion::name).toList();
        List<String> parting =
                scheme.tieBreak().stream().filter(names::contains).toList();
        return parting.isEmpty() || parts > 0 ? "" : "，同分的依次比较%s得分率".formatted(String.join("、", parting));
    }

    private static Optional<Integer> placeBefore(Optional<Ranking> previous, Row row) {
        return previous.flatMap(one -> one.placing(row.sheet().contender())).map(Placing::place);
    }

    private static Optional<Cell> moved(RankingFormulas formulas, Optional<Ranking> previous, Row row) {
        return row.placing().filter(now -> previous.isPresent()).map(now -> {
            Move move = new Move(now.contender(), placeBefore(previous, row), Optional.of(now.place()));
            return new Cell.Formula(formulas.moved(row.index()), new Cell.Text(move.words()));
        });
    }

    private static Optional<Cell> grade(RankingFormulas formulas, Row row) {
        return row.placing()
                .flatMap(placing -> formulas.grade(row.index())
                        .map(text -> new Cell.Formula(
                                text, new Cell.Text(placing.grade().orElse("")))));
    }
}
