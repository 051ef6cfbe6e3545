package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back of a form (回收结果).
 *
 * @param file the name of the file
 * @param match how well it is the form
 * @param stamp the stamp it has
 * @param headings sheet and first cell of the row with the headings; empty where nothing was read
 * @param rows the ids of the rows that were recognised, in the order of the file
 * @param changes the cells that were filled in or changed and may be, in the order of the file
 * @param findings everything else, each with sheet and cell
 */
public record Returned(
        String file,
        FormMatch match,
        Optional<FormStamp> stamp,
        Optional<Place> headings,
        List<String> rows,
        List<EntryChange> changes,
        List<Finding> findings) {
    public Returned {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** Whether something could not be taken. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The changes by row, in the order of the file. */
    public Map<String, List<EntryChange>> byRow() {
        Map<String, List<EntryChange>> byRow = new LinkedHashMap<>();
        for (String row : rows) {
            List<EntryChange> own =
                    changes.stream().filter(change -> change.row().equals(row)).toList();
            if (!own.isEmpty()) {
                byRow.put(row, own);
            }
        }
        return byRow;
    }
}
