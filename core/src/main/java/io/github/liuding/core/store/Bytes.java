package io.github.liuding.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks through the bytes of a line; what does not fit is said by the answer, never by an exception. */
final class Bytes {
    /** The most digits that surely fit into a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private final byte[] bytes;
    private final int to;
    private int at;

    Bytes(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isHex(byte character) {
        return isDigit(character) || (character >= 'a' && character <= 'f');
    }

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    int at() {
        return at;
    }

    /** Whether that stands here; if so, goes behind it. */
    boolean take(byte[] literal) {
        int end = at + literal.length;
        if (end > to || !Arrays.equals(bytes, at, end, literal, 0, literal.length)) {
            return false;
        }
        at = end;
        return true;
    }

    /** The number here, written without zeros before it; -1 if there is none. */
    long takeNumber() {
        int from = at;
        long number = 0;
        while (at < to && isDigit(bytes[at]) && at - from < MOST_DIGITS) {
            number = 10 * number + bytes[at++] - '0';
        }
        boolean written = at > from && (bytes[from] != '0' || at == from + 1);
        return written ? number : -1;
    }

    /** How many hexadecimal digits stand here; goes behind them. */
    int takeHex() {
        int from = at;
        while (at < to && isHex(bytes[at])) {
            at++;
        }
        return at - from;
    }
}
