package io.github.liuding.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A day of the working-day calendar (日期), such as 2022-01-29, 调休上班, 春节, by 国办发明电〔2021〕11号. */
@Value.Immutable
@JsonPropertyOrder({"date", "kind", "name", "source", "assumed"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CalendarDay {
    CalendarDay() {}

    /** The day. */
    public abstract LocalDate date();

    /** Its kind. A 工作日 lies from Monday to Friday; a 双休日 and a 调休上班 on Saturday or Sunday. */
    public abstract DayKind kind();

    /** The holiday to which it belongs, as printed, such as 国庆节、中秋节; a make-up day belongs to one too. */
    public abstract Optional<String> name();

    /** The notice that says so; absent where none names the day. */
    public abstract Optional<String> source();

    /** Whether nothing is known of its year, so that it was judged by weekends alone (推定). */
    @Value.Default
    public boolean assumed() {
        return false;
    }

    @Value.Check
    void check() {
        name().ifPresent(name -> Checks.notBlank("Name of a calendar day", name));
        source().ifPresent(source -> Checks.notBlank("Source of a calendar day", source));
        boolean fits = switch (kind()) {
            case WORKING_DAY -> !isWeekend(date());
            case WEEKEND, MAKE_UP_DAY -> isWeekend(date());
            case STATUTORY_HOLIDAY, REST_DAY -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "%s is a %s, which no %s can be".formatted(date(), date().getDayOfWeek(), kind()));
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Starts a day. */
    public static CalendarDayBuilder builder() {
        return new CalendarDayBuilder();
    }

    /** Starts a changed copy. */
    public final CalendarDayBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CalendarDay fromJson(CalendarDayBuilder.ImmutableCalendarDay.Json json) {
        return CalendarDayBuilder.ImmutableCalendarDay.fromJson(json);
    }
}
