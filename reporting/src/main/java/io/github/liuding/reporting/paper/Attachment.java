package io.github.liuding.reporting.paper;

import java.util.List;

/**
 * An attachment (附件), on a page of its own (GB/T 9704-2012, 7.3.4 and 7.3.7). Its number is made.
 *
 * @param name its name as the note below the text gives it, without a mark at the end
 * @param titleLines its title, one line of the page each; by default the name
 * @param blocks its text; empty where it is printed apart and only its name is given
 */
public record Attachment(String name, List<String> titleLines, List<Block> blocks) {
    public Attachment {
        titleLines = List.copyOf(titleLines);
        blocks = List.copyOf(blocks);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An attachment must have a name");
        }
    }

    /** An attachment whose title is its name. */
    public static Attachment of(String name, Block... blocks) {
        return new Attachment(name, TitleTurns.turn(name), List.of(blocks));
    }
}
