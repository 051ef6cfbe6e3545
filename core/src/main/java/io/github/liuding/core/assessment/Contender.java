package io.github.liuding.core.assessment;

import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitReference;

/**
 * Who is scored (考核对象): a unit or a body.
 *
 * @param reference the unit or the body
 * @param name its name in print
 * @param group the name of its peer group
 */
public record Contender(UnitReference reference, String name, String group) {
    /** Its id alone, such as {@code hepan-xiang}. */
    public String id() {
        String text = reference.toString();
        return text.substring(text.indexOf(':') + 1);
    }

    /** Whether an entry is about it. */
    public boolean isIn(UnitEntry entry) {
        return entry.units().stream().anyMatch(unit -> unit.value().equals(id()));
    }

    @Override
    public String toString() {
        return name;
    }
}
