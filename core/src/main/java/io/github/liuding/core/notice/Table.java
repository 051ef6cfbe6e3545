package io.github.liuding.core.notice;

import java.util.List;
import java.util.Map;

/**
 * A table (表格) of tasks.
 *
 * @param columns from left to right
 * @param head the words of its head
 * @param rows below the head
 */
record Table(List<Column> columns, Run head, List<Row> rows) {
    /**
     * A row below the head of a table.
     *
     * @param cells what stands in its columns; a column may be missing
     * @param heading words that stand across the whole table above it; empty where there are none
     */
    record Row(Map<Column, Run> cells, String heading) {
        Run cell(Column column) {
            return cells.getOrDefault(column, Run.NONE);
        }
    }
}
