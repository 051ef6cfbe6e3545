package io.github.liuding.core.lamp;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;

/**
 * A lamp (灯): a colour and the word that says the same to who cannot see it.
 *
 * @param colour the colour
 * @param word the word, such as 逾期
 */
public record Lamp(LampColour colour, String word) {
    @JsonCreator
    public Lamp {
        Checks.notBlank("Word of a lamp", word);
    }
}
