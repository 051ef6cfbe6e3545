package io.github.liuding.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a file, as the one who writes there sees it; tests put a disk behind it that fails. */
interface TailFile extends Closeable {
    /** How long the file is. */
    long size() throws IOException;

    /** Writes all of the bytes, from that place on. */
    void write(byte[] bytes, long at) throws IOException;

    /** Cuts off what stands behind that place. */
    void cut(long at) throws IOException;

    /** Returns when all that was written survives a loss of power. */
    void force() throws IOException;

    /** The file itself. */
    static TailFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        return new TailFile() {
            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public void write(byte[] bytes, long at) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left, at + left.position());
                }
            }

            @Override
            public void cut(long at) throws IOException {
                channel.truncate(at);
            }

            @Override
            public void force() throws IOException {
                // The times of the file may be lost; its length is not one of them.
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
