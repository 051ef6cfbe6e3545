package io.github.liuding.reporting.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on its content alone. */
public final class PackageZip implements AutoCloseable {
    /** Any moment that is always the same; not the first that a zip can name, beside which the JDK puts a zoned one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Gate gate;
    private final ZipOutputStream zip;

    /**
     * A zip that is written to a stream, which is never closed.
     *
     * @param level of compression, from 0 to 9
     */
    public PackageZip(OutputStream out, int level) {
        gate = new Gate(out);
        zip = new LargeSteps(gate);
        zip.setLevel(level);
    }

    /** A whole part. */
    public void part(String name, byte[] bytes) throws IOException {
        try (OutputStream part = open(name)) {
            part.write(bytes);
        }
    }

    /** A part to be written and closed before the next. */
    public OutputStream open(String name) throws IOException {
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

    /** Ends the zip; without that, what was written stays a part that no program takes for a whole. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Lets go of memory; writes nothing. */
    @Override
    public void close() throws IOException {
        gate.shut = true;
        zip.close();
    }

    /** The caller's stream, which stays the caller's to close. Once it failed, nothing more is written to it. */
    private static final class Gate extends OutputStream {
        private final OutputStream out;
        private boolean shut;

        Gate(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            if (!shut) {
                shut = true;
                out.write(value);
                shut = false;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!shut) {
                shut = true;
                out.write(bytes, offset, length);
                shut = false;
            }
        }

        @Override
        public void flush() throws IOException {
            if (!shut) {
                shut = true;
                out.flush();
                shut = false;
            }
        }
    }

    /** Hands compressed bytes on in larger steps than the 512 that the JDK takes. */
    private static final class LargeSteps extends ZipOutputStream {
        LargeSteps(OutputStream out) {
            super(out);
            buf = new byte[1 << 15];
        }
    }
}
