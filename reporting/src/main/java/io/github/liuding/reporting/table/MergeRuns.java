package io.github.liuding.reporting.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows the rows of a table and tells which cells go on with the one above (合并单元格). Not thread-safe.
 *
 * @param <R> the rows
 */
public final class MergeRuns<R> {
    private final List<Column<R, ?>> columns;
    private final @Nullable Object[] keys;
    private boolean started;

    /** Starts above the first row. */
    public MergeRuns(List<Column<R, ?>> columns) {
        this.columns = columns;
        this.keys = new Object[columns.size()];
    }

    /** The columns, from 0, whose cell in this row is merged with the one above. */
    public BitSet next(R row) {
        BitSet continued = new BitSet(columns.size());
        for (int i = 0; i < keys.length; i++) {
            Optional<Function<? super R, ?>> mergeKey = columns.get(i).mergeKey();
            if (mergeKey.isPresent()) {
                Object key = mergeKey.get().apply(row);
                continued.set(i, started && Objects.equals(key, keys[i]));
                keys[i] = key;
            }
        }
        started = true;
        return continued;
    }
}
