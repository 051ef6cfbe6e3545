package io.github.liuding.reporting.table;

/**
 * A bar chart of a table's rows (条形图), one bar a row, below the table. The headings of its two columns name its axes.
 *
 * @param title the title above it
 * @param labels the column whose cells name the bars, from 0
 * @param values the column whose figures are shown, from 0; a row without one has its name and no bar
 */
public record BarChart(String title, int labels, int values) {
    /** The most rows that a chart shows. */
    public static final int MOST_ROWS = 200;

    public BarChart {
        if (title.isBlank()) {
            throw new IllegalArgumentException("Title of a chart must not be blank");
        }
        if (labels < 0 || values < 0) {
            throw new IllegalArgumentException(
                    "Columns of a chart must be from 0, but were %s and %s".formatted(labels, values));
        }
    }
}
