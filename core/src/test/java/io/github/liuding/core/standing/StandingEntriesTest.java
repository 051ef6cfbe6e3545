package io.github.liuding.core.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.RandomJournals;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingEntriesTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void a_standing_keeps_every_entry_in_the_order_of_the_journal(long seed) {
        Campaign campaign = Qinghe.campaign();
        Journal journal = RandomJournals.next(new Random(seed), campaign, YEAR, 200, 20);
        LocalDate june = LocalDate.of(2022, 6, 30);

        assertThat(Standing.of(campaign, journal, YEAR.endInclusive()).entries())
                .containsExactlyElementsOf(journal.entries());
        List<JournalEntry> half = Standing.of(campaign, journal, june).entries();
        assertThat(half)
                .isSubsetOf(journal.entries())
                .containsAll(journal.entries().stream()
                        .filter(entry -> entry instanceof Voided || !entry.on().isAfter(june))
                        .toList());
        assertThat(half.stream().map(journal.entries()::indexOf).toList()).isSorted();
    }
}
