package io.github.liuding.reporting.ledger;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lamps, states and signs of a workbook mean (图例说明): lamps by the rules of the campaign, in the order in which they
 * are tried.
 */
final class LegendLedger {
    static final String NAME = "图例说明";

    private LegendLedger() {}

    /** A row; the lamp is absent where it is none. */
    private record Row(String kind, String sign, Optional<Lamp> lamp, String meaning) {
        static Row of(String kind, String sign, String meaning) {
            return new Row(kind, sign, Optional.empty(), meaning);
        }
    }

    static ReportTable<?> of(Standing standing) {
        return Sheets.of(standing, Scope.whole(), NAME, rows(standing.campaign().lamps()))
                .print(PrintProfile.A4_PORTRAIT)
                .column(Column.<Row, String>of("类别", CellTypes.TEXT, Row::kind)
                        .width(7)
                        .centred()
                        .mergedBy(Row::kind))
                .column(Column.<Row, String>of("标志", CellTypes.TEXT, Row::sign)
                        .width(7)
                        .centred())
                .column(Column.<Row, Lamp>optional("样式", CellTypes.LAMP, Row::lamp)
                        .width(6)
                        .whenMissing("—"))
                .column(Column.<Row, String>of("含义", CellTypes.TEXT, Row::meaning)
                        .width(26))
                .note("注：亮灯自上而下逐条对照，符合的第一条即为所亮之灯。");
    }

    private static List<Row> rows(LampTable lamps) {
        List<Row> rows = new ArrayList<>();
        for (LampRule rule : lamps.rules()) {
            rows.add(lamp(rule.lamp(), LampWords.of(rule)));
        }
        if (lamps.rules().stream().noneMatch(LampRule::isUnconditional)) {
            rows.add(lamp(lamps.fallback(), "以上各条均不符合"));
        }
        for (TaskState state : TaskState.values()) {
            rows.add(Row.of(StandingColumns.STATE, state.word(), meaning(state)));
        }
        rows.add(Row.of("标志", LedgerColumns.UNDETERMINED, "方案没有写明"));
        rows.add(Row.of("标志", LedgerColumns.NONE, "方案没有，也不需要有"));
        rows.add(Row.of("标志", LedgerColumns.UNREPORTED, "没有收到任何报告，不等于没有进展"));
        rows.add(Row.of("标志", StandingColumns.REACHED, "节点已完成，其后为完成日期"));
        rows.add(Row.of("标志", LedgerColumns.ONGOING, "长期坚持的工作，没有到期日"));
        rows.add(Row.of("标志", LedgerColumns.NOT_BEGUN, "时限自某事起算，而该事的日期尚未登记"));
        return rows;
    }

    private static Row lamp(Lamp lamp, String meaning) {
        return new Row(StandingColumns.LAMP, lamp.word(), Optional.of(lamp), meaning);
    }

    private static String meaning(TaskState state) {
        return switch (state) {
            case UNREPORTED -> "没有收到任何报告";
            case NOT_STARTED -> "已报告，尚未着手";
            case UNDER_WAY -> "已着手，尚未申请销号";
            case CLOSE_OUT_REQUESTED -> "责任单位申请销号，尚未评定";
            case CLOSED -> "已评定合格，销号";
            case SUSPENDED -> "经批准暂停，恢复前不计时";
        };
    }
}
