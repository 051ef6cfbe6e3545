package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/** An enterprise (企业) that a leader is paired with.
 *
 * @param name its name
 * @param grade how it is doing, such as 较好, 一般 or 困难
 */
public record Enterprise(String name, String grade) {
    @JsonCreator
    public Enterprise {
        Checks.notBlank("Name of an enterprise", name);
        Checks.notBlank("Grade of enterprise '%s'".formatted(name), grade);
    }
}
