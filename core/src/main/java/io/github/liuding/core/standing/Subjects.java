package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.supervision.Folded;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All cases, appeals or inspections, in the order in which they came up in the journal. Immutable.
 *
 * @param <K> what names a subject
 * @param <E> the kind of entry
 * @param <S> what the entries about one come to
 * @param fold works that out
 */
record Subjects<K, E extends JournalEntry, S>(Function<List<E>, Folded<S>> fold, Map<K, Subject<E, S>> byKey) {
    static <K, E extends JournalEntry, S> Subjects<K, E, S> none(Function<List<E>, Folded<S>> fold) {
        return new Subjects<>(fold, Map.of());
    }

    /** What the entries come to, of every subject of which that can be said. */
    List<S> values() {
        return byKey.values().stream()
                .flatMap(subject -> subject.folded().value().stream())
                .toList();
    }

    Optional<S> value(K key) {
        return Optional.ofNullable(byKey.get(key))
                .flatMap(subject -> subject.folded().value());
    }

    Stream<Remarks.Placed> placedRemarks() {
        return byKey.values().stream().flatMap(Subject::placedRemarks);
    }

    Stream<Trail<E>> trails() {
        return byKey.values().stream().map(Subject::trail);
    }

    /** These and more entries; only those are worked out anew about which there is something more. */
    Subjects<K, E, S> with(Map<K, Gathering<E>> gathered) {
        if (gathered.isEmpty()) {
            return this;
        }
        Map<K, Subject<E, S>> all = new LinkedHashMap<>(byKey);
        gathered.forEach((key, entries) -> {
            Subject<E, S> before = all.get(key);
            Trail<E> trail = before == null ? Trail.empty() : before.trail();
            all.put(key, subject(trail.with(entries.inOrder())));
        });
        return inOrder(all);
    }

    Subjects<K, E, S> without(Set<EntryId> ids, Gathering<JournalEntry> taken) {
        Map<K, Subject<E, S>> left = new LinkedHashMap<>(byKey);
        byKey.forEach((key, subject) -> {
            if (subject.trail().hasAny(ids)) {
                Trail<E> rest = subject.trail().without(ids, taken);
                if (rest.size() > 0) {
                    left.put(key, subject(rest));
                } else {
                    left.remove(key);
                }
            }
        });
        return inOrder(left);
    }

    private Subject<E, S> subject(Trail<E> trail) {
        return new Subject<>(trail, fold.apply(trail.entries()));
    }

    /** Whatever was voided or came in late on the way: the order is that of the first entry in the journal. */
    private Subjects<K, E, S> inOrder(Map<K, Subject<E, S>> unsorted) {
        Map<K, Subject<E, S>> sorted = new LinkedHashMap<>();
        unsorted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(subject -> subject.trail().firstPosition())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Subjects<>(fold, Collections.unmodifiableMap(sorted));
    }
}
