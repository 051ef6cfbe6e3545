package io.github.liuding.core.journal.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;

/**
 * Where an appeal goes by whose power it is (分类处理), such as 县级职责; open to local routes. The usual ones are in
 * {@link AppealRoutes}.
 *
 * @param word the word in print
 */
public record AppealRoute(@JsonValue String word) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppealRoute {
        Checks.notBlank("Route of an appeal", word);
    }

    @Override
    public String toString() {
        return word;
    }
}
