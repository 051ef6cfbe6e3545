package io.github.liuding.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.scoring.UnitTarget;
import io.github.liuding.core.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The campaign in itself: what it says in one place agrees with what it says in another. */
class QingheCampaignTest {
    private static final Campaign CAMPAIGN = MadeYear.YEAR.campaign();
    private static final Pattern BEGINNING = Pattern.compile("(?:(\\d+)月|年)底前，");

    @Test
    void each_objective_begins_with_the_end_of_the_month_or_year_in_which_the_task_is_due() {
        for (Task task : CAMPAIGN.tasks()) {
            String objective = task.objective().text().orElseThrow();
            Matcher beginning = BEGINNING.matcher(objective);
            assertThat(beginning.lookingAt()).as(objective).isTrue();
            int month = beginning.group(1) == null ? 12 : Integer.parseInt(beginning.group(1));
            LocalDate due = task.schedule().deadline().due().orElseThrow();
            assertThat(due.getMonthValue()).as(objective).isEqualTo(month);
        }
    }

    @Test
    void who_leads_a_task_or_a_task_force_is_in_the_leading_group() {
        Body group = CAMPAIGN.bodies().all().stream()
                .filter(body -> body.kind().equals(BodyKinds.LEADING_GROUP))
                .findFirst()
                .orElseThrow();
        Set<String> posts = group.appointments().stream()
                .map(Appointment::holder)
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(posts.stream().filter(post -> post.startsWith("副县长"))).hasSize(5);
        assertThat(CAMPAIGN.tasks())
                .allSatisfy(task -> assertThat(posts)
                        .contains(task.responsibility().leader().orElseThrow().toString()));
        assertThat(CAMPAIGN.bodies().all().stream().filter(body -> body.kind().equals(BodyKinds.TASK_FORCE)))
                .hasSize(14)
                .allSatisfy(body -> assertThat(body.heads())
                        .isNotEmpty()
                        .allSatisfy(
                                head -> assertThat(posts).contains(head.holder().toString())));
    }

    @Test
    void who_looks_into_clues_leads_nothing_and_is_in_no_group_of_the_scheme() {
        assertThat(CAMPAIGN.tasks()).noneMatch(task -> leads(task).contains("县纪委监委"));
        assertThat(YearJournal.scheme(CAMPAIGN).groups().stream()
                        .flatMap(group -> CAMPAIGN.units().expand(group.members()).stream())
                        .map(OrgUnit::name))
                .doesNotContain("县纪委监委", "县优化办")
                .hasSize(44);
    }

    private static List<String> leads(Task task) {
        return CAMPAIGN.units().expand(task.responsibility().leadUnits()).stream()
                .map(OrgUnit::name)
                .toList();
    }

    /** Otherwise the list of tasks and the scheme would ask a township for two things. */
    @Test
    void a_township_is_scored_against_a_twelfth_of_its_task() {
        TreeMap<String, BigDecimal> asked = new TreeMap<>();
        for (Task task : CAMPAIGN.tasks()) {
            if (isOfRegisters(task)) {
                asked.put(
                        leads(task).get(0),
                        task.objective().target().orElseThrow().value());
            }
        }
        TreeMap<String, BigDecimal> scored = new TreeMap<>();
        YearJournal.scheme(CAMPAIGN).criteria().stream()
                .filter(one -> one.name().equals("新登记市场主体"))
                .flatMap(one -> one.targets().stream())
                .forEach(target -> scored.put(township(target), target.value().multiply(BigDecimal.valueOf(12))));
        scored.remove("县经开区");

        assertThat(asked).hasSize(14).isEqualTo(scored);
    }

    private static String township(UnitTarget target) {
        List<OrgUnit> units = CAMPAIGN.units().expand(target.units());
        assertThat(units).hasSize(1);
        return units.get(0).name();
    }

    static boolean isOfRegisters(Task task) {
        return task.objective().target().orElseThrow().indicator().matches("..[镇乡]新登记市场主体");
    }
}
