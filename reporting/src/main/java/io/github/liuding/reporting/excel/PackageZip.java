package io.github.liuding.reporting.excel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on its content alone. */
final class PackageZip implements AutoCloseable {
    /** Any moment that is always the same; not the first that a zip can name, beside which the JDK puts a zoned one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    PackageZip(OutputStream out, int level) {
        zip = new LargeSteps(out);
        zip.setLevel(level);
    }

    void part(String name, byte[] bytes) throws IOException {
        try (OutputStream part = open(name)) {
            part.write(bytes);
        }
    }

    /** A part to be written and closed before the next. */
    OutputStream open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The local form, which no time zone moves.
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Hands compressed bytes on in larger steps than the 512 that the JDK takes. */
    private static final class LargeSteps extends ZipOutputStream {
        LargeSteps(OutputStream out) {
            super(out);
            buf = new byte[1 << 15];
        }
    }
}
