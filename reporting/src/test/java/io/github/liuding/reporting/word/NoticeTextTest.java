package io.github.liuding.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.NoticeReader;
import io.github.liuding.core.notice.TaskDraft;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Documents of the invented 青禾县. */
class NoticeTextTest {
    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
    }

    private static byte[] taskTable() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("青禾县2022年任务分解表");
            XWPFTable table = document.createTable(4, 5);
            row(table, 0, "序号", "工作目标", "工作任务", "牵头单位", "责任单位");
            row(table, 1, "1", "优化服务", "设立企业接待日", "县发改局", "县商务局、各乡镇");
            row(table, 2, "2", "", "开通热线", "县政府办", "县工信局等");
            row(table, 3, "3", "降低成本", "清理涉企收费", "县财政局", "");
            merge(table.getRow(1).getCell(1), STMerge.RESTART);
            merge(table.getRow(2).getCell(1), STMerge.CONTINUE);
            document.createParagraph().createRun().setText("2022年3月1日");
            return bytes(document);
        }
    }

    @Test
    void paragraphs_are_lines_and_cells_are_parted_by_tabs() throws IOException {
        assertThat(NoticeText.of(new ByteArrayInputStream(taskTable()))).isEqualTo("""
                        青禾县2022年任务分解表
                        序号\t工作目标\t工作任务\t牵头单位\t责任单位
                        1\t优化服务\t设立企业接待日\t县发改局\t县商务局、各乡镇
                        2\t\t开通热线\t县政府办\t县工信局等
                        3\t降低成本\t清理涉企收费\t县财政局\t
                        2022年3月1日
                        """);
    }

    @Test
    void a_cell_merged_across_columns_stands_in_the_first() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 2);
            row(table, 0, "一、优化服务", "");
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(1);
            row(table, 1, "1", "设立企业接待日");

            assertThat(NoticeText.of(new ByteArrayInputStream(bytes(document)))).isEqualTo("一、优化服务\t\n1\t设立企业接待日\n");
        }
    }

    @Test
    void the_reader_finds_the_tasks_of_the_table() throws IOException {
        CampaignDraft draft = NoticeReader.read(NoticeText.of(new ByteArrayInputStream(taskTable())));

        assertThat(draft.tasks()).extracting(TaskDraft::title).containsExactly("设立企业接待日", "开通热线", "清理涉企收费");
        assertThat(draft.tasks().get(1).goal()).contains("优化服务");
        assertThat(draft.tasks().get(1).leadUnits()).containsExactly("县政府办");
        assertThat(draft.tasks().get(1).responsibleUnits()).containsExactly("县工信局");
        assertThat(draft.tasks().get(1).openEnded()).isTrue();
    }

    @Test
    void what_is_no_document_is_refused() {
        byte[] text = "不是文档".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> NoticeText.of(new ByteArrayInputStream(text)))
                .withMessage("The file is no Word document (.docx)");
    }
}
