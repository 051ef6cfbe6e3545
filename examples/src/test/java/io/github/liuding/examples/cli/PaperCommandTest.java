package io.github.liuding.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCommandTest {
    @TempDir
    Path folder;

    private static OfficialDocument paper() {
        return OfficialDocument.builder()
                .head(PaperHead.builder("青禾县人民政府", "文件")
                        .number(new DocumentNumber("青政", 2022, 3))
                        .build())
                .addTitleLine("关于优化营商环境工作的通知")
                .recipients("各乡镇人民政府")
                .addBody(Block.paragraph("请认真贯彻执行。"))
                .signature(Signature.sealed("青禾县人民政府", LocalDate.of(2022, 3, 7)))
                .build();
    }

    @Test
    void a_right_paper_has_no_finding() throws IOException {
        Path file = folder.resolve("paper.docx");
        WordWriter.standard().write(paper(), file);

        Call call = Call.of("paper", "check", file.toString());

        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo("错误0个，警告0个，提示0个\n");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void what_is_required_and_broken_is_told_and_ends_with_1() throws IOException {
        Path file = folder.resolve("paper.docx");
        WordWriter.standard()
                .profile(LayoutProfile.standard().with(Map.of("top-margin", "30mm", "title-size", "18pt")))
                .write(paper(), file);

        Call call = Call.of("paper", "check", file.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEqualTo("""
                        错误 TOP_MARGIN paper.docx 天头：应为37毫米±1毫米，实为30毫米（GB/T 9704-2012 第5.2.1条，规定）
                        警告 TITLE_SIZE paper.docx 标题字号，第8段“关于优化营商环境工作的通…”：应用二号字，实为小二（GB/T 9704-2012 第7.3.1条，一般）
                        错误1个，警告1个，提示0个
                        """);
        assertThat(Call.of("paper", "check", file.toString(), "--json").out())
                .contains("\"code\" : \"TOP_MARGIN\"", "\"severity\" : \"ERROR\"");
    }

    @Test
    void what_is_no_document_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("paper.docx"), "no");

        Call call = Call.of("paper", "check", file.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).startsWith("错误 NOT_A_DOCUMENT paper.docx 这不是能够检查的 Word 文档（docx）\n");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Call call = Call.of("paper", "check", folder.resolve("none.docx").toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).startsWith("错误 没有这个文件：");
    }
}
