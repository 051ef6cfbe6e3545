package io.github.liuding.core.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What falls on which day (日程) in a campaign.
 *
 * <p>Items stand in the order of their days, those of one day in the order of their keys, in whatever order they were
 * added.
 */
@Value.Immutable
@JsonPropertyOrder({"campaign", "name", "marking", "items"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Agenda {
    private static final Comparator<AgendaItem> ORDER =
            Comparator.comparing(AgendaItem::day).thenComparing(AgendaItem::key);

    Agenda() {}

    /** The campaign within which the items' keys are unique. */
    public abstract CampaignId campaign();

    /** The name that a calendar shows, such as 青禾县优化营商环境工作日程. */
    public abstract String name();

    /** What must be said of every item, such as 示例数据 for an invented place. */
    public abstract Optional<String> marking();

    /** The items. */
    public abstract List<AgendaItem> items();

    @Value.Check
    Agenda inOrder() {
        Checks.notBlank("Name of the agenda of campaign '%s'".formatted(campaign()), name());
        marking()
                .ifPresent(marking ->
                        Checks.notBlank("Marking of the agenda of campaign '%s'".formatted(campaign()), marking));
        Checks.distinct("Agenda item", items(), AgendaItem::key);
        List<AgendaItem> sorted = items().stream().sorted(ORDER).toList();
        return sorted.equals(items()) ? this : toBuilder().items(sorted).build();
    }

    /**
     * The agenda of a campaign: what its regime has done again and again, the deadlines of its tasks and their
     * milestones.
     *
     * <ul>
     *   <li>The key of something done again and again comes from the names of mechanism and activity and from the day;
     *       that of a deadline from the task's id; that of a milestone from the task's id and its own name. Where a name
     *       comes a second time, a number is added. So a key does not change when the file of the paper is changed
     *       elsewhere; whoever renames an activity, or moves the days of its cadence, makes new items.
     *   <li>Nothing is revised yet: every item is of the day of the paper; where that is unknown, of 1 January of the
     *       year in which the item falls, so that whatever changes it comes later.
     *   <li>Reminders are set for 3 days before and 1 day before, which no paper asks for; {@link #withReminders}
     *       changes that.
     *   <li>A cadence that falls on no day (适时) and a deadline that comes to none have no item; nor has one that is
     *       counted in working days, for which the calendar is needed.
     * </ul>
     *
     * @param range the days from which items are taken
     * @throws IllegalArgumentException if the campaign has something done again and again, and the range is longer than
     *     100 years
     */
    public static Agenda of(Campaign campaign, DateRange range) {
        return CampaignAgenda.of(campaign, range, WorkingDayCalendar.empty(), DuePolicy.AS_IS)
                .orElseThrow();
    }

    /**
     * The agenda of a campaign, in which what is done again and again moves off days on which nobody works. Deadlines and
     * milestones stay where the paper has them; those that it counts in days from its issue (印发之日起10个工作日内) are counted.
     *
     * <ul>
     *   <li>The key keeps the day by the cadence, so that the item is the same under every policy; where it was moved,
     *       that day is the nominal one, and the revision is 1.
     *   <li>Into the range come days of the range, wherever they are moved, and those that are moved into it, as far as
     *       the calendar knows.
     *   <li>What lies in a year that the calendar does not cover stays on its nominal day, and a finding says so. A
     *       calendar that {@linkplain WorkingDayCalendar#assumingWeekends() assumes weekends} moves it, and the item
     *       {@linkplain AgendaItem#assumed() says so}.
     * </ul>
     *
     * @param range the days from which items are taken
     * @return the agenda, always there
     * @throws IllegalArgumentException if the campaign has something done again and again, and the range is longer than
     *     100 years
     */
    public static WithFindings<Agenda> of(
            Campaign campaign, DateRange range, WorkingDayCalendar calendar, DuePolicy policy) {
        return CampaignAgenda.of(campaign, range, calendar, policy);
    }

    /**
     * The agenda as a campaign stands (当前日程): what the paper has, as the journal has changed it, and what is owed on
     * cases and appeals. Every item keeps its key.
     *
     * <ul>
     *   <li>An extension moves a deadline. What a task's close-out or suspension comes before is cancelled, and back when
     *       the task is reopened, or its close-out asked for while it is suspended; so is a milestone, a stage of a case or
     *       a step of an appeal that was done before its day.
     *   <li>The revision is the number of entries that have changed the item, and of those that voided such; of a case or
     *       an appeal, of all entries about it after the first. It never falls while entries are added to the journal.
     *       The day of the revision is the last on which one was recorded.
     *   <li>An item is there if it falls into the range, or did before it was moved, so that whoever has it there hears of
     *       it. A case or an appeal whose opening was voided has no items.
     *   <li>Days of cadences move as in {@link #of(Campaign, DateRange, WorkingDayCalendar, DuePolicy)}, by the calendar of
     *       the standing.
     * </ul>
     *
     * @param range the days from which items are taken
     * @return the agenda, always there
     * @throws IllegalArgumentException if the campaign has something done again and again, and the range is longer than
     *     100 years
     */
    public static WithFindings<Agenda> of(Standing standing, DateRange range, DuePolicy policy) {
        return CampaignAgenda.of(standing, List.of(), range, policy);
    }

    /**
     * The same with the special reports (专门汇报) that are owed because of the quarters of a history, each on its last day
     * in time. One that was given before its day is over is cancelled; its revision is the number of entries that say it
     * was given, and of those that voided such. One that is not owed any more, because a figure was corrected late, is
     * gone: a scheme that closes prevents it.
     *
     * @param range the days from which items are taken
     * @return the agenda, always there
     * @throws IllegalArgumentException if the history is that of another campaign or another day, or if the campaign has
     *     something done again and again, and the range is longer than 100 years
     */
    public static WithFindings<Agenda> of(
            Standing standing, AssessmentHistory history, DateRange range, DuePolicy policy) {
        return CampaignAgenda.of(standing, history.checkedFor(standing).specialReports(), range, policy);
    }

    /**
     * This agenda with other reminders, the same for every item.
     *
     * @param daysBefore how many days before, 0 for the day itself; empty for no reminders
     * @throws IllegalArgumentException if a number is negative or stands twice
     */
    public final Agenda withReminders(List<Integer> daysBefore) {
        return toBuilder()
                .items(items().stream()
                        .map(item -> item.toBuilder().reminders(daysBefore).build())
                        .toList())
                .build();
    }

    /** Starts an agenda. */
    public static AgendaBuilder builder() {
        return new AgendaBuilder();
    }

    /** Starts a changed copy. */
    public final AgendaBuilder toBuilder() {
        return builder().from(this);
    }

    @SuppressWarnings("deprecation")
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Agenda fromJson(AgendaBuilder.ImmutableAgenda.Json json) {
        return AgendaBuilder.ImmutableAgenda.fromJson(json);
    }
}
