package io.github.liuding.core.store;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The end of a line (行摘要), {@code ,"digest":"…"}}: the digest, in lower-case hexadecimal, of all bytes of the line that
 * stand before it.
 */
final class Seal {
    private static final byte[] OPEN = Bytes.ascii(",\"digest\":\"");
    private static final byte[] CLOSE = Bytes.ascii("\"}");

    private final byte[] bytes;
    private final int line;
    private final int from;
    private final int to;

    /** The seal from {@code from} to {@code to} of the line that begins at {@code line}. */
    private Seal(byte[] bytes, int line, int from, int to) {
        this.bytes = bytes;
        this.line = line;
        this.from = from;
        this.to = to;
    }

    /** The seal of the line from {@code from} to {@code to}, without its line feed; empty if it has none. */
    static Optional<Seal> of(byte[] bytes, int from, int to) {
        int hexTo = to - CLOSE.length;
        int hexFrom = hexTo;
        while (hexFrom > from && Bytes.isHex(bytes[hexFrom - 1])) {
            hexFrom--;
        }
        int start = hexFrom - OPEN.length;
        if (start < from
                || hexTo == hexFrom
                || !Arrays.equals(bytes, start, hexFrom, OPEN, 0, OPEN.length)
                || !Arrays.equals(bytes, hexTo, to, CLOSE, 0, CLOSE.length)) {
            return Optional.empty();
        }
        return Optional.of(new Seal(bytes, from, start, to));
    }

    /** The line with its seal and its line feed; {@code line} holds what stands before the seal. */
    static byte[] close(byte[] line, MessageDigest digest) {
        byte[] hex = hex(digest.digest(line));
        byte[] whole = Arrays.copyOf(line, line.length + OPEN.length + hex.length + CLOSE.length + 1);
        System.arraycopy(OPEN, 0, whole, line.length, OPEN.length);
        System.arraycopy(hex, 0, whole, line.length + OPEN.length, hex.length);
        System.arraycopy(CLOSE, 0, whole, whole.length - CLOSE.length - 1, CLOSE.length);
        whole[whole.length - 1] = '\n';
        return whole;
    }

    static byte[] hex(byte[] digest) {
        return Bytes.ascii(HexFormat.of().formatHex(digest));
    }

    /** Where it begins, and what it covers ends. */
    int from() {
        return from;
    }

    /** The digest that it states, in hexadecimal. */
    byte[] stated() {
        return Arrays.copyOfRange(bytes, from + OPEN.length, to - CLOSE.length);
    }

    /** Whether the line is as it was when it was sealed. */
    boolean fits(MessageDigest digest) {
        digest.update(bytes, line, from - line);
        byte[] made = digest.digest();
        int hex = from + OPEN.length;
        if (to - CLOSE.length - hex != 2 * made.length) {
            return false;
        }
        for (byte part : made) {
            if (Character.digit(bytes[hex++], 16) != (part >> 4 & 0xf)
                    || Character.digit(bytes[hex++], 16) != (part & 0xf)) {
                return false;
            }
        }
        return true;
    }
}
