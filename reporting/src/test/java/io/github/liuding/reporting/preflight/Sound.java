package io.github.liuding.reporting.preflight;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks without a fault, into which faults are put. */
final class Sound {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Sound() {}

    /** Two sheets of our own writer: 督查台账 with merged goals and a filter from row 3 to 10, and 企业诉求. */
    static byte[] byUs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<ReportTable<?>> tables = List.of(ledger("督查台账"), ledger("企业诉求"));
        ExcelWriter.standard().write(new ReportWorkbook("青禾县台账", "青禾县人民政府办公室", DAY, tables), out);
        return out.toByteArray();
    }

    private static ReportTable<Integer> ledger(String name) {
        return ReportTable.of(name, IntStream.rangeClosed(1, 7).boxed().toList())
                .column(Column.<Integer, Integer>of("序号", CellTypes.WHOLE, i -> i))
                .column(Column.<Integer, String>of("工作目标", CellTypes.TEXT, i -> "目标" + ((i - 1) / 3 + 1))
                        .mergedBy(i -> (i - 1) / 3))
                .column(Column.<Integer, String>of("事项", CellTypes.TEXT, i -> "走访" + i + "户"))
                .column(Column.<Integer, LocalDate>of("到期日", CellTypes.DATE, DAY::plusDays))
                .column(Column.<Integer, Long>of("剩余天数", CellTypes.DAYS_LEFT, Integer::longValue))
                .column(Column.<Integer, BigDecimal>of("完成比例", CellTypes.PERCENT, i -> BigDecimal.valueOf(i, 2)))
                .column(Column.<Integer, BigDecimal>of("金额", CellTypes.NUMBER, i -> BigDecimal.valueOf(i, 1)))
                .column(Column.<Integer, Lamp>of("亮灯", CellTypes.LAMP, i -> new Lamp(LampColour.GREEN, "正常")))
                .marking("示例数据");
    }

    /** A workbook of POI with table, comment, picture, link, validation, conditional format, merge, filter and names. */
    static byte[] byPoi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("任务");
            for (int i = 0; i < 6; i++) {
                XSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "事项" : "事项" + i);
                row.createCell(1).setCellValue(i == 0 ? "牵头单位" : "单位" + i);
                row.createCell(3).setCellValue(i);
                row.createCell(4).setCellFormula("D" + (i + 1) + "*2");
            }
            XSSFTable table = sheet.createTable(new AreaReference(
                    new CellReference("A1"), new CellReference("B4"), workbook.getSpreadsheetVersion()));
            table.setName("任务表");
            table.setDisplayName("任务表");
            sheet.setAutoFilter(new CellRangeAddress(0, 3, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 5, 5));
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"甲", "乙"}),
                    new CellRangeAddressList(1, 3, 1, 1)));
            XSSFConditionalFormattingRule rule =
                    sheet.getSheetConditionalFormatting().createConditionalFormattingRule(ComparisonOperator.GT, "3");
            rule.createFontFormatting().setFontStyle(false, true);
            sheet.getSheetConditionalFormatting()
                    .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("D1:D6")}, rule);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            int picture = workbook.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, XSSFWorkbook.PICTURE_TYPE_PNG);
            drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 7, 1, 8, 3), picture);
            XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 2, 4, 4));
            comment.setString("请核对");
            comment.setAuthor("办公室");
            sheet.getRow(1).getCell(0).setCellComment(comment);
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.org/");
            sheet.getRow(2).getCell(0).setHyperlink(link);
            workbook.createSheet("说明");
            workbook.setPrintArea(0, "$A$1:$E$6");
            var name = workbook.createName();
            name.setNameName("权重");
            name.setRefersToFormula("任务!$D$2");
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
