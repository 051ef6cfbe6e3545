package io.github.liuding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.form.EntryChange;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.FormMatch;
import io.github.liuding.reporting.form.FormStamp;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellKind;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every column of one's own does (栏目约定), as tests for JUnit 5. A test class extends this one and gives its column and
 * some rows. A column that is filled in goes out in a form besides, and comes back.
 *
 * @param <R> the rows
 */
public abstract class ColumnContract<R> {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String SHEET = "栏目";

    /** For the test class of a column. */
    protected ColumnContract() {}

    /** The column. */
    protected abstract Column<R, ?> column();

    /** Some rows: with a value and without, the longest text, the greatest number. */
    protected abstract List<R> rows();

    /** Columns by which the choices of the column go; none unless given. */
    protected List<Column<R, ?>> beside() {
        return List.of();
    }

    private ReportTable<R> table() {
        ReportTable<R> table = ReportTable.<R>of(SHEET, rows());
        for (Column<R, ?> other : beside()) {
            table = table.column(other);
        }
        return table.column(column());
    }

    private Form<R> form() {
        assumeTrue(column().entry().isPresent(), "The column is not filled in");
        List<R> rows = rows();
        return Form.of(
                new FormStamp(new CampaignId("column"), "column", "column", DAY),
                table(),
                row -> String.valueOf(rows.indexOf(row) + 1));
    }

    /** And the same each time it is asked. */
    @Test
    public void every_row_has_a_cell_of_the_columns_kind() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            Cell cell = column().cell(row);
            assertThat(column().cell(row)).isEqualTo(cell);
            kind(cell).ifPresent(kind -> assertThat(kind).isEqualTo(column().kind()));
            if (column().entry().isEmpty()) {
                assertThat(cell.text()).as("what people read").isNotBlank();
            }
        });
    }

    /** What kind of column a cell belongs in; empty for the word that stands in place of a value. */
    private static Optional<CellKind> kind(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            return kind(formula.value());
        } else if (cell instanceof Cell.Text) {
            return Optional.of(CellKind.TEXT);
        } else if (cell instanceof Cell.Figure) {
            return Optional.of(CellKind.NUMBER);
        } else if (cell instanceof Cell.Percent) {
            return Optional.of(CellKind.PERCENT);
        } else if (cell instanceof Cell.Day) {
            return Optional.of(CellKind.DAY);
        } else if (cell instanceof Cell.DaysLeft) {
            return Optional.of(CellKind.DAYS_LEFT);
        }
        return cell instanceof Cell.Light ? Optional.of(CellKind.LIGHT) : Optional.empty();
    }

    /** With all its rows, and nothing for a program to mend. */
    @Test
    public void a_workbook_of_it_is_sound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelWriter.standard().write(new ReportWorkbook(SHEET, SHEET, DAY, List.of(table())), out))
                .isEmpty();
        // A workbook may have unseen sheets besides, for choices.
        LiudingAssertions.assertThatWorkbook(out.toByteArray())
                .isSound()
                .cell(SHEET, "A1")
                .isNotNull();
    }

    /** Where it is filled in: the rule takes what the column shows before anybody types. */
    @Test
    public void what_it_shows_is_what_may_be_typed() {
        assumeTrue(column().entry().isPresent(), "The column is not filled in");
        EntryRule rule = column().entry().orElseThrow();
        assertThat(rows()).allSatisfy(row -> {
            Cell cell = column().cell(row);
            assertThat(cell instanceof Cell.Missing
                            || rule.in(heading -> beside(heading, row)).allows(cell))
                    .as("%s of row %s, where %s may stand", cell, row, rule.words())
                    .isTrue();
        });
    }

    private String beside(String heading, R row) {
        return beside().stream()
                .filter(other -> other.heading().equals(heading))
                .map(other -> other.cell(row).text())
                .findFirst()
                .orElse("");
    }

    /** Where it is filled in. */
    @Test
    public void a_form_that_nobody_touched_comes_back_without_a_change() {
        Returned back = Clerk.handIn(form(), Clerk.handedOut(form()));
        assertThat(back.match()).isEqualTo(FormMatch.EXACT);
        assertThat(back.findings()).isEmpty();
        assertThat(back.changes()).isEmpty();
    }

    /** Where it is filled in, in a row in which something else stood. */
    @Test
    public void what_is_typed_comes_back_as_it_was_typed() {
        Form<R> form = form();
        List<R> rows = rows();
        Optional<R> other = rows.stream()
                .filter(row -> !column().cell(row).text().equals(typed(row)))
                .findFirst();
        assumeTrue(other.isPresent(), "Every row has what would be typed");
        String typed = typed(other.orElseThrow());
        String row = String.valueOf(rows.indexOf(other.orElseThrow()) + 1);
        Returned back = Clerk.handIn(form, Clerk.filledIn(form, row));
        assertThat(back.findings()).isEmpty();
        assertThat(back.changes())
                .filteredOn(change -> change.heading().equals(column().heading()))
                .extracting(
                        EntryChange::row,
                        EntryChange::heading,
                        change -> change.after().map(Cell::text).orElse(""))
                .containsExactly(tuple(row, column().heading(), typed));
    }

    private String typed(R row) {
        return Clerk.typed(table(), column(), row).text();
    }
}
