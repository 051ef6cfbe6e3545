package io.github.liuding.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.liuding.core.result.WithFindings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are something else, damaged, or made to do harm: each ends in a finding that says what to do. */
class HostileFilesTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static HandMade good() {
        return HandMade.rows(ROW);
    }

    private static String only(byte[] bytes) {
        return only(WorkbookReader.standard(), bytes);
    }

    private static String only(WorkbookReader reader, byte[] bytes) {
        WithFindings<ReadWorkbook> read = Reading.of(reader, bytes);
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0).toString();
    }

    private static void refused(byte[] bytes, String finding) {
        assertThat(only(bytes)).isEqualTo(finding);
        assertThat(Reading.of(bytes).value()).isEmpty();
    }

    @Test
    void an_empty_file() {
        refused(new byte[0], "错误 EMPTY_FILE 表.xlsx 文件是空的，没有任何内容，请重新发送原文件");
    }

    @Test
    void a_file_cut_off() {
        byte[] bytes = good().zip();
        refused(Arrays.copyOf(bytes, bytes.length / 2), "错误 TRUNCATED_FILE 表.xlsx 文件不完整，可能在上传或拷贝时中断，请重新发送原文件");
    }

    @Test
    void plain_text_and_web_pages() {
        String text = "错误 TEXT_NOT_WORKBOOK 表.xlsx 这是文本文件（如CSV），不是xlsx工作簿，请用Excel或WPS打开，另存为xlsx后再交";
        refused("序号,任务\n1,甲".getBytes(StandardCharsets.UTF_8), text);
        refused("序号,任务\r\n1,甲".getBytes(Charset.forName("GB18030")), text);
        refused("\uFEFF序号\t任务".getBytes(StandardCharsets.UTF_16LE), text);
        String page = "错误 TEXT_NOT_WORKBOOK 表.xlsx 这是网页（HTML），只是改了扩展名，请用Excel或WPS打开，另存为xlsx后再交";
        refused("<html><body>甲".getBytes(StandardCharsets.UTF_8), page);
        refused("<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8), page);
        refused("\uFEFF <TABLE><tr><td>1".getBytes(StandardCharsets.UTF_8), page);
    }

    @Test
    void other_kinds_of_files() throws IOException {
        refused(
                "%PDF-1.7\n%\u0001".getBytes(StandardCharsets.UTF_8),
                "错误 NOT_A_WORKBOOK 表.xlsx 这不是Excel工作簿（PDF文件），请交xlsx格式的表格");
        refused(new byte[] {1, 2, 3, 0, 0}, "错误 NOT_A_WORKBOOK 表.xlsx 这不是Excel工作簿（其他类型的文件，或已损坏），请交xlsx格式的表格");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(word);
        }
        refused(word.toByteArray(), "错误 NOT_A_WORKBOOK 表.xlsx 这不是Excel工作簿（Word文档），请交xlsx格式的表格");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        refused(zip.toByteArray(), "错误 NOT_A_WORKBOOK 表.xlsx 这不是Excel工作簿（压缩包内没有工作簿），请交xlsx格式的表格");
    }

    @Test
    void old_formats() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("甲");
            workbook.write(old);
        }
        refused(old.toByteArray(), "错误 OTHER_FORMAT 表.xlsx 这是旧格式（xls或et），请用Excel或WPS打开，另存为xlsx后再交");
        refused(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                        .getBytes(StandardCharsets.UTF_8),
                "错误 OTHER_FORMAT 表.xlsx 这是“XML表格2003”格式，请用Excel或WPS打开，另存为xlsx后再交");
        refused(
                good().rels("_rels/.rels", HandMade.rel("rId1", "officeDocument", "xl/workbook.bin"))
                        .put("xl/workbook.bin", new byte[] {1})
                        .zip(),
                "错误 OTHER_FORMAT 表.xlsx 这是xlsb（二进制）格式，请用Excel或WPS打开，另存为xlsx后再交");
    }

    @Test
    void an_encrypted_file() throws Exception {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("示例");
            try (var out = encryptor.getDataStream(files)) {
                out.write(good().zip());
            }
            files.writeFilesystem(encrypted);
        }
        refused(encrypted.toByteArray(), "错误 ENCRYPTED_FILE 表.xlsx 文件设有打开密码（已加密），请用Excel或WPS打开，取消密码并另存后再交");
    }

    @Test
    void a_part_that_inflates_to_many_times_its_size() {
        byte[] bytes = HandMade.rows(" ".repeat(20 << 20)).zip();

        assertThat(only(bytes)).startsWith("错误 ZIP_BOMB 表.xlsx:填报表 文件解压后异常膨胀（xl/worksheets/sheet1.xml），疑似恶意文件");
        assertThat(Reading.of(bytes).value().orElseThrow().sheets()).isEmpty();
    }

    @Test
    void a_sheet_of_ten_gigabytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("大.xlsx");
        byte[] step = "<row><c><v>1</v></c></row>".repeat(1 << 15).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            HandMade small = good();
            for (String part : new String[] {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(small.text(part).getBytes(StandardCharsets.UTF_8));
            }
            // The length of ten gigabytes is only stated; what is there is more than these limits allow.
            zip.putNextEntry(new ZipEntry(HandMade.SHEET));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 16; i++) {
                zip.write(step);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] honest = Files.readAllBytes(file);
        WorkbookReader strict =
                WorkbookReader.standard().limits(Limits.standard().partBytes(10 << 20));
        String tooLarge =
                "错误 FILE_TOO_LARGE 表.xlsx:填报表 文件内容过大（xl/worksheets/sheet1.xml），超出可以读取的上限，请删去无关的工作表、图片和空白行后另存再交";
        assertThat(only(strict, honest)).isEqualTo(tooLarge);
        // The same where the directory understates it.
        byte[] lying = Zips.sizeInDirectory(honest, HandMade.SHEET, 1000);
        assertThat(only(strict, lying)).isEqualTo(tooLarge);
        byte[] stated = Zips.sizeInDirectory(honest, HandMade.SHEET, 0xFFFFFFF0L);
        assertThat(only(stated)).isEqualTo(tooLarge);
    }

    @Test
    void a_million_shared_texts_and_more() {
        HandMade workbook = good().shared(IntStream.rangeClosed(0, 1_000_000)
                .mapToObj("<si><t>x%d</t></si>"::formatted)
                .collect(Collectors.joining()));

        assertThat(Reading.of(workbook.zip()).findings()).isEmpty();
        WorkbookReader strict =
                WorkbookReader.standard().limits(Limits.standard().strings(1_000_000, 1 << 30));
        assertThat(only(strict, workbook.zip())).startsWith("错误 FILE_TOO_LARGE 表.xlsx 文件内容过大（xl/sharedStrings.xml）");
        WorkbookReader narrow =
                WorkbookReader.standard().limits(Limits.standard().strings(2_000_000, 1_000_000));
        assertThat(only(narrow, workbook.zip())).startsWith("错误 FILE_TOO_LARGE");
    }

    @Test
    void deep_xml() {
        assertThat(only(HandMade.rows("<a>".repeat(200_000) + "</a>".repeat(200_000))
                        .zip()))
                .startsWith("错误 DAMAGED_FILE 表.xlsx:填报表 文件已损坏（xl/worksheets/sheet1.xml）");
        assertThat(only(good().put("xl/workbook.xml", "<workbook>" + "<a>".repeat(200_000))
                        .zip()))
                .startsWith("错误 DAMAGED_FILE 表.xlsx 文件已损坏（xl/workbook.xml）");
    }

    @Test
    void entities_and_document_types() {
        for (String part :
                new String[] {HandMade.SHEET, "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            HandMade workbook = good();
            workbook.put(
                    part,
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                            + workbook.text(part).replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", ""));
            assertThat(only(workbook.zip()))
                    .as(part)
                    .contains("错误 DOCTYPE_REFUSED")
                    .contains("疑似恶意文件，未予读取，请核实来源");
        }
        assertThat(only(good().change(HandMade.SHEET, "<v>1</v>", "<v>&b;</v>").zip()))
                .contains("DAMAGED_FILE");
    }

    @Test
    void relationships_in_a_circle() {
        HandMade workbook = HandMade.sheet("<sheetData>" + ROW + "</sheetData><drawing r:id=\"rId1\"/>")
                .rels("xl/worksheets/_rels/sheet1.xml.rels", HandMade.rel("rId1", "drawing", "sheet1.xml"))
                .rels(
                        "xl/_rels/workbook.xml.rels",
                        HandMade.rel("rId1", "worksheet", "worksheets/sheet1.xml"),
                        HandMade.rel("rId2", "worksheet", "workbook.xml"),
                        HandMade.rel("rId3", "sharedStrings", "workbook.xml"),
                        HandMade.rel("rId4", "styles", "worksheets/sheet1.xml"))
                .workbook(
                        "<sheets><sheet name=\"甲\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"乙\" sheetId=\"2\" r:id=\"rId2\"/></sheets>");

        WithFindings<ReadWorkbook> read = Reading.of(workbook.zip());

        assertThat(Reading.lines(read.value().orElseThrow())).containsExactly("1: A1=1");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void macros_are_told_and_the_data_are_read() {
        HandMade workbook = good().change(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"rId8\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>")
                .put("xl/vbaProject.bin", new byte[] {1});

        assertThat(only(workbook.zip())).isEqualTo("警告 MACROS 表.xlsx 文件含有宏，宏未运行，只读取了数据；今后请另存为不含宏的xlsx再交");
        assertThat(Reading.lines(Reading.of(workbook.zip()).value().orElseThrow()))
                .containsExactly("1: A1=1");
    }

    @Test
    void links_to_other_files_are_told_and_not_followed() {
        HandMade workbook = good().related("rId8", "externalLink", "externalLinks/externalLink1.xml")
                .put("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .rels(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationship Id=\"rId1\" Type=\"x/externalLinkPath\" Target=\"file:///D:/汇总.xlsx\" TargetMode=\"External\"/>");

        assertThat(only(workbook.zip()))
                .isEqualTo("警告 EXTERNAL_LINK 表.xlsx 表中公式引用了其他文件（file:///D:/汇总.xlsx），未予打开，只取上次保存时的结果；请把公式粘贴为数值后再交");
    }

    @Test
    void parts_that_stand_twice_or_lead_out_of_the_file() {
        byte[] twice = Zips.renamed(
                good().put("xl/worksheets/sheet2.xml", "<worksheet/>").zip(),
                "xl/worksheets/sheet2.xml",
                HandMade.SHEET);
        assertThat(only(twice)).startsWith("警告 PART_TWICE 表.xlsx 文件内部有两个同名部件（xl/worksheets/sheet1.xml），只读取第一个");
        assertThat(Reading.lines(Reading.of(twice).value().orElseThrow())).containsExactly("1: A1=1");

        assertThat(only(good().put("../../evil.xml", "<a/>").zip()))
                .startsWith("警告 UNSAFE_PART_NAME 表.xlsx 文件内部有路径异常的部件（../../evil.xml）");
        assertThat(only(good().put("C:\\evil.xml", "<a/>").zip())).startsWith("警告 UNSAFE_PART_NAME");
    }

    @Test
    void too_many_parts() {
        HandMade workbook = good();
        for (int i = 0; i < 50; i++) {
            workbook.put("xl/media/" + i, new byte[0]);
        }
        WorkbookReader strict =
                WorkbookReader.standard().limits(Limits.standard().parts(50));
        assertThat(only(strict, workbook.zip())).startsWith("错误 FILE_TOO_LARGE");
        assertThat(only(WorkbookReader.standard().limits(Limits.standard().fileBytes(100)), good().zip()))
                .startsWith("错误 FILE_TOO_LARGE");
        assertThat(only(WorkbookReader.standard().limits(Limits.standard().totalBytes(500)), good().zip()))
                .contains("错误 FILE_TOO_LARGE");
    }

    @Test
    void a_damaged_part() {
        byte[] bytes = HandMade.rows("<row><c><v>1</v></c></row>".repeat(2000)).zip();
        assertThat(only(Zips.damaged(bytes, HandMade.SHEET)))
                .startsWith("错误 DAMAGED_FILE 表.xlsx:填报表 文件已损坏（xl/worksheets/sheet1.xml），请用Excel或WPS打开，另存为xlsx后再交");
        assertThat(only(good().put(HandMade.SHEET, "<worksheet><sheetData><row>")
                        .zip()))
                .contains("DAMAGED_FILE");
        assertThat(only(good().put(HandMade.SHEET, "<worksheet><sheetData></row></sheetData></worksheet>")
                        .zip()))
                .contains("DAMAGED_FILE");
        assertThat(only(good().put(HandMade.SHEET, "").zip())).contains("DAMAGED_FILE");
    }

    @Test
    void sheets_that_are_named_and_not_there() {
        assertThat(only(good().without(HandMade.SHEET).zip()))
                .isEqualTo("错误 SHEET_MISSING 表.xlsx 工作表“填报表”在文件里找不到内容，文件可能已损坏，请用Excel或WPS打开，另存为xlsx后再交");
        assertThat(only(good().workbook("<sheets/>").zip())).startsWith("错误 NO_SHEETS");
    }

    @Test
    void addresses_that_there_are_not() {
        WithFindings<ReadWorkbook> read = Reading.of(HandMade.rows("""
                        <row r="0"><c><v>1</v></c></row><row r="2"><c r="XFE2"><v>1</v></c><c r="B7"><v>2</v></c><c r="C2"><v>3</v></c></row>\
                        <row r="1048577"><c><v>4</v></c></row><row r="1048576"><c><v>5</v></c></row><row><c><v>6</v></c></row>""").zip());

        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "错误 BAD_ADDRESS 表.xlsx:填报表!A1 第0行的行号“0”有误，该行未读取",
                        "错误 BAD_ADDRESS 表.xlsx:填报表!A2 第2行有单元格的地址“XFE2”有误，该单元格未读取",
                        "错误 BAD_ADDRESS 表.xlsx:填报表!A2 第2行有单元格的地址“B7”有误，该单元格未读取",
                        "错误 BAD_ADDRESS 表.xlsx:填报表!A2 第2行的行号“1048577”有误，该行未读取",
                        "错误 BAD_ADDRESS 表.xlsx:填报表!A1048576 第1048576行以后还有行“”，超出工作表的最大行数，未读取");
        assertThat(Reading.lines(read.value().orElseThrow())).containsExactly("2: C2=3", "1048576: A1048576=5");
    }

    @Test
    void cells_and_rows_that_stand_twice_or_out_of_order() {
        WithFindings<ReadWorkbook> read = Reading.of(HandMade.rows("""
                        <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>\
                        <row r="1"><c r="A1"><v>4</v></c></row>""").zip());

        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "错误 CELL_TWICE 表.xlsx:填报表!B2 单元格B2在文件里出现两次，只取第一次的内容，请核对",
                        "警告 ROW_OUT_OF_ORDER 表.xlsx:填报表!A1 第1行出现在第2行之后，行次序有误或行号重复，请核对");
        assertThat(Reading.lines(read.value().orElseThrow())).containsExactly("2: A2=2 B2=1", "1: A1=4");
    }

    @Test
    void the_same_fault_a_thousand_times_is_told_twenty_times_and_counted() {
        WithFindings<ReadWorkbook> read =
                Reading.of(HandMade.rows("<row><c t=\"s\"><v>9</v></c><c><v>1</v></c></row>".repeat(1000))
                        .zip());

        assertThat(read.findings()).hasSize(21);
        assertThat(read.findings().get(20)).hasToString("警告 STRING_MISSING 表.xlsx:填报表 另有980处同类问题，未逐一列出");
        assertThat(read.value().orElseThrow().sheets().get(0).rows()).hasSize(1000);
    }

    @Test
    void a_workbook_that_is_too_large_to_be_held_whole() {
        WorkbookReader strict =
                WorkbookReader.standard().limits(Limits.standard().cells(10));
        byte[] bytes = HandMade.rows("<row><c><v>1</v></c><c><v>1</v></c></row>".repeat(100))
                .zip();

        assertThat(only(strict, bytes)).isEqualTo("错误 TOO_MANY_CELLS 表.xlsx 表格内容过多，超过10个单元格，其余未读取，请拆分后再交");
        assertThat(Reading.of(strict, bytes)
                        .value()
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .rows())
                .hasSize(5);
    }

    @Test
    void a_merge_over_the_whole_sheet_costs_little() {
        WithFindings<ReadWorkbook> read =
                Reading.of(HandMade.sheet("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(10_000)
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
                        .zip());

        assertThat(read.findings())
                .singleElement()
                .hasToString("警告 BAD_MERGE 表.xlsx:填报表!A7844 合并区域过大，已按合并填入2000220个单元格，自第7844行以后按未合并读取，请取消大面积合并后再交");
        assertThat(read.value().orElseThrow().sheets().get(0).rows().get(0).cells())
                .hasSize(256);
        WorkbookReader strict =
                WorkbookReader.standard().limits(Limits.standard().mergedRanges(2));
        assertThat(only(
                        strict,
                        HandMade.sheet("<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B1\"/>".repeat(3)
                                        + "</mergeCells>")
                                .zip()))
                .startsWith("错误 FILE_TOO_LARGE");
    }

    @Test
    void what_is_wrong_with_the_call_is_thrown(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> WorkbookReader.standard().read(folder.resolve("无.xlsx")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().parts(0))
                .withMessage("Parts must have a limit of at least 1, but was 0");
        try (OpenWorkbook open =
                WorkbookReader.standard().open(good().zip(), "").orElseThrow()) {
            SheetInfo other = new SheetInfo(0, "别表", SheetInfo.Visibility.VISIBLE, SheetInfo.Kind.WORKSHEET, "a");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open.rows(other, row -> {}))
                    .withMessage("Sheet '别表' is not of this workbook");
            assertThatIllegalArgumentException().isThrownBy(() -> open.content(new Picture(1, 1, true, "", "", "a")));
        }
    }

    @Test
    void files_are_let_go_and_streams_are_left_open(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("甲.xlsx"), good().zip());
        assertThat(WorkbookReader.standard().read(file).findings()).isEmpty();
        Files.delete(file);
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(good().zip()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(Reading.lines(WorkbookReader.standard().read(in, "").orElseThrow()))
                .containsExactly("1: A1=1");
        assertThat(closed[0]).isFalse();
    }
}
