package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/** The kind of a mechanism (机制类别), such as 调度; open to local kinds. The usual ones are in {@link MechanismKinds}.
 *
 * @param word the word in print
 */
public record MechanismKind(@JsonValue String word) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MechanismKind {
        Checks.notBlank("Mechanism kind", word);
    }

    @Override
    public String toString() {
        return word;
    }
}
