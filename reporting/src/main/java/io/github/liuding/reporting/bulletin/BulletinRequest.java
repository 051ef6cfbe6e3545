package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.reporting.bulletin.BulletinKind.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which bulletin is wanted (发文要求), and what no journal knows of it: its number, to whom it goes, by when to answer. */
@Value.Immutable
public abstract class BulletinRequest {
    BulletinRequest() {}

    /** The kind. */
    public abstract BulletinKind kind();

    /** The day on which things are as the paper says, unless it is about a period that is over by then. */
    public abstract LocalDate asOf();

    /** The date of the paper (成文日期); the same day unless said otherwise. */
    @Value.Default
    public LocalDate date() {
        return asOf();
    }

    /** The period of rankings, evaluations and the work bulletin: a month, a quarter or a year. */
    public abstract Optional<Period> period();

    /** The unit of papers to one unit. */
    public abstract Optional<UnitId> unit();

    /** The case of a 督办单. */
    public abstract Optional<CaseId> caseId();

    /** The inspection of a report on one. */
    public abstract Optional<InspectionId> inspection();

    /** The document number (发文字号). */
    public abstract Optional<DocumentNumber> number();

    /** The issue of a work bulletin in its year (期号); one after those in the journal unless said otherwise. */
    public abstract Optional<Integer> issue();

    /** The running total of its issues (总期号); one after those in the journal unless said otherwise. */
    public abstract Optional<Integer> runningTotal();

    /** Who signs for issue (签发人), in reports to a superior only. */
    public abstract List<String> signatories();

    /** To whom it goes (主送机关); those of the campaign's paper unless said otherwise. */
    public abstract Optional<String> recipients();

    /** Who gets a copy (抄送机关). */
    public abstract Optional<String> copyTo();

    /** By when to answer (反馈时限). */
    public abstract Optional<LocalDate> replyBy();

    /** Whom to ask (联系人及电话), as printed. */
    public abstract Optional<String> contact();

    /** When a talk is held (约谈时间), as printed. */
    public abstract Optional<String> talkTime();

    /** Where a talk is held (约谈地点). */
    public abstract Optional<String> talkPlace();

    /** Who holds a talk (主谈人), a post or a person. */
    public abstract Optional<String> talkHost();

    @Value.Check
    void check() {
        switch (kind().subject()) {
            case RANKING, PERIOD -> require("a period", period().isPresent());
            case UNIT -> require("a unit", unit().isPresent());
            case CASE -> require("a case", caseId().isPresent());
            case INSPECTION -> require("an inspection", inspection().isPresent());
            case CAMPAIGN, DAY -> {}
        }
        checkPeriod(BulletinKind.QUARTERLY_EVALUATION, PeriodKind.QUARTER);
        checkPeriod(BulletinKind.YEARLY_CIRCULAR, PeriodKind.YEAR);
        checkPeriod(BulletinKind.WORK_BULLETIN, PeriodKind.MONTH);
    }

    private void require(String what, boolean present) {
        if (!present) {
            throw new IllegalArgumentException("Paper '%s' must be asked for with %s".formatted(kind().id(), what));
        }
    }

    private void checkPeriod(BulletinKind kind, PeriodKind length) {
        period().filter(period -> kind() == kind && period.kind() != length).ifPresent(period -> {
            throw new IllegalArgumentException(
                    "Period of a %s must be a %s, but was %s".formatted(kind.id(), length, period));
        });
    }

    /** A request for a bulletin of a kind that is as of a day. */
    public static BulletinRequestBuilder builder(BulletinKind kind, LocalDate asOf) {
        return new BulletinRequestBuilder().kind(kind).asOf(asOf);
    }

    /**
     * Starts a request for a paper about a period, of the day from which it can be told: that on which its ranking closes,
     * in papers that rank, or its last.
     *
     * @throws IllegalArgumentException if such papers are not about a period, or rank and the campaign states no scoring scheme
     */
    public static BulletinRequestBuilder builder(BulletinKind kind, Campaign campaign, Period period) {
        if (kind.subject() != Subject.RANKING && kind.subject() != Subject.PERIOD) {
            throw new IllegalArgumentException("A %s is not about a period, but about a day".formatted(kind.id()));
        }
        LocalDate day = kind.subject() == Subject.RANKING ? Assessment.closing(campaign, period) : period.to();
        return builder(kind, day).period(period);
    }

    /** Starts a request. */
    public static BulletinRequestBuilder builder() {
        return new BulletinRequestBuilder();
    }

    /** Starts a changed copy. */
    public final BulletinRequestBuilder toBuilder() {
        return builder().from(this);
    }
}
