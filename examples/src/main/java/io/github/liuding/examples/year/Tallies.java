package io.github.liuding.examples.year;

import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What tasks had come to by which day (完成数), so that an indicator tells what the reports tell. Mutable. */
final class Tallies {
    private final Map<TaskId, NavigableMap<LocalDate, BigDecimal>> done = new HashMap<>();

    /** Takes note of the figure of a report. */
    void note(TaskId task, LocalDate day, BigDecimal figure) {
        done.computeIfAbsent(task, first -> new TreeMap<>()).put(day, figure);
    }

    /** The last figure up to a day, or zero. */
    BigDecimal by(TaskId task, LocalDate day) {
        NavigableMap<LocalDate, BigDecimal> known = done.get(task);
        Map.Entry<LocalDate, BigDecimal> last = known == null ? null : known.floorEntry(day);
        return last == null ? BigDecimal.ZERO : last.getValue();
    }
}
