package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of text that came into no part of a draft, in notices of the invented county. */
class LeftoversTest {
    private static final String HEAD = """
            青禾县人民政府办公室关于做好数字乡村建设工作的通知
            各乡镇人民政府，县直有关单位：
            %s
            一、重点任务
            （一）建设网络。实现村村通光纤。（责任单位：县发改局）
            """;

    private static List<Finding> left(String opening, String... lines) {
        return NoticeReader.read(HEAD.formatted(opening) + String.join("\n", lines) + "\n").findings().stream()
                .filter(finding -> finding.code().equals(NoticeFindings.SECTION_LEFT_OUT))
                .toList();
    }

    private static List<String> messages(String opening, String... lines) {
        return left(opening, lines).stream().map(Finding::message).toList();
    }

    @Test
    void a_section_of_which_nothing_was_read_is_told_as_a_whole() {
        assertThat(messages("现将有关事项通知如下：", "二、工作要求", "（一）提高认识。各乡镇要高度重视。")).containsExactly("“工作要求”一节没有读入草稿的内容");
    }

    @Test
    void of_a_section_that_was_read_in_part_the_lines_that_were_not_are_told_in_one_note() {
        List<Finding> left = left(
                "现将有关事项通知如下：",
                "二、保障措施",
                "（一）加强资金保障。县财政局要统筹安排资金，支持项目建设。",
                "各乡镇要足额落实配套。",
                "（二）建立调度机制。县大数据局每月调度一次。",
                "（三）强化督促落实。县政府督查室要跟踪评估。",
                "青禾县人民政府办公室",
                "2023年4月6日");

        assertThat(left).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.message())
                    .isEqualTo("“保障措施”一节另有3处没有读入草稿：第7行“（一）加强资金保障。县财政局要统筹安排资……”、第10行“（三）强化督促落实。县政府督查室要跟踪评……”");
            assertThat(finding.place().map(Object::toString)).contains("notice.txt:7:1");
        });
    }

    @Test
    void a_sentence_with_a_day_is_told_where_the_rest_of_its_paragraph_was_read() {
        assertThat(messages("现将有关事项通知如下：", "二、工作要求", "县大数据局每月调度一次。各乡镇要于5月31日前成立工作专班。"))
                .containsExactly("“工作要求”一节另有1处没有读入草稿：第7行“各乡镇要于5月31日前成立工作专班。”");
    }

    @Test
    void many_places_of_one_section_are_one_note_that_quotes_a_few() {
        List<String> lines = new ArrayList<>(List.of("二、工作要求"));
        for (String cadence : List.of("每周", "每两周", "每月", "每两个月", "每季度", "每半年", "每年")) {
            lines.add("县大数据局%s调度一次。".formatted(cadence));
            lines.add("各乡镇要落实第%s项配套资金。".formatted(lines.size()));
        }

        assertThat(messages("现将有关事项通知如下：", lines.toArray(String[]::new)))
                .singleElement()
                .satisfies(message ->
                        assertThat(message).startsWith("“工作要求”一节另有7处没有读入草稿：").endsWith("第16行“各乡镇要落实第10项配套资金。”等"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现将有关事项通知如下：",
                "为推进数字乡村建设，经2023年3月20日县政府常务会议研究，现将《青禾县数字乡村建设方案》印发给你们，请认真贯彻执行。",
                "为加强工作，县政府决定成立三个工作专班。"
            })
    void that_a_paper_is_sent_is_not_told(String opening) {
        assertThat(messages(opening, "（此件公开发布）", "青禾县人民政府办公室", "2023年4月6日")).isEmpty();
    }

    @Test
    void what_an_opening_or_a_closing_asks_is_told() {
        assertThat(messages(
                        "现将任务分工印发给你们，请各牵头单位于6月20日前制定办法。",
                        "领导小组成员如有变动，由接任者自行递补。",
                        "联系人：田小禾，电话：0000-1234567",
                        "青禾县人民政府办公室",
                        "2023年4月6日"))
                .containsExactly("各部分之外另有2处没有读入草稿：第6行“领导小组成员如有变动，由接任者自行递补。”");
    }

    @Test
    void what_was_read_or_is_told_otherwise_is_not_told_again() {
        assertThat(messages(
                        "成立青禾县数字乡村建设领导小组，县长任组长，办公室设在县大数据局。",
                        "二、组织领导",
                        "领导小组每季度召开一次例会。",
                        "三、工作目标",
                        "全县行政村光纤通达率达到100%。",
                        "县大数据局每月通报进展。",
                        "四、工作机构",
                        "工作专班下设综合组和宣传组。",
                        "组长：田禾（县长）",
                        "副组长：",
                        "麦秋（副县长）"))
                .isEmpty();
    }
}
