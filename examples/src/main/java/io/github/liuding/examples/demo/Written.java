package io.github.liuding.examples.demo;

import io.github.liuding.core.result.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file as it is written (成文), and what its reader should know. */
public final class Written {
    private final byte[] bytes;
    private final List<Finding> findings;

    private Written(byte[] bytes, List<Finding> findings) {
        this.bytes = bytes;
        this.findings = List.copyOf(findings);
    }

    /** What was written to a stream, with what the writer told. */
    static Written of(ByteArrayOutputStream out, List<Finding> findings) {
        return new Written(out.toByteArray(), findings);
    }

    /** A text in UTF-8, of which there is nothing to tell. */
    public static Written text(String text) {
        return new Written(text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** The whole file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What its reader should know. */
    public List<Finding> findings() {
        return findings;
    }
}
