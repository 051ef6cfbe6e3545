package io.github.liuding.examples;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.store.StoredJournals;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinKind;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The ranking circular of a month (排队通报), and where its first figures came from. */
public final class RankingOfMonth {
    private RankingOfMonth() {}

    /** Reads the campaign file named first and the journal named second, and writes the paper named third. */
    public static void main(String[] args) throws IOException {
        // README begins
        Campaign campaign = CampaignFiles.read(Path.of(args[0])).orElseThrow();
        Journal journal = StoredJournals.read(Path.of(args[1])).orElseThrow();

        Bulletin circular = Bulletins.of(campaign, journal)
                .write(BulletinRequest.builder(BulletinKind.RANKING_CIRCULAR, LocalDate.of(2022, 7, 12))
                        .period(Period.parse("2022-06"))
                        .number(new DocumentNumber("青优组发", 2022, 12))
                        .build())
                .orElseThrow();

        WordWriter.standard().write(circular.document(), Path.of(args[2]));
        circular.trace().stream().skip(4).limit(2).forEach(System.out::println);
        // README ends
    }
}
