package io.github.liuding.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An officer (责任人员): a person, a post, or a person in a post, as far as the paper says. */
@Value.Immutable
@JsonPropertyOrder({"name", "post", "unit", "contact"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Officer {
    Officer() {}

    /** The person's name (姓名). */
    public abstract Optional<String> name();

    /** The post (职务), such as 副区长. */
    public abstract Optional<String> post();

    /** The unit the officer belongs to. */
    public abstract Optional<UnitId> unit();

    /** How to reach the officer (联系方式). */
    public abstract Optional<String> contact();

    @Value.Check
    void check() {
        if (name().isEmpty() && post().isEmpty()) {
            throw new IllegalArgumentException("An officer must have a name or a post");
        }
    }

    /** Starts an officer. */
    public static OfficerBuilder builder() {
        return new OfficerBuilder();
    }

    /** Starts a changed copy. */
    public final OfficerBuilder toBuilder() {
        return builder().from(this);
    }

    /** Name and post, such as {@code 张三 副县长}. */
    @Override
    public final String toString() {
        return Stream.of(name(), post()).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Officer fromJson(OfficerBuilder.ImmutableOfficer.Json json) {
        return OfficerBuilder.ImmutableOfficer.fromJson(json);
    }
}
