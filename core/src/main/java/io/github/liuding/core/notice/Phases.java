package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads phases of the work: headings such as 动员部署阶段(2022年4月1日—4月10日). */
final class Phases {
    private Phases() {}

    static List<PhaseDraft> of(Section root, Source source, Optional<LocalDate> paperDay) {
        List<PhaseDraft> phases = new ArrayList<>();
        collect(root, source, paperDay.map(LocalDate::getYear).orElse(0), phases);
        return phases;
    }

    private static void collect(Section section, Source source, int year, List<PhaseDraft> phases) {
        section.head
                .map(Line::words)
                .filter(words -> words.length() > 4)
                .ifPresent(words -> phase(words, source, year, phases));
        section.children.forEach(child -> collect(child, source, year, phases));
    }

    private static void phase(Run words, Source source, int year, List<PhaseDraft> phases) {
        Run head = words.sub(0, Math.min(60, words.length()));
        int open = head.plain().indexOf('(');
        int close = head.plain().indexOf(')', Math.max(0, open));
        if (open < 2 || close < 0 || !head.plain().substring(0, open).contains("阶段")) {
            return;
        }
        String inside = head.plain().substring(open + 1, close);
        Optional<DateWords> from = DateWords.at(inside, 0);
        if (from.isEmpty()) {
            return;
        }
        int next = from.get().to();
        while (next < inside.length() && "-~至到".indexOf(inside.charAt(next)) >= 0) {
            next++;
        }
        Optional<DateWords> to = DateWords.at(inside, next);
        if (to.isEmpty() || next == from.get().to()) {
            return;
        }
        int firstYear = from.get().namesYear() ? from.get().year() : year;
        Optional<LocalDate> first =
                from.get().day(firstYear).map(day -> from.get().day() == 0 ? day.withDayOfMonth(1) : day);
        Optional<LocalDate> last = to.get().day(to.get().namesYear() ? to.get().year() : firstYear);
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            phases.add(new PhaseDraft(
                    head.sub(0, open).text(),
                    DateRange.ofClosed(first.get(), last.get()),
                    source.span(head.sub(0, close + 1))));
        }
    }
}
