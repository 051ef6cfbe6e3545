package io.github.liuding.reporting.excel;

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
final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    static <T> T write(Path file, Content<T> content) throws IOException {
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
