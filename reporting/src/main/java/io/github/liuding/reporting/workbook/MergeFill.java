package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Gives every cell of a merged range the value of its first cell, row by row. */
final class MergeFill {
    /** Wider ranges are titles or accidents; beyond this many columns nothing is filled in. */
    private static final int WIDEST = 256;

    private static final int MOST_AT_ONCE = 10_000;
    private static final int MOST_FILLED = 2_000_000;

    private final List<CellRange> merged;
    private final FindingsLog log;
    private final List<Open> open = new ArrayList<>();
    private int next;
    private int filled;

    /** A range that the rows have reached. */
    private static final class Open {
        private final CellRange range;
        private Optional<RawCell> first = Optional.empty();

        Open(CellRange range) {
            this.range = range;
        }
    }

    MergeFill(List<CellRange> merged, FindingsLog log) {
        this.merged = merged;
        this.log = log;
    }

    /** Fills a row. Rows must ascend; one that does not is given back as it is. */
    List<RawCell> fill(int row, List<RawCell> cells) {
        if (next == merged.size() && open.isEmpty()) {
            return cells;
        }
        advance(row);
        if (open.isEmpty()) {
            return cells;
        }
        return merge(row, cells);
    }

    /** Tells the ranges of a row that holds nothing, which may begin there. */
    void pass(int row) {
        advance(row);
    }

    private void advance(int row) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            if (each.next().range.lastRow() < row) {
                each.remove();
            }
        }
        boolean added = false;
        while (next < merged.size() && merged.get(next).firstRow() <= row) {
            CellRange range = merged.get(next++);
            if (range.lastRow() >= row) {
                added |= add(range);
            }
        }
        if (added) {
            open.sort(Comparator.comparingInt(each -> each.range.firstColumn()));
        }
    }

    private boolean add(CellRange range) {
        Optional<CellRange> other = open.size() >= MOST_AT_ONCE
                ? Optional.of(open.get(0).range)
                : open.stream().map(each -> each.range).filter(range::overlaps).findFirst();
        if (other.isPresent()) {
            if (log.shows(WorkbookFindings.BAD_MERGE)) {
                log.at(
                        range.firstRow(),
                        range.firstColumn(),
                        WorkbookFindings.BAD_MERGE,
                        Severity.WARNING,
                        "合并区域%s与%s重叠，前者按未合并读取".formatted(range, other.get()),
                        "Merged range %s overlaps %s; its cells are read as they are".formatted(range, other.get()));
            }
            return false;
        }
        return open.add(new Open(range));
    }

    private List<RawCell> merge(int row, List<RawCell> cells) {
        List<RawCell> all = new ArrayList<>(cells.size() + open.size());
        int at = 0;
        for (Open each : open) {
            CellRange range = each.range;
            while (at < cells.size() && cells.get(at).column() < range.firstColumn()) {
                all.add(cells.get(at++));
            }
            boolean begins = range.firstRow() == row;
            int last = Math.min(range.lastColumn(), range.firstColumn() + WIDEST - 1);
            for (int column = range.firstColumn(); column <= last; column++) {
                Optional<RawCell> own = at < cells.size() && cells.get(at).column() == column
                        ? Optional.of(cells.get(at++))
                        : Optional.empty();
                if (begins && column == range.firstColumn()) {
                    each.first = own;
                }
                cell(row, column, each, own).ifPresent(all::add);
            }
            while (at < cells.size() && cells.get(at).column() <= range.lastColumn()) {
                at++;
            }
        }
        all.addAll(cells.subList(at, cells.size()));
        filled += all.size() - cells.size();
        if (filled > MOST_FILLED) {
            stop(row);
        }
        return all;
    }

    private void stop(int row) {
        log.at(
                row,
                1,
                WorkbookFindings.BAD_MERGE,
                Severity.WARNING,
                "合并区域过大，已按合并填入%s个单元格，自第%s行以后按未合并读取，请取消大面积合并后再交".formatted(filled, row),
                "Merged ranges have filled %s cells; behind row %s cells are read as they are".formatted(filled, row));
        open.clear();
        next = merged.size();
    }

    private static Optional<RawCell> cell(int row, int column, Open open, Optional<RawCell> own) {
        Optional<CellRange> range = Optional.of(open.range);
        return open.first.map(
                first -> new RawCell(row, column, first.value(), first.format(), own.flatMap(RawCell::formula), range));
    }
}
