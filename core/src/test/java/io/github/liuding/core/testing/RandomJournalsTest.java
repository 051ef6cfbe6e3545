package io.github.liuding.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.result.WithFindings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomJournalsTest {
    private static final DateRange DAYS = DateRange.ofClosed(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 12, 31));

    private static Journal journal(long seed, int misfits) {
        return RandomJournals.next(new Random(seed), Qinghe.campaign(), DAYS, 2000, misfits);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {501, 502, 503})
    void a_seed_gives_one_journal(long seed) {
        assertThat(journal(seed, 20)).isEqualTo(journal(seed, 20)).isNotEqualTo(journal(seed + 1000, 20));
    }

    @ParameterizedTest(name = "{0}% misfits")
    @ValueSource(ints = {0, 20})
    void all_kinds_of_entry_occur(int misfits) {
        Set<Class<?>> met = journal(504, misfits).entries().stream()
                .map(entry -> entry.getClass().getSuperclass())
                .collect(Collectors.toSet());
        Class<?>[] kinds = Arrays.stream(Objects.requireNonNull(JournalEntry.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .map(JsonSubTypes.Type::value)
                .toArray(Class<?>[]::new);
        assertThat(met).containsExactlyInAnyOrder(kinds).hasSize(30);
    }

    @Test
    void entries_stand_in_the_order_of_recording_with_ids_that_count() {
        List<JournalEntry> entries = journal(505, 20).entries();
        assertThat(entries).hasSize(2000).isSortedAccordingTo(Comparator.comparing(JournalEntry::recordedOn));
        assertThat(entries.get(0).id()).hasToString("E-0001");
        assertThat(entries.get(1999).id()).hasToString("E-2000");
        assertThat(entries).allMatch(entry -> DAYS.contains(entry.recordedOn()));
        assertThat(entries).anyMatch(entry -> entry.on().isBefore(entry.recordedOn()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {506, 507, 508})
    void a_journal_of_any_campaign_is_written_and_read_equal_but_for_halves_of_characters(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            Campaign campaign = RandomCampaigns.next(random);
            List<JournalEntry> whole = new ArrayList<>();
            for (JournalEntry entry : RandomJournals.next(random, campaign, DAYS, 100, random.nextInt(101))
                    .entries()) {
                // What the builders print of an entry has all of its texts.
                if (StandardCharsets.UTF_8.newEncoder().canEncode(entry.toString())) {
                    whole.add(entry);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> JournalLines.write(entry))
                            .withMessageContaining(entry.id().value());
                }
            }
            Journal journal = new Journal(whole);
            assertThat(JournalFiles.parse("日志.jsonl", JournalFiles.write(journal)))
                    .isEqualTo(WithFindings.of(journal, List.of()));
        }
    }
}
