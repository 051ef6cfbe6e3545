package io.github.liuding.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good workbooks changed at random: each is read, with findings where something is missing, and never ends in an
 * exception. 2,000 of them; with {@code -Dsoak=true} 20,000.
 */
class MutatedFilesTest {
    private static final int A_SEED = 100;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "/>",
            "</",
            "<!--",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a>",
            "&#x0;",
            "&amp;",
            "\u0000",
            "-1",
            "99999999999",
            "1048577",
            "XFE1",
            "r=\"A1\"",
            "<row>",
            "</row>",
            "<c>",
            "</c>",
            "<v>",
            "<t>",
            "<is>",
            "xmlns",
            "t=\"s\"",
            "t=\"d\"",
            "1E+999999999",
            "A1:A1",
            "\uFFFF",
            "..",
            "%",
            "é");

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("soak") ? 200 : 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_mutation_ends_in_a_result_or_a_finding(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> good = List.of(byHand(), byPoi(), byUs());
        int read = 0;
        int told = 0;
        for (int i = 0; i < A_SEED; i++) {
            byte[] changed = mutated(good.get(random.nextInt(good.size())), random);
            WithFindings<ReadWorkbook> result;
            try {
                result = Reading.of(changed);
                told += WorkbookPreflight.check(changed).isEmpty() ? 0 : 1;
            } catch (RuntimeException e) {
                throw new AssertionError("Seed %d, mutation %d".formatted(seed, i), e);
            }
            if (result.value().isEmpty()) {
                assertThat(result.findings())
                        .as("seed %d, mutation %d", seed, i)
                        .anySatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
            } else {
                read++;
            }
        }
        // A generator that ruins every file, or none, would show nothing.
        assertThat(read).isBetween(5, A_SEED - 5);
        assertThat(told).isGreaterThan(A_SEED / 2);
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] changed = good;
        if (random.nextInt(4) == 0) {
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                changed = bytesChanged(changed, random);
            }
            return changed;
        }
        Map<String, byte[]> parts = parts(good);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            List<String> names = new ArrayList<>(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            byte[] part = Optional.ofNullable(parts.get(name)).orElseThrow();
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(name);
                case 1 ->
                    parts.put(
                            name,
                            Optional.ofNullable(parts.get(names.get(random.nextInt(names.size()))))
                                    .orElseThrow());
                case 2, 3 -> parts.put(name, bytesChanged(part, random));
                default -> parts.put(name, textChanged(part, random));
            }
        }
        HandMade made = new HandMade();
        parts.forEach(made::put);
        return made.zip();
    }

    private static byte[] textChanged(byte[] part, SplittableRandom random) {
        String text = new String(part, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(30)));
        String piece =
                random.nextInt(3) == 0 ? text.substring(from, to).repeat(2) : PIECES.get(random.nextInt(PIECES.size()));
        return (text.substring(0, from) + piece + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytesChanged(byte[] bytes, SplittableRandom random) {
        byte[] changed = bytes.clone();
        if (changed.length == 0) {
            return changed;
        }
        int at = random.nextInt(changed.length);
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(changed, at);
            }
            case 1 -> Arrays.fill(changed, at, Math.min(changed.length, at + random.nextInt(1, 40)), (byte) 0);
            case 2 -> random.nextBytes(new byte[0]);
            default -> {
                for (int i = random.nextInt(1, 6); i > 0; i--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
            }
        }
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (Optional<ZipEntry> next = Optional.ofNullable(zip.getNextEntry());
                    next.isPresent();
                    next = Optional.ofNullable(zip.getNextEntry())) {
                parts.put(next.get().getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] byHand() {
        return HandMade.sheet("""
                        <sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>甲</t></r></is></c></row>\
                        <row><c><v>44691</v></c><c t="b"><v>1</v></c><c t="d"><v>2022-05-10</v></c><c t="e"><v>#N/A</v></c></row>\
                        <row r="5"><c r="A5"><f t="shared" si="0">B1</f><v>1E+5</v></c><c r="B5" t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row></sheetData>\
                        <mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D2"/></mergeCells><drawing r:id="rId1"/>""")
                .shared("<si><t>一&#x4E00;_x000A_</t></si>")
                .styles(
                        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs>")
                .rels(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        HandMade.rel("rId1", "drawing", "../drawings/drawing1.xml"))
                .rels("xl/drawings/_rels/drawing1.xml.rels", HandMade.rel("rId1", "image", "../media/1.png"))
                .put(
                        "xl/drawings/drawing1.xml",
                        "<wsDr><oneCellAnchor><from><col>1</col><row>1</row></from><pic><cNvPr name=\"a\"/><blip r:embed=\"rId1\"/></pic></oneCellAnchor></wsDr>")
                .put("xl/media/1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .related("rIdC", "cellImage", "cellimages.xml")
                .put(
                        "xl/cellimages.xml",
                        "<cellImages><cellImage><pic><cNvPr name=\"ID_1\"/><blip r:embed=\"rId1\"/></pic></cellImage></cellImages>")
                .rels("xl/_rels/cellimages.xml.rels", HandMade.rel("rId1", "image", "media/1.png"))
                .zip();
    }

    private static byte[] byPoi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("填报表");
            for (int i = 0; i < 20; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i / 7.0);
                row.createCell(1).setCellValue("任务" + i % 3);
                row.createCell(2).setCellFormula("A" + (i + 1) + "*2");
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
            workbook.createSheet("说明");
            workbook.createName().setNameName("名");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] byUs() throws IOException {
        ReportTable<Integer> table = ReportTable.of(
                        "督查台账", IntStream.range(0, 12).boxed().toList())
                .column(Column.<Integer, Integer>of("序号", CellTypes.WHOLE, i -> i))
                .column(Column.<Integer, String>of("目标", CellTypes.TEXT, i -> "目标" + i / 4)
                        .mergedBy(i -> i / 4))
                .column(Column.<Integer, LocalDate>of(
                        "到期日", CellTypes.DATE, i -> LocalDate.of(2026, 3, 31).plusDays(i)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ExcelWriter.standard()
                        .write(new ReportWorkbook("台账", "办公室", LocalDate.of(2026, 3, 31), List.of(table)), out))
                .isEmpty();
        return out.toByteArray();
    }
}
