package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.organization.BodyId;
import java.util.Optional;
import org.immutables.value.Value;

/** The campaign of the level above (上级) that a campaign answers to, by ids that reach across levels. */
@Value.Immutable
@JsonPropertyOrder({"campaign", "body", "bodyName", "number", "title"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Superior {
    Superior() {}

    /** The id of the superior campaign. */
    public abstract CampaignId campaign();

    /** The id of the body there to which this one answers. */
    public abstract Optional<BodyId> body();

    /** The name of that body as printed. */
    public abstract Optional<String> bodyName();

    /** The number of the paper that set it going. */
    public abstract Optional<DocumentNumber> number();

    /** The title of that paper. */
    public abstract Optional<String> title();

    /** Starts a superior. */
    public static SuperiorBuilder builder() {
        return new SuperiorBuilder();
    }

    /** Starts a changed copy. */
    public final SuperiorBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Superior fromJson(SuperiorBuilder.ImmutableSuperior.Json json) {
        return SuperiorBuilder.ImmutableSuperior.fromJson(json);
    }
}
