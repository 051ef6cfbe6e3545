package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what stands above in the place of 同上 and 〃, field by field. */
final class Dittos {
    private static final Set<String> WORDS = Set.of("同上", "(同上)", "同前", "〃", "″", "\"", "”");

    private Tail above = new Tail();

    /** The tail with the words that its dittos repeat. */
    Tail resolved(Tail tail) {
        Tail changed = new Tail();
        changed.lead = units(tail.lead, above.lead);
        changed.responsible = units(tail.responsible, above.responsible);
        changed.cooperating = units(tail.cooperating, above.cooperating);
        changed.leaders.addAll(runs(tail.leaders, above.leaders));
        changed.persons.addAll(runs(tail.persons, above.persons));
        changed.deadline = tail.deadline.flatMap(words -> isDitto(words) ? above.deadline : Optional.of(words));
        above = changed;
        return changed;
    }

    private static UnitList units(UnitList list, UnitList above) {
        return list.names().size() == 1 && isDitto(list.names().get(0)) ? above : list;
    }

    private static List<Run> runs(List<Run> runs, List<Run> above) {
        return runs.size() == 1 && isDitto(runs.get(0)) ? List.copyOf(above) : runs;
    }

    private static boolean isDitto(Run run) {
        return WORDS.contains(run.squeeze().plain());
    }
}
