package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.XmlText;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in the XML of a cell, as text and as number. */
final class CellTexts {
    /** The most characters of a cell. */
    static final int LONGEST = 32_767;

    private static final int LONGEST_NUMBER = 400;
    private static final int HIGHEST_POWER = 400;
    private static final int DIGITS_OF_LONG = 18;

    private CellTexts() {}

    /** With {@code _x000A_} and its like as the characters that they stand for (ECMA-376 part 1, 22.9.2.19). */
    static String decoded(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        while (escape >= 0) {
            int value = escape + 7 <= text.length() && text.charAt(escape + 6) == '_' ? hex(text, escape + 2) : -1;
            if (value < 0) {
                escape = text.indexOf("_x", escape + 2);
            } else {
                decoded.append(text, done, escape).append((char) value);
                done = escape + 7;
                escape = text.indexOf("_x", done);
            }
        }
        return decoded.append(text, done, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    /** A whole number of at most nine digits; -1 where it is none. */
    static int index(byte[] bytes, int from, int to) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A number as written; empty where it is none, or so large or small that nobody can have meant it. */
    static Optional<BigDecimal> number(XmlText text) {
        byte[] bytes = text.bytes();
        int from = text.from();
        int to = text.to();
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        while (from < to && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
            to--;
        }
        int at = from < to && bytes[from] == '-' ? from + 1 : from;
        long value = 0;
        int digits = 0;
        int point = -1;
        while (at < to && digits <= DIGITS_OF_LONG) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                digits++;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
            at++;
        }
        if (at == to && digits > 0 && digits <= DIGITS_OF_LONG) {
            int scale = point < 0 ? 0 : to - point - 1;
            return Optional.of(BigDecimal.valueOf(bytes[from] == '-' ? -value : value, scale));
        }
        return slowly(bytes, from, to);
    }

    private static Optional<BigDecimal> slowly(byte[] bytes, int from, int to) {
        if (from == to || to - from > LONGEST_NUMBER) {
            return Optional.empty();
        }
        char[] characters = new char[to - from];
        for (int i = from; i < to; i++) {
            byte next = bytes[i];
            boolean possible = (next >= '0' && next <= '9') || "+-.eE".indexOf(next) >= 0;
            if (!possible) {
                return Optional.empty();
            }
            characters[i - from] = (char) next;
        }
        try {
            BigDecimal number = new BigDecimal(characters);
            return Math.abs((long) number.scale()) > HIGHEST_POWER ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
