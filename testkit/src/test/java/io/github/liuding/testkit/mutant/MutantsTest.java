package io.github.liuding.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.testkit.sample.SampleCounty;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutantsTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);
    private static final Trial TRIAL = Trial.of(SampleCounty.create().campaign(), AS_OF);

    static List<Mutant> mutants() {
        return Mutants.all();
    }

    @Test
    void the_sample_county_is_sound() {
        assertThat(CampaignFiles.check("county.yaml", SampleCounty.file(), Optional.of(AS_OF))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void every_fault_in_the_sample_county_is_told_by_the_check_that_should_tell_it(Mutant mutant) {
        Optional<List<Finding>> told = TRIAL.told(mutant);

        assertThat(told).as("the county has %s", mutant.needs()).isPresent();
        assertThat(mutant.isCaughtBy(told.orElseThrow()))
                .as("%s is told by %s", mutant, told.orElseThrow())
                .isTrue();
    }

    @Test
    void there_are_many_and_no_two_of_one_name() {
        assertThat(Mutants.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Mutants.all().stream().map(Mutant::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_code_of_a_campaign_has_a_fault_that_brings_it() throws IllegalAccessException {
        List<FindingCode> codes = new ArrayList<>();
        for (Field field : CampaignFindings.class.getFields()) {
            codes.add((FindingCode) field.get(CampaignFindings.class));
        }

        assertThat(Mutants.all().stream().map(Mutant::code)).containsAll(codes);
    }

    @Test
    void a_fault_that_another_check_tells_is_not_caught() {
        Mutant mutant = mutant("机构无负责人");
        List<Finding> told = TRIAL.told(mutant).orElseThrow();

        assertThat(mutant.isCaughtBy(told)).isTrue();
        assertThat(mutant("漏写“等”").isCaughtBy(told)).isFalse();
        assertThat(mutant.isCaughtBy(List.of())).isFalse();
    }

    /** The sample county with the fault in it, as far as it can be read. */
    private static Campaign faulty(Mutant mutant) {
        String file = mutant.fileOf(SampleCounty.create().campaign()).orElseThrow();
        return CampaignFiles.parse("faulty.json", file).value().orElseThrow();
    }

    private static Mutant mutant(String words) {
        return Mutants.all().stream()
                .filter(one -> one.name().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"时限未写年份", "任务重复", "牵头单位又列为配合单位", "被督导单位未列入主送", "机构重复督导", "区域重复督导", "时限早于成文"})
    void a_fault_that_the_paper_has_already_is_put_elsewhere_or_left_out(String words) {
        Mutant mutant = mutant(words);

        Trial.of(faulty(mutant), AS_OF)
                .told(mutant)
                .ifPresentOrElse(
                        told -> assertThat(mutant.isCaughtBy(told))
                                .as("%s is told by %s", mutant, told)
                                .isTrue(),
                        () -> assertThat(mutant.hindrance()).contains("already"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"机构无人督导", "区域无人督导"})
    void what_two_teams_watch_is_not_unwatched_by_leaving_one_out(String words) {
        Campaign campaign = SampleCounty.create().campaign();
        Body second = campaign.bodies().all().stream()
                .filter(body -> body.oversight().isPresent())
                .findFirst()
                .orElseThrow();
        Campaign twice = Parts.withBody(
                campaign, Parts.body().oversight(second.oversight()).build());

        Trial.of(twice, AS_OF)
                .told(mutant(words))
                .ifPresent(told -> assertThat(mutant(words).isCaughtBy(told))
                        .as("%s", told)
                        .isTrue());
        assertThat(Trial.of(campaign, AS_OF).told(mutant(words))).isPresent();
    }

    @Test
    void a_file_that_is_that_of_the_good_campaign_is_no_mutant() {
        Mutant nothing = Mutant.of(CampaignFindings.NAME_SHARED, "nothing is wrong (无变异)", campaign -> campaign);

        assertThat(nothing.fileOf(SampleCounty.create().campaign())).isEmpty();
        assertThat(nothing.hindrance()).isEqualTo("The campaign has that fault already");
    }

    @Test
    void a_lead_unit_is_one_that_is_named_and_not_one_of_a_group() {
        Campaign campaign = SampleCounty.create().campaign();
        Task first = campaign.tasks().get(0);
        Campaign grouped = Parts.task(
                campaign,
                first.toBuilder()
                        .responsibility(first.responsibility().toBuilder()
                                .leadUnits(campaign.refer("各乡镇"))
                                .build())
                        .build());
        Mutant repeated = mutant("牵头单位又列为配合单位");

        assertThat(repeated.isCaughtBy(Trial.of(grouped, AS_OF).told(repeated).orElseThrow()))
                .isTrue();
    }

    /** Of every task it is told that it has neither measures nor standard. */
    private static Campaign bare() {
        Campaign campaign = SampleCounty.create().campaign();
        return campaign.toBuilder()
                .tasks(campaign.tasks().stream()
                        .map(task -> task.toBuilder()
                                .measures(List.of())
                                .standard(Standard.open())
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"措施时限晚于任务", "定责任未定"})
    void what_is_told_in_other_words_is_nothing_new_unless_the_fault_must_be_told_by_it(String words) {
        Mutant mutant = mutant(words);

        assertThat(Trial.of(bare(), AS_OF).told(mutant))
                .hasValueSatisfying(told ->
                        assertThat(mutant.isCaughtBy(told)).as("%s", told).isTrue());
    }

    @Test
    void a_bare_name_is_told_in_a_campaign_whose_groups_take_in_offices() {
        Campaign campaign = SampleCounty.create().campaign();
        Campaign grouped = Parts.units(
                campaign,
                units -> units.addGroup(UnitGroup.builder()
                        .id(new UnitGroupId("mutant-group"))
                        .name("各党委部门和垂管单位")
                        .addKinds(UnitKinds.PARTY_DEPARTMENT, UnitKinds.VERTICAL)
                        .build()));
        Mutant bare = mutant("名称未写层级");

        Trial.of(grouped, AS_OF)
                .told(bare)
                .ifPresent(
                        told -> assertThat(bare.isCaughtBy(told)).as("%s", told).isTrue());
        assertThat(Trial.of(campaign, AS_OF).told(bare)).isPresent();
    }

    @Test
    void a_fault_that_nobody_tells_is_not_caught() {
        Mutant missed = Mutant.of(
                CampaignFindings.NAME_SHARED,
                "a title that nobody looks at (无人察觉)",
                campaign -> campaign.toBuilder().title("另一方案").build());

        assertThat(Trial.of(SampleCounty.create().campaign(), AS_OF).told(missed))
                .hasValueSatisfying(told -> assertThat(missed.isCaughtBy(told)).isFalse());
    }
}
