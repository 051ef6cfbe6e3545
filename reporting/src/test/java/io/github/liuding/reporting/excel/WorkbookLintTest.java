package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint itself: a sound workbook passes, and each fault put into it is seen. */
class WorkbookLintTest {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static Map<String, byte[]> sound() {
        return new LinkedHashMap<>(
                Written.of(Samples.ledger("督查台账", Samples.items(7))).parts());
    }

    private static byte[] zip(Map<String, byte[]> parts, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_sound_workbook_has_no_problem() throws IOException {
        assertThat(WorkbookLint.problems(zip(sound(), NO_TIME))).isEmpty();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            xl/worksheets/sheet1.xml | <c r="A5" s=" | <c r="A5" s="99 | has style 99
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B4:B7"/> | overlaps another merge
            xl/worksheets/sheet1.xml | <mergeCell ref="B4:B6"/> | <mergeCell ref="B4:B4"/> | merges nothing
            xl/worksheets/sheet1.xml | <mergeCells count=" | <mergeCells count="1 | but count says 1
            xl/worksheets/sheet1.xml | <row r="5" | <row r="6" | row 6 stands behind row 6
            xl/worksheets/sheet1.xml | <c r="B5" | <c r="A5" | A5 stands behind column 0
            xl/worksheets/sheet1.xml | <c r="B5" | <c r="B6" | B6 stands in row 5
            xl/worksheets/sheet1.xml | <v>2</v> | <f>1+1</f><v>2</v> | A5 has a formula
            xl/worksheets/sheet1.xml | <v>2</v> | <v>二</v> | A5 is no number
            xl/worksheets/sheet1.xml | <autoFilter ref="A3:H10"/> | <autoFilter ref="A3:H9"/> | filters A3:H9, but its name says '督查台账'!$A$3:$H$10
            xl/worksheets/sheet1.xml | <sheetData> | <autoFilter ref="A3:H10"/><sheetData> | <sheetData> stands in the wrong place
            xl/worksheets/sheet1.xml | </headerFooter> | </headerFooter><rowBreaks count="1" manualBreakCount="2"><brk id="4"/></rowBreaks> | 1 breaks, but 2
            xl/worksheets/sheet1.xml | <row r="5" ht=" | <row r="5" ht="10 | row 5 is 10
            xl/styles.xml | fontId="2" | fontId="77" | font 77 of
            xl/styles.xml | numFmtId="164" fontId | numFmtId="199" fontId | format 199 is missing
            xl/styles.xml | <cellXfs count=" | <cellXfs count="1 | cellXfs, but count says 1
            xl/styles.xml | rgb="FFF2F2F2" | rgb="F2F2F2" | colour F2F2F2
            xl/styles.xml | </styleSheet> | `` | xl/styles.xml is no XML
            xl/workbook.xml | $H$10< | $H$9< | but its name says '督查台账'!$A$3:$H$9
            xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | worksheets/sheet9.xml | leads to xl/worksheets/sheet9.xml, which is missing
            [Content_Types].xml | /xl/styles.xml | /xl/style.xml | xl/styles.xml has no content type
            [Content_Types].xml | /xl/styles.xml | /xl/style.xml | /xl/style.xml has a type and is missing
            """)
    void a_fault_is_seen(String part, String right, String wrong, String problem) throws IOException {
        Map<String, byte[]> parts = sound();
        String xml = new String(Optional.ofNullable(parts.get(part)).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(xml).contains(right);
        parts.put(part, xml.replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(WorkbookLint.problems(zip(parts, NO_TIME)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void a_time_of_the_clock_is_seen() throws IOException {
        assertThat(WorkbookLint.problems(zip(sound(), LocalDateTime.of(2026, 3, 31, 8, 0))))
                .contains("xl/styles.xml has the time 2026-03-31T08:00");
        assertThat(WorkbookLint.problems(zip(sound(), LocalDateTime.of(1980, 1, 1, 0, 0))))
                .contains("xl/styles.xml has extra fields");
    }
}
