package io.github.liuding.core.json;

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
