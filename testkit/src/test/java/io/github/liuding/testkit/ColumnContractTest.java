package io.github.liuding.testkit;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

class ColumnContractTest {
    @Nested
    class ColumnThatIsShown extends ColumnContract<String> {
        @Override
        protected Column<String, String> column() {
            return Column.<String, String>optional(
                            "来源", CellTypes.TEXT, row -> Optional.of(row).filter(text -> !text.isEmpty()))
                    .whenMissing("本方案");
        }

        @Override
        protected List<String> rows() {
            return List.of("政府工作报告", "", "=1+1", "很长的来源".repeat(12));
        }
    }

    @Nested
    class ColumnOfShares extends ColumnContract<BigDecimal> {
        @Override
        protected Column<BigDecimal, BigDecimal> column() {
            return Column.<BigDecimal, BigDecimal>of("完成进度", CellTypes.PERCENT, row -> row)
                    .filledIn(EntryRule.percent());
        }

        @Override
        protected List<BigDecimal> rows() {
            return List.of(BigDecimal.ZERO, new BigDecimal("0.355"), BigDecimal.ONE);
        }
    }

    @Nested
    class ColumnOfDays extends ColumnContract<Integer> {
        @Override
        protected Column<Integer, LocalDate> column() {
            return Column.<Integer, LocalDate>optional(
                            "办结日期",
                            CellTypes.DATE,
                            row -> Optional.of(row).filter(day -> day > 0).map(day -> LocalDate.of(2022, 6, day)))
                    .filledIn(EntryRule.day(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        }

        @Override
        protected List<Integer> rows() {
            return List.of(0, 1, 30);
        }
    }

    @Nested
    class ColumnOfChoices extends ColumnContract<String> {
        @Override
        protected Column<String, String> column() {
            return Column.<String, String>optional(
                            "结论", CellTypes.TEXT, row -> Optional.of(row).filter(text -> !text.isEmpty()))
                    .filledIn(EntryRule.oneOf(List.of("合格", "不合格")));
        }

        @Override
        protected List<String> rows() {
            return List.of("不合格", "");
        }
    }
}
