package io.github.liuding.core.notice;

import io.github.liuding.core.goal.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in a clause what is to be made and how much of it: 新增学位3600个, 完成6个村的污水治理, 压减办理时限30%以上. */
final class Figures {
    static final String UNIT =
            "(?:[百千万亿]{1,2}(?:元|户|人次|人|名|家|亩|吨|千瓦时|平方米|立方米|公里|个|项|件|次|辆|台|套|条|株|头|只|栋|盏|座)|个百分点|%|‰|[万亿]?元"
                    + "|个?工作日|个?小时|分钟|人次|项次|场次|批次|班次|车次|架次|轮次|平方公里|平方米|立方米|公里"
                    + "|个(?![月季学])|[家户项件人名亩天倍所座辆次吨张套批条处种例场位分期台栋盏株只笔])";

    static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,4})?)";
    private static final String ABOUT = "(及?以上|以下|以内|左右)?";

    /** What a clause may do with a number of things. */
    private static final String VERBS = "新增|培育|建成|引进|打造|打通|盘活|设立|新建|改造|签约|孵化|认定|创建|建设|扩建|改建|施划|培训|关停|淘汰|拆除|设置|布设|安装|供应"
            + "|归集|推出|完成|实施|举办|选派|评选|修复|整治|栽植|配备|推进|实现|落实|组织";

    /** These say only that it is done, so that what is counted stands behind them. */
    private static final Pattern ONLY_DONE = Pattern.compile("^(?:完成|实施|推进|实现|落实|组织)");

    /** In 完善设施并培育企业20家 the second verb has the figure. */
    private static final Pattern ANOTHER = Pattern.compile(".*并(?=" + VERBS + ")");

    /** 新增学位3600个. */
    private static final Pattern BEHIND = Pattern.compile("((?:(?:" + VERBS + ")、)?(?:" + VERBS
            + ")[^,;:。、\\d]{2,24}?)(?<!第|每|前|占|近|约)" + NUMBER + "(" + UNIT + ")" + ABOUT + "(?=[,;。、]|$)");

    /** 完成6个村的污水治理, 组织不少于60家经营主体参展. */
    private static final Pattern BEFORE = Pattern.compile("(" + VERBS
            + ")(全[省市县区州盟旗镇乡])?(?:不少于|不低于|至少)?" + NUMBER + "(" + UNIT + ")" + ABOUT
            + "(?:的(?!$))?([\\p{IsHan}“”A-Za-z]{2,24})$");

    /** 培训2000人次, which needs no noun. */
    private static final Pattern TRAINED =
            Pattern.compile("((?:累计)?(?:培训|轮训))" + NUMBER + "((?:万)?(?:人次|名|人))" + ABOUT + "(?=[,;。、]|$)");

    /** 压减办理时限30%以上. */
    private static final Pattern CUT =
            Pattern.compile("((?:压减|压缩|缩短|精简|缩减)[^,;:。、\\d]{2,16}?)" + NUMBER + "(%|个百分点)" + ABOUT + "(?=[,;。、]|$)");

    /** 收费率、定价率分别达到100%、95%. */
    private static final Pattern EACH =
            Pattern.compile("^([^,;:。\\d]{3,60}?)分别(达到|达|不低于|增长到|提高到|提高至|提升至|提升到|控制在|降至)((?:" + NUMBER + UNIT
                    + "(?:及?以上|以内|以下|左右)?[、和及]?){2,6})$");

    private static final Pattern ONE = Pattern.compile(NUMBER + "(" + UNIT + ")" + ABOUT);

    /** What is counted in places, as in 6个村的污水治理. */
    private static final Pattern PLACES = Pattern.compile("^((?:行政|自然)?村|乡镇|镇|街道|社区|小区|学校|医院|企业|园区)的(.{2,})$");

    /** A figure at the end of a clause, or behind a word of reaching. */
    private static final Pattern LOOKS = Pattern.compile("(?:不少于|不低于|达到|不超过)" + NUMBER + "(" + UNIT + ")"
            + "|(?<![第每为是\\d.])" + NUMBER + "(" + UNIT + ")(?:及?以上|以内|左右)?(?=[,;。、]|$)");

    private static final Pattern TIMES_OR_MONEY = Pattern.compile("次|.?元|个?工作日|个?小时|分钟|天|分|倍");
    private static final Pattern RATE = Pattern.compile("%|‰|个百分点");

    private Figures() {}

    /**
     * A figure.
     *
     * @param indicator what is counted
     * @param relation how much of it is to be
     * @param value how much
     * @param unit in what
     * @param scope where, such as 全市; absent where it says nothing
     * @param end where its words end in the clause
     */
    record Figure(
            String indicator, Relation relation, BigDecimal value, String unit, Optional<String> scope, int end) {}

    static List<Figure> of(Run clause) {
        List<Figure> found = new ArrayList<>();
        behind(clause, BEHIND, found);
        if (found.isEmpty()) {
            behind(clause, TRAINED, found);
        }
        if (found.isEmpty()) {
            behind(clause, CUT, found);
        }
        if (found.isEmpty()) {
            before(clause, found);
        }
        return found;
    }

    private static void behind(Run clause, Pattern pattern, List<Figure> found) {
        Matcher matcher = pattern.matcher(clause.plain());
        while (matcher.find()) {
            boolean isRate = RATE.matcher(matcher.group(3)).matches();
            Matcher another = ANOTHER.matcher(matcher.group(1));
            Run indicator = clause.sub(matcher.start(1) + (another.lookingAt() ? another.end() : 0), matcher.end(1));
            Matcher only = ONLY_DONE.matcher(indicator.plain());
            String name = only.find() ? indicator.from(only.end()).text() : indicator.text();
            if (isRate == (pattern == CUT) && (pattern == TRAINED || isCountable(name))) {
                found.add(new Figure(
                        name,
                        relation(Relation.AT_LEAST, matcher.group(4)),
                        value(matcher.group(2)),
                        matcher.group(3),
                        Optional.empty(),
                        matcher.end()));
            }
        }
    }

    private static void before(Run clause, List<Figure> found) {
        Matcher matcher = BEFORE.matcher(clause.plain());
        if (!matcher.find()) {
            return;
        }
        String unit = matcher.group(4);
        boolean isThreshold = unit.endsWith("元") && matcher.group(5) != null;
        if (RATE.matcher(unit).matches()
                || isThreshold
                || (TIMES_OR_MONEY.matcher(unit).matches() && !unit.endsWith("元"))) {
            return;
        }
        String noun = clause.sub(matcher.start(6), matcher.end(6)).text();
        Matcher places = PLACES.matcher(noun);
        String counted = places.find() ? places.group(2) : noun;
        String verb = ONLY_DONE.matcher(matcher.group(1)).find() ? "" : matcher.group(1);
        if (isCountable(counted)) {
            found.add(new Figure(
                    verb + counted,
                    relation(Relation.AT_LEAST, matcher.group(5)),
                    value(matcher.group(3)),
                    counted.equals(noun) ? unit : unit + places.group(1),
                    Optional.ofNullable(matcher.group(2)),
                    matcher.end()));
        }
    }

    /** The figures of 甲、乙分别达到1%、2%; none where there are not as many as things. */
    static List<Figure> each(Run clause) {
        Matcher each = EACH.matcher(clause.plain());
        if (!each.find()) {
            return List.of();
        }
        Run listed = clause.sub(each.start(1), each.end(1));
        List<Run> names = listed.cutAt((from, at) -> "、和及".indexOf(listed.at(at)) >= 0);
        Relation relation = Words.anyBegins(each.group(2), "控制", "降") ? Relation.AT_MOST : Relation.AT_LEAST;
        List<Figure> found = new ArrayList<>();
        Matcher one = ONE.matcher(clause.plain()).region(each.start(3), each.end(3));
        while (one.find() && found.size() < names.size()) {
            found.add(new Figure(
                    names.get(found.size()).text(),
                    relation(relation, one.group(3)),
                    value(one.group(1)),
                    one.group(2),
                    Optional.empty(),
                    one.end()));
        }
        boolean fits = found.size() == names.size() && !one.find();
        return fits && names.stream().allMatch(name -> name.length() >= 2) ? found : List.of();
    }

    /** Where a clause holds a figure that could be a target. */
    static Optional<Run> looksLike(Run clause) {
        Matcher looks = LOOKS.matcher(clause.plain());
        if (!looks.find() || clause.plain().startsWith("的", looks.end())) {
            return Optional.empty();
        }
        boolean reaches = looks.group(2) != null;
        return !reaches && TIMES_OR_MONEY.matcher(looks.group(4)).matches()
                ? Optional.empty()
                : Optional.of(clause.sub(0, looks.end()));
    }

    /** Whether words name something that can be counted, and are no rule, no group and no part of a thing. */
    static boolean isCountable(String words) {
        return words.length() >= 2
                && !Words.anyIn(words, "每", "按", "不少于", "不超过")
                && !Words.anyBegins(words, "的", "方面", "环节", "阶段", "重点任务", "任务")
                && !words.matches(".*(?:组|专班|机构|小组)|" + "(?:" + VERBS + "|开展|安排|各类|一批){1,3}")
                && words.indexOf('“') < 0 == words.indexOf('”') < 0;
    }

    static BigDecimal value(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    /** 左右 sets no bound, 以内 an upper one. */
    static Relation relation(Relation verb, @Nullable String more) {
        if (more == null) {
            return verb;
        }
        return switch (more) {
            case "左右" -> Relation.EQUAL;
            case "以内", "以下" -> Relation.AT_MOST;
            default -> verb;
        };
    }
}
