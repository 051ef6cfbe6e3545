package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a title by sense (标题回行; GB/T 9704-2012, 7.3.1): before 关于, after the name of a body or a
 * mark, never before 的, never within a word that titles are made of; lines of about one length, growing or shrinking, or the middle one longest.
 *
 * <p>A help, not a judge: without a dictionary words cannot be known, and whoever writes the title can turn it better.
 */
public final class TitleTurns {
    /** A line that is filled to the last character looks crowded; the standard wants white at both sides. */
    private static final int FULL = 1_900;

    private static final int WORST = Integer.MAX_VALUE / 4;
    private static final Set<Integer> NO_START = codePoints("、，。；：！？）》〉」』】〕”’…—·的和与及等");
    private static final Set<Integer> NO_END = codePoints("（《〈「『【〔“‘和与及");

    /** Words that titles are made of, longer ones too, none of which is to be cut; others may be, which is why turns can be given. */
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
        if (NO_START.contains(next)
                || NO_END.contains(before)
                || (isLatin(before) && (isLatin(next) || UNITS.indexOf(next) >= 0))) {
            return 5_000;
        }
        if (isCut(text, at)) {
            return 600;
        }
        int open = text.lastIndexOf('《', at - 1);
        int inName = open >= 0 && text.indexOf('》', open) >= at ? 300 : 0;
        if (text.startsWith("关于", at) || BODIES.stream().anyMatch(text.substring(0, at)::endsWith)) {
            return inName;
        }
        return inName + (before == '、' || before == '》' || before == '，' ? 60 : next == '《' ? 80 : 260);
    }

    private static boolean isCut(String text, int at) {
        return WORDS.stream().anyMatch(word -> {
            int from = text.lastIndexOf(word, at - 1);
            return from >= 0 && from + word.length() > at;
        });
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x100 && Character.isLetterOrDigit(codePoint);
    }

    private static Set<Integer> codePoints(String text) {
        return Set.copyOf(text.codePoints().boxed().toList());
    }
}
