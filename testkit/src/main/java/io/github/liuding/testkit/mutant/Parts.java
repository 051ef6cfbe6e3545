package io.github.liuding.testkit.mutant;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitDirectoryBuilder;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The parts of a campaign, found and put back changed; and new ones that nothing else in it has to do with. */
final class Parts {
    /** A name that no campaign has, so that a new part changes nothing but what it is for. */
    static final String NEW = "变异";

    /** An id that no campaign has. */
    static final String NEW_ID = "mutant";

    private Parts() {}

    // Units.

    /** The campaign with a change to its directory. */
    static Campaign units(Campaign campaign, UnaryOperator<UnitDirectoryBuilder> change) {
        return campaign.toBuilder()
                .units(change.apply(campaign.units().toBuilder()).build())
                .build();
    }

    /** A unit of a kind of its own. */
    static OrgUnit unit(String id, String name) {
        return OrgUnit.builder()
                .id(new UnitId(id))
                .name(name)
                .kind(new UnitKind(NEW))
                .build();
    }

    static Optional<OrgUnit> firstUnit(Campaign campaign) {
        return campaign.units().units().stream().findFirst();
    }

    /** The same directory with one unit changed. */
    static Campaign unit(Campaign campaign, UnitId id, UnaryOperator<OrgUnit> change) {
        UnitDirectory directory = campaign.units();
        return campaign.toBuilder()
                .units(directory.toBuilder()
                        .units(directory.units().stream()
                                .map(unit -> unit.id().equals(id) ? change.apply(unit) : unit)
                                .toList())
                        .build())
                .build();
    }

    /** The name by which a reference is usually printed. */
    static String name(Campaign campaign, UnitReference reference) {
        if (reference instanceof UnitReference.ToUnit unit) {
            return campaign.units().nameOf(unit.id());
        }
        if (reference instanceof UnitReference.ToGroup group) {
            return campaign.units().group(group.id()).orElseThrow().name();
        }
        Body body =
                campaign.bodies().body(((UnitReference.ToBody) reference).id()).orElseThrow();
        return name(body);
    }

    static String name(Body body) {
        return body.shortName().orElse(body.name());
    }

    /** The wording without one that it names; empty where it does not name the others by their names. */
    static Optional<UnitReferences> without(Campaign campaign, UnitReferences wording, int position) {
        List<UnitReference> left = new ArrayList<>(wording.references());
        left.remove(position);
        String names = left.stream().map(reference -> name(campaign, reference)).collect(Collectors.joining("、"));
        return Optional.of(campaign.refer(names))
                .filter(fewer -> fewer.references().equals(left));
    }

    // Bodies.

    /** The campaign with one body changed wherever it stands. */
    static Campaign body(Campaign campaign, BodyId id, UnaryOperator<Body> change) {
        return campaign.toBuilder()
                .bodies(campaign.bodies().toBuilder()
                        .bodies(changed(campaign.bodies().bodies(), id, change))
                        .build())
                .build();
    }

    private static List<Body> changed(List<Body> bodies, BodyId id, UnaryOperator<Body> change) {
        return bodies.stream()
                .map(body -> body.id().equals(id)
                        ? change.apply(body)
                        : body.toBuilder()
                                .bodies(changed(body.bodies(), id, change))
                                .build())
                .toList();
    }

    /** The campaign with the first body changed that the condition holds for. */
    static Optional<Campaign> firstBody(Campaign campaign, Predicate<Body> that, UnaryOperator<Body> change) {
        return campaign.bodies().all().stream().filter(that).findFirst().map(body -> body(campaign, body.id(), change));
    }

    /** The campaign with one more body at the end, under none. */
    static Campaign withBody(Campaign campaign, Body body) {
        BodyTree tree = campaign.bodies();
        return campaign.toBuilder()
                .bodies(tree.toBuilder().addBody(body).build())
                .build();
    }

    /** A body of a kind of its own, headed as it should be. */
    static BodyBuilder body() {
        return Body.builder()
                .id(new BodyId(NEW_ID))
                .kind(new BodyKind(NEW))
                .name(NEW)
                .addAppointment(holds(Officer.builder().post("县长").build()));
    }

    /** That an officer heads a body. */
    static Appointment holds(Officer officer) {
        return new Appointment(Roles.LEADER, new Holder.One(officer));
    }

    /** Somebody by name and post, as a paper prints an officer. */
    static Officer officer(String name) {
        return Officer.builder().name(name).post("副县长").build();
    }

    // Tasks.

    /** The campaign with one task changed. */
    static Campaign task(Campaign campaign, Task changed) {
        return campaign.toBuilder()
                .tasks(campaign.tasks().stream()
                        .map(task -> task.id().equals(changed.id()) ? changed : task)
                        .toList())
                .build();
    }

    /** The campaign with the first task changed that the condition holds for. */
    static Optional<Campaign> firstTask(Campaign campaign, Predicate<Task> that, UnaryOperator<Task> change) {
        return firstTask(campaign, that, (same, task) -> change.apply(task));
    }

    /** The same where the change asks for the campaign. */
    static Optional<Campaign> firstTask(
            Campaign campaign, Predicate<Task> that, BiFunction<Campaign, Task, Task> change) {
        return campaign.tasks().stream()
                .filter(that)
                .findFirst()
                .map(task -> task(campaign, change.apply(campaign, task)));
    }
}
