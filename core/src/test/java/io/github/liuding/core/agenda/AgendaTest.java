package io.github.liuding.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.CampaignId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);

    private static AgendaItem item(String key, LocalDate day) {
        return AgendaItem.builder()
                .key(key)
                .title("调度")
                .day(day)
                .revisedOn(LocalDate.of(2022, 4, 20))
                .build();
    }

    private static AgendaBuilder agenda() {
        return Agenda.builder().campaign(new CampaignId("qinghe-2022")).name("青禾县工作日程");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void items_stand_by_day_and_key_in_whatever_order_they_were_added(long seed) {
        List<AgendaItem> ordered = List.of(
                item("b", DAY.minusDays(1)),
                item("a", DAY),
                item("a/2", DAY),
                item("调度", DAY),
                item("0", DAY.plusDays(1)));
        List<AgendaItem> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(agenda().items(mixed).build().items()).containsExactlyElementsOf(ordered);
        assertThat(agenda().items(mixed).build())
                .isEqualTo(agenda().items(ordered).build());
    }

    @Test
    void two_items_of_one_key_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda().addItems(item("a", DAY), item("a", DAY.plusDays(1)))
                        .build())
                .withMessage("Agenda item 'a' stands twice");
    }

    @Test
    void an_agenda_may_have_no_items() {
        assertThat(agenda().build().items()).isEmpty();
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda().name(" ").build())
                .withMessage("Name of the agenda of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void a_blank_marking_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda().marking("").build())
                .withMessage("Marking of the agenda of campaign 'qinghe-2022' must not be blank");
    }

    @Test
    void an_item_that_was_never_changed_has_revision_0_and_stands() {
        AgendaItem item = item("a", DAY);

        assertThat(item.revision()).isZero();
        assertThat(item.cancelled()).isFalse();
        assertThat(item.reminders()).isEmpty();
    }

    @Test
    void a_blank_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(" ", DAY))
                .withMessage("Key of an agenda item must not be blank");
    }

    @Test
    void blank_texts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a", DAY).toBuilder().title("").build())
                .withMessage("Title of agenda item 'a' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a", DAY).toBuilder().category("").build())
                .withMessage("Category of agenda item 'a' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a", DAY).toBuilder().details("\n").build())
                .withMessage("Details of agenda item 'a' must not be blank");
    }

    @Test
    void a_revision_below_0_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a", DAY).toBuilder().revision(-1).build())
                .withMessage("Revision of agenda item 'a' must be at least 0, but was -1");
    }

    @Test
    void a_reminder_after_the_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("a", DAY).toBuilder().addReminder(-1).build())
                .withMessage("Reminder of agenda item 'a' must be at least 0, but was -1");
    }

    @Test
    void a_reminder_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> item("a", DAY).toBuilder().addReminders(3, 1, 3).build())
                .withMessage("Reminder of agenda item 'a' of days before '3' stands twice");
    }

    @Test
    void other_reminders_are_set_for_every_item() {
        Agenda agenda = agenda().addItems(
                        item("a", DAY),
                        item("b", DAY).toBuilder().addReminder(3).build())
                .build();

        assertThat(agenda.withReminders(List.of(7, 0)).items())
                .extracting(AgendaItem::reminders)
                .containsExactly(List.of(7, 0), List.of(7, 0));
        assertThat(agenda.withReminders(List.of()).items())
                .allSatisfy(item -> assertThat(item.reminders()).isEmpty());
    }
}
