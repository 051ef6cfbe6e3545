package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.ReportTable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bars of a sheet's columns of percentages (数据条), as conditional formats, which follow when a reader changes a cell. */
final class DataBars {
    /** Light enough to be read upon, also in print. */
    private static final String COLOUR = "FF9DC3E6";

    static final int PRIORITY = 1;

    private DataBars() {}

    /**
     * The element, one for all columns, because all bars go from 0 to 1; empty without such columns or without rows.
     *
     * @param firstRow the first data row, from 1
     * @param lastRow the last, above the first where there are none
     */
    static String of(ReportTable<?> table, int firstRow, int lastRow) {
        String ranges = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).isBarred())
                .mapToObj(CellAddress::letters)
                .map(column -> "%1$s%2$s:%1$s%3$s".formatted(column, firstRow, lastRow))
                .collect(Collectors.joining(" "));
        return ranges.isEmpty() || lastRow < firstRow
                ? ""
                : "<conditionalFormatting sqref=\"%s\"><cfRule type=\"dataBar\" priority=\"%s\">"
                                .formatted(ranges, PRIORITY)
                        + "<dataBar minLength=\"0\" maxLength=\"100\">"
                        + "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/>"
                        + "<color rgb=\"%s\"/></dataBar></cfRule></conditionalFormatting>".formatted(COLOUR);
    }
}
