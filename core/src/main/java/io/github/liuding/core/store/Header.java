package io.github.liuding.core.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first line of a journal file (首行): {@code {"format":"liuding-journal","version":1,"algorithm":"SHA-256",…}}.
 *
 * @param version of the format
 * @param algorithm of the digests in the file; empty where a later version states it in another way
 * @param seal the line's own digest; empty where the line is not whole
 */
record Header(long version, Optional<String> algorithm, Optional<Seal> seal) {
    static final long VERSION = 1;

    private static final byte[] FORMAT = Bytes.ascii("{\"format\":\"liuding-journal\",\"version\":");
    private static final byte[] ALGORITHM = Bytes.ascii(",\"algorithm\":\"");

    /** The line as it is written, with its line feed. */
    static byte[] write(JournalDigest digest) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(FORMAT);
        line.writeBytes(Bytes.ascii(String.valueOf(VERSION)));
        line.writeBytes(ALGORITHM);
        line.writeBytes(Bytes.ascii(digest.algorithm() + "\""));
        return Seal.close(line.toByteArray(), digest.start());
    }

    /** Reads the line from {@code from} to {@code to}; empty if it is no header. */
    static Optional<Header> parse(byte[] bytes, int from, int to) {
        Bytes line = new Bytes(bytes, from, to);
        if (!line.take(FORMAT)) {
            return Optional.empty();
        }
        long version = line.takeNumber();
        if (version < 0) {
            return Optional.empty();
        }
        Optional<Seal> seal = Seal.of(bytes, from, to);
        if (!line.take(ALGORITHM) || seal.isEmpty()) {
            return Optional.of(new Header(version, Optional.empty(), seal));
        }
        // The name ends with the quote before the seal.
        int end = seal.get().from() - 1;
        return Optional.of(new Header(
                version,
                end > line.at() && bytes[end] == '"'
                        ? Optional.of(new String(bytes, line.at(), end - line.at(), StandardCharsets.US_ASCII))
                        : Optional.empty(),
                seal));
    }
}
