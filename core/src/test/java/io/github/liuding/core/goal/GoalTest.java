package io.github.liuding.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.json.LiudingJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static final GoalId G1 = new GoalId("G1");

    @Test
    void a_goal_without_a_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(G1, ""))
                .withMessage("Title of goal 'G1' must not be blank");
    }

    @Test
    void a_goal_with_a_blank_variant_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(G1, "招商引资", List.of("永商引资", " ")))
                .withMessage("Variant of goal 'G1' must not be blank");
    }

    @Test
    void variants_do_not_follow_the_callers_list() {
        List<String> printed = new ArrayList<>(List.of("永商引资"));
        Goal goal = new Goal(G1, "招商引资", printed);
        printed.add("冷商引资");
        assertThat(goal.variants()).containsExactly("永商引资");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"id\":\"G1\",\"title\":\"招商引资\"}",
                "{\"id\":\"G1\",\"title\":\"招商引资\",\"variants\":[]}",
                "{\"id\":\"G1\",\"title\":\"招商引资\",\"variants\":null}"
            })
    void a_goal_without_variants_is_read_by_both_lines_and_written_without_them(String json)
            throws JsonProcessingException {
        Goal goal = new Goal(G1, "招商引资");
        tools.jackson.databind.json.JsonMapper three =
                tools.jackson.databind.json.JsonMapper.builder().build();
        String written = "{\"id\":\"G1\",\"title\":\"招商引资\"}";
        assertThat(LiudingJson.mapper().readValue(json, Goal.class)).isEqualTo(goal);
        assertThat(LiudingJson.mapper().writeValueAsString(goal)).isEqualTo(written);
        assertThat(three.readValue(json, Goal.class)).isEqualTo(goal);
        assertThat(three.writeValueAsString(goal)).isEqualTo(written);
    }

    @Test
    void a_commitment_with_a_blank_scope_is_refused() {
        Target target = Target.builder()
                .indicator("网上可办率")
                .relation(Relation.AT_LEAST)
                .value(new BigDecimal("90"))
                .unit("%")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commitment.builder()
                        .target(target)
                        .scope(" ")
                        .deadline(Deadline.unstated())
                        .build())
                .withMessage("Scope of commitment '网上可办率 ≥ 90%' must not be blank");
    }

    @Test
    void a_staged_goal_without_a_name_or_with_a_blank_aim_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StagedGoal.builder()
                        .name("")
                        .deadline(Deadline.unstated())
                        .build())
                .withMessage("Name of a staged goal must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StagedGoal.builder()
                        .name("一年求突破")
                        .deadline(Deadline.parse("2022年底"))
                        .addAims("审批提速", "")
                        .build())
                .withMessage("Aim of staged goal '一年求突破' must not be blank");
    }
}
