package io.github.liuding.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What is done with whole files and their names; the caller holds the lock. */
final class JournalPaths {
    private JournalPaths() {}

    /** The path by which everybody knows the file, whether it is there or not. */
    static Path real(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** Makes the file with this content, at one stroke, unless it is there and holds something. */
    static void createIfAbsent(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            return;
        }
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                whole, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(out, ByteBuffer.wrap(content));
            out.force(true);
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
    }

    /**
     * Moves what stands behind that place to a file of its own, and gives that file's name; nothing is overwritten or
     * lost on the way.
     *
     * @param number which entry it would have been
     */
    static Optional<String> setAsideBehind(Path file, long place, long number) throws IOException {
        try (FileChannel journal = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (journal.size() == place) {
                return Optional.empty();
            }
            String name = copyBehind(journal, place, file, "%s.torn-%s".formatted(file.getFileName(), number));
            forceFolder(file);
            journal.truncate(place);
            journal.force(true);
            return Optional.of(name);
        }
    }

    private static String copyBehind(FileChannel journal, long place, Path file, String wanted) throws IOException {
        String name = wanted;
        for (int i = 2; ; i++) {
            try (FileChannel torn = FileChannel.open(
                    file.resolveSibling(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long end = journal.size();
                for (long at = place; at < end; ) {
                    at += journal.transferTo(at, end - at, torn);
                }
                torn.force(true);
                return name;
            } catch (FileAlreadyExistsException earlier) {
                name = wanted + "-" + i;
            }
        }
    }

    private static void write(FileChannel out, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            out.write(content);
        }
    }

    /** Makes the names in the file's folder last, where the system allows it. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        FileChannel names;
        try {
            names = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notAllowed) {
            // Windows opens no folder; it writes names out by itself.
            return;
        }
        try (names) {
            names.force(true);
        }
    }
}
