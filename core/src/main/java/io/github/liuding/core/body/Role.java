package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.internal.Checks;
import java.util.regex.Pattern;

/** A role (任职身份) in a body, such as 副组长; open to local ones. The usual ones are in {@link Roles}.
 *
 * @param word the word in print
 */
public record Role(@JsonValue String word) {
    private static final String HEADS = "(?:组长|主任|指挥长|总指挥|召集人|班长|负责人)";
    private static final Pattern HEAD = Pattern.compile("(?:第一|双|总|办公室|专班)?" + HEADS);
    private static final Pattern DEPUTY = Pattern.compile("(?:办公室|专班)?(?:常务)?副(?:总)?" + HEADS);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Role {
        Checks.notBlank("Role", word);
    }

    /**
     * Whether whoever holds it heads the body: 组长, 主任, 指挥长, 总指挥, 召集人, 班长 or 负责人, alone or with 第一, 双, 总, 办公室 or
     * 专班 before it; a 副 or 常务副 before it makes a deputy.
     */
    @JsonIgnore
    public boolean isHead() {
        return HEAD.matcher(word).matches();
    }

    /** Whether whoever holds it is a deputy: 副 or 常务副 stands before the head's word. */
    @JsonIgnore
    public boolean isDeputy() {
        return DEPUTY.matcher(word).matches();
    }

    @Override
    public String toString() {
        return word;
    }
}
