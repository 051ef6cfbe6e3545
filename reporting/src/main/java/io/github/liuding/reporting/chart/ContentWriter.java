package io.github.liuding.reporting.chart;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.body.Oversight;
import io.github.liuding.core.body.Role;
import io.github.liuding.core.body.Seat;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what a paper says of a body. */
final class ContentWriter {
    private static final String BETWEEN = "；";
    private static final String SEAT = "设在";
    private static final String LEAD = "牵头单位";
    private static final String COOPERATING = "配合单位";
    private static final String REPORTS_TO = "报告对象";
    private static final Set<String> MAY_BE_SAID_FOR_ALL = Set.of(SEAT, LEAD, COOPERATING, REPORTS_TO);

    private final UnitNames units;
    private final Detail detail;
    private boolean dutiesCounted;
    private boolean listsCounted;

    ContentWriter(UnitNames units, Detail detail) {
        this.units = units;
        this.detail = detail;
    }

    /** What the page must say of what was left out and said in a number; empty if nothing was. */
    String remark() {
        if (!dutiesCounted && !listsCounted) {
            return "";
        }
        return Stream.of(dutiesCounted ? "职责只列项数" : "", listsCounted ? "较长的名单只列前几个和总数" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，", "图中", "，全文见文件"));
    }

    /** Whether it may be said once for many boxes; who heads one is said in each. */
    static boolean mayBeSaidForAll(Paragraph paragraph) {
        return MAY_BE_SAID_FOR_ALL.contains(paragraph.label());
    }

    /** Who holds which role, where it sits, who leads and supports it, what it watches, to whom it reports, what it does. */
    List<Paragraph> paragraphs(Body body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        byRole(body).forEach((role, holders) -> paragraphs.add(new Paragraph(role.word(), holders(role, holders))));
        body.seat().ifPresent(seat -> paragraphs.add(new Paragraph(SEAT, seat(seat))));
        add(paragraphs, LEAD, body.leadUnits());
        add(paragraphs, COOPERATING, body.cooperatingUnits());
        add(paragraphs, "成员单位", body.memberUnits());
        body.oversight()
                .map(this::oversight)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> paragraphs.add(new Paragraph("督导", text)));
        add(paragraphs, REPORTS_TO, body.reportsTo());
        if (!body.duties().isEmpty()) {
            paragraphs.add(new Paragraph("职责", duties(body.duties())));
        }
        return List.copyOf(paragraphs);
    }

    private static Map<Role, List<Appointment>> byRole(Body body) {
        Map<Role, List<Appointment>> byRole = new LinkedHashMap<>();
        body.appointments()
                .forEach(appointment -> byRole.computeIfAbsent(appointment.role(), role -> new ArrayList<>())
                        .add(appointment));
        return byRole;
    }

    /** Heads and deputies are never shortened. */
    private String holders(Role role, List<Appointment> holders) {
        List<String> texts = holders.stream().map(this::holder).toList();
        if (role.isHead() || role.isDeputy() || !isLong(texts.size())) {
            return String.join(BETWEEN, texts);
        }
        listsCounted = true;
        boolean people = holders.stream().allMatch(appointment -> appointment.holder() instanceof Holder.One);
        return String.join(BETWEEN, texts.subList(0, detail.names()))
                + (people ? "等%s人" : "等（共列%s项）").formatted(texts.size());
    }

    private String holder(Appointment appointment) {
        Holder holder = appointment.holder();
        String text = holder.toString();
        if (holder instanceof Holder.Units whole) {
            text = units(whole.units()) + whole.as().orElse("");
        } else if (holder instanceof Holder.One one) {
            text = Stream.of(
                            one.officer().name().map(Paragraph::glued),
                            one.officer().post())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
        }
        return appointment.concurrent() ? text + "（兼）" : text;
    }

    private String seat(Seat seat) {
        return seat instanceof Seat.InUnits in ? units(in.units()) : seat.toString();
    }

    private String oversight(Oversight oversight) {
        return Stream.of(oversight.bodies(), oversight.units())
                .filter(references -> !references.isEmpty())
                .map(this::units)
                .collect(Collectors.joining(BETWEEN));
    }

    private String duties(List<String> duties) {
        if (!detail.duties()) {
            dutiesCounted = true;
            return "%s项".formatted(duties.size());
        }
        return duties.size() == 1
                ? duties.get(0)
                : duties.stream().map(ContentWriter::withoutStop).collect(Collectors.joining(BETWEEN));
    }

    private static String withoutStop(String duty) {
        String text = duty.strip();
        return text.endsWith("。") || text.endsWith("；") ? text.substring(0, text.length() - 1) : text;
    }

    private void add(List<Paragraph> paragraphs, String label, UnitReferences references) {
        if (!references.isEmpty()) {
            paragraphs.add(new Paragraph(label, units(references)));
        }
    }

    private String units(UnitReferences references) {
        List<String> items = units.items(references);
        int count = Math.max(
                items.size(),
                references.references().size() + references.unresolved().size());
        if (!isLong(count) || items.size() <= detail.names()) {
            return units.whole(references);
        }
        listsCounted = true;
        return String.join("、", items.subList(0, detail.names())) + UnitNames.rest(references, count);
    }

    /** One more is not worth leaving out. */
    private boolean isLong(int count) {
        return count - 1 > detail.names();
    }
}
