package io.github.liuding.core.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Names;
import io.github.liuding.core.organization.UnitReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The bodies of a campaign (组织机构) as one tree, in the order of the paper.
 *
 * <p>A body holds those under it, so that no body can stand under itself.  */
@Value.Immutable
@JsonPropertyOrder({"bodies"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class BodyTree {
    BodyTree() {}

    /** The bodies that stand under no other. */
    public abstract List<Body> bodies();

    @Value.Check
    void check() {
        Checks.distinct("Body id", all(), Body::id);
    }

    @Value.Lazy
    Map<BodyId, Body> byId() {
        Map<BodyId, Body> index = new LinkedHashMap<>();
        all().forEach(body -> index.put(body.id(), body));
        return index;
    }

    @Value.Lazy
    Map<String, Body> byName() {
        Map<String, Body> index = new LinkedHashMap<>();
        all().forEach(body -> body.names().forEach(name -> index.putIfAbsent(Names.key(name), body)));
        return index;
    }

    /** Every body, each before those under it. */
    @JsonIgnore
    public final List<Body> all() {
        return bodies().stream().flatMap(Body::all).toList();
    }

    /** The body with that id. */
    public final Optional<Body> body(BodyId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** The body of that name, short name or alias; of several, the first. White space in the name does not matter. */
    public final Optional<Body> named(String printedName) {
        return Optional.ofNullable(byName().get(Names.key(printedName)));
    }

    /** Every name of every body and what it stands for in a wording; of bodies that share a name, the first. */
    public final Map<String, UnitReference> names() {
        Map<String, UnitReference> names = new LinkedHashMap<>();
        byName().forEach((name, body) -> names.put(name, new UnitReference.ToBody(body.id())));
        return names;
    }

    /** The body that the other stands under. */
    public final Optional<Body> parent(BodyId id) {
        return all().stream()
                .filter(body ->
                        body.bodies().stream().anyMatch(child -> child.id().equals(id)))
                .findFirst();
    }

    /** No bodies. */
    public static BodyTree none() {
        return builder().build();
    }

    /** Starts a body tree. */
    public static BodyTreeBuilder builder() {
        return new BodyTreeBuilder();
    }

    /** Starts a changed copy. */
    public final BodyTreeBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static BodyTree fromJson(BodyTreeBuilder.ImmutableBodyTree.Json json) {
        return BodyTreeBuilder.ImmutableBodyTree.fromJson(json);
    }
}
