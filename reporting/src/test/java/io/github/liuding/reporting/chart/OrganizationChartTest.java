package io.github.liuding.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.BodyKinds;
import io.github.liuding.core.campaign.Campaign;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class OrganizationChartTest {
    @ParameterizedTest
    @EnumSource
    void every_body_has_its_place_on_the_page(ChartShapes shape) {
        ChartLint.check(shape.campaign());
    }

    @ParameterizedTest
    @EnumSource
    void the_shapes_of_papers_are_printed_at_7_points_or_larger(ChartShapes shape) {
        assertThat(OrganizationChart.of(shape.campaign()).textSize()).isBetween(70, 160);
    }

    @ParameterizedTest
    @EnumSource
    void equal_campaigns_give_equal_bytes_in_any_locale(ChartShapes shape) {
        OrganizationChart chart = OrganizationChart.of(shape.campaign());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            OrganizationChart again = OrganizationChart.of(shape.campaign());

            assertThat(again).isEqualTo(chart).hasSameHashCodeAs(chart);
            assertThat(again.toSvg()).isEqualTo(chart.toSvg());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_page_is_a3_across_and_its_units_are_square() {
        Element svg = ChartLint.parsed(
                        OrganizationChart.of(ChartShapes.TWO_ROOTS.campaign()).toSvg())
                .getDocumentElement();
        String[] box = svg.getAttribute("viewBox").split(" ");

        assertThat(svg.getAttribute("width")).isEqualTo("420mm");
        assertThat(svg.getAttribute("height")).isEqualTo("297mm");
        assertThat(Integer.parseInt(box[2]) * 297).isEqualTo(Integer.parseInt(box[3]) * 420);
    }

    @Test
    void the_title_names_the_place_and_what_it_is() {
        assertThat(OrganizationChart.of(ChartShapes.ONE_BODY.campaign()).title())
                .isEqualTo("青禾县优化营商环境提升年行动方案组织机构图");
        assertThat(OrganizationChart.of(ChartShapes.ONE_BODY.campaign())).hasToString("青禾县优化营商环境提升年行动方案组织机构图");
    }

    @Test
    void a_place_that_the_title_says_is_not_said_twice() {
        Campaign campaign = Campaign.builder()
                .from(ChartShapes.ONE_BODY.campaign())
                .shortName("青禾县优化营商环境组织机构图")
                .build();

        assertThat(OrganizationChart.of(campaign).title()).isEqualTo("青禾县优化营商环境组织机构图");
    }

    @Test
    void the_marking_stands_on_the_page_and_only_where_there_is_one() {
        Campaign marked = ChartShapes.ONE_BODY.campaign();
        Campaign plain =
                Campaign.builder().from(marked).marking(Optional.empty()).build();

        assertThat(everything(marked)).contains("示例数据");
        assertThat(everything(plain)).doesNotContain("示例数据");
    }

    @Test
    void a_paper_without_bodies_makes_a_page_that_says_so() {
        assertThat(everything(ChartShapes.NO_BODY.campaign()))
                .contains("文件未设立机构")
                .doesNotContain("共设机构");
    }

    @Test
    void a_box_says_who_leads_it_where_it_sits_and_what_it_watches() {
        Drawing drawing = OrganizationChart.of(ChartShapes.OFFICE_AND_FOURTEEN_TASK_FORCES.campaign())
                .drawing();

        assertThat(ChartLint.said(ChartLint.box(drawing, "group")))
                .contains("组长：张明县委书记；郝云县委副书记、县长")
                .contains("成员：县直各有关部门主要负责人");
        assertThat(ChartLint.said(ChartLint.box(drawing, "office"))).contains("设在：县第0局");
        assertThat(ChartLint.said(ChartLint.box(drawing, "watch-2"))).contains("督导：招商引资工作专班、项目建设工作专班、产业发展工作专班；县第0局");
        assertThat(ChartLint.said(ChartLint.box(drawing, "force-3")))
                .startsWith("能源保障工作专班重大类")
                .contains("孙立县第3局局长（兼）");
    }

    @Test
    void many_of_a_kind_stand_under_one_bracket_that_says_what_is_the_same_for_all() {
        assertThat(everything(ChartShapes.OFFICE_AND_FOURTEEN_TASK_FORCES.campaign()))
                .contains("工作专班（共14个：重大类6个、重要类8个）")
                .contains("均设在：副组长所在单位；牵头单位：县第0局");
    }

    @Test
    void the_page_says_what_was_left_out() {
        assertThat(everything(ChartShapes.SIXTY_IN_FIVE_LEVELS.campaign())).contains("图中较长的名单只列前几个和总数，全文见文件");
        assertThat(everything(ChartShapes.ONE_TASK_FORCE_WITH_DUTIES.campaign()))
                .doesNotContain("全文见文件");
    }

    @Test
    void a_holder_by_rule_is_told_in_the_words_of_the_paper() {
        Drawing drawing =
                OrganizationChart.of(ChartShapes.TWO_COMMANDERS.campaign()).drawing();

        assertThat(ChartLint.said(ChartLint.box(drawing, "complaints"))).isEqualTo("投诉举报中心主任：由相关副指挥长担任");
        assertThat(ChartLint.said(ChartLint.box(drawing, "centre"))).contains("双指挥长：张明县委书记；李华县委副书记、县长");
    }

    @Test
    void hostile_texts_are_escaped_or_replaced() {
        Campaign campaign = ChartShapes.campaign(List.of(
                ChartShapes.body("group", BodyKinds.LEADING_GROUP, "a<b>&\"c'\u0000\u001B\uD800]]>\uFFFE\n d\u0085\te")
                        .addDuty("<script>alert(1)</script>")
                        .build()));

        ChartLint.check(campaign);
        assertThat(ChartLint.parsed(OrganizationChart.of(campaign).toSvg())
                        .getDocumentElement()
                        .getTextContent())
                .contains("a<b>&\"c'\uFFFD\uFFFD\uFFFD]]>\uFFFD d e")
                .contains("<script>alert(1)</script>");
    }

    @Test
    void what_does_not_fit_at_7_points_is_drawn_smaller_and_kept() {
        Campaign campaign = ChartShapes.campaign(List.of(ChartShapes.body("group", BodyKinds.LEADING_GROUP, "领导小组")
                .addAllBodies(IntStream.range(0, 300)
                        .mapToObj(i -> ChartShapes.body("b-" + i, BodyKinds.TASK_FORCE, "第%s工作专班".formatted(i))
                                .addAppointments(ChartShapes.held("组长", "张明", "县长" + i))
                                .build())
                        .toList())
                .build()));

        ChartLint.check(campaign);
        assertThat(OrganizationChart.of(campaign).textSize()).isBetween(1, 69);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 500, 20_000})
    void a_title_of_any_length_stands_on_the_page(int length) {
        ChartLint.check(Campaign.builder()
                .from(ChartShapes.GROUP_AND_FOUR_TEAMS.campaign())
                .title("优".repeat(length))
                .build());
    }

    private static String everything(Campaign campaign) {
        return ChartLint.said(OrganizationChart.of(campaign).drawing().shapes());
    }
}
