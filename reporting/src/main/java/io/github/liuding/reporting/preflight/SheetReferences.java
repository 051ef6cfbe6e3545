package io.github.liuding.reporting.preflight;

import java.util.ArrayList;
import java.util.List;

/** The sheets that a formula names (公式引用的工作表). */
final class SheetReferences {
    private SheetReferences() {}

    /** The names before each {@code !}, without quotes; those of other files keep their {@code [1]}. */
    static List<String> of(String formula) {
        List<String> names = new ArrayList<>();
        int at = 0;
        int bare = 0;
        String quoted = "";
        while (at < formula.length()) {
            char next = formula.charAt(at);
            if (next == '"') {
                at = end(formula, at, '"');
                bare = at;
                quoted = "";
            } else if (next == '\'') {
                int end = end(formula, at, '\'');
                quoted = formula.substring(at + 1, Math.max(at + 1, end - 1)).replace("''", "'");
                at = end;
                bare = at;
            } else if (next == '!') {
                String name = quoted.isEmpty() ? formula.substring(bare, at) : quoted;
                if (!name.isEmpty() && !name.equals("#REF")) {
                    names.add(name);
                }
                at++;
                bare = at;
                quoted = "";
            } else {
                boolean part = Character.isLetterOrDigit(next)
                        || "_.[]\\?#".indexOf(next) >= 0
                        || Character.isSurrogate(next)
                        || next > 0x7F;
                at++;
                if (!part) {
                    bare = at;
                    quoted = "";
                }
            }
        }
        return names;
    }

    /** Behind the closing quote; two quotes in a row are one in the text. */
    private static int end(String formula, int open, char quote) {
        int at = open + 1;
        while (at < formula.length()) {
            if (formula.charAt(at) == quote) {
                if (at + 1 < formula.length() && formula.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        return at;
    }
}
