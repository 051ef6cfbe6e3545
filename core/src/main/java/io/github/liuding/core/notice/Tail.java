package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers for what stands before it, and by when: what one tail of a paragraph (责任栏) says. */
final class Tail {
    UnitList lead = UnitList.NONE;
    UnitList responsible = UnitList.NONE;
    UnitList cooperating = UnitList.NONE;
    final List<Run> leaders = new ArrayList<>();
    final List<Run> persons = new ArrayList<>();
    Optional<Run> deadline = Optional.empty();

    /** Whether it says in so many words who leads, so that no rule of the paper needs to. */
    boolean namesLead() {
        return !lead.isEmpty();
    }

    boolean hasUnits() {
        return !lead.isEmpty() || !responsible.isEmpty() || !cooperating.isEmpty();
    }

    boolean isEmpty() {
        return !hasUnits() && leaders.isEmpty() && persons.isEmpty() && deadline.isEmpty();
    }

    /** Whether it says more than whom to ask. */
    boolean answers() {
        return hasUnits() || !leaders.isEmpty() || deadline.isPresent();
    }

    boolean open() {
        return lead.open() || responsible.open() || cooperating.open();
    }

    void add(Field field, UnitList units) {
        switch (field) {
            case LEAD -> lead = lead.and(units);
            case COOPERATING -> cooperating = cooperating.and(units);
            default -> responsible = responsible.and(units);
        }
    }

    /** Whether the other says nothing that this one says already, so that both belong to one task. */
    boolean completes(Tail other) {
        return (lead.isEmpty() || other.lead.isEmpty())
                && (responsible.isEmpty() || other.responsible.isEmpty())
                && (cooperating.isEmpty() || other.cooperating.isEmpty())
                && (deadline.isEmpty() || other.deadline.isEmpty())
                && (leaders.isEmpty() || other.leaders.isEmpty())
                && (persons.isEmpty() || other.persons.isEmpty());
    }

    Tail and(Tail other) {
        Tail both = new Tail();
        both.lead = lead.and(other.lead);
        both.responsible = responsible.and(other.responsible);
        both.cooperating = cooperating.and(other.cooperating);
        both.leaders.addAll(leaders);
        both.leaders.addAll(other.leaders);
        both.persons.addAll(persons);
        both.persons.addAll(other.persons);
        both.deadline = deadline.or(() -> other.deadline);
        return both;
    }
}
