package io.github.liuding.core.testing;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Where random entries are put down: the day it is, and what every entry carries. */
final class RandomDesk {
    /** A unit that no directory has. */
    static final UnitId STRANGER = new UnitId("nobody-knows");

    private final Random random;
    private final Campaign campaign;
    private final List<UnitId> units;
    private LocalDate today = LocalDate.MIN;
    private int entries;

    RandomDesk(Random random, Campaign campaign) {
        this.random = random;
        this.campaign = campaign;
        this.units = campaign.units().units().stream().map(OrgUnit::id).toList();
    }

    void open(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    Campaign campaign() {
        return campaign;
    }

    /** A unit of the campaign; a stranger where it has none. */
    UnitId unit() {
        return units.isEmpty() ? STRANGER : any(units);
    }

    /** Today or some days before, but not before that day. */
    LocalDate dayNotBefore(LocalDate earliest) {
        LocalDate on = today.minusDays(random.nextInt(5) < 3 ? 0 : random.nextInt(11));
        return on.isBefore(earliest) ? earliest : on;
    }

    /** What every entry carries, about today or some days before. */
    JournalEntry stamp() {
        return stamp(dayNotBefore(LocalDate.MIN), unit());
    }

    /** What every entry carries, as an entry from which a builder takes it; each call takes the next id. */
    JournalEntry stamp(LocalDate on, UnitId by) {
        entries++;
        String number = String.valueOf(entries);
        return MeetingHeld.builder()
                .id(new EntryId("E-" + "0".repeat(Math.max(0, 4 - number.length())) + number))
                .on(on)
                .recordedOn(today)
                .by(by)
                .officer(
                        random.nextInt(4) == 0
                                ? Optional.of(
                                        Officer.builder().name("张三").post("科长").build())
                                : Optional.empty())
                .attachments(random.nextInt(4) == 0 ? List.of(Attachment.named("佐证.pdf")) : List.of())
                .note(random.nextInt(6) == 0 ? Optional.of("电话补充") : Optional.empty())
                .title("登记")
                .build();
    }

    Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
