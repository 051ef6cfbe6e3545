package io.github.liuding.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.ledger.QingheCampaign;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of 县发改局; its rows begin at 4, E is 完成进度, F 进展情况, I 预计完成情况. */
class MarkedReturnTest {
    private final Form<?> form =
            ProgressForm.of(QingheCampaign.standing(), new UnitId("fagai-ju")).form();

    @TempDir
    private Path folder;

    private byte[] marked(byte[] bytes) throws IOException {
        Path file = folder.resolve("交回.xlsx");
        Files.write(file, bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkedReturn.write(file, taken(bytes), List.of(), out);
        return out.toByteArray();
    }

    private Returned taken(byte[] bytes) {
        return form.take(new Clerk(form).hold(bytes).handIn());
    }

    @Test
    void faults_are_coloured_noted_and_listed_and_all_else_stays() throws IOException {
        Clerk clerk = new Clerk(form)
                .type("E4", "过半")
                .type("F4", "已完成清单")
                .type("I5", "尽快")
                .edit(sheet -> Clerk.write(Clerk.cell(sheet, "L4"), "自己的备注"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked(clerk.bytes())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(4).getCellComment().getString().getString())
                    .isEqualTo("“完成进度”填的是“过半”，不是百分比，应填0%至100%之间的百分比");
            assertThat(sheet.getRow(3)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).isEqualTo("已完成清单");
            assertThat(sheet.getRow(3).getCell(11).getStringCellValue()).isEqualTo("自己的备注");
            assertThat(sheet.getRow(2).getCell(10).getStringCellValue()).isEqualTo("问题提示");
            assertThat(sheet.getRow(3).getCell(10).getStringCellValue()).startsWith("“完成进度”填的是“过半”");
            assertThat(sheet.getRow(4).getCell(10).getStringCellValue())
                    .isEqualTo("“预计完成情况”填的是“尽快”，应填预计按期完成、预计逾期完成、预计难以完成之一");
            XSSFSheet index = workbook.getSheet("问题清单");
            assertThat(index.getLastRowNum()).isEqualTo(2);
            assertThat(index.getRow(1).getCell(2).getStringCellValue()).isEqualTo("E4");
        }
    }

    @Test
    void what_was_mended_can_be_handed_in_again_and_loses_its_marks() throws IOException {
        byte[] first =
                marked(new Clerk(form).type("E4", "过半").type("F4", "已完成清单").bytes());
        Clerk mended = new Clerk(form).hold(first).type("E4", "60%");

        Returned returned = taken(mended.bytes());

        assertThat(returned.match()).isEqualTo(FormMatch.EXACT);
        assertThat(returned.findings()).extracting(Finding::message).isEmpty();
        assertThat(returned.changes())
                .extracting(change ->
                        change.heading() + " " + change.after().orElseThrow().text())
                .containsExactly("完成进度 60%", "进展情况 已完成清单");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked(mended.bytes())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(4).getCellComment()).isNull();
            assertThat(sheet.getRow(3)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .as("the tint of a cell to fill in")
                    .isEqualTo("FFFFF8DC");
            assertThat(sheet.getRow(3).getCell(10)).isNull();
        }
    }
}
