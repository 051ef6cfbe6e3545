package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/** The kind of a body (机构类别), such as 工作专班; open to local kinds. The usual ones are in {@link BodyKinds}.
 *
 * @param word the word in print
 */
public record BodyKind(@JsonValue String word) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyKind {
        Checks.notBlank("Body kind", word);
    }

    @Override
    public String toString() {
        return word;
    }
}
