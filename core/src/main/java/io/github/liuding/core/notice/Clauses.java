package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into its clauses and sentences. */
final class Clauses {
    /** Longest title; a paragraph without a stop is cut at its first comma. */
    private static final int LONGEST_TITLE = 60;

    private Clauses() {}

    /** The first clause, up to 。 or a colon, without it. */
    static Run first(Run text) {
        int end = end(text);
        Run clause = text.sub(0, end);
        if (clause.length() > LONGEST_TITLE) {
            int comma = outside(clause, ",");
            if (comma > 3) {
                clause = clause.sub(0, comma);
            }
        }
        return clause.trim("。;,、:");
    }

    /** Behind the stop of the first clause. */
    static int firstEnd(Run text) {
        Run first = first(text);
        if (first.isEmpty()) {
            return 0;
        }
        int at = 0;
        while (at < text.length() && text.offset(at) <= first.offset(first.length() - 1)) {
            at++;
        }
        while (at < text.length() && "。;,、:".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int end(Run text) {
        int at = outside(text, "。:;!");
        return at < 0 ? text.length() : at;
    }

    /** The first of these characters outside brackets and quotations; -1 where there is none. */
    private static int outside(Run text, String stops) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Glyphs.isOpen(c) || c == '《' || c == '“') {
                depth++;
            } else if (Glyphs.isClose(c) || c == '》' || c == '”') {
                depth = Math.max(0, depth - 1);
            } else if (stops.indexOf(c) >= 0 && (depth == 0 || (c == '。' && i > 80))) {
                return i;
            }
        }
        return -1;
    }

    /** The sentences, each with its stop; no character is left out. */
    static List<Run> sentences(Run text) {
        List<Run> sentences = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Glyphs.isOpen(c)) {
                depth++;
            } else if (Glyphs.isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if ((c == '。' || c == ';') && (depth == 0 || i - from > 200)) {
                sentences.add(text.sub(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            sentences.add(text.from(from));
        }
        return sentences;
    }
}
