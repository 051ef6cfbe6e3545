package io.github.liuding.reporting.html;

import io.github.liuding.reporting.internal.WholeFile;
import io.github.liuding.reporting.paper.Composition;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.OfficialDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes papers as web pages (生成公文网页). Immutable and safe to share between threads.
 *
 * <p>What a browser cannot know stays open: it puts the imprint at the foot of the page where the last part of the paper
 * fits on one, and below the text where it does not. It numbers pages, and puts a marking above each, only if it knows the
 * boxes of CSS's page margins, as browsers made of Chromium do from version 131 on; others print the marking at the beginning
 * of each part. On a turned page the number stands at the foot of that page.
 */
public final class HtmlWriter {
    private final LayoutProfile profile;

    private HtmlWriter(LayoutProfile profile) {
        this.profile = profile;
    }

    /** A writer by the standard. */
    public static HtmlWriter standard() {
        return new HtmlWriter(LayoutProfile.standard());
    }

    /** This writer with another profile of layout. */
    public HtmlWriter profile(LayoutProfile other) {
        return new HtmlWriter(other);
    }

    /** The page as text; well-formed XML besides. */
    public String text(OfficialDocument document) {
        return new PageHtml(Composition.of(document, profile), profile).make();
    }

    /**
     * Writes a file in UTF-8. It appears whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(OfficialDocument document, Path file) throws IOException {
        WholeFile.write(file, out -> {
            write(document, out);
            return file;
        });
    }

    /**
     * Writes to a stream in UTF-8, which is flushed and never closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        out.write(text(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
