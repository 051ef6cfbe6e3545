package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.Totals;
import io.github.liuding.reporting.workbook.CellRange;
import io.github.liuding.reporting.workbook.RawRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the rows of a returned sheet, in whatever order, by their ids; a row without one by what it shows. */
final class RowMatching<R> {
    private final Form<R> form;
    private final Headings headings;
    private final EntryReader reader;
    private final List<Finding> findings;
    private final List<Column<R, ?>> columns;
    private final Map<String, RawRow> found = new LinkedHashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();

    RowMatching(Form<R> form, Headings headings, EntryReader reader, List<Finding> findings) {
        this.form = form;
        this.headings = headings;
        this.reader = reader;
        this.findings = findings;
        this.columns = form.table().columns();
    }

    /** The rows by id, in the order of the sheet. */
    Map<String, RawRow> rows() {
        List<RawRow> without = new ArrayList<>();
        for (RawRow row : headings.sheet().rows()) {
            if (row.number() > headings.row() && isFilled(row) && !isOneCell(row) && !isTotal(row)) {
                String id = text(row, Form.ID);
                if (form.rows().containsKey(id)) {
                    put(id, row);
                } else {
                    without.add(row);
                }
            }
        }
        without.forEach(this::byContent);
        refused.forEach(found::remove);
        form.rows().forEach((id, row) -> {
            if (!found.containsKey(id) && !refused.contains(id)) {
                note(
                        Severity.WARNING,
                        FormFindings.ROW_MISSING,
                        headings.row(),
                        "下发的一行没有交回：%s".formatted(words(row)),
                        "Row '%s' was sent and did not come back".formatted(id));
            }
        });
        return found;
    }

    /** Rows that hold nothing in the form's columns are none, whatever looks they have; nor are its own notes. */
    private boolean isFilled(RawRow row) {
        List<String> texts = headings.columns().values().stream()
                .map(row::cell)
                .flatMap(Optional::stream)
                .filter(cell -> !cell.value().isBlank())
                .map(cell -> Headings.bare(reader.shown(cell)))
                .distinct()
                .toList();
        return !texts.isEmpty()
                && !(texts.size() == 1
                        && form.table().notes().stream().map(Headings::bare).anyMatch(texts.get(0)::equals));
    }

    /** Title, notes and the word for no rows go over the whole width; no row of a form does. */
    private boolean isOneCell(RawRow row) {
        Collection<Integer> columns = headings.columns().values();
        return row.cells().stream()
                .flatMap(cell -> cell.merged().stream())
                .anyMatch(range -> columns.size() > 1
                        && columns.stream().allMatch(column -> range.contains(row.number(), column)));
    }

    /** The sums below the rows are worked out, not handed in. */
    private boolean isTotal(RawRow row) {
        return text(row, Form.ID).isEmpty()
                && columns.stream().anyMatch(Column::isTotalled)
                && columns.stream()
                        .filter(column -> !column.isTotalled() && !column.isHidden())
                        .findFirst()
                        .filter(column -> text(row, column.heading()).equals(Totals.WORD))
                        .isPresent();
    }

    private String text(RawRow row, String heading) {
        return Optional.ofNullable(headings.columns().get(heading))
                .flatMap(row::cell)
                .map(reader::shown)
                .orElse("");
    }

    private void put(String id, RawRow row) {
        Optional<RawRow> first = Optional.ofNullable(found.putIfAbsent(id, row));
        if (first.isEmpty()) {
            return;
        }
        boolean same = columns.stream()
                .filter(column -> column.entry().isPresent())
                .allMatch(column -> text(first.get(), column.heading()).equals(text(row, column.heading())));
        if (same) {
            note(
                    Severity.WARNING,
                    FormFindings.ROW_TWICE,
                    row.number(),
                    "与第%s行是同一行，内容相同，只读取一次".formatted(first.get().number()),
                    "The row is that of row %s again, with the same content"
                            .formatted(first.get().number()));
        } else {
            refused.add(id);
            note(
                    Severity.ERROR,
                    FormFindings.ROW_TWICE,
                    row.number(),
                    "与第%s行是同一行，内容不同，两行均未采用，请只保留一行".formatted(first.get().number()),
                    "The row is that of row %s again, with other content; neither was taken"
                            .formatted(first.get().number()));
        }
    }

    /** By all that is not filled in; just one row of those not found yet may show the same. */
    private void byContent(RawRow row) {
        List<String> fits = form.rows().entrySet().stream()
                .filter(sent -> !found.containsKey(sent.getKey()))
                .filter(sent -> showsTheSame(sent.getValue(), row))
                .map(Map.Entry::getKey)
                .toList();
        if (fits.size() == 1) {
            found.put(fits.get(0), row);
            note(
                    Severity.WARNING,
                    FormFindings.MATCHED_BY_CONTENT,
                    row.number(),
                    "没有行标识，按内容认作：%s"
                            .formatted(words(Optional.ofNullable(form.rows().get(fits.get(0)))
                                    .orElseThrow())),
                    "The row has no id; it was taken for '%s' by what it shows".formatted(fits.get(0)));
        } else if (columns.stream()
                .filter(column -> column.entry().isPresent())
                .anyMatch(column -> !text(row, column.heading()).isEmpty())) {
            note(
                    Severity.ERROR,
                    FormFindings.UNKNOWN_ROW,
                    row.number(),
                    fits.isEmpty() ? "不是下发的行，未采用；新增事项请另行报告" : "没有行标识，与下发的%s行都相同，未采用".formatted(fits.size()),
                    fits.isEmpty()
                            ? "The row was not sent; it was not taken"
                            : "The row may be any of %s".formatted(fits));
        }
    }

    private boolean showsTheSame(R sent, RawRow row) {
        boolean any = false;
        for (Column<R, ?> column : columns) {
            if (column.entry().isEmpty()
                    && !column.isHidden()
                    && headings.columns().containsKey(column.heading())) {
                Cell cell = column.cell(sent);
                if (!Cells.looksLike(cell, text(row, column.heading()))) {
                    return false;
                }
                any |= !(cell instanceof Cell.Missing);
            }
        }
        return any;
    }

    /** The first texts of a row, by which a clerk knows it. */
    private String words(R row) {
        return columns.stream()
                .filter(column -> column.entry().isEmpty() && !column.isHidden())
                .map(column -> column.cell(row))
                .filter(cell -> !(cell instanceof Cell.Missing))
                .limit(2)
                .map(cell -> Cells.shortened(cell.text()))
                .reduce((a, b) -> a + " " + b)
                .orElse("（空）");
    }

    private void note(Severity severity, FindingCode code, int row, String message, String english) {
        int column = headings.columns().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(1);
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(Place.inSheet(headings.sheet().info().name(), CellRange.address(row, column)))
                .build());
    }
}
