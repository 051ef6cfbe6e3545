package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the paragraph of a group is its duty, in notices of the invented county. */
class BodyDutiesTest {
    private static BodyDraft group(String sentences) {
        return NoticeReader.read("""
                青禾县人民政府办公室关于成立青禾县数字乡村建设指挥部的通知
                一、组成人员
                指挥长：田禾（县长）
                二、工作组
                （一）网络建设组。%s
                """.formatted(sentences)).bodies().stream()
                .filter(body -> body.name().equals("网络建设组"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由县发改局牵头，县财政局、县大数据局参与。负责网络建设。 | 县发改局 | 县财政局、县大数据局 | 负责网络建设",
                "由县发改局牵头，县财政局参与，负责网络建设。 | 县发改局 | 县财政局 | 负责网络建设",
                "由县发改局牵头，县财政局配合，县大数据局协助。主要负责网络建设。 | 县发改局 | 县大数据局、县财政局 | 主要负责网络建设",
                "由县发改局牵头。负责网络建设。 | 县发改局 | | 负责网络建设",
                "负责网络建设。由县发改局牵头，县财政局按职责分工负责。 | 县发改局 | | 负责网络建设",
                "负责牵头编制方案，统筹网络建设。 | | | 负责牵头编制方案，统筹网络建设",
                "负责网络建设，由县委副书记牵头。 | | | 负责网络建设，由县委副书记牵头"
            })
    void who_leads_and_who_takes_part_is_no_duty(String sentences, String lead, String cooperating, String duties) {
        BodyDraft group = group(sentences);

        assertThat(group.leadUnits()).isEqualTo(list(lead));
        assertThat(group.cooperatingUnits()).containsExactlyInAnyOrderElementsOf(list(cooperating));
        assertThat(group.duties()).containsExactly(duties);
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split("、"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "组长由县发改局局长担任。负责网络建设。 | 负责网络建设",
                "组长由县发改局局长麦秋兼任，成员单位为县财政局、县大数据局。负责网络建设。 | 负责网络建设",
                "由县发改局局长麦秋任组长，负责网络建设。 | 负责网络建设",
                "组长由县发改局局长担任，成员由县财政局、县大数据局分管负责同志组成。统筹网络建设。 | 统筹网络建设"
            })
    void who_sits_in_it_is_no_duty(String sentences, String duties) {
        BodyDraft group = group(sentences);

        assertThat(group.duties()).containsExactly(duties);
        assertThat(group.heads()).extracting(HolderDraft::post).containsExactly("县发改局局长");
    }

    @Test
    void where_the_office_sits_is_no_duty() {
        CampaignDraft draft = NoticeReader.read("""
                青禾县人民政府办公室关于成立数字乡村建设工作专班的通知
                一、网络建设专班
                组长：田禾　副县长
                主要任务：推进村村通光纤。
                专班办公室设在县发改局，麦秋兼任办公室主任。
                """);

        assertThat(draft.bodies())
                .extracting(
                        BodyDraft::name, BodyDraft::duties, body -> body.seat().orElse("-"))
                .containsExactly(tuple("网络建设专班", List.of("推进村村通光纤"), "-"), tuple("专班办公室", List.of(), "县发改局"));
    }

    @Test
    void duties_have_neither_their_numbers_nor_their_label() {
        assertThat(group("组长：麦秋（县发改局局长）。主要职责：1．负责网络建设；2．组织验收。").duties()).containsExactly("负责网络建设", "组织验收");
    }
}
