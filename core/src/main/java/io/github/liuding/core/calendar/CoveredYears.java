package io.github.liuding.core.calendar;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The years that a calendar covers, as runs from first to last, so that a gap is found in logarithmic time. */
final class CoveredYears {
    private final NavigableMap<Integer, Integer> runs = new TreeMap<>();

    CoveredYears(Collection<Integer> years) {
        for (int year : new TreeSet<>(years)) {
            if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
                throw new IllegalArgumentException("Year of a calendar must be from %s to %s, but was %s"
                        .formatted(Year.MIN_VALUE, Year.MAX_VALUE, year));
            }
            Map.Entry<Integer, Integer> last = runs.lastEntry();
            runs.put(last != null && last.getValue() == year - 1 ? last.getKey() : year, year);
        }
    }

    boolean contains(int year) {
        return firstGap(year, year).isEmpty();
    }

    /** The first year not covered on the way from one to the other, both counted, forward or backward. */
    OptionalInt firstGap(int from, int to) {
        Map.Entry<Integer, Integer> run = runs.floorEntry(from);
        if (run == null || run.getValue() < from) {
            return OptionalInt.of(from);
        }
        if (from <= to) {
            return run.getValue() >= to ? OptionalInt.empty() : OptionalInt.of(run.getValue() + 1);
        }
        return run.getKey() <= to ? OptionalInt.empty() : OptionalInt.of(run.getKey() - 1);
    }

    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        runs.forEach((first, last) -> IntStream.rangeClosed(first, last).forEach(all::add));
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoveredYears that && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    /** Such as {@code 2021 to 2026, 2030}. */
    @Override
    public String toString() {
        return runs.isEmpty()
                ? "no year"
                : runs.entrySet().stream()
                        .map(run -> run.getKey().equals(run.getValue())
                                ? String.valueOf(run.getKey())
                                : run.getKey() + " to " + run.getValue())
                        .collect(Collectors.joining(", "));
    }
}
