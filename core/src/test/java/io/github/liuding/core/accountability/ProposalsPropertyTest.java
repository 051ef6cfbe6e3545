package io.github.liuding.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.AccountabilityLadders;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.RandomJournals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any journal. */
class ProposalsPropertyTest {
    /** With the lamps and the ladder that ship, so that something is proposed often. */
    private static final Campaign CAMPAIGN =
            Qinghe.campaign().toBuilder().lamps(LampTables.STANDARD).build();

    private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 8, 31);

    private static Journal journal(Random random) {
        return RandomJournals.next(random, CAMPAIGN, DateRange.ofClosed(FIRST, LAST), 150, 25);
    }

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(212));
    }

    private static Proposals proposals(Standing standing) {
        return Proposals.of(standing, AccountabilityLadders.STANDARD);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void proposals_are_the_same_however_entries_come_in(long seed) {
        Random random = new Random(seed);
        int proposed = 0;
        for (int i = 0; i < 25; i++) {
            Journal journal = journal(random);
            LocalDate day = anyDay(random);
            Proposals whole = proposals(Standing.of(CAMPAIGN, journal, day));
            proposed += whole.proposals().size();
            Standing step = Standing.of(CAMPAIGN, Journal.empty(), FIRST);
            List<JournalEntry> left = journal.entries();
            while (!left.isEmpty()) {
                int batch = 1 + random.nextInt(left.size());
                step = step.advance(left.subList(0, batch), step.asOf());
                left = left.subList(batch, left.size());
            }
            Proposals stepped = proposals(step.advance(List.of(), day));
            assertThat(stepped.proposals()).isEqualTo(whole.proposals());
            assertThat(List.copyOf(stepped.tolerated().entrySet()))
                    .isEqualTo(List.copyOf(whole.tolerated().entrySet()));
            assertThat(stepped.findings()).isEqualTo(whole.findings());
        }
        assertThat(proposed).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void all_that_a_proposal_leans_on_stands_in_the_journal_by_its_day(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Journal journal = journal(random);
            LocalDate day = anyDay(random);
            Map<EntryId, JournalEntry> entries =
                    journal.entries().stream().collect(Collectors.toMap(JournalEntry::id, Function.identity()));
            for (Proposal proposal :
                    proposals(Standing.of(CAMPAIGN, journal, day)).proposals()) {
                assertThat(proposal.evidence()).doesNotHaveDuplicates();
                Set<EntryId> behind = proposal.evidence().stream()
                        .flatMap(evidence -> evidence.entries().stream())
                        .collect(Collectors.toSet());
                proposal.taken().forEach(taken -> behind.add(taken.entry()));
                proposal.tolerated().forEach(apart -> behind.add(apart.entry()));
                assertThat(entries).containsKeys(behind.toArray(EntryId[]::new));
                assertThat(behind)
                        .allSatisfy(id -> assertThat(Optional.ofNullable(entries.get(id))
                                        .orElseThrow()
                                        .on())
                                .isBeforeOrEqualTo(day));
                proposal.evidence().stream()
                        .flatMap(evidence -> evidence.since().stream())
                        .forEach(since -> assertThat(since).isBeforeOrEqualTo(day));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void an_error_tolerated_never_adds_a_proposal_or_makes_one_harder(long seed) {
        Random random = new Random(seed);
        int fewer = 0;
        for (int i = 0; i < 50; i++) {
            Journal journal = journal(random);
            LocalDate day = anyDay(random);
            Standing before = Standing.of(CAMPAIGN, journal, day);
            Map<UnitId, Integer> ranks = ranks(proposals(before));
            List<UnitId> units =
                    CAMPAIGN.units().units().stream().map(OrgUnit::id).toList();
            ErrorTolerated tolerated = ErrorTolerated.builder()
                    .id(new EntryId("T-1"))
                    .on(day.minusDays(random.nextInt(20)))
                    .recordedOn(day)
                    .by(Qinghe.REFORM)
                    .units(units)
                    .addCondition("程序合规")
                    .decidedBy("领导小组")
                    .task(CAMPAIGN.tasks()
                            .get(random.nextInt(CAMPAIGN.tasks().size()))
                            .id())
                    .caseId(before.cases().stream().map(CaseStanding::id).findFirst())
                    .build();
            Map<UnitId, Integer> after = ranks(proposals(before.advance(List.of(tolerated), day)));
            after.forEach((unit, rank) -> assertThat(rank).isLessThanOrEqualTo(ranks.getOrDefault(unit, -1)));
            fewer += ranks.equals(after) ? 0 : 1;
        }
        assertThat(fewer).isPositive();
    }

    private static Map<UnitId, Integer> ranks(Proposals proposals) {
        return proposals.proposals().stream()
                .collect(Collectors.toMap(
                        Proposal::unit,
                        proposal -> AccountabilityLadders.STANDARD
                                .rank(proposal.step())
                                .orElseThrow()));
    }
}
