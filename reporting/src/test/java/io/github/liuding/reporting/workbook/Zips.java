package io.github.liuding.reporting.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Surgery on the bytes of a zip. */
final class Zips {
    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;

    private Zips() {}

    /** Gives an entry another name of the same length, in the directory and before its content. */
    static byte[] renamed(byte[] zip, String name, String other) {
        byte[] bytes = zip.clone();
        for (int at : headers(bytes, ENTRY, 46, 28, name)) {
            System.arraycopy(other.getBytes(StandardCharsets.UTF_8), 0, bytes, at + 46, other.length());
        }
        for (int at : headers(bytes, LOCAL, 30, 26, name)) {
            System.arraycopy(other.getBytes(StandardCharsets.UTF_8), 0, bytes, at + 30, other.length());
        }
        return bytes;
    }

    /** States another length of a part's content. */
    static byte[] sizeInDirectory(byte[] zip, String name, long size) {
        byte[] bytes = zip.clone();
        for (int at : headers(bytes, ENTRY, 46, 28, name)) {
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, (int) size);
        }
        return bytes;
    }

    /** Changes a byte amid a part's content. */
    static byte[] damaged(byte[] zip, String name) {
        byte[] bytes = zip.clone();
        for (int at : headers(bytes, LOCAL, 30, 26, name)) {
            bytes[at + 30 + name.length() + 40] ^= 0x55;
        }
        return bytes;
    }

    private static List<Integer> headers(byte[] bytes, int signature, int length, int nameLength, String name) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at + length <= bytes.length; at++) {
            if (buffer.getInt(at) == signature
                    && buffer.getShort(at + nameLength) == name.length()
                    && at + length + name.length() <= bytes.length
                    && new String(bytes, at + length, name.length(), StandardCharsets.UTF_8).equals(name)) {
                found.add(at);
            }
        }
        if (found.isEmpty()) {
            throw new AssertionError("No entry " + name);
        }
        return found;
    }
}
