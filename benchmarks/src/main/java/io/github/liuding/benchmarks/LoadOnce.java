package io.github.liuding.benchmarks;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.testkit.sample.GeneratedCounty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One load in a process of its own: {@code write FILE UNITS TASKS} writes an invented campaign as JSON,
 * {@code load FILE} loads it and prints how long that took.
 */
public final class LoadOnce {
    private LoadOnce() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        if (args[0].equals("write")) {
            Campaign campaign = GeneratedCounty.ofSeed(20261122)
                    .units(Integer.parseInt(args[2]))
                    .tasks(Integer.parseInt(args[3]))
                    .campaign();
            Files.writeString(file, CampaignFiles.toJson(campaign));
            System.out.println(Files.size(file) + " bytes");
            return;
        }
        long start = System.nanoTime();
        Campaign campaign = CampaignFiles.read(file).orElseThrow();
        System.out.println(campaign.tasks().size() + " tasks, " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
