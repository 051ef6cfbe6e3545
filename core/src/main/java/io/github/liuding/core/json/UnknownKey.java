package io.github.liuding.core.json;

import io.github.liuding.core.organization.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key that means nothing where it stands, and what may have been meant.
 *
 * @param key as written
 * @param known the keys that may stand there, each with what it is for, in their order
 * @param slip of typing that made it one
 */
record UnknownKey(String key, Map<String, String> known, Optional<YamlSlip> slip) {
    private static final int LOOKED_AT = 3;

    String chinese() {
        return "此处没有“%s”这个键%s%s"
                .formatted(
                        key,
                        meant().map("，是否为“%s”"::formatted)
                                .orElseGet(() -> isMistyped() ? "" : "，可用的有：" + String.join("、", known.keySet())),
                        slip.map(one -> "；" + one.chinese()).orElse(""));
    }

    String english() {
        return "There is no key '%s' here%s%s"
                .formatted(
                        key,
                        meant().map("; is '%s' meant?"::formatted)
                                .orElseGet(() -> isMistyped() ? "" : "; known are " + known.keySet()),
                        slip.map(one -> "; " + one.english()).orElse(""));
    }

    /** Whether the slip says all: no other key is wanted. */
    private boolean isMistyped() {
        return slip.filter(YamlSlip::isCertain).isPresent();
    }

    /** The one key that is near in letters, or whose Chinese name was written. */
    private Optional<String> meant() {
        if (slip.isPresent()) {
            return Optional.empty();
        }
        Map<String, String> lower = new LinkedHashMap<>();
        known.keySet().forEach(one -> lower.put(one.toLowerCase(Locale.ROOT), one));
        String written = key.toLowerCase(Locale.ROOT);
        return Names.nearest(written, lower.keySet(), LOOKED_AT).stream()
                .filter(one -> sharesEnds(written, one))
                .findFirst()
                .map(one -> lower.getOrDefault(one, one))
                .or(this::named);
    }

    /** The key whose description has the words that were written as one of its parts, such as 牵头单位. */
    private Optional<String> named() {
        List<String> found = known.entrySet().stream()
                .filter(one -> List.of(one.getValue().split("[：，]")).contains(key))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Short words are near to many: more than half of the longer one must be there at its ends, as in leed and lead. */
    private static boolean sharesEnds(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return (start + end) * 2 > Math.max(a.length(), b.length());
    }
}
