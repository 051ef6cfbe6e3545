package io.github.liuding.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDocumentTest {
    @Test
    void a_line_of_a_title_fits_the_type_area() {
        OfficialDocumentBuilder paper = SamplePapers.bare().toBuilder().addTitleLine("标".repeat(21));
        assertThatIllegalArgumentException()
                .isThrownBy(paper::build)
                .withMessage("A line of a title must have words and be at most 20 characters wide, but was '%s'"
                        .formatted("标".repeat(21)));
    }

    @Test
    void minutes_carry_no_signature() {
        OfficialDocumentBuilder paper = SamplePapers.minutes().toBuilder()
                .signature(SamplePapers.notice().signature());
        assertThatIllegalArgumentException()
                .isThrownBy(paper::build)
                .withMessage("Minutes carry no signature and no seal");
    }

    @Test
    void only_minutes_have_attendance() {
        OfficialDocumentBuilder paper = SamplePapers.notice().toBuilder().addAttendance(new AttendanceLine("出席", "陈一"));
        assertThatIllegalArgumentException()
                .isThrownBy(paper::build)
                .withMessage("Only a paper of format MINUTES has attendance, but this is STANDARD");
    }

    @Test
    void an_order_has_its_number() {
        OfficialDocumentBuilder paper = SamplePapers.bare().toBuilder().format(PaperFormat.ORDER);
        assertThatIllegalArgumentException().isThrownBy(paper::build).withMessage("An order must have its number");
    }

    @Test
    void words_stand_within_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of("甲\n乙"))
                .withMessage("A span must be within one line, but was '甲\n乙'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于表彰先进的通报",
                "青禾县人民政府关于印发《青禾县优化营商环境攻坚行动方案（2022—2025年）》的通知",
                "青禾县优化营商环境工作领导小组办公室关于2022年第一季度重点工作任务完成情况和各乡镇、县直各单位排名情况的通报"
            })
    void a_title_is_turned_by_sense(String title) {
        List<String> lines = TitleTurns.turn(title);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Ems.hundredths(line)).isLessThanOrEqualTo(1_900);
            assertThat(line).doesNotStartWith("的").doesNotStartWith("》").doesNotStartWith("、");
            assertThat(line).doesNotEndWith("《").doesNotEndWith("和");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县优化营商环境促进市场主体倍增工作领导小组办公室关于2022年第二季度评估情况的报告,市场主体",
        "关于印发青禾县优化营商环境三年行动方案和重点任务分解表的通知,三年行动",
        "关于2022年上半年优化营商环境重点任务完成情况的通报,2022年",
        "关于进一步加快推进重点项目建设有关工作的通知,进一步"
    })
    void a_title_is_not_turned_within_its_words(String title, String word) {
        assertThat(TitleTurns.turn(title)).anyMatch(line -> line.contains(word));
    }

    @Test
    void a_title_of_a_thousand_characters_is_turned_whole() {
        String title = "关于进一步优化营商环境推进重点项目建设有关工作的通知𠮷".repeat(37);
        assertThat(String.join("", TitleTurns.turn(title))).isEqualTo(title);
        assertThat(TitleTurns.turn(title))
                .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)))
                .allSatisfy(line -> assertThat(Ems.hundredths(line)).isLessThanOrEqualTo(1_900));
    }
}
