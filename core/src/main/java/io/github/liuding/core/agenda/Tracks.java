package io.github.liuding.core.agenda;

import io.github.liuding.core.supervision.Folded;
import io.github.liuding.core.supervision.StageStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The steps of a case or an appeal (办理轨迹), entry by entry: on which days each was due, one after the other, and how it
 * stands now. So a step that got another day, or is no longer asked for, is not lost.
 */
final class Tracks {
    private final Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    private Map<String, StageStanding> now = Map.of();

    private Tracks() {}

    /**
     * Goes through the entries once more.
     *
     * @param entries that were taken, in their order
     * @param fold what some of them come to
     * @param steps the steps in that, by what they are known by
     */
    static <E, S> Tracks of(
            List<E> entries, Function<List<E>, Folded<S>> fold, Function<S, Map<String, StageStanding>> steps) {
        Tracks tracks = new Tracks();
        for (int i = 1; i <= entries.size(); i++) {
            fold.apply(entries.subList(0, i)).value().map(steps).ifPresent(tracks::take);
        }
        return tracks;
    }

    private void take(Map<String, StageStanding> steps) {
        now = steps;
        steps.forEach((name, step) -> step.due().ifPresent(day -> {
            List<LocalDate> had = days.computeIfAbsent(name, any -> new ArrayList<>());
            if (had.isEmpty() || !had.get(had.size() - 1).equals(day)) {
                had.add(day);
            }
        }));
    }

    /** The steps that have, or had, a day. */
    Set<String> names() {
        return days.keySet();
    }

    /** The day of a step, the last one where it has none any more. */
    LocalDate day(String name) {
        List<LocalDate> had = days.getOrDefault(name, List.of());
        return had.get(had.size() - 1);
    }

    /** How the item of a step has fared; what is answered before its day, or no longer owed, is called off. */
    Course course(String name, Changes.Count changes, boolean assumed) {
        StageStanding step = now.get(name);
        boolean cancelled = step == null
                || step.due().isEmpty()
                || step.answeredOn().filter(day(name)::isAfter).isPresent();
        return new Course(days.getOrDefault(name, List.of()), changes.number(), changes.on(), cancelled, assumed);
    }
}
