package io.github.liuding.core.agenda;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the items of an agenda that have to do with its range. */
final class ItemList {
    private static final List<Integer> REMINDERS = List.of(3, 1);

    private final DateRange range;
    private final Optional<LocalDate> paperDay;
    private final List<AgendaItem> items = new ArrayList<>();

    ItemList(Campaign campaign, DateRange range) {
        this.range = range;
        this.paperDay = campaign.paperDay();
    }

    /** Adds the item if it falls into the range, or did before it was moved: whoever has it there must hear of it. */
    void add(AgendaItemBuilder item, Course course) {
        if (course.days().stream().anyMatch(range::contains)) {
            items.add(item.day(course.day())
                    .nominalDay(course.nominalDay())
                    .assumed(course.assumed())
                    .revision(course.revision())
                    .revisedOn(course.revisedOn().orElseGet(() -> madeKnown(course.day())))
                    .cancelled(course.cancelled())
                    .reminders(REMINDERS)
                    .build());
        }
    }

    List<AgendaItem> items() {
        return items;
    }

    private LocalDate madeKnown(LocalDate day) {
        return paperDay.orElseGet(() -> LocalDate.of(day.getYear(), 1, 1));
    }

    /** One line of details; empty where there is nothing to tell. */
    static String line(String label, Object text) {
        return text.toString().isBlank() ? "" : label + "：" + text;
    }

    /** Details of those lines in which there is something. */
    static Optional<String> lines(String... lines) {
        return told(Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** The text, where there is one. */
    static Optional<String> told(Object text) {
        return Optional.of(text.toString()).filter(words -> !words.isBlank());
    }
}
