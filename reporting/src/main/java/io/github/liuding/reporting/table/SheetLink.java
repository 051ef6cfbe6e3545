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
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ");
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
        String place = "#%s!%s".formatted(quoted(sheet), address);
        return new Cell.Formula(
                "HYPERLINK(\"%s\",\"%s\")".formatted(place.replace("\"", "\"\""), shown.replace("\"", "\"\"")),
                new Cell.Text(shown));
    }

    /** The name of a sheet as a formula has it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
