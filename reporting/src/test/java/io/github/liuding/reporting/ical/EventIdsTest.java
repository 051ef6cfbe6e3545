package io.github.liuding.reporting.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.CampaignId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    /** Whoever changes this gives everybody every event a second time. */
    @Test
    void an_id_is_the_same_for_ever() {
        assertThat(EventIds.of(Samples.CAMPAIGN, "activity/定期调度机制/报送工作进展/2022-05-10"))
                .isEqualTo("6ac5e3baf244811a16d12dcb08a1c3f9@liuding");
    }

    @Test
    void the_id_of_a_campaign_and_a_key_do_not_run_into_each_other() {
        assertThat(EventIds.of(new CampaignId("a"), "1/b")).isNotEqualTo(EventIds.of(new CampaignId("a1"), "/b"));
        assertThat(EventIds.of(new CampaignId("a"), "b\nc")).isNotEqualTo(EventIds.of(new CampaignId("a-b"), "c"));
    }

    @Test
    void ids_of_different_items_differ_and_are_ascii() {
        Set<String> ids = new HashSet<>();
        for (String campaign : new String[] {"qinghe-2022", "qinghe-2023", "qinghe-202"}) {
            for (int task = 0; task < 1_000; task++) {
                for (String kind : new String[] {"deadline", "milestone/验收", "milestone/验收#2", "2/deadline"}) {
                    ids.add(EventIds.of(new CampaignId(campaign), "task/" + task + "/" + kind));
                }
            }
        }

        assertThat(ids).hasSize(12_000).allMatch(id -> id.matches("[0-9a-f]{32}@liuding"));
    }
}
