package io.github.liuding.core.projection;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.DeterminationFormula;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number of tasks come to (汇总): counts, nothing else, so that summaries add up.
 *
 * <p>Whatever the order and grouping in which summaries are added, the sum is the same value and prints the same; that
 * of a province can be made from those of its counties. Tasks that are in two of them are counted twice.
 */
public final class Summary {
    private final Counts counts;

    Summary(Counts counts) {
        this.counts = counts;
    }

    /** No tasks. */
    public static Summary none() {
        return new Counts().toSummary();
    }

    /** The summary of some tasks. */
    public static Summary of(List<TaskStanding> tasks) {
        Counts counts = new Counts();
        tasks.forEach(counts::add);
        return counts.toSummary();
    }

    /** The summary of the whole campaign. */
    public static Summary of(Standing standing) {
        return of(standing.tasks());
    }

    /**
     * The summary of one body or unit.
     *
     * @throws IllegalArgumentException if the campaign has no such body or unit
     */
    public static Summary of(Standing standing, Scope scope) {
        return of(scope.of(standing));
    }

    /** Both together. */
    public Summary plus(Summary other) {
        Counts sum = new Counts();
        sum.add(counts);
        sum.add(other.counts);
        return sum.toSummary();
    }

    /** How many tasks there are. */
    public int tasks() {
        return counts.states().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return counts.states().isEmpty();
    }

    /** How many are in that state. */
    public int in(TaskState state) {
        return counts.states().getOrDefault(state, 0);
    }

    /** How many have a lamp of that colour, whatever its word. */
    public int lit(LampColour colour) {
        return counts.lamps().entrySet().stream()
                .filter(count -> count.getKey().colour() == colour)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The lamps that are lit, each with how many tasks have it; the worse colour first, then by word. */
    public Map<Lamp, Integer> lamps() {
        return Collections.unmodifiableMap(counts.lamps());
    }

    /**
     * The lamps of a table in its order, each with how many tasks have it, be it none; after them those that are lit but
     * not in the table.
     */
    public Map<Lamp, Integer> lamps(LampTable table) {
        Map<Lamp, Integer> inOrder = new LinkedHashMap<>();
        Stream.concat(table.rules().stream().map(LampRule::lamp), Stream.of(table.fallback()))
                .forEach(lamp -> inOrder.put(lamp, counts.lamps().getOrDefault(lamp, 0)));
        inOrder.putAll(counts.lamps());
        return Collections.unmodifiableMap(inOrder);
    }

    /** How many are overdue (逾期): neither closed nor suspended after their last day in time. */
    public int overdue() {
        return counts.overdue();
    }

    /** How many were closed, but done too late (逾期销号). */
    public int closedLate() {
        return counts.closedLate();
    }

    /** How many had their deadline extended (延期), however often. */
    public int extended() {
        return counts.extended();
    }

    /** How many reports are missing (漏报), those of one task added up. */
    public int missedReports() {
        return counts.missedReports();
    }

    /** How far each determination has come, by the aspect it looks at and its name. */
    public List<DeterminationCount> determinations() {
        return List.copyOf(counts.determinations().values());
    }

    /** How far each determination of a formula has come, in its order; one of which nothing is known counts no tasks. */
    public List<DeterminationCount> determinations(DeterminationFormula formula) {
        return formula.determinations().stream()
                .map(determination -> counts.determinations()
                        .getOrDefault(determination, new DeterminationCount(determination, 0, 0, 0)))
                .toList();
    }

    /**
     * The share of all determinations of all tasks that are determined (确定率), as a fraction with four decimals; what is
     * determined in part does not count. Empty where there is nothing to determine, which is not zero.
     */
    public Optional<BigDecimal> shareDetermined() {
        return Shares.of(
                determinations().stream()
                        .mapToInt(DeterminationCount::determined)
                        .sum(),
                determinations().stream().mapToInt(DeterminationCount::tasks).sum());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary that && counts.values().equals(that.counts.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts.values());
    }

    /** Such as {@code 3 tasks: 逾期 1, 正常 2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s tasks".formatted(tasks()));
        String separator = ": ";
        for (Map.Entry<Lamp, Integer> lamp : counts.lamps().entrySet()) {
            text.append(separator).append(lamp.getKey().word()).append(' ').append(lamp.getValue());
            separator = ", ";
        }
        return text.toString();
    }
}
