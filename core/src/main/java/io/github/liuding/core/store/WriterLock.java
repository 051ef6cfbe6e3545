package io.github.liuding.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock of the one who writes (写锁): a file beside the journal, {@code 日志.jsonl.lock}, that holds who it is.
 *
 * <p>Not the journal itself: some systems keep readers out of a locked file, and others drop the lock as soon as
 * anybody in the same process, such as a reader, closes the file. The system lets go of the lock when the process ends,
 * however it ends; the file stays, because a lock on a file that somebody removes locks nothing.
 */
final class WriterLock implements Closeable {
    /** Far behind the text, so that a system that keeps readers out of the locked part leaves the text readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_HOLDER = 1 << 10;

    /**
     * Who in this process holds which lock. The one static state of the library: the system keeps such locks by
     * process, and drops one as soon as the same process opens and closes its file a second time. So the process must
     * know, before it opens the file, that it holds the lock itself.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a journal.
     *
     * @param journal its real path, so that nobody comes in by another name
     * @throws JournalLockedException if somebody has it
     */
    static WriterLock take(Path journal, String holder) throws IOException {
        Path file = journal.resolveSibling(journal.getFileName() + ".lock");
        String held = HELD.putIfAbsent(file, holder);
        if (held != null) {
            throw new JournalLockedException(journal, Optional.of(held));
        }
        try {
            return new WriterLock(file, lock(journal, file, holder));
        } catch (Throwable failed) {
            HELD.remove(file);
            throw failed;
        }
    }

    private static FileChannel lock(Path journal, Path file, String holder) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!tryLock(channel)) {
                throw new JournalLockedException(journal, holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            return channel;
        } catch (Throwable failed) {
            channel.close();
            throw failed;
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException loadedTwice) {
            // This library, loaded a second time in the same process.
            return false;
        }
    }

    private static Optional<String> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(text, 0);
        return Optional.of(StandardCharsets.UTF_8.decode(text.flip()).toString().strip())
                .filter(name -> !name.isEmpty());
    }

    @Override
    public void close() throws IOException {
        try {
            // Nobody is to be told of somebody who has gone.
            channel.truncate(0);
        } finally {
            channel.close();
            HELD.remove(file);
        }
    }
}
