package io.github.liuding.core.supervision;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.SupervisionScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger of supervision (督查督办台账): the cases class by class, and how many stand how. Immutable.
 *
 * <p>Classes stand in the campaign's order, also those without a case; what it does not name comes after, in the order of
 * the first case. The cases of a class stand in the order in which they were opened, those of one day as they were given.
 */
public final class SupervisionLedger {
    private final List<Section> sections;
    private final Map<UnitId, CaseCounts> byHandler;

    private SupervisionLedger(List<Section> sections, Map<UnitId, CaseCounts> byHandler) {
        this.sections = sections;
        this.byHandler = byHandler;
    }

    /**
     * The cases of one class (分类台账).
     *
     * @param caseClass the class
     * @param cases in the order in which they were opened
     * @param counts how many of them stand how
     */
    public record Section(String caseClass, List<CaseStanding> cases, CaseCounts counts) {
        public Section {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The ledger on a day.
     *
     * @throws IllegalArgumentException if an entry of a case is about a later day
     */
    public static SupervisionLedger of(Campaign campaign, Collection<CaseStanding> cases, LocalDate asOf) {
        List<CaseStanding> ordered = cases.stream()
                .sorted(Comparator.comparing(standing -> standing.opened().on()))
                .toList();
        Map<String, List<CaseStanding>> byClass = new LinkedHashMap<>();
        campaign.regime()
                .supervision()
                .map(SupervisionScheme::classes)
                .orElse(List.of())
                .forEach(named -> byClass.put(named, new ArrayList<>()));
        Map<UnitId, CaseCounts> counts = new LinkedHashMap<>();
        for (CaseStanding standing : ordered) {
            byClass.computeIfAbsent(standing.caseClass(), unnamed -> new ArrayList<>())
                    .add(standing);
            counts.merge(standing.handler(), CaseCounts.of(standing, asOf), CaseCounts::plus);
        }
        List<Section> sections = new ArrayList<>();
        byClass.forEach((name, members) -> sections.add(new Section(name, members, CaseCounts.of(members, asOf))));
        Map<UnitId, CaseCounts> byHandler = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(campaign.units().protocolOrder())
                .forEach(unit -> byHandler.put(unit, counts.getOrDefault(unit, CaseCounts.none())));
        return new SupervisionLedger(List.copyOf(sections), Collections.unmodifiableMap(byHandler));
    }

    /** The classes with their cases. */
    public List<Section> sections() {
        return sections;
    }

    /** How many cases stand how of each unit that handles any, in protocol order. */
    public Map<UnitId, CaseCounts> byHandler() {
        return byHandler;
    }

    /** How many stand how, all in all. */
    public CaseCounts total() {
        return sections.stream().map(Section::counts).reduce(CaseCounts.none(), CaseCounts::plus);
    }
}
