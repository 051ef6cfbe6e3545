package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import java.io.IOException;

/**
 * The year 2023 of 青禾县, an invented county (示例数据): 120 tasks, and what was reported, asked for, judged, inspected,
 * scored and decided about them. Equal seeds make equal journals, on every machine. Immutable.
 *
 * @param campaign the campaign as its file has it
 * @param journal everything that happened, in the order in which it became known, up to January 2024
 */
public record QingheYear(Campaign campaign, Journal journal) {
    /** The seed of the year that the demo writes. */
    public static final long SEED = 2098;

    private static final String FILE = "qinghe.yaml";

    /** The year that the demo writes. */
    public static QingheYear standard() throws IOException {
        return ofSeed(SEED);
    }

    /**
     * Another year of the same campaign.
     *
     * @param seed what everything that happens is made from
     * @throws IOException if the campaign cannot be read
     */
    public static QingheYear ofSeed(long seed) throws IOException {
        Campaign campaign = campaignOfYear();
        return new QingheYear(campaign, new YearJournal(campaign, seed).make());
    }

    private static Campaign campaignOfYear() throws IOException {
        return CampaignFiles.parse(FILE, Resources.text("year/" + FILE)).orElseThrow();
    }
}
