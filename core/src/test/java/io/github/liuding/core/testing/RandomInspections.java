package io.github.liuding.core.testing;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.InspectionEntry;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What is put down about inspections, each held, fed back, and its problems put right one after the other. */
final class RandomInspections {
    private final Random random;
    private final RandomDesk desk;
    private final List<Life> running = new ArrayList<>();
    private int held;

    RandomInspections(Random random, RandomDesk desk) {
        this.random = random;
        this.desk = desk;
    }

    InspectionEntry next() {
        if (running.isEmpty() || random.nextInt(4) == 0) {
            held++;
            Life life = new Life(new InspectionId("DC-" + held));
            running.add(life);
            return life.inspection();
        }
        Life life = desk.any(running);
        InspectionEntry entry = life.next();
        if (life.problems.isEmpty()) {
            running.remove(life);
        }
        return entry;
    }

    /** About an inspection that was never held or is held again, or a problem that it did not find. */
    InspectionEntry misfit() {
        Life life = running.isEmpty() || random.nextBoolean() ? new Life(new InspectionId("DC-0")) : desk.any(running);
        return switch (random.nextInt(3)) {
            case 0 -> running.isEmpty() ? life.feedback() : desk.any(running).inspection();
            case 1 -> running.isEmpty() ? life.feedback() : desk.any(running).rectification(99);
            default -> random.nextBoolean() ? life.feedback() : life.rectification(99);
        };
    }

    private final class Life {
        private final InspectionId id;
        private final Deque<Integer> problems = new ArrayDeque<>();
        private LocalDate last = LocalDate.MIN;
        private boolean fedBack;

        Life(InspectionId id) {
            this.id = id;
        }

        private JournalEntry stamp() {
            last = desk.dayNotBefore(last);
            return desk.stamp(last, desk.unit());
        }

        InspectionEntry next() {
            if (!fedBack || problems.isEmpty()) {
                fedBack = true;
                return feedback();
            }
            return rectification(problems.remove());
        }

        InspectionHeld inspection() {
            JournalEntry stamp = stamp();
            List<InspectionProblem> found = IntStream.rangeClosed(1, random.nextInt(4))
                    .mapToObj(number -> new InspectionProblem(
                            number,
                            desk.unit(),
                            "窗口排队过长",
                            random.nextBoolean() ? Optional.of(stamp.on().plusDays(30)) : Optional.empty()))
                    .toList();
            problems.clear();
            found.forEach(problem -> problems.add(problem.number()));
            return InspectionHeld.builder()
                    .from(stamp)
                    .inspection(id)
                    .title("专项督查")
                    .method(desk.maybe("四不两直"))
                    .inspected(found.stream()
                            .map(InspectionProblem::unit)
                            .distinct()
                            .toList())
                    .problems(found)
                    .build();
        }

        InspectionFedBack feedback() {
            return InspectionFedBack.builder()
                    .from(stamp())
                    .inspection(id)
                    .to(random.nextBoolean() ? List.of(desk.unit()) : List.of())
                    .build();
        }

        ProblemRectified rectification(int number) {
            return ProblemRectified.builder()
                    .from(stamp())
                    .inspection(id)
                    .number(number)
                    .text(desk.maybe("已增设窗口"))
                    .build();
        }
    }
}
