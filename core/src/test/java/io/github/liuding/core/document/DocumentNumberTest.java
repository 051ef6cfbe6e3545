package io.github.liuding.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.testing.RandomText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "冷优组发〔2021〕3号",
                "冷优组发2021〕3",
                "冷优组发〔20213号",
                "冷优组发〔2021〕3",
                "冷优组发[2021]3号",
                "冷优组发【2021】3号",
                "冷优组发(2021)3号",
                "冷优组发（2021）3号",
                "冷优组发［2021］3号",
                "冷优组发〔2021]3号",
                "冷优组发〔2021〕03号",
                "冷优组发〔2021〕第3号",
                "冷优组发〔2021〕第003号",
                " 冷优组发 〔2021〕 3 号 ",
                "冷优组发\u3000〔2021〕\u00a03号\n"
            })
    void what_copies_carry_is_printed_as_the_standard_does(String copied) {
        assertThat(DocumentNumber.find(copied)).contains(new DocumentNumber("冷优组发", 2021, 3));
        assertThat(DocumentNumber.parse(copied)).hasToString("冷优组发〔2021〕3号");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "国办发〔1949〕1号, 国办发, 1949, 1",
        "国办发〔2999〕1号, 国办发, 2999, 1",
        "湘政办发〔2020〕123456号, 湘政办发, 2020, 123456",
        "GB发〔2020〕10号, GB发, 2020, 10"
    })
    void the_parts_are_taken_apart(String printed, String code, int year, int number) {
        assertThat(DocumentNumber.parse(printed)).isEqualTo(new DocumentNumber(code, year, number));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "关于印发工作方案的通知",
                "〔2021〕3号",
                "冷优组发〔2021〕号",
                "冷优组发〔2021〕0号",
                "冷优组发〔21〕3号",
                "冷优组发〔1948〕3号",
                "冷优组发〔3000〕3号",
                "冷优组发〔2021〕1234567号",
                "冷优组发〔2021〕3号文",
                "冷优组发〔2021〕3、4号",
                "冷优组发〔2021〕三号"
            })
    void what_is_no_document_number_is_refused(String text) {
        assertThat(DocumentNumber.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessage("Document number must be like '青优组发〔2022〕3号', but was '" + text + "'");
    }

    @Test
    void a_blank_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(" ", 2021, 3))
                .withMessage("Code of a document number must not be blank");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1948, 3000, 21, -1})
    void a_year_outside_the_range_is_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("冷优组发", year, 3))
                .withMessage("Year of a document number must be from 1949 to 2999, but was " + year);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -3})
    void a_running_number_below_one_is_refused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("冷优组发", 2021, number))
                .withMessage("Running number of a document number must be at least 1, but was " + number);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_text_is_either_a_number_that_prints_and_reads_again_or_none(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = RandomText.of(
                    random, 12, "冷", "优组发", "〔", "〕", "[", "）", "2021", "19", "49", "0", "3", "号", "第", " ", "\u3000");
            var number = DocumentNumber.find(text);
            if (number.isPresent()) {
                found++;
                String printed = number.get().toString();
                assertThat(DocumentNumber.find(printed)).as(text).isEqualTo(number);
            }
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void never_throws_on_any_characters(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = RandomText.anyCharacters(random, 40);
            assertThatCode(() -> DocumentNumber.find(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void a_paper_without_a_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyPaper.builder().title("").build())
                .withMessage("Title of a paper must not be blank");
    }
}
