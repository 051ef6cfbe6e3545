package io.github.liuding.reporting.chart;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.body.BodyTree;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitDirectoryBuilder;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitKinds;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes that papers give their bodies, filled with people and units of the invented 青禾县. */
enum ChartShapes {
    NO_BODY,
    ONE_BODY,
    GROUP_AND_FOUR_TEAMS,
    TWO_COMMANDERS,
    ONE_TASK_FORCE_WITH_DUTIES,
    OFFICE_AND_FOURTEEN_TASK_FORCES,
    TWO_ROOTS,
    SIXTY_IN_FIVE_LEVELS,
    LONG_NAMES;

    Campaign campaign() {
        return campaign(bodies());
    }

    private List<Body> bodies() {
        return switch (this) {
            case NO_BODY -> List.of();
            case ONE_BODY ->
                List.of(body("group", BodyKinds.LEADING_GROUP, "领导小组").build());
            case GROUP_AND_FOUR_TEAMS -> List.of(groupAndTeams());
            case TWO_COMMANDERS -> List.of(commandCentre());
            case ONE_TASK_FORCE_WITH_DUTIES -> List.of(taskForce());
            case OFFICE_AND_FOURTEEN_TASK_FORCES -> List.of(fourteen());
            case TWO_ROOTS ->
                List.of(
                        body("first", BodyKinds.LEADING_GROUP, "县机关效能建设和优化经济发展环境工作领导小组")
                                .build(),
                        body("second", new BodyKind("优化办"), "县优化办")
                                .addDuty("日常调度")
                                .build());
            case SIXTY_IN_FIVE_LEVELS -> List.of(levels());
            case LONG_NAMES -> List.of(longNames());
        };
    }

    static Campaign campaign(List<Body> bodies) {
        return Campaign.builder()
                .id(new CampaignId("qinghe-2026"))
                .locality("青禾县")
                .title("优化营商环境提升年行动方案")
                .issuer("青禾县人民政府办公室")
                .marking("示例数据")
                .units(directory())
                .bodies(BodyTree.builder().bodies(bodies).build())
                .build();
    }

    static BodyBuilder body(String id, BodyKind kind, String name) {
        return Body.builder().id(new BodyId(id)).kind(kind).name(name);
    }

    static Appointment held(String role, String name, String post) {
        return new Appointment(
                new Role(role),
                new Holder.One(Officer.builder().name(name).post(post).build()));
    }

    static UnitReferences units(int count) {
        return directory()
                .refer(IntStream.range(0, count)
                        .mapToObj(i -> "县第%s局".formatted(i))
                        .collect(Collectors.joining("、")));
    }

    private static UnitDirectory directory() {
        UnitDirectoryBuilder units = UnitDirectory.builder();
        for (int i = 0; i < 40; i++) {
            units.addUnit(OrgUnit.builder()
                    .id(new UnitId("ju-" + i))
                    .name("县第%s局".formatted(i))
                    .kind(UnitKinds.GOVERNMENT_DEPARTMENT)
                    .build());
        }
        return units.build();
    }

    private static Body groupAndTeams() {
        return body("group", BodyKinds.LEADING_GROUP, "县降低企业成本优化发展环境专项行动领导小组")
                .addBody(body("office", BodyKinds.LEADING_GROUP_OFFICE, "县专项行动领导小组办公室")
                        .seat(new Seat.InUnits(units(1)))
                        .addDuties("承担日常工作", "组织年终考核")
                        .build())
                .addAllBodies(Stream.of("政策宣讲", "入企帮扶", "破解难题", "督查考核")
                        .map(name -> body(
                                        "team-" + name.codePointAt(0), BodyKinds.SPECIAL_WORKING_TEAM, name + "专项工作小组")
                                .build())
                        .toList())
                .build();
    }

    private static Body commandCentre() {
        return body("centre", BodyKinds.COMMAND_CENTRE, "县优化营商环境指挥部")
                .addAppointments(held("双指挥长", "张明", "县委书记"), held("双指挥长", "李华", "县委副书记、县长"))
                .addBody(body("complaints", BodyKinds.COMPLAINT_CENTRE, "投诉举报中心")
                        .addAppointment(new Appointment(new Role("主任"), new Holder.ByRule("由相关副指挥长担任")))
                        .build())
                .build();
    }

    private static Body taskForce() {
        return body("force", BodyKinds.TASK_FORCE, "县优化营商环境工作专班")
                .addAppointments(
                        held("组长", "张明", "县委副书记、县长"),
                        held("常务副组长", "李华", "县委常委、副县长"),
                        held("副组长", "王强", "副县长"),
                        held("副组长", "赵敏", "副县长、县公安局局长"))
                .memberUnits(units(27))
                .addAllBodies(Stream.of("综合协调组", "政务服务组", "市场环境组", "法治保障组", "督导考核组")
                        .map(name -> body("g-" + name.codePointAt(0), BodyKinds.WORKING_GROUP, name)
                                .leadUnits(units(2))
                                .cooperatingUnits(units(6))
                                .duties(IntStream.rangeClosed(1, 8)
                                        .mapToObj(i -> "负责第%s方面工作的统筹、协调、督促和落实，定期向工作专班报告进展情况和存在的问题。".formatted(i))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Body fourteen() {
        List<Body> forces = new ArrayList<>();
        String[] subjects = {
            "招商引资", "项目建设", "产业发展", "能源保障", "乡村振兴", "城市更新", "生态环境", "社会治理", "文旅融合", "教育提质", "卫生健康", "信访维稳", "安全生产",
            "营商环境"
        };
        for (int i = 0; i < subjects.length; i++) {
            forces.add(body("force-" + i, BodyKinds.TASK_FORCE, subjects[i] + "工作专班")
                    .bodyClass(i < 6 ? "重大类" : "重要类")
                    .addAppointments(held("组长", "王强", "县委常委、副县长"), held("副组长", "钱进", "县政府办副主任"))
                    .addAppointment(new Appointment(
                            new Role("副组长"),
                            new Holder.One(Officer.builder()
                                    .name("孙立")
                                    .post("县第%s局局长".formatted(i))
                                    .build()),
                            true))
                    .seat(new Seat.ByRule("副组长所在单位"))
                    .leadUnits(units(1))
                    .cooperatingUnits(units(4 + i))
                    .build());
        }
        Body office = body("office", BodyKinds.LEADING_GROUP_OFFICE, "县工作专班领导小组办公室")
                .seat(new Seat.InUnits(units(1)))
                .addAppointments(held("主任", "李华", "县委常委、县委办主任"), held("副主任", "周平", "县委办副主任"))
                .addBody(body("general", BodyKinds.WORKING_GROUP, "综合协调组")
                        .addAppointments(held("组长", "吴刚", "县委办副主任"))
                        .build())
                .addBody(body("watch", BodyKinds.WORKING_GROUP, "督导检查组")
                        .addAppointments(held("组长", "郑伟", "县委督查室主任"))
                        .addAllBodies(IntStream.rangeClosed(1, 3)
                                .mapToObj(i -> body("watch-" + i, BodyKinds.WORKING_TEAM, "第%s督导小组".formatted(i))
                                        .addAppointments(held("组长", "冯涛", "县委督查室副主任"))
                                        .oversight(new Oversight(
                                                directory().refer("招商引资工作专班、项目建设工作专班、产业发展工作专班"), units(9)))
                                        .build())
                                .toList())
                        .build())
                .addBody(body("press", BodyKinds.WORKING_GROUP, "宣传报道组")
                        .leadUnits(units(2))
                        .build())
                .addBody(body("staff", BodyKinds.WORKING_GROUP, "考核评价组")
                        .leadUnits(units(1))
                        .build())
                .build();
        return body("group", BodyKinds.LEADING_GROUP, "县工作专班领导小组")
                .addAppointments(
                        held("组长", "张明", "县委书记"),
                        held("组长", "郝云", "县委副书记、县长"),
                        held("副组长", "李华", "县委常委、县委办主任"),
                        held("副组长", "王强", "县委常委、副县长"))
                .addAppointment(new Appointment(
                        new Role("成员"), new Holder.Units(directory().refer("县直各有关部门"), Optional.of("主要负责人"))))
                .memberUnits(units(27))
                .addBody(office)
                .addAllBodies(forces)
                .build();
    }

    /** 1 + 3 + 8 + 16 + 32 bodies. */
    private static Body levels() {
        int[] next = {0};
        return level(next, 0, new int[][] {{3}, {2, 3, 3}, {2}, {2}, {0}});
    }

    private static Body level(int[] next, int depth, int[][] branches) {
        int number = next[0]++;
        int[] choice = branches[depth];
        int count = choice[number % choice.length];
        List<Body> below = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            below.add(level(next, depth + 1, branches));
        }
        return body(
                        "b-" + number,
                        depth == 4 ? BodyKinds.WORKING_TEAM : BodyKinds.WORKING_GROUP,
                        "第%s层第%s工作组".formatted(depth + 1, number))
                .addAppointments(held("组长", "张明", "县委副书记、县长"), held("副组长", "李华", "副县长"))
                .memberUnits(units(number % 20))
                .bodies(below)
                .build();
    }

    private static Body longNames() {
        String name = "县落实全省深化“放管服”改革优化营商环境暨“一件事一次办”工作推进电视电话会议精神".repeat(4);
        return body("group", BodyKinds.LEADING_GROUP, name + "领导小组")
                .addAppointments(held("组长", "张明".repeat(40), "县委书记、".repeat(60)))
                .addBody(body("office", BodyKinds.LEADING_GROUP_OFFICE, "W".repeat(300))
                        .bodyClass("重大类".repeat(20))
                        .build())
                .addBody(body("force", BodyKinds.TASK_FORCE, name + "专班")
                        .leadUnits(units(40))
                        .build())
                .build();
    }
}
