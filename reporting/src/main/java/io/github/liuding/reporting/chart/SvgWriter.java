package io.github.liuding.reporting.chart;

import io.github.liuding.reporting.internal.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes organization charts as SVG files (矢量图), for browsers and whatever else shows and prints SVG.
 *
 * <p>UTF-8, one page of 420 by 297 mm. Texts are texts, in faces that are named and not embedded: 黑体 and 宋体, and what
 * other systems have in their place. Equal charts give equal bytes.
 */
public final class SvgWriter {
    private SvgWriter() {}

    /**
     * Writes a file. It appears whole or not at all; one that is there already is replaced only by a whole one.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(OrganizationChart chart, Path file) throws IOException {
        WholeFile.<Boolean>write(file, out -> {
            write(chart, out);
            return true;
        });
    }

    /**
     * Writes to a stream, which is flushed and never closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(OrganizationChart chart, OutputStream out) throws IOException {
        out.write(bytes(chart));
        out.flush();
    }

    private static byte[] bytes(OrganizationChart chart) {
        return chart.toSvg().getBytes(StandardCharsets.UTF_8);
    }
}
