package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
    private static final JsonMapper USUAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
            .build();
    private static final String SIGNS = "0123456789-+.:T ";

    /** The day, or the words in which it is refused. */
    private static String read(JsonMapper mapper, String json) {
        try {
            return String.valueOf(mapper.readValue(json, LocalDate.class));
        } catch (JsonProcessingException refused) {
            return refused.getClass().getSimpleName() + " " + refused.getOriginalMessage();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"2022-02-28\"",
                "\"2022-02-29\"",
                "\"2024-02-29\"",
                "\"0000-01-01\"",
                "\"9999-12-31\"",
                "\"2022-00-10\"",
                "\"2022-13-10\"",
                "\"2022-01-00\"",
                "\"2022-01-32\"",
                "\"2022/01/02\"",
                "\"20220-1-02\"",
                "\"2022-1-002\"",
                "\"2022-01-02T00:00:00\"",
                "\"\"",
                "\" 2022-01-2\"",
                "20220102",
                "[2022,1,2]",
                "null",
                "true",
                "{}",
                "\"２０２２-01-02\""
            })
    void a_day_is_read_or_refused_as_usual(String json) {
        assertThat(read(LiudingJson.mapper(), json)).isEqualTo(read(USUAL, json));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void any_text_is_read_or_refused_as_usual(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(
                    LocalDate.ofEpochDay(random.nextInt(40_000)).toString());
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String json = "\"" + text + "\"";
            assertThat(read(LiudingJson.mapper(), json)).isEqualTo(read(USUAL, json));
        }
    }
}
