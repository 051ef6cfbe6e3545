package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.workbook.Picture;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param pictures the pictures that stand on a row (佐证图片), by the row's id
 * @param changes the cells that were filled in or changed and may be, in the order of the file
 * @param findings everything else, each with sheet and cell
 */
public record Returned(
        String file,
        FormMatch match,
        Optional<FormStamp> stamp,
        Optional<Place> headings,
        List<String> rows,
        Map<String, List<Picture>> pictures,
        List<EntryChange> changes,
        List<Finding> findings) {
    public Returned {
        rows = List.copyOf(rows);
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** Whether something could not be taken. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The same with other changes and more findings. */
    Returned with(List<EntryChange> other, List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Returned(file, match, stamp, headings, rows, pictures, other, all);
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
