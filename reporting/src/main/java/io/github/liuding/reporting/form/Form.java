package io.github.liuding.reporting.form;

import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A form (填报表): a table of which some columns are filled in, with a stamp and an id in every row. Immutable, if the
 * rows are.
 *
 * @param <R> the rows
 */
public final class Form<R> {
    /** The heading of the unseen column with the ids. */
    static final String ID = "行标识（请勿改动）";

    /** The property of a document that has the title it was sent with. */
    static final String TITLE = "liuding.title";

    private final FormStamp stamp;
    private final ReportTable<R> table;
    private final Map<String, R> rows = new LinkedHashMap<>();

    private Form(FormStamp stamp, ReportTable<R> table) {
        this.stamp = stamp;
        this.table = table;
    }

    /**
     * A form of a table.
     *
     * @param id the id of a row, once in the table and for ever the same; it comes back with the row
     * @throws IllegalArgumentException if no column is filled in, two columns have one heading, a shared heading is also a column's own, a column that is filled in
     *     is merged, or an id is blank or stands twice
     */
    public static <R> Form<R> of(FormStamp stamp, ReportTable<R> table, Function<? super R, String> id) {
        List<? extends Column<R, ?>> columns = table.columns();
        if (columns.stream().noneMatch(column -> column.entry().isPresent())) {
            throw new IllegalArgumentException(
                    "A form must have a column that is filled in, but '%s' has none".formatted(table.name()));
        }
        if (columns.stream()
                        .map(column -> Headings.bare(column.heading()))
                        .distinct()
                        .count()
                < columns.size()) {
            throw new IllegalArgumentException(
                    "No two columns of form '%s' may have one heading".formatted(table.name()));
        }
        Set<String> own =
                columns.stream().map(column -> Headings.bare(column.heading())).collect(Collectors.toSet());
        columns.stream()
                .flatMap(column -> column.higherHeadings().stream())
                .filter(heading -> own.contains(Headings.bare(heading)))
                .findFirst()
                .ifPresent(heading -> {
                    throw new IllegalArgumentException(
                            "Heading '%s' of form '%s' must not be shared and be a column's own, too"
                                    .formatted(heading, table.name()));
                });
        columns.stream()
                .filter(column ->
                        column.entry().isPresent() && column.mergeKey().isPresent())
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException("Column '%s' of form '%s' is filled in and must not be merged"
                            .formatted(column.heading(), table.name()));
                });
        Form<R> form = new Form<>(
                stamp, table.column(Column.<R, String>of(ID, CellTypes.TEXT, id).hidden()));
        for (R row : table.rows()) {
            String key = id.apply(row);
            if (key.isBlank() || form.rows.putIfAbsent(key, row) != null) {
                throw new IllegalArgumentException(
                        "Id of a row of form '%s' must not be blank or stand twice, but is '%s'"
                                .formatted(table.name(), key));
            }
        }
        return form;
    }

    /** The stamp. */
    public FormStamp stamp() {
        return stamp;
    }

    /** The table, with the unseen column of ids last. */
    public ReportTable<R> table() {
        return table;
    }

    /** The rows by id, in their order. */
    Map<String, R> rows() {
        return rows;
    }

    /**
     * What is handed out: one sheet, protected but for the cells to fill in, with its stamp.
     *
     * @param title the title in the document properties
     * @param creator who hands it out, in the document properties
     */
    public ReportWorkbook workbook(String title, String creator) {
        Map<String, String> properties = new LinkedHashMap<>(stamp.properties());
        properties.put(Headings.PROPERTY, Headings.joined(table));
        properties.put(TITLE, title);
        return new ReportWorkbook(title, creator, stamp.asOf(), List.of(table), properties);
    }

    /**
     * Holds what came back against this form, as it was sent. Never throws for what stands in it.
     */
    public Returned take(ReadWorkbook workbook) {
        return new Taking<>(this, workbook).returned();
    }
}
