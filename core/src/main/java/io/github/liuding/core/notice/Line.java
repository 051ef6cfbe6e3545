package io.github.liuding.core.notice;

/** A paragraph of the paper, or a line of a table or of a roster, with the white space inside it. */
final class Line {
    private final Run run;
    private final Marker marker;
    private final boolean isRow;
    private final Run body;
    private final Run words;

    /**
     * Takes a paragraph.
     *
     * @param run what is printed
     * @param marker its number; {@link Marker#NONE} where it has none
     * @param isRow whether it is a row of a table: cells parted by tabs or bars
     */
    Line(Run run, Marker marker, boolean isRow) {
        this.run = run;
        this.marker = marker;
        this.isRow = isRow;
        body = marker.isPresent() ? run.from(marker.length()).strip() : run.strip();
        words = body.squeeze();
    }

    Run run() {
        return run;
    }

    Marker marker() {
        return marker;
    }

    boolean isRow() {
        return isRow;
    }

    /** Behind its number. */
    Run body() {
        return body;
    }

    /** Behind its number and without white space. */
    Run words() {
        return words;
    }
}
