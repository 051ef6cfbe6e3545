package io.github.liuding.core.store;

import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingsException;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A journal in one file to which lines are only ever added (日志文件), each with the digest of the one before it; what
 * one uses where there is no database. {@code docs/journal-file.md} has the format.
 *
 * <pre>{@code
 * try (FileJournalStore store = FileJournalStore.open(Path.of("日志.jsonl"), "县优化办 台账机")) {
 *     store.append(entry);
 * }
 * }</pre>
 *
 * <p>One at a time may have a file open here. Whoever only reads uses {@link StoredJournals}, at any time.
 *
 * <p>A thread that is interrupted while it writes closes the file; the store then has to be opened again.
 */
public final class FileJournalStore implements JournalStore {
    private final Path file;
    private final WriterLock lock;
    private final JournalDigest digest;
    private final Set<EntryId> ids;
    private final List<Finding> findings;
    private final ChainTail tail;
    private boolean closed;

    private FileJournalStore(
            Path file,
            WriterLock lock,
            JournalDigest digest,
            Set<EntryId> ids,
            List<Finding> findings,
            ChainTail tail) {
        this.file = file;
        this.lock = lock;
        this.digest = digest;
        this.ids = ids;
        this.findings = findings;
        this.tail = tail;
    }

    /**
     * Opens a file for writing, with SHA-256 where it is a new one.
     *
     * @param holder who others are told has the file, such as {@code 县优化办 台账机}; one line
     * @throws JournalLockedException if somebody has it open
     * @throws FindingsException if the file is damaged, or is none of these; nothing is ever written behind damage,
     *     which the next good line would hide. Whoever wants to go on starts a new file with what
     *     {@link StoredJournals#read(Path)} gives
     * @throws IOException if the file cannot be read or written
     */
    public static FileJournalStore open(Path file, String holder) throws IOException {
        return open(file, holder, JournalDigest.sha256());
    }

    /**
     * Opens a file for writing.
     *
     * @param holder who others are told has the file, such as {@code 县优化办 台账机}; one line
     * @param digest the digest of a new file, and of one that names it. For a file that names another, that one is
     *     taken from the providers that are installed
     * @throws JournalLockedException if somebody has it open
     * @throws FindingsException if the file is damaged, or is none of these
     * @throws IOException if the file cannot be read or written
     */
    public static FileJournalStore open(Path file, String holder, JournalDigest digest) throws IOException {
        return open(file, holder, digest, TailFile::open);
    }

    /** How the end of a file is opened. */
    @FunctionalInterface
    interface Opening {
        TailFile open(Path file) throws IOException;
    }

    static FileJournalStore open(Path file, String holder, JournalDigest digest, Opening opening) throws IOException {
        Checks.notBlank("Holder of a journal", holder);
        if (holder.lines().count() > 1) {
            throw new IllegalArgumentException("Holder of a journal must be one line, but was '%s'".formatted(holder));
        }
        Path real = JournalPaths.real(file);
        requireNoOther(real);
        WriterLock lock = WriterLock.take(real, holder);
        try {
            return opened(real, lock, digest, opening);
        } catch (Throwable failed) {
            lock.close();
            throw failed;
        }
    }

    private static FileJournalStore opened(Path file, WriterLock lock, JournalDigest digest, Opening opening)
            throws IOException {
        JournalPaths.createIfAbsent(file, Header.write(digest));
        requireNoOther(file);
        // Whoever made the file may have died before its name was on the disk.
        JournalPaths.forceFolder(file);
        ChainLog log = StoredJournals.log(file);
        ChainScan<EntryId> scan = ChainScan.of(file, digest, log, FileJournalStore::id);
        if (WithFindings.none(log.all()).hasErrors()) {
            throw new FindingsException(log.all());
        }
        JournalHead head = scan.head().orElseThrow();
        ChainLog set = StoredJournals.log(file);
        JournalPaths.setAsideBehind(file, scan.bytes(), head.number() + 1)
                .ifPresent(name -> set.setAside(scan.lines() + 1, name));
        Set<EntryId> ids = new HashSet<>(2 * scan.taken().size());
        scan.taken().forEach(line -> ids.add(line.value()));
        JournalDigest known = scan.digest().orElseThrow();
        return new FileJournalStore(
                file,
                lock,
                known,
                ids,
                set.all(),
                new ChainTail(forced(opening.open(file)), known, head, scan.bytes()));
    }

    /**
     * Puts on the disk what is in the file: a writer that died may have left whole lines that it never forced, and from
     * now on this store says that it has them.
     */
    private static TailFile forced(TailFile file) throws IOException {
        try {
            file.force();
            return file;
        } catch (Throwable failed) {
            file.close();
            throw failed;
        }
    }

    /** Refuses a folder, and a file that is no journal with a chain, before anything is left beside it. */
    private static void requireNoOther(Path file) throws IOException {
        if (Files.exists(file)
                && (Files.isDirectory(file) || Files.size(file) > 0)
                && !StoredJournals.isChained(file)) {
            ChainLog log = StoredJournals.log(file);
            log.noChain();
            throw new FindingsException(log.all());
        }
    }

    private static WithFindings<EntryId> id(int number, EntryLine line) {
        return new WithFindings<>(JournalLines.id(line.bytes(), line.entryFrom(), line.entryTo()), List.of());
    }

    /** What was found on opening: that the end of the file had not been written out and was set aside. */
    public List<Finding> findings() {
        return findings;
    }

    /** How far the file goes now. */
    public synchronized JournalHead head() {
        return tail.head();
    }

    @Override
    public WithFindings<Journal> read() throws IOException {
        synchronized (this) {
            checkOpen();
        }
        return StoredJournals.read(file, digest);
    }

    @Override
    public synchronized void appendAll(List<? extends JournalEntry> entries) throws IOException {
        checkOpen();
        Set<EntryId> added = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (ids.contains(entry.id())) {
                throw new IllegalArgumentException("The store has an entry '%s' already".formatted(entry.id()));
            }
            if (!added.add(entry.id())) {
                throw new IllegalArgumentException("Entry '%s' stands twice".formatted(entry.id()));
            }
        }
        tail.append(entries);
        ids.addAll(added);
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            tail.close();
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The store has been closed");
        }
    }
}
