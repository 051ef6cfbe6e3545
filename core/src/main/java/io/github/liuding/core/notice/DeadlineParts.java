package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stated deadline says besides its last day: the first day of 自…至…, earlier days, what is done by each, and whether
 * more is said, such as 长期坚持.
 */
final class DeadlineParts {
    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 40;

    /** Between the two days of a period. */
    private static final Pattern TO = Pattern.compile("(?:起|开始)?[-~至到]{1,4}");

    /** Words around a day that say no more than that it is one. */
    private static final Pattern IDLE =
            Pattern.compile("(?:[,;、。:]|力争|确保|原则上|于|在|自|从|到|至|和|及|并|且|前|底|末|起|即日|全面|全部|基本|均|完成"
                    + "|建成|完工|竣工|办结|办毕|到位|落实|整改|任务|工作|时限|时间){0,12}");

    /**
     * A day, and what is done by it.
     *
     * @param name what is done, or the words of the day
     * @param deadline the day
     */
    record Step(Run name, Deadline deadline) {}

    static final DeadlineParts NONE = new DeadlineParts(Optional.empty(), List.of(), false);

    /** The first day; absent where none is said. */
    final Optional<LocalDate> start;

    final List<Step> steps;

    /** Whether words are left that none of the others holds. */
    final boolean saysMore;

    private DeadlineParts(Optional<LocalDate> start, List<Step> steps, boolean saysMore) {
        this.start = start;
        this.steps = steps;
        this.saysMore = saysMore;
    }

    static DeadlineParts of(Run stated, Deadline read, Deadlines deadlines) {
        Run words = stated.squeeze().trim("。;,、:");
        String plain = words.plain();
        List<DateWords> dates = Deadlines.dates(plain);
        if (plain.length() > LONGEST || read.due().isEmpty() || dates.isEmpty()) {
            boolean isCut = read instanceof Deadline.Within
                    && !isIdle(plain.substring(
                            Math.min(plain.length(), read.words().length())));
            return isCut ? new DeadlineParts(Optional.empty(), List.of(), true) : NONE;
        }
        LocalDate due = read.due().orElseThrow();
        Optional<LocalDate> start = plain.startsWith("即日") ? deadlines.paperDay() : Optional.empty();
        List<Step> steps = new ArrayList<>();
        boolean saysMore = !isIdle(plain.substring(0, dates.get(0).from()));
        for (int i = 0; i < dates.size(); i++) {
            DateWords date = dates.get(i);
            boolean isLast = i == dates.size() - 1;
            int end = isLast ? plain.length() : dates.get(i + 1).from();
            Run behind = words.sub(date.to(), end);
            Optional<LocalDate> day = deadlines.day(date);
            if (!isLast && TO.matcher(behind.plain()).matches()) {
                start = day.map(last -> first(plain, date, last)).filter(first -> !first.isAfter(due));
                continue;
            }
            Run work = firstClause(behind);
            boolean isWork = !isIdle(work.plain()) && !Deadlines.isOngoing(withoutJoint(work.plain()));
            boolean isBefore = day.filter(one -> one.isBefore(due)).isPresent();
            if (day.isPresent() && (isWork || isBefore)) {
                Run printed = words.sub(date.from(), date.to());
                steps.add(
                        new Step(isWork ? withoutJoint(work) : printed, Deadlines.on(printed.text(), date, day.get())));
            }
            saysMore |= isWork ? !isIdle(behind.from(endOf(behind, work)).plain()) : !isIdle(behind.plain());
        }
        return new DeadlineParts(start, List.copyOf(steps), saysMore);
    }

    private static boolean isIdle(String plain) {
        return IDLE.matcher(plain).matches();
    }

    private static Run firstClause(Run behind) {
        Run work = behind.trim(",;、。:");
        for (int i = 0; i < work.length(); i++) {
            if (",;。".indexOf(work.at(i)) >= 0) {
                return work.sub(0, Math.min(i, LONGEST_NAME));
            }
        }
        return work.sub(0, Math.min(work.length(), LONGEST_NAME));
    }

    private static int endOf(Run all, Run part) {
        int last = part.offset(part.length() - 1);
        int at = 0;
        while (at < all.length() && all.offset(at) <= last) {
            at++;
        }
        return at;
    }

    private static String withoutJoint(String plain) {
        return plain.startsWith("并") || plain.startsWith("且") ? plain.substring(1) : plain;
    }

    private static Run withoutJoint(Run work) {
        return work.from(work.length() - withoutJoint(work.plain()).length());
    }

    /** The first day of a month, a quarter, half a year or a year whose last is known. */
    private static LocalDate first(String plain, DateWords date, LocalDate last) {
        if (date.day() > 0) {
            return last;
        }
        String words = plain.substring(date.from(), date.to());
        Matcher span = Pattern.compile("(季度|半年)").matcher(words);
        if (span.find()) {
            return last.withDayOfMonth(1).minusMonths(span.group(1).equals("季度") ? 2 : 5);
        }
        return date.month() == 0 ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    }
}
