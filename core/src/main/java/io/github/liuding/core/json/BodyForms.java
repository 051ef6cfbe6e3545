package io.github.liuding.core.json;

import io.github.liuding.core.body.AgeBand;
import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKind;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.body.Secondment;
import io.github.liuding.core.body.StaffingPlan;
import io.github.liuding.core.body.StaffingPlanBuilder;
import io.github.liuding.core.organization.BodyId;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies: who sits in them, how they are staffed, what they watch. */
final class BodyForms {
    private static final Pattern AGES = Pattern.compile("(\\d{1,2})[-—–~至](\\d{1,2})(?:周岁|岁)?");

    private static final Form<Seat> SEAT = new Form<>() {
        private final Form<String> rule = ObjectForm.of("seatRule", TextDraft::new, TextDraft::text)
                .need("rule", "设在何处的规则，如 副组长所在单位", Scalars.TEXT, text -> text, TextDraft::text);

        @Override
        public Optional<Seat> read(SourceNode node, Reading reading, String key) {
            return node instanceof SourceNode.Mapping
                    ? rule.read(node, reading, key).map(Seat.ByRule::new)
                    : Words.UNITS.read(node, reading, key).map(Seat.InUnits::new);
        }

        @Override
        public Object write(Seat value) {
            return value instanceof Seat.InUnits seat ? seat.units().printed() : rule.write(value.toString());
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("anyOf", List.of(Words.UNITS.schema(definitions), rule.schema(definitions)));
        }
    };

    private static final Form<AgeBand> AGE_BAND = new ScalarForm<>(
            new Expected("年龄段（如 30-45）", "an age band such as 30-45"),
            BodyForms::ages,
            AgeBand::toString,
            Map.of("type", "string"));

    private static final Form<List<Secondment>> SECONDMENTS = new EntriesForm<>(
            Scalars.COUNTING_NUMBER,
            (unit, count, at, reading) -> new Secondment(Words.refer(unit, at, reading), count),
            secondment -> secondment.unit().printed(),
            Secondment::count);

    private static final Form<StaffingPlan> STAFFING = ObjectForm.of(
                    "staffing", StaffingPlan::builder, StaffingPlanBuilder::build)
            .may("total", "共多少人", Scalars.COUNTING_NUMBER, StaffingPlan::total, StaffingPlanBuilder::total)
            .may("about", "所印为约数（左右）", Scalars.YES, plan -> yes(plan.approximate()), StaffingPlanBuilder::approximate)
            .may("seconded", "抽调多少人", Scalars.COUNTING_NUMBER, StaffingPlan::seconded, StaffingPlanBuilder::seconded)
            .may(
                    "secondments",
                    "各单位抽调多少人，如 审批局: 4",
                    SECONDMENTS,
                    plan -> some(plan.secondments()),
                    StaffingPlanBuilder::secondments)
            .may("hired", "招聘多少人", Scalars.COUNTING_NUMBER, StaffingPlan::hired, StaffingPlanBuilder::hired)
            .may("hiredAs", "招聘形式，如 劳务派遣", Scalars.TEXT, StaffingPlan::hiredAs, StaffingPlanBuilder::hiredAs)
            .may("ages", "年龄段，如 30-45", AGE_BAND, StaffingPlan::ages, StaffingPlanBuilder::ages)
            .may("rank", "职级要求，如 股级", Scalars.TEXT, StaffingPlan::rank, StaffingPlanBuilder::rank)
            .may("term", "期限，如 1年", Scalars.TEXT, StaffingPlan::term, StaffingPlanBuilder::term)
            .may("from", "从何处抽调，照文件所印", Words.UNITS, StaffingPlan::secondedFrom, StaffingPlanBuilder::secondedFrom)
            .may("returns", "退回调换由谁批准", Words.UNITS, StaffingPlan::returnApprover, StaffingPlanBuilder::returnApprover)
            .may("together", "集中办公", Scalars.YES, plan -> yes(plan.together()), StaffingPlanBuilder::together)
            .may("principle", "抽调原则，如 硬抽人、抽硬人", Scalars.TEXT, StaffingPlan::principle, StaffingPlanBuilder::principle);

    private static final Form<Oversight> OVERSIGHT = ObjectForm.of(
                    "oversight", OversightDraft::new, OversightDraft::build)
            .may(
                    "bodies",
                    "督导哪些机构，照文件所印",
                    Words.PARTIES,
                    oversight -> TaskForms.units(oversight.bodies()),
                    (draft, units) -> draft.bodies = units)
            .may(
                    "units",
                    "督导哪些地区和单位，照文件所印",
                    Words.UNITS,
                    oversight -> TaskForms.units(oversight.units()),
                    (draft, units) -> draft.units = units);

    private static final Form<List<Appointment>> ROLES = new Form<>() {
        private final Form<List<RoleOf>> entries = new EntriesForm<>(
                HolderForm.HOLDERS,
                (role, holders, at, reading) -> new RoleOf(new Role(role), holders),
                entry -> entry.role().word(),
                RoleOf::holders);

        @Override
        public Optional<List<Appointment>> read(SourceNode node, Reading reading, String key) {
            return entries.read(node, reading, key)
                    .map(roles -> roles.stream()
                            .flatMap(role -> role.holders().stream().map(held -> held.as(role.role())))
                            .toList());
        }

        /** Those of one role stand together in a body, so that the order is kept. */
        @Override
        public Object write(List<Appointment> appointments) {
            Map<Role, List<HolderForm.Held>> byRole = new LinkedHashMap<>();
            appointments.forEach(appointment -> byRole.computeIfAbsent(appointment.role(), role -> new ArrayList<>())
                    .add(new HolderForm.Held(appointment.holder(), appointment.concurrent())));
            return entries.write(byRole.entrySet().stream()
                    .map(entry -> new RoleOf(entry.getKey(), entry.getValue()))
                    .toList());
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return entries.schema(definitions);
        }
    };

    /** Taken when it is read, before the bodies under it are, so that one of these cannot take it first. */
    private static final Form<BodyId> UNIQUE_ID = new Form<>() {
        private final Form<BodyId> id = Scalars.lowerId(BodyId::new);

        @Override
        public Optional<BodyId> read(SourceNode node, Reading reading, String key) {
            return id.read(node, reading, key).filter(read -> {
                boolean free = reading.claim(read);
                if (!free) {
                    DirectoryForms.idUsed(read, node, reading);
                }
                return free;
            });
        }

        @Override
        public Object write(BodyId value) {
            return id.write(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return id.schema(definitions);
        }
    };

    static final Form<Body> BODY = body();

    private BodyForms() {}

    private record RoleOf(Role role, List<HolderForm.Held> holders) {}

    private static Form<Body> body() {
        ObjectForm<Body, BodyBuilder> form = ObjectForm.of("body", Body::builder, BodyBuilder::build);
        return form.need("id", "机构编号：小写字母和数字，以 - 相连", UNIQUE_ID, Body::id, BodyBuilder::id)
                .need(
                        "kind",
                        "机构类别：领导小组、领导小组办公室、工作专班、行业专班、指挥部、专项工作组、专项工作小组、工作组、工作小组、投诉举报中心、联席会议，或本地另定的类别",
                        Scalars.word(BodyKind::new),
                        Body::kind,
                        BodyBuilder::kind)
                .need("name", "全称，照文件所印", Scalars.TEXT, Body::name, BodyBuilder::name)
                .may("shortName", "文件中的简称", Scalars.TEXT, Body::shortName, BodyBuilder::shortName)
                .list("aliases", "文件中的其他称呼", Scalars.TEXT, Body::aliases, BodyBuilder::aliases)
                .may("class", "类别，如 重大类、重要类", Scalars.TEXT, Body::bodyClass, BodyBuilder::bodyClass)
                .may("seat", "设在何处", SEAT, Body::seat, BodyBuilder::seat)
                .may(
                        "roles",
                        "任职，如 组长: 姓名 职务；一职多人时写成列表",
                        ROLES,
                        body -> some(body.appointments()),
                        BodyBuilder::appointments)
                .may(
                        "members",
                        "成员单位，照文件所印",
                        Words.UNITS,
                        body -> TaskForms.units(body.memberUnits()),
                        BodyBuilder::memberUnits)
                .may(
                        "lead",
                        "牵头单位，照文件所印",
                        Words.UNITS,
                        body -> TaskForms.units(body.leadUnits()),
                        BodyBuilder::leadUnits)
                .may(
                        "cooperating",
                        "配合单位，照文件所印",
                        Words.UNITS,
                        body -> TaskForms.units(body.cooperatingUnits()),
                        BodyBuilder::cooperatingUnits)
                .list("duties", "主要职责", Scalars.TEXT, Body::duties, BodyBuilder::duties)
                .may("staffing", "人员配备", STAFFING, Body::staffing, BodyBuilder::staffing)
                .may("oversees", "督导分工", OVERSIGHT, Body::oversight, BodyBuilder::oversight)
                .may(
                        "reportsTo",
                        "向谁报告，照文件所印",
                        Words.PARTIES,
                        body -> TaskForms.units(body.reportsTo()),
                        BodyBuilder::reportsTo)
                .list("bodies", "下设机构", form, Body::bodies, BodyBuilder::bodies);
    }

    static Optional<Boolean> yes(boolean value) {
        return value ? Optional.of(true) : Optional.empty();
    }

    static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static AgeBand ages(String text) {
        Matcher ages = AGES.matcher(text.strip());
        if (!ages.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new AgeBand(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2)));
    }

    private static final class OversightDraft {
        private UnitReferences bodies = UnitReferences.none();
        private UnitReferences units = UnitReferences.none();

        Oversight build() {
            return new Oversight(bodies, units);
        }
    }
}
