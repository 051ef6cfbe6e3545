package io.github.liuding.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.testing.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files and tables know the values of an enum by their words, so that two must not share one. */
class EnumWordsTest {
    static Stream<Class<?>> enums() {
        return ValueTypes.all().stream()
                .filter(Class::isEnum)
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("word") && method.getParameterCount() == 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enums")
    void every_value_has_a_word_of_its_own(Class<?> type) throws ReflectiveOperationException {
        List<String> words = new ArrayList<>();
        for (Object value : type.getEnumConstants()) {
            words.add((String) type.getMethod("word").invoke(value));
        }

        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("\\p{IsHan}+"));
    }
}
