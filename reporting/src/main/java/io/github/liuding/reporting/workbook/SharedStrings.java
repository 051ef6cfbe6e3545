package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartFault;
import io.github.liuding.reporting.opc.XmlText;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The texts that cells share (共享文字), as bytes in pieces; strings are made when a cell asks. So a ledger of a hundred
 * thousand rows, which has half a million of them, is read in a heap of 64 MiB.
 */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings();

    /** What the longest text of a cell takes in UTF-8, and a little more, so that too long ones are seen. */
    static final int LONGEST = 4 * CellTexts.LONGEST + 4;

    private static final int PIECE = 1 << 16;

    /** Up to here texts stay in UTF-8, which is the quicker: those of most workbooks, and of large ones the commonest. */
    private static final long PLAIN = 8L << 20;

    private static final int SHORT = 8;
    private static final int REMEMBERED = 1 << 10;

    private final List<byte[]> pieces = new ArrayList<>();
    private final BitSet wides = new BitSet();
    private int[] ends = {};
    private int count;
    private long length;

    private SharedStrings() {}

    static SharedStrings read(XmlTokens xml, Limits limits) throws IOException {
        SharedStrings strings = new SharedStrings();
        for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
            if (token == XmlTokens.START && xml.at("si")) {
                strings.item(xml);
                if (strings.count > limits.strings() || strings.length > limits.stringBytes()) {
                    throw new PartException(
                            PartFault.PART_TOO_LARGE,
                            "xl/sharedStrings.xml",
                            "more than %s texts or %s bytes".formatted(limits.strings(), limits.stringBytes()));
                }
            }
        }
        return strings;
    }

    private void item(XmlTokens xml) throws IOException {
        int item = xml.depth();
        long start = length;
        int token = xml.next();
        while (token != XmlTokens.END || xml.depth() >= item) {
            if (token == XmlTokens.START) {
                if (xml.at("t")) {
                    XmlText text = xml.text(LONGEST);
                    add(text.bytes(), text.from(), text.to());
                } else if (!xml.at("r")) {
                    // How it is pronounced (rPh) is not part of it.
                    xml.skip();
                }
            }
            token = xml.next();
        }
        shorten(start);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(64, count + (count >> 1)));
        }
        ends[count++] = Math.toIntExact(length);
    }

    private void add(byte[] bytes, int start, int end) throws PartException {
        if (length + end - start > Integer.MAX_VALUE) {
            throw new PartException(PartFault.PART_TOO_LARGE, "xl/sharedStrings.xml", "more than 2 GiB of texts");
        }
        int from = start;
        while (from < end) {
            int number = (int) (length / PIECE);
            if (number == pieces.size()) {
                pieces.add(new byte[PIECE]);
            }
            int at = (int) (length % PIECE);
            int step = Math.min(PIECE - at, end - from);
            System.arraycopy(bytes, from, pieces.get(number), at, step);
            from += step;
            length += step;
        }
    }

    /**
     * Beyond the first megabytes a text is kept in the shorter of two encodings: Chinese takes three bytes a character
     * in UTF-8 and two in UTF-16.
     */
    private void shorten(long start) throws PartException {
        int size = (int) (length - start);
        if (start < PLAIN || size < SHORT) {
            return;
        }
        byte[] wide = new String(bytes((int) start, size), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16BE);
        if (wide.length < size) {
            length = start;
            add(wide, 0, wide.length);
            wides.set(count);
        }
    }

    private byte[] bytes(int from, int size) {
        byte[] whole = new byte[size];
        for (int done = 0; done < size; ) {
            int at = (from + done) % PIECE;
            int step = Math.min(PIECE - at, size - done);
            System.arraycopy(pieces.get((from + done) / PIECE), at, whole, done, step);
            done += step;
        }
        return whole;
    }

    int count() {
        return count;
    }

    /** Gives texts out and remembers the latest, because the same few fill whole columns. */
    Reader reader() {
        return new Reader();
    }

    /** For one pass over a sheet. */
    final class Reader {
        private final int[] indexes = new int[REMEMBERED];
        private final String[] texts = new String[REMEMBERED];

        private Reader() {
            Arrays.fill(indexes, -1);
            Arrays.fill(texts, "");
        }

        /** The text at an index below {@link #count()}, decoded. */
        String text(int index) {
            int place = index & (REMEMBERED - 1);
            if (indexes[place] != index) {
                indexes[place] = index;
                texts[place] = made(index);
            }
            return texts[place];
        }

        private String made(int index) {
            int from = index == 0 ? 0 : ends[index - 1];
            int size = ends[index] - from;
            if (size == 0) {
                return "";
            }
            Charset charset = wides.get(index) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
            int at = from % PIECE;
            String text = at + size > PIECE
                    ? new String(bytes(from, size), charset)
                    : new String(pieces.get(from / PIECE), at, size, charset);
            return CellTexts.decoded(text);
        }
    }
}
