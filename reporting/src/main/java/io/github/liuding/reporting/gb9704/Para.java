package io.github.liuding.reporting.gb9704;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph and how it is set.
 *
 * @param number which of the document's, from 1
 * @param label the number that the program makes in front of it; empty where it makes none
 * @param runs its text
 * @param properties what is said of it
 * @param place where it stands
 * @param section the section, from 0
 * @param newPage whether it begins a page
 * @param drawnLine whether a red line is drawn with it
 * @param pageNumber whether it holds the number of the page
 */
record Para(
        int number,
        String label,
        List<TypeRun> runs,
        Properties properties,
        Where place,
        int section,
        boolean newPage,
        boolean drawnLine,
        boolean pageNumber) {
    /** Where a paragraph stands. */
    enum Where {
        BODY,
        TABLE,
        BOX
    }

    String text() {
        return label + runs.stream().map(TypeRun::text).collect(Collectors.joining());
    }

    /** The text without white space at its ends. */
    String words() {
        return text().replace('\u00a0', ' ').replace('\t', ' ').strip();
    }

    boolean isBlank() {
        return words().isEmpty();
    }

    /** The first run with visible text; what a paragraph without any is set in where there is none. */
    TypeRun type() {
        return runs.stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .orElse(new TypeRun("", "", 32, "", 0, false));
    }

    int halfPoints() {
        return type().halfPoints();
    }

    String align() {
        String align = properties.get("jc");
        return align.isEmpty() || align.equals("start") || align.equals("both") || align.equals("distribute")
                ? "left"
                : align.equals("end") ? "right" : align;
    }

    /** An indent in hundredths of a character: of {@code left}, {@code right}, {@code firstLine} or {@code hanging}. */
    int indent(String side) {
        int characters = properties.number("ind." + side + "Chars", 0);
        if (characters != 0) {
            return characters;
        }
        String other = side.equals("left") ? "start" : side.equals("right") ? "end" : side;
        int twips = properties.number("ind." + side, properties.number("ind." + other, 0));
        return twips * 100 / Math.max(1, halfPoints() * 10 + type().spacing());
    }

    /** What is free before the first character: indents and spaces typed in front. */
    int freeAtLeft() {
        int spaces = 0;
        String text = text();
        for (int i = 0; i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '　'); i++) {
            spaces += text.charAt(i) == '　' ? 100 : 50;
        }
        return indent("left") + indent("firstLine") - indent("hanging") + spaces;
    }

    /** What is free behind the last character of a line that stands right. */
    int freeAtRight() {
        int spaces = 0;
        String text = text();
        for (int i = text.length() - 1; i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '　'); i--) {
            spaces += text.charAt(i) == '　' ? 100 : 50;
        }
        return indent("right") + spaces;
    }

    /** The stated height of a line, in twips; 0 where the program chooses it. */
    int exactLine() {
        return properties.get("spacing.lineRule").equals("exact") ? properties.number("spacing.line", 0) : 0;
    }

    /** The height of a line, in twips, as far as it can be known. */
    int line(int grid) {
        int exact = exactLine();
        if (exact > 0) {
            return exact;
        }
        int line = properties.number("spacing.line", 240);
        int one = grid > 0 && !properties.get("snapToGrid").equals("0") ? grid : halfPoints() * 13;
        return properties.get("spacing.lineRule").equals("atLeast") ? Math.max(line, one) : one * line / 240;
    }

    boolean hasRedBorder() {
        return isRed("pBdr.bottom") || isRed("pBdr.top");
    }

    boolean hasBorder() {
        return properties.has("pBdr.bottom") || properties.has("pBdr.top");
    }

    private boolean isRed(String border) {
        return properties.on(border)
                && new TypeRun(
                                "",
                                "",
                                0,
                                properties.get(border + ".color").toUpperCase(java.util.Locale.ROOT),
                                0,
                                false)
                        .isRed();
    }

    /** How a finding names it. */
    String shown() {
        String words = words();
        String start = words.length() > 12 ? words.substring(0, 12) + "…" : words;
        return "第" + number + "段" + (start.isEmpty() ? "" : "“" + start + "”");
    }
}
