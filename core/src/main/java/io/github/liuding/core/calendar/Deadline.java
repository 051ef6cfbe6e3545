package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A deadline (完成时限): the words of the paper, and what they come to.
 *
 * <p>Only a deadline that comes to a day can be overdue; the day itself is still in time. A month's end (月底) is its
 * last calendar day, and 前 includes the day named; neither moves for a weekend. A deadline within days of an event comes
 * to a day once somebody says on which day the event was.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Deadline.OnDay.class),
    @JsonSubTypes.Type(Deadline.MonthEnd.class),
    @JsonSubTypes.Type(Deadline.Within.class),
    @JsonSubTypes.Type(Deadline.Ongoing.class),
    @JsonSubTypes.Type(Deadline.Unknown.class)
})
public sealed interface Deadline {
    /** The words as printed, such as 2021年4月底; empty where the paper gives none. */
    String words();

    /** The last day in time; empty unless the words come to one. */
    Optional<LocalDate> due();

    /**
     * A day, such as 2021年5月20日前.
     *
     * @param words as printed
     * @param day the last day in time
     */
    @JsonTypeName("day")
    record OnDay(String words, LocalDate day) implements Deadline {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(day);
        }
    }

    /**
     * The end of a month, such as 2021年4月底.
     *
     * @param words as printed
     * @param month whose last calendar day is the last in time
     */
    @JsonTypeName("month-end")
    record MonthEnd(String words, YearMonth month) implements Deadline {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /**
     * Within so many days of an event, such as 收到通知之日起10个工作日内.
     *
     * @param words as printed, or put together by {@link #within}; never blank
     * @param period how long, and in which days
     * @param event what it begins with, such as 收到通知; empty where the words name none
     */
    @JsonTypeName("within")
    record Within(String words, DayPeriod period, String event) implements Deadline {
        public Within {
            Checks.notBlank("Words of a deadline within days", words);
        }

        /** Empty: the words alone do not say on which day the event is. */
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }

        /**
         * The last day in time of an event on a day, which is not counted itself; as {@link DayPeriod#after}.
         *
         * @throws CalendarYearNotCoveredException if working days are counted into a year that is not covered
         * @throws java.time.DateTimeException if it would lie after {@link LocalDate#MAX}
         */
        public LocalDate from(LocalDate eventDay, WorkingDayCalendar calendar) {
            return period.after(eventDay, calendar);
        }
    }

    /**
     * Without an end, such as 立行立改,长期坚持.
     *
     * @param words as printed
     */
    @JsonTypeName("ongoing")
    record Ongoing(String words) implements Deadline {
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /**
     * None, or words that are not understood.
     *
     * @param words as printed; empty where the paper gives none
     */
    @JsonTypeName("unknown")
    record Unknown(String words) implements Deadline {
        /** Whether they are worded as a day or a month that no calendar has (没有这一天), such as 2022年6月31日. */
        public boolean namesNoDay() {
            return DeadlineWords.namesNoDay(words);
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /**
     * A deadline within days of an event, with words such as 公示期满之日起10个工作日内.
     *
     * @param event what it begins with; empty where that goes without saying
     */
    static Within within(DayPeriod period, String event) {
        return new Within((event.isEmpty() ? "" : event + "之日起") + period + "内", period, event);
    }

    /** No deadline stated. */
    static Deadline unstated() {
        return new Unknown("");
    }

    /**
     * Reads the words of a paper; what is not understood, or no day of the calendar, is {@link Unknown}. Never throws.
     *
     * <p>The year must be in the words.
     */
    static Deadline parse(String words) {
        return DeadlineWords.read(words, Optional.empty());
    }

    /**
     * Reads the words of a paper; where they name no year (5月20日之前), that of the paper's day is taken. Never throws.
     *
     * @param words as printed
     * @param paperDay the day the paper is dated
     */
    static Deadline parse(String words, LocalDate paperDay) {
        return DeadlineWords.read(words, Optional.of(paperDay));
    }
}
