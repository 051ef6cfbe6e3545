package io.github.liuding.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyBuilder;
import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.organization.UnitDirectory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a box says, and how it says what it leaves out. */
class ChartContentTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "3, SHORTEST, '县第0局、县第1局、县第2局'",
        "4, SHORTEST, '县第0局、县第1局、县第2局、县第3局'",
        "27, SHORTEST, '县第0局、县第1局、县第2局等27个单位'",
        "14, SHORTER, '县第0局、县第1局、县第2局、县第3局、县第4局、县第5局、县第6局、县第7局、县第8局、县第9局、县第10局、县第11局等14个单位'",
    })
    void a_long_list_of_units_is_counted(int units, Detail detail, String text) {
        Body body = group().memberUnits(ChartShapes.units(units)).build();

        assertThat(paragraphs(body, detail)).containsExactly(new Paragraph("成员单位", text));
    }

    @Test
    void a_list_that_the_paper_leaves_open_or_that_names_more_than_units_is_not_called_units() {
        UnitDirectory none = UnitDirectory.builder().build();

        assertThat(paragraphs(group().leadUnits(none.refer("甲局、乙局、丙局、丁局、各乡镇")).build(), Detail.SHORTEST))
                .containsExactly(new Paragraph("牵头单位", "甲局、乙局、丙局等（共列5项）"));
        assertThat(paragraphs(group().leadUnits(none.refer("甲局、乙局、丙局、丁局、戊局等部门")).build(), Detail.SHORTEST))
                .containsExactly(new Paragraph("牵头单位", "甲局、乙局、丙局等（列出5项，未列尽）"));
    }

    @Test
    void duties_are_told_or_counted() {
        Body body = group().addDuties("承担日常工作。", "组织年终考核").build();

        assertThat(paragraphs(body, Detail.FULL)).containsExactly(new Paragraph("职责", "承担日常工作；组织年终考核"));
        assertThat(paragraphs(body, Detail.SHORTER)).containsExactly(new Paragraph("职责", "2项"));
    }

    @Test
    void members_are_counted_but_never_heads_and_deputies() {
        BodyBuilder body = group();
        IntStream.range(0, 6).forEach(i -> body.addAppointments(ChartShapes.held("副组长", "张明", "副县长" + i)));
        IntStream.range(0, 6).forEach(i -> body.addAppointments(ChartShapes.held("成员", "李华", "局长" + i)));

        assertThat(paragraphs(body.build(), Detail.SHORTEST).stream()
                        .map(Paragraph::text)
                        .map(Paragraph::unglued))
                .containsExactly("张明 副县长0；张明 副县长1；张明 副县长2；张明 副县长3；张明 副县长4；张明 副县长5", "李华 局长0；李华 局长1；李华 局长2等6人");
    }

    @Test
    void a_name_is_not_torn_by_a_line_end() {
        assertThat(Paragraph.glued("解玉婷")).isEqualTo("解\u2060玉\u2060婷");
        assertThat(Paragraph.unglued(Paragraph.glued("解玉婷"))).isEqualTo("解玉婷");
        assertThat(TextLines.of(Paragraph.glued("解玉婷") + Paragraph.glued("王志"), 100, Face.BODY, 400).stream()
                        .map(Paragraph::unglued))
                .containsExactly("解玉婷", "王志");
    }

    @Test
    void a_name_on_two_lines_is_parted_where_a_reader_would() {
        assertThat(NameLines.of("市专项行动领导小组办公室", 1080)).containsExactly("市专项行动", "领导小组办公室");
        assertThat(NameLines.of("政策宣讲专项工作小组", 1080)).containsExactly("政策宣讲", "专项工作小组");
        assertThat(NameLines.of("文旅康养市场主体发展专班", 1080)).containsExactly("文旅康养市场", "主体发展专班");
        assertThat(NameLines.of("综合组", 1080)).containsExactly("综合组");
    }

    private static BodyBuilder group() {
        return ChartShapes.body("group", BodyKinds.LEADING_GROUP, "领导小组");
    }

    private static List<Paragraph> paragraphs(Body body, Detail detail) {
        return new ContentWriter(new UnitNames(ChartShapes.campaign(List.of(body))), detail).paragraphs(body);
    }
}
