package io.github.liuding.core.store;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line that holds an entry (条目行):
 * {@code {"number":7,"more":0,"previous":"…","length":163,"entry":{…},"digest":"…"}}.
 *
 * <p>{@code number} counts the entries from 1, {@code more} says how many lines of the same call follow,
 * {@code previous} is the digest that the line before states, {@code length} the bytes of the entry.
 */
final class EntryLine {
    private static final byte[] NUMBER = Bytes.ascii("{\"number\":");
    private static final byte[] MORE = Bytes.ascii(",\"more\":");
    private static final byte[] PREVIOUS = Bytes.ascii(",\"previous\":\"");
    private static final byte[] LENGTH = Bytes.ascii("\",\"length\":");
    private static final byte[] ENTRY = Bytes.ascii(",\"entry\":");

    private final byte[] bytes;
    private final int from;
    private final long number;
    private final long more;
    private final int previousFrom;
    private final int previousTo;
    private final int entryFrom;
    private final Seal seal;

    private EntryLine(
            byte[] bytes,
            int from,
            long number,
            long more,
            int previousFrom,
            int previousTo,
            int entryFrom,
            Seal seal) {
        this.bytes = bytes;
        this.from = from;
        this.number = number;
        this.more = more;
        this.previousFrom = previousFrom;
        this.previousTo = previousTo;
        this.entryFrom = entryFrom;
        this.seal = seal;
    }

    /** The line as it is written, with its line feed. */
    static byte[] write(long number, long more, byte[] previous, byte[] entry, MessageDigest digest) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(entry.length + 2 * previous.length + 128);
        line.writeBytes(NUMBER);
        line.writeBytes(Bytes.ascii(String.valueOf(number)));
        line.writeBytes(MORE);
        line.writeBytes(Bytes.ascii(String.valueOf(more)));
        line.writeBytes(PREVIOUS);
        line.writeBytes(previous);
        line.writeBytes(LENGTH);
        line.writeBytes(Bytes.ascii(String.valueOf(entry.length)));
        line.writeBytes(ENTRY);
        line.writeBytes(entry);
        return Seal.close(line.toByteArray(), digest);
    }

    /** Reads the line from {@code from} to {@code to}; empty if it does not have this form to the byte. */
    static Optional<EntryLine> parse(byte[] bytes, int from, int to) {
        Optional<Seal> seal = Seal.of(bytes, from, to);
        if (seal.isEmpty()) {
            return Optional.empty();
        }
        Bytes line = new Bytes(bytes, from, seal.get().from());
        long number = line.take(NUMBER) ? line.takeNumber() : -1;
        long more = line.take(MORE) ? line.takeNumber() : -1;
        if (number < 1 || more < 0 || !line.take(PREVIOUS)) {
            return Optional.empty();
        }
        int previousFrom = line.at();
        int previousTo = previousFrom + line.takeHex();
        long length = line.take(LENGTH) ? line.takeNumber() : -1;
        if (!line.take(ENTRY) || length != seal.get().from() - line.at()) {
            return Optional.empty();
        }
        return Optional.of(new EntryLine(bytes, from, number, more, previousFrom, previousTo, line.at(), seal.get()));
    }

    /** Whether a line begins as one of these does. */
    static boolean begins(byte[] bytes, int from, int to) {
        Bytes line = new Bytes(bytes, from, to);
        return line.take(NUMBER) && line.takeNumber() >= 0 && line.take(MORE);
    }

    long number() {
        return number;
    }

    long more() {
        return more;
    }

    /** The digest of this line. */
    Seal seal() {
        return seal;
    }

    /** Whether it was written after the line with that digest, in hexadecimal. */
    boolean follows(byte[] stated) {
        return Arrays.equals(bytes, previousFrom, previousTo, stated, 0, stated.length);
    }

    /** In which column of its line the entry begins, from 1. */
    int column() {
        return entryFrom - from + 1;
    }

    /** Where the entry stands: in these bytes, from one place to before another. */
    byte[] bytes() {
        return bytes;
    }

    int entryFrom() {
        return entryFrom;
    }

    int entryTo() {
        return seal.from();
    }
}
