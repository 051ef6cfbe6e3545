package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.table.BarChart;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables of an invented county, and the smallest ones. */
final class Samples {
    private static final List<LampColour> COLOURS = List.of(LampColour.values());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Samples() {}

    /** A row with a value of every type. */
    record Item(
            int number,
            String goal,
            String matter,
            Optional<LocalDate> due,
            Optional<Long> left,
            Optional<BigDecimal> done,
            BigDecimal amount,
            Lamp lamp) {}

    /** So many rows, in goals of three, one in four of them without day and figure. */
    static List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean known = i % 4 != 3;
            items.add(new Item(
                    i + 1,
                    "目标" + (i / 3 + 1) + "：畅通政企联系",
                    "建立联系制度，每月走访不少于" + i + "户".repeat(i % 40 + 1),
                    known ? Optional.of(DAY.plusDays(i % 60)) : Optional.empty(),
                    known ? Optional.of(10L - i % 60) : Optional.empty(),
                    known ? Optional.of(BigDecimal.valueOf(i * 37 % 1001, 3)) : Optional.empty(),
                    BigDecimal.valueOf(i * 12_345L, 2),
                    lamp(i)));
        }
        return items;
    }

    /** A lamp of every colour in turn, each with a word of its own. */
    static Lamp lamp(int number) {
        int colour = number % COLOURS.size();
        return new Lamp(COLOURS.get(colour), "灯" + colour);
    }

    static ReportTable<Item> ledger(String name, List<Item> items) {
        return ReportTable.<Item>of(name, items)
                .column(Column.<Item, Integer>of("序号", CellTypes.WHOLE, Item::number)
                        .width(4))
                .column(Column.<Item, String>of("工作目标", CellTypes.TEXT, Item::goal)
                        .width(9)
                        .mergedBy(Item::goal))
                .column(Column.<Item, String>of("事项", CellTypes.TEXT, Item::matter)
                        .width(16))
                .column(Column.<Item, LocalDate>optional("到期日", CellTypes.DATE, Item::due)
                        .width(9)
                        .whenMissing("长期"))
                .column(Column.<Item, Long>optional("剩余天数", CellTypes.DAYS_LEFT, Item::left)
                        .width(6)
                        .whenMissing("长期"))
                .column(Column.<Item, BigDecimal>optional("完成比例", CellTypes.PERCENT, Item::done)
                        .width(6)
                        .whenMissing("未报告"))
                .column(Column.<Item, BigDecimal>of("金额", CellTypes.NUMBER, Item::amount)
                        .width(7))
                .column(Column.<Item, Lamp>of("亮灯", CellTypes.LAMP, Item::lamp).width(6))
                .title("青禾县" + name)
                .issuer("发文机关：青禾县人民政府办公室")
                .asOf("截至2026年3月31日")
                .marking("示例数据")
                .note("依据：青政办发〔2026〕3号");
    }

    /** Two sheets with everything that tables can have. */
    static ReportWorkbook workbook() {
        return Written.workbook(ledger("督查台账", items(90)), ledger("企业诉求", items(7)));
    }

    /** {@link #workbook()} and two sheets with formulas, a named cell and a chart. */
    static ReportWorkbook everything() {
        ReportTable<Scored> scores = scores("排名", "66.3", "-", "-2.5");
        return Written.workbook(
                ledger("督查台账", items(90)),
                scores.named(new NamedCell("最高分", 0, 1)),
                ledger("企业诉求", items(7)),
                scores("乡镇排名", "81", "80.25"));
    }

    /** A unit and its points, as text; {@code -} for none. */
    record Scored(String unit, String points) {
        Optional<Cell> cell() {
            return points.equals("-")
                    ? Optional.empty()
                    : Optional.of(new Cell.Formula("0+" + points, new Cell.Figure(new BigDecimal(points))));
        }
    }

    /** Units 甲局, 乙局 and so on with their points, which are formulas, and a chart of them. */
    static ReportTable<Scored> scores(String name, String... points) {
        List<Scored> rows = new ArrayList<>();
        for (String one : points) {
            rows.add(new Scored("甲乙丙丁戊".charAt(rows.size()) + "局", one));
        }
        return scores(name, rows);
    }

    static ReportTable<Scored> scores(String name, List<Scored> rows) {
        return ReportTable.<Scored>of(name, rows)
                .column(Column.of("单位", CellTypes.TEXT, Scored::unit))
                .column(Column.<Scored, Cell>optional(
                                "总分", new CellType<Cell>(CellKind.NUMBER, cell -> cell).decimals(2), Scored::cell)
                        .whenMissing("无数据"))
                .note("注：示例数据。")
                .chart(new BarChart("六月总分", 0, 1));
    }

    /** A table of texts in one column. */
    static ReportTable<String> texts(List<String> texts) {
        return ReportTable.<String>of("文字", texts).column(Column.of("事项", CellTypes.TEXT, Function.<String>identity()));
    }

    /** A table of texts in one column. */
    static ReportTable<String> texts(String... texts) {
        return texts(List.of(texts));
    }
}
