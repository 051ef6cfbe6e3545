package io.github.liuding.testkit;

import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on a table (表格).
 *
 * @param <R> the rows
 */
public final class ReportTableAssert<R> extends AbstractAssert<ReportTableAssert<R>, ReportTable<R>> {
    ReportTableAssert(ReportTable<R> actual) {
        super(actual, ReportTableAssert.class);
    }

    /** The table as text, as {@link TableText} shows it. */
    public ReportTableAssert<R> hasText(String text) {
        isNotNull();
        Assertions.assertThat(TableText.of(actual))
                .as("text of table '%s'", actual.name())
                .isEqualTo(text);
        return this;
    }

    /** The headings from left to right. */
    public ReportTableAssert<R> hasHeadings(String... headings) {
        isNotNull();
        Assertions.assertThat(actual.columns())
                .as("headings of table '%s'", actual.name())
                .extracting(Column::heading)
                .containsExactly(headings);
        return this;
    }

    /** Goes on with the cells of one column, as people read them. */
    public ListAssert<String> column(String heading) {
        isNotNull();
        List<String> headings = actual.columns().stream().map(Column::heading).toList();
        if (!headings.contains(heading)) {
            failWithMessage(
                    "Expected table '%s' to have a column '%s' but it has %s", actual.name(), heading, headings);
        }
        Column<R, ?> column = actual.columns().get(headings.indexOf(heading));
        return Assertions.assertThat(StreamSupport.stream(actual.rows().spliterator(), false)
                        .map(row -> column.cell(row).text())
                        .toList())
                .as("column '%s' of table '%s'", heading, actual.name());
    }
}
