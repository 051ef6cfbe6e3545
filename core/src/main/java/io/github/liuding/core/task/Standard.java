package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** By what it is judged that a task is done (定标准): words, and criteria that can be checked. */
@Value.Immutable
@JsonPropertyOrder({"text", "criteria"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Standard {
    Standard() {}

    /** The standard in words. */
    public abstract Optional<String> text();

    /** The criteria. */
    public abstract List<Criterion> criteria();

    /** Nothing fixed. */
    public static Standard open() {
        return builder().build();
    }

    /** Starts a standard. */
    public static StandardBuilder builder() {
        return new StandardBuilder();
    }

    /** Starts a changed copy. */
    public final StandardBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Standard fromJson(StandardBuilder.ImmutableStandard.Json json) {
        return StandardBuilder.ImmutableStandard.fromJson(json);
    }
}
