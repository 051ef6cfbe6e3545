package io.github.liuding.core.lamp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;

/** A lamp table (亮灯规则表): the first rule that fits lights the lamp; where none fits, the fallback is lit. */
@Value.Immutable
@JsonPropertyOrder({"rules", "fallback"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LampTable {
    LampTable() {}

    /** The rules, the first that fits wins. */
    public abstract List<LampRule> rules();

    /** What is lit where no rule fits. */
    public abstract Lamp fallback();

    /** The lamp for a reading. */
    public final Lamp read(LampReading reading) {
        return rules().stream()
                .filter(rule -> rule.fits(reading))
                .findFirst()
                .map(LampRule::lamp)
                .orElseGet(this::fallback);
    }

    /** Starts a table. */
    public static LampTableBuilder builder() {
        return new LampTableBuilder();
    }

    /** Starts a changed copy. */
    public final LampTableBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static LampTable fromJson(LampTableBuilder.ImmutableLampTable.Json json) {
        return LampTableBuilder.ImmutableLampTable.fromJson(json);
    }
}
