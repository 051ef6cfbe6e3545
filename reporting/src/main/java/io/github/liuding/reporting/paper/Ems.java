package io.github.liuding.reporting.paper;

import io.github.liuding.reporting.text.TextWidth;

/** Widths as faces of papers have them: a Chinese character is one em wide, a letter or digit half of one. */
final class Ems {
    private Ems() {}

    /** The width of a text in hundredths of a character. */
    static int hundredths(String text) {
        int thousandths = text.codePoints()
                .map(c -> c > ' ' - 1 && c < 0x7F ? 500 : TextWidth.of(c))
                .sum();
        return thousandths / 10;
    }
}
