package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.workbook.CellRange;
import io.github.liuding.reporting.workbook.Picture;
import io.github.liuding.reporting.workbook.RawCell;
import io.github.liuding.reporting.workbook.RawRow;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one returned workbook: finds the headings, recognises the rows, compares the cells. Not thread-safe. */
final class Taking<R> {
    private final Form<R> form;
    private final ReadWorkbook workbook;
    private final List<Column<R, ?>> columns;
    private final Optional<FormStamp> stamp;
    private final EntryReader reader;
    private final List<Finding> findings = new ArrayList<>();

    Taking(Form<R> form, ReadWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
        this.columns = form.table().columns();
        this.stamp = FormStamp.find(workbook.customProperties());
        this.reader = new EntryReader(workbook.date1904(), form.stamp().asOf().getYear());
    }

    Returned returned() {
        Optional<Headings> headings = Headings.find(workbook.sheets(), form.table());
        FormMatch match = match(headings);
        if (match == FormMatch.NOT_THIS_FORM || headings.isEmpty()) {
            return new Returned(
                    workbook.name(),
                    FormMatch.NOT_THIS_FORM,
                    stamp,
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    findings);
        }
        Map<String, RawRow> recognised = new RowMatching<>(form, headings.get(), reader, findings).rows();
        List<EntryChange> changes = new ArrayList<>();
        recognised.forEach((id, row) -> compare(headings.get(), id, row, changes));
        return new Returned(
                workbook.name(),
                match,
                stamp,
                headings.map(Headings::place),
                List.copyOf(recognised.keySet()),
                pictures(headings.get(), recognised),
                changes,
                findings);
    }

    private static Map<String, List<Picture>> pictures(Headings headings, Map<String, RawRow> recognised) {
        Map<String, List<Picture>> pictures = new LinkedHashMap<>();
        recognised.forEach((id, row) -> {
            List<Picture> own = headings.sheet().details().pictures().stream()
                    .filter(picture -> picture.row() == row.number())
                    .toList();
            if (!own.isEmpty()) {
                pictures.put(id, own);
            }
        });
        return pictures;
    }

    private FormMatch match(Optional<Headings> headings) {
        if (stamp.isPresent() && !stamp.get().isSameForm(form.stamp())) {
            note(
                    Severity.ERROR,
                    FormFindings.NOT_THIS_FORM,
                    "交回的是“%s”（%s），不是要交的“%s”（%s）%s，未读取"
                            .formatted(
                                    workbook.customProperties()
                                            .getOrDefault(
                                                    Form.TITLE, stamp.get().form()),
                                    stamp.get().subject(),
                                    form.table().title().orElse(form.table().name()),
                                    form.stamp().subject(),
                                    headings.map(this::difference).orElse("")),
                    "The stamp is of another form: %s".formatted(stamp.get()));
            return FormMatch.NOT_THIS_FORM;
        }
        if (headings.isEmpty()) {
            note(
                    Severity.ERROR,
                    FormFindings.NOT_THIS_FORM,
                    "没有找到“%s”的表头，未读取".formatted(form.table().name()),
                    "No sheet has the headings of form '%s'"
                            .formatted(form.table().name()));
            return FormMatch.NOT_THIS_FORM;
        }
        return match(headings.get());
    }

    private FormMatch match(Headings headings) {
        String sheet = headings.sheet().info().name();
        List<String> missing = missing(headings);
        headings.twice()
                .forEach(heading -> note(
                        Severity.WARNING,
                        FormFindings.COLUMN_TWICE,
                        "工作表“%s”的表头“%s”出现两次，按左边一列读取".formatted(sheet, heading),
                        "Heading '%s' stands twice in '%s'; the left column was read".formatted(heading, sheet)));
        if (stamp.isEmpty() && !missing.isEmpty()) {
            note(
                    Severity.ERROR,
                    FormFindings.NOT_THIS_FORM,
                    "工作表“%s”没有戳记%s，未读取".formatted(sheet, difference(headings)),
                    "Sheet '%s' has no stamp and lacks the headings %s".formatted(sheet, missing));
            return FormMatch.NOT_THIS_FORM;
        }
        missing.stream()
                .filter(heading -> column(heading).entry().isPresent())
                .forEach(heading -> note(
                        Severity.WARNING,
                        FormFindings.COLUMN_MISSING,
                        "工作表“%s”缺少“%s”一列，该列未读取".formatted(sheet, heading),
                        "Sheet '%s' lacks the column '%s', which was not read".formatted(sheet, heading)));
        if (stamp.isEmpty()) {
            note(
                    Severity.WARNING,
                    FormFindings.NO_STAMP,
                    "“%s”没有戳记，按表头认作“%s”".formatted(workbook.name(), form.table().name()),
                    "'%s' has no stamp; it was taken for form '%s' by its headings"
                            .formatted(workbook.name(), form.table().name()));
            return FormMatch.UNSTAMPED;
        }
        boolean same = missing.isEmpty()
                && Headings.joined(form.table())
                        .equals(workbook.customProperties().getOrDefault(Headings.PROPERTY, ""));
        if (!same) {
            note(
                    Severity.WARNING,
                    FormFindings.OLDER_EDITION,
                    "“%s”是旧版表单，按表头读取其中仍有的栏目".formatted(workbook.name()),
                    "'%s' is of another edition; columns were read by their headings".formatted(workbook.name()));
        }
        return same ? FormMatch.EXACT : FormMatch.OLDER_EDITION;
    }

    private List<String> missing(Headings headings) {
        return columns.stream()
                .filter(column -> !column.isHidden())
                .map(Column::heading)
                .filter(heading -> !headings.columns().containsKey(heading))
                .toList();
    }

    /** What headings differ, to be said behind something else; nothing where none do. */
    private String difference(Headings headings) {
        List<String> missing = missing(headings);
        List<String> said = new ArrayList<>();
        if (!missing.isEmpty()) {
            said.add("缺少" + String.join("、", missing));
        }
        if (!headings.unknown().isEmpty()) {
            said.add("多出" + String.join("、", headings.unknown()));
        }
        return said.isEmpty() ? "" : "，表头不一致：" + String.join("，", said);
    }

    private Column<R, ?> column(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void compare(Headings headings, String id, RawRow row, List<EntryChange> changes) {
        R sent = Optional.ofNullable(form.rows().get(id)).orElseThrow();
        for (Column<R, ?> column : columns) {
            Optional<Integer> at = Optional.ofNullable(headings.columns().get(column.heading()));
            if (at.isPresent() && !column.isHidden()) {
                Optional<RawCell> cell = row.cell(at.get());
                Cell before = column.cell(sent);
                String address = CellRange.address(row.number(), at.get());
                Place place = Place.inSheet(headings.sheet().info().name(), address);
                if (column.entry().isPresent()) {
                    EntryRule rule = column.entry().get().in(heading -> text(headings, sent, row, heading));
                    entry(id, column, rule, cell, before, place).ifPresent(changes::add);
                } else {
                    locked(column, cell, before, place);
                }
            }
        }
    }

    /** What stands in another cell of the row: what was read of it, or what was sent where nothing is filled in. */
    private String text(Headings headings, R sent, RawRow row, String heading) {
        Column<R, ?> column = column(heading);
        if (column.entry().isEmpty()) {
            return column.cell(sent).text();
        }
        EntryRule rule = column.entry().get();
        return Optional.ofNullable(headings.columns().get(heading))
                .flatMap(row::cell)
                .flatMap(cell -> reader.read(cell, rule).value())
                .map(Cell::text)
                .orElse("");
    }

    private Optional<EntryChange> entry(
            String id, Column<R, ?> column, EntryRule rule, Optional<RawCell> cell, Cell before, Place place) {
        if (cell.flatMap(RawCell::formula).filter(Taking::isPicture).isPresent()) {
            return Optional.empty();
        }
        cell.flatMap(RawCell::formula)
                .ifPresent(formula -> placed(
                        Severity.WARNING,
                        FormFindings.FORMULA_VALUE,
                        place,
                        "“%s”是公式，按其结果读取".formatted(column.heading()),
                        "'%s' is a formula; what it came to was read".formatted(column.heading())));
        ReadEntry read = cell.map(one -> reader.read(one, rule)).orElse(ReadEntry.empty());
        if (read.fault().isPresent()) {
            placed(
                    Severity.ERROR,
                    FormFindings.BAD_ENTRY,
                    place,
                    "“%s”%s".formatted(column.heading(), read.fault().get()),
                    "'%s' must be by its rule, but is not: %s"
                            .formatted(column.heading(), read.fault().get()));
            return Optional.empty();
        }
        Optional<Cell> sent = before instanceof Cell.Missing ? Optional.empty() : Optional.of(before);
        if (Cells.same(sent, read.value())) {
            return Optional.empty();
        }
        read.remark()
                .ifPresent(remark -> placed(
                        Severity.WARNING,
                        FormFindings.READ_AS,
                        place,
                        "“%s”%s".formatted(column.heading(), remark),
                        "'%s' was read in a way of which its writer should know: %s"
                                .formatted(column.heading(), remark)));
        return Optional.of(new EntryChange(id, column.heading(), sent, read.value(), place));
    }

    /** WPS has pictures in cells as a formula; they are evidence of their row and no entry. */
    private static boolean isPicture(String formula) {
        return formula.replace("_xlfn.", "").startsWith("DISPIMG(");
    }

    /** What is merged away stands in the first cell of its range, so that only what a person sees is compared. */
    private void locked(Column<R, ?> column, Optional<RawCell> cell, Cell before, Place place) {
        String shown = cell.map(reader::shown).orElse("");
        if (!Cells.looksLike(before, shown)) {
            placed(
                    Severity.WARNING,
                    FormFindings.LOCKED_CHANGED,
                    place,
                    "“%s”不是填报栏，由“%s”改为“%s”，改动未采用"
                            .formatted(column.heading(), Cells.shortened(before.text()), Cells.shortened(shown)),
                    "'%s' is not filled in; the change to it was not taken".formatted(column.heading()));
        }
    }

    private void note(Severity severity, FindingCode code, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .build());
    }

    private void placed(Severity severity, FindingCode code, Place place, String message, String english) {
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .english(english)
                .place(place)
                .build());
    }
}
