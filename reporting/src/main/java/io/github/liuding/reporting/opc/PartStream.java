package io.github.liuding.reporting.opc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of a part, counted while it is inflated, and compared with its checksum at its end. */
final class PartStream extends InputStream {
    private static final int STEP = 1 << 15;

    private final ByteSource source;
    private final ZipPart part;
    private final PackageLimits limits;
    private final Budget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[STEP];
    private long at;
    private long left;
    private long count;
    private boolean ended;

    /** What all parts together may still have. */
    interface Budget {
        void counted(ZipPart part, long count) throws PartException;
    }

    PartStream(ByteSource source, ZipPart part, PackageLimits limits, Budget budget, long at) {
        this.source = source;
        this.part = part;
        this.limits = limits;
        this.budget = budget;
        this.at = at;
        this.left = part.packed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = part.method() == ZipPart.STORED ? copy(into, offset, length) : inflate(into, offset, length);
        if (read < 0) {
            ended = true;
            if (count != part.size() || crc.getValue() != part.crc()) {
                throw fault(PartFault.BAD_ZIP, "its checksum or length is wrong");
            }
            return -1;
        }
        crc.update(into, offset, read);
        count += read;
        check();
        return read;
    }

    private void check() throws IOException {
        if (count > limits.partBytes()) {
            throw fault(PartFault.PART_TOO_LARGE, "more than %s bytes".formatted(limits.partBytes()));
        }
        if (count > PackageLimits.RATIO_ASKED_FROM && count / Math.max(1, part.packed()) > limits.ratio()) {
            throw fault(PartFault.RATIO, "%s bytes inflate to more than %s".formatted(part.packed(), count));
        }
        budget.counted(part, count);
    }

    private int copy(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = source.read(at, into, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw fault(PartFault.BAD_ZIP, "the file ends amid the part");
        }
        at += read;
        left -= read;
        return read;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(into, offset, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.finished() || inflater.needsDictionary()) {
                    return -1;
                }
                int next = left == 0 ? -1 : source.read(at, packed, 0, (int) Math.min(STEP, left));
                if (next < 0) {
                    throw fault(PartFault.BAD_ZIP, "the file ends amid the part");
                }
                at += next;
                left -= next;
                inflater.setInput(packed, 0, next);
            }
        } catch (DataFormatException e) {
            EOFException cause = new EOFException(e.getMessage());
            PartException fault = fault(PartFault.BAD_ZIP, "its compressed data are damaged");
            fault.initCause(cause);
            throw fault;
        }
    }

    private PartException fault(PartFault fault, String detail) {
        return new PartException(fault, part.name(), detail);
    }

    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
