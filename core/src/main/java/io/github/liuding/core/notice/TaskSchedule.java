package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads by when a task is to be done: its deadline, what comes before, and the days that belong to one of its measures. */
final class TaskSchedule {
    private static final int LONGEST_NAME = 40;

    /** A time that hangs on an event and comes to no day. */
    private static final Pattern EVENT =
            Pattern.compile("(?:\\d{1,2}月\\d{1,2}日)?[春秋]?季?(?:开学|主?汛期?|供暖季?|采暖季?|雨季|春节|国庆节?|高考|入冬|封冻)(?:到来|开始)?之?前"
                    + "|[^,;。于在]{2,8}(?:结束|期满)后\\d{1,3}个?(?:月|工作日|日|天)内");

    private final Source source;
    private final Optional<Run> deadlineForRest;
    private final Deadlines deadlines;
    private final PaperYear year;
    private final Log log;
    private boolean toldRest;

    TaskSchedule(Source source, Optional<Run> deadlineForRest, Deadlines deadlines, PaperYear year, Log log) {
        this.source = source;
        this.deadlineForRest = deadlineForRest;
        this.deadlines = deadlines;
        this.year = year;
        this.log = log;
    }

    /**
     * A day in the sentences of a task.
     *
     * @param part the piece of its text
     * @param item which of its numbered measures, from 1; 0 where it stands in none
     * @param measure the place among its measures; -1 in its title
     * @param found the day
     */
    private record Named(Run part, int item, int measure, Deadlines.Found found) {}

    void read(RawTask task, Tail tail, List<Run> measures, TaskDraftBuilder draft) {
        List<Named> named = named(task, measures);
        Optional<Deadlines.Found> taken =
                tail.deadline.map(words -> stated(words, draft)).or(() -> fromSentences(task, named, measures));
        taken.ifPresent(one -> {
            draft.deadline(one.deadline());
            tell(one);
        });
        if (taken.isEmpty()) {
            tellEvent(task);
        }
        days(named, measures, taken, draft);
    }

    /** Tells of a task without a deadline that it is to be done by some event. */
    private void tellEvent(RawTask task) {
        for (RawTask.Part part : task.parts) {
            Matcher event = EVENT.matcher(part.run().plain());
            if (part.kind() != TaskPart.Kind.RESPONSIBILITY && event.find()) {
                Run words = part.run().sub(event.start(), event.end());
                log.warn(
                        NoticeFindings.DEADLINE_NOT_UNDERSTOOD,
                        words,
                        "完成时限“%s”无法换算成日期".formatted(Log.quoted(words)),
                        "Deadline '%s' comes to no day".formatted(Log.quoted(words)));
                return;
            }
        }
    }

    private Deadlines.Found stated(Run words, TaskDraftBuilder draft) {
        Deadlines.Found found = deadlines.stated(words);
        DeadlineParts parts = DeadlineParts.of(words, found.deadline(), deadlines);
        draft.start(parts.start);
        for (DeadlineParts.Step step : parts.steps) {
            draft.addMilestone(new MilestoneDraft(step.name().text(), step.deadline(), source.span(step.name())));
        }
        if (parts.saysMore) {
            String read = found.deadline()
                    .due()
                    .map(LocalDate::toString)
                    .orElseGet(() -> found.deadline().words());
            log.note(
                    NoticeFindings.DEADLINE_READ_IN_PART,
                    found.words(),
                    "完成时限“%s”只读作%s，其余须人工填写".formatted(Log.quoted(found.words()), read),
                    "Of deadline '%s' only %s was read".formatted(Log.quoted(found.words()), read));
        }
        return found;
    }

    private List<Named> named(RawTask task, List<Run> measures) {
        List<Named> named = new ArrayList<>();
        int item = 0;
        boolean hasTitle = false;
        for (RawTask.Part part : task.parts) {
            hasTitle |= part.kind() == TaskPart.Kind.TITLE;
            item += part.kind() == TaskPart.Kind.NUMBER && hasTitle ? 1 : 0;
            if (part.kind() == TaskPart.Kind.MEASURE || part.kind() == TaskPart.Kind.TITLE) {
                int measure = measures.indexOf(part.run());
                for (Deadlines.Found found : deadlines.inSentences(part.run())) {
                    named.add(new Named(part.run(), item, measure, found));
                }
            }
        }
        return named;
    }

    /** The last day of the sentences; none where only some of several numbered measures have one, which is theirs alone. */
    private Optional<Deadlines.Found> fromSentences(RawTask task, List<Named> named, List<Run> measures) {
        Optional<Named> last = named.stream()
                .filter(one -> one.found.isDated())
                .max(Comparator.comparing(one -> one.found.deadline().due().orElse(LocalDate.MIN)))
                .or(() -> named.stream().findFirst());
        if (last.isPresent() && !isOfItems(task, named)) {
            tellOfOne(named, measures, last.get());
            return last.map(Named::found);
        }
        return deadlineForRest.flatMap(words -> {
            Optional<Deadlines.Found> rest =
                    deadlines.inSentences(words).stream().findFirst();
            if (rest.isPresent() && !toldRest) {
                toldRest = true;
                log.note(
                        NoticeFindings.DEADLINE_FOR_ALL,
                        words,
                        "未列明时限的任务按统一规定的时限列入：%s".formatted(Log.quoted(words)),
                        "Tasks without a deadline took the one that is named once for all");
            }
            return rest;
        });
    }

    private static boolean isOfItems(RawTask task, List<Named> named) {
        long items = 0;
        boolean hasTitle = false;
        for (RawTask.Part part : task.parts) {
            hasTitle |= part.kind() == TaskPart.Kind.TITLE;
            items += part.kind() == TaskPart.Kind.NUMBER && hasTitle ? 1 : 0;
        }
        long dated = named.stream().map(Named::item).distinct().count();
        return items >= 2 && dated < items && named.stream().allMatch(one -> one.item > 0);
    }

    private void tellOfOne(List<Named> named, List<Run> measures, Named taken) {
        boolean isOne = named.stream().allMatch(one -> one.measure == taken.measure);
        if (isOne && taken.measure >= 0 && measures.size() > 1) {
            log.note(
                    NoticeFindings.DEADLINE_OF_ONE_MEASURE,
                    taken.found.words(),
                    "完成时限“%s”取自一条措施，其他措施未写时限".formatted(Log.quoted(taken.found.words())),
                    "Deadline '%s' stands in one of several measures".formatted(Log.quoted(taken.found.words())));
        }
    }

    /** Gives days to the measures in which they stand; others before the deadline become milestones. */
    private void days(List<Named> named, List<Run> measures, Optional<Deadlines.Found> taken, TaskDraftBuilder draft) {
        Map<Integer, Named> ofMeasures = new LinkedHashMap<>();
        for (Named one : named) {
            if (one.measure >= 0
                    && (measures.size() > 1 || taken.filter(one.found::equals).isEmpty())) {
                ofMeasures.merge(one.measure, one, TaskSchedule::later);
            }
        }
        for (Named one : named) {
            if (ofMeasures.containsValue(one)) {
                draft.putMeasureDeadline(one.measure, one.found.deadline());
            } else if (one.found.isDated()
                    && taken.filter(found -> found.deadline().equals(one.found.deadline()))
                            .isEmpty()) {
                draft.addMilestone(new MilestoneDraft(name(one), one.found.deadline(), source.span(one.found.words())));
            }
        }
    }

    private static Named later(Named one, Named next) {
        LocalDate day = one.found.deadline().due().orElse(LocalDate.MIN);
        return next.found.deadline().due().filter(other -> !other.isBefore(day)).isPresent() ? next : one;
    }

    /** What is done by a day: the words behind it up to the end of the clause. */
    private static String name(Named one) {
        Run words = one.found.words();
        int last = words.offset(words.length() - 1);
        int from = 0;
        while (from < one.part.length() && one.part.offset(from) <= last) {
            from++;
        }
        int end = from;
        while (end < one.part.length() && ",;。:".indexOf(one.part.at(end)) < 0 && end - from < LONGEST_NAME) {
            end++;
        }
        Run name = one.part.sub(from, end).trim("、");
        return name.length() < 2 || name.plain().equals("完成") ? words.text() : name.text();
    }

    private void tell(Deadlines.Found found) {
        String words = Log.quoted(found.words());
        if (found.deadline() instanceof Deadline.Unknown) {
            log.warn(
                    NoticeFindings.DEADLINE_NOT_UNDERSTOOD,
                    found.words(),
                    "完成时限“%s”无法换算成日期".formatted(words),
                    "Deadline '%s' comes to no day".formatted(words));
        } else if (found.isYearTaken() && found.isDated()) {
            String day = found.deadline().due().map(LocalDate::toString).orElse("");
            log.note(
                    NoticeFindings.DEADLINE_YEAR_TAKEN,
                    found.words(),
                    "完成时限“%s”未写年份，按%s读作%s".formatted(words, year.place(), day),
                    "Deadline '%s' names no year and was read as %s by %s".formatted(words, day, year.english()));
        }
    }
}
