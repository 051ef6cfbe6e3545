package io.github.liuding.reporting.opc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read from any place: a file, or bytes in memory. Not for several threads. */
public interface ByteSource extends Closeable {
    /** How many there are. */
    long size();

    /**
     * Reads some bytes from a place.
     *
     * @param at the place, from 0
     * @return how many were read, at least 1 unless {@code length} is 0; -1 from the end on
     */
    int read(long at, byte[] into, int offset, int length) throws IOException;

    /** So many bytes from a place, or all up to the end where there are fewer. */
    default byte[] bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size() - at))];
        int filled = 0;
        while (filled < bytes.length) {
            int read = read(at + filled, bytes, filled, bytes.length - filled);
            if (read < 0) {
                return java.util.Arrays.copyOf(bytes, filled);
            }
            filled += read;
        }
        return bytes;
    }

    /** Bytes in memory, which are not copied. */
    static ByteSource of(byte[] bytes) {
        return new ByteSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long at, byte[] into, int offset, int length) {
                if (at >= bytes.length) {
                    return -1;
                }
                int read = (int) Math.min(length, bytes.length - at);
                System.arraycopy(bytes, (int) at, into, offset, read);
                return read;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    /** A file, held open until closed. */
    static ByteSource of(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return of(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static ByteSource of(SeekableByteChannel channel, long size) {
        return new ByteSource() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long at, byte[] into, int offset, int length) throws IOException {
                return channel.position(at).read(ByteBuffer.wrap(into, offset, length));
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
