package io.github.liuding.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * XML of office files straight into UTF-8 bytes.
 *
 * <p>What XML cannot hold never breaks the file: control characters and lone surrogates become U+FFFD, which a reader
 * sees, and a text that looks like one of Excel's {@code _x0041_} escapes is escaped itself, so that it stays as it is.
 */
public final class XmlBytes {
    private static final int BUFFER = 1 << 15;

    /** The most bytes that one call of {@link #number} or one character of {@link #text} can add. */
    private static final int MARGIN = 64;

    /** The most bytes that one UTF-16 unit can become. */
    private static final int MOST_BYTES = 7;

    private static final int REPLACEMENT = 0xFFFD;

    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] ESCAPED_UNDERSCORE = ascii("_x005F_");

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final boolean sheet;
    private int size;

    /** Writes to a stream; call {@link #flush} at the end. */
    public XmlBytes(OutputStream out) {
        this(out, true);
    }

    private XmlBytes(OutputStream out, boolean sheet) {
        this.out = out;
        this.sheet = sheet;
    }

    /** The same for XML that is no sheet and knows no escapes of Excel's. */
    public static XmlBytes plain(OutputStream out) {
        return new XmlBytes(out, false);
    }

    /** The bytes of a text of ASCII. */
    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The text with what XML cannot hold replaced as {@link #text} replaces it. */
    public static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().forEach(c -> valid.appendCodePoint(isValid(c) ? c : REPLACEMENT));
        return valid.toString();
    }

    /** A valid text as the content of an element or the value of an attribute. */
    public static String escaped(String text) {
        return valid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isValid(int codePoint) {
        return codePoint < ' '
                ? codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                : (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                        && (codePoint & 0xFFFE) != 0xFFFE;
    }

    /** Bytes as they are. */
    public XmlBytes raw(byte[] bytes) throws IOException {
        if (size + bytes.length > BUFFER) {
            flush();
            if (bytes.length > BUFFER) {
                out.write(bytes);
                return this;
            }
        }
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    /** ASCII characters as they are. */
    public XmlBytes raw(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            room();
            buffer[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** A whole number, at least 0. */
    public XmlBytes number(long value) throws IOException {
        room();
        long rest = value;
        int digits = 1;
        for (long ten = 10; digits < 19 && rest >= ten; ten *= 10) {
            digits++;
        }
        for (int at = size + digits - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** Characters as the content of an element. */
    public XmlBytes text(String text) throws IOException {
        int length = text.length();
        int at = 0;
        while (at < length) {
            room();
            int until = Math.min(length, at + (BUFFER - size - MARGIN) / MOST_BYTES + 1);
            while (at < until) {
                at += character(text, at, text.charAt(at));
            }
        }
        return this;
    }

    /** Writes the character that begins at an index; gives how many UTF-16 units it takes. */
    private int character(String text, int at, char c) {
        if (c >= 0x800 && !Character.isSurrogate(c) && c < 0xFFFE) {
            buffer[size++] = (byte) (0xE0 | c >> 12);
            buffer[size++] = trail(c >> 6);
            buffer[size++] = trail(c);
        } else if (c < 0x80) {
            ascii(text, at, c);
        } else if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
            buffer[size++] = trail(c);
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            supplementary(Character.toCodePoint(c, text.charAt(at + 1)));
            return 2;
        } else {
            replacement();
        }
        return 1;
    }

    private void ascii(String text, int at, char c) {
        switch (c) {
            case '&' -> copy(AMP);
            case '<' -> copy(LT);
            case '>' -> copy(GT);
            case '_' -> {
                if (sheet && isEscape(text, at)) {
                    copy(ESCAPED_UNDERSCORE);
                } else {
                    buffer[size++] = '_';
                }
            }
            case '\r' -> {
                // A line end is one line feed, whatever the text came from.
                if (at + 1 >= text.length() || text.charAt(at + 1) != '\n') {
                    buffer[size++] = '\n';
                }
            }
            default -> {
                if (c < ' ' && c != '\t' && c != '\n') {
                    replacement();
                } else {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    /** Whether Excel would take {@code _xHHHH_} from here on for a character. */
    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private void supplementary(int codePoint) {
        if ((codePoint & 0xFFFE) == 0xFFFE) {
            replacement();
            return;
        }
        buffer[size++] = (byte) (0xF0 | codePoint >> 18);
        buffer[size++] = trail(codePoint >> 12);
        buffer[size++] = trail(codePoint >> 6);
        buffer[size++] = trail(codePoint);
    }

    /** A byte of a UTF-8 sequence after the first: its lowest six bits. */
    private static byte trail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void replacement() {
        buffer[size++] = (byte) 0xEF;
        buffer[size++] = (byte) 0xBF;
        buffer[size++] = (byte) 0xBD;
    }

    private void copy(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void room() throws IOException {
        if (size + MARGIN > BUFFER) {
            flush();
        }
    }

    /** Hands on what is still held. */
    public void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
