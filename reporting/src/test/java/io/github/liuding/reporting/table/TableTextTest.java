package io.github.liuding.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTextTest {
    private record Item(
            int number, String goal, String matter, Optional<LocalDate> due, Optional<BigDecimal> done, Lamp lamp) {}

    private static final List<Item> ITEMS = List.of(
            new Item(
                    1,
                    "畅通政企联系",
                    "建立联系制度\n每月走访",
                    Optional.of(LocalDate.of(2026, 4, 5)),
                    Optional.of(new BigDecimal("0.355")),
                    new Lamp(LampColour.GREEN, "正常")),
            new Item(2, "畅通政企联系", "开通热线", Optional.empty(), Optional.empty(), new Lamp(LampColour.GREY, "未报告")),
            new Item(
                    3,
                    "减轻企业负担",
                    "清理收费",
                    Optional.of(LocalDate.of(2026, 12, 31)),
                    Optional.of(BigDecimal.ZERO),
                    new Lamp(LampColour.RED, "逾期")));

    private static ReportTable<Item> table() {
        return ReportTable.<Item>of("督查台账", ITEMS)
                .column(Column.of("序号", CellTypes.WHOLE, Item::number))
                .column(Column.<Item, String>of("工作目标", CellTypes.TEXT, Item::goal)
                        .mergedBy(Item::goal))
                .column(Column.of("事项", CellTypes.TEXT, Item::matter))
                .column(Column.<Item, LocalDate>optional("到期日", CellTypes.DATE, Item::due)
                        .whenMissing("长期"))
                .column(Column.<Item, BigDecimal>optional("完成比例", CellTypes.PERCENT, Item::done)
                        .whenMissing("未填比例"))
                .column(Column.of("亮灯", CellTypes.LAMP, Item::lamp));
    }

    @Test
    void a_table_is_its_lines() {
        ReportTable<Item> table = table().title("青禾县督查台账")
                .issuer("发文机关：青禾县人民政府办公室")
                .asOf("截至2026年3月31日")
                .marking("示例数据")
                .note("依据：青政办发〔2026〕3号")
                .note("注：未报告不等于零。");
        assertThat(TableText.of(table)).isEqualTo("""
                # 督查台账
                [示例数据]
                青禾县督查台账
                发文机关：青禾县人民政府办公室
                截至2026年3月31日
                序号 | 工作目标 | 事项 | 到期日 | 完成比例 | 亮灯
                1 | 畅通政企联系 | 建立联系制度⏎每月走访 | 2026年4月5日 | 35.5% | 正常
                2 | 〃 | 开通热线 | 长期 | 未填比例 | 未报告
                3 | 减轻企业负担 | 清理收费 | 2026年12月31日 | 0% | 逾期
                依据：青政办发〔2026〕3号
                注：未报告不等于零。
                """);
    }

    @Test
    void what_a_table_does_not_have_takes_no_line() {
        assertThat(TableText.of(table())).startsWith("# 督查台账\n序号 | 工作目标 |").endsWith("| 逾期\n");
    }

    @Test
    void a_table_without_rows_is_its_headings() {
        ReportTable<Item> table = ReportTable.<Item>of("空表", List.of())
                .column(Column.of("序号", CellTypes.WHOLE, Item::number))
                .column(Column.of("事项", CellTypes.TEXT, Item::matter));
        assertThat(TableText.of(table)).isEqualTo("# 空表\n序号 | 事项\n");
    }
}
