package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.standing.Standing;

/** One fold in a process of its own: {@code TASKS} tasks with 24 reports each; prints how long what took. */
public final class FoldOnce {
    private FoldOnce() {}

    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[0]);
        Campaign campaign = YearOfReports.campaign(tasks);
        Journal journal = new Journal(YearOfReports.entries(tasks));
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            Standing standing = Standing.of(campaign, journal, YearOfReports.LAST);
            long folded = System.nanoTime();
            long red = standing.tasks().stream()
                    .filter(task -> task.lamp().colour() == LampColour.RED)
                    .count();
            long lit = System.nanoTime();
            System.out.println("round %s: %s entries folded in %s ms, %s lamps lit in %s ms, %s of them red"
                    .formatted(
                            round,
                            journal.entries().size(),
                            (folded - start) / 1_000_000,
                            tasks,
                            (lit - folded) / 1_000_000,
                            red));
        }
    }
}
