package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads targets in figures: 到2025年,规模以上企业达到124家、年均增长20%. A figure is one only behind a word that says what is to be
 * reached; thresholds (达到500万元的项目), rewards and what has been reached are none.
 */
final class TargetReader {

    private static final String UNIT =
            "(?:[百千万亿]{1,2}(?:元|户|人次|人|家|亩|吨|千瓦时|平方米)|个百分点|%|‰|[万亿]?元|个?工作日|个?小时|分钟|人次|平方公里|平方米"
                    + "|立方米|公里|[家户个项件人名亩天倍所座辆次吨张套批条处种例场位分])";

    private static final Pattern REACHES = Pattern.compile(
            "(达到|突破|超过|不低于|不少于|不超过|不高于|控制在|压缩[至到]|缩短[至到]|压减[至到]|降低?[至到]|提高[至到]|提升[至到]|增加[至到]|增长[至到]|稳定在|保持在"
                    + "|增长|下降|降低|达)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,4})?)("
                    + UNIT
                    + ")(及?以上|以下|以内|左右)?");

    /** 新增市场主体5万户: what is to be made, and how many of it. */
    private static final Pattern MAKES =
            Pattern.compile("((?:新增|培育|建成|引进|打造|新建|改造|签约|孵化|认定|创建)[^,;:。、\\d]{2,24}?)(\\d{1,12}(?:\\.\\d{1,4})?)("
                    + UNIT
                    + ")(及?以上|左右)?(?=[,;。、]|$)");

    /** The year in which a sentence says that all of it is to be. */
    private static final Pattern YEAR = Pattern.compile("^(?:(今年|本年度?|全年)|(\\d{4})年)(?:,|(?=全[省市县区州])|力争|确保|实现)");

    private static final Pattern RATE = Pattern.compile("[、,]?年均(?:增长|递增|增速)率?(?:达到|达|为)?(\\d{1,3}(?:\\.\\d{1,4})?)%");

    private static final Pattern SCOPE = Pattern.compile("(?:全[国省市县区州盟旗镇乡]|[省市县区乡镇](?:、[省市县区乡镇]){1,3}[两二三四]级)");

    private static final List<String> UPWARD = List.of("增长", "下降", "降低");

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
        "已", "目前", "上年", "去年", "同比", "截至", "逾期", "超期", "超时", "奖励", "补助", "补贴", "给予", "罚", "扣", "得分", "加分", "分别", "每次",
        "累计完成", "贷款", "注册资本"
    };

    private final Source source;
    private final int paperYear;
    private final Deadlines deadlines;
    private final Log log;
    private final ToIntFunction<Run> taskAt;
    private final Set<String> known = new HashSet<>();
    private final Set<Integer> withTarget = new HashSet<>();
    private final List<TargetDraft> found = new ArrayList<>();

    /**
     * A reader.
     *
     * @param paperYear the year of the paper, or 0
     * @param taskAt the place of the task in whose text a run stands, or -1
     */
    TargetReader(Source source, int paperYear, Deadlines deadlines, Log log, ToIntFunction<Run> taskAt) {
        this.source = source;
        this.paperYear = paperYear;
        this.deadlines = deadlines;
        this.log = log;
        this.taskAt = taskAt;
    }

    List<TargetDraft> read(List<Passages.Passage> passages) {
        passages.forEach(this::passage);
        return List.copyOf(found);
    }

    private void passage(Passages.Passage passage) {
        if (passage.text().length() > Passages.LONGEST
                || !Passages.holdsDigit(passage.text().plain())
                || !(REACHES.matcher(passage.text().plain()).find()
                        || MAKES.matcher(passage.text().plain()).find())) {
            return;
        }
        for (Run sentence : passage.text().cutAt((from, at) -> passage.text().at(at) == '。')) {
            List<Deadlines.Found> dates = deadlines.inSentences(sentence);
            Optional<String> scope = Optional.empty();
            Optional<Deadlines.Found> year = year(sentence);
            for (Run clause :
                    sentence.cutAt((from, at) -> ",;:".indexOf(sentence.at(at)) >= 0 && !isInNumber(sentence, at))) {
                Optional<Deadlines.Found> own = dates.stream()
                        .filter(date -> isIn(clause, date.words().offset(0)))
                        .findFirst();
                Optional<Deadlines.Found> by =
                        own.or(() -> carried(dates, clause)).or(() -> year);
                Run words = own.map(date -> behind(clause, date.words())).orElse(clause);
                scope = clause(passage, sentence, words, by, scope).filter(where -> where.startsWith("全"));
            }
        }
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

    /** The end of the year with which a sentence begins, where it is not over. */
    private Optional<Deadlines.Found> year(Run sentence) {
        Matcher year = YEAR.matcher(sentence.plain());
        if (!year.find() || paperYear == 0) {
            return Optional.empty();
        }
        int of = year.group(2) == null ? paperYear : Integer.parseInt(year.group(2));
        Run words = sentence.sub(0, year.group(2) == null ? year.end(1) : year.end(2) + 1);
        return of < paperYear || of > paperYear + 50
                ? Optional.empty()
                : Optional.of(new Deadlines.Found(
                        words, new Deadline.MonthEnd(words.text(), YearMonth.of(of, 12)), year.group(2) == null));
    }

    /** The last date before a clause. */
    private static Optional<Deadlines.Found> carried(List<Deadlines.Found> dates, Run clause) {
        return clause.isEmpty()
                ? Optional.empty()
                : dates.stream()
                        .filter(date -> date.words().offset(0) < clause.offset(0))
                        .reduce((one, next) -> next);
    }

    private static boolean isIn(Run clause, int offset) {
        return !clause.isEmpty() && clause.offset(0) <= offset && offset <= clause.offset(clause.length() - 1);
    }

    private static Run behind(Run clause, Run words) {
        int last = words.offset(words.length() - 1);
        int at = 0;
        while (at < clause.length() && clause.offset(at) <= last) {
            at++;
        }
        return clause.from(at);
    }

    /** Reads a clause; gives the scope that holds for the next. */
    private Optional<String> clause(
            Passages.Passage passage, Run sentence, Run clause, Optional<Deadlines.Found> by, Optional<String> before) {
        Optional<String> scope = before;
        Matcher reaches = REACHES.matcher(clause.plain());
        int from = 0;
        while (reaches.find()) {
            Run indicator = clause.sub(from, reaches.start()).trim("、-");
            boolean isModal = Words.anyBegins(indicator.plain(), "力争", "确保", "争取")
                    || reaches.group(1).startsWith("不");
            indicator = indicator(indicator);
            Matcher in = SCOPE.matcher(indicator.plain());
            if (in.lookingAt() && indicator.length() > in.end() + 1) {
                scope = Optional.of(indicator.sub(0, in.end()).text());
                indicator = indicator.from(in.end()).trim("的");
            }
            from = reaches.end();
            boolean upward = UPWARD.contains(reaches.group(1));
            boolean isPart = clause.plain().startsWith("的", reaches.end());
            int task = taskAt.applyAsInt(clause);
            boolean stands =
                    by.isPresent() || task >= 0 || isModal || passage.heading().contains("目标");
            boolean fits = indicator.length() >= 2
                    && indicator.length() <= 40
                    && !isPart
                    && !isReward(sentence, clause)
                    && !Words.anyBegins(indicator.plain(), "最", "每", "单个", "单笔", "一次性")
                    && stands
                    && (!upward
                            || "%‰".contains(reaches.group(3))
                            || reaches.group(3).equals("个百分点"))
                    && !Words.anyIn(clause.plain(), NONE)
                    && !Words.anyBegins(clause.plain(), "对", "凡", "若", "如", "当", "按", "每", "自");
            if (fits) {
                add(sentence, clause, indicator, reaches, by, scope, task);
            }
        }
        Matcher makes = MAKES.matcher(clause.plain());
        while (from == 0 && makes.find()) {
            boolean isPart = clause.plain().startsWith("的", makes.end());
            boolean stands = by.isPresent() || passage.heading().contains("目标");
            boolean isCounted = !"%‰".contains(makes.group(3));
            if (stands && isCounted && !isPart && !isReward(sentence, clause) && !Words.anyIn(clause.plain(), NONE)) {
                Run made = indicator(clause.sub(makes.start(1), makes.end(1)));
                add(sentence, clause, made, makes, by, scope, taskAt.applyAsInt(clause));
            }
        }
        return scope;
    }

    /** Whether the clause, or that before it, tells what is paid. */
    private static boolean isReward(Run sentence, Run clause) {
        int at = sentence.length() - behind(sentence, clause).length();
        String near = sentence.plain().substring(Math.max(0, at - clause.length() - 30), at);
        return Words.anyIn(near, "奖励", "补助", "补贴", "罚款", "给予");
    }

    private void add(
            Run sentence,
            Run clause,
            Run indicator,
            Matcher reaches,
            Optional<Deadlines.Found> by,
            Optional<String> scope,
            int task) {
        boolean upward = UPWARD.contains(reaches.group(1));
        String verb = indicator.plain().endsWith(reaches.group(1)) ? "达到" : reaches.group(1);
        Target target = Target.builder()
                .indicator(upward ? indicator.text() + reaches.group(1) : indicator.text())
                .relation(relation(verb, reaches.group(4)))
                .value(new BigDecimal(reaches.group(2).replace(",", "")))
                .unit(reaches.group(3))
                .build();
        Deadline deadline = by.map(Deadlines.Found::deadline).orElseGet(Deadline::unstated);
        if (!known.add(target + " " + deadline.due() + " " + scope)) {
            return;
        }
        Run words = clause.sub(0, reaches.end());
        int end = behind(sentence, clause.sub(reaches.end() - 1, reaches.end())).length();
        Matcher rate = RATE.matcher(sentence.from(sentence.length() - end).plain());
        Optional<BigDecimal> yearly = rate.lookingAt() ? Optional.of(new BigDecimal(rate.group(1))) : Optional.empty();
        found.add(new TargetDraft(
                target, scope, yearly, deadline, task < 0 ? Optional.empty() : Optional.of(task), source.span(words)));
        // A task has one target in the file: the first of those without a day of their own.
        if (deadline.due().isEmpty() && (task < 0 || !withTarget.add(task))) {
            log.note(
                    NoticeFindings.TARGET_WITHOUT_DEADLINE,
                    words,
                    "目标“%s”未写时限，未写入方案数据文件".formatted(target),
                    "Target '%s' names no day and was not written to the campaign file".formatted(target));
        }
    }

    private static Relation relation(String verb, @Nullable String more) {
        boolean down = Words.anyBegins(verb, "不超过", "不高于", "控制在", "压缩", "缩短", "压减", "降低到", "降低至", "降至", "降到");
        boolean isBelow = more != null && (more.equals("以内") || more.equals("以下"));
        return down || isBelow ? Relation.AT_MOST : Relation.AT_LEAST;
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
