package io.github.liuding.reporting.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A column (列): a heading, and how a row becomes a cell under it. Immutable; {@code width} and the like give another
 * column.
 *
 * @param <R> the rows
 * @param <V> the values
 */
public final class Column<R, V> {
    private final CellType<V> type;
    private final Function<? super R, Optional<V>> value;
    private final Function<? super R, String> missing;
    private final Optional<Function<? super R, ?>> mergeKey;
    private final Optional<EntryRule> entry;
    private final ColumnShape shape;

    private Column(
            CellType<V> type,
            Function<? super R, Optional<V>> value,
            Function<? super R, String> missing,
            Optional<Function<? super R, ?>> mergeKey,
            Optional<EntryRule> entry,
            ColumnShape shape) {
        this.type = type;
        this.value = value;
        this.missing = missing;
        this.mergeKey = mergeKey;
        this.entry = entry;
        this.shape = shape;
    }

    /**
     * A column whose every row has a value (必填栏). Texts stand left, all else is centred.
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public static <R, V> Column<R, V> of(String heading, CellType<V> type, Function<? super R, V> value) {
        return optional(heading, type, row -> Optional.of(value.apply(row)));
    }

    /**
     * A column whose rows may have no value (可缺栏).
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public static <R, V> Column<R, V> optional(
            String heading, CellType<V> type, Function<? super R, Optional<V>> value) {
        return new Column<>(
                type,
                value,
                row -> "",
                Optional.empty(),
                Optional.empty(),
                ColumnShape.of(heading, type.kind() == CellKind.TEXT ? Alignment.LEFT : Alignment.CENTRE));
    }

    /**
     * This column under headings that it shares with its neighbours under the same (多级表头): {@code under("本月", "乡镇")}
     * stands below 乡镇, and that below 本月.
     *
     * @param higher the headings from the top; none for a column that stands under none
     * @throws IllegalArgumentException if one is blank
     */
    public Column<R, V> under(String... higher) {
        return with(shape.under(List.of(higher)));
    }

    /**
     * This column at another width.
     *
     * @param characters the Chinese characters (字) that a line holds, from 2 to 100
     * @throws IllegalArgumentException if there are fewer or more
     */
    public Column<R, V> width(int characters) {
        return with(shape.width(characters));
    }

    /** This column with its cells in the middle. */
    public Column<R, V> centred() {
        return with(shape.centred());
    }

    /** This column with a word where a row has no value, such as 未报告. */
    public Column<R, V> whenMissing(String word) {
        return whenMissing(row -> word);
    }

    /** This column with a word, by the row, where it has no value. */
    public Column<R, V> whenMissing(Function<? super R, String> word) {
        return new Column<>(type, value, word, mergeKey, entry, shape);
    }

    /**
     * This column with the cells of neighbouring rows of one key merged; they must have equal values.
     *
     * @throws IllegalArgumentException if it has a total, which would count a merged cell for every row
     */
    public Column<R, V> mergedBy(Function<? super R, ?> key) {
        checkTotal(shape.totalled());
        return new Column<>(type, value, missing, Optional.of(key), entry, shape);
    }

    /**
     * This column with its sum below the table (合计), which a spreadsheet works out again for the rows that a filter leaves.
     *
     * @throws IllegalArgumentException if it shows no numbers, or its cells are merged
     */
    public Column<R, V> totalled() {
        if (type.kind() != CellKind.NUMBER) {
            throw new IllegalArgumentException(
                    "Column '%s' must show numbers to have a total, but shows %s".formatted(heading(), type.kind()));
        }
        checkTotal(mergeKey.isPresent());
        return with(shape.withTotal());
    }

    private void checkTotal(boolean other) {
        if (other) {
            throw new IllegalArgumentException(
                    "Column '%s' must not be merged and have a total, too".formatted(heading()));
        }
    }

    private Column<R, V> with(ColumnShape other) {
        return new Column<>(type, value, missing, mergeKey, entry, other);
    }

    /**
     * This column to be filled in (填报栏): its cells are open in a form, tinted, and take what the rule takes.
     *
     * @throws IllegalArgumentException if the rule takes other values than the column shows
     */
    public Column<R, V> filledIn(EntryRule rule) {
        if (rule.kind() != type.kind()) {
            throw new IllegalArgumentException("Column '%s' shows %s, so that its rule must take such, but takes %s"
                    .formatted(heading(), type.kind(), rule.kind()));
        }
        return new Column<>(type, value, missing, mergeKey, Optional.of(rule), shape);
    }

    /**
     * This column with a bar in every cell as long as its share (数据条): none at 0, the whole cell from 100%.
     *
     * @throws IllegalArgumentException if it does not show percentages
     */
    public Column<R, V> barred() {
        if (type.kind() != CellKind.PERCENT) {
            throw new IllegalArgumentException(
                    "Column '%s' must show percentages to have bars, but shows %s".formatted(heading(), type.kind()));
        }
        return with(shape.withBars());
    }

    /** This column unseen, for what programs need in every row (隐藏栏). */
    public Column<R, V> hidden() {
        return with(shape.unseen());
    }

    /** By what rule it is filled in; empty where it is not. */
    public Optional<EntryRule> entry() {
        return entry;
    }

    /** Whether it is unseen. */
    public boolean isHidden() {
        return shape.hidden();
    }

    /** Whether its cells have bars. */
    public boolean isBarred() {
        return shape.barred();
    }

    /** Whether its sum stands below the table. */
    public boolean isTotalled() {
        return shape.totalled();
    }

    /** The heading. */
    public String heading() {
        return shape.heading();
    }

    /** The headings above its own, from the top; empty where there are none. */
    public List<String> higherHeadings() {
        return shape.higher();
    }

    /** How its cells are laid out. */
    public CellKind kind() {
        return type.kind();
    }

    /** With how many decimals its figures are shown; absent where each with those it has. */
    public OptionalInt decimals() {
        return type.decimals();
    }

    /** The Chinese characters that a line holds. */
    public int width() {
        return shape.width();
    }

    /** How its cells stand in the width. */
    public Alignment alignment() {
        return shape.alignment();
    }

    /** By what the cells of neighbouring rows are merged; empty where they are not. */
    public Optional<Function<? super R, ?>> mergeKey() {
        return mergeKey;
    }

    /** The cell of a row. */
    public Cell cell(R row) {
        Optional<V> found = value.apply(row);
        return found.isPresent() ? type.toCell().apply(found.get()) : new Cell.Missing(missing.apply(row));
    }
}
