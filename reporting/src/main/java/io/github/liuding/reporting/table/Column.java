package io.github.liuding.reporting.table;

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
    private static final int DEFAULT_WIDTH = 10;

    private final String heading;
    private final CellType<V> type;
    private final Function<? super R, Optional<V>> value;
    private final Function<? super R, String> missing;
    private final int width;
    private final Alignment alignment;
    private final Optional<Function<? super R, ?>> mergeKey;
    private final Optional<EntryRule> entry;
    private final boolean hidden;
    private final boolean barred;

    private Column(
            String heading,
            CellType<V> type,
            Function<? super R, Optional<V>> value,
            Function<? super R, String> missing,
            int width,
            Alignment alignment,
            Optional<Function<? super R, ?>> mergeKey,
            Optional<EntryRule> entry,
            boolean hidden,
            boolean barred) {
        this.heading = heading;
        this.type = type;
        this.value = value;
        this.missing = missing;
        this.width = width;
        this.alignment = alignment;
        this.mergeKey = mergeKey;
        this.entry = entry;
        this.hidden = hidden;
        this.barred = barred;
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
        if (heading.isBlank()) {
            throw new IllegalArgumentException("Heading of a column must not be blank");
        }
        Alignment alignment = type.kind() == CellKind.TEXT ? Alignment.LEFT : Alignment.CENTRE;
        return new Column<>(
                heading,
                type,
                value,
                row -> "",
                DEFAULT_WIDTH,
                alignment,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /**
     * This column at another width.
     *
     * @param characters the Chinese characters (字) that a line holds, from 2 to 100
     * @throws IllegalArgumentException if there are fewer or more
     */
    public Column<R, V> width(int characters) {
        if (characters < 2 || characters > 100) {
            throw new IllegalArgumentException(
                    "Width of column '%s' must be from 2 to 100 characters, but was %s".formatted(heading, characters));
        }
        return new Column<>(heading, type, value, missing, characters, alignment, mergeKey, entry, hidden, barred);
    }

    /** This column with its cells in the middle. */
    public Column<R, V> centred() {
        return new Column<>(heading, type, value, missing, width, Alignment.CENTRE, mergeKey, entry, hidden, barred);
    }

    /** This column with a word where a row has no value, such as 未报告. */
    public Column<R, V> whenMissing(String word) {
        return whenMissing(row -> word);
    }

    /** This column with a word, by the row, where it has no value. */
    public Column<R, V> whenMissing(Function<? super R, String> word) {
        return new Column<>(heading, type, value, word, width, alignment, mergeKey, entry, hidden, barred);
    }

    /** This column with the cells of neighbouring rows of one key merged; they must have equal values. */
    public Column<R, V> mergedBy(Function<? super R, ?> key) {
        return new Column<>(heading, type, value, missing, width, alignment, Optional.of(key), entry, hidden, barred);
    }

    /**
     * This column to be filled in (填报栏): its cells are open in a form, tinted, and take what the rule takes.
     *
     * @throws IllegalArgumentException if the rule takes other values than the column shows
     */
    public Column<R, V> filledIn(EntryRule rule) {
        if (rule.kind() != type.kind()) {
            throw new IllegalArgumentException("Column '%s' shows %s, so that its rule must take such, but takes %s"
                    .formatted(heading, type.kind(), rule.kind()));
        }
        return new Column<>(
                heading, type, value, missing, width, alignment, mergeKey, Optional.of(rule), hidden, barred);
    }

    /**
     * This column with a bar in every cell as long as its share (数据条): none at 0, the whole cell from 100%.
     *
     * @throws IllegalArgumentException if it does not show percentages
     */
    public Column<R, V> barred() {
        if (type.kind() != CellKind.PERCENT) {
            throw new IllegalArgumentException(
                    "Column '%s' must show percentages to have bars, but shows %s".formatted(heading, type.kind()));
        }
        return new Column<>(heading, type, value, missing, width, alignment, mergeKey, entry, hidden, true);
    }

    /** This column unseen, for what programs need in every row (隐藏栏). */
    public Column<R, V> hidden() {
        return new Column<>(heading, type, value, missing, width, alignment, mergeKey, entry, true, barred);
    }

    /** By what rule it is filled in; empty where it is not. */
    public Optional<EntryRule> entry() {
        return entry;
    }

    /** Whether it is unseen. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether its cells have bars. */
    public boolean isBarred() {
        return barred;
    }

    /** The heading. */
    public String heading() {
        return heading;
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
        return width;
    }

    /** How its cells stand in the width. */
    public Alignment alignment() {
        return alignment;
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
