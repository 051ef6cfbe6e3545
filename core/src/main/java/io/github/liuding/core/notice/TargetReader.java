package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads targets in figures: 到2025年,规模以上企业达到124家、年均增长20%. A figure is one only behind a word that says what is to be
 * reached; thresholds (达到500万元的项目), rewards and what has been reached are none.
 */
final class TargetReader {

    static final Pattern REACHES = Pattern.compile(
            "(达到|突破|超过|不低于|不少于|不超过|不高于|控制在|压缩[至到]|缩短[至到]|压减[至到]|降低?[至到]|提高[至到]|提升[至到]|增加[至到]|增长[至到]|稳定在|保持在"
                    + "|增长|下降|降低|压减|压缩|缩短|减少|精简|达)"
                    + Figures.NUMBER + "(" + Figures.UNIT + ")(及?以上|以下|以内|左右)?");

    private static final Pattern PAST = Pattern.compile("(?<!\\d)(\\d{4})年");

    private static final Pattern RATE = Pattern.compile("[、,]?年均(?:增长|递增|增速)率?(?:达到|达|为)?(\\d{1,3}(?:\\.\\d{1,4})?)%");

    private static final Pattern SCOPE = Pattern.compile("(?:全[国省市县区州盟旗镇乡]|[省市县区乡镇](?:、[省市县区乡镇]){1,3}[两二三四]级)");

    private static final List<String> UPWARD = List.of("增长", "下降", "降低", "压减", "压缩", "缩短", "减少", "精简");

    /** With these no indicator begins. */
    private static final String[] BEFORE = {
        "力争", "确保", "争取", "实现", "推动", "督促", "努力", "其中", "使", "将", "要", "到时", "保持", "全面", "原则上", "并", "和", "全年", "年均",
        "今年"
    };

    /** With these no indicator ends. */
    private static final String[] BEHIND = {
        "力争", "确保", "争取", "均", "要", "就", "应", "须", "需", "都", "将", "总体", "至少", "年均", "不断", "稳定", "整体", "实现", "逐步", "原则上",
        "一般"
    };

    /** Where one of these stands in the clause, the figure is no target. */
    private static final String[] NONE = {
        "已", "目前", "上年", "去年", "截至", "逾期", "超期", "超时", "奖励", "补助", "补贴", "给予", "罚", "扣", "得分", "加分", "每次", "累计完成", "贷款",
        "注册资本"
    };

    private final Source source;
    private final int paperYear;
    private final Deadlines deadlines;
    private final Log log;
    private final FurtherParts.Places places;
    private final Set<String> known = new HashSet<>();
    private final Set<Integer> withTarget = new HashSet<>();
    private final Set<Integer> doubted = new HashSet<>();
    private final List<TargetDraft> found = new ArrayList<>();

    /**
     * A reader.
     *
     * @param paperYear the year of the paper, or 0
     * @param places where tasks stand
     */
    TargetReader(Source source, int paperYear, Deadlines deadlines, Log log, FurtherParts.Places places) {
        this.source = source;
        this.paperYear = paperYear;
        this.deadlines = deadlines;
        this.log = log;
        this.places = places;
    }

    List<TargetDraft> read(List<Passages.Passage> passages) {
        passages.forEach(this::passage);
        return List.copyOf(found);
    }

    private void passage(Passages.Passage passage) {
        if (passage.text().length() > Passages.LONGEST
                || !Passages.holdsDigit(passage.text().plain())) {
            return;
        }
        Marker marker = passage.inTable() ? Marker.of(passage.text().plain()) : Marker.of("");
        Run text = marker.isPresent() ? passage.text().from(marker.length()) : passage.text();
        for (Run sentence : text.cutAt((from, at) -> text.at(at) == '。')) {
            sentence(passage, sentence);
        }
    }

    private void sentence(Passages.Passage passage, Run sentence) {
        ClauseDays days = new ClauseDays(sentence, deadlines, paperYear);
        Optional<String> scope = Optional.empty();
        List<Run> clauses =
                sentence.cutAt((from, at) -> ",;:".indexOf(sentence.at(at)) >= 0 && !isInNumber(sentence, at));
        for (int i = 0; i < clauses.size(); i++) {
            Optional<Deadlines.Found> by = days.by(clauses, i);
            int before = found.size();
            Run words = days.without(clauses.get(i));
            scope = clause(passage, sentence, words, by, scope).filter(where -> where.startsWith("全"));
            if (found.size() == before) {
                doubt(words);
            }
        }
    }

    /** Tells once of a task that a figure in it looks like a target and was not understood. */
    private void doubt(Run clause) {
        int task = places.task(clause);
        if (task < 0
                || !Passages.holdsDigit(clause.plain())
                || isNone(clause)
                || Words.anyIn(clause.plain(), "惠及", "受益", "同比")) {
            return;
        }
        Figures.looksLike(clause)
                .filter(words -> doubted.add(task))
                .ifPresent(words -> log.note(
                        NoticeFindings.TARGET_IN_DOUBT,
                        words,
                        "“%s”似为目标，未读作目标，须人工核对".formatted(Log.quoted(words)),
                        "'%s' may be a target and was not read as one".formatted(Log.quoted(words))));
    }

    /** Whether a comma parts thousands, as in 1,200家. */
    private static boolean isInNumber(Run sentence, int at) {
        return sentence.at(at) == ','
                && at > 0
                && at + 3 < sentence.length()
                && Glyphs.isDigit(sentence.at(at - 1))
                && Glyphs.isDigit(sentence.at(at + 1))
                && Glyphs.isDigit(sentence.at(at + 2))
                && Glyphs.isDigit(sentence.at(at + 3));
    }

    /** Reads a clause; gives the scope that holds for the next. */
    private Optional<String> clause(
            Passages.Passage passage, Run sentence, Run clause, Optional<Deadlines.Found> by, Optional<String> before) {
        if (!Passages.holdsDigit(clause.plain())
                || isNone(clause)
                || isReward(sentence, clause)
                || (by.isEmpty() && isPast(sentence, clause))) {
            return before;
        }
        Place place = new Place(sentence, clause, by, places.task(clause));
        boolean stands = by.isPresent() || place.task >= 0 || passage.heading().contains("目标");
        Optional<String> scope = before;
        Matcher reaches = REACHES.matcher(clause.plain());
        int from = 0;
        boolean any = false;
        List<Figures.Figure> each = stands ? Figures.each(clause) : List.of();
        while (each.isEmpty() && reaches.find()) {
            Run indicator = clause.sub(from, reaches.start()).trim("、-");
            boolean isModal = Words.anyBegins(indicator.plain(), "力争", "确保", "争取")
                    || reaches.group(1).startsWith("不");
            boolean isAim = isModal || (passage.inTable() && place.task >= 0);
            indicator = indicator(indicator);
            Matcher in = SCOPE.matcher(indicator.plain());
            if (in.lookingAt() && indicator.length() > in.end() + 1) {
                scope = Optional.of(indicator.sub(0, in.end()).text());
                indicator = indicator.from(in.end()).trim("的");
            }
            from = reaches.end();
            boolean fits = (stands || isModal)
                    && indicator.length() <= 40
                    && Figures.isCountable(indicator.plain())
                    && !goesOn(clause, reaches)
                    && !Words.anyBegins(indicator.plain(), "最", "单个", "单笔", "一次性")
                    && (isAim || !clause.plain().contains("同比"))
                    && (!UPWARD.contains(reaches.group(1)) || "%‰个百分点".contains(reaches.group(3)));
            if (fits) {
                any = true;
                add(place, figure(indicator, reaches), scope);
            }
        }
        boolean isList = Words.anyIn(clause.plain(), "分别", "每");
        for (Figures.Figure figure : any || !stands || isList ? each : Figures.of(clause)) {
            add(place, figure, figure.scope());
        }
        return scope;
    }

    /** Whether the clause, or that before it, tells what is paid. */
    private static boolean isReward(Run sentence, Run clause) {
        int at = sentence.length() - ClauseDays.behind(sentence, clause).length();
        String near = sentence.plain().substring(Math.max(0, at - clause.length() - 30), at);
        return Words.anyIn(near, "奖励", "补助", "补贴", "罚款", "给予");
    }

    /** Where a figure stands: its sentence, its clause, the day that holds for it, and the task. */
    private record Place(Run sentence, Run clause, Optional<Deadlines.Found> by, int task) {}

    /** Whether words speak of what is no target, such as what is paid, or begin a rule. */
    private static boolean isNone(Run clause) {
        return Words.anyIn(clause.plain(), NONE) || Words.anyBegins(clause.plain(), "对", "凡", "若", "如", "当", "自");
    }

    /** Whether a sentence tells of a year that was over when the paper was dated. */
    private boolean isPast(Run sentence, Run clause) {
        int rest = ClauseDays.behind(sentence, clause).length();
        Matcher year = PAST.matcher(sentence.plain().substring(0, sentence.length() - rest));
        return year.find() && Integer.parseInt(year.group(1)) < paperYear;
    }

    /** Whether what is counted only begins with the figure, as in 不少于20平方米配建, or the figure is part of a thing. */
    private static boolean goesOn(Run clause, Matcher reaches) {
        String behind = clause.plain().substring(reaches.end());
        boolean isNoun = reaches.group(1).startsWith("不")
                && !behind.isEmpty()
                && Glyphs.isHan(behind.charAt(0))
                && !Words.anyBegins(behind, "及", "和", "并", "以", "左右", "上", "下");
        return isNoun || behind.startsWith("的");
    }

    private static Figures.Figure figure(Run indicator, Matcher reaches) {
        String verb = reaches.group(1);
        boolean upward = UPWARD.contains(verb) && !indicator.plain().endsWith(verb);
        boolean down =
                !upward && Words.anyBegins(verb, "不超过", "不高于", "控制在", "压缩", "缩短", "压减", "降低到", "降低至", "降至", "降到");
        return new Figures.Figure(
                upward ? indicator.text() + verb : indicator.text(),
                Figures.relation(down ? Relation.AT_MOST : Relation.AT_LEAST, reaches.group(4)),
                Figures.value(reaches.group(2)),
                reaches.group(3),
                Optional.empty(),
                reaches.end());
    }

    private void add(Place place, Figures.Figure figure, Optional<String> scope) {
        Target target = Target.builder()
                .indicator(figure.indicator())
                .relation(figure.relation())
                .value(figure.value())
                .unit(figure.unit())
                .build();
        int task = place.task;
        Optional<Deadline> own = place.by.map(Deadlines.Found::deadline);
        // A task has one target in the file; more of them are promises by its deadline.
        boolean isSecond = task >= 0 && own.isEmpty() && withTarget.contains(task);
        Deadline deadline =
                own.or(() -> isSecond ? places.stated(task) : Optional.empty()).orElseGet(Deadline::unstated);
        if (!known.add(target + " " + deadline.due() + " " + scope)) {
            return;
        }
        Run words = place.clause.sub(0, figure.end());
        int end = ClauseDays.behind(place.sentence, place.clause.sub(figure.end() - 1, figure.end()))
                .length();
        Matcher rate =
                RATE.matcher(place.sentence.from(place.sentence.length() - end).plain());
        Optional<BigDecimal> yearly = rate.lookingAt() ? Optional.of(new BigDecimal(rate.group(1))) : Optional.empty();
        found.add(new TargetDraft(
                target, scope, yearly, deadline, task < 0 ? Optional.empty() : Optional.of(task), source.span(words)));
        if (deadline.due().isEmpty() && (task < 0 || !withTarget.add(task))) {
            log.note(
                    NoticeFindings.TARGET_WITHOUT_DEADLINE,
                    words,
                    "目标“%s”未写时限，未写入方案数据文件".formatted(target),
                    "Target '%s' names no day and was not written to the campaign file".formatted(target));
        }
        if (target.relation() == Relation.EQUAL) {
            log.note(
                    NoticeFindings.TARGET_IN_DOUBT,
                    words,
                    "目标“%s”原文为约数（左右）".formatted(target),
                    "Target '%s' is printed as approximate".formatted(target));
        }
    }

    private static Run indicator(Run words) {
        Run indicator = words;
        for (int i = 0; i < 4; i++) {
            for (String word : BEFORE) {
                indicator = indicator.plain().startsWith(word) ? indicator.from(word.length()) : indicator;
            }
            for (String word : BEHIND) {
                indicator = indicator.plain().endsWith(word)
                        ? indicator.sub(0, indicator.length() - word.length())
                        : indicator;
            }
        }
        return indicator;
    }
}
