package io.github.liuding.examples.demo;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.examples.year.PaperNumbers;
import io.github.liuding.examples.year.YearDays;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.BulletinRequestBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The papers of supervision (督查文书), each for what the journal has: an order for every major case, an urging where one was
 * late, a report of each inspection and notices to the slow among the inspected, reminders each quarter, a notice of each talk. Letters are
 * numbered in the order of their days.
 */
final class Letters {
    private static final String CONTACT = "跟踪督导组，0000-0000000";
    private static final int MOST_REMINDED = 2;
    private static final int REPORT_AFTER = 20;

    /** Who is so far behind gets a notice after an inspection. */
    private static final BigDecimal SLOW = new BigDecimal("0.1");

    private static final Set<TaskState> OPEN =
            EnumSet.of(TaskState.UNREPORTED, TaskState.NOT_STARTED, TaskState.UNDER_WAY);

    private final Desk desk;
    private final List<Letter> letters = new ArrayList<>();

    Letters(Desk desk) {
        this.desk = desk;
    }

    /**
     * A letter before it has its number.
     *
     * @param about what of its name stands after the kind
     */
    private record Letter(
            BulletinKind kind, LocalDate day, String about, String audience, BulletinRequestBuilder request) {}

    List<DemoFile> files() {
        desk.journal().entries().forEach(this::answer);
        YearDays.quarterEnds().forEach(this::remind);
        List<DemoFile> files = new ArrayList<>();
        int year = 0;
        int number = 0;
        int inspections = 0;
        for (Letter letter :
                letters.stream().sorted(Comparator.comparing(Letter::day)).toList()) {
            number = letter.day().getYear() == year ? number : 0;
            year = letter.day().getYear();
            boolean report = letter.kind() == BulletinKind.INSPECTION_REPORT;
            DocumentNumber known =
                    report ? PaperNumbers.inspection(++inspections) : PaperNumbers.letter(year, ++number);
            files.add(file(letter, letter.request().number(known).build()));
        }
        return files;
    }

    private DemoFile file(Letter letter, BulletinRequest request) {
        YearMonth month = YearMonth.from(letter.day());
        String path =
                YearFolders.path(month, "%s（%s）.docx".formatted(letter.kind().word(), letter.about()));
        return DemoFile.of(path, YearFolders.group(month), letter.kind().word(), letter.audience(), desk.word(request));
    }

    private void answer(JournalEntry entry) {
        if (entry instanceof CaseOpened opened && opened.weight() == CaseWeight.MAJOR) {
            add(
                    BulletinKind.SUPERVISION_ORDER,
                    opened.on(),
                    opened.caseId().value(),
                    name(opened.handler()),
                    request(BulletinKind.SUPERVISION_ORDER, opened.on()).caseId(opened.caseId()));
        } else if (entry instanceof CaseEscalated escalated) {
            LocalDate day = escalated.on();
            desk.standing(day)
                    .supervised(escalated.caseId())
                    .ifPresent(one -> letter(BulletinKind.URGING_NOTICE, day, one.handler()));
        } else if (entry instanceof InspectionHeld inspection) {
            inspect(inspection);
        } else if (entry instanceof InspectionFedBack told) {
            follow(told);
        } else if (entry instanceof TalkHeld talk) {
            LocalDate day = YearDays.before(talk.on(), 4);
            talk.units()
                    .forEach(unit -> add(
                            BulletinKind.TALK_NOTICE,
                            day,
                            name(unit),
                            name(unit),
                            toUnit(BulletinKind.TALK_NOTICE, day, unit)
                                    .replyBy(YearDays.after(talk.on(), 10))
                                    .talkTime("%s年%s月%s日上午9时"
                                            .formatted(
                                                    talk.on().getYear(),
                                                    talk.on().getMonthValue(),
                                                    talk.on().getDayOfMonth()))
                                    .talkPlace("县政府第二会议室")
                                    .talkHost("常务副县长")));
        }
    }

    private void inspect(InspectionHeld inspection) {
        LocalDate after = YearDays.after(inspection.on(), REPORT_AFTER);
        add(
                BulletinKind.INSPECTION_REPORT,
                after,
                inspection.title(),
                "领导小组",
                request(BulletinKind.INSPECTION_REPORT, after)
                        .inspection(inspection.inspection())
                        .recipients(desk.campaign().issuer())
                        .addSignatory(QuarterlyFiles.SIGNATORY));
    }

    /** An inspection comes unannounced; who leads slow tasks is asked about them in writing once its findings are told. */
    private void follow(InspectionFedBack told) {
        LocalDate day = YearDays.after(told.on(), 1);
        desk.journal().entries().stream()
                .filter(InspectionHeld.class::isInstance)
                .map(InspectionHeld.class::cast)
                .filter(held -> held.inspection().equals(told.inspection()))
                .flatMap(held -> held.inspected().stream())
                .filter(unit -> leads(desk.standing(day), unit, Letters::isSlow))
                .limit(MOST_REMINDED)
                .forEach(unit -> letter(BulletinKind.INSPECTION_NOTICE, day, unit));
    }

    /** Those with most that is late or due soon. */
    private void remind(YearMonth last) {
        LocalDate day = YearDays.dispatch(last);
        Standing standing = desk.standing(day);
        Stream<UnitId> late = units(standing, TaskStanding::isOverdue);
        Stream<UnitId> soon = units(standing, Letters::isDueSoon);
        Stream.concat(late, soon)
                .distinct()
                .limit(MOST_REMINDED)
                .forEach(unit -> letter(BulletinKind.REMINDER_LETTER, day, unit));
    }

    private Stream<UnitId> units(Standing standing, Predicate<TaskStanding> which) {
        return desk.campaign().units().units().stream().map(OrgUnit::id).filter(unit -> leads(standing, unit, which));
    }

    private boolean leads(Standing standing, UnitId unit, Predicate<TaskStanding> which) {
        return standing.tasks().stream()
                .filter(which)
                .anyMatch(task -> desk
                        .campaign()
                        .units()
                        .expand(task.task().responsibility().leadUnits())
                        .stream()
                        .anyMatch(lead -> lead.id().equals(unit)));
    }

    private static boolean isSlow(TaskStanding task) {
        return task.isOverdue()
                || task.behind().filter(gap -> gap.compareTo(SLOW) >= 0).isPresent();
    }

    private static boolean isDueSoon(TaskStanding task) {
        return OPEN.contains(task.state())
                && task.due()
                        .filter(due -> !due.isBefore(task.asOf())
                                && due.isBefore(task.asOf().plusDays(30)))
                        .isPresent();
    }

    private void letter(BulletinKind kind, LocalDate day, UnitId unit) {
        add(kind, day, name(unit), name(unit), toUnit(kind, day, unit));
    }

    private BulletinRequestBuilder toUnit(BulletinKind kind, LocalDate day, UnitId unit) {
        return request(kind, day).unit(unit).replyBy(YearDays.after(day, 5));
    }

    private static BulletinRequestBuilder request(BulletinKind kind, LocalDate day) {
        return BulletinRequest.builder(kind, day).contact(CONTACT);
    }

    private void add(BulletinKind kind, LocalDate day, String about, String audience, BulletinRequestBuilder request) {
        letters.add(new Letter(kind, day, about, audience, request));
    }

    private String name(UnitId unit) {
        return desk.campaign().units().nameOf(unit);
    }
}
