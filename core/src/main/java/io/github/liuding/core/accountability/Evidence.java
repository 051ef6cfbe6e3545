package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.lamp.Lamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One fact that speaks for a step (依据), such as 逾期11天 of one task, and where a person can check it. */
@Value.Immutable
@JsonPropertyOrder({"kind", "matter", "figure", "lamp", "since", "endedOn", "entries", "sentence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Evidence {
    Evidence() {}

    /** What kind of fact it is. */
    public abstract EvidenceKind kind();

    /** What it is about; absent for an earlier step. */
    public abstract Optional<Matter> matter();

    /**
     * Its figure: the days late; of a report missed or a low place its place in the row, from 1; of an earlier step how many days ago it
     * was taken. Absent for a lamp.
     */
    public abstract Optional<Long> figure();

    /** The lamp, where it is one. */
    public abstract Optional<Lamp> lamp();

    /** The first day on which it was so; absent for a lamp, which may have changed from day to day. */
    public abstract Optional<LocalDate> since();

    /** The day on which it was made good, late as it was, or the period of a low place ended; absent where it is still so. */
    public abstract Optional<LocalDate> endedOn();

    /** The entries behind it in their order; none where it is what nobody put down that speaks. */
    public abstract List<EntryId> entries();

    /** The same as a Chinese sentence for whoever has to decide. */
    public abstract String sentence();

    @Value.Check
    void check() {
        Checks.notBlank("Sentence of evidence", sentence());
    }

    /** Starts a piece of evidence. */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }

    /** Starts a changed copy. */
    public final EvidenceBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Evidence fromJson(EvidenceBuilder.ImmutableEvidence.Json json) {
        return EvidenceBuilder.ImmutableEvidence.fromJson(json);
    }
}
