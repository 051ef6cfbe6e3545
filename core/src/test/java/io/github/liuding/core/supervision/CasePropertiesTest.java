package io.github.liuding.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.DayCount;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryRemark;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.result.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any entries about a case. */
class CasePropertiesTest {
    private static final CaseId CASE = new CaseId("DB-1");
    private static final List<Campaign> CAMPAIGNS = List.of(
            CaseDesk.campaign(),
            CaseDesk.campaign(scheme -> scheme.days(DayCount.WORKING_DAYS)),
            CaseDesk.campaign(scheme -> scheme.system("710")),
            CaseDesk.campaign(scheme -> scheme.system("无")));

    private static final List<WorkingDayCalendar> CALENDARS =
            List.of(WorkingDayCalendar.national(), WorkingDayCalendar.empty());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_entry_is_in_the_standing_or_was_left_out_aloud(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<CaseEntry> entries = RandomCases.entries(random, CASE);
            Folded<CaseStanding> folded =
                    CaseStanding.of(CAMPAIGNS.get(i % 4), entries, CALENDARS.get(random.nextInt(2)));
            Set<JournalEntry> leftOut = folded.remarks().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .map(EntryRemark::entry)
                    .collect(Collectors.toSet());
            Set<JournalEntry> taken =
                    new HashSet<>(folded.value().map(CaseStanding::entries).orElse(List.of()));
            assertThat(taken).noneMatch(leftOut::contains);
            taken.addAll(leftOut);
            assertThat(taken).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_is_done_is_never_owed_and_what_is_late_stays_late(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<CaseEntry> entries = RandomCases.entries(random, CASE);
            CaseStanding.of(CAMPAIGNS.get(i % 4), entries, CaseDesk.NATIONAL)
                    .value()
                    .ifPresent(standing -> {
                        LocalDate later = RandomCases.LAST.plusDays(random.nextInt(500));
                        if (standing.settled().isPresent()) {
                            assertThat(standing.owed()).isEmpty();
                            assertThat(standing.missed(later)).isEmpty();
                            assertThat(standing.isOverdue(later)).isFalse();
                            assertThat(standing.stages()).noneMatch(StageStanding::isOwed);
                            assertThat(standing.isClosedLate()).isEqualTo(standing.overdueDays(later) > 0);
                            assertThat(standing.overdueDays(later)).isEqualTo(standing.overdueDays(RandomCases.LAST));
                        } else if (standing.request().isEmpty()) {
                            assertThat(standing.owedNext()).isPresent();
                            assertThat(standing.isOverdue(later))
                                    .isEqualTo(standing.due()
                                            .filter(later::isAfter)
                                            .isPresent());
                        }
                    });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void a_longer_journal_begins_with_the_same_remarks_of_the_same_entries(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<CaseEntry> entries = RandomCases.entries(random, CASE);
            int cut = random.nextInt(entries.size() + 1);
            List<EntryRemark> early = CaseStanding.of(CAMPAIGNS.get(0), entries.subList(0, cut), CaseDesk.NATIONAL)
                    .remarks();
            List<EntryRemark> all = CaseStanding.of(CAMPAIGNS.get(0), entries, CaseDesk.NATIONAL)
                    .remarks();
            assertThat(all.subList(0, early.size())).isEqualTo(early);
        }
    }
}
