package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/** A service time (办理时限), such as 疑难问题10个工作日回复.
 *
 * @param matter what is to be done
 * @param limit within how many units, at least 1
 * @param unit what is counted
 */
public record ServiceTime(String matter, int limit, ServiceUnit unit) {
    @JsonCreator
    public ServiceTime {
        Checks.notBlank("Matter of a service time", matter);
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "Service time of '%s' must be at least 1, but was %s".formatted(matter, limit));
        }
    }

    @Override
    public String toString() {
        return matter + " " + limit + "个" + unit.word();
    }
}
