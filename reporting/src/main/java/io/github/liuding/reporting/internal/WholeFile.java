package io.github.liuding.reporting.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole. */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes it all. */
        T writeTo(OutputStream out) throws IOException;
    }

    /** Writes the content and gives what it gave; where that fails, the file is as it was before. */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path part = Path.of("");
        OutputStream opened = null;
        // Numbered rather than random, and made with the permissions any new file has.
        for (int i = 0; opened == null; i++) {
            part = file.resolveSibling("%s.%s.part".formatted(file.getFileName(), i));
            try {
                opened = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException somebodyElses) {
                if (i == Integer.MAX_VALUE) {
                    throw somebodyElses;
                }
            }
        }
        boolean whole = false;
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(opened, BUFFER)) {
                result = content.writeTo(out);
            }
            move(part, file);
            whole = true;
            return result;
        } finally {
            // Once it is moved, a file of that name is somebody else's.
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
