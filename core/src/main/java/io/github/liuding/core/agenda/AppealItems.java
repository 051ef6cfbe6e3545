package io.github.liuding.core.agenda;

import static io.github.liuding.core.agenda.ItemList.line;
import static io.github.liuding.core.agenda.ItemList.lines;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.StageStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the items of appeals: by when the enterprise is contacted, and by when its appeal is settled. */
final class AppealItems {
    private static final String CONTACT = "contact";
    private static final String SETTLING = "settling";

    private final Standing standing;
    private final UnitNames units;
    private final Changes changes;
    private final ItemKeys keys;
    private final ItemList items;

    AppealItems(Standing standing, Changes changes, ItemKeys keys, ItemList items) {
        this.standing = standing;
        this.units = new UnitNames(standing.campaign().units());
        this.changes = changes;
        this.keys = keys;
        this.items = items;
    }

    void add(AppealStanding appeal) {
        AppealReceived received = appeal.received();
        Optional<String> handler = appeal.handler().map(units::name);
        Changes.Count count = changes.of(appeal.id(), entry -> true).withoutFirst();
        Tracks tracks = Tracks.of(
                appeal.entries(),
                entries -> AppealStanding.of(standing.campaign(), entries, standing.calendar()),
                AppealItems::steps);
        for (String step : tracks.names()) {
            items.add(
                    AgendaItem.builder()
                            .key(keys.next("appeal", appeal.id().value(), step))
                            .title((step.equals(CONTACT) ? "诉求联系：" : "诉求办结：") + received.matter())
                            .category("企业诉求")
                            .by(handler)
                            .to(received.enterprise())
                            .details(lines(
                                    line("企业诉求", appeal.id() + " " + received.matter()),
                                    line("企业", received.enterprise()),
                                    line("承办单位", handler.orElse("")))),
                    tracks.course(step, count, isAssumed(appeal, step, tracks.day(step))));
        }
    }

    /** By names that stay when an appeal turns out to be difficult, which gives it more time. */
    private static Map<String, StageStanding> steps(AppealStanding appeal) {
        Map<String, StageStanding> steps = new LinkedHashMap<>();
        steps.put(CONTACT, appeal.contact());
        steps.put(SETTLING, appeal.settling());
        return steps;
    }

    /** Whether working days were counted up to that day, into a year whose holidays are not known. */
    private boolean isAssumed(AppealStanding appeal, String step, LocalDate day) {
        ServiceStep limited = step.equals(CONTACT)
                ? ServiceStep.CONTACT
                : appeal.difficulty() == AppealDifficulty.DIFFICULT ? ServiceStep.DIFFICULT : ServiceStep.ORDINARY;
        return standing.campaign()
                        .regime()
                        .serviceTime(limited)
                        .filter(time -> time.unit() == ServiceUnit.WORKING_DAY)
                        .isPresent()
                && standing.calendar()
                        .isAssumed(DateRange.ofClosed(appeal.received().on(), day));
    }
}
