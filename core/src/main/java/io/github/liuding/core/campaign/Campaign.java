package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.goal.StagedGoal;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.liaison.EnterpriseLiaison;
import io.github.liuding.core.liaison.Liaisons;
import io.github.liuding.core.liaison.PolicyContact;
import io.github.liuding.core.liaison.SupportTeams;
import io.github.liuding.core.organization.NameIndex;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.task.DeterminationFormula;
import io.github.liuding.core.task.DeterminationFormulas;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A campaign (专项行动): what the notice says, as data of a locality. Nothing in it changes; what happens goes into the
 * journal.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "locality",
    "title",
    "shortName",
    "issuer",
    "level",
    "superior",
    "paper",
    "basis",
    "marking",
    "units",
    "bodies",
    "counts",
    "growth",
    "commitments",
    "stages",
    "goals",
    "tasks",
    "phases",
    "regime",
    "liaisons",
    "enterpriseLiaison",
    "supportTeams",
    "policyContacts",
    "cascades",
    "formula",
    "lamps"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Campaign {
    /** The most characters of a marking, which stands in the header of every page. */
    public static final int LONGEST_MARKING = 100;

    Campaign() {}

    /** The campaign's id. */
    public abstract CampaignId id();

    /** The place (地区), such as 青禾县. */
    public abstract String locality();

    /** The title of the work, as printed. */
    public abstract String title();

    /** The short name that stands before the name of a list: …工作 gives …工作任务清单. */
    @Value.Default
    public String shortName() {
        return title();
    }

    /** The body in whose name lists go out (发文机关), as printed. */
    public abstract String issuer();

    /** The level of government at which it is run. */
    public abstract Optional<Level> level();

    /** The campaign of the level above that it answers to. */
    public abstract Optional<Superior> superior();

    /** The paper that started it. */
    public abstract Optional<PolicyPaper> paper();

    /** The papers it rests on (依据). */
    public abstract List<PolicyPaper> basis();

    /** What every page must say of it, such as 示例数据 for an invented place. */
    public abstract Optional<String> marking();

    /** The units. */
    public abstract UnitDirectory units();

    /** The bodies that the paper sets up. */
    @Value.Default
    public BodyTree bodies() {
        return BodyTree.none();
    }

    /** What headings of the paper promise in numbers, in the order printed. */
    public abstract List<StatedCount> counts();

    /** The growth that is aimed at (增长目标). */
    public abstract List<GrowthTarget> growth();

    /** What is promised by a day (时限承诺). */
    public abstract List<TaskCommitment> commitments();

    /** What is aimed at from stage to stage (阶段目标). */
    public abstract List<StagedGoal> stages();

    /** The goals in the order of the paper. */
    public abstract List<Goal> goals();

    /** The tasks in the order of their goals, and of the paper. */
    public abstract List<Task> tasks();

    /** The phases in the order of the paper. */
    public abstract List<Phase> phases();

    /** How it is run. */
    @Value.Default
    public Regime regime() {
        return Regime.unstated();
    }

    /** The liaison officers that it asks for. */
    public abstract Optional<Liaisons> liaisons();

    /** How leaders are paired with enterprises. */
    public abstract Optional<EnterpriseLiaison> enterpriseLiaison();

    /** Which teams stand by enterprises. */
    public abstract Optional<SupportTeams> supportTeams();

    /** Whom to ask about which policy. */
    public abstract List<PolicyContact> policyContacts();

    /** What the level below is asked to set up. */
    public abstract List<Cascade> cascades();

    /** What is fixed for every task; 六定 unless the place says otherwise. */
    @Value.Default
    public DeterminationFormula formula() {
        return DeterminationFormulas.SIX;
    }

    /** When which lamp is lit. */
    @Value.Default
    public LampTable lamps() {
        return LampTables.STANDARD;
    }

    @Value.Check
    void check() {
        Checks.notBlank("Locality of campaign '%s'".formatted(id()), locality());
        Checks.notBlank("Title of campaign '%s'".formatted(id()), title());
        Checks.notBlank("Short name of campaign '%s'".formatted(id()), shortName());
        Checks.notBlank("Issuer of campaign '%s'".formatted(id()), issuer());
        marking().filter(marking -> marking.length() > LONGEST_MARKING).ifPresent(marking -> {
            throw new IllegalArgumentException("Marking of campaign '%s' must have at most %s characters, but has %s"
                    .formatted(id(), LONGEST_MARKING, marking.length()));
        });
        Checks.distinct("Goal", goals(), Goal::id);
        Checks.distinct("Task", tasks(), Task::id);
        Checks.distinct("Count of", counts(), StatedCount::of);
        List<GoalId> order = List.copyOf(goalsById().keySet());
        int last = 0;
        for (Task task : tasks()) {
            if (!goalsById().containsKey(task.goal())) {
                throw new IllegalArgumentException(
                        "Task '%s' stands under goal '%s', which the campaign does not have; known are %s"
                                .formatted(task.id(), task.goal(), goalsById().keySet()));
            }
            while (!order.get(last).equals(task.goal())) {
                last++;
                if (last == order.size()) {
                    throw new IllegalArgumentException(
                            "Task '%s' of goal '%s' stands after tasks of a later goal; tasks stand in the order of their goals"
                                    .formatted(task.id(), task.goal()));
                }
            }
        }
    }

    @Value.Lazy
    Map<GoalId, Goal> goalsById() {
        Map<GoalId, Goal> index = new LinkedHashMap<>();
        goals().forEach(goal -> index.put(goal.id(), goal));
        return index;
    }

    @Value.Lazy
    Map<TaskId, Task> tasksById() {
        Map<TaskId, Task> index = new LinkedHashMap<>();
        tasks().forEach(task -> index.put(task.id(), task));
        return index;
    }

    /** The day of the paper (成文日期), or that on which it was made public; empty where neither is known. */
    public final Optional<LocalDate> paperDay() {
        return paper().flatMap(paper -> paper.issuedOn().or(paper::publishedOn));
    }

    /** Whether it had begun by that day: on the day of its paper or later, or that day is unknown. */
    public final boolean hasBegunBy(LocalDate day) {
        return paperDay().filter(day::isBefore).isEmpty();
    }

    /** The goal with that id. */
    public final Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goalsById().get(id));
    }

    /** The task with that id. */
    public final Optional<Task> task(TaskId id) {
        return Optional.ofNullable(tasksById().get(id));
    }

    @Value.Lazy
    NameIndex names() {
        return units().indexWith(bodies().names());
    }

    /**
     * The bodies that the references stand for, each once: those that they name, and those of a kind where they name a
     * group whose kinds are kinds of bodies, such as 各工作专班.
     */
    public final List<Body> bodies(UnitReferences references) {
        return references.references().stream().flatMap(this::bodies).distinct().toList();
    }

    private Stream<Body> bodies(UnitReference reference) {
        if (reference instanceof UnitReference.ToBody toBody) {
            return bodies().body(toBody.id()).stream();
        }
        if (!(reference instanceof UnitReference.ToGroup toGroup)) {
            return Stream.empty();
        }
        Set<String> kinds = units().group(toGroup.id()).stream()
                .flatMap(group -> group.kinds().stream())
                .map(UnitKind::word)
                .collect(Collectors.toSet());
        return bodies().all().stream().filter(body -> kinds.contains(body.kind().word()));
    }

    /** Reads a wording that names units, groups or bodies of the campaign. */
    public final UnitReferences refer(String printed) {
        return names().refer(printed);
    }

    /** Starts a campaign. */
    public static CampaignBuilder builder() {
        return new CampaignBuilder();
    }

    /** Starts a changed copy. */
    public final CampaignBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Campaign fromJson(CampaignBuilder.ImmutableCampaign.Json json) {
        return CampaignBuilder.ImmutableCampaign.fromJson(json);
    }
}
