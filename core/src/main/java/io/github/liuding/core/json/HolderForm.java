package io.github.liuding.core.json;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OfficerBuilder;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who holds a role: a person or post as a text or a mapping, whole units, or a rule. */
final class HolderForm {
    /** A holder without the role, under which it stands in the file. */
    record Held(Holder holder, boolean concurrent) {
        Appointment as(Role role) {
            return new Appointment(role, holder, concurrent);
        }
    }

    private static final Form<Held> HOLDER = new TextOr<>(
            text -> new Held(new Holder.One(DirectoryForms.officer(text)), false),
            held -> !held.concurrent() && held.holder() instanceof Holder.One one
                    ? DirectoryForms.print(one.officer())
                    : Optional.empty(),
            ObjectForm.checked("holder", reading -> new Draft(), Draft::build)
                    .may("name", "姓名", Scalars.TEXT, held -> officer(held).flatMap(Officer::name), Draft::name)
                    .may("post", "职务", Scalars.TEXT, held -> officer(held).flatMap(Officer::post), Draft::post)
                    .may(
                            "unit",
                            "所在单位的编号",
                            Scalars.lowerId(UnitId::new),
                            held -> officer(held).flatMap(Officer::unit),
                            Draft::unit)
                    .may(
                            "contact",
                            "联系方式",
                            Scalars.TEXT,
                            held -> officer(held).flatMap(Officer::contact),
                            Draft::contact)
                    .may(
                            "units",
                            "由哪些单位各出一人，照文件所印",
                            Words.UNITS,
                            held -> held.holder() instanceof Holder.Units units
                                    ? Optional.of(units.units())
                                    : Optional.empty(),
                            (draft, units) -> draft.units = Optional.of(units))
                    .may(
                            "as",
                            "这些单位的什么人，如 主要负责人",
                            Scalars.TEXT,
                            held -> held.holder() instanceof Holder.Units units ? units.as() : Optional.empty(),
                            (draft, text) -> draft.as = Optional.of(text))
                    .may(
                            "rule",
                            "由什么规则确定，如 由相关副指挥长担任",
                            Scalars.TEXT,
                            held -> held.holder() instanceof Holder.ByRule rule
                                    ? Optional.of(rule.words())
                                    : Optional.empty(),
                            (draft, text) -> draft.rule = Optional.of(text))
                    .may(
                            "concurrent",
                            "兼任",
                            Scalars.YES,
                            held -> BodyForms.yes(held.concurrent()),
                            (draft, yes) -> draft.concurrent = yes),
            new Expected(
                    "任职者应为“姓名 职务”，或由 name、post，或 units、as，或 rule 组成",
                    "A holder must be 'name post', or made of name and post, of units and as, or of rule"));

    /** The holders of one role; a single one counts as a list of one. */
    static final Form<List<Held>> HOLDERS = new Form<>() {
        @Override
        public Optional<List<Held>> read(SourceNode node, Reading reading, String key) {
            List<Held> holders = new ArrayList<>();
            for (SourceNode item : node instanceof SourceNode.Sequence sequence ? sequence.items() : List.of(node)) {
                HOLDER.read(item, reading, key).ifPresent(holders::add);
            }
            return Optional.of(holders);
        }

        @Override
        public Object write(List<Held> value) {
            return value.size() == 1
                    ? HOLDER.write(value.get(0))
                    : value.stream().map(HOLDER::write).toList();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> holder = HOLDER.schema(definitions);
            return Map.of("anyOf", List.of(holder, Definitions.members("type", "array", "items", holder)));
        }
    };

    private HolderForm() {}

    private static Optional<Officer> officer(Held held) {
        return held.holder() instanceof Holder.One one ? Optional.of(one.officer()) : Optional.empty();
    }

    /** Gathers one of the three kinds of holder. Not thread-safe. */
    private static final class Draft {
        private final OfficerBuilder officer = Officer.builder();
        private boolean named;
        private boolean person;
        private Optional<UnitReferences> units = Optional.empty();
        private Optional<String> as = Optional.empty();
        private Optional<String> rule = Optional.empty();
        private boolean concurrent;

        void name(String text) {
            person = true;
            named = true;
            officer.name(text);
        }

        void post(String text) {
            person = true;
            named = true;
            officer.post(text);
        }

        void unit(UnitId id) {
            person = true;
            officer.unit(id);
        }

        void contact(String text) {
            person = true;
            officer.contact(text);
        }

        Optional<Held> build(ObjectForm.Place place) {
            boolean ofUnits = units.isPresent() || as.isPresent();
            int kinds = (person ? 1 : 0) + (ofUnits ? 1 : 0) + (rule.isPresent() ? 1 : 0);
            if (kinds != 1 || person != named || ofUnits != units.isPresent()) {
                place.reading()
                        .invalid(
                                place.node(),
                                "任职者应由 name、post，或 units、as，或 rule 组成，三者取一",
                                "A holder must be made of name and post, of units and as, or of rule, and of one of these");
                return Optional.empty();
            }
            Holder holder = rule.<Holder>map(Holder.ByRule::new)
                    .or(() -> units.map(found -> new Holder.Units(found, as)))
                    .orElseGet(() -> new Holder.One(DirectoryForms.known(officer.build(), place)));
            return Optional.of(new Held(holder, concurrent));
        }
    }
}
