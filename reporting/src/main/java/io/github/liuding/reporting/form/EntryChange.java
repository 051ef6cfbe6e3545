package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.table.Cell;
import java.util.Optional;

/**
 * A cell that was filled in or changed (填报变更).
 *
 * @param row the id of the row
 * @param heading the heading of the column
 * @param before what was sent; empty for an empty cell
 * @param after what came back; empty for a cell that was emptied
 * @param place sheet and cell
 */
public record EntryChange(String row, String heading, Optional<Cell> before, Optional<Cell> after, Place place) {}
