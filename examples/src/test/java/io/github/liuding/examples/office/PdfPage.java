package io.github.liuding.examples.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * A printed page; lengths in points from its upper left corner.
 *
 * @param width the paper's width
 * @param height the paper's height
 * @param words runs of characters without a gap
 */
record PdfPage(double width, double height, List<Word> words) {
    /** A run of characters and the box around it. */
    record Word(double left, double top, double right, double bottom, String text) {
        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }
    }

    /** The pages of a PDF as pdftotext sees them. */
    static List<PdfPage> of(Path pdf) throws IOException {
        Path boxes = pdf.resolveSibling(pdf.getFileName() + ".xhtml");
        Programs.run(
                Objects.requireNonNull(boxes.toAbsolutePath().getParent()),
                Map.of(),
                List.of("pdftotext", "-enc", "UTF-8", "-bbox", pdf.toString(), boxes.toString()));
        try (InputStream in = Files.newInputStream(boxes)) {
            return Xml.all(Xml.read(in), "page").stream().map(PdfPage::page).toList();
        }
    }

    /** The text of a set of words, line by line, without white space. */
    static String text(List<Word> words) {
        List<Word> rest = new ArrayList<>(words);
        rest.sort(Comparator.comparingDouble(Word::y));
        StringBuilder text = new StringBuilder();
        while (!rest.isEmpty()) {
            Word first = rest.get(0);
            // Digits of another face stand a little higher or lower.
            double line = first.y() + (first.bottom() - first.top()) * 0.4;
            List<Word> same = rest.stream().filter(word -> word.y() <= line).toList();
            rest.removeAll(same);
            same.stream()
                    .sorted(Comparator.comparingDouble(Word::left))
                    .map(Word::text)
                    .forEach(text::append);
        }
        return withoutSpace(text.toString());
    }

    static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }

    private static PdfPage page(Element page) {
        return new PdfPage(
                Xml.number(page, "width"),
                Xml.number(page, "height"),
                Xml.all(page, "word").stream().map(PdfPage::word).toList());
    }

    private static Word word(Element word) {
        return new Word(
                Xml.number(word, "xMin"),
                Xml.number(word, "yMin"),
                Xml.number(word, "xMax"),
                Xml.number(word, "yMax"),
                word.getTextContent());
    }
}
