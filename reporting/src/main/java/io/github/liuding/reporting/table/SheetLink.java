package io.github.liuding.reporting.table;

/** Cells that lead to a place in the same workbook (链接). */
public final class SheetLink {
    /** Excel takes no longer text within a formula. */
    private static final int LONGEST = 255;

    private SheetLink() {}

    /**
     * A cell that shows a text and leads to a cell of another sheet.
     *
     * @param sheet the name of the other table
     * @param address the cell there, such as {@code A1}
     * @param text what is shown, in one line; cut with … where it has more than 255 characters
     */
    public static Cell to(String sheet, String address, String text) {
        String shown = shortened(oneLine(text));
        String place = "#%s!%s".formatted(quoted(sheet), address);
        return new Cell.Formula(
                "HYPERLINK(\"%s\",\"%s\")".formatted(place.replace("\"", "\"\""), shown.replace("\"", "\"\"")),
                new Cell.Text(shown));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> line.appendCodePoint(Cell.Formula.isForbidden(character) ? ' ' : character));
        return line.toString();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The name of a sheet as a formula has it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
