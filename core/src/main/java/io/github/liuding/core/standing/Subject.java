package io.github.liuding.core.standing;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.supervision.Folded;
import java.util.stream.Stream;

/**
 * The entries about one case, appeal or inspection and what they come to. Immutable.
 *
 * @param <E> the kind of entry
 * @param <S> what they come to
 */
record Subject<E extends JournalEntry, S>(Trail<E> trail, Folded<S> folded) {
    Stream<Remarks.Placed> placedRemarks() {
        return folded.remarks().stream().map(remark -> new Remarks.Placed(remark, trail.positionOf(remark.entry())));
    }
}
