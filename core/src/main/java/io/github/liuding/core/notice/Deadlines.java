package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads deadlines: those that a tail states, and those that stand in a sentence only. */
final class Deadlines {
    private static final String[] ONGOING = {
        "坚持长期", "常年", "立行立改", "即知即改", "立查立改", "长期坚持", "长期", "持续推进", "持续坚持", "持续", "常态化", "常抓不懈", "全年", "每年", "贯穿", "实时",
        "按期", "即时", "立即", "按时序", "按序时"
    };

    /** Words before a date after which it is no deadline: a state of affairs, a beginning, a rhythm. */
    private static final String[] NOT_AFTER = {
        "截至", "截止目前", "自", "从", "据", "每", "于每", "同比", "较", "比", "依据", "根据", "有效期至", "有效期限至", "执行至", "施行至", "有效期到"
    };

    /** Words after a date that make it no deadline. */
    private static final String[] NOT_BEFORE = {
        "以来", "起", "至今", "印发", "发布", "颁布", "以后", "之后", "后", "已", "实现了", "累计", "共", "度工作", "政府工作报告", "《", "版", "修订",
        "出台的", "纳入", "考核"
    };

    private final Optional<LocalDate> paperDay;
    private final int paperYear;

    Deadlines(Optional<LocalDate> paperDay, OptionalInt yearOfTitle) {
        this.paperDay = paperDay;
        this.paperYear = paperDay.map(LocalDate::getYear).orElse(yearOfTitle.orElse(0));
    }

    /**
     * A deadline as found.
     *
     * @param words as printed
     * @param deadline what they come to
     * @param isYearTaken whether the year is that of the paper
     */
    record Found(Run words, Deadline deadline, boolean isYearTaken) {
        boolean isDated() {
            return deadline.due().isPresent();
        }
    }

    /** What a tail or a table says after 完成时限. */
    Found stated(Run run) {
        Run words = run.strip().trim("。;,、:");
        String printed = words.squeeze().text();
        String plain = words.squeeze().plain();
        List<DateWords> dates = dates(plain);
        Optional<DateWords> last = plain.startsWith("每") ? Optional.empty() : last(dates);
        if (last.isPresent() && plain.length() <= 120) {
            Optional<LocalDate> day = day(last.get());
            if (day.isPresent()) {
                boolean taken = !last.get().namesYear();
                return new Found(words, on(printed, last.get(), day.get()), taken);
            }
        }
        Deadline read = plain.length() <= 120
                ? paperDay.map(day -> Deadline.parse(printed, day)).orElseGet(() -> Deadline.parse(printed))
                : new Deadline.Unknown(printed);
        int within = plain.indexOf('内');
        if (read instanceof Deadline.Unknown && within > 2 && within < plain.length() - 1) {
            String shorter = printed.substring(0, within + 1);
            Deadline first = Deadline.parse(shorter);
            read = first instanceof Deadline.Unknown ? read : first;
        }
        if (read instanceof Deadline.Unknown && isOngoing(plain)) {
            read = new Deadline.Ongoing(printed);
        }
        return new Found(words, read, false);
    }

    /** Whether a part of a tail is a deadline, such as 2022年6月底前完成 or 持续推进. */
    boolean isStated(Run run) {
        String plain = run.squeeze().trim("。;,、").plain();
        if (plain.isEmpty() || plain.length() > 60) {
            return false;
        }
        if (plain.contains("之日起") && plain.contains("内") && plain.length() <= 40) {
            return true;
        }
        if (isOngoing(plain) || plain.startsWith("完成时限") || plain.startsWith("完成时间")) {
            return true;
        }
        int at = plain.startsWith("于") || plain.startsWith("到") || plain.startsWith("至") ? 1 : 0;
        if (plain.length() > 3 && (plain.startsWith("力争") || plain.startsWith("确保"))) {
            at = plain.charAt(2) == '于' || plain.charAt(2) == '到' || plain.charAt(2) == '在' ? 3 : 2;
        }
        Optional<DateWords> date = DateWords.at(plain, at);
        if (date.isPresent()) {
            String rest = plain.substring(date.get().to());
            return rest.length() <= 12
                    || (date.get().isBound() && rest.length() <= 40 && (rest.contains("完成") || rest.contains("推进")));
        }
        return plain.endsWith("内完成") || plain.endsWith("日内") || plain.endsWith("个月内");
    }

    /** Whether words that stand alone set an end, and do not merely name a period or a day. */
    static boolean setsEnd(String plain) {
        boolean isPeriod = plain.indexOf('-') > 0 || plain.indexOf('~') > 0 || plain.indexOf('至') > 0;
        boolean ends = plain.contains("前")
                || plain.contains("完成")
                || plain.contains("底")
                || plain.contains("末")
                || plain.contains("内")
                || isOngoing(plain);
        return ends && (!isPeriod || plain.contains("完成"));
    }

    static boolean isOngoing(String plain) {
        for (String word : ONGOING) {
            if (plain.startsWith(word) || (plain.endsWith(word) && plain.length() <= 16)) {
                return true;
            }
        }
        return false;
    }

    /** The deadlines that the sentences of a task set, in their order. */
    List<Found> inSentences(Run text) {
        List<Found> found = new ArrayList<>();
        String plain = text.plain();
        for (int i = 0; i < plain.length(); i++) {
            if (!begins(plain, i)) {
                continue;
            }
            Optional<DateWords> date = DateWords.at(plain, i);
            if (date.isEmpty()) {
                i = within(text, i, found);
                continue;
            }
            DateWords words = date.get();
            if (isDeadline(plain, words)) {
                Run run = text.sub(words.from(), words.to());
                day(words).filter(day -> !isOver(words, day)).ifPresent(day -> {
                    String printed = run.squeeze().text();
                    found.add(new Found(run, on(printed, words, day), !words.namesYear()));
                });
            }
            i = Math.max(i, words.to() - 1);
        }
        return found;
    }

    /** 自印发之日起30日内; times within which offices handle matters are none. */
    private int within(Run text, int at, List<Found> found) {
        String plain = text.plain();
        if (!plain.startsWith("印发之日起", at) && !plain.startsWith("发布之日起", at) && !plain.startsWith("下发之日起", at)) {
            return at;
        }
        int from = at;
        while (from > 0 && at - from < 10 && "。,;、:(".indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        int end = plain.substring(at, Math.min(plain.length(), at + 17)).indexOf('内') + at;
        if (end < at) {
            return at;
        }
        Run words = text.sub(from, end + 1);
        String printed = words.squeeze().text();
        found.add(new Found(words, Deadline.parse(printed), false));
        return end;
    }

    private static boolean begins(String plain, int i) {
        char c = plain.charAt(i);
        boolean inNumber = i > 0
                && (Glyphs.isDigit(plain.charAt(i - 1))
                        || (Marker.isHanNumber(plain.charAt(i - 1)) && Marker.isHanNumber(c)));
        return !inNumber
                && (Glyphs.isDigit(c)
                        || Marker.isHanNumber(c)
                        || c == '年'
                        || c == '今'
                        || c == '明'
                        || c == '本'
                        || c == '当'
                        || c == '第'
                        || c == '上'
                        || c == '下'
                        || c == '印'
                        || c == '发');
    }

    private boolean isDeadline(String plain, DateWords date) {
        char prior = date.from() == 0 ? '。' : plain.charAt(date.from() - 1);
        boolean isAim = prior == '到' || prior == '至';
        boolean endsBefore = plain.charAt(date.to() - 1) == '前';
        for (String word : NOT_BEFORE) {
            boolean isIssue = word.equals("印发") || word.equals("发布") || word.equals("颁布");
            if (!(endsBefore && isIssue)
                    && plain.startsWith(word, date.to())
                    && !(isAim && (word.equals("累计") || word.equals("共")))) {
                return false;
            }
        }
        for (String word : NOT_AFTER) {
            if (endsAt(plain, word, date.from())) {
                return false;
            }
        }
        if (isInTitle(plain, date.from())) {
            return false;
        }
        char before = date.from() == 0 ? '。' : plain.charAt(date.from() - 1);
        if (before == '-' || before == '~' || before == '年') {
            return false;
        }
        if (plain.startsWith("-", date.to()) || plain.startsWith("至", date.to()) || plain.startsWith("~", date.to())) {
            return false;
        }
        boolean reaches = before == '到' || before == '至';
        return date.isBound() || (reaches && date.namesYear()) || isHalfWithWork(plain, date);
    }

    /** 上半年建成, 第三季度完成. */
    private static boolean isHalfWithWork(String plain, DateWords date) {
        String words = plain.substring(date.from(), date.to());
        if (date.namesYear() && date.month() == 0) {
            return Words.anyBegins(plain.substring(date.to()), "完成", "建成", "全部完成", "全部建成", "全面完成", "全面建成");
        }
        if (!words.endsWith("半年") && !words.endsWith("季度")) {
            return false;
        }
        String after = plain.substring(date.to(), Math.min(plain.length(), date.to() + 8));
        return after.contains("完成")
                || after.contains("建成")
                || after.contains("投入")
                || after.contains("启动")
                || after.contains("出台")
                || after.contains("开工");
    }

    private static boolean endsAt(String plain, String word, int end) {
        return end >= word.length() && plain.startsWith(word, end - word.length());
    }

    /** Whether a 《 before it is still open. */
    private static boolean isInTitle(String plain, int at) {
        for (int i = at - 1; i >= 0 && i > at - 60; i--) {
            char c = plain.charAt(i);
            if (c == '》') {
                return false;
            }
            if (c == '《') {
                return true;
            }
        }
        return false;
    }

    /** A date with a year that was over when the paper was dated tells what was, not what is to be done. */
    private boolean isOver(DateWords words, LocalDate day) {
        boolean isPast = paperDay.filter(day::isBefore).isPresent();
        return isPast && (words.namesYear() || !words.isBound());
    }

    /** The day of the paper. */
    Optional<LocalDate> paperDay() {
        return paperDay;
    }

    /** The last day of a date; that of the paper's year where it names none. */
    Optional<LocalDate> day(DateWords words) {
        return words.day(paperYear).map(day -> isNextYears(words, day) ? day.plusYears(1) : day);
    }

    /** 3月底前 in a paper of December is that of the next year. */
    private boolean isNextYears(DateWords words, LocalDate day) {
        return !words.namesYear()
                && words.shift() < 0
                && words.month() > 0
                && paperDay.filter(
                                paper -> day.isBefore(paper) && paper.getMonthValue() >= 10 && day.getMonthValue() <= 6)
                        .isPresent();
    }

    static Deadline on(String printed, DateWords words, LocalDate day) {
        return words.day() == 0
                ? new Deadline.MonthEnd(printed, YearMonth.from(day))
                : new Deadline.OnDay(printed, day);
    }

    /** The dates of a text, in their order. */
    static List<DateWords> dates(String plain) {
        List<DateWords> dates = new ArrayList<>();
        for (int i = 0; i < plain.length() && i < 200; i++) {
            if (begins(plain, i)) {
                Optional<DateWords> date = DateWords.at(plain, i);
                if (date.isPresent()) {
                    dates.add(carried(dates, date.get()));
                    i = Math.max(i, date.get().to() - 1);
                }
            }
        }
        return dates;
    }

    /** In 2022年3月-6月 the second has the year of the first. */
    private static DateWords carried(List<DateWords> before, DateWords date) {
        if (date.namesYear() || date.shift() >= 0 || before.isEmpty()) {
            return date;
        }
        DateWords last = before.get(before.size() - 1);
        return new DateWords(
                date.from(), date.to(), last.year(), last.shift(), date.month(), date.day(), date.isBound());
    }

    private Optional<DateWords> last(List<DateWords> dates) {
        return dates.stream()
                .filter(date -> day(date).isPresent())
                .max(Comparator.comparing((DateWords date) -> day(date).orElse(LocalDate.MIN))
                        .thenComparing(DateWords::from));
    }
}
