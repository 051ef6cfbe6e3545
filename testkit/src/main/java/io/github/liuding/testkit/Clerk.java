package io.github.liuding.testkit;

import io.github.liuding.core.result.FindingsException;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What becomes of a form on its way (填报往返): it goes out as a workbook, is filled in, and comes back.
 *
 * <pre>{@code
 * Returned returned = Clerk.handIn(form, Clerk.filledIn(form, "QH-07"));
 * }</pre>
 */
public final class Clerk {
    private static final String FILE = "填报表.xlsx";

    private Clerk() {}

    /** The form as it goes out, as the bytes of a workbook. */
    public static byte[] handedOut(Form<?> form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExcelWriter.standard()
                    .compression(1)
                    .write(form.workbook(form.table().name(), "下发单位"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The form with every open cell of one row filled in with something that its rule allows: a text is the heading of
     * its column, of choices it is the first, of numbers the greatest, of days the last.
     *
     * @param row the id of the row
     * @throws IllegalArgumentException if the form has no such row
     */
    public static <R> byte[] filledIn(Form<R> form, String row) {
        return handedOut(filled(form, row));
    }

    /** What an open column has in a row that is filled in. */
    public static Cell typed(Column<?, ?> column) {
        EntryRule rule = column.entry()
                .orElseThrow(
                        () -> new IllegalArgumentException("Column '%s' is not filled in".formatted(column.heading())));
        if (rule instanceof EntryRule.OneOf choice) {
            return new Cell.Text(choice.choices().get(0));
        } else if (rule instanceof EntryRule.Percent percent) {
            return new Cell.Percent(percent.most());
        } else if (rule instanceof EntryRule.Figure figure) {
            return new Cell.Figure(figure.most());
        } else if (rule instanceof EntryRule.Day day) {
            return new Cell.Day(day.last());
        }
        int longest = ((EntryRule.Text) rule).longest();
        return new Cell.Text(
                column.heading().substring(0, Math.min(longest, column.heading().length())));
    }

    /**
     * What comes back as this form.
     *
     * @param file the bytes of a workbook
     * @throws FindingsException if it is none
     */
    public static Returned handIn(Form<?> form, byte[] file) {
        try {
            return form.take(WorkbookReader.standard().read(file, FILE).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> Form<R> filled(Form<R> form, String row) {
        Column<R, ?> ids = form.table().columns().get(form.table().columns().size() - 1);
        ReportTable<R> filled =
                ReportTable.<R>of(form.table().name(), form.table().rows());
        boolean known = false;
        for (R each : form.table().rows()) {
            known |= ids.cell(each).text().equals(row);
        }
        if (!known) {
            throw new IllegalArgumentException(
                    "Form '%s' has no row '%s'".formatted(form.table().name(), row));
        }
        for (Column<R, ?> column : form.table().columns()) {
            if (column.entry().isPresent()) {
                filled = filled.column(filled(column, ids, row));
            } else if (!column.isHidden()) {
                filled = filled.column(column);
            }
        }
        return Form.of(form.stamp(), filled, each -> ids.cell(each).text());
    }

    private static <R> Column<R, Cell> filled(Column<R, ?> column, Column<R, ?> ids, String row) {
        CellType<Cell> type = new CellType<>(column.kind(), cell -> cell);
        return Column.<R, Cell>optional(
                        column.heading(),
                        type,
                        each -> ids.cell(each).text().equals(row)
                                ? Optional.of(typed(column))
                                : Optional.of(column.cell(each)).filter(cell -> !(cell instanceof Cell.Missing)))
                .width(column.width())
                .filledIn(column.entry().orElseThrow());
    }
}
