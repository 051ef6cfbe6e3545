package io.github.liuding.reporting.gb9704;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of a docx that are of interest, read within limits of our own.
 *
 * @param parts the XML parts by name
 */
record DocxFile(Map<String, byte[]> parts) {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST = 128L << 20;

    /** Reads a docx; empty where it is none, or larger than any paper. */
    static Optional<DocxFile> read(InputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 14];
        try (ZipInputStream zip = new ZipInputStream(new Unclosed(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                int size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    all += read;
                    if (size > LARGEST_PART || all > LARGEST) {
                        return Optional.empty();
                    }
                    if (wanted) {
                        part.write(buffer, 0, read);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.empty();
                }
                if (wanted) {
                    parts.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new DocxFile(parts));
    }

    Optional<XmlNode> part(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? Optional.empty() : XmlParts.read(bytes);
    }

    /** The targets of a part's relations by id, as names of parts. */
    Map<String, String> relations(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> targets = new LinkedHashMap<>();
        part(folder + "_rels/" + part.substring(slash + 1) + ".rels")
                .ifPresent(rels -> rels.children().forEach(relation -> {
                    String target = relation.attribute("Target");
                    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                    targets.put(relation.attribute("Id"), whole);
                    String type = relation.attribute("Type");
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), whole);
                }));
        return targets;
    }

    /** A stream that stays the caller's to close. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
