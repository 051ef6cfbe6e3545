package io.github.liuding.reporting.chart;

/** How much a box tells (详略). What is left out is always said in a number. */
enum Detail {
    /** Everything the paper says: every member unit, every duty. */
    FULL(Integer.MAX_VALUE, true, 90),
    /** Duties in a number, long lists shortened. */
    SHORTER(12, false, 80),
    /** Duties in a number, lists shortened to a few names. */
    SHORTEST(3, false, 0);

    private final int names;
    private final boolean duties;
    private final int leastText;

    Detail(int names, boolean duties, int leastText) {
        this.names = names;
        this.duties = duties;
        this.leastText = leastText;
    }

    /** How many names of a list of units or members are written out. */
    int names() {
        return names;
    }

    /** Whether duties are written out. */
    boolean duties() {
        return duties;
    }

    /** The smallest text, in tenths of a point, at which so much is worth showing. */
    int leastText() {
        return leastText;
    }
}
