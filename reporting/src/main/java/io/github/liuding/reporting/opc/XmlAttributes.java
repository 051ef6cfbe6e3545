package io.github.liuding.reporting.opc;

import java.util.Arrays;

/** The attributes of one tag, as places in the buffer of {@link XmlTokens}. */
public final class XmlAttributes {
    static final int INCOMPLETE = -1;
    static final int MALFORMED = -2;

    private static final int MOST = 4096;

    private byte[] bytes = {};
    private int nameTo;
    private boolean closesItself;
    private int count;
    private int[] places = new int[16 * 5];

    XmlAttributes() {}

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The index of one without prefix; -1 where there is none. */
    public int index(String name) {
        return find(name, 0);
    }

    /** The index of one with a prefix; -1 where there is none. */
    public int prefixedIndex(String name) {
        return find(name, 1);
    }

    private int find(String name, int prefixed) {
        int length = name.length();
        for (int i = 0, place = 0; i < count; i++, place += 5) {
            int from = places[place];
            if (places[place + 1] - from == length && (places[place + 4] & 1) == prefixed && equal(name, from)) {
                return i;
            }
        }
        return -1;
    }

    private boolean equal(String name, int from) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the one at an index has exactly this prefix. */
    public boolean hasPrefix(int index, String prefix) {
        int from = places[index * 5] - prefix.length() - 1;
        return (places[index * 5 + 4] & 1) == 1
                && from > 0
                && isBlank(bytes[from - 1])
                && bytes[places[index * 5] - 1] == ':'
                && equal(prefix, from);
    }

    /** Where the value begins. */
    public int from(int index) {
        return places[index * 5 + 2];
    }

    /** Where the value ends. */
    public int to(int index) {
        return places[index * 5 + 3];
    }

    /** Whether the value needs decoding. */
    public boolean isCoded(int index) {
        return (places[index * 5 + 4] & 2) != 0;
    }

    /** Whether two have the same name, which XML forbids. */
    public boolean haveDoubles() {
        for (int i = 0; i < count; i++) {
            for (int k = i + 1; k < count; k++) {
                int a = i * 5;
                int b = k * 5;
                if ((places[a + 4] & 1) == (places[b + 4] & 1)
                        && (places[a + 4] & 1) == 0
                        && Arrays.equals(bytes, places[a], places[a + 1], bytes, places[b], places[b + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    int nameTo() {
        return nameTo;
    }

    boolean closesItself() {
        return closesItself;
    }

    /**
     * Reads the tag that begins at a place.
     *
     * @return where it ends, or {@link #INCOMPLETE} or {@link #MALFORMED}
     */
    int read(byte[] buffer, int start, int limit) {
        bytes = buffer;
        count = 0;
        closesItself = false;
        int at = start + 1;
        while (at < limit && isName(buffer[at])) {
            at++;
        }
        if (at == limit) {
            return INCOMPLETE;
        }
        if (at == start + 1 || buffer[at] == '<' || buffer[at] == '=' || buffer[at] == '"') {
            return MALFORMED;
        }
        nameTo = at;
        while (true) {
            int blank = at;
            while (at < limit && isBlank(buffer[at])) {
                at++;
            }
            if (at >= limit) {
                return INCOMPLETE;
            }
            if (buffer[at] == '>') {
                return at + 1;
            }
            if (buffer[at] == '/') {
                if (at + 1 >= limit) {
                    return INCOMPLETE;
                }
                closesItself = true;
                return buffer[at + 1] == '>' ? at + 2 : MALFORMED;
            }
            if (at == blank || count == MOST) {
                return MALFORMED;
            }
            at = attribute(at, limit);
            if (at < 0) {
                return at;
            }
        }
    }

    private int attribute(int start, int limit) {
        byte[] buffer = bytes;
        int from = start;
        int flags = 0;
        int at = start;
        while (at < limit && isName(buffer[at]) && buffer[at] != '=') {
            if (buffer[at] == ':') {
                from = at + 1;
                flags = 1;
            }
            at++;
        }
        int to = at;
        while (at < limit && isBlank(buffer[at])) {
            at++;
        }
        if (at >= limit) {
            return INCOMPLETE;
        }
        if (buffer[at] != '=' || to == start) {
            return MALFORMED;
        }
        at++;
        while (at < limit && isBlank(buffer[at])) {
            at++;
        }
        if (at >= limit) {
            return INCOMPLETE;
        }
        byte quote = buffer[at];
        if (quote != '"' && quote != '\'') {
            return MALFORMED;
        }
        int value = ++at;
        while (at < limit && buffer[at] != quote) {
            byte next = buffer[at];
            if (next == '<') {
                return MALFORMED;
            }
            if (next == '&' || (next >= 0 && next < ' ')) {
                flags |= 2;
            }
            at++;
        }
        if (at >= limit) {
            return INCOMPLETE;
        }
        keep(from, to, value, at, flags);
        return at + 1;
    }

    private void keep(int from, int to, int value, int valueTo, int flags) {
        int place = count * 5;
        if (place == places.length) {
            places = Arrays.copyOf(places, place * 2);
        }
        places[place] = from;
        places[place + 1] = to;
        places[place + 2] = value;
        places[place + 3] = valueTo;
        places[place + 4] = flags;
        count++;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    private static boolean isName(byte value) {
        return value != '>' && value != '/' && value != '<' && value != '"' && (value > ' ' || value < 0);
    }
}
