package io.github.liuding.core.testing;

import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.JournalEntry;
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
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What is put down about supervised cases, each opened, answered, perhaps returned or escalated, and settled. */
final class RandomCases {
    private final Random random;
    private final RandomDesk desk;
    private final List<Life> running = new ArrayList<>();
    private final List<Life> settled = new ArrayList<>();
    private int opened;

    RandomCases(Random random, RandomDesk desk) {
        this.random = random;
        this.desk = desk;
    }

    /** A case that was opened, where there is one. */
    Optional<CaseId> anyOpened() {
        return running.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(desk.any(running).id);
    }

    CaseEntry next() {
        if (running.isEmpty() || random.nextInt(4) == 0) {
            opened++;
            Life life = new Life(new CaseId("DB-" + opened));
            running.add(life);
            return life.opening(desk.unit());
        }
        Life life = desk.any(running);
        CaseEntry entry = life.next();
        if (entry instanceof CaseSettled) {
            running.remove(life);
            settled.add(life);
        }
        return entry;
    }

    /** About a case that was never opened, is settled already, is opened again, or did not ask to be closed. */
    CaseEntry misfit() {
        Life life = switch (random.nextInt(3)) {
            case 0 -> settled.isEmpty() ? new Life(new CaseId("DB-0")) : desk.any(settled);
            case 1 -> running.isEmpty() ? new Life(new CaseId("DB-0")) : desk.any(running);
            default -> new Life(new CaseId("DB-0"));
        };
        return switch (random.nextInt(5)) {
            case 0 -> life.opening(RandomDesk.STRANGER);
            case 1 -> life.answer(random.nextBoolean());
            case 2 -> life.returned();
            case 3 -> life.settlement();
            default -> life.escalation();
        };
    }

    private final class Life {
        private final CaseId id;
        private LocalDate last = LocalDate.MIN;
        private boolean asked;

        Life(CaseId id) {
            this.id = id;
        }

        private JournalEntry stamp() {
            last = desk.dayNotBefore(last);
            return desk.stamp(last, desk.unit());
        }

        CaseEntry next() {
            if (asked) {
                return random.nextInt(3) == 0 ? returned() : settlement();
            }
            return random.nextInt(5) == 0 ? escalation() : answer(random.nextInt(3) == 0);
        }

        CaseOpened opening(UnitId handler) {
            JournalEntry stamp = stamp();
            CaseWeight weight = desk.any(List.of(CaseWeight.values()));
            return CaseOpened.builder()
                    .from(stamp)
                    .caseId(id)
                    .caseClass(desk.any(List.of("议定事项", "急难愁盼", "推诿扯皮")))
                    .matter("办理一件事项")
                    .source(desk.maybe("常务会议"))
                    .handler(handler)
                    .coHandlers(Stream.of(desk.unit())
                            .filter(unit -> random.nextInt(3) == 0 && !unit.equals(handler))
                            .toList())
                    .requirement(desk.maybe("限期办结"))
                    .weight(weight)
                    .due(
                            random.nextInt(3) == 0
                                    ? Optional.of(stamp.on().plusDays(random.nextInt(40)))
                                    : Optional.empty())
                    .nodes(weight == CaseWeight.LONG_RUNNING ? nodes(stamp.on(), "第一步", "第二步") : List.of())
                    .task(task())
                    .build();
        }

        private List<CaseNode> nodes(LocalDate from, String first, String second) {
            return List.of(new CaseNode(first, from.plusDays(30)), new CaseNode(second, from.plusDays(60)));
        }

        private Optional<TaskId> task() {
            List<Task> tasks = desk.campaign().tasks();
            return tasks.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(desk.any(tasks).id());
        }

        CaseAnswered answer(boolean asksToClose) {
            asked = asked || asksToClose;
            JournalEntry stamp = stamp();
            return CaseAnswered.builder()
                    .from(stamp)
                    .caseId(id)
                    .stage(desk.maybe(desk.any(List.of("研究部署", "反馈进展", "办结", "第一步"))))
                    .text("已研究部署")
                    .plan(random.nextInt(5) == 0 ? nodes(stamp.on(), "方案一", "方案二") : List.of())
                    .asksToClose(asksToClose)
                    .build();
        }

        CaseReturned returned() {
            asked = false;
            return CaseReturned.builder()
                    .from(stamp())
                    .caseId(id)
                    .stage(desk.maybe("反馈进展"))
                    .reason("未附佐证")
                    .build();
        }

        CaseSettled settlement() {
            asked = false;
            return CaseSettled.builder()
                    .from(stamp())
                    .caseId(id)
                    .grade(desk.any(List.of(CloseOutGrade.EXCELLENT, CloseOutGrade.GOOD, CloseOutGrade.PASSED)))
                    .build();
        }

        CaseEscalated escalation() {
            JournalEntry stamp = stamp();
            return CaseEscalated.builder()
                    .from(stamp)
                    .caseId(id)
                    .means(desk.any(List.of("督查通知书", "实地督查", "挂牌督办")))
                    .text(desk.maybe("五日内报结果"))
                    .newDue(random.nextBoolean() ? Optional.of(stamp.on().plusDays(5)) : Optional.empty())
                    .build();
        }
    }
}
