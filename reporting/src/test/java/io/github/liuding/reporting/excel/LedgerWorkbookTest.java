package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.ledger.QingheCampaign;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The ledgers of a campaign, written and read back. */
class LedgerWorkbookTest {
    private static ReportTable<?>[] ledgers() {
        return CampaignLedger.of(QingheCampaign.standing()).toArray(ReportTable<?>[]::new);
    }

    @Test
    void every_cell_of_the_five_sheets_is_read_back() {
        Written written = Written.of(ledgers());
        ReadBack.assertHolds(written, ledgers());
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void goals_are_merged_over_their_tasks() {
        Written written = Written.of(ledgers());
        assertThat(written.sheet(0).merges(1, Written.FIRST, 13))
                .containsExactly(
                        SheetXml.Range.parse("B4:B7"), SheetXml.Range.parse("B8:B11"), SheetXml.Range.parse("B12:B13"));
        assertThat(written.sheet(2).merges(0, Written.FIRST, 16))
                .as("numbers of the list of measures")
                .containsExactly(SheetXml.Range.parse("A4:A5"), SheetXml.Range.parse("A7:A9"));
    }

    @Test
    void what_is_not_known_is_a_word_in_the_workbook() throws IOException {
        ReportTable<?>[] ledgers = ledgers();
        int words = 0;
        try (XSSFWorkbook workbook = Written.of(ledgers).poi()) {
            for (int i = 0; i < ledgers.length; i++) {
                words += missing(ledgers[i], workbook, i);
            }
        }
        assertThat(words).isGreaterThan(100);
    }

    private static <R> int missing(ReportTable<R> table, XSSFWorkbook workbook, int sheet) {
        int words = 0;
        int row = Written.FIRST - 1;
        for (R value : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column<R, ?> column = table.columns().get(i);
                XSSFCell cell = workbook.getSheetAt(sheet).getRow(row).getCell(i);
                if (column.cell(value) instanceof Cell.Missing word
                        && !word.text().isEmpty()) {
                    assertThat(cell.getCellType()).as(cell.getReference()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isIn(WORDS);
                    words++;
                }
            }
            row++;
        }
        return words;
    }

    private static final List<String> WORDS = List.of(
            "未定",
            "逾期17天完成",
            "申请销号",
            "未报告",
            "未填比例",
            "未填",
            "未申请",
            "已退回\n2026年3月12日",
            "已退回\n2026年3月28日",
            "未销号",
            "未评价",
            "长期",
            "已销号",
            "无",
            "—");
}
