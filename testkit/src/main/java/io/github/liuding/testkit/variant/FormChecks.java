package io.github.liuding.testkit.variant;

import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.reporting.form.EntryChange;
import io.github.liuding.reporting.form.FormMatch;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.testkit.Clerk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;

/** The form of every unit that leads a task, there and back (填报表). */
final class FormChecks {
    private FormChecks() {}

    static List<Check> all() {
        return List.of(
                new Check(
                        "a form that nobody touched comes back without a change (原样交回)",
                        variant -> everyForm(variant, form -> untouched(variant.library(), form))),
                new Check(
                        "what is typed into a row comes back as its entry (填报登记)",
                        variant -> everyForm(variant, form -> typed(variant, form))),
                new Check("a form of another unit is refused (错表退回)", FormChecks::another));
    }

    private static List<ProgressForm> forms(Variant variant) {
        return ProgressForm.units(variant.standing()).stream()
                .map(unit -> ProgressForm.of(variant.standing(), unit))
                .toList();
    }

    private static List<Finding> everyForm(Variant variant, Function<ProgressForm, List<Finding>> check) {
        List<ProgressForm> forms = forms(variant);
        if (forms.isEmpty()) {
            throw new TestAbortedException("No unit of the directory leads an open task");
        }
        return forms.stream().flatMap(form -> check.apply(form).stream()).toList();
    }

    private static List<Finding> untouched(Library library, ProgressForm form) {
        Returned back = library.handIn(form, library.handedOut(form));
        List<Finding> faults = new ArrayList<>(back.findings());
        if (back.match() != FormMatch.EXACT || !back.changes().isEmpty()) {
            faults.add(Variant.fault(
                    VariantFindings.FORM_CHANGED,
                    "/",
                    "“%s”的填报表未经填写，交回时为“%s”，改动%s处"
                            .formatted(
                                    form.unit(),
                                    back.match().word(),
                                    back.changes().size()),
                    "The form of '%s' comes back with changes that nobody made".formatted(form.unit())));
        }
        return faults;
    }

    /** Every open cell of the first row. */
    private static List<Finding> typed(Variant variant, ProgressForm form) {
        Library library = variant.library();
        Standing standing = variant.standing();
        TaskStanding row = form.form().table().rows().iterator().next();
        String id = row.task().id().value();
        Returned back = library.handIn(form, library.filledIn(form, id));
        List<Finding> faults = new ArrayList<>(back.findings());
        for (Column<TaskStanding, ?> column : form.form().table().columns()) {
            if (column.entry().isPresent()
                    && !isThere(
                            back, id, column.heading(), Clerk.typed(form.form().table(), column, row))) {
                faults.add(lost(form.unit(), column.heading()));
            }
        }
        List<ProgressReported> entries = form.entries(back, standing, standing.asOf(), standing.asOf(), Map.of())
                .orElseThrow();
        boolean one = entries.size() == 1
                && entries.get(0).task().equals(row.task().id())
                && entries.get(0).by().equals(form.unit())
                && entries.get(0).completion().isPresent();
        if (!one) {
            faults.add(lost(form.unit(), "登记"));
        }
        return faults;
    }

    private static boolean isThere(Returned back, String row, String heading, Cell typed) {
        return back.changes().stream()
                .filter(change -> change.row().equals(row) && change.heading().equals(heading))
                .map(EntryChange::after)
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell.text().equals(typed.text()));
    }

    private static Finding lost(UnitId unit, String heading) {
        return Variant.fault(
                VariantFindings.ENTRY_LOST,
                "/",
                "“%s”所填的“%s”没有读回".formatted(unit, heading),
                "What '%s' filled in under '%s' does not come back".formatted(unit, heading));
    }

    private static List<Finding> another(Variant variant) {
        List<ProgressForm> forms = forms(variant);
        if (forms.size() < 2) {
            throw new TestAbortedException("Fewer than two units lead an open task");
        }
        Library library = variant.library();
        Returned back = library.handIn(forms.get(1), library.handedOut(forms.get(0)));
        return back.match() == FormMatch.NOT_THIS_FORM
                ? List.of()
                : List.of(Variant.fault(
                        VariantFindings.FORM_CHANGED,
                        "/",
                        "“%s”的填报表被当作“%s”的"
                                .formatted(forms.get(0).unit(), forms.get(1).unit()),
                        "The form of '%s' was taken for that of '%s'"
                                .formatted(forms.get(0).unit(), forms.get(1).unit())));
    }
}
