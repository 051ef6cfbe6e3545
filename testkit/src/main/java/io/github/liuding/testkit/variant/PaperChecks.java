package io.github.liuding.testkit.variant;

import io.github.liuding.core.accountability.Proposals;
import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinFindings;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.BulletinRequestBuilder;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A bulletin of every kind about the variant's day, as the document that goes out (公文). */
final class PaperChecks {
    /** What the journal does not have, as anybody would fill it in. */
    private static final String RECIPIENTS = "各有关单位";

    /** What keeps a bulletin from being written and is not told of journal or standing already. */
    private static final Set<FindingCode> OWN = Set.of(BulletinFindings.MISSING_VALUE, BulletinFindings.PERIOD_OPEN);

    private PaperChecks() {}

    static List<Check> all() {
        return Arrays.stream(BulletinKind.values())
                .map(kind -> new Check(
                        "the %s keeps to the standard of papers (%s)"
                                .formatted(kind.id().replace('-', ' '), kind.word()),
                        variant -> faults(variant, kind)))
                .toList();
    }

    /** The first of its requests that there is something to write about. */
    private static List<Finding> faults(Variant variant, BulletinKind kind) throws IOException {
        if (!variant.campaign().hasBegunBy(variant.asOf())) {
            throw new TestAbortedException("The campaign had not begun by " + variant.asOf());
        }
        Bulletins bulletins =
                Bulletins.of(variant.campaign(), variant.journal()).withReading(variant.journalFindings());
        String refusal = "There is nobody and nothing to write it about";
        for (BulletinRequest request : requests(variant, kind).toList()) {
            WithFindings<Bulletin> written = variant.library().write(bulletins, request);
            if (written.value().isPresent()) {
                return faults(variant.library(), written.value().get());
            }
            List<Finding> own = written.findings().stream()
                    .filter(finding -> OWN.contains(finding.code()))
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
            refusal = written.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::toString)
                    .findFirst()
                    .orElse(refusal);
        }
        throw new TestAbortedException(refusal);
    }

    /** What the writer tells, and what the checker finds against a rule that the standard lays down (规定). */
    private static List<Finding> faults(Library library, Bulletin bulletin) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> faults = new ArrayList<>(library.write(bulletin, out));
        Gb9704Check.standard().check(new ByteArrayInputStream(out.toByteArray())).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(faults::add);
        return faults;
    }

    private static Stream<BulletinRequest> requests(Variant variant, BulletinKind kind) {
        LocalDate day = variant.asOf();
        return switch (kind) {
            case SITUATION_CIRCULAR, TASK_BREAKDOWN, FOUNDING_NOTICE ->
                Stream.of(request(variant, kind, day).build());
            case WORK_BULLETIN -> {
                Period month = Period.of(PeriodKind.MONTH, day);
                yield Stream.of(request(variant, kind, month.to().plusDays(1))
                        .period(month)
                        .build());
            }
            case RANKING_CIRCULAR -> ranked(variant, kind, PeriodKind.MONTH);
            case QUARTERLY_EVALUATION -> ranked(variant, kind, PeriodKind.QUARTER);
            case YEARLY_CIRCULAR -> ranked(variant, kind, PeriodKind.YEAR);
            case INSPECTION_NOTICE, URGING_NOTICE, REMINDER_LETTER ->
                variant.campaign().units().units().stream()
                        .map(unit -> request(variant, kind, day).unit(unit.id()).build());
            case TALK_NOTICE ->
                // Nobody else is talked with, and to ask about each anew would take the year's rankings each time.
                proposals(variant).proposals().stream()
                        .map(proposal -> request(variant, kind, day)
                                .unit(proposal.unit())
                                .talkTime("上午9时")
                                .talkPlace("会议室")
                                .build());
            case SUPERVISION_ORDER ->
                variant.standing().cases().stream()
                        .map(one -> request(variant, kind, day).caseId(one.id()).build());
            case INSPECTION_REPORT ->
                variant.standing().inspections().stream()
                        .map(one ->
                                request(variant, kind, day).inspection(one.id()).build());
        };
    }

    private static Proposals proposals(Variant variant) {
        return variant.campaign()
                .regime()
                .assessment()
                .flatMap(AssessmentScheme::scoring)
                .map(scheme -> AssessmentHistory.of(scheme, variant.campaign(), variant.journal(), variant.asOf()))
                .map(history -> Proposals.of(variant.standing(), history))
                .orElseGet(() -> Proposals.of(variant.standing()));
    }

    /** As soon as entries about the period are closed; the check is left out where the campaign states no scheme. */
    private static Stream<BulletinRequest> ranked(Variant variant, BulletinKind kind, PeriodKind length) {
        Period period = Period.of(length, variant.asOf());
        LocalDate closed = Assessment.of(variant.scheme(), variant.campaign(), variant.journal(), period)
                .closedOn();
        return Stream.of(request(variant, kind, closed).period(period).build());
    }

    private static BulletinRequestBuilder request(Variant variant, BulletinKind kind, LocalDate day) {
        BulletinRequestBuilder request = BulletinRequest.builder(kind, day)
                .number(new DocumentNumber("验收发", day.getYear(), 1))
                .replyBy(day.plusDays(5))
                .contact("值班室，0000-0000000");
        boolean addressed = variant.campaign()
                .paper()
                .map(PolicyPaper::addressees)
                .filter(units -> !units.printed().isEmpty())
                .isPresent();
        return addressed ? request : request.recipients(RECIPIENTS);
    }
}
