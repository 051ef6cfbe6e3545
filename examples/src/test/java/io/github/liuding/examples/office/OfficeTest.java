package io.github.liuding.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.examples.ReadBack;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.CellValue;
import io.github.liuding.reporting.workbook.ReadSheet;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The workbooks as LibreOffice prints them, once with a wide face and once with a narrow one in place of those of
 * official papers: what the tables hold is on the pages, whole and where it belongs.
 */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private Path folder = Path.of("");

    @BeforeAll
    void print(@TempDir Path shared) throws IOException {
        folder = shared;
        for (Books books : Books.values()) {
            ExcelWriter.standard().write(books.workbook(), workbook(books));
        }
        List<Path> files = Arrays.stream(Books.values()).map(this::workbook).toList();
        for (Face face : Face.values()) {
            Programs.convert("pdf", folder.resolve(face.name()), face.environment(folder), files);
        }
        Programs.convert("xlsx", folder.resolve("saved"), Map.of(), files);
    }

    static Stream<Arguments> printed() {
        return Arrays.stream(Face.values())
                .flatMap(face -> Arrays.stream(Books.values()).map(books -> Arguments.of(face, books)));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void every_text_stands_whole_in_its_cell(Face face, Books books) throws IOException {
        List<PrintedSheet> sheets = sheets(face, books);
        List<ReportTable<?>> tables = books.tables();
        for (int i = 0; i < tables.size(); i++) {
            PrintedSheet sheet = sheets.get(i);
            List<List<String>> expected = texts(tables.get(i));
            SheetLayout layout = SheetLayout.of(workbook(books), i);
            List<String> wrong = new ArrayList<>();
            for (int row = 0; row < expected.size(); row++) {
                for (int column = 0; column < expected.get(row).size(); column++) {
                    SheetLayout.Range range = layout.range(row, column);
                    String text = PdfPage.withoutSpace(expected.get(row).get(column));
                    List<String> found = sheet.texts(row, column);
                    boolean first = range.top() == row && range.left() == column;
                    boolean right = (row >= PrintedSheet.HEADINGS && row < ReadBack.rowsAbove(tables.get(i)))
                            ? found.stream().allMatch(text::equals) && !found.isEmpty()
                            : found.equals(text.isEmpty() ? List.of() : List.of(text));
                    if (first && !right) {
                        wrong.add(
                                "row %d, column %d: '%s' is printed as %s".formatted(row + 1, column + 1, text, found));
                    }
                }
            }
            assertThat(wrong).as("%s on %s", tables.get(i).name(), face).isEmpty();
            assertThat(sheet.faults())
                    .as("%s on %s", tables.get(i).name(), face)
                    .isEmpty();
            assertThat(sheet.rows()).as("rows of %s", tables.get(i).name()).isEqualTo(expected.size());
        }
    }

    /** What is wider than the page is made smaller; at 8 points it can still be read. */
    @ParameterizedTest
    @MethodSource("printed")
    void nothing_is_printed_too_small(Face face, Books books) throws IOException {
        assertThat(sheets(face, books))
                .allSatisfy(sheet -> assertThat(sheet.bodySize()).isBetween(8.0, 12.5));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void headings_stand_on_every_page(Face face, Books books) throws IOException {
        List<PrintedSheet> sheets = sheets(face, books);
        List<ReportTable<?>> tables = books.tables();
        for (int i = 0; i < tables.size(); i++) {
            Map<Integer, String> headings = new LinkedHashMap<>();
            for (Column<?, ?> column : tables.get(i).columns()) {
                headings.put(headings.size(), column.heading());
            }
            assertThat(sheets.get(i).headingsByPage())
                    .as(tables.get(i).name())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).isEqualTo(headings));
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void pages_are_those_of_the_profile_one_wide_and_numbered(Face face, Books books) throws IOException {
        List<PdfPage> pages = pages(face, books);
        List<ReportTable<?>> tables = books.tables();
        List<List<PdfPage>> bySheet = bySheet(pages, tables);
        for (int i = 0; i < tables.size(); i++) {
            PrintProfile profile = tables.get(i).print();
            assertThat(bySheet.get(i)).allSatisfy(page -> {
                assertThat(page.width() / POINTS_PER_MILLIMETRE).isCloseTo(profile.widthMillimetres(), within(1.0));
                assertThat(page.height() / POINTS_PER_MILLIMETRE).isCloseTo(profile.heightMillimetres(), within(1.0));
            });
        }
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            assertThat(PdfPage.text(page.words().stream()
                            .filter(word -> word.y() > page.height() - 54 + 2)
                            .toList()))
                    .isEqualTo("第%d页共%d页".formatted(i + 1, pages.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void what_is_invented_says_so_at_the_top_of_every_page(Face face, Books books) throws IOException {
        List<ReportTable<?>> tables = books.tables();
        List<List<PdfPage>> bySheet = bySheet(pages(face, books), tables);
        for (int i = 0; i < tables.size(); i++) {
            String marking = tables.get(i).marking().orElse("");
            assertThat(bySheet.get(i))
                    .as(tables.get(i).name())
                    .allSatisfy(page -> assertThat(PdfPage.text(page.words().stream()
                                    .filter(word -> word.y() < 52)
                                    .toList()))
                            .isEqualTo(marking));
            assertThat(marking).isEqualTo(books == Books.QINGHE ? "示例数据" : marking);
        }
    }

    /** Else nothing would be known of the other face. */
    @ParameterizedTest
    @MethodSource("printed")
    void the_pages_are_printed_in_the_face_that_stands_in(Face face, Books books) throws IOException {
        String fonts = Programs.run(
                folder, Map.of(), List.of("pdffonts", pdf(face, books).toString()));

        assertThat(fonts.lines().skip(2)).isNotEmpty().allMatch(line -> line.contains(face.inPdf()));
    }

    @ParameterizedTest
    @EnumSource(Books.class)
    void what_libreoffice_saves_has_the_same_values(Books books) throws IOException {
        Map<String, List<Row>> ours = ReadBack.sheets(workbook(books));
        Map<String, List<Row>> saved =
                ReadBack.sheets(folder.resolve("saved").resolve(workbook(books).getFileName()));

        assertThat(saved.keySet()).containsExactlyElementsOf(ours.keySet());
        ours.forEach((name, rows) ->
                assertThat(values(saved.getOrDefault(name, List.of()))).as(name).isEqualTo(values(rows)));
    }

    /** The same by our own reader: merges filled, days and percentages told by their formats. */
    @ParameterizedTest
    @EnumSource(Books.class)
    void what_libreoffice_saves_is_read_as_what_was_written(Books books) throws IOException {
        ReadWorkbook ours = WorkbookReader.standard().read(workbook(books)).orElseThrow();
        WithFindings<ReadWorkbook> saved = WorkbookReader.standard()
                .read(folder.resolve("saved").resolve(workbook(books).getFileName()));

        assertThat(saved.findings()).isEmpty();
        List<ReadSheet> sheets = saved.orElseThrow().sheets();
        assertThat(sheets)
                .extracting(sheet -> sheet.info().name())
                .containsExactlyElementsOf(
                        ours.sheets().stream().map(sheet -> sheet.info().name()).toList());
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(cells(sheets.get(i)))
                    .as(sheets.get(i).info().name())
                    .isEqualTo(cells(ours.sheets().get(i)));
            assertThat(sheets.get(i).details().merged())
                    .isEqualTo(ours.sheets().get(i).details().merged());
        }
    }

    private static List<String> cells(ReadSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> "%s %s %s %s"
                        .formatted(
                                cell.address(),
                                value(cell.value()),
                                cell.format().isDate(),
                                cell.isFilled()))
                .toList();
    }

    private static String value(CellValue value) {
        return value instanceof CellValue.Numeric number
                ? number.shown().stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private Path workbook(Books books) {
        return folder.resolve(books.name() + ".xlsx");
    }

    private Path pdf(Face face, Books books) {
        return folder.resolve(face.name()).resolve(books.name() + ".pdf");
    }

    private List<PdfPage> pages(Face face, Books books) throws IOException {
        return PdfPage.of(pdf(face, books));
    }

    private List<PrintedSheet> sheets(Face face, Books books) throws IOException {
        List<ReportTable<?>> tables = books.tables();
        List<List<PdfPage>> pages = bySheet(pages(face, books), tables);
        List<PrintedSheet> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<String> headings =
                    tables.get(i).columns().stream().map(Column::heading).toList();
            sheets.add(new PrintedSheet(
                    SheetLayout.of(workbook(books), i), headings, tables.get(i).headingRows(), pages.get(i)));
        }
        return sheets;
    }

    /** The pages of each sheet, which begin with the one that has its title. */
    private static List<List<PdfPage>> bySheet(List<PdfPage> pages, List<ReportTable<?>> tables) {
        List<List<PdfPage>> sheets = new ArrayList<>();
        for (PdfPage page : pages) {
            if (sheets.size() < tables.size()) {
                ReportTable<?> table = tables.get(sheets.size());
                String title = PdfPage.withoutSpace(table.title().orElse(table.name()));
                if (PdfPage.text(page.words()).contains(title)) {
                    sheets.add(new ArrayList<>());
                }
            }
            assertThat(sheets).as("the first page has the first title").isNotEmpty();
            sheets.get(sheets.size() - 1).add(page);
        }
        assertThat(sheets).as("sheets with pages").hasSameSizeAs(tables);
        return sheets;
    }

    /** The texts of a sheet as they should be printed, row by row. */
    private static <R> List<List<String>> texts(ReportTable<R> table) {
        int columns = table.columns().size();
        List<List<String>> texts = new ArrayList<>();
        texts.add(List.of(table.title().orElse(table.name())));
        texts.add(List.of(table.issuer().orElse("")));
        for (int i = 0; i < table.headingRows(); i++) {
            List<String> headings = new ArrayList<>(Collections.nCopies(columns, ""));
            HeadingCell.row(table, i).forEach(heading -> headings.set(heading.column(), heading.text()));
            texts.add(headings);
        }
        for (R row : table.rows()) {
            texts.add(table.columns().stream()
                    .map(column -> column.cell(row).text())
                    .toList());
        }
        if (texts.size() == ReadBack.rowsAbove(table)) {
            texts.add(List.of("（无）"));
        }
        table.notes().forEach(note -> texts.add(List.of(note)));
        assertThat(columns).isPositive();
        return texts;
    }

    /** Texts and numbers by row; formats, and whether an empty cell is there at all, are the program's own. */
    private static List<List<String>> values(List<Row> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .filter(cell -> cell != null && !value(cell).isEmpty())
                        .map(cell -> cell.getAddress() + " " + value(cell))
                        .toList())
                .toList();
    }

    private static String value(Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case STRING -> cell.asString();
            case FORMULA -> "= " + worked(cell.getRawValue());
            default -> cell.getType() + " " + cell.getRawValue();
        };
    }

    /** What a formula comes to; programs write the same number in several ways. */
    private static String worked(String value) {
        return value.matches("-?[0-9.]+") ? plain(new BigDecimal(value)) : value;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
