package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every line of every score sheet (得分明细): why these points. */
final class ScoreLineLedger {
    private ScoreLineLedger() {}

    /** A line of a sheet. */
    private record Line(Contender who, ScoreLine line) {}

    static ReportTable<?> of(Assessment assessment) {
        CellType<BigDecimal> points =
                CellTypes.NUMBER.decimals(assessment.scheme().decimals());
        List<Line> rows = assessment.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream().map(line -> new Line(sheet.contender(), line)))
                .toList();
        return AssessmentFrame.around(assessment, RankingLedger.LINES, RankingLedger.LINES, rows)
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
                .column(Column.<Line, String>optional("依据日志", CellTypes.TEXT, ScoreLineLedger::entries)
                        .width(14)
                        .whenMissing("—"));
    }

    /** Parted by spaces, because not every program turns over a line between 、 and a letter. */
    private static Optional<String> entries(Line row) {
        return Optional.of(row.line().entries().stream().map(EntryId::value).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }
}
