package io.github.liuding.reporting.bulletin;

import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;

/**
 * A name that templates of a kind may use (可用名称).
 *
 * @param name the name, as templates write it between braces
 * @param type the type of its value, such as 个数 or 百分比
 * @param meaning what it is, in Chinese
 * @param rows the names that each of its rows has; none where it has no rows
 */
public record OfferedName(String name, String type, String meaning, List<OfferedName> rows) {
    public OfferedName {
        rows = List.copyOf(rows);
    }

    static List<OfferedName> of(Vocabulary<?> vocabulary) {
        return vocabulary.offers().stream()
                .map(one -> new OfferedName(
                        one.name(),
                        one.type().word(),
                        one.meaning(),
                        one.rows().map(OfferedName::of).orElse(List.of())))
                .toList();
    }
}
