package io.github.liuding.reporting.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The sums of a table's columns (合计), gathered while its rows go by. Not thread-safe. */
public final class Totals {
    /** The word in front of them. */
    public static final String WORD = "合计";

    private final List<? extends Column<?, ?>> columns;
    private final int[] totalled;
    private final BigDecimal[] sums;

    /** Sums of no rows yet. */
    public Totals(ReportTable<?> table) {
        this.columns = table.columns();
        this.totalled = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isTotalled())
                .toArray();
        this.sums = new BigDecimal[columns.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    /** Adds a row, given by its cells, from 0; one without a number adds nothing. */
    public void add(IntFunction<Cell> cells) {
        for (int column : totalled) {
            Cell cell = cells.apply(column);
            Cell value = cell instanceof Cell.Formula formula ? formula.value() : cell;
            if (value instanceof Cell.Figure figure) {
                sums[column] = sums[column].add(figure.value());
            }
        }
    }

    /**
     * The last row of the table, a cell for each column: the word in the first that is seen and has no total, sums in those
     * that have one. Absent where no column has.
     */
    public Optional<List<Cell>> row() {
        if (totalled.length == 0) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        boolean said = false;
        for (int i = 0; i < sums.length; i++) {
            Column<?, ?> column = columns.get(i);
            if (column.isTotalled()) {
                cells.add(new Cell.Figure(sums[i], column.decimals()));
            } else if (said || column.isHidden()) {
                cells.add(new Cell.Missing(""));
            } else {
                cells.add(new Cell.Text(WORD));
                said = true;
            }
        }
        return Optional.of(cells);
    }
}
