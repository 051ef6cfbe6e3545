package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the paper: its characters as printed, the same in one form for the grammar, and where each stands in the
 * text that was read. White space and line ends may have been taken out, so that neighbours here need not be neighbours
 * there.
 */
final class Run {
    static final Run NONE = new Run("", "", new int[0]);

    private final String text;
    private final String plain;
    private final int[] at;

    Run(String text, String plain, int[] at) {
        this.text = text;
        this.plain = plain;
        this.at = at;
    }

    /** As printed. */
    String text() {
        return text;
    }

    /** In one form, see {@link Glyphs#plain}; as long as the text. */
    String plain() {
        return plain;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char at(int i) {
        return plain.charAt(i);
    }

    /** Where a character stands in the text that was read. */
    int offset(int i) {
        return at[i];
    }

    Run from(int start) {
        return sub(start, length());
    }

    Run sub(int start, int end) {
        return start == 0 && end == length()
                ? this
                : start >= end
                        ? NONE
                        : new Run(
                                text.substring(start, end),
                                plain.substring(start, end),
                                Arrays.copyOfRange(at, start, end));
    }

    /** Without white space at its ends. */
    Run strip() {
        int start = 0;
        int end = length();
        while (start < end && Glyphs.isSpace(at(start))) {
            start++;
        }
        while (end > start && Glyphs.isSpace(at(end - 1))) {
            end--;
        }
        return sub(start, end);
    }

    /** Without any of these characters or white space at its ends. */
    Run trim(String plainCharacters) {
        int start = 0;
        int end = length();
        while (start < end && isOneOf(at(start), plainCharacters)) {
            start++;
        }
        while (end > start && isOneOf(at(end - 1), plainCharacters)) {
            end--;
        }
        return sub(start, end);
    }

    private static boolean isOneOf(char c, String characters) {
        return Glyphs.isSpace(c) || characters.indexOf(c) >= 0;
    }

    /** Without white space, but for that between Latin words. */
    Run squeeze() {
        if (plain.indexOf(' ') < 0 && plain.indexOf('\t') < 0) {
            return this;
        }
        int kept = 0;
        char[] squeezed = new char[length()];
        char[] squeezedPlain = new char[length()];
        int[] squeezedAt = new int[length()];
        for (int i = 0; i < length(); i++) {
            if (Glyphs.isSpace(at(i)) && !isBetweenLatin(i, kept, squeezedPlain)) {
                continue;
            }
            squeezed[kept] = text.charAt(i);
            squeezedPlain[kept] = at(i);
            squeezedAt[kept++] = at[i];
        }
        return kept == length()
                ? this
                : new Run(
                        new String(squeezed, 0, kept),
                        new String(squeezedPlain, 0, kept),
                        Arrays.copyOf(squeezedAt, kept));
    }

    private boolean isBetweenLatin(int i, int kept, char[] before) {
        return kept > 0 && Glyphs.isLatin(before[kept - 1]) && i + 1 < length() && Glyphs.isLatin(at(i + 1));
    }

    /** This and then that, as one. */
    Run then(Run next) {
        if (isEmpty()) {
            return next;
        }
        if (next.isEmpty()) {
            return this;
        }
        int[] both = Arrays.copyOf(at, length() + next.length());
        System.arraycopy(next.at, 0, both, length(), next.length());
        return new Run(text + next.text, plain + next.plain, both);
    }

    /** Whether a piece that starts at {@code from} ends before {@code at}. */
    interface Cut {
        boolean at(int from, int at);
    }

    /** The pieces between those places outside brackets at which it is cut; the characters there are dropped. */
    List<Run> cutAt(Cut cut) {
        List<Run> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < length(); i++) {
            char c = at(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && cut.at(from, i)) {
                parts.add(sub(from, i));
                from = i + 1;
            }
        }
        parts.add(from(from));
        return parts;
    }

    /** Words that a paper does not print, at the place that says them. */
    static Run said(String words, int offset) {
        int[] at = new int[words.length()];
        Arrays.fill(at, offset);
        return new Run(words, words, at);
    }

    /** Several as one; in one go, so that many short ones cost no more than one long one. */
    static Run join(List<Run> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        int[] at = new int[parts.stream().mapToInt(Run::length).sum()];
        for (Run part : parts) {
            System.arraycopy(part.at, 0, at, text.length(), part.length());
            text.append(part.text);
            plain.append(part.plain);
        }
        return new Run(text.toString(), plain.toString(), at);
    }

    @Override
    public String toString() {
        return text;
    }
}
