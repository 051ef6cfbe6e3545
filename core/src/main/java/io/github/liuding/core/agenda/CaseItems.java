package io.github.liuding.core.agenda;

import static io.github.liuding.core.agenda.ItemList.line;
import static io.github.liuding.core.agenda.ItemList.lines;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.StageStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the items of supervised cases: one for each stage and node, and one for the closing. */
final class CaseItems {
    private final Standing standing;
    private final UnitNames units;
    private final Changes changes;
    private final ItemKeys keys;
    private final ItemList items;

    CaseItems(Standing standing, Changes changes, ItemKeys keys, ItemList items) {
        this.standing = standing;
        this.units = new UnitNames(standing.campaign().units());
        this.changes = changes;
        this.keys = keys;
        this.items = items;
    }

    void add(CaseStanding supervised) {
        CaseOpened opened = supervised.opened();
        String handler = units.name(supervised.handler());
        Optional<String> details = lines(
                line("督办事项", supervised.id() + " " + opened.matter()),
                line("办理要求", opened.requirement().orElse("")),
                line("承办单位", handler),
                line("协办单位", opened.coHandlers().stream().map(units::name).collect(Collectors.joining("、"))));
        Changes.Count count = changes.of(supervised.id(), entry -> true).withoutFirst();
        Tracks tracks = Tracks.of(
                supervised.entries(),
                entries -> CaseStanding.of(standing.campaign(), entries, standing.calendar()),
                CaseItems::stages);
        for (String stage : tracks.names()) {
            items.add(
                    AgendaItem.builder()
                            .key(keys.next("case", supervised.id().value(), stage))
                            .title("督办“%s”：%s".formatted(stage, opened.matter()))
                            .category("督办")
                            .by(handler)
                            .to(units.name(opened.by()))
                            .details(details),
                    tracks.course(stage, count, isAssumed(supervised, tracks.day(stage))));
        }
    }

    private static Map<String, StageStanding> stages(CaseStanding supervised) {
        Map<String, StageStanding> stages = new LinkedHashMap<>();
        supervised.stages().forEach(stage -> stages.put(stage.name(), stage));
        return stages;
    }

    /** Whether the clock has counted working days up to that day, into a year whose holidays are not known. */
    private boolean isAssumed(CaseStanding supervised, LocalDate day) {
        CaseOpened opened = supervised.opened();
        boolean wasSet = Stream.of(
                        opened.due().stream(),
                        supervised.nodes().stream().map(CaseNode::due),
                        supervised.escalations().stream()
                                .map(CaseEscalated::newDue)
                                .flatMap(Optional::stream))
                .flatMap(days -> days)
                .anyMatch(day::equals);
        return !wasSet
                && standing.campaign()
                        .regime()
                        .supervision()
                        .flatMap(SupervisionScheme::stageClock)
                        .filter(clock -> clock.days() == DayCount.WORKING_DAYS)
                        .isPresent()
                && standing.calendar().isAssumed(DateRange.ofClosed(opened.on(), day));
    }
}
