package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.accountability.Evidence;
import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.reporting.bulletin.BulletinKind.Subject;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.template.Figures;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Scope;
import io.github.liuding.reporting.template.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one paper is written from (行文材料): the standing of its day or of the end of its period, that of the period before,
 * and the assessment where it ranks. Immutable.
 *
 * @param request what was asked for
 * @param standing how things stand
 * @param before how they stood at the end of the period before; empty where the campaign had not begun by then
 * @param assessment the assessment of the period, in papers that rank
 * @param earlier those of the periods before it, the last first
 * @param issued the work bulletins issued before the paper's date, in a work bulletin
 */
record Material(
        BulletinRequest request,
        Standing standing,
        Optional<Standing> before,
        Optional<Assessment> assessment,
        List<Assessment> earlier,
        List<CircularIssued> issued) {
    private static final String OFFICE = BodyKinds.LEADING_GROUP_OFFICE.word();
    private static final String BULLETIN = "简报";
    private static final String TALK = "约谈";

    static Material of(Campaign campaign, Journal journal, BulletinRequest request) {
        Material material = request.kind().subject() == Subject.RANKING
                ? ranked(campaign, journal, request)
                : new Material(
                        request,
                        Standing.of(campaign, journal, day(request)),
                        request.period().flatMap(period -> before(campaign, journal, period)),
                        Optional.empty(),
                        List.of(),
                        issued(campaign, journal, request));
        material.checkSubject();
        return material;
    }

    private static Material ranked(Campaign campaign, Journal journal, BulletinRequest request) {
        Period period = request.period().orElseThrow();
        Assessment assessment = Assessment.of(campaign, journal, period);
        return new Material(
                request,
                assessment.standing(),
                before(campaign, journal, period),
                Optional.of(assessment),
                AssessmentHistory.before(assessment.scheme(), campaign, journal, period),
                List.of());
    }

    /** A period that is over is told of as it ended. */
    private static LocalDate day(BulletinRequest request) {
        return request.period()
                .map(Period::to)
                .filter(end -> end.isBefore(request.asOf()))
                .orElse(request.asOf());
    }

    private static Optional<Standing> before(Campaign campaign, Journal journal, Period period) {
        LocalDate end = period.previous().to();
        return campaign.hasBegunBy(end) ? Optional.of(Standing.of(campaign, journal, end)) : Optional.empty();
    }

    private void checkSubject() {
        request.unit()
                .ifPresent(unit ->
                        require("unit", unit, campaign().units().unit(unit).isPresent()));
        request.caseId()
                .ifPresent(id -> require("case", id, standing.supervised(id).isPresent()));
        request.inspection()
                .ifPresent(
                        id -> require("inspection", id, standing.inspection(id).isPresent()));
    }

    private void require(String what, Object id, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("There is no %s '%s' in campaign '%s' and its journal up to %s"
                    .formatted(what, id, campaign().id(), standing.asOf()));
        }
    }

    /** What was found on the way; an error among it stops the paper. */
    List<Finding> hindrances(List<Finding> reading) {
        List<Finding> all = new ArrayList<>();
        if (request.kind().subject() != Subject.CAMPAIGN) {
            all.addAll(reading);
            all.addAll(assessment.map(Assessment::findings).orElseGet(standing::findings));
        }
        assessment
                .filter(ranked -> request.asOf().isBefore(ranked.closedOn()))
                .ifPresent(ranked -> all.add(Finding.builder()
                        .code(BulletinFindings.PERIOD_OPEN)
                        .severity(Severity.ERROR)
                        .message("%s的登记截止于%s，在此之前不能通报排名"
                                .formatted(ranked.period().words(), Figures.print(ranked.closedOn(), "")))
                        .english("%s closes on %s and cannot be told of before"
                                .formatted(ranked.period(), ranked.closedOn()))
                        .build()));
        request.period()
                .filter(period -> request.kind().subject() == Subject.PERIOD
                        && request.asOf().isBefore(period.to()))
                .ifPresent(period -> all.add(Finding.builder()
                        .code(BulletinFindings.PERIOD_OPEN)
                        .severity(Severity.ERROR)
                        .message("%s到%s才结束，在此之前不能编写%s"
                                .formatted(
                                        period.words(),
                                        Figures.print(period.to(), ""),
                                        request.kind().word()))
                        .english("%s is not over before %s".formatted(period, period.to()))
                        .build()));
        if (request.kind().isSigned() && request.signatories().isEmpty()) {
            all.add(Finding.builder()
                    .code(BulletinFindings.SIGNATORY_MISSING)
                    .severity(Severity.WARNING)
                    .message("%s是上行文，应当标注签发人，未给出签发人".formatted(request.kind().word()))
                    .english("The %s goes to a superior and lacks who signed it for issue"
                            .formatted(request.kind().id()))
                    .build());
        }
        // What the check of papers asks for; a letter may go without, and an issue has its own.
        if (request.kind().format() == PaperFormat.STANDARD && request.number().isEmpty()) {
            all.add(Finding.builder()
                    .code(BulletinFindings.NUMBER_MISSING)
                    .severity(Severity.WARNING)
                    .message("%s应当有发文字号，未给出发文字号".formatted(request.kind().word()))
                    .english("The %s has a document number, which is not given"
                            .formatted(request.kind().id()))
                    .build());
        }
        if (all.stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
            if (request.kind().needed().filter(this::isEmpty).isPresent()) {
                all.add(nothingToSay());
            } else if (assessment.filter(Material::ranksNobody).isPresent()) {
                all.add(nobodyRanked());
            }
        }
        return List.copyOf(all);
    }

    private boolean isEmpty(String rows) {
        return !Scope.of(request.kind().vocabulary(), this)
                .find(rows)
                .value()
                .orElseThrow()
                .isThere();
    }

    private static boolean ranksNobody(Assessment assessment) {
        return assessment.rankings().stream()
                .allMatch(ranking -> ranking.placings().isEmpty());
    }

    private Finding nobodyRanked() {
        String period = assessment.orElseThrow().period().words();
        return Finding.builder()
                .code(BulletinFindings.NOTHING_TO_SAY)
                .severity(Severity.ERROR)
                .message("%s没有一个单位得到名次，不能编写%s".formatted(period, request.kind().word()))
                .english("Nobody has a place in %s, so that there is nothing to write a %s about"
                        .formatted(
                                assessment.orElseThrow().period(),
                                request.kind().id()))
                .build();
    }

    private Finding nothingToSay() {
        return Finding.builder()
                .code(BulletinFindings.NOTHING_TO_SAY)
                .severity(Severity.ERROR)
                .message("截至%s没有需要写入%s的事项"
                        .formatted(
                                Figures.print(standing.asOf(), ""),
                                request.kind().word()))
                .english("There is nothing to write a %s about"
                        .formatted(request.kind().id()))
                .build();
    }

    Campaign campaign() {
        return standing.campaign();
    }

    LocalDate asOf() {
        return standing.asOf();
    }

    Origin origin() {
        return Origin.given("工作状态（截至%s）".formatted(Figures.print(asOf(), "")));
    }

    /** Of the campaign's own paper. */
    static Origin plan() {
        return Origin.given("工作方案");
    }

    /** The days that the paper tells of: its period, or the month up to its day. */
    DateRange span() {
        LocalDate from =
                request.period().map(Period::from).orElse(asOf().minusMonths(1).plusDays(1));
        return DateRange.ofClosed(from.isAfter(asOf()) ? asOf() : from, asOf());
    }

    List<TaskLine> tasks() {
        return standing.tasks().stream()
                .map(task -> new TaskLine(campaign(), task))
                .toList();
    }

    Assessment ranking() {
        return assessment.orElseThrow();
    }

    CaseStanding supervised() {
        return request.caseId().flatMap(standing::supervised).orElseThrow();
    }

    InspectionStanding inspection() {
        return request.inspection().flatMap(standing::inspection).orElseThrow();
    }

    UnitId unit() {
        return request.unit().orElseThrow();
    }

    String fullNameOf(UnitId unit) {
        return campaign().units().unit(unit).flatMap(OrgUnit::fullName).orElse(nameOf(unit));
    }

    String nameOf(UnitId unit) {
        return campaign().units().nameOf(unit);
    }

    List<String> namesOf(List<UnitId> units) {
        return units.stream()
                .sorted(campaign().units().protocolOrder())
                .map(this::nameOf)
                .toList();
    }

    /** The office of the body that runs the campaign, as a unit or a body; that body itself where there is none. */
    String office() {
        return officeUnit()
                .map(unit -> unit.fullName().orElse(unit.name()))
                .or(() -> officeBody().map(Body::name))
                .orElse(campaign().issuer());
    }

    /** How papers call it for short. */
    String officeShort() {
        return officeUnit()
                .map(OrgUnit::name)
                .or(() -> officeBody().map(body -> body.shortName().orElse(body.name())))
                .orElse(campaign().issuer());
    }

    private Optional<OrgUnit> officeUnit() {
        return campaign().units().units().stream()
                .filter(unit -> unit.aliases().contains(OFFICE)
                        || unit.fullName()
                                .filter(name -> name.equals(campaign().issuer() + "办公室"))
                                .isPresent())
                .findFirst();
    }

    private Optional<Body> officeBody() {
        return campaign().bodies().all().stream()
                .filter(body -> body.kind().equals(BodyKinds.LEADING_GROUP_OFFICE))
                .findFirst();
    }

    Optional<String> recipients() {
        return request.recipients()
                .or(() -> campaign().paper().map(paper -> paper.addressees()).map(UnitReferences::printed))
                .filter(units -> !units.isEmpty());
    }

    /** What speaks for a talk with the unit, where one is proposed or a harder step is. */
    List<Evidence> evidence() {
        return proposals().proposals().stream()
                .filter(proposal -> proposal.unit().equals(unit()))
                .filter(proposal ->
                        proposal.step().equals(TALK) || proposal.milder().contains(TALK))
                .flatMap(proposal -> proposal.evidence().stream())
                .toList();
    }

    private Proposals proposals() {
        Journal journal = new Journal(standing.entries());
        return campaign()
                .regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .map((ScoringScheme scheme) ->
                        Proposals.of(standing, AssessmentHistory.of(scheme, campaign(), journal, asOf())))
                .orElseGet(() -> Proposals.of(standing));
    }

    /** The tasks that the unit leads. */
    List<TaskLine> led() {
        return led(unit());
    }

    List<TaskLine> led(UnitId unit) {
        return tasks().stream()
                .filter(task -> campaign()
                        .units()
                        .expand(task.task().task().responsibility().leadUnits())
                        .stream()
                        .map(OrgUnit::id)
                        .anyMatch(unit::equals))
                .toList();
    }

    /** They may have been issued after the period of this one was over, so that its standing does not know them. */
    private static List<CircularIssued> issued(Campaign campaign, Journal journal, BulletinRequest request) {
        if (request.kind().subject() != Subject.PERIOD || !campaign.hasBegunBy(request.date())) {
            return List.of();
        }
        return Standing.of(campaign, journal, request.date()).actions().stream()
                .filter(CircularIssued.class::isInstance)
                .map(CircularIssued.class::cast)
                .filter(circular ->
                        circular.title().contains(BULLETIN) && circular.on().isBefore(request.date()))
                .toList();
    }

    /** Issues are numbered within the year of their date, whatever month they tell of. */
    Vocabulary.Tally issues() {
        return next(
                request.issue(),
                issued.stream()
                        .filter(circular ->
                                circular.on().getYear() == request.date().getYear())
                        .toList());
    }

    Vocabulary.Tally runningTotal() {
        return next(request.runningTotal(), issued);
    }

    private static Vocabulary.Tally next(Optional<Integer> asked, List<CircularIssued> before) {
        return new Vocabulary.Tally(
                asked.orElse(before.size() + 1),
                before.stream().map(CircularIssued::id).toList());
    }

    static boolean isOpen(TaskStanding task) {
        return switch (task.state()) {
            case UNREPORTED, NOT_STARTED, UNDER_WAY -> true;
            default -> false;
        };
    }
}
