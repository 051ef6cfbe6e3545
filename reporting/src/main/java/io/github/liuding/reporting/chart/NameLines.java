package io.github.liuding.reporting.chart;

import java.util.List;

/** The lines of a body's name: of nearly one length, and in two of them rather before 专项工作小组 than inside. */
final class NameLines {
    private static final List<String> ENDINGS =
            List.of("专项工作小组", "专项工作组", "工作领导小组", "领导小组", "工作专班", "专班", "工作小组", "工作组", "办公室", "指挥部", "中心", "联席会议");

    private NameLines() {}

    static List<String> of(String name, int width) {
        List<String> balanced = TextLines.balanced(name, BoxPlan.NAME, Face.BOLD, width);
        if (balanced.size() != 2) {
            return balanced;
        }
        // A third longer is the price that a better place is worth.
        int best = Math.min(width, longer(balanced) * 4 / 3) + 1;
        List<String> lines = balanced;
        for (String ending : ENDINGS) {
            int at = name.lastIndexOf(ending);
            if (at > 0) {
                List<String> parted = List.of(name.substring(0, at), name.substring(at));
                if (longer(parted) < best && isBreak(parted)) {
                    best = longer(parted);
                    lines = parted;
                }
            }
        }
        return lines;
    }

    private static int longer(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> TextLines.width(line.stripTrailing(), BoxPlan.NAME, Face.BOLD))
                .max()
                .orElse(0);
    }

    /** Whether a line may end there, which it may not after an opening mark. */
    private static boolean isBreak(List<String> parted) {
        return "（《“‘「『【〔([".indexOf(parted.get(0).charAt(parted.get(0).length() - 1)) < 0;
    }
}
