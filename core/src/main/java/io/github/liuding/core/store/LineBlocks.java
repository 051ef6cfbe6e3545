package io.github.liuding.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file in blocks of whole lines; what stands behind the last line feed is in none. */
final class LineBlocks implements Closeable {
    /** Small enough to stay near the processor while its lines are worked on. */
    private static final int BLOCK = 1 << 20;

    /** No line of ours is longer; of one that is, only the line feed is given. */
    static final int LONGEST_LINE = 1 << 26;

    private final FileChannel channel;

    /** What is being read, block after block; so much of it is filled, and so much of that was given out. */
    private byte[] bytes = new byte[BLOCK];

    private int filled;
    private int given;

    private long position;

    LineBlocks(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Whole lines, one after the other; line {@code i} goes from {@code starts[i]} to {@code starts[i + 1] - 1}. */
    static final class Block {
        private final byte[] bytes;
        private final int[] starts;
        private final int lines;
        private final long offset;

        private Block(byte[] bytes, int[] starts, int lines, long offset) {
            this.bytes = bytes;
            this.starts = starts;
            this.lines = lines;
            this.offset = offset;
        }

        int lines() {
            return lines;
        }

        byte[] bytes() {
            return bytes;
        }

        int from(int line) {
            return starts[line];
        }

        /** The place of its line feed. */
        int to(int line) {
            return starts[line + 1] - 1;
        }

        /** Where in the file the line ends, its line feed counted. */
        long end(int line) {
            return offset + starts[line + 1];
        }
    }

    /** The next block, which holds until this is called again; empty if there is no further line feed. */
    Optional<Block> next() throws IOException {
        System.arraycopy(bytes, given, bytes, 0, filled - given);
        filled -= given;
        given = 0;
        int searched = 0;
        while (true) {
            if (filled == bytes.length) {
                if (filled > LONGEST_LINE) {
                    return skipLine();
                }
                bytes = Arrays.copyOf(bytes, 2 * filled);
            }
            int count = channel.read(ByteBuffer.wrap(bytes, filled, bytes.length - filled));
            if (count < 0) {
                return Optional.empty();
            }
            position += count;
            filled += count;
            int last = lastLineFeed(bytes, searched, filled);
            if (last >= 0) {
                given = last + 1;
                return Optional.of(block(bytes, 0, given, position - filled));
            }
            searched = filled;
        }
    }

    /** How many bytes stand behind the last line feed; known when there is no further block. */
    int unfinished() {
        return filled;
    }

    /** Gives the line feed of a line that is too long, and nothing else of it. */
    private Optional<Block> skipLine() throws IOException {
        while (true) {
            int count = channel.read(ByteBuffer.wrap(bytes));
            if (count < 0) {
                return Optional.empty();
            }
            position += count;
            filled = count;
            for (int i = 0; i < count; i++) {
                if (bytes[i] == '\n') {
                    given = i + 1;
                    return Optional.of(block(bytes, i, given, position - filled));
                }
            }
        }
    }

    private static Block block(byte[] bytes, int from, int to, long offset) {
        int[] starts = new int[1024];
        starts[0] = from;
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                if (lines + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[++lines] = i + 1;
            }
        }
        return new Block(bytes, starts, lines, offset);
    }

    private static int lastLineFeed(byte[] bytes, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
