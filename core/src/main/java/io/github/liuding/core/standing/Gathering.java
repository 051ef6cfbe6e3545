package io.github.liuding.core.standing;

import io.github.liuding.core.journal.JournalEntry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Entries about one subject while they are gathered, each with its position in the journal. Not safe between threads.
 *
 * @param <E> the kind of entry
 */
final class Gathering<E extends JournalEntry> {
    private JournalEntry[] entries = new JournalEntry[4];
    private int[] positions = new int[4];
    private int size;

    void add(E entry, int position) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        entries[size] = entry;
        positions[size++] = position;
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // Only entries of that kind are put in.
    E entry(int index) {
        return (E) entries[index];
    }

    int position(int index) {
        return positions[index];
    }

    /** Puts them in the order of the days they are about, those of one day in the journal's order. */
    Gathering<E> inOrder() {
        boolean sorted = IntStream.range(1, size).allMatch(i -> compare(i - 1, i) < 0);
        if (!sorted) {
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> entries[i].on()).thenComparing(i -> positions[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            JournalEntry[] unsorted = entries.clone();
            int[] at = positions.clone();
            for (int i = 0; i < size; i++) {
                entries[i] = unsorted[order[i]];
                positions[i] = at[order[i]];
            }
        }
        return this;
    }

    private int compare(int first, int second) {
        int days = entries[first].on().compareTo(entries[second].on());
        return days != 0 ? days : Integer.compare(positions[first], positions[second]);
    }
}
