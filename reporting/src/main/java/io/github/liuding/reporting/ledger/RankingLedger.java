package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.assessment.Unplaced;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment as tables (排名和得分表): a ranking for each peer group whose places, totals and grades are live formulas,
 * the weights on which they hang, and every line of every score sheet. Whoever changes a weight sees the new places.
 */
public final class RankingLedger {
    /** The name of the sheet with the weights. */
    public static final String WEIGHTS = "考核权重";
    /** The name of the sheet with the score sheets. */
    public static final String LINES = "得分明细";

    private static final CellType<Cell> NUMBER = new CellType<>(CellKind.NUMBER, cell -> cell);
    private static final CellType<Cell> PERCENT = new CellType<>(CellKind.PERCENT, cell -> cell);
    private static final CellType<Cell> TEXT = new CellType<>(CellKind.TEXT, cell -> cell);
    private static final int LONGEST_NAME = 31;
    private static final int PERCENT_DECIMALS = 12;

    private final Assessment assessment;

    /** Points, shown with the decimals of the scheme; those of a cell, and those of a line. */
    private final CellType<Cell> score;

    private final CellType<BigDecimal> points;

    private RankingLedger(Assessment assessment) {
        this.assessment = assessment;
        this.score = NUMBER.decimals(assessment.scheme().decimals());
        this.points = CellTypes.NUMBER.decimals(assessment.scheme().decimals());
    }

    /** A row of a ranking: who, and at which place or why without one. */
    private record Row(int index, ScoreSheet sheet, Optional<Placing> placing, Optional<Unplaced> unplaced) {}

    /** A row of the weights; the criterion is absent in the last, which has the total. */
    private record Weight(int index, Optional<Criterion> criterion) {}

    /** A line of a sheet. */
    private record Line(Contender who, ScoreLine line) {}

    /**
     * The tables: the rankings in the order of the scheme, the weights, the indicators that have targets, the score sheets.
     *
     * @throws io.github.liuding.core.result.FindingsException if the assessment refuses to rank
     */
    public static List<ReportTable<?>> of(Assessment assessment) {
        RankingLedger ledger = new RankingLedger(assessment);
        List<ReportTable<?>> tables = new ArrayList<>();
        assessment.rankings().forEach(ranking -> tables.add(ledger.ranking(ranking)));
        tables.add(ledger.weights());
        CompletionLedger.of(assessment).ifPresent(tables::add);
        tables.add(ledger.lines());
        return List.copyOf(tables);
    }

    private ReportTable<Row> ranking(Ranking ranking) {
        ScoringScheme scheme = assessment.scheme();
        List<Criterion> criteria = scheme.criteria(ranking.group().name());
        int parts = assessment.parts().size();
        List<Row> rows = rows(ranking);
        RankingFormulas formulas =
                new RankingFormulas(scheme, criteria, parts, ranking.placings().size());
        ReportTable<Row> table = AssessmentFrame.around(
                        assessment, sheetName(ranking), ranking.group().name() + "考核排名", rows)
                .column(Column.<Row, Cell>optional("名次", NUMBER, row -> place(formulas, row))
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
                                PERCENT,
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
                                PERCENT,
                                row -> row.sheet()
                                        .total()
                                        .map(total -> new Cell.Formula(
                                                "%s/总分".formatted(CellAddress.of(row.index(), formulas.total())),
                                                new Cell.Percent(total.divide(
                                                        scheme.total(), PERCENT_DECIMALS, RoundingMode.HALF_UP)))))
                        .width(5)
                        .whenMissing("—"))
                .column(Column.<Row, Cell>optional("等次", TEXT, row -> grade(formulas, row))
                        .width(4)
                        .centred()
                        .whenMissing("—"))
                .column(Column.<Row, String>optional(
                                "说明", CellTypes.TEXT, row -> row.unplaced().map(Unplaced::reason))
                        .width(14)
                        .whenMissing(""));
        table = table.note("注：总分＝各指标得分率×权重，缺项的权重按比例分摊，再加减分；四舍五入保留%s位小数，%s，%s。"
                .formatted(
                        scheme.decimals(),
                        "按" + scheme.basis().word() + "排名",
                        scheme.ties().word()));
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

    private static Optional<Cell> grade(RankingFormulas formulas, Row row) {
        return row.placing()
                .flatMap(placing -> formulas.grade(row.index())
                        .map(text -> new Cell.Formula(
                                text, new Cell.Text(placing.grade().orElse("")))));
    }

    private ReportTable<Weight> weights() {
        ScoringScheme scheme = assessment.scheme();
        List<Weight> rows = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            rows.add(new Weight(rows.size(), Optional.of(criterion)));
        }
        rows.add(new Weight(rows.size(), Optional.empty()));
        ReportTable<Weight> table = AssessmentFrame.around(assessment, WEIGHTS, WEIGHTS, rows)
                .print(PrintProfile.A4_LANDSCAPE)
                .column(Column.<Weight, String>of(
                                "考核指标",
                                CellTypes.TEXT,
                                row -> row.criterion().map(Criterion::name).orElse("总分"))
                        .width(14))
                .column(Column.<Weight, BigDecimal>of(
                                "权重",
                                CellTypes.NUMBER,
                                row -> row.criterion().map(Criterion::weight).orElse(scheme.total()))
                        .width(5))
                .column(Column.<Weight, String>optional(
                                "数据来源",
                                CellTypes.TEXT,
                                row -> row.criterion().map(one -> one.source().word()))
                        .width(9)
                        .whenMissing(""))
                .column(Column.<Weight, String>optional(
                                "缺项处理",
                                CellTypes.TEXT,
                                row -> row.criterion().map(one -> one.missing().word()))
                        .width(6)
                        .whenMissing(""))
                .column(Column.<Weight, String>optional(
                                "适用分组",
                                CellTypes.TEXT,
                                row -> row.criterion()
                                        .map(one -> one.groups().isEmpty() ? "全部" : String.join("、", one.groups())))
                        .width(12)
                        .whenMissing(""))
                .note("注：修改权重，各排名表的总分、名次和等次随之变化；各指标的权重不再合计为总分时，仍按比例折算为总分。");
        for (Weight row : rows) {
            table = table.named(new NamedCell(
                    row.criterion()
                            .map(one -> RankingFormulas.weight(scheme, one))
                            .orElse("总分"),
                    row.index(),
                    1));
        }
        return table;
    }

    private ReportTable<Line> lines() {
        List<Line> rows = assessment.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream().map(line -> new Line(sheet.contender(), line)))
                .toList();
        return AssessmentFrame.around(assessment, LINES, LINES, rows)
                .column(Column.<Line, String>of(
                                "单位", CellTypes.TEXT, row -> row.who().name())
                        .width(8)
                        .mergedBy(row -> row.who().reference()))
                .column(Column.<Line, String>of(
                                "类别", CellTypes.TEXT, row -> row.line().kind().word())
                        .width(4)
                        .centred())
                .column(Column.<Line, String>of(
                                "项目", CellTypes.TEXT, row -> row.line().name())
                        .width(10))
                .column(Column.<Line, BigDecimal>optional(
                                "权重", CellTypes.NUMBER, row -> row.line().weight())
                        .width(5)
                        .whenMissing("—"))
                .column(Column.<Line, BigDecimal>optional(
                                "原始值", CellTypes.NUMBER, row -> row.line().raw())
                        .width(6)
                        .whenMissing("缺项"))
                .column(Column.<Line, String>of(
                                "计算过程", CellTypes.TEXT, row -> row.line().formula())
                        .width(28))
                .column(Column.<Line, BigDecimal>optional(
                                "得分", points, row -> row.line().points())
                        .width(5)
                        .whenMissing("不计入"))
                .column(Column.<Line, String>optional("依据日志", CellTypes.TEXT, RankingLedger::entries)
                        .width(14)
                        .whenMissing("—"));
    }

    private static Optional<String> entries(Line row) {
        return Optional.of(row.line().entries().stream().map(EntryId::value).collect(Collectors.joining("、")))
                .filter(text -> !text.isEmpty());
    }

    private static String sheetName(Ranking ranking) {
        String name = "排名-"
                + ranking.group().name().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
