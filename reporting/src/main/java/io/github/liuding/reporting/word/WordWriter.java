package io.github.liuding.reporting.word;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.internal.HeldBack;
import io.github.liuding.reporting.internal.PackageZip;
import io.github.liuding.reporting.internal.WholeFile;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Composition;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.OfficialDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes papers as Word documents (生成公文). Immutable and safe to share between threads. */
public final class WordWriter {
    private static final int COMPRESSION = 4;

    private final LayoutProfile profile;
    private final boolean bothSides;
    private final Types types;
    private final Map<String, byte[]> constant;

    private WordWriter(LayoutProfile profile, boolean bothSides) {
        this.profile = profile;
        this.bothSides = bothSides;
        this.types = new Types(profile);
        this.constant = ConstantParts.of(profile, types);
    }

    /** A writer by the standard, for printing on both sides. */
    public static WordWriter standard() {
        return new WordWriter(LayoutProfile.standard(), true);
    }

    /** This writer with another profile of layout. */
    public WordWriter profile(LayoutProfile other) {
        return new WordWriter(other, bothSides);
    }

    /**
     * This writer for paper that is printed on one side or on both. On both, the imprint stands on an even page, and
     * where the text ends on an odd one it gets a page of its own. Where the text ends is worked out without fonts; a
     * paper with tables of many lines a row may be a page off in another program.
     */
    public WordWriter bothSides(boolean printed) {
        return new WordWriter(profile, printed);
    }

    /**
     * Writes a file. It appears whole or not at all; one that is there already is replaced only by a whole one.
     *
     * @return what a reader should know: where the profile departs from what the standard requires, and where the first
     *     page has no room for text
     * @throws IOException if the file cannot be written
     */
    public List<Finding> write(OfficialDocument document, Path file) throws IOException {
        return WholeFile.write(file, out -> parts(document, out));
    }

    /**
     * Writes to a stream, which is flushed and never closed. Nothing is written to it before the document is whole; one of
     * more than 4 MB waits in a temporary file of the system.
     *
     * @return what a reader should know: where the profile departs from what the standard requires, and where the first
     *     page has no room for text
     * @throws IOException if the stream cannot be written
     */
    public List<Finding> write(OfficialDocument document, OutputStream out) throws IOException {
        try (HeldBack held = new HeldBack(Optional.empty())) {
            List<Finding> findings = parts(document, held);
            held.releaseTo(out);
            out.flush();
            return findings;
        }
    }

    private List<Finding> parts(OfficialDocument document, OutputStream out) throws IOException {
        Composition composition = Composition.of(document, profile);
        PaperLayout layout = PaperLayout.of(composition, profile, bothSides);
        try (PackageZip zip = new PackageZip(out, COMPRESSION)) {
            for (Map.Entry<String, byte[]> part : constant.entrySet()) {
                zip.part(part.getKey(), part.getValue());
            }
            for (Map.Entry<String, byte[]> part :
                    PaperParts.of(document, layout, types).entrySet()) {
                zip.part(part.getKey(), part.getValue());
            }
            try (OutputStream part = zip.open("word/document.xml")) {
                XmlBytes xml = XmlBytes.plain(part);
                new BodyXml(layout, types, xml).write();
                xml.flush();
            }
            zip.finish();
        }
        return WordFindings.of(layout);
    }
}
