package io.github.liuding.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.notice.NoticeReader;
import io.github.liuding.core.result.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderChecksTest {
    private static List<String> told(String file) {
        return CampaignFiles.check("a.yaml", file, Optional.empty()).findings().stream()
                .filter(finding -> finding.code().equals(CampaignFindings.PLACEHOLDER_LEFT))
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"locality: 青禾县", "title: 青禾县工作方案", "issuer: 青禾县人民政府"})
    void a_placeholder_in_the_head_is_an_error_until_it_is_replaced(String line) {
        String key = line.substring(0, line.indexOf(' '));

        assertThat(told(CampaignChecksTest.HEAD.replace(line, key + " （未识别内容）")))
                .singleElement()
                .asString()
                .startsWith("错误 PLACEHOLDER_LEFT a.yaml:")
                .endsWith(" “（未识别内容）”是草稿中的占位文字，请改为文件的实际内容");
        assertThat(told(CampaignChecksTest.HEAD.replace(line, key + " 未识别内容"))).isEmpty();
    }

    @Test
    void one_in_the_paper_is_told_where_it_stands_there_and_however_its_brackets_are_typed() {
        assertThat(told(CampaignChecksTest.HEAD + "paper: {title: (未识别标题), issuer: （ 未识别发文机关）}\n"))
                .containsExactly(
                        "错误 PLACEHOLDER_LEFT a.yaml:6:16 “(未识别标题)”是草稿中的占位文字，请改为文件的实际内容",
                        "错误 PLACEHOLDER_LEFT a.yaml:6:33 “（ 未识别发文机关）”是草稿中的占位文字，请改为文件的实际内容");
    }

    @Test
    void what_the_reader_of_notices_leaves_to_be_filled_in_is_told() {
        String draft = NoticeReader.read("一、重点任务\n1．建设招商平台。（责任单位：县商务局）\n").toYaml();

        assertThat(draft).contains("（未识别地区）", "（未识别标题）", "（未识别发文机关）");
        assertThat(told(draft)).hasSize(4);
    }
}
