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

    private ReportTable<R> table() {
        return ReportTable.<R>of(SHEET, rows()).column(column());
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
            if (column().entry().isEmpty()) {
                assertThat(cell.text()).as("what people read").isNotBlank();
            }
        });
    }

    /** With all its rows, and nothing for a program to mend. */
    @Test
    public void a_workbook_of_it_is_sound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelWriter.standard().write(new ReportWorkbook(SHEET, SHEET, DAY, List.of(table())), out))
                .isEmpty();
        LiudingAssertions.assertThatWorkbook(out.toByteArray()).isSound().hasSheets(SHEET);
    }

    /** Where it is filled in: the rule takes what the column shows before anybody types. */
    @Test
    public void what_it_shows_is_what_may_be_typed() {
        EntryRule rule = form().table().columns().get(0).entry().orElseThrow();
        assertThat(rows().stream().map(column()::cell).filter(cell -> !(cell instanceof Cell.Missing)))
                .allMatch(rule::allows);
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
        String typed = Clerk.typed(column()).text();
        List<R> rows = rows();
        Optional<R> other = rows.stream()
                .filter(row -> !column().cell(row).text().equals(typed))
                .findFirst();
        assumeTrue(other.isPresent(), "Every row has what would be typed");
        String row = String.valueOf(rows.indexOf(other.orElseThrow()) + 1);
        Returned back = Clerk.handIn(form, Clerk.filledIn(form, row));
        assertThat(back.findings()).isEmpty();
        assertThat(back.changes())
                .extracting(
                        EntryChange::row,
                        EntryChange::heading,
                        change -> change.after().map(Cell::text).orElse(""))
                .containsExactly(tuple(row, column().heading(), typed));
    }
}
