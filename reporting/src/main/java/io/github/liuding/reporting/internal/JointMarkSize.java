package io.github.liuding.reporting.internal;

import io.github.liuding.reporting.text.TextWidth;
import java.util.List;

/**
 * How large the mark of several issuing bodies is set (联合行文的发文机关标志): the names below each other, as wide as the longest, and
 * what follows them at their side.
 *
 * @param size of the names and of what follows
 * @param nameWidth the width of the names, in twips
 * @param wordWidth the width of what follows, in twips; 0 where nothing does
 */
public record JointMarkSize(MarkSize size, int nameWidth, int wordWidth) {
    private static final int LARGEST = 72;

    /**
     * The size at which they fit.
     *
     * @param word what follows the names, such as 文件; may be empty
     * @param largest the largest size, in half points
     * @param width the width of the type area, in twips
     */
    public static JointMarkSize of(List<String> names, String word, int largest, int width) {
        int longest = names.stream().mapToInt(TextWidth::of).max().orElse(1000);
        int besides = word.isEmpty() ? 0 : TextWidth.of(word) + 500;
        int fitting = (int) Math.min(Math.min(LARGEST, largest), width * 100L / (longest + besides + 300));
        return new JointMarkSize(
                new MarkSize(names, fitting, 100), (longest + 200) * fitting / 100, besides * fitting / 100);
    }
}
