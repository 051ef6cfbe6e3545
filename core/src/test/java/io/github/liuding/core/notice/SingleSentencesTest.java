package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences and names come to, of invented counties. */
class SingleSentencesTest {
    private static List<String> bodies(String... lines) {
        return NoticeReader.read(String.join("\n", lines)).bodies().stream()
                .map(body -> "%s|%s|%s|%s|%s"
                        .formatted(
                                body.name(),
                                body.kind(),
                                body.parent().orElse("-"),
                                body.seat().orElse("-"),
                                String.join(
                                        "、",
                                        Stream.of(body.heads(), body.deputies(), body.members())
                                                .flatMap(List::stream)
                                                .map(SingleSentencesTest::holder)
                                                .toList())))
                .toList();
    }

    private static String holder(HolderDraft holder) {
        return "%s=%s/%s".formatted(holder.role(), holder.name(), holder.post());
    }

    @Test
    void a_rule_is_kept_with_its_words() {
        assertThat(bodies("青禾县项目建设指挥部组成人员名单", "指挥长：周立 县长", "办公室主任：由相关副指挥长担任"))
                .containsExactly("青禾县项目建设指挥部|指挥部|-|-|指挥长=周立/县长", "指挥部办公室|办公室|青禾县项目建设指挥部|-|办公室主任=/由相关副指挥长担任");
    }

    @Test
    void a_person_named_between_the_words_of_a_rule_is_a_person() {
        assertThat(bodies("青禾县项目建设指挥部组成人员名单", "指挥长：由县长周立担任", "副指挥长：由李文同志兼任"))
                .containsExactly("青禾县项目建设指挥部|指挥部|-|-|指挥长=周立/县长、副指挥长=李文/");
    }

    @Test
    void a_heading_that_is_short_for_a_body_is_that_body() {
        assertThat(bodies(
                        "县政府决定成立青禾县降低成本工作领导小组。",
                        "一、机构设置",
                        "（一）领导小组。下设综合协调组和政策宣传组。",
                        "（二）综合协调组。负责综合协调。",
                        "（三）政策宣传组。负责政策宣传。"))
                .containsExactly("青禾县降低成本工作领导小组|领导小组|-|-|", "综合协调组|工作组|青禾县降低成本工作领导小组|-|", "政策宣传组|工作组|青禾县降低成本工作领导小组|-|");
    }

    @Test
    void posts_in_prose_have_no_name() {
        assertThat(bodies("为抓好市场主体培育，成立青禾县市场主体培育工作领导小组，县长任组长，常务副县长任副组长，办公室设在县市场监管局。"))
                .containsExactly(
                        "青禾县市场主体培育工作领导小组|领导小组|-|-|组长=/县长、副组长=/常务副县长", "领导小组办公室|领导小组办公室|青禾县市场主体培育工作领导小组|县市场监管局|");
    }

    @Test
    void two_heads_stand_before_the_body_that_they_head() {
        assertThat(bodies("成立由县委书记、县长任双组长的项目攻坚年行动领导小组，统筹推进各项工作。"))
                .containsExactly("项目攻坚年行动领导小组|领导小组|-|-|双组长=/县委书记、双组长=/县长");
    }

    @Test
    void the_office_of_a_task_force_stands_under_it() {
        assertThat(bodies("成立青禾县项目攻坚工作专班，县长任组长。专班办公室设在县发改局，承担日常工作。"))
                .containsExactly("青禾县项目攻坚工作专班|工作专班|-|-|组长=/县长", "专班办公室|办公室|青禾县项目攻坚工作专班|县发改局|");
    }

    @Test
    void the_office_of_a_task_force_of_a_leading_group_stands_under_the_task_force() {
        assertThat(bodies("三、组织保障", "（一）加强领导。成立由县委书记、县长任双组长的项目攻坚年行动领导小组。", "（二）组建专班。组建项目攻坚工作专班，由常务副县长任组长，专班办公室设在县发改局。"))
                .containsExactly(
                        "项目攻坚年行动领导小组|领导小组|-|-|双组长=/县委书记、双组长=/县长",
                        "项目攻坚工作专班|工作专班|项目攻坚年行动领导小组|-|组长=/常务副县长",
                        "专班办公室|办公室|项目攻坚工作专班|县发改局|");
    }

    @Test
    void a_deadline_word_among_units_is_the_deadline() {
        assertThat(NoticeReader.read("""
                        一、主要任务
                        （一）加强银企对接。组织对接会。（责任单位：县金融办、人行柳塘支行，长期坚持）
                        （二）压实责任。加强调度。（责任单位：县发改局、县财政局、立行立改）
                        （三）优化服务。推行帮办。（责任单位：县行政审批局、各乡镇，常年推进）
                        （四）加强宣传。办好专栏。（责任单位：县融媒体中心、坚持长期推进）
                        （五）加强培训。编好教材。（责任单位：县人社局、全年）
                        （六）加强督查。开展暗访。（责任单位：县政府督查室，2023年6月底前）
                        """).tasks())
                .extracting(task -> "%s %s %s"
                        .formatted(
                                task.responsibleUnits(),
                                task.deadline().words(),
                                task.deadline().due().map(Object::toString).orElse("-")))
                .containsExactly(
                        "[县金融办, 人行柳塘支行] 长期坚持 -",
                        "[县发改局, 县财政局] 立行立改 -",
                        "[县行政审批局, 各乡镇] 常年推进 -",
                        "[县融媒体中心] 坚持长期推进 -",
                        "[县人社局] 全年 -",
                        "[县政府督查室] 2023年6月底前 2023-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "中共柳塘县委办公室柳塘县人民政府办公室, 柳塘县",
        "中共柳塘县委办公室 柳塘县人民政府办公室, 柳塘县",
        "中共柳塘县委 柳塘县人民政府, 柳塘县",
        "柳塘县人民政府办公室, 柳塘县",
        "青禾市柳塘县人民政府, 柳塘县",
        "青禾省青禾市人民政府办公厅, 青禾市",
        "柳塘县石桥镇人民政府, 石桥镇",
        "柳塘县住房和城乡建设局, 柳塘县",
        "柳塘县市场监督管理局, 柳塘县",
        "柳塘县乡村振兴局, 柳塘县",
        "青禾市城市管理局, 青禾市",
        "青禾市经济开发区管委会, 青禾市",
        "柳塘县“无废城市”建设工作领导小组办公室, 柳塘县",
        "中共柳塘县委, 柳塘县",
        "国家税务总局柳塘县税务局, 柳塘县",
        "中国人民银行柳塘县支行, 柳塘县",
        "青禾土家族苗族自治州人民政府, 青禾土家族苗族自治州",
        "省人民政府办公厅, -",
        "市场监管总局, -",
        "县发展改革局 县财政局, -",
        "中共青禾水务集团有限公司委员会, -",
        "优化营商环境工作领导小组, -"
    })
    void the_locality_is_the_place_before_the_first_organ(String issuer, String place) {
        assertThat(PlaceNames.ofIssuer(issuer).orElse("-")).isEqualTo(place);
    }
}
