package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/** A means of accountability (问责方式) and what it answers.
 *
 * @param trigger what leads to it, such as 进度滞后
 * @param means what follows, such as 约谈
 */
public record AccountabilityMeans(String trigger, String means) {
    @JsonCreator
    public AccountabilityMeans {
        Checks.notBlank("Trigger of a means of accountability", trigger);
        Checks.notBlank("Means of accountability", means);
    }
}
