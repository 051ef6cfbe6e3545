package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The code of the page on campaign files: a locality described as data (方案数据), and what is wrong with it. */
public final class DefineALocality {
    private DefineALocality() {}

    /** Checks the campaign file named first. */
    public static void main(String[] args) throws IOException {
        // README begins
        WithFindings<Campaign> checked = CampaignFiles.check(Path.of(args[0]), Optional.empty());
        checked.findings().forEach(System.out::println);

        Campaign campaign = checked.value().orElseThrow();
        campaign.tasks()
                .forEach(task ->
                        System.out.println(task.id() + " " + task.assignment().title() + "，牵头："
                                + task.responsibility().leadUnits()));
        // README ends
    }
}
