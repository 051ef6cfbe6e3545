package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be done (定任务). */
@Value.Immutable
@JsonPropertyOrder({"title", "content", "source", "variants"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Assignment {
    Assignment() {}

    /** The task's name as printed, such as 夯实物流硬基础. */
    public abstract String title();

    /** What it covers, beyond its name. */
    public abstract Optional<String> content();

    /** Where it was assigned (任务来源), where that is not the campaign's own paper. */
    public abstract Optional<String> source();

    /** Other wordings of the title in the same paper (异文), such as that of its annex. */
    public abstract List<String> variants();

    @Value.Check
    void check() {
        Checks.notBlank("Title of a task", title());
    }

    /** A task known by its name alone. */
    public static Assignment of(String title) {
        return builder().title(title).build();
    }

    /** Starts an assignment. */
    public static AssignmentBuilder builder() {
        return new AssignmentBuilder();
    }

    /** Starts a changed copy. */
    public final AssignmentBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Assignment fromJson(AssignmentBuilder.ImmutableAssignment.Json json) {
        return AssignmentBuilder.ImmutableAssignment.fromJson(json);
    }
}
