package io.github.liuding.core.journal;

/** What every entry is asked. */
final class Entries {
    private Entries() {}

    static void check(JournalEntry entry) {
        if (entry.recordedOn().isBefore(entry.on())) {
            throw new IllegalArgumentException("Entry '%s' is recorded on %s, before the day it is about, %s"
                    .formatted(entry.id(), entry.recordedOn(), entry.on()));
        }
    }
}
