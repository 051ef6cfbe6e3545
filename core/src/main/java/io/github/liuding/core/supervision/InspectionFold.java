package io.github.liuding.core.supervision;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the entries of one inspection one by one, and says of each that does not fit why. */
final class InspectionFold {
    private final InspectionId id;
    private final Remarks remarks;
    private final List<InspectionEntry> taken = new ArrayList<>();
    private final Set<UnitId> fedBack = new LinkedHashSet<>();
    private final Map<Integer, LocalDate> rectified = new LinkedHashMap<>();
    private Optional<InspectionHeld> held = Optional.empty();

    InspectionFold(InspectionId id, Campaign campaign) {
        this.id = id;
        remarks = new Remarks(campaign);
    }

    Folded<InspectionStanding> fold(List<InspectionEntry> entries) {
        entries.forEach(this::take);
        return new Folded<>(
                held.map(holding -> new InspectionStanding(
                        holding,
                        taken,
                        List.copyOf(fedBack),
                        holding.problems().stream()
                                .map(problem -> new ProblemStanding(
                                        problem, Optional.ofNullable(rectified.get(problem.number()))))
                                .toList())),
                remarks.all());
    }

    private void take(InspectionEntry entry) {
        if (entry instanceof InspectionHeld holding) {
            hold(holding);
            return;
        }
        if (held.isEmpty()) {
            remarks.leftOut(
                    entry,
                    SupervisionFindings.NOT_BEGUN,
                    "督查“%s”此时尚未开展".formatted(id),
                    "inspection '%s' was not held by then".formatted(id));
        } else if (entry instanceof InspectionFedBack feedback) {
            feedBack(feedback, held.orElseThrow());
            taken.add(entry);
        } else if (entry instanceof ProblemRectified rectification) {
            rectify(rectification, held.orElseThrow());
        }
    }

    private void hold(InspectionHeld holding) {
        if (held.isPresent()) {
            remarks.leftOut(
                    holding,
                    SupervisionFindings.BEGUN_TWICE,
                    "督查“%s”已于%s开展".formatted(id, held.orElseThrow().on()),
                    "inspection '%s' was held on %s"
                            .formatted(id, held.orElseThrow().on()));
            return;
        }
        remarks.unknownUnits(
                holding,
                Stream.concat(
                                holding.inspected().stream(),
                                holding.problems().stream().map(InspectionProblem::unit))
                        .toList());
        for (InspectionProblem problem : holding.problems()) {
            notInspected(holding, problem.unit(), holding);
            problem.rectifyBy()
                    .filter(day -> day.isBefore(holding.on()))
                    .ifPresent(day -> remarks.taken(
                            holding,
                            SupervisionFindings.DUE_IN_PAST,
                            "问题%s的整改时限%s早于督查日期%s".formatted(problem.number(), day, holding.on()),
                            "problem %s is to be put right by %s, before the inspection on %s"
                                    .formatted(problem.number(), day, holding.on())));
        }
        held = Optional.of(holding);
        taken.add(holding);
    }

    private void feedBack(InspectionFedBack feedback, InspectionHeld holding) {
        remarks.unknownUnits(feedback, feedback.to());
        feedback.to().forEach(unit -> notInspected(feedback, unit, holding));
        fedBack.addAll(feedback.to().isEmpty() ? holding.inspected() : feedback.to());
    }

    /** An inspection that names no units says of none that it was not looked at. */
    private void notInspected(InspectionEntry entry, UnitId unit, InspectionHeld holding) {
        if (!holding.inspected().isEmpty() && !holding.inspected().contains(unit)) {
            remarks.taken(
                    entry,
                    SupervisionFindings.NOT_INSPECTED,
                    "“%s”不是督查“%s”的对象".formatted(unit, id),
                    "'%s' was not looked at in inspection '%s'".formatted(unit, id));
        }
    }

    private void rectify(ProblemRectified rectification, InspectionHeld holding) {
        int number = rectification.number();
        Optional<InspectionProblem> problem = holding.problems().stream()
                .filter(found -> found.number() == number)
                .findFirst();
        if (problem.isEmpty()) {
            remarks.leftOut(
                    rectification,
                    SupervisionFindings.UNKNOWN_PROBLEM,
                    "督查“%s”没有第%s个问题".formatted(id, number),
                    "inspection '%s' has no problem %s".formatted(id, number));
            return;
        }
        if (rectified.containsKey(number)) {
            remarks.leftOut(
                    rectification,
                    SupervisionFindings.ALREADY_RECTIFIED,
                    "督查“%s”的第%s个问题已于%s整改完成".formatted(id, number, rectified.get(number)),
                    "problem %s of inspection '%s' was put right on %s".formatted(number, id, rectified.get(number)));
            return;
        }
        remarks.unknownUnits(rectification, List.of());
        if (problem.orElseThrow().unit().equals(rectification.by())) {
            remarks.leftOut(
                    rectification,
                    SupervisionFindings.JUDGED_BY_HANDLER,
                    "督查“%s”的第%s个问题不得由整改单位“%s”自行认定完成".formatted(id, number, rectification.by()),
                    "problem %s of inspection '%s' must not be found put right by '%s', which has it"
                            .formatted(number, id, rectification.by()));
            return;
        }
        rectified.put(number, rectification.on());
        taken.add(rectification);
    }
}
