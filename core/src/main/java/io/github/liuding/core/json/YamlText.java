package io.github.liuding.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes texts, numbers, days, lists and maps as YAML, as a person would: short things on one line, the rest indented,
 * quotes only where a reader could take a text for something else.
 */
final class YamlText {
    /** The longest line that a short mapping or list is put on, in characters. */
    private static final int LINE = 110;

    /** A longer key is no key to a reader of YAML, unless it says that it is one. */
    private static final int LONGEST_KEY = 1000;

    /** Begins like nothing that YAML reads in its own way, and holds nothing that ends a plain text. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{IsLatin}“”‘’《》（）〔〕—…、，。；：？！·0-9%+/._()-]"
            + "(?:[\\p{IsHan}\\p{IsLatin}“”‘’《》〈〉<>（）〔〕—…、，。；：？！·≥≤=0-9%+/._()@~^ -]*"
            + "[\\p{IsHan}\\p{IsLatin}“”‘’《》〈〉<>（）〔〕—…、，。；：？！·0-9%+/._()-])?");

    /** What another reader of YAML would take for a number, a day, a truth value or nothing. */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?i)[-+.]?[0-9][0-9_.,:eExXoObB+-]*(?:[a-f0-9]*)?|[-+]?\\.(?:inf|nan)|~|null|true|false|yes|no|on|off|y|n|[-+.]+");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Map<?, ?> root) {
        YamlText text = new YamlText();
        text.members(root, 0, true);
        return text.out.toString();
    }

    private void members(Map<?, ?> map, int indent, boolean top) {
        map.forEach((key, value) -> {
            // A blank line before each larger part makes a long file easy to find one's way in.
            if (top && out.length() > 0 && value instanceof List<?>) {
                out.append('\n');
            }
            indent(indent);
            String written = scalar(String.valueOf(key));
            if (written.length() > LONGEST_KEY) {
                out.append("? ").append(written).append('\n');
                indent(indent);
                out.append(':');
            } else {
                out.append(written).append(':');
            }
            value(value, indent);
        });
    }

    /** What follows a key. */
    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            String line = map.isEmpty() ? "{}" : flow(map);
            if (fits(line, indent) && isShallow(map)) {
                out.append(' ').append(line).append('\n');
            } else {
                out.append('\n');
                members(map, indent + 2, false);
            }
        } else if (value instanceof List<?> list) {
            String line = flow(list);
            if (list.isEmpty() || (fits(line, indent) && list.stream().noneMatch(YamlText::isMany))) {
                out.append(' ').append(line).append('\n');
            } else {
                out.append('\n');
                items(list, indent + 2);
            }
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(List<?> list, int indent) {
        for (Object item : list) {
            indent(indent);
            out.append("- ");
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                String line = flow(map);
                if (fits(line, indent) && isShallow(map)) {
                    out.append(line).append('\n');
                } else {
                    // The first key stands beside the dash, the others under it.
                    int start = out.length();
                    members(map, indent + 2, false);
                    out.delete(start, start + indent + 2);
                }
            } else if (item instanceof List<?> || item instanceof Map<?, ?>) {
                out.append(flow(item)).append('\n');
            } else {
                out.append(scalar(item)).append('\n');
            }
        }
    }

    private static boolean isMany(Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }

    /** Whether one line can be read at a glance: nothing in it holds a mapping or a list of such. */
    private static boolean isShallow(Map<?, ?> map) {
        return map.values().stream()
                .noneMatch(value -> value instanceof Map<?, ?>
                        || (value instanceof List<?> list && list.stream().anyMatch(YamlText::isMany)));
    }

    private static boolean fits(String line, int indent) {
        return indent + line.length() <= LINE;
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((key, member) -> members.add(scalar(String.valueOf(key)) + ": " + flow(member)));
            return "{" + String.join(", ", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(YamlText::flow).toList()) + "]";
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value instanceof java.math.BigDecimal number ? number.toPlainString() : String.valueOf(value);
        }
        return PLAIN.matcher(text).matches() && !NOT_TEXT.matcher(text).matches() && !startsWithIndicator(text)
                ? text
                : quoted(text);
    }

    /** A dash or a percent sign at the start means something to YAML. */
    private static boolean startsWithIndicator(String text) {
        return text.startsWith("-") || text.startsWith("%") || text.startsWith(".");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else if (c > 0xFFFF) {
                        quoted.append("\\U").append(hex(c, 8));
                    } else {
                        quoted.append("\\u").append(hex(c, 4));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.UNASSIGNED
                && Character.getType(c) != Character.PRIVATE_USE
                && c != 0x2028
                && c != 0x2029
                && c != 0xFEFF;
    }

    private static String hex(int c, int digits) {
        String hex = Integer.toHexString(c);
        return "0".repeat(digits - hex.length()) + hex;
    }

    private void indent(int indent) {
        out.append(" ".repeat(indent));
    }
}
