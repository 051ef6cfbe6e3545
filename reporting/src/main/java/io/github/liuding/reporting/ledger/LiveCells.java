package io.github.liuding.reporting.ledger;

import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.CellType;

/** Types of cells that may hold formulas beside plain values. */
final class LiveCells {
    static final CellType<Cell> NUMBER = new CellType<>(CellKind.NUMBER, cell -> cell);
    static final CellType<Cell> PERCENT = new CellType<>(CellKind.PERCENT, cell -> cell);
    static final CellType<Cell> TEXT = new CellType<>(CellKind.TEXT, cell -> cell);

    private LiveCells() {}
}
