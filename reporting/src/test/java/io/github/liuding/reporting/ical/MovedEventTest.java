package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import io.github.liuding.core.agenda.Agenda;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.standing.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever has an event gets the same one again, in a higher revision, when its day moves. */
class MovedEventTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    private static final String CAMPAIGN = """
            campaign: qinghe-2022
            locality: 青禾县
            title: 青禾县工作方案
            issuer: 县工作专班
            paper: {title: 青禾县工作方案, date: 2022-02-08}
            units: [{id: fagai-ju, name: 县发改局, kind: 政府部门}, {id: youhua-ban, name: 县优化办, kind: 政府部门}]
            goals: [{id: G1, title: 目标, tasks: [{id: QH-01, title: 建成厂房, lead: 县发改局, due: 2022年5月20日}]}]
            """;

    private static final String EXTENDED = """
            {"type":"deadline-extended","id":"E-0001","task":"QH-01","on":"2022-05-10","recordedOn":"2022-05-11",\
            "by":"youhua-ban","askedOn":"2022-05-06","newDue":"2022-06-20","approvedBy":"领导小组","reason":"供货推迟"}
            """;

    private static final String SUSPENDED = """
            {"type":"suspended","id":"E-0002","task":"QH-01","on":"2022-05-20","recordedOn":"2022-05-21",\
            "by":"youhua-ban","reason":"等待批复"}
            """;

    private static VEvent event(String journal) {
        Campaign campaign = CampaignFiles.parse("c.yaml", CAMPAIGN).orElseThrow();
        Journal entries = JournalFiles.parse("j.jsonl", journal).orElseThrow();
        Standing standing = Standing.of(campaign, entries, YEAR.endInclusive());
        Agenda agenda = Agenda.of(standing, YEAR, DuePolicy.AS_IS).orElseThrow();
        return ReadBack.event(agenda);
    }

    @Test
    void a_deadline_that_moved_keeps_its_uid_and_has_a_higher_sequence() {
        VEvent before = event("");
        VEvent after = event(EXTENDED);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
        assertThat(ReadBack.day(before.getDateStart())).isEqualTo(LocalDate.of(2022, 5, 20));
        assertThat(ReadBack.day(after.getDateStart())).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(ReadBack.text(after.getDescription())).endsWith("原定日期：2022-05-20");
    }

    @Test
    void what_is_suspended_is_cancelled_under_the_same_uid() {
        VEvent after = event(EXTENDED + SUSPENDED);

        assertThat(after.getUid().getValue()).isEqualTo(event("").getUid().getValue());
        assertThat(after.getSequence().getValue()).isEqualTo(2);
        assertThat(after.getStatus().isCancelled()).isTrue();
    }

    @Test
    void a_day_that_is_only_assumed_says_so() {
        assertThat(ReadBack.text(ReadBack.event(Samples.of(Samples.item("a").assumed(true)))
                        .getDescription()))
                .isEqualTo("日期系按周末推定，当年放假安排未收录");
    }
}
