package io.github.liuding.core.json;

import java.util.Map;
import java.util.Optional;

/** Finds what was mistyped where JSON cannot be read on (JSON 笔误). */
final class MalformedJson {
    /** Marks of Chinese print, and how JSON has them. */
    private static final Map<Character, String> WIDE = Map.of(
            '，', ",", '：', ":", '“', "\"", '”', "\"", '｛', "{", '｝', "}", '［', "[", '］', "]", '、', ",", '＂', "\"");

    private MalformedJson() {}

    /** What is wrong where the parser stopped, which is at the character that it did not expect, or behind it. */
    static Optional<Mistyped> at(String text, int line, int column) {
        int stop = offset(text, line) + column - 1;
        for (int i = Math.min(stop, text.length() - 1); i >= Math.max(0, stop - 1); i--) {
            char found = text.charAt(i);
            String right = WIDE.get(found);
            if (right != null) {
                return slip(
                        text,
                        line,
                        i,
                        "此处的 %s 是全角的，JSON 中应为半角的 %s".formatted(found, right),
                        "JSON has %s for '%s'".formatted(right, found));
            }
            if ((found == '}' || found == ']')
                    && text.substring(0, i).stripTrailing().endsWith(",")) {
                return slip(
                        text,
                        line,
                        i,
                        "“%s”之前多了一个逗号，请删去".formatted(found),
                        "There is a comma too many before '%s'".formatted(found));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mistyped> slip(String text, int line, int at, String chinese, String english) {
        int column = at - offset(text, line) + 1;
        return Optional.of(new Mistyped(line, Optional.of(column), new YamlSlip(chinese, english)));
    }

    private static int offset(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
