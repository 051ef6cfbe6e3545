package io.github.liuding.core.store;

import io.github.liuding.core.internal.Checks;

/**
 * How far a journal file goes (链头). Whoever has noted it down elsewhere, on paper for example, can tell later whether
 * lines have been cut off at the end or the whole file has been written anew; nothing inside a file can say that.
 *
 * @param entries the lines that hold an entry and are as they were written
 * @param number the number of the last of them, from 1; 0 in a file without entries. It equals {@code entries} where
 *     nothing is missing
 * @param digest the digest of that line, in lower-case hexadecimal; of the header in a file without entries
 */
public record JournalHead(long entries, long number, String digest) {
    public JournalHead {
        if (entries < 0 || number < 0) {
            throw new IllegalArgumentException(
                    "Entries and number of a head must not be negative, but were %s and %s".formatted(entries, number));
        }
        Checks.notBlank("Digest of a head", digest);
    }

    /** Number and digest, as one notes them down: {@code 3 9f86d081…}. */
    @Override
    public String toString() {
        return number + " " + digest;
    }
}
