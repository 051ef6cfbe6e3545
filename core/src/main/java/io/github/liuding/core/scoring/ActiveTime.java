package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.organization.UnitReferences;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** From when or until when members are active (参评时间), where that is not always. Several of one member add up. */
@Value.Immutable
@JsonPropertyOrder({"members", "firstDay", "lastDay"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ActiveTime {
    ActiveTime() {}

    /** Whose time it is. */
    public abstract UnitReferences members();

    /** The first day; without it since ever. */
    public abstract Optional<LocalDate> firstDay();

    /** The last day; without it for ever. */
    public abstract Optional<LocalDate> lastDay();

    @Value.Check
    void check() {
        if (firstDay().isEmpty() && lastDay().isEmpty()) {
            throw new IllegalArgumentException("An active time must have a first or a last day");
        }
        firstDay()
                .flatMap(first -> lastDay().filter(last -> last.isBefore(first)))
                .ifPresent(last -> {
                    throw new IllegalArgumentException(
                            "An active time must not end before it begins, but ends on " + last);
                });
    }

    /** Starts one. */
    public static ActiveTimeBuilder builder() {
        return new ActiveTimeBuilder();
    }

    /** Starts a changed copy. */
    public final ActiveTimeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ActiveTime fromJson(ActiveTimeBuilder.ImmutableActiveTime.Json json) {
        return ActiveTimeBuilder.ImmutableActiveTime.fromJson(json);
    }
}
