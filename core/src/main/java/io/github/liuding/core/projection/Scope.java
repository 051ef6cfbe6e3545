package io.github.liuding.core.projection;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose tasks are looked at (统计范围): those of the whole campaign, of one body, or of one unit.
 *
 * <p>A task belongs to a body if its lead or responsible units name that body, a body under it, or a group of bodies of
 * such a kind (各工作专班); or if one of its lead units is named as lead unit of such a body. Where several bodies are led
 * by that unit, it belongs to those of them with which it has the most cooperating units in common, so that of two task
 * forces of one department each keeps its own tasks.
 *
 * <p>A unit has a role in a task if the task names it there, a group that includes it (各乡镇), or a body that it leads.
 */
public sealed interface Scope {
    /**
     * Every task.
     */
    record Whole() implements Scope {
        @Override
        public Optional<String> words(Campaign campaign) {
            return Optional.empty();
        }
    }

    /**
     * The tasks of a body and of all that stand under it.
     *
     * @param id the body
     */
    record OfBody(BodyId id) implements Scope {
        @Override
        public Optional<String> words(Campaign campaign) {
            return campaign.bodies().body(id).map(body -> body.shortName().orElse(body.name()));
        }
    }

    /**
     * The tasks of a unit.
     *
     * @param id the unit
     * @param role what it has to do with them; empty means anything
     */
    record OfUnit(UnitId id, Optional<UnitRole> role) implements Scope {
        @Override
        public Optional<String> words(Campaign campaign) {
            return campaign.units()
                    .unit(id)
                    .map(OrgUnit::name)
                    .map(name -> name + role.map(UnitRole::word).orElse(""));
        }
    }

    /** The tasks of the whole campaign. */
    static Scope whole() {
        return new Whole();
    }

    /** The tasks of a body, those of bodies under it included. */
    static Scope body(BodyId id) {
        return new OfBody(id);
    }

    /** The tasks in which a unit has any role. */
    static Scope unit(UnitId id) {
        return new OfUnit(id, Optional.empty());
    }

    /** The tasks in which a unit has that role. */
    static Scope unit(UnitId id, UnitRole role) {
        return new OfUnit(id, Optional.of(role));
    }

    /** How a heading calls it (范围名称), such as 县发改局牵头; empty for the whole campaign. */
    Optional<String> words(Campaign campaign);

    /**
     * Its tasks in the campaign's order.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    default List<TaskStanding> of(Standing standing) {
        return filter(standing.campaign(), standing.tasks());
    }

    /**
     * Those of the tasks that belong to it, in their order.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    default List<TaskStanding> filter(Campaign campaign, List<TaskStanding> tasks) {
        Predicate<Task> within = new Participants(campaign).within(this);
        return tasks.stream().filter(task -> within.test(task.task())).toList();
    }
}
