package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry of a journal (日志条目): one thing that happened, to a task, a case, an appeal, an inspection or a unit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ProgressReported.class),
    @JsonSubTypes.Type(MilestoneReached.class),
    @JsonSubTypes.Type(ResultDelivered.class),
    @JsonSubTypes.Type(CloseOutRequested.class),
    @JsonSubTypes.Type(CloseOutJudged.class),
    @JsonSubTypes.Type(DeadlineExtended.class),
    @JsonSubTypes.Type(Suspended.class),
    @JsonSubTypes.Type(Reopened.class),
    @JsonSubTypes.Type(IndicatorMeasured.class),
    @JsonSubTypes.Type(CaseOpened.class),
    @JsonSubTypes.Type(CaseAnswered.class),
    @JsonSubTypes.Type(CaseReturned.class),
    @JsonSubTypes.Type(CaseSettled.class),
    @JsonSubTypes.Type(CaseEscalated.class),
    @JsonSubTypes.Type(AppealReceived.class),
    @JsonSubTypes.Type(AppealContacted.class),
    @JsonSubTypes.Type(AppealRouted.class),
    @JsonSubTypes.Type(AppealSettled.class),
    @JsonSubTypes.Type(InspectionHeld.class),
    @JsonSubTypes.Type(InspectionFedBack.class),
    @JsonSubTypes.Type(ProblemRectified.class),
    @JsonSubTypes.Type(MeetingHeld.class),
    @JsonSubTypes.Type(CircularIssued.class),
    @JsonSubTypes.Type(TalkHeld.class),
    @JsonSubTypes.Type(Commended.class),
    @JsonSubTypes.Type(AccountabilityTaken.class),
    @JsonSubTypes.Type(ErrorTolerated.class),
    @JsonSubTypes.Type(ScoreGiven.class),
    @JsonSubTypes.Type(SpecialReportGiven.class),
    @JsonSubTypes.Type(Voided.class)
})
public sealed interface JournalEntry
        permits TaskEntry, CaseEntry, AppealEntry, InspectionEntry, UnitEntry, IndicatorMeasured, Voided {
    /** The entry's id. */
    EntryId id();

    /** The day it is about (发生日期). */
    LocalDate on();

    /** The day it became known (登记日期), on or after {@link #on()}. */
    LocalDate recordedOn();

    /** The unit that says it. */
    UnitId by();

    /** The person or post that says it. */
    Optional<Officer> officer();

    /** What is handed in with it (附件、佐证材料). */
    List<Attachment> attachments();

    /** A remark (备注). */
    Optional<String> note();
}
