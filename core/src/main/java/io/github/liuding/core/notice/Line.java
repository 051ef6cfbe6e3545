package io.github.liuding.core.notice;

/**
 * A paragraph of the paper, or a line of a table or of a roster, with the white space inside it.
 *
 * @param run what is printed
 * @param marker its number; {@link Marker#NONE} where it has none
 * @param isRow whether it is a row of a table: cells parted by tabs or bars
 */
record Line(Run run, Marker marker, boolean isRow) {
    /** Behind its number. */
    Run body() {
        return marker.isPresent() ? run.from(marker.length()).strip() : run.strip();
    }

    /** Behind its number and without white space. */
    Run words() {
        return body().squeeze();
    }
}
