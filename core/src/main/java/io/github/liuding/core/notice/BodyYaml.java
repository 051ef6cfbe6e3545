package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the bodies of a draft as parts of a campaign file. */
final class BodyYaml {
    private final CampaignDraft draft;
    private final YamlLines lines;
    private final RegimeYaml regime;

    BodyYaml(CampaignDraft draft, StringBuilder out, RegimeYaml regime) {
        this.draft = draft;
        this.regime = regime;
        lines = new YamlLines(out);
    }

    void write() {
        if (draft.bodies().isEmpty()) {
            return;
        }
        lines.raw("\nbodies:");
        int number = 1;
        for (BodyDraft body : draft.bodies()) {
            lines.item(2, "b" + number++, body.span());
            body(body);
        }
    }

    private void body(BodyDraft body) {
        lines.line(4, "kind", DraftYaml.quoted(body.kind()));
        lines.line(4, "name", DraftYaml.quoted(body.name()));
        body.shortName().ifPresent(name -> lines.line(4, "shortName", DraftYaml.quoted(name)));
        lines.list(4, "aliases", body.aliases());
        body.seat()
                .ifPresent(seat -> lines.line(
                        4,
                        "seat",
                        SeatReader.isRule(seat) ? "{rule: " + DraftYaml.quoted(seat) + "}" : DraftYaml.quoted(seat)));
        roles(body);
        members(body);
        lines.units(4, "lead", body.leadUnits(), body.openBehind());
        lines.units(4, "cooperating", body.cooperatingUnits(), body.openBehind());
        lines.list(4, "duties", body.duties());
        regime.staffing(body.name()).ifPresent(staffing -> lines.line(4, "staffing", staffing));
    }

    /** Whether a unit holds the role and not one of its people. */
    static boolean isUnit(HolderDraft holder) {
        return !holder.unit().isEmpty() && holder.name().equals(holder.unit());
    }

    /** Whether it is a unit among the members, for which the file has a key of its own. */
    private static boolean isMemberUnit(HolderDraft holder) {
        return isUnit(holder) && RoleWords.isPlainMember(holder.role());
    }

    private void members(BodyDraft body) {
        List<HolderDraft> units =
                body.members().stream().filter(BodyYaml::isMemberUnit).toList();
        List<String> names = Stream.concat(units.stream().map(HolderDraft::name), body.responsibleUnits().stream())
                .distinct()
                .toList();
        List<String> open = Stream.concat(
                        units.stream().filter(HolderDraft::openEnded).map(HolderDraft::name),
                        body.openBehind().stream())
                .toList();
        lines.units(4, "members", names, open);
    }

    private void roles(BodyDraft body) {
        Map<String, List<HolderDraft>> roles = new LinkedHashMap<>();
        Stream.of(body.heads(), body.deputies(), body.members())
                .flatMap(List::stream)
                .filter(holder -> !isMemberUnit(holder) && !NamedSeats.fill(body, holder))
                .forEach(holder -> roles.computeIfAbsent(
                                holder.role().isBlank() ? "成员" : holder.role(), role -> new ArrayList<>())
                        .add(holder));
        if (roles.isEmpty()) {
            return;
        }
        lines.raw("    roles:");
        roles.forEach((role, holders) -> {
            lines.raw("      " + DraftYaml.quoted(role) + ":");
            holders.forEach(holder ->
                    lines.raw("        - {" + holder(holder) + "}" + DraftYaml.at(Optional.of(holder.span()))));
        });
    }

    private static String holder(HolderDraft holder) {
        return who(holder) + (holder.concurrent() ? ", concurrent: true" : "");
    }

    private static String units(HolderDraft holder) {
        return DraftYaml.quoted(holder.unit() + (holder.openEnded() ? "等" : ""));
    }

    private static String who(HolderDraft holder) {
        if (isUnit(holder)) {
            return "units: " + units(holder);
        }
        if (!holder.unit().isEmpty() && holder.post().startsWith(holder.unit())) {
            String whom = holder.post().substring(holder.unit().length());
            return "units: " + units(holder) + (whom.isBlank() ? "" : ", as: " + DraftYaml.quoted(whom));
        }
        if (Holders.isRule(holder.post()) && holder.name().isBlank()) {
            return "rule: " + DraftYaml.quoted(holder.post());
        }
        List<String> members = new ArrayList<>();
        if (!holder.name().isBlank()) {
            members.add("name: " + DraftYaml.quoted(holder.name()));
        }
        if (!holder.post().isBlank()) {
            members.add("post: " + DraftYaml.quoted(holder.post()));
        }
        return String.join(", ", members);
    }
}
