package io.github.liuding.examples.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/**
 * How a sheet of a workbook is laid out, as its file says.
 *
 * @param heights of the rows, in points
 * @param widths of the columns, in digits
 * @param merged the merged ranges
 */
record SheetLayout(List<Double> heights, List<Double> widths, List<Range> merged) {
    /** A range of cells, rows and columns from 0, ends counted. */
    record Range(int top, int left, int bottom, int right) {
        static Range of(String reference) {
            String[] ends = reference.split(":", -1);
            return new Range(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]));
        }

        boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        private static int row(String address) {
            return Integer.parseInt(address.replaceAll("[A-Z]", "")) - 1;
        }

        private static int column(String address) {
            return address.chars()
                            .filter(Character::isLetter)
                            .reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1)
                    - 1;
        }
    }

    static SheetLayout of(Path workbook, int sheet) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet%d.xml".formatted(sheet + 1)))) {
            Element root = Xml.read(in);
            List<Double> widths = new ArrayList<>();
            Xml.all(root, "col").forEach(column -> {
                for (double i = Xml.number(column, "min"); i <= Xml.number(column, "max"); i++) {
                    widths.add(Xml.number(column, "width"));
                }
            });
            return new SheetLayout(
                    Xml.all(root, "row").stream()
                            .map(row -> Xml.number(row, "ht"))
                            .toList(),
                    widths,
                    Xml.all(root, "mergeCell").stream()
                            .map(cell -> Range.of(cell.getAttribute("ref")))
                            .toList());
        }
    }

    /** The merged range to which a cell belongs, or the cell alone. */
    Range range(int row, int column) {
        return merged.stream()
                .filter(range -> range.contains(row, column))
                .findFirst()
                .orElse(new Range(row, column, row, column));
    }

    /** The height of all rows from one to before another, in points. */
    double height(int from, int to) {
        return heights.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The width of all columns before one, in digits. */
    double widthBefore(int column) {
        return widths.subList(0, column).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
