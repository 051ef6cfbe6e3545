package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a sheet says of its rows after them: merged cells and page ends. */
final class SheetRanges {
    private static final int NUMBERS = 4;

    /** The most page ends that Excel takes in a sheet; the pages after them end where they may. */
    private static final int MOST_PAGE_ENDS = 1023;

    // Plain numbers, because there may be hundreds of thousands.
    private int[] merged = new int[NUMBERS * 16];
    private int size;
    private final List<Integer> pageEnds = new ArrayList<>();

    /** Merges cells; rows from 1, columns from 0. A single cell stays as it is. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow == lastRow && firstColumn >= lastColumn) {
            return;
        }
        if (size == merged.length) {
            merged = Arrays.copyOf(merged, size * 2);
        }
        merged[size++] = firstRow;
        merged[size++] = lastRow;
        merged[size++] = firstColumn;
        merged[size++] = lastColumn;
    }

    /** Ends a page after the row, from 1. */
    void endPage(int row) {
        if (pageEnds.size() < MOST_PAGE_ENDS) {
            pageEnds.add(row);
        }
    }

    void writeMerged(XmlBytes out) throws IOException {
        if (size == 0) {
            return;
        }
        out.raw("<mergeCells count=\"").number(size / NUMBERS).raw("\">");
        for (int i = 0; i < size; i += NUMBERS) {
            out.raw("<mergeCell ref=\"")
                    .raw(RowXml.address(merged[i], merged[i + 2]))
                    .raw(":")
                    .raw(RowXml.address(merged[i + 1], merged[i + 3]))
                    .raw("\"/>");
        }
        out.raw("</mergeCells>");
    }

    void writePageEnds(XmlBytes out) throws IOException {
        if (pageEnds.isEmpty()) {
            return;
        }
        int count = pageEnds.size();
        out.raw("<rowBreaks count=\"")
                .number(count)
                .raw("\" manualBreakCount=\"")
                .number(count)
                .raw("\">");
        for (int row : pageEnds) {
            out.raw("<brk id=\"").number(row).raw("\" max=\"16383\" man=\"1\"/>");
        }
        out.raw("</rowBreaks>");
    }
}
