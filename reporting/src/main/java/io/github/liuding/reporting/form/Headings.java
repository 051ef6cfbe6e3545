package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.CellRange;
import io.github.liuding.reporting.workbook.CellValue;
import io.github.liuding.reporting.workbook.RawCell;
import io.github.liuding.reporting.workbook.RawRow;
import io.github.liuding.reporting.workbook.ReadSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The row of a sheet that has the headings of a form, the last where there are several.
 *
 * @param sheet the sheet
 * @param row its number, from 1
 * @param columns the known headings and the columns in which they stand, 1 for A
 * @param twice the known headings that stand twice
 * @param unknown the headings that the form does not have
 */
record Headings(ReadSheet sheet, int row, Map<String, Integer> columns, List<String> twice, List<String> unknown) {
    /** The property of a document that has the headings it was sent with. */
    static final String PROPERTY = "liuding.columns";

    /** Headings stand near the top, whatever is put above them. */
    private static final int DEEPEST = 30;

    static String joined(ReportTable<?> table) {
        return table.columns().stream().map(Column::heading).collect(Collectors.joining("|"));
    }

    /** Without blanks and line ends, which programs and people put in. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.FORMAT)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Where it is. */
    Place place() {
        return Place.inSheet(sheet.info().name(), CellRange.address(row, 1));
    }

    /**
     * The best place of all sheets: the one with most of the table's headings, the first of equals; empty where no two are
     * there. Where the table has several rows of headings, so many are looked at together.
     */
    static Optional<Headings> find(List<ReadSheet> sheets, ReportTable<?> table) {
        Optional<Headings> best = Optional.empty();
        for (ReadSheet sheet : sheets) {
            for (int i = 0; i < sheet.rows().size() && sheet.rows().get(i).number() <= DEEPEST; i++) {
                int last = sheet.rows().get(i).number();
                List<RawRow> rows = sheet.rows().subList(Math.max(0, i + 1 - table.headingRows()), i + 1).stream()
                        .filter(row -> row.number() > last - table.headingRows())
                        .toList();
                Headings found = of(sheet, rows, table);
                int most = best.map(one -> one.columns().size()).orElse(1);
                if (found.columns().size() > most) {
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }

    private static Headings of(ReadSheet sheet, List<RawRow> rows, ReportTable<?> table) {
        Map<String, String> byBare = new LinkedHashMap<>();
        Set<String> higher = new LinkedHashSet<>();
        for (Column<?, ?> column : table.columns()) {
            byBare.put(bare(column.heading()), column.heading());
            column.higherHeadings().forEach(heading -> higher.add(bare(heading)));
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        List<RawCell> cells = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> isKnown(cell, byBare.keySet(), higher)))
                .flatMap(row -> row.cells().stream())
                .toList();
        for (RawCell cell : cells) {
            if (cell.value() instanceof CellValue.Text text && !text.isBlank() && !cell.isFilled()) {
                String bare = bare(text.text());
                String heading = byBare.getOrDefault(bare, "");
                if (!heading.isEmpty()) {
                    if (columns.putIfAbsent(heading, cell.column()) != null) {
                        twice.add(heading);
                    }
                } else if (!higher.contains(bare)) {
                    unknown.add(text.text().strip());
                }
            }
        }
        int row = rows.get(rows.size() - 1).number();
        return new Headings(sheet, row, columns, List.copyOf(twice), unknown);
    }

    /** What stands above the headings, such as who hands the form out, is none of them. */
    private static boolean isKnown(RawCell cell, Set<String> own, Set<String> higher) {
        String text = cell.value() instanceof CellValue.Text one ? bare(one.text()) : "";
        return own.contains(text) || higher.contains(text);
    }
}
