package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.text.RowHeight;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end, and what that does to merged cells. */
class PageEndsTest {
    private static final RowHeight NEEDED = RowHeight.of(Styles.BODY_SIZE * RowHeight.POINT);
    private static final BigDecimal TWIPS = BigDecimal.valueOf(RowHeight.POINT);
    private static final List<PrintProfile> PAPERS = List.of(PrintProfile.values());
    private static final BigDecimal HIGHEST = new BigDecimal("409.5");

    /** A row; its goal and its task are numbered through the table. */
    private record Line(int goal, String goalText, int task, String taskText, String measure) {}

    private static ReportTable<Line> table(List<Line> lines) {
        return ReportTable.<Line>of("措施清单", lines)
                .column(Column.<Line, String>of("工作目标", CellTypes.TEXT, Line::goalText)
                        .width(9)
                        .mergedBy(Line::goal))
                .column(Column.<Line, String>of("工作任务", CellTypes.TEXT, Line::taskText)
                        .width(12)
                        .mergedBy(Line::task))
                .column(Column.<Line, String>of("工作措施", CellTypes.TEXT, Line::measure)
                        .width(20));
    }

    private static List<Line> goals(int... sizes) {
        List<Line> lines = new ArrayList<>();
        for (int goal = 0; goal < sizes.length; goal++) {
            for (int i = 0; i < sizes[goal]; i++) {
                lines.add(new Line(goal, "目标" + goal, lines.size(), "任务", "措施"));
            }
        }
        return lines;
    }

    private static List<SheetXml.Range> goalCells(Written written) {
        SheetXml sheet = written.sheet();
        return sheet.merges(0, Written.FIRST, ReadBack.lastDataRow(sheet));
    }

    private static List<String> references(List<SheetXml.Range> ranges) {
        return ranges.stream()
                .map(range -> RowXml.address(range.firstRow(), range.firstColumn()) + ":"
                        + RowXml.address(range.lastRow(), range.lastColumn()))
                .toList();
    }

    @Test
    void a_small_group_that_does_not_fit_goes_to_the_next_page_whole() {
        // 15 rows of 24.55 points have room below title, issuer and headings; the sixth goal would begin in the 15th.
        Written written = Written.of(table(goals(3, 3, 3, 3, 2, 3, 3)));
        assertThat(written.sheet().breaks()).containsExactly(17);
        assertThat(references(goalCells(written)))
                .containsExactly("A4:A6", "A7:A9", "A10:A12", "A13:A15", "A16:A17", "A18:A20", "A21:A23");
        assertThat(Written.of(table(goals(15, 1))).sheet().breaks())
                .as("a group of 15 rows fills the page")
                .containsExactly(18);
    }

    @Test
    void a_group_longer_than_a_page_is_parted_at_its_end_and_its_text_repeated() {
        ReportTable<Line> table = table(goals(40));
        Written written = Written.of(table);
        SheetXml sheet = written.sheet();
        assertThat(sheet.breaks()).hasSize(2);
        int first = sheet.breaks().get(0);
        int second = sheet.breaks().get(1);
        assertThat(references(goalCells(written)))
                .containsExactly(
                        "A4:A" + first, "A%d:A%d".formatted(first + 1, second), "A%d:A43".formatted(second + 1));
        assertThat(sheet.row(first + 1).cell(0).text()).contains("目标0");
        assertThat(sheet.row(second + 1).cell(0).text()).contains("目标0");
        ReadBack.assertHolds(written, table);
    }

    @Test
    void a_long_text_has_room_in_each_part_of_a_group_that_was_parted() {
        String title = "长".repeat(60);
        List<Line> lines = IntStream.range(0, 40)
                .mapToObj(i -> new Line(0, title, i, "任务", "措施"))
                .toList();
        SheetXml sheet = Written.of(table(lines)).sheet();
        // 60 characters in 9 a line.
        BigDecimal seven = BigDecimal.valueOf(NEEDED.forLines(7)).divide(TWIPS);
        assertThat(sheet.row(Written.FIRST).height()).isGreaterThanOrEqualTo(seven);
        assertThat(sheet.breaks()).isNotEmpty();
        sheet.breaks()
                .forEach(row -> assertThat(sheet.row(row + 1).height())
                        .as("row %d", row + 1)
                        .isGreaterThanOrEqualTo(seven));
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 256, 257, 300, 1_000})
    void a_group_longer_than_what_is_held_back_never_lies_across_a_page_end(int rows) {
        Written written = Written.of(table(goals(rows)));
        assertSound(written, table(goals(rows)));
    }

    @Test
    void a_table_without_merged_cells_has_no_page_ends_of_ours() {
        assertThat(Written.of(Samples.texts(
                                IntStream.range(0, 500).mapToObj(i -> "第" + i).toList()))
                        .sheet()
                        .breaks())
                .isEmpty();
    }

    @Test
    void no_more_page_ends_are_written_than_excel_takes() {
        Written written =
                Written.of(table(goals(IntStream.generate(() -> 2).limit(12_000).toArray())));
        SheetXml sheet = written.sheet();
        assertThat(sheet.breaks()).hasSize(1023);
        assertThat(goalCells(written)).hasSize(12_000);
    }

    @Test
    void a_text_too_long_for_any_row_is_a_finding() {
        Written written = Written.of(table(List.of(
                new Line(0, "目标", 0, "任务", "措施"), new Line(1, "目标", 1, "任务", "长".repeat(20 * 23 + 1)))));
        assertThat(written.sheet().row(5).height()).isEqualByComparingTo(HIGHEST);
        assertThat(written.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ExcelFindings.ROW_TOO_HIGH);
            assertThat(finding).hasToString("警告 ROW_TOO_HIGH 措施清单!C5 工作表“措施清单”单元格C5的文字过长，超出 Excel 最大行高，打印时不能全部显示");
            assertThat(finding.english())
                    .isEqualTo("The text of '措施清单'!C5 needs a higher row than Excel has;"
                            + " its end will not show in print");
            assertThat(finding.place()).hasValueSatisfying(place -> {
                assertThat(place.sheet()).contains("措施清单");
                assertThat(place.cell()).contains("C5");
            });
        });
    }

    @Test
    void a_text_too_long_in_rows_held_back_is_found_at_its_own_row() {
        List<Line> lines = new ArrayList<>(goals(3, 3));
        lines.set(4, new Line(1, "目标1", 4, "长".repeat(2_000), "长".repeat(1_000)));
        assertThat(Written.of(table(lines)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString("Optional[措施清单!B8]"));
    }

    @Test
    void a_merged_text_too_long_is_found_once() {
        List<Line> lines = IntStream.range(0, 30)
                .mapToObj(i -> new Line(0, "长".repeat(1_000), i, "任务", "措施"))
                .toList();
        Written written = Written.of(table(lines));
        assertThat(written.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString("Optional[措施清单!A4]"));
        assertThat(written.sheet().breaks()).isNotEmpty();
    }

    @Test
    void findings_of_several_sheets_come_in_their_order() {
        ReportTable<String> high = Samples.texts("长".repeat(1_000), "短", "长".repeat(1_000));
        Written written = Written.of(
                ReportTable.<String>of("甲", high.rows()).column(high.columns().get(0)), high);
        assertThat(written.findings())
                .extracting(finding -> finding.place().orElseThrow().toString())
                .containsExactly("甲!A4", "甲!A6", "文字!A4", "文字!A6");
    }

    @Test
    void texts_around_the_rows_never_make_a_row_higher_than_excel_has() {
        String text = "长".repeat(3_000);
        ReportTable<String> table = ReportTable.<String>of("清单", List.of("甲"))
                .title(text)
                .issuer(text)
                .asOf(text)
                .note(text)
                .column(Column.<String, String>of(text, CellTypes.TEXT, Function.identity()))
                .column(Column.<String, String>of("乙", CellTypes.TEXT, Function.identity()));
        SheetXml sheet = Written.of(table).sheet();
        assertThat(IntStream.of(1, 2, 3, 5).mapToObj(row -> sheet.row(row).height()))
                .allSatisfy(height -> assertThat(height).isEqualByComparingTo(HIGHEST));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void random_groups_are_merged_page_by_page(long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        int task = 0;
        for (int goal = random.nextInt(25) + 1; goal > 0; goal--) {
            String goalText = "目".repeat(random.nextInt(random.nextInt(10) == 0 ? 400 : 60) + 1);
            for (int tasks = random.nextInt(5) + 1; tasks > 0; tasks--) {
                task++;
                String taskText = "任".repeat(random.nextInt(80) + 1);
                for (int size = size(random); size > 0; size--) {
                    int length = random.nextInt(40) == 0 ? 900 : random.nextInt(60) + 1;
                    lines.add(new Line(goal, goalText, task, taskText, "措".repeat(length)));
                }
            }
        }
        PrintProfile print = PAPERS.get(random.nextInt(PAPERS.size()));
        ReportTable<Line> table = table(lines).print(print);
        Written written = Written.of(table);
        assertSound(written, table);
        ReadBack.assertHolds(written, table);
    }

    private static int size(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt(40) + 1;
            case 1 -> random.nextInt(5) == 0 ? random.nextInt(200) + 100 : 1;
            default -> random.nextInt(3) + 1;
        };
    }

    private static void assertSound(Written written, ReportTable<Line> table) {
        SheetXml sheet = written.sheet();
        List<Line> lines = new ArrayList<>();
        table.rows().forEach(lines::add);
        BitSet ends = new BitSet();
        sheet.breaks().forEach(ends::set);

        assertMergesPartTheRuns(sheet, 0, lines.stream().map(Line::goal).toList(), ends);
        assertMergesPartTheRuns(sheet, 1, lines.stream().map(Line::task).toList(), ends);
        assertNoTwoOverlap(sheet.merges());
        assertThat(sheet.merges())
                .noneSatisfy(range -> assertThat(
                                ends.get(range.firstRow(), range.lastRow()).cardinality())
                        .isPositive());
        assertSmallGoalsAreWhole(sheet, lines, ends, table);
        assertPagesHoldTheirRows(sheet, ends, table);
        assertRowsAreHighEnough(written, lines);
    }

    /** A merged cell runs from where its key begins, or its page, to where either ends. */
    private static void assertMergesPartTheRuns(SheetXml sheet, int column, List<Integer> keys, BitSet ends) {
        List<SheetXml.Range> expected = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= keys.size(); i++) {
            boolean isEnd = i == keys.size() || !keys.get(i).equals(keys.get(i - 1)) || ends.get(Written.FIRST + i - 1);
            if (isEnd) {
                if (i - start > 1) {
                    expected.add(new SheetXml.Range(Written.FIRST + start, Written.FIRST + i - 1, column, column));
                }
                start = i;
            }
        }
        assertThat(sheet.merges(column, Written.FIRST, ReadBack.lastDataRow(sheet)))
                .as("merged cells of column %d", column)
                .containsExactlyElementsOf(expected);
    }

    private static void assertNoTwoOverlap(List<SheetXml.Range> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ranges.get(i).overlaps(ranges.get(j))) {
                    throw new AssertionError(ranges.get(i) + " overlaps " + ranges.get(j));
                }
            }
        }
    }

    private static long twips(SheetXml.Row row) {
        return row.height().multiply(TWIPS).longValueExact();
    }

    private static long height(SheetXml sheet, int firstRow, int lastRow) {
        return sheet.rows().subList(firstRow - 1, lastRow).stream()
                .mapToLong(PageEndsTest::twips)
                .sum();
    }

    private static PageFlow pages(SheetXml sheet, ReportTable<Line> table) {
        return new PageFlow(table.print(), widthInPrint(table), height(sheet, 1, 3), height(sheet, 3, 3));
    }

    /** The width in print: of each column its digits, at 120 twips. */
    private static long widthInPrint(ReportTable<Line> table) {
        return Skeleton.of(Written.workbook(table), OfficialFonts.gb2312())
                .sheet(0)
                .width();
    }

    private static void assertSmallGoalsAreWhole(
            SheetXml sheet, List<Line> lines, BitSet ends, ReportTable<Line> table) {
        PageFlow pages = pages(sheet, table);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).goal() != lines.get(i - 1).goal()) {
                int first = Written.FIRST + start;
                int last = Written.FIRST + i - 1;
                if (pages.keepsTogether(height(sheet, first, last))) {
                    assertThat(ends.get(first, last).cardinality())
                            .as("page ends within rows %d to %d", first, last)
                            .isZero();
                }
                start = i;
            }
        }
    }

    /** A page that holds more than its paper has a single row. */
    private static void assertPagesHoldTheirRows(SheetXml sheet, BitSet ends, ReportTable<Line> table) {
        PageFlow pages = pages(sheet, table);
        int rowsOnPage = 0;
        for (int row = Written.FIRST; row <= ReadBack.lastDataRow(sheet); row++) {
            if (ends.get(row - 1)) {
                pages.turn();
                rowsOnPage = 0;
            }
            long height = height(sheet, row, row);
            assertThat(pages.hasRoom(height) || rowsOnPage == 0)
                    .as("room for row %d", row)
                    .isTrue();
            pages.place(height);
            rowsOnPage++;
        }
    }

    private static void assertRowsAreHighEnough(Written written, List<Line> lines) {
        SheetXml sheet = written.sheet();
        int[] widths = widths(written);
        Set<String> begun = new HashSet<>();
        sheet.merges().forEach(range -> {
            for (int row = range.firstRow() + 1; row <= range.lastRow(); row++) {
                begun.add(RowXml.address(row, range.firstColumn()));
            }
        });
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> texts = List.of(line.goalText(), line.taskText(), line.measure());
            SheetXml.Row row = sheet.rows().get(Written.FIRST - 1 + i);
            for (int column = 0; column < texts.size(); column++) {
                int needed = NEEDED.forText(texts.get(column), widths[column]);
                if (!begun.contains(RowXml.address(row.number(), column))) {
                    assertThat(twips(row))
                            .as("height for %s", RowXml.address(row.number(), column))
                            .isGreaterThanOrEqualTo(Math.min(needed, RowHeight.EXCEL_LIMIT));
                }
            }
        }
    }

    private static int[] widths(Written written) {
        try (XSSFWorkbook workbook = written.poi()) {
            return IntStream.range(0, 3)
                    .map(column -> RowHeight.usableWidth(workbook.getSheetAt(0).getColumnWidth(column)))
                    .toArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
