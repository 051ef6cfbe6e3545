package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weights by which an assessment scores (考核权重), each in a named cell on which the formulas of the rankings hang. */
final class WeightLedger {
    private WeightLedger() {}

    /** A row; the criterion is absent in the last, which has the total. */
    private record Weight(int index, Optional<Criterion> criterion) {}

    static ReportTable<Weight> of(Assessment assessment) {
        ScoringScheme scheme = assessment.scheme();
        List<Weight> rows = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            rows.add(new Weight(rows.size(), Optional.of(criterion)));
        }
        rows.add(new Weight(rows.size(), Optional.empty()));
        ReportTable<Weight> table = AssessmentFrame.around(
                        assessment, RankingLedger.WEIGHTS, RankingLedger.WEIGHTS, rows)
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
                .note(
                        assessment.parts().isEmpty()
                                ? "注：修改权重，各排名表的总分、名次和等次随之变化；各指标的权重不再合计为总分时，仍按比例折算为总分。"
                                : "注：本期得分为各期平均，修改权重不改变排名表。");
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
}
