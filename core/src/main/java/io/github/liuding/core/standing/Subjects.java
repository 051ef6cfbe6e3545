package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Trails by subject, in the order in which the subjects came up. Immutable.
 *
 * @param <K> what names a subject
 * @param <E> the kind of entry
 */
record Subjects<K, E extends JournalEntry>(Map<K, Trail<E>> trails) {
    static <K, E extends JournalEntry> Subjects<K, E> none() {
        return new Subjects<>(Map.of());
    }

    Subjects<K, E> with(Map<K, Gathering<E>> gathered) {
        if (gathered.isEmpty()) {
            return this;
        }
        Map<K, Trail<E>> all = new LinkedHashMap<>(trails);
        gathered.forEach((subject, entries) ->
                all.put(subject, all.getOrDefault(subject, Trail.empty()).with(entries.inOrder())));
        return new Subjects<>(Collections.unmodifiableMap(all));
    }

    Subjects<K, E> without(Set<EntryId> ids, Gathering<JournalEntry> taken) {
        Map<K, Trail<E>> left = new LinkedHashMap<>();
        trails.forEach((subject, trail) -> {
            Trail<E> rest = trail.without(ids, taken);
            if (rest.size() > 0) {
                left.put(subject, rest);
            }
        });
        return new Subjects<>(Collections.unmodifiableMap(left));
    }
}
