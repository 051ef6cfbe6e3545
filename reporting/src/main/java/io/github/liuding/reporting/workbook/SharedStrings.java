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
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The texts that cells share (共享文字), as UTF-8 in pieces; strings are made when a cell asks. Beyond 8 MiB pieces are
 * packed, so that a ledger of a hundred thousand rows is read in a heap of 64 MiB.
 */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings();

    /** What the longest text of a cell takes in UTF-8, and a little more, so that too long ones are seen. */
    static final int LONGEST = 4 * CellTexts.LONGEST + 4;

    private static final int PIECE = 1 << 16;

    /** So many pieces, 8 MiB, are kept as they are: the texts of most workbooks, and of large ones the commonest. */
    private static final int PLAIN = 128;

    private static final int UNPACKED = 8;
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
                packLast();
                pieces.add(new byte[PIECE]);
            }
            int step = Math.min(PIECE - at, text.to() - from);
            System.arraycopy(text.bytes(), from, pieces.get(pieces.size() - 1), at, step);
            from += step;
            length += step;
        }
    }

    /** Packs the piece that is full, unless it is one of the first, in which the texts are that stand everywhere. */
    private void packLast() {
        int last = pieces.size() - 1;
        if (last < PLAIN) {
            return;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(pieces.get(last));
        deflater.finish();
        byte[] packed = new byte[PIECE];
        int size = deflater.deflate(packed);
        boolean smaller = deflater.finished() && size < PIECE;
        deflater.end();
        if (smaller) {
            pieces.set(last, Arrays.copyOf(packed, size));
        }
    }

    private static byte[] unpacked(byte[] piece) {
        if (piece.length == PIECE) {
            return piece;
        }
        Inflater inflater = new Inflater(true);
        try {
            byte[] plain = new byte[PIECE];
            inflater.setInput(piece);
            int size = inflater.inflate(plain);
            if (size != PIECE) {
                throw new IllegalStateException(
                        "A piece of %d bytes was packed, and %d come out".formatted(PIECE, size));
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("What was packed cannot be unpacked", e);
        } finally {
            inflater.end();
        }
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
        private final int[] numbers = new int[UNPACKED];
        private final byte[][] unpacked = new byte[UNPACKED][];

        private Reader() {
            Arrays.fill(indexes, -1);
            Arrays.fill(texts, "");
            Arrays.fill(numbers, -1);
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
            byte[] bytes = piece(from / PIECE);
            int at = from % PIECE;
            if (at + size > PIECE) {
                byte[] whole = new byte[size];
                for (int done = 0; done < size; ) {
                    int start = (from + done) % PIECE;
                    int step = Math.min(PIECE - start, size - done);
                    System.arraycopy(piece((from + done) / PIECE), start, whole, done, step);
                    done += step;
                }
                bytes = whole;
                at = 0;
            }
            return CellTexts.decoded(new String(bytes, at, size, StandardCharsets.UTF_8));
        }

        private byte[] piece(int number) {
            byte[] piece = pieces.get(number);
            if (piece.length == PIECE) {
                return piece;
            }
            int place = number & (UNPACKED - 1);
            if (numbers[place] != number) {
                numbers[place] = number;
                unpacked[place] = SharedStrings.unpacked(piece);
            }
            return unpacked[place];
        }
    }
}
