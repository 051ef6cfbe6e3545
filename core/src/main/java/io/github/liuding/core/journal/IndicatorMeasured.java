package io.github.liuding.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.internal.EntryChecks;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An indicator measured (指标监测), as it stood on the day the entry is about. */
@Value.Immutable
@JsonTypeName("indicator-measured")
@JsonPropertyOrder({
    "id",
    "on",
    "recordedOn",
    "by",
    "officer",
    "indicator",
    "scope",
    "value",
    "unit",
    "task",
    "source",
    "attachments",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract non-sealed class IndicatorMeasured implements JournalEntry {
    IndicatorMeasured() {}

    /** The indicator, as the campaign names it. */
    public abstract String indicator();

    /** For whom or what it was measured, such as a unit or an area; absent for the whole. */
    public abstract Optional<String> scope();

    /** The figure, in {@link #unit()}. */
    public abstract BigDecimal value();

    /** What the figure counts, such as 户 or %; empty where it is a bare number. */
    @Value.Default
    public String unit() {
        return "";
    }

    /** The task it tells of. */
    public abstract Optional<TaskId> task();

    /** Where the figure comes from (数据来源). */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        EntryChecks.recordedInTime(id(), on(), recordedOn());
        EntryChecks.notBlank(id(), "Indicator", indicator());
        EntryChecks.notBlank(id(), "Scope", scope());
        EntryChecks.notBlank(id(), "Source", source());
        EntryChecks.moderate(id(), "Value", value());
    }

    /** Starts an entry. */
    public static IndicatorMeasuredBuilder builder() {
        return new IndicatorMeasuredBuilder();
    }

    /** Starts a changed copy. */
    public final IndicatorMeasuredBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static IndicatorMeasured fromJson(IndicatorMeasuredBuilder.ImmutableIndicatorMeasured.Json json) {
        return IndicatorMeasuredBuilder.ImmutableIndicatorMeasured.fromJson(json);
    }
}
