package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a title by sense (标题回行; GB/T 9704-2012, 7.3.1): before 关于, after the name of a body or a
 * mark, never before 的; lines of about one length, growing or shrinking, or the middle one longest.
 *
 * <p>A help, not a judge: without a dictionary words cannot be known, and whoever writes the title can turn it better.
 */
public final class TitleTurns {
    /** A line that is filled to the last character looks crowded; the standard wants white at both sides. */
    private static final int FULL = 1_900;

    private static final int WORST = Integer.MAX_VALUE / 4;
    private static final Set<Integer> NO_START = codePoints("、，。；：！？）》〉」』】〕”’…—·的和与及等");
    private static final Set<Integer> NO_END = codePoints("（《〈「『【〔“‘和与及");
    private static final List<String> BODIES = List.of("人民政府", "办公室", "领导小组", "委员会", "指挥部");

    private TitleTurns() {}

    /** The lines of a title, each at most 20 characters wide. */
    public static List<String> turn(String title) {
        String text = title.strip();
        int width = Ems.hundredths(text);
        int least = Math.max(1, (width + FULL - 1) / FULL);
        List<String> best = List.of(text);
        int bestCost = width <= FULL ? 0 : WORST;
        for (int count = Math.max(2, least); bestCost != 0 && count <= least + 2; count++) {
            List<String> lines = new ArrayList<>();
            int cost = divide(text, 0, count, width / count, lines) + (count - least) * 400;
            if (cost < bestCost) {
                best = lines;
                bestCost = cost;
            }
        }
        return List.copyOf(best);
    }

    /** Divides what begins at an index into so many lines; gives the cost, and the lines in the list. */
    private static int divide(String text, int start, int count, int mean, List<String> lines) {
        if (count == 1) {
            String rest = text.substring(start);
            lines.add(rest);
            return line(rest, mean);
        }
        int best = WORST;
        List<String> bestLines = List.of();
        for (int end = start + 1; end < text.length(); end++) {
            String first = text.substring(start, end);
            int width = Ems.hundredths(first);
            if (width > FULL) {
                break;
            }
            if (width < mean / 2) {
                continue;
            }
            int cost = line(first, mean) + turnCost(text, end);
            if (cost >= best) {
                continue;
            }
            List<String> rest = new ArrayList<>();
            cost += divide(text, end, count - 1, mean, rest);
            if (cost < best) {
                best = cost;
                rest.add(0, first);
                bestLines = rest;
            }
        }
        lines.addAll(bestLines);
        return best;
    }

    private static int line(String line, int mean) {
        int width = Ems.hundredths(line);
        int off = Math.abs(width - mean) / 10;
        return width > FULL || line.isEmpty() ? WORST : off * off / 40;
    }

    private static int turnCost(String text, int at) {
        int next = text.codePointAt(at);
        int before = text.codePointBefore(at);
        if (NO_START.contains(next) || NO_END.contains(before) || (isLatin(next) && isLatin(before))) {
            return 5_000;
        }
        int open = text.lastIndexOf('《', at - 1);
        int inName = open >= 0 && text.indexOf('》', open) >= at ? 300 : 0;
        if (text.startsWith("关于", at) || BODIES.stream().anyMatch(text.substring(0, at)::endsWith)) {
            return inName;
        }
        return inName + (before == '、' || before == '》' || before == '，' ? 60 : next == '《' ? 80 : 260);
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x100 && Character.isLetterOrDigit(codePoint);
    }

    private static Set<Integer> codePoints(String text) {
        return Set.copyOf(text.codePoints().boxed().toList());
    }
}
