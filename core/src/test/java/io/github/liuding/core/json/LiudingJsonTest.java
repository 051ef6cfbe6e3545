package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.testing.Qinghe;
import org.junit.jupiter.api.Test;

class LiudingJsonTest {
    @Test
    void a_value_is_written_on_one_line_and_read_back_equal() {
        String text = LiudingJson.write(Qinghe.campaign());

        assertThat(text).startsWith("{\"id\":\"qinghe-2022\"").doesNotContain("\n");
        assertThat(LiudingJson.read(text, Campaign.class)).isEqualTo(Qinghe.campaign());
    }

    @Test
    void a_text_that_is_no_such_value_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiudingJson.read("{\"id\":\"a\"} {", Campaign.class))
                .withMessageStartingWith("Text must be a Campaign in the form for programs, but: ");
    }
}
