package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a title by sense (标题回行; GB/T 9704-2012, 7.3.1): before 关于, after the name of a body or a
 * mark, never before 的, and rather not within a word that titles are made of; lines of about one length, growing or shrinking, or the middle one longest.
 *
 * <p>A help, not a judge: without a dictionary words cannot be known, and whoever writes the title can turn it better.
 */
public final class TitleTurns {
    /** A line that is filled to the last character looks crowded; the standard wants white at both sides. */
    private static final int FULL = 1_900;

    /** What a turn within a word costs. */
    private static final int CUT = 900;

    private static final int WORST = Integer.MAX_VALUE / 4;
    private static final Set<Integer> NO_START = codePoints("、，。；：！？）》〉」』】〕”’…—·的和与及等");
    private static final Set<Integer> NO_END = codePoints("（《〈「『【〔“‘和与及");

    /** Words that titles are made of; one that is not among them may be cut, which is why turns can be given. */
    private static final List<String> WORDS = List.of(
            "领导小组", "工作专班", "人民政府", "委员会", "办公室", "指挥部", "开发区", "营商环境", "市场主体", "实施方案", "实施意见", "工作方案", "工作要点", "行动方案",
            "行动计划", "三年行动", "责任分工", "重点任务", "任务分解", "专项督查", "约谈通知", "通报", "通知", "报告", "方案", "意见", "办法", "细则", "规定",
            "决定", "要点", "清单", "情况", "工作", "任务", "督查", "督办", "考核", "评估", "评价", "排名", "完成", "落实", "推进", "优化", "提升", "促进",
            "倍增", "改革", "发展", "建设", "服务", "企业", "项目", "季度", "年度", "成立", "印发", "调整", "进一步", "有关", "关于", "加快", "深化");

    private static final String UNITS = "年月日号期项个家户%";
    private static final List<String> BODIES = List.of("人民政府", "办公室", "领导小组", "委员会", "指挥部");

    private TitleTurns() {}

    /** The lines of a title, each at most 20 characters wide. */
    public static List<String> turn(String title) {
        String text = title.strip();
        int width = Ems.hundredths(text);
        if (width <= FULL) {
            return List.of(text);
        }
        Division division = new Division(text);
        int least = (width + FULL - 1) / FULL;
        List<String> best = List.of(text);
        int bestCost = WORST;
        for (int count = least; count <= least + 2; count++) {
            Line line = division.from(0, count, width / count);
            int cost = line.cost() + (count - least) * 400;
            if (cost < bestCost) {
                best = division.lines(count, width / count);
                bestCost = cost;
            }
        }
        return best;
    }

    /** Where a line ends that begins at one place, and what it and those after it cost. */
    private record Line(int end, int cost) {}

    /** A text, divided in the cheapest way; each place and number of lines is looked at once. */
    private static final class Division {
        private final String text;
        private final int[] turnCosts;
        private final Map<List<Integer>, Line> known = new HashMap<>();

        Division(String text) {
            this.text = text;
            turnCosts = turnCosts(text);
        }

        List<String> lines(int count, int mean) {
            List<String> lines = new ArrayList<>();
            int start = 0;
            for (int left = count; left > 0; left--) {
                int end = from(start, left, mean).end();
                lines.add(text.substring(start, end));
                start = end;
            }
            return List.copyOf(lines);
        }

        Line from(int start, int count, int mean) {
            List<Integer> key = List.of(start, count, mean);
            Line found = known.get(key);
            if (found == null) {
                found = count == 1
                        ? new Line(text.length(), line(text.substring(start), mean))
                        : cheapest(start, count, mean);
                known.put(key, found);
            }
            return found;
        }

        private Line cheapest(int start, int count, int mean) {
            Line best = new Line(Math.min(start + 1, text.length()), WORST);
            for (int end = start; end < text.length(); end = text.offsetByCodePoints(end, 1)) {
                String first = text.substring(start, end);
                int width = Ems.hundredths(first);
                if (width > FULL) {
                    break;
                }
                if (end == start || width < mean / 2) {
                    continue;
                }
                int cost = line(first, mean) + turnCosts[end];
                if (cost < best.cost()) {
                    cost += from(end, count - 1, mean).cost();
                    best = cost < best.cost() ? new Line(end, cost) : best;
                }
            }
            return best;
        }
    }

    private static int line(String line, int mean) {
        int width = Ems.hundredths(line);
        int off = Math.abs(width - mean) / 10;
        return width > FULL || line.isEmpty() ? WORST : off * off / 40;
    }

    /** What a turn before each character costs. */
    private static int[] turnCosts(String text) {
        int[] costs = new int[text.length()];
        boolean inName = false;
        for (int at = 1; at < text.length(); at++) {
            inName = text.charAt(at - 1) == '《' || (inName && text.charAt(at - 1) != '》');
            costs[at] = turnCost(text, at, inName ? 300 : 0);
        }
        for (String word : WORDS) {
            for (int from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
                for (int at = from + 1; at < from + word.length(); at++) {
                    costs[at] = Math.max(costs[at], CUT);
                }
            }
        }
        return costs;
    }

    private static int turnCost(String text, int at, int inName) {
        int next = text.codePointAt(at);
        int before = text.codePointBefore(at);
        if (NO_START.contains(next)
                || NO_END.contains(before)
                || (isLatin(before) && (isLatin(next) || UNITS.indexOf(next) >= 0))) {
            return 5_000;
        }
        if (text.startsWith("关于", at) || BODIES.stream().anyMatch(body -> text.startsWith(body, at - body.length()))) {
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
