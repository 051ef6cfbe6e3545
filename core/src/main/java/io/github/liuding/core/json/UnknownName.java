package io.github.liuding.core.json;

import java.util.List;
import java.util.Optional;

/**
 * A name that nothing has, and what may be the matter with it.
 *
 * @param name as written
 * @param leftOut the line of what has that name in the file and was left out
 * @param near names that may have been meant
 */
record UnknownName(String name, Optional<Integer> leftOut, List<String> near) {
    String chinese(String kinds) {
        return leftOut.map(line -> "第%s行的“%s”未被采用，此处无法引用".formatted(line, name))
                .orElseGet(() -> "没有名为“%s”的%s".formatted(name, kinds)
                        + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)));
    }

    String english(String kinds) {
        return leftOut.map(line -> "'%s' on line %s was left out, so that nothing can name it".formatted(name, line))
                .orElseGet(() -> "There is no %s named '%s'".formatted(kinds, name)
                        + (near.isEmpty() ? "" : "; near are " + near));
    }
}
