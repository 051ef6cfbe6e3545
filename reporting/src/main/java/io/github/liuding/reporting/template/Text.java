package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Place;
import java.util.List;

/**
 * A text of a template (模板文字): sentences, of which those are written whose conditions hold.
 *
 * @param sentences in order
 * @param place where it begins
 */
public record Text(List<Sentence> sentences, Place place) {
    public Text {
        sentences = List.copyOf(sentences);
    }

    /**
     * Words with gaps.
     *
     * @param when all must hold for it to be written
     */
    record Sentence(List<Condition> when, List<Part> parts) {
        public Sentence {
            when = List.copyOf(when);
            parts = List.copyOf(parts);
        }
    }

    /** Words as they are, or a gap. */
    sealed interface Part {
        record Words(String text) implements Part {}

        /**
         * A gap (待填处).
         *
         * @param name what fills it
         * @param format how; empty where nothing is said of that
         */
        record Gap(String name, String format, Place place) implements Part {}
    }
}
