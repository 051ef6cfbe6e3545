package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/** An entry of a journal (日志条目): one thing that happened to a task. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ProgressReported.class),
    @JsonSubTypes.Type(CloseOutRequested.class),
    @JsonSubTypes.Type(CloseOutJudged.class)
})
public sealed interface JournalEntry permits ProgressReported, CloseOutRequested, CloseOutJudged {
    /** The entry's id. */
    EntryId id();

    /** The task it is about. */
    TaskId task();

    /** The day it is about (发生日期). */
    LocalDate on();

    /** The day it became known (登记日期), on or after {@link #on()}. */
    LocalDate recordedOn();

    /** The unit that says it. */
    UnitId by();

    /** The person or post that says it. */
    Optional<Officer> officer();

    /** A remark (备注). */
    Optional<String> note();
}
