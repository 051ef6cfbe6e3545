package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartFault;
import io.github.liuding.reporting.opc.XmlText;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that cells share (共享文字), as UTF-8 in large pieces; strings are made when a cell asks. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings();

    /** What the longest text of a cell takes in UTF-8, and a little more, so that too long ones are seen. */
    static final int LONGEST = 4 * CellTexts.LONGEST + 4;

    private static final int PIECE = 1 << 20;
    private static final int REMEMBERED = 1 << 10;

    private final List<byte[]> pieces = new ArrayList<>();
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
                            "more than %,d texts or %,d bytes".formatted(limits.strings(), limits.stringBytes()));
                }
            }
        }
        return strings;
    }

    private void item(XmlTokens xml) throws IOException {
        int item = xml.depth();
        int token = xml.next();
        while (token != XmlTokens.END || xml.depth() >= item) {
            if (token == XmlTokens.START) {
                if (xml.at("t")) {
                    add(xml.text(LONGEST));
                } else if (!xml.at("r")) {
                    // How it is pronounced (rPh) is not part of it.
                    xml.skip();
                }
            }
            token = xml.next();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(64, count + (count >> 1)));
        }
        ends[count++] = Math.toIntExact(length);
    }

    private void add(XmlText text) throws PartException {
        int from = text.from();
        if (length + text.to() - from > Integer.MAX_VALUE) {
            throw new PartException(PartFault.PART_TOO_LARGE, "xl/sharedStrings.xml", "more than 2 GiB of texts");
        }
        while (from < text.to()) {
            int at = (int) (length % PIECE);
            if (at == 0) {
                pieces.add(new byte[PIECE]);
            }
            int step = Math.min(PIECE - at, text.to() - from);
            System.arraycopy(text.bytes(), from, pieces.get(pieces.size() - 1), at, step);
            from += step;
            length += step;
        }
    }

    int count() {
        return count;
    }

    /** The text at an index below {@link #count()}, decoded. */
    private String text(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        int size = ends[index] - from;
        byte[] piece = size == 0 ? new byte[0] : pieces.get(from / PIECE);
        int at = from % PIECE;
        if (at + size > PIECE) {
            byte[] whole = new byte[size];
            for (int done = 0; done < size; ) {
                int place = (from + done) % PIECE;
                int step = Math.min(PIECE - place, size - done);
                System.arraycopy(pieces.get((from + done) / PIECE), place, whole, done, step);
                done += step;
            }
            piece = whole;
            at = 0;
        }
        return CellTexts.decoded(new String(piece, at, size, StandardCharsets.UTF_8));
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

        String text(int index) {
            int place = index & (REMEMBERED - 1);
            if (indexes[place] != index) {
                indexes[place] = index;
                texts[place] = SharedStrings.this.text(index);
            }
            return texts[place];
        }
    }
}
