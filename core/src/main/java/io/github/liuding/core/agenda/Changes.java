package io.github.liuding.core.agenda;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.TaskEntry;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.supervision.CaseEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How often things were changed (修订次数).
 *
 * <p>An entry counts, and so does what voids it; neither ever stops counting. So the number only grows while entries are
 * added to the journal, also where one takes back what another did, and calendars take what comes later for newer.
 */
final class Changes {
    private final Map<Object, List<JournalEntry>> bySubject = new HashMap<>();
    private final Map<EntryId, List<Voided>> voidings = new HashMap<>();

    Changes(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            if (entry instanceof Voided voiding) {
                voidings.computeIfAbsent(voiding.entry(), any -> new ArrayList<>())
                        .add(voiding);
            } else {
                subject(entry)
                        .ifPresent(subject -> bySubject
                                .computeIfAbsent(subject, any -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    private static Optional<Object> subject(JournalEntry entry) {
        if (entry instanceof TaskEntry about) {
            return Optional.of(about.task());
        }
        if (entry instanceof CaseEntry about) {
            return Optional.of(about.caseId());
        }
        if (entry instanceof SpecialReportGiven about) {
            return Optional.of(about.period());
        }
        return entry instanceof AppealEntry about ? Optional.of(about.appeal()) : Optional.empty();
    }

    /**
     * How often something was changed.
     *
     * @param number how many entries have done so
     * @param on the last day on which one was recorded
     */
    record Count(int number, Optional<LocalDate> on) {
        /** Without the first, which made it known. */
        Count withoutFirst() {
            return new Count(Math.max(0, number - 1), on);
        }
    }

    /** The changes by those entries about a subject that do change something. */
    Count of(Object subject, Predicate<JournalEntry> changing) {
        return of(subject, changing, changing);
    }

    /**
     * The same where others change nothing themselves, but bear what does: to void such a one is a change.
     *
     * @param bearing those, and whatever changes something
     */
    Count of(Object subject, Predicate<JournalEntry> changing, Predicate<JournalEntry> bearing) {
        int number = 0;
        Optional<LocalDate> on = Optional.empty();
        for (JournalEntry entry : bySubject.getOrDefault(subject, List.of())) {
            if (bearing.test(entry)) {
                List<JournalEntry> all = withVoidings(entry);
                for (JournalEntry counted : changing.test(entry) ? all : all.subList(1, all.size())) {
                    number++;
                    on = Optional.of(
                            on.filter(day -> day.isAfter(counted.recordedOn())).orElse(counted.recordedOn()));
                }
            }
        }
        return new Count(number, on);
    }

    /** The entry first, then what voids it, what voids that, and so on. */
    private List<JournalEntry> withVoidings(JournalEntry entry) {
        List<JournalEntry> all = new ArrayList<>(List.of(entry));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(voidings.getOrDefault(all.get(i).id(), List.of()));
        }
        return all;
    }
}
