package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.LiudingJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code read}, on a notice of the invented 青禾县. */
class ReadCommandTest {
    private static final String NOTICE = """
            青禾县人民政府办公室关于成立青禾县优化营商环境工作领导小组的通知
            青政办发〔2022〕9号
            各乡镇人民政府，县直各单位：
            为优化营商环境，决定成立青禾县优化营商环境工作领导小组。
            组  长：李 明  县长
            副组长：王芳  副县长
            成  员：县发改局、县商务局主要负责人
            领导小组办公室设在县发改局。
            一、工作任务
            1.设立企业接待日。每月一次，当面协调。（牵头单位：县发改局；责任单位：县商务局、各乡镇等；完成时限：5月底前）
            2.开通企业热线。（县政府办负责）
            青禾县人民政府办公室
            2022年3月1日
            """;

    @TempDir
    Path folder;

    private Path notice = Path.of("");

    @BeforeEach
    void write() throws IOException {
        notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
    }

    @Test
    void the_json_holds_tasks_and_bodies_in_order() throws IOException {
        Call call = Call.of("read", notice, "--json");

        assertThat(call.status()).isZero();
        JsonNode json = LiudingJson.mapper().readTree(call.out());
        assertThat(json.at("/paper/number").asText()).isEqualTo("青政办发〔2022〕9号");
        JsonNode task = json.at("/tasks/0");
        assertThat(task.path("number").asInt()).isEqualTo(1);
        assertThat(task.path("title").asText()).isEqualTo("设立企业接待日");
        assertThat(task.path("leadUnits").toString()).isEqualTo("[\"县发改局\"]");
        assertThat(task.path("responsibleUnits").toString()).isEqualTo("[\"县商务局\",\"各乡镇\"]");
        assertThat(task.path("cooperatingUnits").toString()).isEqualTo("[]");
        assertThat(task.path("openEnded").asBoolean()).isTrue();
        assertThat(task.path("deadlineText").asText()).isEqualTo("5月底前");
        assertThat(task.path("deadline").asText()).isEqualTo("2022-05-31");
        assertThat(task.path("line").asInt()).isEqualTo(10);
        assertThat(json.at("/tasks/1/deadline").isNull()).isTrue();
        JsonNode body = json.at("/bodies/0");
        assertThat(body.path("name").asText()).isEqualTo("青禾县优化营商环境工作领导小组");
        assertThat(body.path("kind").asText()).isEqualTo("领导小组");
        assertThat(body.at("/heads/0/name").asText()).isEqualTo("李明");
        assertThat(body.at("/heads/0/post").asText()).isEqualTo("县长");
        assertThat(body.at("/deputies/0/name").asText()).isEqualTo("王芳");
        assertThat(body.at("/members/1/post").asText()).isEqualTo("县商务局主要负责人");
        assertThat(json.at("/bodies/1/seat").asText()).isEqualTo("县发改局");
    }

    @Test
    void the_draft_is_written_and_can_be_read_as_a_campaign() throws IOException {
        Path draft = folder.resolve("draft.yaml");

        Call call = Call.of("read", notice, "--out", draft);

        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo(draft + "\n任务2项，机构2个\n");
        assertThat(Files.readString(draft)).contains("# 第10行");
        assertThat(CampaignFiles.read(draft).orElseThrow().tasks()).hasSize(2);
    }

    @Test
    void a_draft_that_is_there_is_not_overwritten() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.yaml"), "由人核对过\n");

        assertThat(Call.of("read", notice, "--out", draft))
                .isEqualTo(new Call(1, "", "错误 已有文件" + draft + "，未覆盖；请另取文件名或先移走\n"));
        assertThat(draft).hasContent("由人核对过");
    }

    @Test
    void without_options_the_draft_is_printed() {
        assertThat(Call.of("read", notice).out()).contains("lead: \"县发改局\"");
    }

    @Test
    void notes_are_told_with_every_output() {
        assertThat(Call.of("read", notice).err()).contains("提示 DEADLINE_YEAR_TAKEN notice.txt:10");
        assertThat(Call.of("read", notice, "--json").err())
                .isEqualTo(Call.of("read", notice).err());
        assertThat(Call.of("read", notice, "--out", folder.resolve("draft.yaml"))
                        .err())
                .isEqualTo(Call.of("read", notice).err());
    }

    @Test
    void a_text_in_the_older_encoding_is_read_alike() throws IOException {
        Path older = Files.write(folder.resolve("older.txt"), NOTICE.getBytes(Charset.forName("GB18030")));

        assertThat(Call.of("read", older).out())
                .isEqualTo(Call.of("read", notice).out());
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Call call = Call.of("read", folder.resolve("none.txt"));

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).startsWith("错误 没有这个文件");
    }
}
