package io.github.liuding.reporting.chart;

import java.util.stream.Collectors;

/** A paragraph of a box: what it is about, and what the paper says of it.
 *
 * @param label such as 组长
 * @param text such as 郝云 区委书记、区长
 */
record Paragraph(String label, String text) {
    /** Holds two characters together on a line; taken out again before anything is drawn. */
    private static final String GLUE = "\u2060";

    private static final int LONGEST_NAME = 4;

    private static final String COLON = "：";

    Paragraph {
        label = CleanText.of(label);
        text = CleanText.of(text);
    }

    /** The part that is set apart by its face. */
    String head() {
        return label + COLON;
    }

    /** The whole, as it is broken into lines. */
    String whole() {
        return head() + text;
    }

    /** A person's name that no line end tears, unless it is longer than names are. */
    static String glued(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name
                : name.codePoints().mapToObj(Character::toString).collect(Collectors.joining(GLUE));
    }

    /** The text as it is drawn. */
    static String unglued(String text) {
        return text.replace(GLUE, "");
    }
}
