package io.github.liuding.core.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** One item of an agenda (日程事项), which takes a whole day, such as 报送工作进展 on 10 January. */
@Value.Immutable
@JsonPropertyOrder({
    "key",
    "title",
    "category",
    "day",
    "nominalDay",
    "assumed",
    "by",
    "to",
    "details",
    "revision",
    "revisedOn",
    "cancelled",
    "reminders"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AgendaItem {
    AgendaItem() {}

    /** What the item is known by within its campaign, for ever; two items with one key are two states of one item. */
    public abstract String key();

    /** What is to be done. */
    public abstract String title();

    /** What kind of item it is (类别), such as 调度 or 任务时限. */
    public abstract Optional<String> category();

    /** The day on which it falls. */
    public abstract LocalDate day();

    /** The day on which it would fall by its rule, where it was moved from there (原定日期), say for a holiday. */
    public abstract Optional<LocalDate> nominalDay();

    /** Whether the day was worked out by weekends (推定), because the holidays of its year are not known. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean assumed() {
        return false;
    }

    /** Who does it, in short (承办), for lists that have little room. */
    public abstract Optional<String> by();

    /** Whom it is for, in short (对象). */
    public abstract Optional<String> to();

    /** All there is to be known, such as who hands in what to whom; may have several lines. */
    public abstract Optional<String> details();

    /** How often it was changed since it was first made known: 0 where it never was. */
    @Value.Default
    public int revision() {
        return 0;
    }

    /** The day of the last change, or that on which it was first made known. */
    public abstract LocalDate revisedOn();

    /** Whether it was called off (已取消). */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    /** How many days before it somebody is to be reminded (提前提醒天数), 0 for the day itself. */
    public abstract List<Integer> reminders();

    @Value.Check
    void check() {
        Checks.notBlank("Key of an agenda item", key());
        Checks.notBlank("Title of agenda item '%s'".formatted(key()), title());
        category().ifPresent(category -> Checks.notBlank("Category of agenda item '%s'".formatted(key()), category));
        by().ifPresent(by -> Checks.notBlank("Doer of agenda item '%s'".formatted(key()), by));
        to().ifPresent(to -> Checks.notBlank("Addressee of agenda item '%s'".formatted(key()), to));
        details().ifPresent(details -> Checks.notBlank("Details of agenda item '%s'".formatted(key()), details));
        notNegative("Revision", revision());
        reminders().forEach(days -> notNegative("Reminder", days));
        Checks.distinct(
                "Reminder of agenda item '%s' of days before".formatted(key()), reminders(), Function.identity());
    }

    private void notNegative(String what, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "%s of agenda item '%s' must be at least 0, but was %s".formatted(what, key(), number));
        }
    }

    /** Starts an item. */
    public static AgendaItemBuilder builder() {
        return new AgendaItemBuilder();
    }

    /** Starts a changed copy. */
    public final AgendaItemBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AgendaItem fromJson(AgendaItemBuilder.ImmutableAgendaItem.Json json) {
        return AgendaItemBuilder.ImmutableAgendaItem.fromJson(json);
    }
}
