package io.github.liuding.core.agenda;

import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.regime.Mechanism;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.StandingFindings;
import io.github.liuding.core.standing.TaskStanding;
import java.util.List;
import java.util.stream.Stream;

/** Makes the agenda of a campaign, as the paper has it or as it stands. */
final class CampaignAgenda {
    private final Campaign campaign;
    private final ItemKeys keys = new ItemKeys();
    private final ItemList items;

    private CampaignAgenda(Campaign campaign, DateRange range) {
        this.campaign = campaign;
        this.items = new ItemList(campaign, range);
    }

    static WithFindings<Agenda> of(Campaign campaign, DateRange range, WorkingDayCalendar calendar, DuePolicy policy) {
        // Of a journal in which nothing has happened the day is of no account.
        Standing planned = Standing.of(campaign, Journal.empty(), range.start(), calendar);
        WithFindings<Agenda> agenda = of(planned, List.of(), range, policy);
        List<Finding> findings = Stream.concat(
                        planned.findings().stream()
                                .filter(finding -> finding.code().equals(StandingFindings.CALENDAR_NOT_COVERED)),
                        agenda.findings().stream())
                .toList();
        return WithFindings.of(agenda.orElseThrow(), findings);
    }

    static WithFindings<Agenda> of(Standing standing, List<SpecialReport> reports, DateRange range, DuePolicy policy) {
        CampaignAgenda agenda = new CampaignAgenda(standing.campaign(), range);
        List<Finding> findings = agenda.rhythms(range, standing.calendar(), policy);
        Changes changes = new Changes(standing.entries());
        TaskItems tasks = new TaskItems(agenda.keys, agenda.items);
        for (TaskStanding task : standing.tasks()) {
            tasks.add(task.task(), new TaskCourses(standing, task, changes));
        }
        standing.cases().forEach(new CaseItems(standing, changes, agenda.keys, agenda.items)::add);
        standing.appeals().forEach(new AppealItems(standing, changes, agenda.keys, agenda.items)::add);
        reports.forEach(new SpecialReportItems(changes, agenda.keys, agenda.items)::add);
        return WithFindings.of(agenda.made(), findings);
    }

    private List<Finding> rhythms(DateRange range, WorkingDayCalendar calendar, DuePolicy policy) {
        Rhythms rhythms = new Rhythms(range, calendar, policy, keys, items);
        for (Mechanism mechanism : campaign.regime().mechanisms()) {
            mechanism.activities().forEach(activity -> rhythms.add(mechanism, activity));
        }
        return rhythms.findings();
    }

    private Agenda made() {
        return Agenda.builder()
                .campaign(campaign.id())
                .name(name())
                .marking(campaign.marking())
                .items(items.items())
                .build();
    }

    /** The short name may or may not begin with the place. */
    private String name() {
        String name = campaign.shortName();
        return (name.startsWith(campaign.locality()) ? name : campaign.locality() + name) + "日程";
    }
}
