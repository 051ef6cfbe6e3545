package io.github.liuding.core.agenda;

import static io.github.liuding.core.agenda.ItemList.line;
import static io.github.liuding.core.agenda.ItemList.lines;

import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import java.util.List;

/** Makes the items of special reports that are owed because of a quarter. */
record SpecialReportItems(Changes changes, ItemKeys keys, ItemList items) {
    void add(SpecialReport report) {
        Changes.Count count = changes.of(
                report.period(),
                entry -> entry instanceof SpecialReportGiven given
                        && report.contender().isIn(given));
        boolean inTime = report.given()
                .filter(given -> !given.on().isAfter(report.due()))
                .isPresent();
        items.add(
                AgendaItem.builder()
                        .key(keys.next(
                                "special-report",
                                report.period().toString(),
                                report.contender().id()))
                        .title("专门汇报：" + report.period().words())
                        .category("专门汇报")
                        .by(report.contender().name())
                        .details(lines(line("考核期", report.period().words()), line("原因", report.reason()))),
                new Course(List.of(report.due()), count.number(), count.on(), inTime, false));
    }
}
