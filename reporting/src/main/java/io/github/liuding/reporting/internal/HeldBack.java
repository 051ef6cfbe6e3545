package io.github.liuding.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds back what is written until it is whole: in memory, and what is more than that in a temporary file, which is gone
 * when this is closed. Not thread-safe.
 */
public final class HeldBack extends OutputStream {
    private static final int MOST_IN_MEMORY = 4 << 20;
    private static final int BUFFER = 1 << 16;

    private final Optional<Path> folder;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(BUFFER);
    private Optional<Path> file = Optional.empty();
    private OutputStream out = memory;

    /**
     * Holds nothing yet.
     *
     * @param folder where a temporary file is made; that of the system where it is empty
     */
    public HeldBack(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (file.isEmpty() && memory.size() + length > MOST_IN_MEMORY) {
            spill();
        }
        out.write(bytes, from, length);
    }

    private void spill() throws IOException {
        Path made = folder.isPresent()
                ? Files.createTempFile(folder.get(), "liuding", ".part")
                : Files.createTempFile("liuding", ".part");
        file = Optional.of(made);
        out = Files.newOutputStream(made);
        memory.writeTo(out);
        memory.reset();
    }

    /** Gives everything to a stream, which is not flushed or closed. */
    public void releaseTo(OutputStream other) throws IOException {
        if (file.isPresent()) {
            out.flush();
            try (InputStream held = Files.newInputStream(file.get())) {
                held.transferTo(other);
            }
        } else {
            memory.writeTo(other);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        }
    }
}
