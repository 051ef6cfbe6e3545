package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which groups and units a draft makes of those to whom a notice is addressed. */
class RecipientsTest {
    private static final String TASKS = """
            一、重点任务
            1．建设招商平台。（责任单位：县商务局）
            """;

    private static Campaign drafted(String notice) {
        return CampaignFiles.parse("draft.yaml", NoticeReader.read(notice).toYaml())
                .value()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "各乡镇人民政府、县直各单位 | 各乡镇人民政府 县直各单位",
                "各部门、各街道，各有关单位 | 各部门 各街道 各有关单位",
                "各村（社区）、镇直各单位 | 各村（社区） 镇直各单位",
                "局属各单位、机关各科室 | 局属各单位 机关各科室",
                "各县（市、区）人民政府 | 各县（市、区）人民政府",
                "各县（市，区）人民政府 | 各县（市，区）人民政府",
                "各市、州人民政府 | 各市、州人民政府",
                "各镇人民政府、街道办事处 | 各镇人民政府、街道办事处",
                "各乡镇党委、政府 | 各乡镇党委、政府",
                "县政府有关部门、单位 | 县政府有关部门、单位",
                "各乡镇人民政府和县直各单位 | 各乡镇人民政府 县直各单位",
                "各乡镇党委和人民政府 | 各乡镇党委和人民政府"
            })
    void recipients_are_parted_where_each_part_is_a_whole_name(String recipients, String groups) {
        Campaign drafted = drafted("关于招商引资工作任务分工的通知\n" + recipients + "：\n" + TASKS);

        assertThat(drafted.units().groups()).extracting(UnitGroup::name).containsExactly(groups.split(" "));
    }

    @Test
    void a_recipient_that_is_one_unit_is_a_unit() {
        Campaign drafted = drafted("关于招商引资工作任务分工的通知\n各乡镇，青禾经济开发区管委会：\n" + TASKS);

        assertThat(drafted.units().groups()).extracting(UnitGroup::name).containsExactly("各乡镇");
        assertThat(drafted.units().units()).extracting(OrgUnit::name).contains("青禾经济开发区管委会");
    }

    @Test
    void names_of_a_group_that_differ_in_form_only_are_one_group() {
        Campaign drafted = drafted("""
                关于招商引资工作任务分工的通知
                各乡、镇人民政府，各街道办事处：
                一、重点任务
                1．建设招商平台。（责任单位：各乡镇、各街道）
                """);

        assertThat(drafted.units().groups())
                .extracting(UnitGroup::name, UnitGroup::aliases)
                .containsExactly(tuple("各乡镇", List.of("各乡、镇人民政府")), tuple("各街道", List.of("各街道办事处")));
    }
}
