package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A deadline (完成时限): the words of the paper, and what they come to.
 *
 * <p>Only a deadline that comes to a day can be overdue; the day itself is still in time. A month's end (月底) is its
 * last calendar day, and 前 includes the day named; neither moves for a weekend.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Deadline.OnDay.class),
    @JsonSubTypes.Type(Deadline.MonthEnd.class),
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
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
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
