package io.github.liuding.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A journal file of tests, looked at and changed from outside. */
record JournalFile(Path path) {
    static final String HOLDER = "县优化办 台账机";

    /** A file with those entries, each added by a call of its own; no power will be lost before it is read. */
    static JournalFile of(Path folder, int entries) throws IOException {
        JournalFile file = new JournalFile(folder.resolve("日志.jsonl"));
        try (FileJournalStore store =
                FileJournalStore.open(file.path(), HOLDER, JournalDigest.sha256(), FailingDisk::unforced)) {
            for (int i = 1; i <= entries; i++) {
                store.append(Entries.entry(i));
            }
        }
        return file;
    }

    FileJournalStore open() throws IOException {
        return FileJournalStore.open(path, HOLDER);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    void bytes(byte[] bytes) throws IOException {
        Files.write(path, bytes);
    }

    /** The lines, each with its line feed, in a list that can be changed. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readString(path).split("(?<=\n)")) {
            lines.add(line);
        }
        return lines;
    }

    void lines(List<String> lines) throws IOException {
        Files.write(path, String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }
}
