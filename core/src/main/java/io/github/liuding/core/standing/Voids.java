package io.github.liuding.core.standing;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.Voided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries are void. An entry that voids another may be voided itself; then the other counts again. Immutable.
 *
 * @param ids of the entries that are void
 * @param remarks on entries that void nothing
 */
record Voids(Set<EntryId> ids, List<EntryRemark> remarks) {
    static Voids none() {
        return new Voids(Set.of(), List.of());
    }

    /**
     * Judges every entry that voids another.
     *
     * @param all in the journal's order
     * @param positions where they and what they void stand in the journal, as far as it stands there
     */
    static Voids of(List<Voided> all, Map<EntryId, Integer> positions) {
        Set<EntryId> out = new HashSet<>();
        Map<Voided, EntryRemark> remarks = new HashMap<>();
        Map<EntryId, Voided> by = new HashMap<>();
        List<Voided> lastFirst = new ArrayList<>(all);
        Collections.reverse(lastFirst);
        for (Voided voided : lastFirst) {
            if (out.contains(voided.id())) {
                continue;
            }
            if (!stands(voided.entry(), voided.id(), positions)) {
                remarks.put(
                        voided,
                        EntryRemark.leftOut(
                                voided,
                                StandingFindings.NOTHING_TO_VOID,
                                "本条之前没有编号为“%s”的日志".formatted(voided.entry()),
                                "no entry '%s' stands before it".formatted(voided.entry())));
                continue;
            }
            Voided later = by.put(voided.entry(), voided);
            if (later != null) {
                remarks.put(
                        later,
                        EntryRemark.leftOut(
                                later,
                                StandingFindings.ALREADY_VOID,
                                "日志“%s”已由“%s”作废".formatted(voided.entry(), voided.id()),
                                "entry '%s' was voided by '%s' before".formatted(voided.entry(), voided.id())));
            }
            out.add(voided.entry());
        }
        return new Voids(
                Set.copyOf(out),
                all.stream().filter(remarks::containsKey).map(remarks::get).toList());
    }

    private static boolean stands(EntryId entry, EntryId before, Map<EntryId, Integer> positions) {
        return Optional.ofNullable(positions.get(entry))
                .filter(position -> position < positions.getOrDefault(before, 0))
                .isPresent();
    }
}
