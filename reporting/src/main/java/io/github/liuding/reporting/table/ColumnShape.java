package io.github.liuding.reporting.table;

import java.util.List;

/**
 * What a column looks like, whatever its rows are.
 *
 * @param higher the headings above its own, from the top
 * @param width the Chinese characters that a line holds
 * @param totalled whether its sum stands below the table
 */
record ColumnShape(
        String heading,
        List<String> higher,
        int width,
        Alignment alignment,
        boolean hidden,
        boolean barred,
        boolean totalled) {
    private static final int DEFAULT_WIDTH = 10;

    static ColumnShape of(String heading, Alignment alignment) {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("Heading of a column must not be blank");
        }
        return new ColumnShape(heading, List.of(), DEFAULT_WIDTH, alignment, false, false, false);
    }

    ColumnShape under(List<String> other) {
        if (other.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Headings above column '%s' must not be blank".formatted(heading));
        }
        return new ColumnShape(heading, other, width, alignment, hidden, barred, totalled);
    }

    ColumnShape width(int characters) {
        if (characters < 2 || characters > 100) {
            throw new IllegalArgumentException(
                    "Width of column '%s' must be from 2 to 100 characters, but was %s".formatted(heading, characters));
        }
        return new ColumnShape(heading, higher, characters, alignment, hidden, barred, totalled);
    }

    ColumnShape centred() {
        return new ColumnShape(heading, higher, width, Alignment.CENTRE, hidden, barred, totalled);
    }

    ColumnShape unseen() {
        return new ColumnShape(heading, higher, width, alignment, true, barred, totalled);
    }

    ColumnShape withBars() {
        return new ColumnShape(heading, higher, width, alignment, hidden, true, totalled);
    }

    ColumnShape withTotal() {
        return new ColumnShape(heading, higher, width, alignment, hidden, barred, true);
    }
}
