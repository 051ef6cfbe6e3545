package io.github.liuding.core.accountability;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.supervision.AppealStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.ProblemStanding;
import io.github.liuding.core.supervision.StageStanding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What speaks against the units that handle cases, appeals and problems. */
final class SupervisionFacts {
    private SupervisionFacts() {}

    /** The stages that are missed. */
    static List<Evidence> of(CaseStanding supervised, LocalDate asOf) {
        return supervised.missed(asOf).stream()
                .map(stage -> missed(supervised, stage, asOf))
                .toList();
    }

    private static Evidence missed(CaseStanding supervised, StageStanding stage, LocalDate asOf) {
        LocalDate due = stage.due().orElseThrow();
        long days = ChronoUnit.DAYS.between(due, asOf);
        return Evidence.builder()
                .kind(EvidenceKind.STAGE_MISSED)
                .matter(new Matter.OfCase(supervised.id()))
                .figure(days)
                .since(due.plusDays(1))
                .entries(behind(supervised))
                .sentence("督办事项%s的%s应于%s前反馈，已逾期%s天"
                        .formatted(
                                Words.quoted(supervised.opened().matter()),
                                Words.quoted(stage.name()),
                                Words.day(due),
                                days))
                .build();
    }

    /** How it was assigned, by what means it was pressed, and whether an answer was returned. */
    private static List<EntryId> behind(CaseStanding supervised) {
        return Stream.<Stream<? extends JournalEntry>>of(
                        Stream.of(supervised.opened()),
                        supervised.escalations().stream(),
                        supervised.returned().stream())
                .flatMap(entries -> entries)
                .map(JournalEntry::id)
                .toList();
    }

    /** The service times that were broken. */
    static List<Evidence> of(AppealStanding appeal, LocalDate asOf) {
        return appeal.breaches(asOf).stream()
                .map(step -> breached(appeal, step, asOf))
                .toList();
    }

    private static Evidence breached(AppealStanding appeal, StageStanding step, LocalDate asOf) {
        LocalDate due = step.due().orElseThrow();
        long days = ChronoUnit.DAYS.between(due, step.answeredOn().orElse(asOf));
        String what = step.duty().closes() ? "办结" : "联系企业";
        String done = step.answeredOn()
                .map(day -> "%s才%s，超时%s天".formatted(Words.day(day), what, days))
                .orElseGet(() -> "至今未%s，已超时%s天".formatted(what, days));
        Stream<JournalEntry> behind = Stream.<Stream<? extends JournalEntry>>of(
                        Stream.of(appeal.received()), appeal.routes().stream(), appeal.settled().stream())
                .flatMap(entries -> entries);
        return Evidence.builder()
                .kind(EvidenceKind.APPEAL_BREACHED)
                .matter(new Matter.OfAppeal(appeal.id()))
                .figure(days)
                .since(due.plusDays(1))
                .endedOn(step.answeredOn())
                .entries(behind.map(JournalEntry::id).toList())
                .sentence("企业诉求%s应于%s前%s，%s"
                        .formatted(Words.quoted(appeal.received().matter()), Words.day(due), what, done))
                .build();
    }

    /** A problem that is not put right in time. */
    static Evidence of(InspectionStanding inspection, ProblemStanding standing, LocalDate asOf) {
        LocalDate due = standing.problem().rectifyBy().orElseThrow();
        long days = ChronoUnit.DAYS.between(due, asOf);
        return Evidence.builder()
                .kind(EvidenceKind.PROBLEM_OVERDUE)
                .matter(new Matter.OfProblem(inspection.id(), standing.problem().number()))
                .figure(days)
                .since(due.plusDays(1))
                .addEntry(inspection.held().id())
                .sentence("%s发现的问题%s%s应于%s前整改到位，已逾期%s天"
                        .formatted(
                                Words.quoted(inspection.held().title()),
                                standing.problem().number(),
                                Words.quoted(standing.problem().text()),
                                Words.day(due),
                                days))
                .build();
    }
}
