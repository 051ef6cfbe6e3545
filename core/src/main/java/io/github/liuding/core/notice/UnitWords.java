package io.github.liuding.core.notice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of units look like: how they begin, how they end, and which words name nobody in particular. */
final class UnitWords {
    /** Characters on which names of units end. */
    private static final String ENDS = "局委办部厅院会心司府镇乡科股道处队社所站馆校行团位门关联署室组班盟旗园场台库段央协投区县市街构大厂网州省";

    private static final Set<String> STRONG = Set.of(
            "局", "委", "办", "部", "厅", "院", "府", "社", "署", "联", "会", "中心", "公司", "街道", "单位", "部门", "管委会", "支行", "分行",
            "银行", "总队", "支队", "大队", "中队", "总站", "海关", "集团", "监管处", "管理处", "机关", "镇", "乡", "室", "站", "馆", "所");

    private static final String LEVELS = "国省市县区州旗镇乡盟各中团全";

    /** What may follow 等 and names nobody. */
    private static final Set<String> NOBODY = Set.of(
            "", "单位", "部门", "有关部门", "有关单位", "相关部门", "相关单位", "部门单位", "部门和单位", "单位和部门", "有关部门和单位", "相关部门和单位", "有关部门单位",
            "相关部门单位", "相关责任单位", "责任单位", "成员单位", "各部门", "各单位", "有关方面", "各有关部门", "各有关单位", "各相关部门", "各相关单位", "职能部门",
            "相关职能部门", "有关职能部门");

    static final List<String> CONJUNCTIONS = List.of("以及", "会同", "和", "及", "与", "并");

    private static final Set<String> KINDS = Set.of(
            "乡镇", "镇", "乡", "街道", "街道办事处", "镇街", "乡镇街道", "乡镇(街道)", "镇(街道)", "乡(镇)", "社区", "村", "园区", "开发区", "苏木", "苏木镇",
            "国有农牧场", "国有农场", "国有林场", "国有农林场");

    /** 沿线乡镇, 属地街道: some of a kind, which the paper does not name. */
    private static final Pattern KINDS_OF_SOME = Pattern.compile("(?:沿[线河江湖海路边途]|属地|涉及|周边|所在|试点|重点|项目所在)的?"
            + "(?:乡镇|镇街|镇|乡|街道|社区|村|区县|县区|园区|乡镇\\(街道\\)|镇\\(街道\\)|乡\\(镇\\)|县\\(市、区\\))(?:人民政府|政府)?");

    private UnitWords() {}

    static boolean namesNobody(String afterOpen) {
        boolean isGroup = afterOpen.length() <= 24 && afterOpen.endsWith("成员单位") && afterOpen.indexOf('、') < 0;
        return NOBODY.contains(afterOpen) || isGroup || isCount(afterOpen);
    }

    /** Such as 10个部门. */
    private static boolean isCount(String text) {
        return count(text) > 0;
    }

    /** The number of 10个部门; 0 where it is none. */
    static int count(String text) {
        int end = Marker.numberEnd(text, 0);
        boolean isCount = end > 0
                && end < text.length()
                && (text.charAt(end) == '个' || text.charAt(end) == '家')
                && text.length() - end <= 6;
        return isCount ? Marker.number(text, 0, end) : 0;
    }

    /** Whether a name may end here. */
    static boolean endsLikeUnit(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String bare = withoutBracket(name);
        if (bare.isEmpty()) {
            return false;
        }
        char last = bare.charAt(bare.length() - 1);
        return ENDS.indexOf(last) >= 0 || bare.endsWith("各地") || bare.endsWith("主体");
    }

    /** Whether it can hardly be anything but a unit. */
    static boolean isSurelyUnit(String name) {
        String bare = withoutBracket(name);
        return bare.length() >= 3
                && bare.length() <= 30
                && (STRONG.stream().anyMatch(bare::endsWith) || isSection(bare))
                && !isSentence(bare);
    }

    /** A section of a bureau, such as 政策法规科, and no branch of learning or medicine. */
    private static boolean isSection(String name) {
        return (name.endsWith("科") || name.endsWith("股")) && "学本专内外百牙全控参".indexOf(name.charAt(name.length() - 2)) < 0;
    }

    /** Whether a list may hold it: not a sentence, and with a beginning or an end that units have. */
    static boolean isLikelyUnit(String name) {
        return name.length() >= 2
                && name.length() <= 45
                && !isSentence(name)
                && (endsLikeUnit(name) || name.charAt(0) == '各' || name.startsWith("有关") || name.startsWith("相关"));
    }

    private static boolean isSentence(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("。!?“”《".indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return name.contains("关于印发")
                || name.startsWith("加强")
                || name.startsWith("推进")
                || name.startsWith("完善")
                || name.startsWith("建立")
                || name.startsWith("以下简称")
                || name.startsWith("简称")
                || name.startsWith("详见")
                || name.startsWith("含")
                || name.startsWith("包括");
    }

    static boolean startsWithLevel(String name) {
        return !name.isEmpty() && LEVELS.indexOf(name.charAt(0)) >= 0;
    }

    /** Whether it stands for units without naming them, such as 各乡镇 or 相关区直单位. */
    static boolean isGroup(String name) {
        return name.startsWith("各")
                || name.startsWith("有关")
                || name.startsWith("相关")
                || name.startsWith("其他")
                || name.startsWith("全")
                || name.contains("各")
                || name.endsWith("单位")
                || name.endsWith("部门")
                || name.contains("有关")
                || name.contains("相关")
                || name.contains("、")
                || isKind(name)
                || KINDS_OF_SOME.matcher(name).matches();
    }

    /** Whether it names a kind of units and none of them, as 街道 does behind 各乡镇. */
    static boolean isKind(String name) {
        return KINDS.contains(name);
    }

    private static String withoutBracket(String name) {
        int open = name.indexOf('(');
        return open > 0 && name.endsWith(")") && endsLikeUnitAt(name, open) ? name.substring(0, open) : name;
    }

    private static boolean endsLikeUnitAt(String name, int end) {
        return ENDS.indexOf(name.charAt(end - 1)) >= 0;
    }
}
