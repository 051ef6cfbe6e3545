package io.github.liuding.core.assessment;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.scoring.ActiveTime;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is scored, by peer group; units in protocol order, then bodies in that of the campaign. */
final class Contenders {
    private final Campaign campaign;
    private final ScoringScheme scheme;
    private final Map<UnitReference, Contender> all = new LinkedHashMap<>();
    private final Map<UnitReference, Integer> indexes = new HashMap<>();
    private final Set<String> away = new HashSet<>();
    private final Set<UnitReference> awayReferences = new HashSet<>();
    private final ActiveTimes times = new ActiveTimes();
    private final Map<String, Contender> byId = new HashMap<>();
    private final Map<String, Optional<Contender>> called = new HashMap<>();

    private Contenders(Campaign campaign, ScoringScheme scheme) {
        this.campaign = campaign;
        this.scheme = scheme;
        for (ActiveTime time : scheme.activeTimes()) {
            expand(time.members()).forEach(who -> times.add(who, time));
        }
    }

    static Contenders of(Campaign campaign, ScoringScheme scheme, Period period, Notes notes) {
        Contenders contenders = new Contenders(campaign, scheme);
        for (PeerGroup group : scheme.groups()) {
            List<Contender> members = contenders.members(group.members(), group.name());
            if (members.isEmpty() || !group.members().unresolved().isEmpty()) {
                notes.add(
                        Severity.ERROR,
                        AssessmentFindings.NO_SUCH_MEMBER,
                        "考核分组“%s”中“%s”找不到对应的单位或机构".formatted(group.name(), nobody(group)),
                        "Peer group '%s' names '%s', which is neither a unit nor a body"
                                .formatted(group.name(), nobody(group)));
            }
            for (Contender member : members) {
                Optional<Contender> earlier =
                        Optional.ofNullable(contenders.all.putIfAbsent(member.reference(), member));
                earlier.ifPresent(first -> notes.add(
                        Severity.ERROR,
                        CampaignFindings.IN_TWO_GROUPS,
                        "“%s”同时列入考核分组“%s”和“%s”，按前者计分".formatted(member.name(), first.group(), group.name()),
                        "'%s' belongs to the peer groups '%s' and '%s'; the first counts"
                                .formatted(member.name(), first.group(), group.name())));
            }
        }
        contenders.all.values().removeIf(one -> contenders.isAway(one, period));
        for (Contender one : contenders.all.values()) {
            contenders.indexes.put(one.reference(), contenders.indexes.size());
            contenders.byId.putIfAbsent(one.id(), one);
        }
        return contenders;
    }

    /** Whoever is not active in the period is not scored, nor who is so in a part of it where the scheme says so. */
    private boolean isAway(Contender one, Period period) {
        boolean left = !times.isActiveIn(one.reference(), period)
                || (scheme.partial() == PartialRule.LEFT_OUT && !times.isActiveThroughout(one.reference(), period));
        if (left) {
            away.add(one.id());
            awayReferences.add(one.reference());
        }
        return left;
    }

    private static String nobody(PeerGroup group) {
        return group.members().unresolved().isEmpty()
                ? group.members().printed()
                : String.join("、", group.members().unresolved());
    }

    private List<Contender> members(UnitReferences references, String group) {
        List<Contender> found = new ArrayList<>();
        for (OrgUnit unit : campaign.units().expand(references)) {
            found.add(new Contender(new UnitReference.ToUnit(unit.id()), unit.name(), group));
        }
        for (Body body : campaign.bodies(references)) {
            found.add(new Contender(
                    new UnitReference.ToBody(body.id()), body.shortName().orElse(body.name()), group));
        }
        return found;
    }

    /** Every one that is scored, group by group. */
    List<Contender> all() {
        return List.copyOf(all.values());
    }

    /** Where in {@link #all} one stands; empty where it is not scored. */
    Optional<Integer> index(UnitReference who) {
        return Optional.ofNullable(indexes.get(who));
    }

    List<Contender> in(String group) {
        return all.values().stream().filter(one -> one.group().equals(group)).toList();
    }

    /** That which an entry calls by id or by any of its names; asked while figures are gathered, by one thread. */
    Optional<Contender> called(String text) {
        return called.computeIfAbsent(text, this::find);
    }

    /** The same without remembering, so that threads may ask at once. */
    Optional<Contender> find(String text) {
        return Optional.ofNullable(byId.get(text)).or(() -> byName(text).map(all::get));
    }

    /** Whether a text calls a member of a group who is not scored in the period: what is said of it counts for nobody. */
    boolean isAway(String text) {
        return away.contains(text)
                || byName(text).filter(awayReferences::contains).isPresent();
    }

    private Optional<UnitReference> byName(String text) {
        List<UnitReference> named = campaign.refer(text).references();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    boolean isActiveThroughout(UnitReference who, Period period) {
        return times.isActiveThroughout(who, period);
    }

    /** The references for which a wording stands, each by itself. */
    Set<UnitReference> expand(UnitReferences references) {
        Set<UnitReference> found = new LinkedHashSet<>();
        campaign.units().expand(references).forEach(unit -> found.add(new UnitReference.ToUnit(unit.id())));
        campaign.bodies(references).forEach(body -> found.add(new UnitReference.ToBody(body.id())));
        return found;
    }
}
