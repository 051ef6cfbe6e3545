package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealRoutes;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.StageDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the entries of one appeal one by one, and says of each that does not fit why. */
final class AppealFold {
    private final AppealId id;
    private final Campaign campaign;
    private final WorkingDayCalendar calendar;
    private final Remarks remarks;
    private final List<AppealEntry> taken = new ArrayList<>();
    private final List<AppealRouted> routes = new ArrayList<>();
    private Optional<AppealReceived> received = Optional.empty();
    private Optional<AppealContacted> contacted = Optional.empty();
    private Optional<AppealSettled> settled = Optional.empty();

    AppealFold(AppealId id, Campaign campaign, WorkingDayCalendar calendar) {
        this.id = id;
        this.campaign = campaign;
        this.calendar = calendar;
        remarks = new Remarks(campaign);
    }

    Folded<AppealStanding> fold(List<AppealEntry> entries) {
        entries.forEach(this::take);
        Optional<AppealStanding> standing = received.map(this::standing);
        return new Folded<>(standing, remarks.all());
    }

    private AppealStanding standing(AppealReceived receipt) {
        AppealDifficulty difficulty = routes.stream()
                .flatMap(route -> route.difficulty().stream())
                .reduce(receipt.difficulty(), (before, after) -> after);
        Optional<LocalDate> settledOn = settled.map(AppealSettled::on);
        Optional<LocalDate> contactedOn = contacted.map(AppealContacted::on).or(() -> settledOn);
        ServiceStep settling = difficulty == AppealDifficulty.DIFFICULT ? ServiceStep.DIFFICULT : ServiceStep.ORDINARY;
        return new AppealStanding(
                receipt,
                taken,
                difficulty,
                step(receipt, ServiceStep.CONTACT, StageDuty.ANSWER, contactedOn),
                step(receipt, settling, StageDuty.CLOSING, settledOn),
                settled);
    }

    private StageStanding step(AppealReceived receipt, ServiceStep step, StageDuty duty, Optional<LocalDate> doneOn) {
        Optional<LocalDate> due = campaign.regime().serviceTime(step).flatMap(time -> due(receipt, time));
        return new StageStanding(step.word(), duty, due, doneOn, Optional.empty());
    }

    private Optional<LocalDate> due(AppealReceived receipt, ServiceTime time) {
        return switch (time.unit()) {
            case DAY -> remarks.day(receipt, time.matter(), () -> receipt.on().plusDays(time.limit()));
            case WORKING_DAY -> remarks.day(receipt, time.matter(), () -> calendar.plus(receipt.on(), time.limit()));
            case HOUR -> {
                remarks.taken(
                        receipt,
                        SupervisionFindings.HOURS_NOT_COUNTED,
                        "“%s”限%s小时，日志只记到日，无法判断是否超时".formatted(time.matter(), time.limit()),
                        "'%s' is limited to %s hours, which entries that tell days cannot be held against"
                                .formatted(time.matter(), time.limit()));
                yield Optional.empty();
            }
        };
    }

    private void take(AppealEntry entry) {
        if (entry instanceof AppealReceived receipt) {
            receive(receipt);
        } else if (received.isEmpty()) {
            remarks.leftOut(
                    entry,
                    SupervisionFindings.NOT_BEGUN,
                    "诉求“%s”此时尚未受理".formatted(id),
                    "appeal '%s' was not received by then".formatted(id));
        } else if (settled.isPresent()) {
            remarks.leftOut(
                    entry,
                    SupervisionFindings.ALREADY_SETTLED,
                    "诉求“%s”已于%s办结".formatted(id, settled.orElseThrow().on()),
                    "appeal '%s' was settled on %s"
                            .formatted(id, settled.orElseThrow().on()));
        } else {
            apply(entry);
            taken.add(entry);
        }
    }

    private void receive(AppealReceived receipt) {
        if (received.isPresent()) {
            remarks.leftOut(
                    receipt,
                    SupervisionFindings.BEGUN_TWICE,
                    "诉求“%s”已于%s受理".formatted(id, received.orElseThrow().on()),
                    "appeal '%s' was received on %s"
                            .formatted(id, received.orElseThrow().on()));
            return;
        }
        remarks.unknownUnits(receipt, receipt.handler().stream().toList());
        received = Optional.of(receipt);
        taken.add(receipt);
    }

    private void apply(AppealEntry entry) {
        if (entry instanceof AppealRouted route) {
            remarks.unknownUnits(route, route.to().stream().toList());
            routes.add(route);
            return;
        }
        remarks.unknownUnits(entry, List.of());
        if (entry instanceof AppealContacted contact) {
            contacted = contacted.or(() -> Optional.of(contact));
        } else if (entry instanceof AppealSettled settling) {
            explained(settling);
            settled = Optional.of(settling);
        }
    }

    private void explained(AppealSettled settling) {
        boolean cannotBeDone =
                !routes.isEmpty() && routes.get(routes.size() - 1).route().equals(AppealRoutes.CANNOT_BE_DONE);
        if (cannotBeDone && settling.outcome() != AppealOutcome.EXPLAINED) {
            remarks.taken(
                    settling,
                    SupervisionFindings.NOT_EXPLAINED,
                    "诉求“%s”已归为“%s”，应以“%s”办结，本条为“%s”"
                            .formatted(
                                    id,
                                    AppealRoutes.CANNOT_BE_DONE,
                                    AppealOutcome.EXPLAINED.word(),
                                    settling.outcome().word()),
                    "appeal '%s' cannot be met and should be settled by an explanation, but was settled as %s"
                            .formatted(id, settling.outcome()));
        }
    }
}
