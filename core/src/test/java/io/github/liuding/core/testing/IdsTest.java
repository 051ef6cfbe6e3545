package io.github.liuding.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitGroupId;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKind;
import io.github.liuding.core.task.TaskId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids of all packages, which share two forms. */
class IdsTest {
    record Form(String name, String example, Function<String, Object> id) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Form> LOWER = List.of(
            new Form("Campaign id", "qinghe-2022", CampaignId::new),
            new Form("Unit id", "qinghe-housing", UnitId::new),
            new Form("Unit group id", "all-townships", UnitGroupId::new),
            new Form("Body id", "leading-group", BodyId::new));

    private static final List<Form> WORDS = List.of(
            new Form("Task id", "LS-07", TaskId::new),
            new Form("Goal id", "G1", GoalId::new),
            new Form("Entry id", "E-0001", EntryId::new),
            new Form("Case id", "DB-2022-007", CaseId::new),
            new Form("Appeal id", "SQ-2022-031", AppealId::new),
            new Form("Inspection id", "DC-2022-1", InspectionId::new));

    static Stream<Arguments> good() {
        return Stream.concat(
                LOWER.stream()
                        .flatMap(form ->
                                Stream.of(form.example(), "a", "1", "a-1-b").map(id -> Arguments.of(form, id))),
                WORDS.stream()
                        .flatMap(form ->
                                Stream.of(form.example(), "A", "a", "7", "Ab-1").map(id -> Arguments.of(form, id))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("good")
    void an_id_prints_as_it_was_given(Form form, String id) {
        assertThat(form.id().apply(id)).hasToString(id);
    }

    static Stream<Arguments> bad() {
        Stream<String> everywhere = Stream.of("", " ", "-a", "a-", "a--b", "a b", "a_b", "青禾", "a\n", "ａ");
        List<String> all = everywhere.toList();
        return Stream.concat(
                LOWER.stream()
                        .flatMap(form ->
                                Stream.concat(all.stream(), Stream.of("A")).map(id -> Arguments.of(form, id))),
                WORDS.stream().flatMap(form -> all.stream().map(id -> Arguments.of(form, id))));
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("bad")
    void an_id_of_another_form_is_refused(Form form, String id) {
        String rule = LOWER.contains(form) ? "lower-case words" : "Latin letters and digits";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.id().apply(id))
                .withMessage("%s must be %s joined by '-', such as '%s', but was '%s'"
                        .formatted(form.name(), rule, form.example(), id));
    }

    @Test
    void a_kind_of_unit_may_be_any_word_but_none() {
        assertThat(new UnitKind("派出机构")).hasToString("派出机构");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitKind("　"))
                .withMessage("Unit kind must not be blank");
    }
}
