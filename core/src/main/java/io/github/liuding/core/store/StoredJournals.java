package io.github.liuding.core.store;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.store.ChainScan.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Reads and verifies journal files (读取与核验), with a chain or without one.
 *
 * <p>No lock is taken, so that nobody waits and nobody is kept from writing. A file that is being written is read up to
 * the last call that has been written out.
 */
public final class StoredJournals {
    /** As much of a file as shows whether it has a chain: the first line, and how the second begins. */
    private static final int SNIFFED = 1 << 12;

    private StoredJournals() {}

    /**
     * Reads a journal file of either form: one that {@link FileJournalStore} has written, or plain JSON Lines as
     * {@link JournalFiles} writes them. The digest is the one that the file names, from the providers that are
     * installed.
     *
     * @throws IOException if the file cannot be read; what is wrong inside it is a finding
     */
    public static WithFindings<Journal> read(Path file) throws IOException {
        return read(file, JournalDigest.sha256());
    }

    /**
     * Reads a journal file of either form.
     *
     * @param digest the digest where the file names that one, such as SM3 of a provider that is not installed
     * @throws IOException if the file cannot be read; what is wrong inside it is a finding
     */
    public static WithFindings<Journal> read(Path file, JournalDigest digest) throws IOException {
        if (!isChained(file)) {
            return JournalFiles.read(file);
        }
        WithFindings<Journal> read = readChained(file, digest);
        return read.hasErrors() ? readChained(file, digest) : read;
    }

    /** Where a writer takes back a failed call meanwhile, a line may look damaged that a second look finds whole. */
    private static WithFindings<Journal> readChained(Path file, JournalDigest digest) throws IOException {
        ChainLog log = log(file);
        ChainScan<JournalEntry> scan =
                ChainScan.of(file, digest, log, (number, line) -> entry(log.file(), number, line));
        if (!scan.isReadable()) {
            return WithFindings.none(log.all());
        }
        return WithFindings.of(journal(scan.taken(), log), log.all());
    }

    /**
     * Verifies the chain of a journal file (核验摘要链), without reading the entries: that every line is as it was
     * written and stands where it was written. The digest is the one that the file names, from the providers that are
     * installed.
     *
     * @return how far the file goes, for whoever has noted that down; absent where the file has no chain
     * @throws IOException if the file cannot be read; what is wrong inside it is a finding
     */
    public static WithFindings<JournalHead> verify(Path file) throws IOException {
        return verify(file, JournalDigest.sha256());
    }

    /**
     * Verifies the chain of a journal file.
     *
     * @param digest the digest where the file names that one, such as SM3 of a provider that is not installed
     * @throws IOException if the file cannot be read; what is wrong inside it is a finding
     */
    public static WithFindings<JournalHead> verify(Path file, JournalDigest digest) throws IOException {
        ChainLog log = log(file);
        if (!isChained(file)) {
            log.noChain();
            return WithFindings.none(log.all());
        }
        WithFindings<JournalHead> verified = verifyChained(file, digest);
        return verified.hasErrors() ? verifyChained(file, digest) : verified;
    }

    private static WithFindings<JournalHead> verifyChained(Path file, JournalDigest digest) throws IOException {
        ChainLog log = log(file);
        WithFindings<Void> nothing = WithFindings.none(List.of());
        ChainScan<Void> scan = ChainScan.of(file, digest, log, (number, line) -> nothing);
        return new WithFindings<>(scan.head(), log.all());
    }

    /**
     * Looks for a head that was noted down (查找链头): the number of the entry whose line has that digest, 0 for the
     * header. Empty where no good line has it: then lines have been cut off, or the file has been written anew.
     *
     * @param digest as {@link JournalHead#digest()} gave it
     * @throws IOException if the file cannot be read
     */
    public static OptionalLong numberOf(Path file, String digest) throws IOException {
        return numberOf(file, digest, JournalDigest.sha256());
    }

    /**
     * Looks for a head that was noted down.
     *
     * @param digest as {@link JournalHead#digest()} gave it
     * @param algorithm the digest where the file names that one, such as SM3 of a provider that is not installed
     * @throws IOException if the file cannot be read
     */
    public static OptionalLong numberOf(Path file, String digest, JournalDigest algorithm) throws IOException {
        if (!isChained(file)) {
            return OptionalLong.empty();
        }
        byte[] sought = digest.getBytes(StandardCharsets.UTF_8);
        ChainScan<Long> scan = ChainScan.of(
                file,
                algorithm,
                log(file),
                (number, line) -> new WithFindings<>(
                        Optional.of(line.number())
                                .filter(any -> Arrays.equals(line.seal().stated(), sought)),
                        List.of()));
        LongStream header = scan.header().filter(stated -> Arrays.equals(stated, sought)).stream()
                .mapToLong(any -> 0);
        return LongStream.concat(header, scan.taken().stream().mapToLong(Taken::value))
                .findFirst();
    }

    static ChainLog log(Path file) {
        return new ChainLog(String.valueOf(file.getFileName()));
    }

    /** Whether one of the first two lines is one of a chain; the other may be damaged or gone. */
    static boolean isChained(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            // What the system throws does not name it.
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SNIFFED);
        }
        int second = 0;
        while (second < start.length && start[second++] != '\n') {}
        return Header.parse(start, 0, start.length).isPresent()
                || EntryLine.begins(start, 0, start.length)
                || EntryLine.begins(start, second, start.length);
    }

    private static WithFindings<JournalEntry> entry(String file, int number, EntryLine line) {
        byte[] bytes = line.bytes();
        Optional<JournalEntry> entry = JournalLines.read(bytes, line.entryFrom(), line.entryTo());
        if (entry.isPresent()) {
            return WithFindings.of(entry.get(), List.of());
        }
        try {
            // The bytes before an entry are one character each.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, line.entryFrom(), line.entryTo() - line.entryFrom()))
                    .toString();
            return JournalLines.read(file, number, line.column(), text);
        } catch (CharacterCodingException notUtf8) {
            return WithFindings.none(List.of(Finding.error(
                    FileFindings.NOT_UTF8,
                    "本行不是 UTF-8 编码，未采用",
                    "The line is not UTF-8; it was left out",
                    Place.atLine(file, number))));
        }
    }

    private static Journal journal(List<Taken<JournalEntry>> taken, ChainLog log) {
        try {
            return new Journal(taken.stream().map(Taken::value).toList());
        } catch (IllegalArgumentException anIdStandsTwice) {
            // Our writer lets none through, so it is not looked for line by line before the journal refuses.
            return distinct(taken, log);
        }
    }

    private static Journal distinct(List<Taken<JournalEntry>> taken, ChainLog log) {
        Map<EntryId, Integer> lines = new HashMap<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (Taken<JournalEntry> line : taken) {
            EntryId id = line.value().id();
            Integer first = lines.putIfAbsent(id, line.number());
            if (first == null) {
                entries.add(line.value());
            } else {
                log.addAll(List.of(JournalLines.duplicate(log.file(), line.number(), id, first)));
            }
        }
        return new Journal(entries);
    }
}
