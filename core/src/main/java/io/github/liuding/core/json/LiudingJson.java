package io.github.liuding.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;

/** Mappers for the value types (数据交换). */
public final class LiudingJson {
    /** Made once and never handed out: a new mapper learns every type anew. */
    private static final JsonMapper OWN = mapper();

    private LiudingJson() {}

    /**
     * A new Jackson 2 mapper that reads and writes every value type: dates as {@code 2021-04-30}, decimals exactly as
     * they are, unknown properties and doubled keys refused.
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule().addDeserializer(LocalDate.class, new DayReader()))
                // A number is no day: 20210430 would be taken as that many days after 1970.
                .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** A value in the form for programs, on one line; {@link #read} gives an equal one. */
    public static String write(Object value) {
        try {
            return OWN.writeValueAsString(value);
        } catch (JsonProcessingException noValue) {
            throw new IllegalArgumentException(
                    "Value must be one of the library's, but was %s".formatted(value), noValue);
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return OWN.readValue(text, type);
        } catch (JsonProcessingException noValue) {
            throw new IllegalArgumentException(
                    "Text must be a %s in the form for programs, but: %s"
                            .formatted(type.getSimpleName(), noValue.getOriginalMessage()),
                    noValue);
        }
    }
}
