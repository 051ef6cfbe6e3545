package io.github.liuding.core.testing;

import io.github.liuding.core.body.AgeBand;
import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Roles;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import java.util.Map;
import java.util.Optional;

/** The bodies of {@link Qinghe}. */
public final class QingheBodies {
    public static final BodyId LEADING_GROUP = new BodyId("leading-group");
    public static final BodyId OFFICE = new BodyId("office");
    public static final BodyId SERVICE_FORCE = new BodyId("service-force");
    public static final BodyId COMPLAINTS = new BodyId("complaints");

    /** The names by which wordings call them. */
    static final Map<String, BodyId> NAMES = Map.of("县领导小组", LEADING_GROUP, "县优化办", OFFICE, "政务服务专班", SERVICE_FORCE);

    private QingheBodies() {}

    public static BodyTree tree() {
        return BodyTree.builder()
                .addBodies(
                        leadingGroup(),
                        Body.builder()
                                .id(COMPLAINTS)
                                .kind(BodyKinds.COMPLAINT_CENTRE)
                                .name("县投诉举报中心")
                                .build())
                .build();
    }

    public static StaffingPlan staffing() {
        return StaffingPlan.builder()
                .total(12)
                .approximate(true)
                .seconded(10)
                .addSecondments(new Secondment(Qinghe.refer("县发改局"), 4), new Secondment(Qinghe.refer("县住建局"), 6))
                .hired(2)
                .hiredAs("劳务派遣")
                .ages(new AgeBand(30, 45))
                .rank("股级")
                .term("1年")
                .secondedFrom(Qinghe.refer("县直相关单位"))
                .returnApprover(Qinghe.refer("县优化办"))
                .together(true)
                .principle("硬抽人、抽硬人")
                .build();
    }

    /** With two heads, all kinds of holder, and bodies two levels deep. */
    public static Body leadingGroup() {
        return Body.builder()
                .id(LEADING_GROUP)
                .kind(BodyKinds.LEADING_GROUP)
                .name("青禾县优化营商环境工作领导小组")
                .shortName("县领导小组")
                .addAlias("领导小组")
                .bodyClass("重要类")
                .seat(new Seat.InUnits(Qinghe.refer("县发改局")))
                .addAppointments(
                        new Appointment(
                                new Role("双组长"),
                                new Holder.One(
                                        Officer.builder().name("张三").post("县长").build())),
                        new Appointment(
                                new Role("双组长"),
                                new Holder.One(Officer.builder().name("赵六").build())),
                        new Appointment(
                                Roles.DEPUTY_LEADER,
                                new Holder.One(Officer.builder()
                                        .name("李四")
                                        .post("副县长")
                                        .unit(Qinghe.REFORM)
                                        .contact("0000-0000002")
                                        .build()),
                                true),
                        new Appointment(
                                Roles.MEMBER,
                                new Holder.One(
                                        Officer.builder().post("县政府办公室主任").build())),
                        new Appointment(
                                Roles.MEMBER, new Holder.Units(Qinghe.refer("各乡镇、县直相关单位"), Optional.of("主要负责人"))),
                        new Appointment(Roles.MEMBER, new Holder.Units(Qinghe.refer("县发改局"), Optional.empty())))
                .memberUnits(Qinghe.refer("县发改局、县住建局、各乡镇"))
                .leadUnits(Qinghe.refer("县发改局"))
                .cooperatingUnits(Qinghe.refer("县住建局等"))
                .addDuties("统筹协调", "督促落实")
                .staffing(staffing())
                .oversight(new Oversight(Qinghe.refer("县优化办、政务服务专班"), Qinghe.refer("各乡镇")))
                .reportsTo(Qinghe.refer("县发改局"))
                .addBody(office())
                .build();
    }

    private static Body office() {
        return Body.builder()
                .id(OFFICE)
                .kind(BodyKinds.LEADING_GROUP_OFFICE)
                .name("县优化营商环境工作领导小组办公室")
                .shortName("县优化办")
                .addAppointment(new Appointment(Roles.DIRECTOR, new Holder.ByRule("由副组长兼任"), true))
                .reportsTo(Qinghe.refer("县领导小组"))
                .addBody(Body.builder()
                        .id(SERVICE_FORCE)
                        .kind(BodyKinds.TASK_FORCE)
                        .name("政务服务专班")
                        .seat(new Seat.ByRule("副组长所在单位"))
                        .build())
                .build();
    }
}
