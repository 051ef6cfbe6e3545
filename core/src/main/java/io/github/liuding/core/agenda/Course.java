package io.github.liuding.core.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an item has fared (变动情况).
 *
 * @param days the days on which it fell, one after the other; the last is that on which it falls now
 * @param revision how often it was changed
 * @param revisedOn the day of the last change; empty where there was none
 * @param cancelled whether it was called off
 * @param assumed whether the day was worked out by weekends
 */
record Course(List<LocalDate> days, int revision, Optional<LocalDate> revisedOn, boolean cancelled, boolean assumed) {
    Course {
        days = List.copyOf(days);
    }

    /** Of an item that is as it was first made known. */
    static Course unchanged(LocalDate day) {
        return new Course(List.of(day), 0, Optional.empty(), false, false);
    }

    LocalDate day() {
        return days.get(days.size() - 1);
    }

    /** The day on which it fell first, where it does not fall on it now. */
    Optional<LocalDate> nominalDay() {
        return Optional.of(days.get(0)).filter(first -> !first.equals(day()));
    }
}
