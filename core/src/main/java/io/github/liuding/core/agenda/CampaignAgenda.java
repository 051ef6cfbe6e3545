package io.github.liuding.core.agenda;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.regime.MechanismKind;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the agenda of a campaign. */
final class CampaignAgenda {
    private static final List<Integer> REMINDERS = List.of(3, 1);

    private final DateRange range;
    private final Optional<LocalDate> paperDay;
    private final ItemKeys keys = new ItemKeys();
    private final List<AgendaItem> items = new ArrayList<>();

    private CampaignAgenda(Campaign campaign, DateRange range) {
        this.range = range;
        this.paperDay = campaign.paper().flatMap(paper -> paper.issuedOn().or(paper::publishedOn));
    }

    static Agenda of(Campaign campaign, DateRange range) {
        CampaignAgenda agenda = new CampaignAgenda(campaign, range);
        for (Mechanism mechanism : campaign.regime().mechanisms()) {
            mechanism.activities().forEach(activity -> agenda.activity(mechanism, activity));
        }
        campaign.tasks().forEach(agenda::task);
        return Agenda.builder()
                .campaign(campaign.id())
                .name(name(campaign))
                .marking(campaign.marking())
                .items(agenda.items)
                .build();
    }

    /** The short name may or may not begin with the place. */
    private static String name(Campaign campaign) {
        String name = campaign.shortName();
        return (name.startsWith(campaign.locality()) ? name : campaign.locality() + name) + "日程";
    }

    private void activity(Mechanism mechanism, Activity activity) {
        String key = keys.next("activity", mechanism.name(), activity.name());
        Optional<String> details = lines(
                line("机制", mechanism.name()),
                line("频次", activity.cadence().words()),
                line("承办", activity.by()),
                line("对象", activity.to()),
                line("参加", activity.participants()),
                line("材料", activity.handsIn().orElse("")));
        for (LocalDate day : days(activity)) {
            items.add(AgendaItem.builder()
                    .key(key + "/" + day)
                    .title(activity.name())
                    .category(mechanism.kind().map(MechanismKind::word))
                    .day(day)
                    .details(details)
                    .revisedOn(madeKnown(day))
                    .reminders(REMINDERS)
                    .build());
        }
    }

    /** The days of an activity; the key is made of the day by its rule, whatever day it is moved to. */
    private List<LocalDate> days(Activity activity) {
        return activity.cadence().occurrences(range);
    }

    private void task(Task task) {
        String title = task.assignment().title();
        String id = task.id().value();
        for (Milestone milestone : task.schedule().milestones()) {
            due(
                    milestone.due(),
                    AgendaItem.builder()
                            .key(keys.next("task", id, "milestone", milestone.name()))
                            .title("任务节点：" + milestone.name())
                            .category("任务节点")
                            .details(details(task, line("任务", title))));
        }
        task.schedule()
                .deadline()
                .due()
                .ifPresent(day -> due(
                        day,
                        AgendaItem.builder()
                                .key(keys.next("task", id, "deadline"))
                                .title("任务到期：" + title)
                                .category("任务时限")
                                .details(details(
                                        task,
                                        line("完成时限", task.schedule().deadline().words())))));
    }

    private void due(LocalDate day, AgendaItemBuilder item) {
        if (range.contains(day)) {
            items.add(
                    item.day(day).revisedOn(madeKnown(day)).reminders(REMINDERS).build());
        }
    }

    private LocalDate madeKnown(LocalDate day) {
        return paperDay.orElseGet(() -> LocalDate.of(day.getYear(), 1, 1));
    }

    private static Optional<String> details(Task task, String first) {
        Responsibility responsibility = task.responsibility();
        return lines(
                first,
                line("牵头单位", responsibility.leadUnits()),
                line("责任单位", responsibility.responsibleUnits()),
                line("配合单位", responsibility.cooperatingUnits()));
    }

    private static String line(String label, UnitReferences units) {
        return line(label, units.printed());
    }

    /** Empty where there is nothing to tell. */
    private static String line(String label, String text) {
        return text.isBlank() ? "" : label + "：" + text;
    }

    private static Optional<String> lines(String... lines) {
        return Optional.of(Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }
}
