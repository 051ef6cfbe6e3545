package io.github.liuding.examples;

import io.github.liuding.core.document.DocumentNumber;
import io.github.liuding.reporting.gb9704.Gb9704Check;
import io.github.liuding.reporting.html.HtmlWriter;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.Imprint;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.PaperText;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.paper.TitleTurns;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.word.WordWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The code of the page on papers: one of one's own words (自拟公文). */
public final class OwnPaper {
    private OwnPaper() {}

    /** Writes the paper with its table into a folder, twice, prints its text and checks it. */
    public static void write(ReportTable<?> ranking, Path folder) throws IOException {
        // README begins
        OfficialDocument paper = OfficialDocument.builder()
                .head(PaperHead.builder("青禾县优化营商环境工作领导小组", "文件")
                        .number(new DocumentNumber("青优组发", 2022, 3))
                        .build())
                .titleLines(TitleTurns.turn("青禾县优化营商环境工作领导小组关于2022年第一季度乡镇排名情况的通报"))
                .recipients("各乡镇人民政府，县直有关单位")
                .addBody(Block.heading(1, "基本情况"))
                .addBody(Block.heading(2, "任务进展", "截至3月31日，六项任务已完成4项。"))
                .addBody(Block.table(ranking))
                .signature(Signature.sealed("青禾县优化营商环境工作领导小组", LocalDate.of(2022, 4, 7)))
                .note("此件公开发布")
                .imprint(Imprint.builder()
                        .copyTo("县委办公室，县人大常委会办公室")
                        .printer("青禾县优化营商环境工作领导小组办公室")
                        .printedOn(LocalDate.of(2022, 4, 7))
                        .build())
                .marking("示例数据")
                .build();

        WordWriter.standard().write(paper, folder.resolve("通报.docx"));
        HtmlWriter.standard().write(paper, folder.resolve("通报.html"));
        System.out.print(PaperText.of(paper));
        Gb9704Check.standard().check(folder.resolve("通报.docx")).forEach(System.out::println);
        // README ends
    }

    /** A writer as a place has it. */
    public static WordWriter local() {
        // README begins
        LayoutProfile local =
                LayoutProfile.standard().with(Map.of("line-pitch", "28pt", "title-face", "heiti", "fangsong", "仿宋"));
        WordWriter writer = WordWriter.standard().profile(local);
        // README ends
        return writer;
    }
}
