package io.github.liuding.quickstarts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.testkit.sample.SampleCounty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** Spring Boot 4 writes answers by Jackson 3, the library reads files by Jackson 2; the values go through either. */
@SpringBootTest(classes = TwoJacksonsTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
class TwoJacksonsTest {
    @Autowired
    private JsonMapper three;

    private final com.fasterxml.jackson.databind.ObjectMapper two = LiudingJson.mapper();

    @Test
    void what_one_line_writes_the_other_reads() throws com.fasterxml.jackson.core.JsonProcessingException {
        Campaign campaign = SampleCounty.create().campaign();

        String byThree = three.writeValueAsString(campaign);
        String byTwo = two.writeValueAsString(campaign);

        assertThat(two.readValue(byThree, Campaign.class)).isEqualTo(campaign);
        assertThat(three.readValue(byTwo, Campaign.class)).isEqualTo(campaign);
        assertThat(two.readTree(byThree)).isEqualTo(two.readTree(byTwo));
    }
}
