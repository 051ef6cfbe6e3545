package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The entries about one subject, by the day they are about, those of one day in the journal's order; each with its
 * position in the journal. Immutable.
 *
 * <p>Plain arrays, because a journal of millions of entries is cut into a hundred thousand of these.
 *
 * @param <E> the kind of entry
 */
final class Trail<E extends JournalEntry> {
    private static final Trail<?> EMPTY = new Trail<>(new JournalEntry[0], new int[0]);

    private final JournalEntry[] entries;
    private final int[] positions;

    private Trail(JournalEntry[] entries, int[] positions) {
        this.entries = entries;
        this.positions = positions;
    }

    @SuppressWarnings("unchecked") // It holds nothing.
    static <E extends JournalEntry> Trail<E> empty() {
        return (Trail<E>) EMPTY;
    }

    int size() {
        return entries.length;
    }

    @SuppressWarnings("unchecked") // Only entries of that kind are put in.
    E entry(int index) {
        return (E) entries[index];
    }

    int position(int index) {
        return positions[index];
    }

    /** The first position of any entry; the trail must have one. */
    int firstPosition() {
        return Arrays.stream(positions).min().orElseThrow();
    }

    /** The position of an entry that is in the trail. */
    int positionOf(JournalEntry entry) {
        return positions[
                IntStream.range(0, entries.length)
                        .filter(i -> entries[i] == entry)
                        .findFirst()
                        .orElseThrow()];
    }

    @SuppressWarnings("unchecked") // Only entries of that kind are put in.
    List<E> entries() {
        return (List<E>) Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** Whether everything gathered lies after all that is here, so that what this came to need not be worked out anew. */
    boolean isBefore(Gathering<E> gathered) {
        return entries.length == 0
                || gathered.size() == 0
                || isInOrder(entries[entries.length - 1].on(), positions[positions.length - 1], gathered, 0);
    }

    /** This trail and what was gathered, which is in order. */
    Trail<E> with(Gathering<E> gathered) {
        int more = gathered.size();
        JournalEntry[] all = Arrays.copyOf(entries, entries.length + more);
        int[] at = Arrays.copyOf(positions, positions.length + more);
        int here = entries.length - 1;
        int there = more - 1;
        for (int to = all.length - 1; there >= 0; to--) {
            if (here >= 0 && !isInOrder(entries[here].on(), positions[here], gathered, there)) {
                all[to] = entries[here];
                at[to] = positions[here--];
            } else {
                all[to] = gathered.entry(there);
                at[to] = gathered.position(there--);
            }
        }
        return new Trail<>(all, at);
    }

    private static boolean isInOrder(LocalDate on, int position, Gathering<?> gathered, int there) {
        int days = on.compareTo(gathered.entry(there).on());
        return days < 0 || (days == 0 && position < gathered.position(there));
    }

    boolean hasAny(Set<EntryId> ids) {
        return Arrays.stream(entries).anyMatch(entry -> ids.contains(entry.id()));
    }

    /** This trail without these entries, which go to who takes them. */
    Trail<E> without(Set<EntryId> ids, Gathering<? super E> taken) {
        Gathering<E> kept = new Gathering<>();
        for (int i = 0; i < entries.length; i++) {
            Gathering<? super E> to = ids.contains(entries[i].id()) ? taken : kept;
            to.add(entry(i), positions[i]);
        }
        return Trail.<E>empty().with(kept);
    }
}
