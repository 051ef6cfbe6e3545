package io.github.liuding.core.notice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the plan that a notice hands out, after which its campaign is named. */
final class PlanTitle {
    private static final String HANDS_OUT = "(?:印发|转发|下发|批转)";

    /** 关于印发《…方案》的通知. */
    private static final Pattern QUOTED =
            Pattern.compile("%s(?:[^《》\\s]{0,40})《([^\\s].*)》的通知.{0,20}$".formatted(HANDS_OUT));

    /** 关于印发…方案的通知. */
    private static final Pattern BARE = Pattern.compile("%s(.+)的通知.{0,20}$".formatted(HANDS_OUT));

    private static final Pattern ABOUT = Pattern.compile("关于" + HANDS_OUT);

    private static final Pattern SEVERAL = Pattern.compile("^[^、,，]{2,20}等(?:部门|单位)");

    /** On what names of plans end. */
    private static final List<String> ENDS = List.of(
            "方案", "计划", "清单", "分工", "分工表", "意见", "办法", "措施", "要点", "规划", "细则", "制度", "预案", "规定", "机制", "分解", "分解表",
            "台账", "责任表", "安排");

    private static final int DEEPEST = 4;

    private PlanTitle() {}

    /** The plan that a notice of this title hands out or passes on; otherwise the title itself. */
    static String of(String title) {
        String plan = title;
        for (int i = 0; i < DEEPEST; i++) {
            String within = within(plan);
            if (within.equals(plan)) {
                break;
            }
            plan = within;
        }
        return plan;
    }

    private static String within(String title) {
        Matcher quoted = QUOTED.matcher(title);
        if (quoted.find()) {
            return isOne(quoted.group(1)) ? unnested(quoted.group(1)) : title;
        }
        Matcher bare = BARE.matcher(title);
        if (!bare.find() || bare.group(1).indexOf('《') >= 0) {
            return title;
        }
        String named = bare.group(1);
        if (handsOut(named)) {
            return named + "的通知";
        }
        return isPlan(named) ? named.substring(ownerEnd(named)) : title;
    }

    /** Where the name of the unit ends whose plan is passed on: 县商务局 in 转发县商务局关于…意见的通知; otherwise 0. */
    private static int ownerEnd(String named) {
        int about = named.indexOf("关于");
        if (about > 0 && UnitWords.isSurelyUnit(named.substring(0, about))) {
            return about;
        }
        Matcher several = SEVERAL.matcher(named);
        return several.find() && several.end() < named.length() ? several.end() : 0;
    }

    /** A title within a title prints 〈〉 for 《》. */
    private static String unnested(String quoted) {
        return handsOut(quoted) ? quoted.replace('〈', '《').replace('〉', '》') : quoted;
    }

    /** Whether a title that is passed on hands out something itself: 转发县发展改革局关于印发…方案的通知. */
    private static boolean handsOut(String named) {
        return ABOUT.matcher(named).find();
    }

    private static boolean isPlan(String named) {
        int open = Math.max(named.lastIndexOf('('), named.lastIndexOf('（'));
        boolean isBracketed = open > 0 && (named.endsWith(")") || named.endsWith("）"));
        String bare = isBracketed ? named.substring(0, open) : named;
        return ENDS.stream().anyMatch(bare::endsWith);
    }

    /** Whether a 》 closes only what was opened within, so that there are not two plans. */
    private static boolean isOne(String quoted) {
        int depth = 0;
        for (int i = 0; i < quoted.length() && depth >= 0; i++) {
            depth += quoted.charAt(i) == '《' ? 1 : quoted.charAt(i) == '》' ? -1 : 0;
        }
        return depth == 0;
    }
}
