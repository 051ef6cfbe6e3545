package io.github.liuding.reporting.chart;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The names of units as the paper prints them, whole or counted. */
final class UnitNames {
    private static final String OPENING = "（([〔【《“";
    private static final String CLOSING = "）)]〕】》”";

    private final Campaign campaign;

    UnitNames(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The wording as printed; the names of the directory where there is none. */
    String whole(UnitReferences references) {
        return references.printed().isBlank()
                ? references.references().stream().map(this::name).collect(Collectors.joining("、"))
                : references.printed();
    }

    /** The wording cut at its 、 that do not stand in brackets. */
    List<String> items(UnitReferences references) {
        String text = whole(references);
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '、' && depth == 0) {
                items.add(text.substring(start, i));
                start = i + 1;
            }
        }
        items.add(text.substring(start));
        return items;
    }

    /** What stands after the first names of a list: how many there are, and whether the paper leaves the list open. */
    static String rest(UnitReferences references, int count) {
        if (references.openEnded()) {
            return "等（列出%s项，未列尽）".formatted(count);
        }
        boolean units = references.unresolved().isEmpty()
                && !references.references().isEmpty()
                && references.references().stream().allMatch(UnitReference.ToUnit.class::isInstance);
        return (units ? "等%s个单位" : "等（共列%s项）").formatted(count);
    }

    private String name(UnitReference reference) {
        if (reference instanceof UnitReference.ToUnit unit) {
            return campaign.units()
                    .unit(unit.id())
                    .map(OrgUnit::name)
                    .orElseGet(() -> unit.id().value());
        }
        if (reference instanceof UnitReference.ToGroup group) {
            return campaign.units()
                    .group(group.id())
                    .map(UnitGroup::name)
                    .orElseGet(() -> group.id().value());
        }
        UnitReference.ToBody body = (UnitReference.ToBody) reference;
        return campaign.bodies()
                .body(body.id())
                .map(found -> found.name())
                .orElseGet(() -> body.id().value());
    }
}
