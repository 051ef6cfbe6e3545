package io.github.liuding.core.store;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalLines;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** The end of the chain, where lines are added (链尾); it knows at any time what the file must look like. */
final class ChainTail implements Closeable {
    /** Lines are gathered up to this many bytes before they are written. */
    private static final int GATHERED = 1 << 20;

    /**
     * No longer entry is written, because it would not be read: Jackson takes no text of more than 20 million
     * characters. A line may be longer by far.
     */
    private static final int LONGEST_ENTRY = 1 << 24;

    private final TailFile file;
    private final MessageDigest digest;
    private JournalHead head;
    private long size;

    /** Whether the file may end otherwise than {@link #head} and {@link #size} say. */
    private boolean unknown;

    ChainTail(TailFile file, JournalDigest digest, JournalHead head, long size) {
        this.file = file;
        this.digest = digest.start();
        this.head = head;
        this.size = size;
    }

    JournalHead head() {
        return head;
    }

    /** Adds the lines of one call; where they cannot be written, takes back what was. */
    void append(List<? extends JournalEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        if (unknown) {
            throw new IOException("An earlier call failed, and the end of the file is not known; open it again");
        }
        unknown = true;
        long found = file.size();
        if (found != size) {
            throw new IOException(
                    "The file has %s bytes and not %s; somebody else has written to it".formatted(found, size));
        }
        Written written;
        try {
            written = write(entries);
        } catch (Throwable failed) {
            takeBack(failed);
            throw failed;
        }
        try {
            file.force();
        } catch (Throwable failed) {
            // Nobody can say what is on the disk now, and trying again would not tell; so this is the store's end.
            cutBack(failed);
            throw failed;
        }
        head = written.head();
        size = written.size();
        unknown = false;
    }

    private record Written(JournalHead head, long size) {}

    private Written write(List<? extends JournalEntry> entries) throws IOException {
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        long at = size;
        long number = head.number();
        byte[] previous = Bytes.ascii(head.digest());
        long more = entries.size();
        for (JournalEntry entry : entries) {
            more--;
            number++;
            byte[] line = EntryLine.write(number, more, previous, utf8(entry), digest);
            previous = Seal.of(line, 0, line.length - 1).orElseThrow().stated();
            gathered.writeBytes(line);
            if (more == 0 || gathered.size() >= GATHERED) {
                file.write(gathered.toByteArray(), at);
                at += gathered.size();
                gathered.reset();
            }
        }
        return new Written(new JournalHead(number, number, new String(previous, StandardCharsets.US_ASCII)), at);
    }

    private static byte[] utf8(JournalEntry entry) {
        byte[] bytes = JournalLines.write(entry).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_ENTRY) {
            throw new IllegalArgumentException("An entry must have at most %s bytes, but '%s' has %s"
                    .formatted(LONGEST_ENTRY, entry.id(), bytes.length));
        }
        return bytes;
    }

    /** What was not acknowledged is not left behind for whoever opens the file next. */
    private void cutBack(Throwable failed) {
        try {
            file.cut(size);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private void takeBack(Throwable failed) {
        try {
            file.cut(size);
            file.force();
            unknown = false;
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
