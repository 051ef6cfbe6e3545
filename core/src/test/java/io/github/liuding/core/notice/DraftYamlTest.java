package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft makes of a notice where the campaign file asks for more than the notice prints. */
class DraftYamlTest {
    private static Campaign drafted(String notice) {
        return CampaignFiles.parse("draft.yaml", NoticeReader.read(notice).toYaml())
                .value()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "关于印发《青禾县招商引资攻坚方案》的通知, 青禾县招商引资攻坚方案",
        "青禾县人民政府办公室关于印发《青禾县招商引资攻坚方案(试行)》的通知, 青禾县招商引资攻坚方案(试行)",
        "关于成立青禾县招商引资领导小组的通知, 关于成立青禾县招商引资领导小组的通知"
    })
    void a_campaign_is_named_after_the_plan_that_the_notice_hands_out(String title, String campaign) {
        Campaign drafted = drafted("""
                %s
                青政办发〔2022〕3号
                各乡镇人民政府：
                一、重点任务
                1．建设招商平台。（责任单位：县商务局）
                青禾县人民政府办公室
                2022年3月1日
                """.formatted(title));

        assertThat(drafted.title()).isEqualTo(campaign);
        assertThat(drafted.paper().orElseThrow().title()).contains(title);
    }

    @Test
    void a_group_and_its_governments_are_one_group_of_two_names() {
        Campaign drafted = drafted("""
                关于印发《青禾县招商引资攻坚方案》的通知
                各乡镇人民政府，县直各单位：
                一、重点任务
                1．建设招商平台。（责任单位：县商务局、各乡镇）
                青禾县人民政府办公室
                2022年3月1日
                """);

        assertThat(drafted.units().groups())
                .extracting(UnitGroup::name, UnitGroup::aliases)
                .containsExactly(tuple("各乡镇", List.of("各乡镇人民政府")), tuple("县直各单位", List.of()));
    }
}
