package io.github.liuding.reporting.internal;

import io.github.liuding.reporting.text.TextWidth;
import java.util.List;

/**
 * How large an issuing mark is set (发文机关标志字号), so that it fits the type area: smaller the longer it is, then
 * narrowed, as offices do, and at last on several lines.
 *
 * @param lines its lines
 * @param halfPoints its size
 * @param scale its width in per cent
 */
public record MarkSize(List<String> lines, int halfPoints, int scale) {
    /** Below this, type is narrowed rather than made smaller. */
    private static final int NARROWED = 64;

    /** Below this, it is turned. */
    private static final int TURNED = 52;

    private static final int NARROWEST = 66;

    /**
     * A mark on one line or, where it is too long, as turned.
     *
     * @param turned its lines, where it must be turned
     * @param largest the largest size, in half points
     * @param width the width of the type area, in twips
     */
    public static MarkSize of(String mark, List<String> turned, int largest, int width) {
        MarkSize one = of(List.of(mark), largest, width);
        return one.halfPoints >= TURNED || turned.size() < 2 ? one : of(turned, largest, width);
    }

    /** Several lines of one size. */
    public static MarkSize of(List<String> lines, int largest, int width) {
        int longest = lines.stream().mapToInt(TextWidth::of).max().orElse(1000);
        // A half point is ten twips, and an em a thousand.
        int fitting = (int) Math.min(largest, (long) width * 100 / Math.max(1, longest));
        if (fitting >= NARROWED) {
            return new MarkSize(List.copyOf(lines), fitting, 100);
        }
        int size = Math.min(Math.min(NARROWED, largest), fitting * 100 / NARROWEST);
        return new MarkSize(List.copyOf(lines), size, Math.max(NARROWEST, fitting * 100 / Math.max(1, size)));
    }

    /** The height of a line, in twips. */
    public int pitch() {
        return halfPoints * 12;
    }
}
