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
     * @throws IllegalArgumentException if the store has an entry with that id; nothing has been added
     * @throws IOException if the entry may not be there for good; whoever opens the store again sees whether it is
     * @throws IllegalStateException if the store has been closed
     */
    default void append(JournalEntry entry) throws IOException {
        appendAll(List.of(entry));
    }

    /**
     * Adds entries in their order, all of them or none (批量登记), also where the process ends in the middle. Nobody
     * ever reads a part of them.
     *
     * @throws IllegalArgumentException if an id stands twice among them or is in the store; nothing has been added
     * @throws IOException if they may not be there for good; whoever opens the store again sees whether they are
     * @throws IllegalStateException if the store has been closed
     */
    void appendAll(List<? extends JournalEntry> entries) throws IOException;

    /** Lets go of the store; closing it again does nothing. */
    @Override
    void close() throws IOException;
}
