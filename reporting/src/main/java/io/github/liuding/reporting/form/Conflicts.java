package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several returned forms held against each other (表单冲突): what two say of one row. */
public final class Conflicts {
    private Conflicts() {}

    private record RowOf(FormStamp form, String row) {}

    /** Where a row was filled in. */
    private record Filled(int file, List<EntryChange> changes) {
        List<String> said() {
            return changes.stream()
                    .map(change -> change.heading() + "="
                            + change.after().map(cell -> cell.text()).orElse(""))
                    .toList();
        }
    }

    /**
     * The same without what cannot be taken twice: where two forms with one stamp fill in one row alike, it is taken from
     * the first; where they differ, from neither. Either is told in the form that it concerns.
     */
    public static List<Returned> apart(List<Returned> returned) {
        Map<RowOf, List<Filled>> rows = new LinkedHashMap<>();
        for (int i = 0; i < returned.size(); i++) {
            int file = i;
            Returned one = returned.get(i);
            one.stamp()
                    .ifPresent(stamp -> one.byRow()
                            .forEach((row, changes) -> rows.computeIfAbsent(
                                            new RowOf(stamp, row), first -> new ArrayList<>())
                                    .add(new Filled(file, changes))));
        }
        List<List<EntryChange>> left = new ArrayList<>();
        List<List<Finding>> told = new ArrayList<>();
        for (Returned one : returned) {
            left.add(new ArrayList<>(one.changes()));
            told.add(new ArrayList<>());
        }
        for (List<Filled> row : rows.values()) {
            boolean differ = row.stream().map(Filled::said).distinct().count() > 1;
            for (int i = differ ? 0 : 1; i < row.size(); i++) {
                Filled filled = row.get(i);
                Returned other = returned.get(row.get(i == 0 ? 1 : 0).file());
                left.get(filled.file()).removeAll(filled.changes());
                told.get(filled.file()).add(told(filled.changes().get(0).place(), differ, other.file()));
            }
        }
        List<Returned> apart = new ArrayList<>();
        for (int i = 0; i < returned.size(); i++) {
            apart.add(returned.get(i).with(left.get(i), told.get(i)));
        }
        return List.copyOf(apart);
    }

    private static Finding told(Place place, boolean differ, String other) {
        FindingCode code = differ ? FormFindings.CONFLICT : FormFindings.ALREADY_TAKEN;
        return Finding.builder()
                .code(code)
                .severity(differ ? Severity.ERROR : Severity.WARNING)
                .message(differ ? "与“%s”对同一行填报不同，均未采用".formatted(other) : "与“%s”对同一行填报相同，只登记一次".formatted(other))
                .english(
                        differ
                                ? "The row was filled in otherwise in '%s'; neither was taken".formatted(other)
                                : "The row was filled in alike in '%s'; it is taken once".formatted(other))
                .place(place)
                .build();
    }
}
