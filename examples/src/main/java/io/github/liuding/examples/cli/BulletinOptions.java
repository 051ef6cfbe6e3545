package io.github.liuding.examples.cli;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.BulletinRequestBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a bulletin is about, and what no journal knows of it. */
final class BulletinOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The day on which things are as the paper says, such as 2022-06-25; else that from which the period can be told.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description = "The month, quarter or year of rankings, evaluations and the work bulletin.")
    @Nullable
    Period period;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The unit of papers to one unit, by id or by any name.")
    @Nullable
    String unit;

    @Option(names = "--case", paramLabel = "CASE", description = "The supervised case of a supervision-order.")
    @Nullable
    String caseId;

    @Option(names = "--inspection", paramLabel = "ID", description = "The inspection of an inspection-report.")
    @Nullable
    String inspection;

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "The document number (发文字号), such as 青优组发〔2022〕3号.")
    @Nullable
    String number;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date of the paper; else that of --as-of.")
    @Nullable
    LocalDate date;

    @Option(names = "--recipients", paramLabel = "UNITS", description = "To whom it goes (主送机关).")
    @Nullable
    String recipients;

    @Option(names = "--copy-to", paramLabel = "UNITS", description = "Who gets a copy (抄送机关).")
    @Nullable
    String copyTo;

    @Option(
            names = "--reply-by",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "By when to answer (反馈时限).")
    @Nullable
    LocalDate replyBy;

    @Option(names = "--talk-time", paramLabel = "TIME", description = "When a talk is held (约谈时间), as printed.")
    @Nullable
    String talkTime;

    @Option(names = "--talk-place", paramLabel = "PLACE", description = "Where a talk is held (约谈地点).")
    @Nullable
    String talkPlace;

    @Option(names = "--talk-host", paramLabel = "WHO", description = "Who holds a talk (主谈人), as printed.")
    @Nullable
    String talkHost;

    @Option(names = "--contact", paramLabel = "WHO", description = "Whom to ask (联系人及电话), as printed.")
    @Nullable
    String contact;

    @Option(
            names = "--signatory",
            paramLabel = "NAME",
            description = "Who signed for issue (签发人), as printed, in reports to a superior; once for each.")
    List<String> signatories = new ArrayList<>();

    @Option(
            names = "--issue",
            paramLabel = "N",
            description = "The issue of a work bulletin in its year (期号); else one after those in the journal.")
    @Nullable
    Integer issue;

    @Option(
            names = "--running-total",
            paramLabel = "N",
            description = "The running total of its issues (总期号); else one after those in the journal.")
    @Nullable
    Integer runningTotal;

    /**
     * The request.
     *
     * @throws IllegalArgumentException if the kind needs what was not given
     */
    BulletinRequest request(BulletinKind kind, Campaign campaign) throws IOException {
        String asked = unit;
        BulletinRequestBuilder request = start(kind, campaign)
                .caseId(Optional.ofNullable(caseId).map(CaseId::new))
                .inspection(Optional.ofNullable(inspection).map(InspectionId::new))
                .number(Optional.ofNullable(number).map(DocumentNumber::parse))
                .recipients(Optional.ofNullable(recipients))
                .copyTo(Optional.ofNullable(copyTo))
                .replyBy(Optional.ofNullable(replyBy))
                .talkTime(Optional.ofNullable(talkTime))
                .talkPlace(Optional.ofNullable(talkPlace))
                .talkHost(Optional.ofNullable(talkHost))
                .contact(Optional.ofNullable(contact))
                .signatories(signatories)
                .issue(Optional.ofNullable(issue))
                .runningTotal(Optional.ofNullable(runningTotal));
        Optional.ofNullable(date).ifPresent(request::date);
        if (asked != null) {
            request.unit(FormCommand.find(campaign, asked));
        }
        return request.build();
    }

    private BulletinRequestBuilder start(BulletinKind kind, Campaign campaign) {
        LocalDate day = asOf;
        Period about = period;
        if (day != null) {
            return BulletinRequest.builder(kind, day).period(Optional.ofNullable(about));
        }
        if (about == null) {
            throw new IllegalArgumentException("Missing required option: '--as-of=DATE' or '--period=PERIOD'");
        }
        return BulletinRequest.builder(kind, campaign, about);
    }
}
