package io.github.liuding.core.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.testing.QingheRegime;
import org.junit.jupiter.api.Test;

class RegimeTest {
    private static Activity activity(String name) {
        return Activity.builder()
                .name(name)
                .cadence(Cadence.find("一月一调度").orElseThrow())
                .build();
    }

    @Test
    void a_regime_that_states_nothing_holds_nothing() {
        Regime regime = Regime.unstated();
        assertThat(regime.mechanisms()).isEmpty();
        assertThat(regime.supervision()).isEmpty();
        assertThat(regime.accountability()).isEmpty();
        assertThat(regime.assessment()).isEmpty();
        assertThat(regime.serviceTimes()).isEmpty();
        assertThat(regime.activities()).isEmpty();
    }

    @Test
    void activities_of_all_mechanisms_stand_in_the_order_of_the_paper() {
        Regime regime = Regime.builder()
                .addMechanisms(
                        Mechanism.builder()
                                .name("调度")
                                .addActivities(activity("报送"), activity("会商"))
                                .build(),
                        Mechanism.builder().name("保障").build(),
                        Mechanism.builder()
                                .name("督查")
                                .addActivity(activity("督查"))
                                .build())
                .build();
        assertThat(regime.activities()).extracting(Activity::name).containsExactly("报送", "会商", "督查");
    }

    @Test
    void an_activity_of_which_no_units_are_said_names_nobody() {
        Activity activity = activity("督查");
        assertThat(activity.by()).isEqualTo(UnitReferences.none());
        assertThat(activity.to()).isEqualTo(UnitReferences.none());
        assertThat(activity.participants()).isEqualTo(UnitReferences.none());
    }

    @Test
    void an_activity_is_no_report_on_every_task_unless_it_says_so() {
        assertThat(activity("调度").taskReport()).isFalse();
        assertThat(activity("报送").toBuilder().taskReport(true).build().taskReport())
                .isTrue();
    }

    @Test
    void a_mechanism_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mechanism.builder().name("").build())
                .withMessage("Name of a mechanism must not be blank");
    }

    @Test
    void a_kind_of_mechanism_without_a_word_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MechanismKind(" "))
                .withMessage("Mechanism kind must not be blank");
        assertThat(MechanismKinds.DISPATCH).hasToString("调度");
    }

    @Test
    void a_means_of_accountability_without_a_trigger_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountabilityMeans("", "约谈"))
                .withMessage("Trigger of a means of accountability must not be blank");
    }

    @Test
    void a_means_of_accountability_without_a_means_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountabilityMeans("进度滞后", ""))
                .withMessage("Means of accountability must not be blank");
    }

    @Test
    void a_veto_without_name_or_scope_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Veto.builder().name("").scope("年度考核").build())
                .withMessage("Name of a veto must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Veto.builder().name("一票否决").scope(" ").build())
                .withMessage("Scope of a veto must not be blank");
    }

    @Test
    void a_service_time_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceTime.of("疑难问题回复", 0, ServiceUnit.DAY))
                .withMessage("Service time of '疑难问题回复' must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceTime.of("", 1, ServiceUnit.DAY))
                .withMessage("Matter of a service time must not be blank");
    }

    @Test
    void a_service_time_prints_what_is_counted() {
        assertThat(QingheRegime.regime().serviceTimes().get(0)).hasToString("疑难问题回复 10个工作日");
        assertThat(ServiceTime.of("接诉", 2, ServiceUnit.HOUR)).hasToString("接诉 2个小时");
    }

    @Test
    void a_step_of_appeals_has_the_time_that_is_stated_for_it() {
        ServiceTime ordinary = time(ServiceStep.ORDINARY, 5);
        Regime regime = Regime.builder()
                .addServiceTimes(
                        ServiceTime.builder()
                                .matter("电话接听")
                                .limit(1)
                                .unit(ServiceUnit.HOUR)
                                .build(),
                        time(ServiceStep.CONTACT, 1),
                        ordinary,
                        time(ServiceStep.ORDINARY, 9))
                .build();

        assertThat(regime.serviceTime(ServiceStep.ORDINARY)).contains(ordinary);
        assertThat(regime.serviceTime(ServiceStep.DIFFICULT)).isEmpty();
    }

    private static ServiceTime time(ServiceStep step, int limit) {
        return ServiceTime.builder()
                .matter("诉求办理")
                .limit(limit)
                .unit(ServiceUnit.WORKING_DAY)
                .step(step)
                .build();
    }
}
