package io.github.liuding.reporting.opc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), zip64 included.
 *
 * <p>Read by ourselves and not by the JDK, because the JDK neither counts while it reads nor shows names that stand
 * twice.
 */
public final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_DIRECTORY = 64 << 20;
    private static final long NOT_HERE = 0xFFFFFFFFL;

    private final List<ZipPart> parts;

    private ZipDirectory(List<ZipPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** All entries in the order of the directory, those that stand twice included. */
    public List<ZipPart> parts() {
        return parts;
    }

    /** Reads the directory of a zip. */
    public static ZipDirectory read(ByteSource source, PackageLimits limits) throws IOException {
        if (source.size() > limits.fileBytes()) {
            throw new PartException(PartFault.FILE_TOO_LARGE, "", "%s bytes".formatted(source.size()));
        }
        long from = Math.max(0, source.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = buffer(source.bytes(from, END_LENGTH + LONGEST_COMMENT));
        int end = lastEnd(tail);
        if (end < 0) {
            throw new PartException(PartFault.TRUNCATED, "", "no end of the zip's directory");
        }
        long count = Short.toUnsignedInt(tail.getShort(end + 10));
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        long at = Integer.toUnsignedLong(tail.getInt(end + 16));
        long endsAt = from + end;
        ByteBuffer locator = buffer(source.bytes(Math.max(0, endsAt - LOCATOR_LENGTH), LOCATOR_LENGTH));
        if (endsAt >= LOCATOR_LENGTH && locator.getInt(0) == LOCATOR_SIGNATURE) {
            long end64 = locator.getLong(8);
            ByteBuffer large = buffer(end64 < 0 ? new byte[0] : source.bytes(end64, 56));
            if (large.remaining() == 56 && large.getInt(0) == END64_SIGNATURE) {
                count = large.getLong(32);
                length = large.getLong(40);
                at = large.getLong(48);
                endsAt = end64;
            }
        }
        if (count > limits.entries()) {
            throw new PartException(PartFault.TOO_MANY_ENTRIES, "", "%s entries".formatted(count));
        }
        if (count < 0 || length < 0 || length > LONGEST_DIRECTORY || at < 0 || length > endsAt) {
            throw bad("its directory cannot be where the zip says");
        }
        // What stands before the zip itself moves everything by as much.
        long shift = endsAt - length - at;
        if (shift < 0) {
            throw bad("its directory cannot be where the zip says");
        }
        return new ZipDirectory(entries(buffer(source.bytes(at + shift, (int) length)), count, shift, limits));
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) <= tail.limit()) {
                return at;
            }
        }
        return -1;
    }

    private static List<ZipPart> entries(ByteBuffer directory, long count, long shift, PackageLimits limits)
            throws PartException {
        List<ZipPart> parts = new ArrayList<>();
        int at = 0;
        while (directory.limit() - at >= ENTRY_LENGTH && directory.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
            int commentLength = Short.toUnsignedInt(directory.getShort(at + 32));
            int next = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
            if (next > directory.limit()) {
                throw bad("its directory ends amid an entry");
            }
            parts.add(entry(directory, at, nameLength, extraLength, shift));
            if (parts.size() > limits.entries()) {
                throw new PartException(
                        PartFault.TOO_MANY_ENTRIES, "", "more than %s entries".formatted(limits.entries()));
            }
            at = next;
        }
        if (parts.size() != count) {
            throw bad("%s entries, where the zip says %s".formatted(parts.size(), count));
        }
        return parts;
    }

    private static ZipPart entry(ByteBuffer directory, int at, int nameLength, int extraLength, long shift)
            throws PartException {
        byte[] name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        long packed = Integer.toUnsignedLong(directory.getInt(at + 20));
        long size = Integer.toUnsignedLong(directory.getInt(at + 24));
        long offset = Integer.toUnsignedLong(directory.getInt(at + 42));
        int extra = at + ENTRY_LENGTH + nameLength;
        int end = extra + extraLength;
        while (end - extra >= 4) {
            int length = Short.toUnsignedInt(directory.getShort(extra + 2));
            if (directory.getShort(extra) == 1 && extra + 4 + length <= end) {
                int value = extra + 4;
                int last = value + length - 8;
                if (size == NOT_HERE && value <= last) {
                    size = directory.getLong(value);
                    value += 8;
                }
                if (packed == NOT_HERE && value <= last) {
                    packed = directory.getLong(value);
                    value += 8;
                }
                if (offset == NOT_HERE && value <= last) {
                    offset = directory.getLong(value);
                }
            }
            extra += 4 + length;
        }
        if (size < 0 || packed < 0 || offset < 0) {
            throw bad("an entry of negative length");
        }
        String raw = new String(name, StandardCharsets.UTF_8);
        return new ZipPart(
                raw,
                PartNames.plain(raw),
                Short.toUnsignedInt(directory.getShort(at + 8)),
                Short.toUnsignedInt(directory.getShort(at + 10)),
                Integer.toUnsignedLong(directory.getInt(at + 16)),
                packed,
                size,
                offset + shift);
    }

    private static PartException bad(String detail) {
        return new PartException(PartFault.BAD_ZIP, "", detail);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
