package io.github.liuding.core.supervision;

import io.github.liuding.core.journal.EntryRemark;
import java.util.List;
import java.util.Optional;

/**
 * What the entries about one subject come to (办理情况), and what there is to say of those that do not fit.
 *
 * @param <T> what they come to
 * @param value that, for these entries; empty where no entry begins it
 * @param remarks in the order in which the entries were taken
 */
public record Folded<T>(Optional<T> value, List<EntryRemark> remarks) {
    public Folded {
        remarks = List.copyOf(remarks);
    }
}
