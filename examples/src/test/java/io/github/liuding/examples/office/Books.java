package io.github.liuding.examples.office;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.examples.Example;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The workbooks that are printed. */
enum Books {
    LENGSHUITAN,
    QINGHE,
    /** Long and odd texts, an empty list, and the longest text that a row can show. */
    MADE_UP;

    private static final List<LampColour> COLOURS = List.of(LampColour.values());
    private static final LocalDate DAY = LocalDate.of(2022, 6, 25);

    /** A row of a made-up ledger. */
    private record Item(
            int number,
            String matter,
            String content,
            String unit,
            Optional<LocalDate> due,
            Optional<BigDecimal> completion,
            Lamp lamp) {}

    List<ReportTable<?>> tables() throws IOException {
        return switch (this) {
            case LENGSHUITAN -> Example.LENGSHUITAN.tables();
            case QINGHE -> Example.QINGHE.tables();
            case MADE_UP -> List.of(longLedger(), emptyLedger(), highestRow());
        };
    }

    ReportWorkbook workbook() throws IOException {
        return new ReportWorkbook("四清单", "县工作专班", DAY, tables());
    }

    private static ReportTable<Item> longLedger() {
        Random random = new Random(20220625);
        List<Item> items = new ArrayList<>();
        String matter = "";
        for (int i = 1; i <= 300; i++) {
            if (i == 1 || random.nextInt(4) == 0) {
                matter = text(random, 4 + random.nextInt(30));
            }
            items.add(new Item(
                    i,
                    matter,
                    text(random, 1 + random.nextInt(random.nextInt(10) == 0 ? 600 : 120)),
                    text(random, 2 + random.nextInt(20)),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(400))),
                    random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(BigDecimal.valueOf(random.nextInt(10_001), 4)),
                    new Lamp(COLOURS.get(random.nextInt(COLOURS.size())), text(random, 2))));
        }
        return ledger("长台账", items).marking("示例数据").note("注：" + text(random, 300));
    }

    private static ReportTable<Item> emptyLedger() {
        return ledger("空台账", List.of());
    }

    private static ReportTable<Item> ledger(String name, List<Item> items) {
        return ReportTable.<Item>of(name, items)
                .title("县重点工作" + name)
                .issuer("发文机关：县工作专班")
                .asOf("截至2022年6月25日")
                .print(PrintProfile.A3_LANDSCAPE)
                .column(Column.of("序号", CellTypes.WHOLE, Item::number).width(4))
                .column(Column.<Item, String>of("事项", CellTypes.TEXT, Item::matter)
                        .width(9)
                        .centred()
                        .mergedBy(Item::matter))
                .column(Column.<Item, String>of("内容", CellTypes.TEXT, Item::content)
                        .width(30))
                .column(Column.<Item, String>of("单位", CellTypes.TEXT, Item::unit)
                        .width(12))
                .column(Column.<Item, LocalDate>optional("期限", CellTypes.DATE, Item::due)
                        .width(9)
                        .whenMissing("未定"))
                .column(Column.<Item, BigDecimal>optional("比例", CellTypes.PERCENT, Item::completion)
                        .width(6)
                        .whenMissing("未报告"))
                .column(Column.of("亮灯", CellTypes.LAMP, Item::lamp).width(6));
    }

    /** A row as high as Excel has them, on the lower of the two papers. */
    private static ReportTable<String> highestRow() throws IOException {
        int fits = 1;
        int tooLong = 10_000;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (isWhole(oneRow(middle))) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return oneRow(fits);
    }

    private static ReportTable<String> oneRow(int length) {
        String text = text(new Random(409), length);
        return ReportTable.of("最高行", List.of("之前", text, "之后"))
                .column(Column.<String, Integer>of("序号", CellTypes.WHOLE, row -> 1)
                        .width(4))
                .column(Column.<String, String>of("内容", CellTypes.TEXT, row -> row)
                        .width(20));
    }

    private static boolean isWhole(ReportTable<String> table) throws IOException {
        return ExcelWriter.standard()
                .write(new ReportWorkbook("试", "试", DAY, List.of(table)), OutputStream.nullOutputStream())
                .isEmpty();
    }

    /** A text of the characters that ledgers are made of: mostly Chinese, some marks, figures, words and line ends. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(24)) {
                case 0, 1 -> text.append("，。、；：？！".charAt(random.nextInt(7)));
                case 2 ->
                    text.append("“")
                            .append(chinese(random))
                            .append(chinese(random))
                            .append("”");
                case 3 -> text.append("（").append(chinese(random)).append("）");
                case 4 -> text.append(random.nextInt(100_000));
                case 5 ->
                    text.append(random.nextInt(1000))
                            .append('.')
                            .append(random.nextInt(10))
                            .append('%');
                case 6 ->
                    text.append(List.of("UKey", "GB/T 9704-2012", "A3", "e-mail@example.org", "=SUM(A1:A9)")
                            .get(random.nextInt(5)));
                case 7 -> text.append(random.nextInt(6) == 0 ? "\n" : "——");
                default -> text.append(chinese(random));
            }
        }
        return text.substring(0, length).strip() + "。";
    }

    /** One of the 3755 commonest characters. */
    private static String chinese(Random random) {
        byte[] bytes = {(byte) (0xB0 + random.nextInt(39)), (byte) (0xA1 + random.nextInt(94))};
        return new String(bytes, Charset.forName("GB2312"));
    }
}
