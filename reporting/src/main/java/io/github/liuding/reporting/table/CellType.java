package io.github.liuding.reporting.table;

import java.util.function.Function;

/**
 * What kind of value a column holds (单元格类型), and how it becomes a cell.
 *
 * @param <V> the value
 * @param kind how its cells are laid out
 * @param toCell makes the cell
 */
public record CellType<V>(CellKind kind, Function<V, Cell> toCell) {}
