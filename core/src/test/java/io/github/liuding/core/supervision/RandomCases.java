package io.github.liuding.core.supervision;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEntry;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.regime.CaseWeight;
import io.github.liuding.core.testing.Qinghe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Entries about one case, made from a seed: what fits and what does not, in the order of their days. */
final class RandomCases {
    static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
    static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static final List<String> STAGES =
            List.of("研究部署", "反馈办理情况", "一般事项办结", "重大事项办结", "提出节点计划", "节点1", "节点2", "最终办结", "验收");
    private static final List<UnitId> UNITS =
            List.of(Qinghe.REFORM, Qinghe.HOUSING, Qinghe.DONGXI, new UnitId("nobody"));

    private final Random random;
    private final CaseId id;
    private LocalDate day = FIRST;
    private int number;

    private RandomCases(Random random, CaseId id) {
        this.random = random;
        this.id = id;
    }

    static List<CaseEntry> entries(Random random, CaseId id) {
        RandomCases cases = new RandomCases(random, id);
        List<CaseEntry> entries = new ArrayList<>();
        if (random.nextInt(8) > 0) {
            entries.add(cases.opened());
        }
        for (int i = random.nextInt(14); i > 0; i--) {
            entries.add(cases.next());
        }
        return entries;
    }

    /** Of those that are opened, each with an id of its own. */
    static List<CaseStanding> standings(Random random, int most) {
        Campaign campaign = CaseDesk.campaign();
        List<CaseStanding> standings = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            CaseStanding.of(campaign, entries(random, new CaseId("DB-" + i)), CaseDesk.NATIONAL)
                    .value()
                    .ifPresent(standings::add);
        }
        return standings;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private EntryId step() {
        day = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(4));
        number++;
        return new EntryId(id + "-" + number);
    }

    private List<CaseNode> nodes() {
        Map<String, CaseNode> nodes = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = any(STAGES);
            nodes.put(name, new CaseNode(name, day.plusDays(random.nextInt(120) - 5L)));
        }
        return List.copyOf(nodes.values());
    }

    private CaseOpened opened() {
        EntryId entry = step();
        return CaseOpened.builder()
                .id(entry)
                .caseId(id)
                .on(day)
                .recordedOn(day)
                .by(any(UNITS))
                .caseClass(random.nextInt(4) == 0 ? "其他" : CaseDesk.CLASS)
                .matter("事项")
                .handler(any(UNITS))
                .weight(any(List.of(CaseWeight.values())))
                .due(random.nextInt(5) == 0 ? Optional.of(day.plusDays(random.nextInt(40))) : Optional.empty())
                .nodes(random.nextInt(3) == 0 ? nodes() : List.of())
                .build();
    }

    private CaseEntry next() {
        if (random.nextInt(20) == 0) {
            return opened();
        }
        EntryId entry = step();
        Optional<String> stage = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(STAGES));
        return switch (random.nextInt(7)) {
            case 0 ->
                CaseReturned.builder()
                        .id(entry)
                        .caseId(id)
                        .on(day)
                        .recordedOn(day)
                        .by(any(UNITS))
                        .stage(stage)
                        .reason("退回")
                        .build();
            case 1 ->
                CaseSettled.builder()
                        .id(entry)
                        .caseId(id)
                        .on(day)
                        .recordedOn(day)
                        .by(any(UNITS))
                        .grade(any(List.of(CloseOutGrade.EXCELLENT, CloseOutGrade.GOOD, CloseOutGrade.PASSED)))
                        .build();
            case 2 ->
                CaseEscalated.builder()
                        .id(entry)
                        .caseId(id)
                        .on(day)
                        .recordedOn(day)
                        .by(any(UNITS))
                        .means("督查通知书")
                        .newDue(random.nextBoolean() ? Optional.of(day.plusDays(random.nextInt(20))) : Optional.empty())
                        .build();
            default ->
                CaseAnswered.builder()
                        .id(entry)
                        .caseId(id)
                        .on(day)
                        .recordedOn(day)
                        .by(any(UNITS))
                        .stage(stage)
                        .text("已办理")
                        .plan(random.nextInt(3) == 0 ? nodes() : List.of())
                        .asksToClose(random.nextInt(3) == 0)
                        .build();
        };
    }
}
