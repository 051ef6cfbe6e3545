package io.github.liuding.core.json;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes journals (日志文件) in JSON Lines: one entry a line, UTF-8, each ended by a line feed.
 *
 * <p>A line that is no entry is a finding, and the others are still read; a last line without its end is taken if it is
 * whole and named if it is not.
 */
public final class JournalFiles {
    /** The most characters a file may have; what is longer is kept in a store, which reads line by line. */
    private static final int LONGEST = 512 * 1024 * 1024;

    /** With this the file of a store begins, whose lines hold entries and are none. */
    private static final String CHAINED = "{\"format\":\"liuding-journal\"";

    private JournalFiles() {}

    /**
     * Reads a file, of at most 512 Mi characters. The file of a store is told and not read: {@code StoredJournals} in
     * {@code core.store} reads both.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<Journal> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text = TextFiles.read(path, LONGEST, log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text.
     *
     * @param name what findings call the file
     * @param text JSON Lines
     */
    public static WithFindings<Journal> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    /**
     * The journal as JSON Lines; reading it gives an equal journal.
     *
     * @throws IllegalArgumentException if a text of an entry holds half a character, which no file can
     */
    public static String write(Journal journal) {
        StringBuilder text = new StringBuilder();
        journal.entries()
                .forEach(entry -> text.append(JournalLines.write(entry)).append('\n'));
        return text.toString();
    }

    private static WithFindings<Journal> parse(String text, FindingLog log) {
        if (text.startsWith(CHAINED)) {
            log.error(
                    FileFindings.MALFORMED,
                    1,
                    1,
                    "本文件是带摘要链的日志（由 note 或 FileJournalStore 写成），须用 StoredJournals 读取",
                    "The file is a chained journal, as note and FileJournalStore write it; StoredJournals reads it");
            return WithFindings.none(log.all());
        }
        List<JournalEntry> entries = new ArrayList<>();
        Map<EntryId, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<JournalEntry> entry = JournalLines.read(line, new JournalLines.Spot(log, number, 1));
            if (entry.isPresent()) {
                Integer first = lines.putIfAbsent(entry.get().id(), number);
                if (first == null) {
                    entries.add(entry.get());
                } else {
                    log.add(JournalLines.duplicate(
                            log.file(), number, entry.get().id(), first));
                }
            }
        }
        return WithFindings.of(new Journal(entries), log.all());
    }
}
