package io.github.liuding.reporting.ical;

import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.agenda.AgendaBuilder;
import io.github.liuding.core.agenda.AgendaItem;
import io.github.liuding.core.agenda.AgendaItemBuilder;
import io.github.liuding.core.campaign.CampaignId;
import java.time.LocalDate;
import java.util.List;

/** Agendas of the invented 青禾县. */
final class Samples {
    static final CampaignId CAMPAIGN = new CampaignId("qinghe-2022");
    static final LocalDate DAY = LocalDate.of(2022, 5, 10);
    static final LocalDate PAPER_DAY = LocalDate.of(2022, 4, 20);

    private Samples() {}

    static AgendaItemBuilder item(String key) {
        return AgendaItem.builder().key(key).title("报送工作进展").day(DAY).revisedOn(PAPER_DAY);
    }

    static AgendaBuilder agenda() {
        return Agenda.builder().campaign(CAMPAIGN).name("青禾县工作日程");
    }

    static Agenda of(AgendaItemBuilder... items) {
        return agenda().items(
                        List.of(items).stream().map(AgendaItemBuilder::build).toList())
                .build();
    }

    /** One item with everything, one with the least. */
    static Agenda full() {
        return agenda().marking("示例数据")
                .addItems(
                        item("activity/定期调度机制/报送工作进展/2022-05-07")
                                .category("调度")
                                .nominalDay(DAY.minusDays(3))
                                .details("承办：各牵头单位\n对象：县优化办")
                                .revision(2)
                                .revisedOn(LocalDate.of(2022, 4, 30))
                                .addReminders(3, 0)
                                .build(),
                        item("task/QH-01/deadline").day(DAY.plusDays(1)).build())
                .build();
    }
}
