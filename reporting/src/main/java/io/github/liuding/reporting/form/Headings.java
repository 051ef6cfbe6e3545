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
 * The row of a sheet that has the headings of a form.
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

    /** The best row of all sheets: the one with most of the headings, the first of equals; empty where no two are there. */
    static Optional<Headings> find(List<ReadSheet> sheets, List<String> known) {
        Optional<Headings> best = Optional.empty();
        for (ReadSheet sheet : sheets) {
            for (RawRow row : sheet.rows()) {
                if (row.number() > DEEPEST) {
                    break;
                }
                Headings found = of(sheet, row, known);
                int most = best.map(one -> one.columns().size()).orElse(1);
                if (found.columns().size() > most) {
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }

    private static Headings of(ReadSheet sheet, RawRow row, List<String> known) {
        Map<String, String> byBare = new LinkedHashMap<>();
        known.forEach(heading -> byBare.put(bare(heading), heading));
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text text && !text.isBlank() && !cell.isFilled()) {
                String heading = byBare.getOrDefault(bare(text.text()), "");
                if (heading.isEmpty()) {
                    unknown.add(text.text().strip());
                } else if (columns.putIfAbsent(heading, cell.column()) != null) {
                    twice.add(heading);
                }
            }
        }
        return new Headings(sheet, row.number(), columns, List.copyOf(twice), unknown);
    }
}
