package io.github.liuding.benchmarks;

import io.github.liuding.reporting.word.WordWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one circular and ends, to be measured as a whole process: {@code PaperOnce WRITER ROWS FILE [TEMPLATE]}. */
public final class PaperOnce {
    private PaperOnce() {}

    /** Runs one of {@code liuding}, {@code xwpf}, {@code poi-tl} with its template, which {@code poi-tl-template} writes. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
            switch (args[0]) {
                case "liuding" -> WordWriter.standard().write(PaperWorkload.paper(count), out);
                case "xwpf" -> PoiPaper.write(PaperWorkload.rows(count), out);
                case "poi-tl" ->
                    new PoiTlPaper(Files.readAllBytes(Path.of(args[3]))).write(PaperWorkload.rows(count), out);
                case "poi-tl-template" -> out.write(PoiTlPaper.template());
                default ->
                    throw new IllegalArgumentException(
                            "Writer must be one of liuding, xwpf, poi-tl, poi-tl-template, but was '%s'".formatted(args[0]));
            }
        }
    }
}
