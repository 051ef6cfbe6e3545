package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A body while it is read. */
final class RawBody {
    Run name;
    String kind;
    Optional<RawBody> parent = Optional.empty();
    Optional<Run> seat = Optional.empty();
    Optional<String> shortName = Optional.empty();
    final List<HolderDraft> heads = new ArrayList<>();
    final List<HolderDraft> deputies = new ArrayList<>();
    final List<HolderDraft> members = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    final List<Run> duties = new ArrayList<>();
    final List<Run> lead = new ArrayList<>();
    final List<Run> responsible = new ArrayList<>();
    final List<Run> cooperating = new ArrayList<>();
    private final List<String> openBehind = new ArrayList<>();

    RawBody(Run name) {
        this.name = name;
        this.kind = BodyNames.kind(name.plain());
    }

    boolean hasHolders() {
        return !heads.isEmpty() || !deputies.isEmpty() || !members.isEmpty();
    }

    void add(RoleWords.Kind role, List<HolderDraft> holders) {
        List<HolderDraft> to = switch (role) {
            case HEAD -> heads;
            case DEPUTY -> deputies;
            case MEMBER -> members;
        };
        for (HolderDraft holder : holders) {
            if (known.add(role + " " + who(holder))) {
                to.add(holder.toBuilder()
                        .role(RoleWords.withoutBody(holder.role()))
                        .build());
            } else if (holder.concurrent()) {
                to.replaceAll(one -> who(one).equals(who(holder))
                        ? one.toBuilder().concurrent(true).build()
                        : one);
            }
        }
    }

    /** Takes units that lead it, answer in it or help it, each once. */
    void add(Tail tail) {
        add(tail.lead, lead);
        add(tail.responsible, responsible);
        add(tail.cooperating, cooperating);
    }

    private void add(UnitList units, List<Run> to) {
        for (Run name : units.names()) {
            Run unit = name.squeeze();
            boolean isKnown = Stream.of(lead, responsible, cooperating)
                    .flatMap(List::stream)
                    .anyMatch(one -> one.plain().equals(unit.plain()));
            if (!isKnown) {
                to.add(unit);
            }
        }
        units.openBehind().ifPresent(name -> openBehind.add(name.squeeze().text()));
    }

    private static String who(HolderDraft holder) {
        return holder.name().isEmpty() ? holder.post() : holder.name();
    }

    void duties(List<Run> changed) {
        duties.clear();
        duties.addAll(changed);
    }

    BodyDraft draft(Source source) {
        BodyDraftBuilder draft = BodyDraft.builder()
                .name(name.text())
                .shortName(shortName)
                .kind(kind)
                .heads(heads)
                .deputies(deputies)
                .members(members)
                .span(source.span(name));
        parent.filter(above -> above != this).ifPresent(above -> draft.parent(above.name.text()));
        seat.ifPresent(unit -> draft.seat(unit.text()));
        duties.forEach(duty -> draft.addDuty(duty.squeeze().trim("。;").text()));
        lead.forEach(unit -> draft.addLeadUnit(unit.text()));
        responsible.forEach(unit -> draft.addResponsibleUnit(unit.text()));
        cooperating.forEach(unit -> draft.addCooperatingUnit(unit.text()));
        draft.openBehind(openBehind);
        return draft.build();
    }
}
