package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.liuding.core.agenda.Agenda;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Calendars read by biweekly, which shares nothing with the library that writes them. */
final class ReadBack {
    private ReadBack() {}

    static ICalendar calendar(Agenda agenda) {
        return calendar(IcsWriter.text(agenda));
    }

    /** Nothing in the file is odd to the reader, and nothing is against the standard. */
    static ICalendar calendar(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
        assertThat(calendars).hasSize(1);
        assertThat(warnings).containsExactly(List.of());
        assertThat(calendars.get(0).validate(ICalVersion.V2_0))
                .as("what biweekly's own check finds")
                .isEmpty();
        return calendars.get(0);
    }

    static List<VEvent> events(Agenda agenda) {
        return calendar(agenda).getEvents();
    }

    static VEvent event(Agenda agenda) {
        assertThat(events(agenda)).hasSize(1);
        return events(agenda).get(0);
    }

    static String text(TextProperty property) {
        return property.getValue();
    }

    /** A day without a time. */
    static LocalDate day(DateOrDateTimeProperty property) {
        ICalDate date = property.getValue();
        assertThat(date.hasTime()).isFalse();
        DateTimeComponents parts = Objects.requireNonNull(date.getRawComponents());
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    /** How long after the start of the day each reminder comes. */
    static List<String> triggers(VEvent event) {
        return event.getAlarms().stream()
                .map(VAlarm::getTrigger)
                .map(trigger -> trigger.getDuration().toString())
                .toList();
    }
}
