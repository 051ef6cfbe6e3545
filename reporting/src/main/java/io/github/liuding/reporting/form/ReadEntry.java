package io.github.liuding.reporting.form;

import io.github.liuding.reporting.table.Cell;
import java.util.Optional;

/**
 * What a cell was read as.
 *
 * @param value the value; empty for an empty cell, and for one that could not be read
 * @param fault why it could not be read, in Chinese
 * @param remark how it was read, where its writer should know, in Chinese
 */
record ReadEntry(Optional<Cell> value, Optional<String> fault, Optional<String> remark) {
    static ReadEntry empty() {
        return new ReadEntry(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ReadEntry of(Cell value) {
        return new ReadEntry(Optional.of(value), Optional.empty(), Optional.empty());
    }

    static ReadEntry of(Cell value, String remark) {
        return new ReadEntry(Optional.of(value), Optional.empty(), Optional.of(remark));
    }

    static ReadEntry fault(String why) {
        return new ReadEntry(Optional.empty(), Optional.of(why), Optional.empty());
    }
}
