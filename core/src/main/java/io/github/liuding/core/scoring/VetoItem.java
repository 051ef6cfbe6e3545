package io.github.liuding.core.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/** An item that voids an assessment (一票否决事项): with its scope, trigger and period.
 *
 * <p>It is set off by an entry of the journal that names it, or by one that takes one of its means; it voids the
 * assessments of its kinds of period in which the day of that entry lies. */
@Value.Immutable
@JsonPropertyOrder({"name", "scope", "trigger", "means", "periods", "groups"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class VetoItem {
    VetoItem() {}

    /** The name, once in a scheme. */
    public abstract String name();

    /** What it voids, such as 年度考核 (范围). */
    public abstract String scope();

    /** What sets it off, in words (触发情形). */
    public abstract String trigger();

    /** Means of accountability that set it off, as the journal writes them. */
    public abstract List<String> means();

    /** The assessments that it voids, at least one (期间). */
    public abstract List<PeriodKind> periods();

    /** Names of the peer groups that it can hit; empty for all. */
    public abstract List<String> groups();

    @Value.Check
    void check() {
        Checks.notBlank("Name of a veto", name());
        Checks.notBlank("Scope of veto '%s'".formatted(name()), scope());
        Checks.notBlank("Trigger of veto '%s'".formatted(name()), trigger());
        Checks.notEmpty("Periods of veto '%s'".formatted(name()), periods());
    }

    /** Whether it can hit that peer group. */
    public final boolean isFor(String group) {
        return groups().isEmpty() || groups().contains(group);
    }

    /** Starts one. */
    public static VetoItemBuilder builder() {
        return new VetoItemBuilder();
    }

    /** Starts a changed copy. */
    public final VetoItemBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static VetoItem fromJson(VetoItemBuilder.ImmutableVetoItem.Json json) {
        return VetoItemBuilder.ImmutableVetoItem.fromJson(json);
    }
}
