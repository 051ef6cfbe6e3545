package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.testkit.sample.GeneratedCounty;

/** One fold in a process of its own: {@code TASKS} tasks with 24 reports each; prints how long what took. */
public final class FoldOnce {
    /** Of each task in a year. */
    static final int REPORTS = 24;

    private FoldOnce() {}

    static GeneratedCounty county(int tasks) {
        return GeneratedCounty.ofSeed(20261122).units(300).tasks(tasks);
    }

    public static void main(String[] args) {
        int tasks = Integer.parseInt(args[0]);
        GeneratedCounty county = county(tasks);
        Campaign campaign = county.campaign();
        Journal journal = county.reports();
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            Standing standing = Standing.of(campaign, journal, county.lastDay());
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
