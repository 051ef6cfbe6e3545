package io.github.liuding.core.supervision;

import static io.github.liuding.core.supervision.CaseDesk.campaign;
import static io.github.liuding.core.supervision.CaseDesk.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.testing.Qinghe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionLedgerTest {
    private static CaseStanding one(String id, String caseClass, UnitId handler, String on, String askedOn) {
        List<CaseEntry> entries = new ArrayList<>();
        entries.add(CaseDesk.ordinary(on).toBuilder()
                .caseId(new CaseId(id))
                .caseClass(caseClass)
                .handler(handler)
                .build());
        if (!askedOn.isEmpty()) {
            CaseAnswered asked = CaseDesk.asked(askedOn);
            CaseSettled settled = CaseDesk.settled(askedOn, Qinghe.LABOUR);
            entries.add(asked.toBuilder().caseId(new CaseId(id)).build());
            entries.add(settled.toBuilder().caseId(new CaseId(id)).build());
        }
        return CaseStanding.of(campaign(), entries, CaseDesk.NATIONAL).value().orElseThrow();
    }

    @Test
    void cases_stand_by_class_and_by_opening_with_their_counts() {
        SupervisionLedger ledger = SupervisionLedger.of(
                campaign(),
                List.of(
                        one("A", "其他", Qinghe.HOUSING, "2022-03-02", ""),
                        one("B", CaseDesk.CLASS, Qinghe.DONGXI, "2022-03-05", ""),
                        one("C", CaseDesk.CLASS, Qinghe.REFORM, "2022-03-01", "2022-03-09"),
                        one("D", CaseDesk.CLASS, Qinghe.DONGXI, "2022-03-01", "2022-03-08")),
                day("2022-03-10"));
        assertThat(ledger.sections())
                .extracting(SupervisionLedger.Section::caseClass)
                .containsExactly("县委、县政府议定事项", CaseDesk.CLASS, "其他");
        assertThat(ledger.sections().get(1).cases())
                .extracting(Object::toString)
                .containsExactly("C 已办结", "D 已办结", "B 已交办");
        assertThat(ledger.sections())
                .extracting(section -> section.counts().toString())
                .containsExactly(
                        "0 opened, 0 open (0 overdue), 0 settled (0 late)",
                        "3 opened, 1 open (0 overdue), 2 settled (1 late)",
                        "1 opened, 1 open (1 overdue), 0 settled (0 late)");
        assertThat(ledger.byHandler().keySet()).containsExactly(Qinghe.REFORM, Qinghe.HOUSING, Qinghe.DONGXI);
        assertThat(ledger.byHandler().get(Qinghe.DONGXI))
                .hasToString("2 opened, 1 open (0 overdue), 1 settled (0 late)");
        assertThat(ledger.total()).hasToString("4 opened, 2 open (1 overdue), 2 settled (1 late)");
        assertThat(ledger.total().settled(CloseOutGrade.GOOD)).isEqualTo(2);
        assertThat(ledger.total().settled(CloseOutGrade.PASSED)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {81, 82, 83, 84, 85})
    void counts_merge_alike_in_any_grouping_and_order(long seed) {
        Random random = new Random(seed);
        List<CaseStanding> cases = RandomCases.standings(random, 60);
        CaseCounts whole = CaseCounts.of(cases, RandomCases.LAST);
        assertThat(whole.opened()).isEqualTo(cases.size());
        for (int i = 0; i < 20; i++) {
            List<CaseStanding> shuffled = new ArrayList<>(cases);
            Collections.shuffle(shuffled, random);
            int cut = random.nextInt(shuffled.size());
            CaseCounts left = CaseCounts.of(shuffled.subList(0, cut), RandomCases.LAST);
            CaseCounts right = CaseCounts.of(shuffled.subList(cut, shuffled.size()), RandomCases.LAST);
            assertThat(left.plus(right)).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(SupervisionLedger.of(campaign(), shuffled, RandomCases.LAST)
                            .total())
                    .isEqualTo(whole);
        }
        assertThat(whole.plus(CaseCounts.none())).isEqualTo(whole);
    }
}
