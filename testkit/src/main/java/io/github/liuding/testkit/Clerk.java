package io.github.liuding.testkit;

import io.github.liuding.core.result.FindingsException;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellType;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    /**
     * What an open column has in a row that is filled in; of choices that go by another column, the first that goes with
     * what stands there or is typed there. No value where nothing goes with it.
     *
     * @throws IllegalArgumentException if the column is not filled in
     */
    public static <R> Cell typed(ReportTable<R> table, Column<R, ?> column, R row) {
        EntryRule rule = column.entry()
                .orElseThrow(
                        () -> new IllegalArgumentException("Column '%s' is not filled in".formatted(column.heading())))
                .in(heading -> beside(table, column, heading, row));
        if (rule instanceof EntryRule.OneOf choice) {
            return new Cell.Text(choice.choices().get(0));
        } else if (rule instanceof EntryRule.OneOfBy) {
            return new Cell.Missing("");
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

    /** What stands under another heading once the row is filled in. */
    private static <R> String beside(ReportTable<R> table, Column<R, ?> column, String heading, R row) {
        return table.columns().stream()
                .filter(other -> other.heading().equals(heading) && !other.equals(column))
                .findFirst()
                .map(other -> other.entry().isPresent() ? typed(table, other, row) : other.cell(row))
                .map(Cell::text)
                .orElse("");
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
        ReportTable<R> table = form.table();
        List<Column<R, ?>> columns = table.columns().subList(0, table.columns().size() - 1);
        Column<R, ?> ids = table.columns().get(columns.size());
        boolean known = false;
        for (R each : table.rows()) {
            known |= ids.cell(each).text().equals(row);
        }
        if (!known) {
            throw new IllegalArgumentException("Form '%s' has no row '%s'".formatted(table.name(), row));
        }
        ReportTable<R> filled = framed(ReportTable.of(table.name(), table.rows()), table);
        for (Column<R, ?> column : columns) {
            filled = filled.column(column.entry().isPresent() ? filled(table, column, ids, row) : column);
        }
        return Form.of(form.stamp(), filled, each -> ids.cell(each).text());
    }

    /** With what stands around the other table. */
    private static <R> ReportTable<R> framed(ReportTable<R> bare, ReportTable<R> table) {
        ReportTable<R> framed = bare.print(table.print());
        framed = table.title().map(framed::title).orElse(framed);
        framed = table.issuer().map(framed::issuer).orElse(framed);
        framed = table.asOf().map(framed::asOf).orElse(framed);
        framed = table.marking().map(framed::marking).orElse(framed);
        for (String note : table.notes()) {
            framed = framed.note(note);
        }
        return framed;
    }

    private static <R> Column<R, Cell> filled(ReportTable<R> table, Column<R, ?> column, Column<R, ?> ids, String row) {
        CellType<Cell> type = new CellType<>(column.kind(), column.decimals(), cell -> cell);
        Column<R, Cell> filled = Column.<R, Cell>optional(
                        column.heading(),
                        type,
                        each -> Optional.of(
                                        ids.cell(each).text().equals(row)
                                                ? typed(table, column, each)
                                                : column.cell(each))
                                .filter(cell -> !(cell instanceof Cell.Missing)))
                .whenMissing(each -> column.cell(each) instanceof Cell.Missing missing ? missing.text() : "")
                .under(column.higherHeadings().toArray(String[]::new))
                .width(column.width())
                .filledIn(column.entry().orElseThrow());
        return column.alignment() == Alignment.CENTRE ? filled.centred() : filled;
    }
}
