package io.github.liuding.core.testing;

import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealEntry;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealRouted;
import io.github.liuding.core.journal.appeal.AppealRoutes;
import io.github.liuding.core.journal.appeal.AppealSettled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is put down about appeals of enterprises, each received, contacted, perhaps routed, and settled. */
final class RandomAppeals {
    private final Random random;
    private final RandomDesk desk;
    private final List<Life> running = new ArrayList<>();
    private final List<Life> settled = new ArrayList<>();
    private int received;

    RandomAppeals(Random random, RandomDesk desk) {
        this.random = random;
        this.desk = desk;
    }

    AppealEntry next() {
        if (running.isEmpty() || random.nextInt(3) == 0) {
            received++;
            Life life = new Life(new AppealId("SQ-" + received));
            running.add(life);
            return life.reception();
        }
        Life life = desk.any(running);
        AppealEntry entry = life.next();
        if (entry instanceof AppealSettled) {
            running.remove(life);
            settled.add(life);
        }
        return entry;
    }

    /** About an appeal that was never received, is settled already, or is received again. */
    AppealEntry misfit() {
        Life life = settled.isEmpty() || random.nextBoolean() ? new Life(new AppealId("SQ-0")) : desk.any(settled);
        return switch (random.nextInt(4)) {
            case 0 -> running.isEmpty() ? life.contact() : desk.any(running).reception();
            case 1 -> life.contact();
            case 2 -> life.routing();
            default -> life.settlement();
        };
    }

    private final class Life {
        private final AppealId id;
        private LocalDate last = LocalDate.MIN;
        private boolean contacted;

        Life(AppealId id) {
            this.id = id;
        }

        private JournalEntry stamp() {
            last = desk.dayNotBefore(last);
            return desk.stamp(last, desk.unit());
        }

        AppealEntry next() {
            if (!contacted) {
                contacted = true;
                return contact();
            }
            return random.nextInt(3) == 0 ? routing() : settlement();
        }

        AppealReceived reception() {
            return AppealReceived.builder()
                    .from(stamp())
                    .appeal(id)
                    .enterprise("青禾示例食品厂")
                    .matter("反映用地问题")
                    .channel(desk.maybe("热线"))
                    .handler(random.nextBoolean() ? Optional.of(desk.unit()) : Optional.empty())
                    .difficulty(desk.any(List.of(AppealDifficulty.values())))
                    .build();
        }

        AppealContacted contact() {
            return AppealContacted.builder()
                    .from(stamp())
                    .appeal(id)
                    .text(desk.maybe("已电话联系"))
                    .build();
        }

        AppealRouted routing() {
            return AppealRouted.builder()
                    .from(stamp())
                    .appeal(id)
                    .route(desk.any(AppealRoutes.ALL))
                    .to(random.nextBoolean() ? Optional.of(desk.unit()) : Optional.empty())
                    .difficulty(
                            random.nextInt(3) == 0
                                    ? Optional.of(desk.any(List.of(AppealDifficulty.values())))
                                    : Optional.empty())
                    .build();
        }

        AppealSettled settlement() {
            return AppealSettled.builder()
                    .from(stamp())
                    .appeal(id)
                    .outcome(desk.any(List.of(AppealOutcome.values())))
                    .text("已书面答复")
                    .build();
        }
    }
}
