package io.github.liuding.core.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Slips that are easily made when typing YAML in Chinese (笔误), so that a finding can name them.
 *
 * @param chinese how to put it right
 * @param english the same in English
 */
record YamlSlip(String chinese, String english) {
    private static final char WIDE_COLON = '：';
    private static final YamlSlip WIDE =
            new YamlSlip("冒号应为半角，后加空格", "a key ends with ': ', not with a full-width colon");
    private static final YamlSlip TIGHT = new YamlSlip("冒号之后应加空格", "a key ends with ': ', and the space is missing");
    private static final YamlSlip PART_OF_VALUE =
            new YamlSlip("如果它是前一个值的一部分，请给那个值加引号", "if it belongs to the value before it, that one needs quotes");
    /** Not that of an address, such as https://. */
    private static final Pattern TIGHT_COLON = Pattern.compile("[^:]+:(?!//)[^\\s:]");

    private static final Pattern WIDE_COLON_AFTER_KEY = Pattern.compile("(?:^|[{,])\\s*(?:- +)*\\{?\\s*[A-Za-z$]+：");
    private static final Pattern COLON_IN_VALUE = Pattern.compile("\\s*(?:- +)*[A-Za-z]+: +[^\"'\\[{|>][^\"']*: .*");
    private static final Pattern BRACKET_IN_VALUE =
            Pattern.compile(".*[{,]\\s*[A-Za-z]+: *[^\\s\"'\\[{,][^\"',}]*\\[.*");

    /** What is wrong on a line that cannot be read, or on the last one before it that is not blank. */
    static Optional<YamlSlip> at(String text, int line) {
        List<String> lines = text.lines().limit(line).toList();
        String own = lines.size() < line ? "" : lines.get(line - 1);
        if (own.substring(0, own.length() - own.stripLeading().length()).contains("\t")) {
            return Optional.of(new YamlSlip("不能用制表符缩进，请改用空格", "Tabs cannot indent; use spaces"));
        }
        int before = Math.min(line - 1, lines.size());
        while (before > 0 && lines.get(before - 1).isBlank()) {
            before--;
        }
        for (int number : new int[] {line, before}) {
            if (number > 0 && number <= lines.size() && hasWideColon(lines.get(number - 1))) {
                return Optional.of(new YamlSlip(
                        "第%s行的冒号是全角的，键后应为半角冒号加空格".formatted(number),
                        "Line %s has a full-width colon; a key ends with ': '".formatted(number)));
            }
        }
        if (BRACKET_IN_VALUE.matcher(own).matches()) {
            return Optional.of(new YamlSlip("值中有方括号，须给值加引号", "A value with brackets needs quotes"));
        }
        return COLON_IN_VALUE.matcher(own).matches()
                ? Optional.of(new YamlSlip("值中有半角冒号加空格，须给值加引号", "A value with ': ' needs quotes"))
                : Optional.empty();
    }

    private static boolean hasWideColon(String line) {
        return WIDE_COLON_AFTER_KEY.matcher(line).find();
    }

    /** What may be wrong with a key that is not known: words that belong to the key or the value before it. */
    static Optional<YamlSlip> inKey(String key, SourceNode value) {
        if (!isNothing(value)) {
            return key.indexOf(WIDE_COLON) >= 0 ? Optional.of(WIDE) : Optional.empty();
        }
        return inFreeKey(key)
                .or(() -> key.chars().anyMatch(c -> c > 0x7f) ? Optional.of(PART_OF_VALUE) : Optional.empty());
    }

    /** What may be wrong with a text that is to be a key and its value: both with a colon that parts nothing. */
    static Optional<YamlSlip> inFreeKey(String text) {
        return text.indexOf(WIDE_COLON) >= 0
                ? Optional.of(WIDE)
                : TIGHT_COLON.matcher(text).lookingAt() ? Optional.of(TIGHT) : Optional.empty();
    }

    /** Whether it is certain, so that nothing else need be thought of. */
    boolean isCertain() {
        return !equals(PART_OF_VALUE);
    }

    private static boolean isNothing(SourceNode value) {
        return value instanceof SourceNode.Scalar scalar && scalar.text().isBlank();
    }
}
