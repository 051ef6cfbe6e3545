package io.github.liuding.examples.office;

import io.github.liuding.examples.office.PdfPage.Word;
import io.github.liuding.examples.office.SheetLayout.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pages of one sheet, every word on them put into the cell in which it stands.
 *
 * <p>Where the cells are follows from the file's row heights and column widths and from the headings on the page: the
 * sheet is printed at one scale, and the scale is what puts the headings where they are.
 */
final class PrintedSheet {
    /** The first row of the headings. */
    static final int HEADINGS = 2;

    /** Top and bottom margin of the pages, in points. */
    private static final double MARGIN = 54;

    /** The sizes of the faces, in points. */
    private static final double BODY = 12;

    private static final double TITLE = 20;

    private final SheetLayout layout;
    private final List<String> headings;
    private final Map<Range, List<String>> texts = new LinkedHashMap<>();
    private final List<Map<Integer, String>> headingsByPage = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private double scale;
    private final int belowHeadings;
    private int next;

    /** The first heading goes over all rows of headings. */
    PrintedSheet(SheetLayout layout, List<String> headings, int headingRows, List<PdfPage> pages) {
        this.layout = layout;
        this.belowHeadings = HEADINGS + headingRows;
        this.next = belowHeadings;
        this.headings = headings;
        for (int i = 0; i < pages.size(); i++) {
            read(pages.get(i), i == 0);
        }
    }

    /** What stands in each cell, once for each page on which something stands in it. */
    List<String> texts(int row, int column) {
        return texts.getOrDefault(layout.range(row, column), List.of());
    }

    /** The headings of each page by column. */
    List<Map<Integer, String>> headingsByPage() {
        return headingsByPage;
    }

    /** Words that reach out of their cell or off the page. */
    List<String> faults() {
        return faults;
    }

    /** The rows that the pages show, all above the last one counted. */
    int rows() {
        return next;
    }

    /** The size of the body's face as printed, in points. */
    double bodySize() {
        return BODY * scale;
    }

    private void read(PdfPage page, boolean first) {
        Word number = page.words().stream()
                .filter(word -> word.text().equals(headings.get(0)))
                .min(Comparator.comparingDouble(Word::y))
                .orElseThrow(() -> new AssertionError("No heading '%s' on the page".formatted(headings.get(0))));
        double[] edges = edges(page, number.y());
        List<Word> body = page.words().stream()
                .filter(word -> word.y() > MARGIN - 2 && word.y() < page.height() - MARGIN + 2)
                .flatMap(word -> parts(word, edges).stream())
                .toList();
        int firstRow = first ? 0 : HEADINGS;
        Line line = line(firstRow, number, body, edges);
        scale = line.scale();
        List<Row> rows = new ArrayList<>();
        double bottom = line.start();
        for (int row = firstRow; row < belowHeadings; row++) {
            bottom = add(rows, row, bottom);
        }
        double lowest = body.stream().mapToDouble(Word::y).max().orElse(0);
        while (bottom < lowest && next < layout.heights().size()) {
            bottom = add(rows, next++, bottom);
        }
        // The scale is read off the headings and is out by some thousandths, which add up over a page.
        if (bottom > page.height() * 1.005 - MARGIN) {
            faults.add("row %d ends at %.1f, below the page's margin".formatted(next, bottom));
        }
        Map<Range, List<Word>> cells = new LinkedHashMap<>();
        body.forEach(word -> put(word, rows, edges, cells));
        Map<Integer, String> shown = new LinkedHashMap<>();
        cells.forEach((range, words) -> {
            texts.computeIfAbsent(range, none -> new ArrayList<>()).add(PdfPage.text(words));
            if (range.bottom() == belowHeadings - 1) {
                shown.put(range.left(), PdfPage.text(words));
            }
        });
        headingsByPage.add(shown);
    }

    /** Where the rows of a page start, and at what scale they follow each other. */
    private record Line(double start, double scale) {}

    /** Laid through the heading of the first column and the numbers below it, each in the middle of its rows. */
    private Line line(int firstRow, Word heading, List<Word> body, double[] edges) {
        List<double[]> points = new ArrayList<>();
        double above = layout.height(firstRow, HEADINGS);
        double middle = layout.height(HEADINGS, belowHeadings) / 2;
        points.add(new double[] {above + middle, heading.y()});
        double top = above + 2 * middle;
        int row = next;
        for (Word word : numbers(heading, body, edges)) {
            if (row >= layout.heights().size()) {
                break;
            }
            Range range = layout.range(row, 0);
            if (range.right() > 0) {
                // The notes, or the word that says that there are no rows.
                break;
            }
            double height = layout.height(row, range.bottom() + 1);
            points.add(new double[] {top + height / 2, word.y()});
            top += height;
            row = range.bottom() + 1;
        }
        if (points.size() == 1) {
            double guess = scale == 0 ? (heading.y() - MARGIN) / (above + middle) : scale;
            return new Line(heading.y() - guess * (above + middle), guess);
        }
        double[] fitted = fit(points);
        return new Line(fitted[0], fitted[1]);
    }

    private static List<Word> numbers(Word heading, List<Word> body, double[] edges) {
        return body.stream()
                .filter(word -> word.y() > heading.bottom() && column(word.x(), edges) == 0)
                .sorted(Comparator.comparingDouble(Word::y))
                .toList();
    }

    /** Start and slope of the straight line nearest to some points. */
    private static double[] fit(List<double[]> points) {
        double n = points.size();
        double meanX = points.stream().mapToDouble(point -> point[0]).sum() / n;
        double meanY = points.stream().mapToDouble(point -> point[1]).sum() / n;
        double slope = points.stream()
                        .mapToDouble(point -> (point[0] - meanX) * (point[1] - meanY))
                        .sum()
                / points.stream()
                        .mapToDouble(point -> (point[0] - meanX) * (point[0] - meanX))
                        .sum();
        return new double[] {meanY - slope * meanX, slope};
    }

    /** The parts of a word that runs on from one cell into the next, because the gap between them is small. */
    private List<Word> parts(Word word, double[] edges) {
        double slack = 0.3 * (word.bottom() - word.top());
        if (column(word.left() + slack, edges) == column(word.right() - slack, edges)) {
            return List.of(word);
        }
        int[] characters = word.text().codePoints().toArray();
        double all = IntStream.of(characters).mapToDouble(PrintedSheet::width).sum();
        double unit = (word.right() - word.left()) / all;
        List<Word> parts = new ArrayList<>();
        double left = word.left();
        double start = left;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            text.appendCodePoint(characters[i]);
            double right = left + width(characters[i]) * unit;
            if (i == characters.length - 1
                    || column((left + right) / 2, edges)
                            != column(right + width(characters[i + 1]) * unit / 2, edges)) {
                parts.add(new Word(start, word.top(), right, word.bottom(), text.toString()));
                text.setLength(0);
                start = right;
            }
            left = right;
        }
        return parts;
    }

    private static double width(int character) {
        return character < 0x80 ? 0.55 : 1;
    }

    private record Row(int number, double top, double bottom) {}

    private double add(List<Row> rows, int row, double top) {
        double bottom = top + layout.heights().get(row) * scale;
        rows.add(new Row(row, top, bottom));
        return bottom;
    }

    private void put(Word word, List<Row> rows, double[] edges, Map<Range, List<Word>> cells) {
        int column = column(word.x(), edges);
        Row row = rows.stream()
                .filter(candidate -> word.y() >= candidate.top() && word.y() < candidate.bottom())
                .findFirst()
                .orElse(null);
        if (row == null) {
            faults.add("'%s' at %.1f stands in no row".formatted(word.text(), word.y()));
            return;
        }
        Range range = layout.range(row.number(), column);
        cells.computeIfAbsent(range, none -> new ArrayList<>()).add(word);
        double top = rows.stream()
                .filter(candidate -> candidate.number() >= range.top())
                .mapToDouble(Row::top)
                .min()
                .orElse(0);
        double bottom = rows.stream()
                .filter(candidate -> candidate.number() <= range.bottom())
                .mapToDouble(Row::bottom)
                .max()
                .orElse(0);
        double glyph = (range.top() == 0 ? TITLE : BODY) * scale;
        if (word.y() - glyph * 0.45 < top - 1 || word.y() + glyph * 0.45 > bottom + 1) {
            faults.add("'%s' reaches out of its row, %.1f to %.1f".formatted(word.text(), top, bottom));
        }
        if (word.left() < edges[range.left()] - 1 || word.right() > edges[range.right() + 1] + 1) {
            faults.add("'%s' (%.1f to %.1f) reaches out of its column, %.1f to %.1f"
                    .formatted(word.text(), word.left(), word.right(), edges[range.left()], edges[range.right() + 1]));
        }
    }

    /** The edges of the columns, by those headings that stand on one line. */
    private double[] edges(PdfPage page, double y) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            List<Word> found = page.words().stream()
                    .filter(word -> word.text().equals(heading) && Math.abs(word.y() - y) < 2)
                    .toList();
            if (found.size() == 1) {
                points.add(new double[] {
                    (layout.widthBefore(i) + layout.widthBefore(i + 1)) / 2,
                    found.get(0).x()
                });
            }
        }
        if (points.size() < 2) {
            throw new AssertionError("Fewer than two headings of %s on the page".formatted(headings));
        }
        double[] line = fit(points);
        double[] edges = new double[headings.size() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = line[0] + line[1] * layout.widthBefore(i);
        }
        return edges;
    }

    private static int column(double x, double[] edges) {
        for (int i = 1; i < edges.length - 1; i++) {
            if (x < edges[i]) {
                return i - 1;
            }
        }
        return edges.length - 2;
    }
}
