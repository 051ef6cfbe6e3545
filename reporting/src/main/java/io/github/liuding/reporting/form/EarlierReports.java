package io.github.liuding.reporting.form;

import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Voided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a journal has of rows that were handed in before. */
final class EarlierReports {
    private final Map<EntryId, JournalEntry> known = new HashMap<>();
    private final Set<EntryId> voided = new HashSet<>();

    EarlierReports(List<JournalEntry> entries) {
        // From the end, since what voids may itself have been voided later.
        for (int i = entries.size() - 1; i >= 0; i--) {
            JournalEntry entry = entries.get(i);
            known.put(entry.id(), entry);
            if (entry instanceof Voided taken && !voided.contains(entry.id())) {
                voided.add(taken.entry());
            }
        }
    }

    /** What came of one row so far: the first id and those that follow it, as far as the journal has them. */
    List<EntryId> of(EntryId first) {
        List<EntryId> taken = new ArrayList<>();
        for (EntryId id = first; known.containsKey(id); id = following(first, taken.size())) {
            taken.add(id);
        }
        return List.copyOf(taken);
    }

    /** The id of what is handed in after so many others. */
    static EntryId following(EntryId first, int taken) {
        return taken == 0 ? first : new EntryId("%s-%s".formatted(first, taken + 1));
    }

    /** Whether it counts no more. */
    boolean isVoided(EntryId id) {
        return voided.contains(id);
    }

    /** Whether an entry counts and says what a row says; the days may differ, for one form may be handed in twice. */
    boolean says(EntryId id, ProgressReported row) {
        return !voided.contains(id)
                && known.get(id) instanceof ProgressReported before
                && before.task().equals(row.task())
                && before.text().equals(row.text())
                && before.completion()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(row.completion().map(BigDecimal::stripTrailingZeros))
                && before.problems().equals(row.problems())
                && before.nextStep().equals(row.nextStep())
                && before.outlook().equals(row.outlook())
                && contents(before).containsAll(contents(row));
    }

    /** By digest, because a name has that of the workbook in it. */
    private static List<String> contents(ProgressReported entry) {
        return entry.attachments().stream().map(EarlierReports::content).toList();
    }

    private static String content(Attachment attachment) {
        return attachment.digest().orElse(attachment.name());
    }
}
