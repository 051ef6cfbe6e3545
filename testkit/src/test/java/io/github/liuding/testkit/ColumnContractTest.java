package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.FormStamp;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.RawRow;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

    /** Its choices go by a column that is filled in, too. */
    @Nested
    class ColumnOfChoicesByAnother extends ColumnContract<String> {
        @Override
        protected Column<String, String> column() {
            return Column.<String, String>of("股室", CellTypes.TEXT, row -> row.substring(4))
                    .filledIn(EntryRule.oneOfBy(
                            "单位", Map.of("县发改局", List.of("投资股", "工业股"), "县住建局", List.of("审批股", "质监股"))));
        }

        @Override
        protected List<Column<String, ?>> beside() {
            return List.of(Column.<String, String>of("单位", CellTypes.TEXT, row -> row.substring(0, 4))
                    .filledIn(EntryRule.oneOf(List.of("县住建局", "县发改局"))));
        }

        @Override
        protected List<String> rows() {
            return List.of("县发改局工业股", "县住建局质监股");
        }
    }

    @Test
    void a_cell_of_another_kind_is_told() {
        ColumnContract<String> mixed = new ColumnContract<>() {
            @Override
            protected Column<String, String> column() {
                return Column.of("进度", new CellType<String>(CellKind.PERCENT, Cell.Text::new), row -> row);
            }

            @Override
            protected List<String> rows() {
                return List.of("一半");
            }
        };

        assertThatThrownBy(mixed::every_row_has_a_cell_of_the_columns_kind)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PERCENT");
    }

    @Test
    void what_is_handed_in_keeps_what_stands_around_the_table() throws IOException {
        ReportTable<String> table = ReportTable.of("意见", List.of("甲"))
                .title("征求意见表")
                .marking("示例数据")
                .note("请于五日内填报")
                .column(Column.<String, String>of("对象", CellTypes.TEXT, row -> row)
                        .under("基本情况"))
                .column(Column.<String, String>optional("意见", CellTypes.TEXT, row -> Optional.empty())
                        .under("填报内容")
                        .filledIn(EntryRule.text(20)));
        Form<String> form =
                Form.of(new FormStamp(new CampaignId("c"), "意见", "县", LocalDate.of(2022, 6, 1)), table, row -> row);

        byte[] file = Clerk.filledIn(form, "甲");

        LiudingAssertions.assertThatWorkbook(file).isSound();
        assertThat(WorkbookReader.standard().read(file, "form.xlsx").orElseThrow().sheets().get(0).rows().stream()
                        .map(RawRow::toString)
                        .collect(Collectors.joining()))
                .contains("征求意见表", "示例数据", "请于五日内填报", "基本情况", "填报内容");
        assertThat(Clerk.handIn(form, file).changes()).hasSize(1);
    }
}
