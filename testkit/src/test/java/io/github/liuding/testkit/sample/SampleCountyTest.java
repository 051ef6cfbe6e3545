package io.github.liuding.testkit.sample;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleCountyTest {
    @Test
    void what_is_told_of_it_fits() {
        SampleCounty county = SampleCounty.create()
                .reported("QH-01", LocalDate.of(2022, 5, 10), "0.45")
                .requested("QH-01", LocalDate.of(2022, 5, 20))
                .returned("QH-01", LocalDate.of(2022, 5, 22), "材料不全")
                .requested("QH-01", LocalDate.of(2022, 5, 28))
                .closed("QH-01", LocalDate.of(2022, 5, 30))
                .reported("QH-05", LocalDate.of(2022, 5, 30), "0.20");
        Standing standing = county.standing(LocalDate.of(2022, 6, 1));

        assertThat(standing).hasNoFindings();
        assertThat(standing).task("QH-01").is(TaskState.CLOSED);
        assertThat(standing).task("QH-05").is(TaskState.UNDER_WAY).isDone("0.2");
        assertThat(standing).task("QH-02").is(TaskState.UNREPORTED);
    }

    @Test
    void a_change_leaves_the_county_before_it_as_it_was() {
        SampleCounty before = SampleCounty.create();
        SampleCounty after = before.changed(campaign -> campaign.title("另一方案"));

        org.assertj.core.api.Assertions.assertThat(after.campaign().title()).isEqualTo("另一方案");
        assertThat(before.campaign()).hasNoFindings();
        org.assertj.core.api.Assertions.assertThat(before.campaign().title()).isEqualTo("青禾县优化营商环境工作方案");
    }

    @Test
    void a_task_that_it_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCounty.create().requested("QH-9", LocalDate.of(2022, 5, 1)))
                .withMessage("The sample county has no task 'QH-9' but [QH-01, QH-02, QH-03, QH-04, QH-05, QH-06]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCounty.create().closed("QH-9", LocalDate.of(2022, 5, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCounty.create().returned("QH-9", LocalDate.of(2022, 5, 1), "缺少依据"));
    }
}
