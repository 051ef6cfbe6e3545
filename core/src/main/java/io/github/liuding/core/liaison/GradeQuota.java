package io.github.liuding.core.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;

/** How many enterprises of a grade each leader is given (分档名额).
 *
 * @param grade the grade as printed, such as 较好
 * @param count how many, at least 1
 */
public record GradeQuota(String grade, int count) {
    @JsonCreator
    public GradeQuota {
        Checks.notBlank("Grade of enterprises", grade);
        Checks.positive("Quota of grade '%s'".formatted(grade), Optional.of(count));
    }
}
