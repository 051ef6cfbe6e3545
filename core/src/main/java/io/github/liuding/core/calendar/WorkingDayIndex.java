package io.github.liuding.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * How many working days there are up to a day, and which day is the n-th of them.
 *
 * <p>Monday to Friday are counted by arithmetic; the few days that differ, weekends on which one works and weekdays on
 * which one does not, stand in a sorted array beside the running sum of what they add and take. So both questions cost
 * one binary search in that array, however far the days are apart.
 */
final class WorkingDayIndex {
    /** 1969-12-29, a Monday, from which days and working days are counted. */
    private static final long MONDAY = -3;

    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    /** The epoch days that differ, in order. */
    private final long[] differing;

    /** What the first i of them add to the weekdays; one longer than they are. */
    private final long[] surplus;

    WorkingDayIndex(Collection<CalendarDay> stated) {
        differing = stated.stream()
                .filter(day -> day.kind().isWorking() == CalendarDay.isWeekend(day.date()))
                .mapToLong(day -> day.date().toEpochDay())
                .sorted()
                .toArray();
        surplus = new long[differing.length + 1];
        for (int i = 0; i < differing.length; i++) {
            boolean weekend = CalendarDay.isWeekend(LocalDate.ofEpochDay(differing[i]));
            surplus[i + 1] = surplus[i] + (weekend ? 1 : -1);
        }
    }

    /** The rank of a day: the working days from the fixed Monday up to it, itself counted; below 0 before that Monday. */
    long rank(long epochDay) {
        int found = Arrays.binarySearch(differing, epochDay);
        return weekdays(epochDay) + surplus[found >= 0 ? found + 1 : -found - 1];
    }

    /** The epoch day of the working day of this rank. */
    long select(long rank) {
        int low = 0;
        int high = differing.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weekdays(differing[middle]) + surplus[middle + 1] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Up to the next day that differs there are weekdays alone; if they do not reach, that day is a working one.
        long weekday = weekday(rank - surplus[low]);
        return low < differing.length ? Math.min(weekday, differing[low]) : weekday;
    }

    private static long weekdays(long epochDay) {
        long days = epochDay - MONDAY;
        return Math.floorDiv(days, WEEK) * WEEKDAYS + Math.min(Math.floorMod(days, WEEK) + 1, WEEKDAYS);
    }

    private static long weekday(long rank) {
        return MONDAY + Math.floorDiv(rank - 1, WEEKDAYS) * WEEK + Math.floorMod(rank - 1, WEEKDAYS);
    }
}
