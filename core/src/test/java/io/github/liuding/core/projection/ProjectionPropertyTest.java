package io.github.liuding.core.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.testing.RandomCampaigns;
import io.github.liuding.core.testing.RandomJournals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for whatever campaign and journal. */
class ProjectionPropertyTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Standing standing(Random random) {
        Campaign campaign = RandomCampaigns.next(random);
        DateRange days = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        return Standing.of(campaign, RandomJournals.next(random, campaign, days, 150, 20), LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void summaries_of_disjoint_parts_add_up_in_any_order_and_grouping(int seed) {
        Random random = new Random(seed);
        Standing standing = standing(random);
        Map<Integer, List<TaskStanding>> parts =
                standing.tasks().stream().collect(Collectors.groupingBy(task -> random.nextInt(5)));
        List<Summary> summaries =
                new ArrayList<>(parts.values().stream().map(Summary::of).toList());
        Summary whole = Summary.of(standing);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(summaries, random);
            Summary sum = grouped(summaries, random);
            assertThat(sum).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
            assertThat(List.copyOf(sum.lamps().keySet()))
                    .isEqualTo(List.copyOf(whole.lamps().keySet()));
            assertThat(sum.determinations()).isEqualTo(whole.determinations());
        }
    }

    /** Adds up a list by cutting it anywhere, both parts alike. */
    private static Summary grouped(List<Summary> summaries, Random random) {
        if (summaries.size() < 2) {
            return summaries.stream().findFirst().orElseGet(Summary::none);
        }
        int cut = 1 + random.nextInt(summaries.size() - 1);
        return grouped(summaries.subList(0, cut), random)
                .plus(grouped(summaries.subList(cut, summaries.size()), random));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void units_that_lead_first_share_out_the_whole(int seed) {
        Standing standing = standing(new Random(seed));
        Participants participants = new Participants(standing.campaign());
        Map<Set<UnitId>, List<TaskStanding>> byFirst = standing.tasks().stream()
                .collect(Collectors.groupingBy(task -> participants.units(task.task(), UnitRole.LEAD).stream()
                        .limit(1)
                        .collect(Collectors.toSet())));
        assertThat(byFirst.values().stream().map(Summary::of).reduce(Summary.none(), Summary::plus))
                .isEqualTo(Summary.of(standing));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_lists_and_the_chart_have_every_task_in_its_order(int seed) {
        Standing standing = standing(new Random(seed));
        FourLists lists = FourLists.of(standing);
        assertThat(lists.taskList()).extracting(ListedTask::standing).isEqualTo(standing.tasks());
        assertThat(lists.measureList().stream()
                        .map(measure -> measure.task().standing())
                        .distinct())
                .isEqualTo(standing.tasks());
        WallChart chart = WallChart.of(standing);
        List<TaskStanding> shown = new ArrayList<>(chart.undated());
        chart.bars().forEach(bar -> shown.add(bar.standing()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(standing.tasks());
        chart.bars()
                .forEach(bar -> assertThat(bar.allDays())
                        .allMatch(day -> chart.span().orElseThrow().contains(day)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_lists_of_all_units_lose_no_task_that_a_known_unit_has_a_role_in(int seed) {
        Standing standing = standing(new Random(seed));
        Campaign campaign = standing.campaign();
        Set<TaskStanding> listed = new HashSet<>();
        for (OrgUnit unit : campaign.units().units()) {
            listed.addAll(Scope.unit(unit.id()).of(standing));
        }
        for (TaskStanding task : standing.tasks()) {
            if (namesAUnit(campaign, task.task())) {
                assertThat(listed).contains(task);
            }
        }
    }

    private static boolean namesAUnit(Campaign campaign, Task task) {
        return Arrays.stream(UnitRole.values())
                .map(role -> role.of(task.responsibility()))
                .anyMatch(references -> !campaign.units().expand(references).isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_cells_of_the_matrix_are_the_scopes_of_its_units(int seed) {
        Standing standing = standing(new Random(seed));
        Matrix<TaskStanding, OrgUnit, List<UnitRole>> matrix = Matrix.tasksByUnits(standing);
        assertThat(matrix.rows()).isEqualTo(standing.tasks());
        for (OrgUnit unit : standing.campaign().units().units()) {
            Map<TaskStanding, List<UnitRole>> roles = new HashMap<>();
            for (UnitRole role : UnitRole.values()) {
                Scope.unit(unit.id(), role)
                        .of(standing)
                        .forEach(task -> roles.computeIfAbsent(task, any -> new ArrayList<>())
                                .add(role));
            }
            assertThat(matrix.columns().contains(unit)).isEqualTo(!roles.isEmpty());
            if (!roles.isEmpty()) {
                matrix.rows()
                        .forEach(task -> assertThat(matrix.cell(task, unit).orElse(List.of()))
                                .isEqualTo(roles.getOrDefault(task, List.of())));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_summary_of_a_unit_or_body_is_that_of_its_scope(int seed) {
        Standing standing = standing(new Random(seed));
        Summaries.byUnit(standing)
                .forEach((unit, summary) ->
                        assertThat(summary).isEqualTo(Summary.of(standing, Scope.unit(unit, UnitRole.LEAD))));
        Summaries.byBody(standing)
                .forEach((body, summary) -> assertThat(summary).isEqualTo(Summary.of(standing, Scope.body(body))));
        assertThat(Summaries.byUnit(standing).keySet())
                .containsExactlyElementsOf(standing.campaign().units().units().stream()
                        .map(OrgUnit::id)
                        .toList());
        assertThat(Summaries.byBody(standing).keySet())
                .containsExactlyElementsOf(standing.campaign().bodies().all().stream()
                        .map(Body::id)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_task_is_led_by_a_unit_or_by_none_and_belongs_to_a_body_or_to_none(int seed) {
        Standing standing = standing(new Random(seed));
        Set<TaskStanding> led = new HashSet<>();
        Set<TaskStanding> owned = new HashSet<>();
        Summaries.byUnit(standing)
                .keySet()
                .forEach(unit -> led.addAll(Scope.unit(unit, UnitRole.LEAD).of(standing)));
        Summaries.byBody(standing)
                .keySet()
                .forEach(body -> owned.addAll(Scope.body(body).of(standing)));
        assertThat(led.size() + Summaries.ofNoUnit(standing).tasks())
                .isEqualTo(standing.tasks().size());
        assertThat(owned.size() + Summaries.ofNoBody(standing).tasks())
                .isEqualTo(standing.tasks().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_body_has_every_task_of_those_under_it(int seed) {
        Standing standing = standing(new Random(seed));
        for (Body body : standing.campaign().bodies().all()) {
            List<TaskStanding> own = Scope.body(body.id()).of(standing);
            body.bodies()
                    .forEach(below ->
                            assertThat(own).containsAll(Scope.body(below.id()).of(standing)));
        }
    }
}
