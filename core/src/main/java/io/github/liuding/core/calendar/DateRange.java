package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days (起止日期), both ends counted.
 *
 * @param start the first day
 * @param endInclusive the last day, on or after the first
 */
public record DateRange(LocalDate start, LocalDate endInclusive) {
    @JsonCreator
    public DateRange {
        if (endInclusive.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Range ends on %s, before it starts on %s".formatted(endInclusive, start));
        }
    }

    /** The days from {@code start} to {@code endInclusive}, both counted. */
    public static DateRange ofClosed(LocalDate start, LocalDate endInclusive) {
        return new DateRange(start, endInclusive);
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(endInclusive);
    }

    /** The number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, endInclusive) + 1;
    }

    @Override
    public String toString() {
        return start + "/" + endInclusive;
    }
}
