package io.github.liuding.examples.cli;

import java.util.List;

/** Rows in columns, as wide as a terminal shows them. */
final class TextColumns {
    private static final String GAP = "  ";
    /** From here on characters are those of Chinese and its marks, which a terminal makes twice as wide. */
    private static final int FIRST_WIDE = 0x2E80;

    private TextColumns() {}

    /** One line a row, ended by a line feed; nothing stands behind the last text of a row. */
    static String of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] - width(row.get(i))))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
