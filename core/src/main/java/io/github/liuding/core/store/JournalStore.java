package io.github.liuding.core.store;

import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.util.List;

/**
 * Where a journal is kept (日志库): entries are added, never changed, and read back in the order in which they were
 * added.
 *
 * <p>What has been added is there for good when the call returns, whatever then happens to the process or the power.
 * The methods may be called from any thread; a store in a database takes about a page. {@code JournalStoreContract} in
 * the test kit tests one.
 */
public interface JournalStore extends AutoCloseable {
    /**
     * Everything that has been added. An entry that can no longer be read is a finding, and the others are there.
     *
     * @throws IOException if the store cannot be reached
     * @throws IllegalStateException if the store has been closed
     */
    WithFindings<Journal> read() throws IOException;

    /**
     * Adds an entry (登记).
     *
     * @throws IllegalArgumentException if the store has an entry with that id, or cannot hold the entry, such as one with
     *     half a character in a text; nothing has been added
     * @throws IOException if nobody can say whether the entry is there for good; whoever opens the store again sees what
     *     is
     * @throws IllegalStateException if the store has been closed
     */
    default void append(JournalEntry entry) throws IOException {
        appendAll(List.of(entry));
    }

    /**
     * Adds entries in their order, all of them or none (批量登记), also where the process ends in the middle. Nobody
     * ever reads a part of them.
     *
     * @throws IllegalArgumentException if an id stands twice among them or is in the store, or the store cannot hold one
     *     of them; nothing has been added
     * @throws IOException if nobody can say whether they are there for good; whoever opens the store again sees what is
     * @throws IllegalStateException if the store has been closed
     */
    void appendAll(List<? extends JournalEntry> entries) throws IOException;

    /** Lets go of the store; closing it again does nothing. */
    @Override
    void close() throws IOException;
}
