package io.github.liuding.core.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/** A service time (办理时限), such as 疑难问题10个工作日回复. */
@Value.Immutable
@JsonPropertyOrder({"matter", "limit", "unit", "step"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ServiceTime {
    ServiceTime() {}

    /** What is to be done. */
    public abstract String matter();

    /** Within how many units, at least 1. */
    public abstract int limit();

    /** What is counted. */
    public abstract ServiceUnit unit();

    /** The step of an appeal that must keep it; absent where it is about something else. */
    public abstract Optional<ServiceStep> step();

    @Value.Check
    void check() {
        Checks.notBlank("Matter of a service time", matter());
        if (limit() < 1) {
            throw new IllegalArgumentException(
                    "Service time of '%s' must be at least 1, but was %s".formatted(matter(), limit()));
        }
    }

    /** A service time that belongs to no step of an appeal. */
    public static ServiceTime of(String matter, int limit, ServiceUnit unit) {
        return builder().matter(matter).limit(limit).unit(unit).build();
    }

    /** Starts a service time. */
    public static ServiceTimeBuilder builder() {
        return new ServiceTimeBuilder();
    }

    /** Starts a changed copy. */
    public final ServiceTimeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ServiceTime fromJson(ServiceTimeBuilder.ImmutableServiceTime.Json json) {
        return ServiceTimeBuilder.ImmutableServiceTime.fromJson(json);
    }

    /** Such as 疑难问题回复 10个工作日. */
    @Override
    public final String toString() {
        return matter() + " " + limit() + "个" + unit().word();
    }
}
