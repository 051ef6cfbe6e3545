package io.github.liuding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.projection.Matrix;
import io.github.liuding.core.projection.Scope;
import io.github.liuding.core.projection.Summaries;
import io.github.liuding.core.projection.UnitRole;
import io.github.liuding.core.standing.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tasks belong to whom, as the papers of 平鲁区 and 稷山县 have it. */
class TasksOfBodiesTest {
    private static Standing standing(String id) throws IOException {
        return Standing.of(
                CampaignFiles.read(Repository.path("examples/src/main/resources/campaigns", id + ".yaml"))
                        .orElseThrow(),
                Journal.empty(),
                LocalDate.of(2022, 6, 25));
    }

    private static List<String> tasks(Standing standing, Scope scope) {
        return scope.of(standing).stream().map(task -> task.task().id().value()).toList();
    }

    /** Two of the lead departments lead two task forces each. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "enterprise-service, PL-01",
        "innovation-startups, PL-02",
        "logistics-costs, PL-03",
        "culture-tourism, PL-04",
        "environment-energy, PL-05",
        "city-quality, PL-06",
        "science-technology, PL-07",
        "fiscal-support, PL-08",
        "financial-support, PL-09",
        "individual-businesses, PL-10",
        "rural-e-towns, PL-11",
        "new-agriculture, PL-12",
        "land-supply, PL-13",
        "manufacturing-chains, PL-14"
    })
    void each_task_force_of_pinglu_has_its_own_task_and_those_of_all_task_forces(BodyId force, String own)
            throws IOException {
        assertThat(tasks(standing("pinglu"), Scope.body(force)))
                .containsExactly(own, "PL-16", "PL-17", "PL-18", "PL-19");
    }

    @Test
    void a_township_of_pinglu_leads_what_all_townships_lead() throws IOException {
        assertThat(tasks(standing("pinglu"), Scope.unit(new UnitId("taocun-xiang"), UnitRole.LEAD)))
                .containsExactly("PL-15", "PL-16", "PL-17", "PL-33");
        assertThat(tasks(standing("pinglu"), Scope.unit(new UnitId("jiedao-ban"))))
                .isEmpty();
    }

    @Test
    void the_leading_group_of_pinglu_has_every_task_that_names_a_body_or_is_led_by_a_task_force() throws IOException {
        Standing standing = standing("pinglu");
        assertThat(tasks(standing, Scope.body(new BodyId("leading-group"))))
                .hasSize(26)
                .doesNotContain("PL-15", "PL-21", "PL-33");
        assertThat(Summaries.ofNoBody(standing).tasks()).isEqualTo(8);
    }

    @Test
    void task_forces_and_townships_of_pinglu_share_liaison_officers_and_reports() throws IOException {
        var matrix = Matrix.sectorsByAreas(standing("pinglu"), BodyKinds.TASK_FORCE, new UnitGroupId("townships"));
        assertThat(matrix.rows()).hasSize(14);
        assertThat(matrix.columns()).hasSize(12);
        for (var force : matrix.rows()) {
            for (var township : matrix.columns()) {
                assertThat(matrix.cell(force, township).orElse(List.of()))
                        .extracting(task -> task.task().id().value())
                        .containsExactly("PL-16", "PL-17");
            }
        }
    }

    /** Its groups are the task force's, and the duties of each are tasks. */
    @Test
    void the_task_force_of_jishan_has_the_tasks_of_its_groups() throws IOException {
        Standing standing = standing("jishan");
        BodyId force = standing.campaign().bodies().bodies().get(0).id();
        List<String> all = tasks(standing, Scope.body(force));
        for (var group : standing.campaign().bodies().bodies().get(0).bodies()) {
            assertThat(tasks(standing, Scope.body(group.id()))).isNotEmpty().isSubsetOf(all);
        }
    }
}
