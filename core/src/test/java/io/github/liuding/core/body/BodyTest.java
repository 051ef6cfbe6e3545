package io.github.liuding.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.QingheBodies;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static BodyBuilder valid() {
        return Body.builder()
                .id(new BodyId("command"))
                .kind(BodyKinds.COMMAND_CENTRE)
                .name("项目建设指挥部");
    }

    private static Appointment appointment(String role, String name) {
        return new Appointment(
                new Role(role), new Holder.One(Officer.builder().name(name).build()));
    }

    @Test
    void a_body_of_which_nothing_is_said_names_nobody() {
        Body body = valid().build();
        assertThat(body.memberUnits()).isEqualTo(UnitReferences.none());
        assertThat(body.leadUnits()).isEqualTo(UnitReferences.none());
        assertThat(body.cooperatingUnits()).isEqualTo(UnitReferences.none());
        assertThat(body.reportsTo()).isEqualTo(UnitReferences.none());
        assertThat(body.heads()).isEmpty();
    }

    @Test
    void a_body_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().name("").build())
                .withMessage("Name of body 'command' must not be blank");
    }

    @Test
    void the_head_is_whoever_holds_a_heads_role() {
        Appointment head = appointment("指挥长", "张三");
        Body body = valid().addAppointments(
                        appointment("副指挥长", "李四"), head, appointment("成员", "王五"), appointment("常务副指挥长", "赵六"))
                .build();
        assertThat(body.heads()).containsExactly(head);
    }

    @Test
    void two_commanders_are_both_heads_in_the_order_printed() {
        Appointment one = appointment("双指挥长", "张三");
        Appointment other = appointment("双指挥长", "李四");
        assertThat(valid().addAppointments(one, other, appointment("副指挥长", "王五"))
                        .build()
                        .heads())
                .containsExactly(one, other);
    }

    @Test
    void appointments_of_one_role_that_do_not_stand_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid().addAppointments(
                                appointment("组长", "张三"), appointment("副组长", "李四"), appointment("组长", "王五"))
                        .build())
                .withMessageEndingWith("must stand together where they share '组长'");
    }

    @Test
    void a_head_may_be_a_rule() {
        Appointment head = new Appointment(Roles.COMMANDER, new Holder.ByRule("由相关副县长担任"), true);
        assertThat(valid().addAppointment(head).build().heads()).containsExactly(head);
    }

    @Test
    void deputies_alone_make_no_head() {
        assertThat(valid().addAppointment(appointment("副指挥长", "李四")).build().heads())
                .isEmpty();
    }

    @Test
    void an_appointment_is_held_beside_another_post_only_where_the_paper_says_so() {
        assertThat(appointment("组长", "张三").concurrent()).isFalse();
    }

    @Test
    void a_holder_prints_as_the_paper_does() {
        assertThat(new Holder.One(Officer.builder().name("张三").post("副县长").build()))
                .hasToString("张三 副县长");
        assertThat(new Holder.Units(Qinghe.refer("各乡镇"), Optional.of("主要负责人"))).hasToString("各乡镇主要负责人");
        assertThat(new Holder.Units(Qinghe.refer("各乡镇"), Optional.empty())).hasToString("各乡镇");
        assertThat(new Holder.ByRule("由相关副指挥长担任")).hasToString("由相关副指挥长担任");
    }

    @Test
    void a_holder_by_no_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holder.ByRule(" "))
                .withMessage("Rule of a holder must not be blank");
    }

    @Test
    void a_seat_prints_as_the_paper_does() {
        assertThat(new Seat.InUnits(Qinghe.refer("县发改局"))).hasToString("县发改局");
        assertThat(new Seat.ByRule("副组长所在单位")).hasToString("副组长所在单位");
    }

    @Test
    void a_seat_by_no_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seat.ByRule(""))
                .withMessage("Rule of a seat must not be blank");
    }

    @Test
    void a_kind_without_a_word_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyKind(""))
                .withMessage("Body kind must not be blank");
    }

    @Test
    void a_changed_copy_changes_nothing_else() {
        Body group = QingheBodies.leadingGroup();
        assertThat(group.toBuilder().build()).isEqualTo(group);
        assertThat(group.toBuilder().name("另一小组").build()).isNotEqualTo(group);
    }
}
