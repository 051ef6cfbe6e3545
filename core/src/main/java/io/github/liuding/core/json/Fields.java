package io.github.liuding.core.json;

import io.github.liuding.core.result.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the members of a mapping one by one; what is wrong with one is a finding, and the others are still taken. */
final class Fields {
    private final SourceNode.Mapping node;
    private final FindingLog log;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(SourceNode.Mapping node, FindingLog log) {
        this.node = node;
        this.log = log;
    }

    /** A text, if it is there and not blank. */
    Optional<String> text(String key) {
        return scalar(key).map(SourceNode.Scalar::text);
    }

    /** A text that must be there. */
    Optional<String> needText(String key) {
        return need(key, text(key));
    }

    /** A text read by a function that throws where it cannot be. */
    <T> Optional<T> value(String key, Expected expected, Function<String, T> read) {
        return scalar(key).flatMap(scalar -> value(scalar, expected, read));
    }

    /** The same, which must be there. */
    <T> Optional<T> needValue(String key, Expected expected, Function<String, T> read) {
        return need(key, value(key, expected, read));
    }

    /** A scalar with its place, if it is there and not blank. */
    Optional<SourceNode.Scalar> scalar(String key) {
        return member(key).flatMap(value -> {
            if (value instanceof SourceNode.Scalar scalar) {
                return Optional.of(scalar);
            }
            invalid(value, "“%s”应为一段文字".formatted(key), "'%s' must be a text".formatted(key));
            return Optional.empty();
        });
    }

    /** A mapping. */
    Optional<Fields> object(String key) {
        return member(key).flatMap(value -> asFields(key, value));
    }

    /** The nodes of a sequence; a single value counts as a sequence of one. */
    List<SourceNode> items(String key) {
        return member(key)
                .map(value -> value instanceof SourceNode.Sequence sequence ? sequence.items() : List.of(value))
                .orElse(List.of());
    }

    /** The mappings of a sequence; items of another shape are findings. */
    List<Fields> objects(String key) {
        return items(key).stream().flatMap(item -> asFields(key, item).stream()).toList();
    }

    /** The texts of a sequence. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (SourceNode item : items(key)) {
            if (item instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text());
            } else {
                invalid(item, "“%s”的每一项应为一段文字".formatted(key), "Items of '%s' must be texts".formatted(key));
            }
        }
        return texts;
    }

    /** The texts of a sequence, each read by a function that throws where it cannot be. */
    <T> List<T> values(String key, Expected expected, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        for (SourceNode item : items(key)) {
            if (item instanceof SourceNode.Scalar scalar) {
                value(scalar, expected, read).ifPresent(values::add);
            } else {
                invalid(item, "“%s”的每一项应为一段文字".formatted(key), "Items of '%s' must be texts".formatted(key));
            }
        }
        return values;
    }

    /** Whether there is something under the key. */
    boolean has(String key) {
        return member(key).isPresent();
    }

    /** All keys, whatever they are called. */
    List<String> keys() {
        asked.addAll(node.members().keySet());
        return List.copyOf(node.members().keySet());
    }

    private <T> Optional<T> value(SourceNode.Scalar scalar, Expected expected, Function<String, T> read) {
        try {
            return Optional.of(read.apply(scalar.text()));
        } catch (RuntimeException unreadable) {
            // Whatever a parser throws, the clerk needs to know what was expected.
            invalid(
                    scalar,
                    "“%s”不是%s".formatted(scalar.text(), expected.chinese()),
                    "'%s' is not %s".formatted(scalar.text(), expected.english()));
            return Optional.empty();
        }
    }

    /** Says which keys mean nothing here; called when all were asked for. */
    void done() {
        node.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                log.error(
                        FileFindings.UNKNOWN_KEY,
                        member.line(),
                        member.column(),
                        "此处没有“%s”这个键，可用的有：%s".formatted(key, String.join("、", asked)),
                        "There is no key '%s' here; known are %s".formatted(key, asked));
            }
        });
    }

    /** An error at the mapping itself. */
    void error(FindingCode code, String message, String english) {
        log.error(code, node.line(), node.column(), message, english);
    }

    /** An error at the value of a key, or at the mapping where it has none. */
    void errorAt(String key, FindingCode code, String message, String english) {
        SourceNode.Member member = node.members().get(key);
        log.error(
                code,
                member == null ? node.line() : member.value().line(),
                member == null ? node.column() : member.value().column(),
                message,
                english);
    }

    /** A value that is there and cannot be taken was said already. */
    private <T> Optional<T> need(String key, Optional<T> value) {
        if (member(key).isEmpty()) {
            error(FileFindings.MISSING_VALUE, "缺少“%s”".formatted(key), "'%s' is missing".formatted(key));
        }
        return value;
    }

    /** A key with nothing after it is as good as none. */
    private Optional<SourceNode> member(String key) {
        asked.add(key);
        return Optional.ofNullable(node.members().get(key))
                .map(SourceNode.Member::value)
                .filter(value -> !(value instanceof SourceNode.Scalar scalar
                        && scalar.text().isBlank()));
    }

    private Optional<Fields> asFields(String key, SourceNode value) {
        if (value instanceof SourceNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, log));
        }
        invalid(value, "“%s”应由若干“键: 值”组成".formatted(key), "'%s' must be made of keys and values".formatted(key));
        return Optional.empty();
    }

    private void invalid(SourceNode at, String message, String english) {
        log.error(FileFindings.INVALID_VALUE, at.line(), at.column(), message, english);
    }
}
