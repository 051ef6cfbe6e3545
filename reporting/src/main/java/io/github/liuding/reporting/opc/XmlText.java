package io.github.liuding.reporting.opc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of an element as UTF-8, either a slice of a buffer or bytes of its own; until the next step. */
public final class XmlText {
    private byte[] own = new byte[256];
    private byte[] bytes = own;
    private int from;
    private int to;
    private int most;
    private boolean cut;

    XmlText() {}

    XmlText clear(int limit) {
        bytes = own;
        from = 0;
        to = 0;
        most = limit;
        cut = false;
        return this;
    }

    void slice(byte[] buffer, int start, int end, int limit) {
        bytes = buffer;
        from = start;
        to = end;
        cut = end - start > limit;
        if (cut) {
            to = start + limit;
            while (to > from && (bytes[to] & 0xC0) == 0x80) {
                to--;
            }
        }
    }

    void add(byte value) {
        if (to >= most) {
            cut = true;
            return;
        }
        if (to == own.length) {
            own = Arrays.copyOf(own, own.length * 2);
            bytes = own;
        }
        own[to++] = value;
    }

    void addCharacter(int character) {
        if (character < 0x80) {
            add((byte) character);
        } else if (character < 0x800) {
            add((byte) (0xC0 | (character >> 6)));
            add((byte) (0x80 | (character & 0x3F)));
        } else if (character < 0x10000) {
            add((byte) (0xE0 | (character >> 12)));
            add((byte) (0x80 | ((character >> 6) & 0x3F)));
            add((byte) (0x80 | (character & 0x3F)));
        } else {
            add((byte) (0xF0 | (character >> 18)));
            add((byte) (0x80 | ((character >> 12) & 0x3F)));
            add((byte) (0x80 | ((character >> 6) & 0x3F)));
            add((byte) (0x80 | (character & 0x3F)));
        }
    }

    /** The character of an entity's name, such as {@code amp} or {@code #x4E00}; -1 where XML has none. */
    static int entity(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        boolean hex = name.startsWith("#x");
        String digits = name.startsWith("#") ? name.substring(hex ? 2 : 1) : "";
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = Math.min(value * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        boolean valid = value >= ' ' && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
        return digits.isEmpty() || !(valid || value == '\t' || value == '\n' || value == '\r') ? -1 : value;
    }

    /** Whether more was there than was kept. */
    public boolean isCut() {
        return cut;
    }

    /** The bytes in which it lies. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where it begins in {@link #bytes()}. */
    public int from() {
        return from;
    }

    /** Where it ends in {@link #bytes()}. */
    public int to() {
        return to;
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return from == to;
    }

    /** As a string. */
    public String string() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
