package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.text.RowHeight;

/** Decides where printed pages end (分页), so that no merged cell lies across two of them. */
final class PageFlow {
    /** The margins at the sides, in hundredths of an inch. */
    static final int SIDE = 50;

    /** The margins at top and bottom, in hundredths of an inch. */
    static final int TOP_AND_BOTTOM = 75;

    private static final int TWIPS_PER_INCH = 72 * RowHeight.POINT;

    /** Room left on every page, in hundredths, for printers that are a little off. */
    private static final int SLACK = 3;

    private final long page;
    private final long repeated;
    private long used;

    /**
     * Starts on the first page, below the headings.
     *
     * @param print the paper
     * @param width of all columns, in twips
     * @param above the height of everything above the first row, in twips
     * @param repeated the height of the headings, which every page repeats, in twips
     */
    PageFlow(PrintProfile print, long width, long above, long repeated) {
        long across = twips(print.widthMillimetres()) - 2L * SIDE * TWIPS_PER_INCH / 100;
        long down = twips(print.heightMillimetres()) - 2L * TOP_AND_BOTTOM * TWIPS_PER_INCH / 100;
        // One page wide: what is wider is made smaller, so that more rows go on a page.
        long full = width <= across ? down : down * width / across;
        this.page = full * (100 - SLACK) / 100;
        this.repeated = repeated;
        this.used = above;
    }

    /** Whether rows of that height together have room on the present page; on an empty one they always have. */
    boolean hasRoom(long height) {
        return used + height <= page || used <= repeated;
    }

    /** Whether rows of that height are few enough to be kept together, at the price of white space above them. */
    boolean keepsTogether(long height) {
        return height <= page / 4;
    }

    /** Puts a row on the present page. */
    void place(long height) {
        used += height;
    }

    /** Begins a new page. */
    void turn() {
        used = repeated;
    }

    private static long twips(long millimetres) {
        return millimetres * TWIPS_PER_INCH * 10 / 254;
    }
}
