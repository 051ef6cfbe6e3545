package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.CalendarYearNotCoveredException;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.FindingCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers what there is to say of the entries about one subject. */
final class Remarks {
    private final Campaign campaign;

    /** Each once: several stages of a case may run into one year that is not covered. */
    private final Set<EntryRemark> remarks = new LinkedHashSet<>();

    Remarks(Campaign campaign) {
        this.campaign = campaign;
    }

    List<EntryRemark> all() {
        return List.copyOf(new ArrayList<>(remarks));
    }

    void taken(JournalEntry entry, FindingCode code, String message, String english) {
        remarks.add(EntryRemark.taken(entry, code, message, english));
    }

    void leftOut(JournalEntry entry, FindingCode code, String message, String english) {
        remarks.add(EntryRemark.leftOut(entry, code, message, english));
    }

    /** Says of each unit, once, that the directory does not have it. */
    void unknownUnits(JournalEntry entry, Collection<UnitId> named) {
        Set<UnitId> units = new LinkedHashSet<>();
        units.add(entry.by());
        units.addAll(named);
        units.stream()
                .filter(unit -> campaign.units().unit(unit).isEmpty())
                .forEach(unit -> taken(
                        entry,
                        SupervisionFindings.UNKNOWN_UNIT,
                        "没有编号为“%s”的单位".formatted(unit),
                        "there is no unit '%s'".formatted(unit)));
    }

    /** A last day that follows from the entry; empty, and said why, where it cannot be told. */
    Optional<LocalDate> day(JournalEntry entry, String what, Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (CalendarYearNotCoveredException unknown) {
            taken(
                    entry,
                    SupervisionFindings.CALENDAR_NOT_COVERED,
                    "工作日历未收录%s年，无法推算期限".formatted(unknown.year()),
                    "the calendar does not cover %s, so that a last day is not known".formatted(unknown.year()));
        } catch (DateTimeException tooFar) {
            taken(
                    entry,
                    SupervisionFindings.DUE_OUT_OF_RANGE,
                    "“%s”的期限过远，无法推算".formatted(what),
                    "the last day of '%s' lies beyond all calendars".formatted(what));
        }
        return Optional.empty();
    }

    /**
     * Asks for entries about one subject in the order of their days.
     *
     * @throws IllegalArgumentException if they are not
     */
    static <E extends JournalEntry> void requireOneInOrder(
            String what, List<? extends E> entries, Function<E, ?> subject) {
        for (int i = 1; i < entries.size(); i++) {
            E before = entries.get(i - 1);
            E entry = entries.get(i);
            if (!subject.apply(before).equals(subject.apply(entry))) {
                throw new IllegalArgumentException(
                        "Entries must be about one %s, but '%s' is about '%s' and '%s' about '%s'"
                                .formatted(what, before.id(), subject.apply(before), entry.id(), subject.apply(entry)));
            }
            if (entry.on().isBefore(before.on())) {
                throw new IllegalArgumentException(
                        "Entries of %s '%s' must stand in the order of their days, but '%s' is about %s and comes after '%s' about %s"
                                .formatted(
                                        what, subject.apply(entry), entry.id(), entry.on(), before.id(), before.on()));
            }
        }
    }

    /** Asks for a day on which all that is folded was known. */
    static void requireNotBefore(String what, LocalDate last, LocalDate asOf) {
        if (asOf.isBefore(last)) {
            throw new IllegalArgumentException(
                    "%s has an entry about %s and cannot be asked of %s, a day before it".formatted(what, last, asOf));
        }
    }
}
