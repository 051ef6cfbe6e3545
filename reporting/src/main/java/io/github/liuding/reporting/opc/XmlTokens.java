package io.github.liuding.reporting.opc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Goes through the elements of a part (XML 元素), forwards and once.
 *
 * <p>Reads bytes and makes a string only of what is asked for, which is what makes large sheets quick. Names are told
 * without their prefix; the vocabularies of a workbook do not share names where this library looks. There is no document
 * type, hence no entity but the five that XML itself has and characters by number. Elements must be closed in the order
 * in which they were opened.
 */
public final class XmlTokens implements Closeable {
    /** Nothing follows. */
    public static final int EOF = 0;
    /** An element begins. */
    public static final int START = 1;
    /** An element ends. */
    public static final int END = 2;

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TAG = 1 << 20;
    private static final int LONGEST_PLAIN_TEXT = 1 << 17;
    private static final int LONGEST_ENTITY = 12;

    private final InputStream in;
    private final String part;
    private final int most;

    private byte[] bytes = new byte[BUFFER];
    private int position;
    private int limit;
    private long before;
    private boolean rooted;
    private boolean strict;

    /** The names of the open elements one behind the other, and where each begins. */
    private byte[] names = new byte[1024];

    private int[] starts = new int[65];
    private int depth;
    private boolean closesItself;
    private int nameFrom;
    private int nameTo;

    private final XmlAttributes attributes = new XmlAttributes();
    private final XmlText text = new XmlText();

    private XmlTokens(InputStream in, String part, int most) {
        this.in = in;
        this.part = part;
        this.most = most;
    }

    /**
     * Starts to read; the stream is closed with this.
     *
     * @param part the part's name, for what is thrown
     * @param depth how deep elements may nest
     */
    public static XmlTokens of(InputStream in, String part, int depth) throws IOException {
        try {
            return new XmlTokens(XmlEncoding.utf8(in, part), part, depth);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** From here on texts that are passed over are looked at for entities that there are not. */
    public XmlTokens strict() {
        strict = true;
        return this;
    }

    /** Goes to the next beginning or end of an element; texts on the way are passed over. */
    public int next() throws IOException {
        if (closesItself) {
            return pop();
        }
        while (true) {
            if (!toMark()) {
                return end();
            }
            switch (at(1)) {
                case '/' -> {
                    return closeTag();
                }
                case '?' -> passOver("?>");
                case '!' -> declaration();
                default -> {
                    return open();
                }
            }
        }
    }

    /** How many elements are open, the one that has just begun included. */
    public int depth() {
        return depth;
    }

    /** Whether the element that has just begun or ended has this name. */
    public boolean at(String name) {
        int length = name.length();
        if (nameTo - nameFrom != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (names[nameFrom + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The name of the element that has just begun or ended. */
    public String name() {
        return new String(names, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
    }

    /** The attributes of the element that has just begun; until the next step. */
    public XmlAttributes attributes() {
        return attributes;
    }

    /** An attribute without prefix of the element that has just begun. */
    public Optional<String> attribute(String name) throws IOException {
        int index = attributes.index(name);
        return index < 0 ? Optional.empty() : Optional.of(value(index));
    }

    /** An attribute with a prefix, whichever, such as {@code r:id}. */
    public Optional<String> prefixed(String name) throws IOException {
        int index = attributes.prefixedIndex(name);
        return index < 0 ? Optional.empty() : Optional.of(value(index));
    }

    /** The value of the attribute at an index. */
    public String value(int index) throws IOException {
        int from = attributes.from(index);
        int to = attributes.to(index);
        if (!attributes.isCoded(index)) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        XmlText decoded = new XmlText();
        decoded.clear(Integer.MAX_VALUE);
        int at = from;
        while (at < to) {
            byte next = bytes[at];
            if (next == '&') {
                int semicolon = semicolon(at, to);
                if (semicolon < 0) {
                    throw bad("'&' without an entity");
                }
                entity(decoded, at, semicolon);
                at = semicolon + 1;
            } else {
                decoded.add(next == '\t' || next == '\n' || next == '\r' ? (byte) ' ' : next);
                at++;
            }
        }
        return decoded.string();
    }

    /**
     * Reads the text of the element that has just begun and goes to its end; elements in it are passed over.
     *
     * @param most the most bytes that are kept
     */
    public XmlText text(int most) throws IOException {
        if (closesItself) {
            pop();
            return text.clear(most);
        }
        return quick(most) ? text : slow(most);
    }

    /** The text of the element that has just begun, up to 64 KiB. */
    public String text() throws IOException {
        return text(BUFFER).string();
    }

    /** Goes to the end of the element that has just begun. */
    public void skip() throws IOException {
        int above = depth - 1;
        while (depth > above) {
            next();
        }
    }

    /**
     * Goes to the end of the element that has just begun without looking at what is in it: quicker, and not for elements
     * that hold others of their own name.
     */
    public void skipUnseen() throws IOException {
        if (closesItself) {
            pop();
            return;
        }
        int from = starts[depth - 1];
        int length = starts[depth] - from;
        while (true) {
            if (!toMark()) {
                end();
            }
            while (!has(length + 3)) {
                if (!fill()) {
                    throw bad("the part ends amid an element");
                }
            }
            if (bytes[position + 1] == '/'
                    && Arrays.equals(names, from, from + length, bytes, position + 2, position + 2 + length)
                    && (bytes[position + 2 + length] == '>' || bytes[position + 2 + length] <= ' ')) {
                closeTag();
                return;
            }
            position++;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean quick(int most) throws IOException {
        int length = starts[depth] - starts[depth - 1];
        int at = position;
        while (true) {
            while (at < limit && bytes[at] != '<' && bytes[at] != '&' && bytes[at] != '\r') {
                at++;
            }
            int shift = position;
            if (at + length + 3 <= limit) {
                break;
            }
            if (limit - position > LONGEST_PLAIN_TEXT || !fill()) {
                break;
            }
            at -= shift;
        }
        if (at + length + 3 > limit
                || bytes[at] != '<'
                || bytes[at + 1] != '/'
                || bytes[at + 2 + length] != '>'
                || !Arrays.equals(names, starts[depth - 1], starts[depth], bytes, at + 2, at + 2 + length)) {
            return false;
        }
        text.slice(bytes, position, at, most);
        position = at + length + 3;
        pop();
        return true;
    }

    private XmlText slow(int most) throws IOException {
        text.clear(most);
        int own = depth;
        while (depth >= own) {
            characters();
            switch (at(1)) {
                case '/' -> closeTag();
                case '?' -> passOver("?>");
                case '!' -> {
                    if (startsWith("<![CDATA[")) {
                        verbatim();
                    } else {
                        declaration();
                    }
                }
                default -> {
                    open();
                    skip();
                }
            }
        }
        return text;
    }

    /** Takes characters up to the next tag. */
    private void characters() throws IOException {
        while (true) {
            while (position < limit) {
                byte next = bytes[position];
                if (next == '<') {
                    return;
                }
                if (next == '&') {
                    int semicolon = semicolon(position, limit);
                    if (semicolon < 0 && !has(LONGEST_ENTITY) && fill()) {
                        continue;
                    }
                    if (semicolon < 0) {
                        throw bad("'&' without an entity");
                    }
                    entity(text, position, semicolon);
                    position = semicolon + 1;
                } else if (next == '\r') {
                    if (!has(2) && fill()) {
                        continue;
                    }
                    if (!has(2) || bytes[position + 1] != '\n') {
                        text.add((byte) '\n');
                    }
                    position++;
                } else {
                    text.add(next);
                    position++;
                }
            }
            if (!fill()) {
                throw bad("the part ends amid an element");
            }
        }
    }

    private void verbatim() throws IOException {
        position += "<![CDATA[".length();
        while (!startsWith("]]>")) {
            if (position == limit) {
                throw bad("the part ends amid an element");
            }
            text.add(bytes[position++]);
        }
        position += 3;
    }

    private int semicolon(int from, int to) {
        int last = Math.min(to, from + LONGEST_ENTITY);
        for (int i = from; i < last; i++) {
            if (bytes[i] == ';') {
                return i;
            }
        }
        return -1;
    }

    private void entity(XmlText into, int ampersand, int semicolon) throws PartException {
        String name = new String(bytes, ampersand + 1, semicolon - ampersand - 1, StandardCharsets.ISO_8859_1);
        int character = XmlText.entity(name);
        if (character < 0) {
            throw bad("the entity &%s; is not one of XML".formatted(name));
        }
        into.addCharacter(character);
    }

    private int open() throws IOException {
        while (true) {
            int end = attributes.read(bytes, position, limit);
            if (end >= 0) {
                push(attributes.nameTo());
                position = end;
                closesItself = attributes.closesItself();
                return START;
            }
            if (end == XmlAttributes.MALFORMED) {
                throw bad("a tag is malformed");
            }
            if (limit - position > LONGEST_TAG) {
                throw new PartException(PartFault.TAG_TOO_LONG, part, where());
            }
            if (!fill()) {
                throw bad("the part ends amid a tag");
            }
        }
    }

    private void push(int end) throws PartException {
        if (depth == 0 && rooted) {
            throw bad("a second root element");
        }
        rooted = true;
        if (depth == most) {
            throw new PartException(PartFault.TOO_DEEP, part, "more than %s levels %s".formatted(most, where()));
        }
        int from = starts[depth];
        int length = end - position - 1;
        if (from + length > names.length) {
            names = Arrays.copyOf(names, Math.max(names.length * 2, from + length));
        }
        System.arraycopy(bytes, position + 1, names, from, length);
        depth++;
        if (depth + 1 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[depth] = from + length;
        named(from, from + length);
    }

    private void named(int from, int to) {
        nameTo = to;
        nameFrom = from;
        for (int i = to - 1; i > from; i--) {
            if (names[i] == ':') {
                nameFrom = i + 1;
                return;
            }
        }
    }

    private int closeTag() throws IOException {
        if (depth == 0) {
            throw bad("an end without a beginning");
        }
        int length = starts[depth] - starts[depth - 1];
        while (!has(length + 3) && fill()) {
            // Until the whole tag is there.
        }
        int at = position + 2 + length;
        if (at >= limit || !Arrays.equals(names, starts[depth - 1], starts[depth], bytes, position + 2, at)) {
            throw bad("the end of another element than the last that began");
        }
        while (true) {
            while (at < limit && bytes[at] <= ' ' && bytes[at] >= 0) {
                at++;
            }
            if (at < limit || limit - position > LONGEST_TAG) {
                break;
            }
            int shift = position;
            if (!fill()) {
                break;
            }
            at -= shift;
        }
        if (at >= limit || bytes[at] != '>') {
            throw bad("a tag is malformed");
        }
        position = at + 1;
        return pop();
    }

    private int pop() {
        closesItself = false;
        depth--;
        named(starts[depth], starts[depth + 1]);
        return END;
    }

    private int end() throws PartException {
        if (depth > 0) {
            throw bad("the part ends amid an element");
        }
        if (!rooted) {
            throw bad("no element at all");
        }
        return EOF;
    }

    /** Goes to the next tag; false at the end. */
    private boolean toMark() throws IOException {
        while (true) {
            if (strict && depth > 0) {
                text.clear(0);
                characters();
                return true;
            }
            int at = position;
            if (depth == 0) {
                while (at < limit && bytes[at] <= ' ' && bytes[at] >= 0) {
                    at++;
                }
                if (at < limit && bytes[at] != '<') {
                    position = at;
                    throw bad("text outside of the root element");
                }
            } else {
                while (at < limit && bytes[at] != '<') {
                    at++;
                }
            }
            position = at;
            if (at < limit) {
                return true;
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private byte at(int offset) throws IOException {
        while (!has(offset + 1)) {
            if (!fill()) {
                throw bad("the part ends amid a tag");
            }
        }
        return bytes[position + offset];
    }

    private void declaration() throws IOException {
        if (startsWith("<!--")) {
            position += "<!--".length();
            passOver("-->");
        } else if (depth > 0 && startsWith("<![CDATA[")) {
            passOver("]]>");
        } else {
            throw new PartException(PartFault.DOCTYPE, part, where());
        }
    }

    private boolean startsWith(String text) throws IOException {
        while (!has(text.length())) {
            if (!fill()) {
                return false;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[position + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void passOver(String end) throws IOException {
        while (!startsWith(end)) {
            if (!has(end.length())) {
                throw bad("the part ends amid a tag");
            }
            position++;
        }
        position += end.length();
    }

    private boolean has(int count) {
        return limit - position >= count;
    }

    /** Gets more bytes, and moves what is not yet read to the front; false at the end. */
    private boolean fill() throws IOException {
        if (position > 0) {
            System.arraycopy(bytes, position, bytes, 0, limit - position);
            limit -= position;
            before += position;
            position = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        if (read <= 0) {
            return false;
        }
        limit += read;
        return true;
    }

    private String where() {
        return "at byte %s".formatted(before + position);
    }

    private PartException bad(String detail) {
        return new PartException(PartFault.BAD_XML, part, detail + " " + where());
    }

    /** The bytes in which {@link #attributes()} lie. */
    public byte[] bytes() {
        return bytes;
    }
}
