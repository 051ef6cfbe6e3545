package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell holds after reading back, by the type of its value. */
class ExcelWriterValuesTest {
    private static final String MARKS = " =+-@_x0041_\n\r\t&<>\"'";

    private static XSSFCell first(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(Written.FIRST - 1).getCell(0);
    }

    private static <V> Written single(Column<V, V> column, V value) {
        return Written.of(ReportTable.<V>of("清单", List.of(value)).column(column));
    }

    @Test
    void every_value_of_a_ledger_is_read_back_in_its_type() {
        List<Samples.Item> items = Samples.items(90);
        ReportTable<Samples.Item> table = Samples.ledger("督查台账", items);
        ReadBack.assertHolds(Written.of(table), table);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0.355, 0.0%, 35.5%",
        "0.35, 0%, 35%",
        "0.3333, 0.00%, 33.33%",
        "0.33333, 0.00%, 33.33%",
        "0, 0%, 0%",
        "1.000, 0%, 100%"
    })
    void a_percentage_is_a_number_shown_as_exactly_as_it_is_known(BigDecimal fraction, String format, String shown)
            throws IOException {
        Column<BigDecimal, BigDecimal> column = Column.of("完成比例", CellTypes.PERCENT, Function.identity());
        try (XSSFWorkbook workbook = single(column, fraction).poi()) {
            assertThat(first(workbook).getNumericCellValue()).isEqualTo(fraction.doubleValue());
            assertThat(first(workbook).getCellStyle().getDataFormatString()).isEqualTo(format);
            assertThat(new DataFormatter().formatCellValue(first(workbook))).isEqualTo(shown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "123456789012345",
        "-123456789012345",
        "0.000123456789012345",
        "123456789012345000000",
        "123456789012345.000",
        "1E+300"
    })
    void a_number_of_fifteen_digits_is_a_number(BigDecimal number) throws IOException {
        Column<BigDecimal, BigDecimal> column = Column.of("金额", CellTypes.NUMBER, Function.identity());
        try (XSSFWorkbook workbook = single(column, number).poi()) {
            assertThat(first(workbook).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new BigDecimal(first(workbook).getRawValue())).isEqualByComparingTo(number);
        }
    }

    /** Excel would set the digits after the fifteenth to 0. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1234567890123456",
        "-1234567890123456",
        "12345678901234.56",
        "0.1234567890123456",
        "990001198001010011",
        "1000000000000001"
    })
    void a_longer_number_is_a_text_with_every_digit(BigDecimal number) throws IOException {
        Column<BigDecimal, BigDecimal> column = Column.of("金额", CellTypes.NUMBER, Function.identity());
        try (XSSFWorkbook workbook = single(column, number).poi()) {
            assertThat(first(workbook).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first(workbook).getStringCellValue()).isEqualTo(number.toPlainString());
            assertThat(first(workbook).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_percentage_or_days_of_more_digits_than_excel_keeps_are_texts() throws IOException {
        Column<BigDecimal, BigDecimal> percent = Column.of("完成比例", CellTypes.PERCENT, Function.identity());
        try (XSSFWorkbook workbook =
                single(percent, new BigDecimal("0.1234567890123456")).poi()) {
            assertThat(first(workbook).getStringCellValue()).isEqualTo("12.34567890123456%");
        }
        Column<Long, Long> days = Column.of("剩余天数", CellTypes.DAYS_LEFT, Function.identity());
        try (XSSFWorkbook workbook = single(days, -1234567890123456L).poi()) {
            assertThat(first(workbook).getStringCellValue()).isEqualTo("逾期1234567890123456天");
        }
    }

    @Test
    void a_number_written_as_a_text_is_shown_whole() {
        Column<BigDecimal, BigDecimal> narrow = Column.<BigDecimal, BigDecimal>of(
                        "金额", CellTypes.NUMBER, Function.identity())
                .width(4);
        Written written = single(narrow, new BigDecimal("123456789012345678"));
        Written shortOne = single(narrow, BigDecimal.ONE);
        assertThat(height(written)).isGreaterThan(height(shortOne));
    }

    private static float height(Written written) {
        try (XSSFWorkbook workbook = written.poi()) {
            return workbook.getSheetAt(0).getRow(Written.FIRST - 1).getHeightInPoints();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5, 5天", "0, 0天", "-5, 逾期5天"})
    void days_left_are_a_number_shown_in_words(long days, String shown) throws IOException {
        Column<Long, Long> column = Column.of("剩余天数", CellTypes.DAYS_LEFT, Function.identity());
        try (XSSFWorkbook workbook = single(column, days).poi()) {
            assertThat(first(workbook).getNumericCellValue()).isEqualTo((double) days);
            assertThat(new DataFormatter().formatCellValue(first(workbook))).isEqualTo(shown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2021-04-30, 44316", "2026-01-09, 46031", "1900-03-01, 61", "9999-12-31, 2958465"})
    void a_day_is_the_number_that_excel_counts_shown_as_a_date(LocalDate day, double serial) throws IOException {
        Column<LocalDate, LocalDate> column = Column.of("到期日", CellTypes.DATE, Function.identity());
        try (XSSFWorkbook workbook = single(column, day).poi()) {
            assertThat(first(workbook).getNumericCellValue()).isEqualTo(serial);
            assertThat(first(workbook).getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
            assertThat(first(workbook).getCellStyle().getDataFormatString()).isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
        }
    }

    @Test
    void what_is_unknown_is_its_word_and_never_a_number() throws IOException {
        ReportTable<String> table = ReportTable.<String>of("清单", List.of("无"))
                .column(Column.<String, BigDecimal>optional("完成比例", CellTypes.PERCENT, row -> Optional.empty())
                        .whenMissing("未报告"))
                .column(Column.<String, LocalDate>optional("到期日", CellTypes.DATE, row -> Optional.empty())
                        .whenMissing("未定"))
                .column(Column.<String, Long>optional("剩余天数", CellTypes.DAYS_LEFT, row -> Optional.empty())
                        .whenMissing("长期"))
                .column(Column.<String, Integer>optional("件数", CellTypes.WHOLE, row -> Optional.empty()))
                .column(Column.<String, Lamp>optional("亮灯", CellTypes.LAMP, row -> Optional.empty())
                        .whenMissing("未亮灯"));
        Written written = Written.of(table);
        ReadBack.assertHolds(written, table);
        try (XSSFWorkbook workbook = written.poi()) {
            assertThat(ReadBack.types(workbook.getSheetAt(0).getRow(Written.FIRST - 1)))
                    .containsExactly(
                            CellType.STRING, CellType.STRING, CellType.STRING, CellType.BLANK, CellType.STRING);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LampColour.class)
    void a_lamp_is_a_colour_and_its_word(LampColour colour) throws IOException {
        Column<Lamp, Lamp> column = Column.of("亮灯", CellTypes.LAMP, Function.identity());
        try (XSSFWorkbook workbook = single(column, new Lamp(colour, "逾期")).poi()) {
            XSSFCellStyle style = first(workbook).getCellStyle();
            LampPaint paint = LampPaint.of(colour);
            assertThat(first(workbook).getStringCellValue()).isEqualTo("逾期");
            assertThat(style.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo(hex(paint.background()));
            assertThat(style.getFont().getXSSFColor().getARGBHex()).isEqualTo(hex(paint.foreground()));
        }
    }

    private static String hex(int rgb) {
        return "FF%06X".formatted(rgb);
    }

    @Test
    void every_lamp_has_a_paint_of_its_own_whose_word_can_be_read() {
        Set<LampPaint> paints = new HashSet<>();
        for (LampColour colour : LampColour.values()) {
            LampPaint paint = LampPaint.of(colour);
            assertThat(paints.add(paint))
                    .as("%s has a paint of its own", colour)
                    .isTrue();
            // WCAG 2.1, 1.4.3: at least 4.5 to 1.
            assertThat((luminance(paint.background()) + 0.05) / (luminance(paint.foreground()) + 0.05))
                    .as("contrast of %s", colour)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void random_tables_are_read_back(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = random.nextInt(40) + 1; i > 0; i--) {
            rows.add(List.of(text(random), text(random), text(random)));
        }
        ReportTable<List<String>> table = ReportTable.of("清单" + seed, rows);
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            table = table.column(randomColumn(random));
        }
        table = random.nextBoolean() ? table.marking(text(random)) : table;
        table = random.nextBoolean() ? table.issuer(text(random)).note(text(random)) : table;
        ReadBack.assertHolds(Written.of(table), table);
    }

    private static Column<List<String>, ?> randomColumn(Random random) {
        int width = random.nextInt(99) + 2;
        int from = random.nextInt(3);
        Column<List<String>, ?> column = switch (random.nextInt(7)) {
            case 0 ->
                Column.<List<String>, Integer>of(
                        "甲", CellTypes.WHOLE, row -> row.get(from).hashCode());
            case 1 ->
                Column.<List<String>, BigDecimal>optional(
                        "乙", CellTypes.PERCENT, row -> maybe(row, from).map(hash -> BigDecimal.valueOf(hash, 5)));
            case 2 ->
                Column.<List<String>, LocalDate>optional(
                        "丙",
                        CellTypes.DATE,
                        row -> maybe(row, from)
                                .map(hash -> LocalDate.of(2000, 1, 1).plusDays(hash)));
            case 3 ->
                Column.<List<String>, Long>optional(
                        "丁", CellTypes.DAYS_LEFT, row -> maybe(row, from).map(hash -> 50_000L - hash));
            case 4 ->
                Column.<List<String>, Lamp>of(
                        "戊", CellTypes.LAMP, row -> Samples.lamp(row.get(from).length()));
            case 5 ->
                Column.<List<String>, String>of("己", CellTypes.TEXT, row -> row.get(from))
                        .mergedBy(row -> row.get(from).length() / 5);
            default -> Column.<List<String>, String>of("庚", CellTypes.TEXT, row -> row.get(from));
        };
        return random.nextBoolean() ? column.width(width).whenMissing("未报告") : column.centred();
    }

    private static Optional<Integer> maybe(List<String> row, int from) {
        int hash = Math.floorMod(row.get(from).hashCode(), 100_000);
        return Optional.of(hash).filter(known -> known % 3 > 0);
    }

    /** Mostly Chinese, with whatever else a clerk's machine may hold. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                default -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
            }
        }
        return text.toString();
    }
}
