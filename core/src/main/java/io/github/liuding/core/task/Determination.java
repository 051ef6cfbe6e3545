package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/**
 * One thing a formula fixes for every task (定), such as 定责任.
 *
 * @param name as the place words it, such as 定责任 or 定时限
 * @param aspect what of a task it looks at
 */
public record Determination(String name, Aspect aspect) {
    @JsonCreator
    public Determination {
        Checks.notBlank("Name of a determination", name);
    }
}
