package io.github.liuding.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowXmlTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XmlBytes out = new XmlBytes(bytes);
    private final RowXml xml = new RowXml(out, "清单", 3);

    private String written() throws IOException {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, A1", "25, Z1", "26, AA1", "51, AZ1", "52, BA1", "701, ZZ1", "702, AAA1", "728, ABA1", "16383, XFD1"
    })
    void columns_are_counted_in_letters(int column, String address) {
        assertThat(RowXml.address(1, column)).isEqualTo(address);
    }

    @ParameterizedTest(name = "{0} twips")
    @CsvSource({"20, 1", "491, 24.55", "400, 20", "410, 20.50", "401, 20.05", "402, 20.10", "8190, 409.50", "1, 0.05"})
    void a_height_in_twips_is_written_in_points(int twips, String points) throws IOException {
        xml.startRow(twips);
        assertThat(written()).isEqualTo("<row r=\"1\" ht=\"" + points + "\" customHeight=\"1\">");
    }

    @Test
    void a_day_is_the_number_that_excel_counts() throws IOException {
        xml.startRow(20);
        xml.cell(0, 5, new Cell.Day(LocalDate.of(2021, 4, 30)));
        assertThat(written()).endsWith("<c r=\"A1\" s=\"5\"><v>44316</v></c>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1900-03-01, 61", "9999-12-31, 2958465"})
    void the_first_and_the_last_day_that_excel_has_are_numbers(LocalDate day, String number) throws IOException {
        xml.startRow(20);
        xml.cell(0, 5, new Cell.Day(day));
        assertThat(written()).endsWith("<v>" + number + "</v></c>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1900-02-28, 1900年2月28日", "1899-12-31, 1899年12月31日", "+10000-01-01, 10000年1月1日"})
    void a_day_that_excel_does_not_have_or_counts_wrong_is_a_text(LocalDate day, String text) throws IOException {
        xml.startRow(20);
        xml.cell(0, 5, new Cell.Day(day));
        assertThat(written()).endsWith("t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    @Test
    void numbers_have_no_exponent() throws IOException {
        xml.startRow(20);
        xml.cell(0, 1, new Cell.Figure(new BigDecimal("1E+3")));
        xml.cell(1, 1, new Cell.Percent(new BigDecimal("1E-3")));
        xml.cell(2, 1, new Cell.DaysLeft(-5));
        assertThat(written())
                .endsWith("<c r=\"A1\" s=\"1\"><v>1000</v></c>"
                        + "<c r=\"B1\" s=\"1\"><v>0.001</v></c>"
                        + "<c r=\"C1\" s=\"1\"><v>-5</v></c>");
    }

    @Test
    void an_empty_text_is_a_cell_without_a_value() throws IOException {
        xml.startRow(20);
        xml.text(1, 2, "");
        assertThat(written()).endsWith("<c r=\"B1\" s=\"2\"/>");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            quoteCharacter = '"',
            value = {"\" a\"", "\"a \"", "\"\ta\"", "\"a\n\"", "\"\r\"", "\" \""})
    void space_at_either_end_is_kept(String text) throws IOException {
        xml.startRow(20);
        xml.text(0, 2, text);
        assertThat(written()).contains("<is><t xml:space=\"preserve\">");
    }

    @Test
    void the_last_row_of_a_sheet_is_written_and_the_next_is_refused() throws IOException {
        RowXml rows = new RowXml(new XmlBytes(OutputStream.nullOutputStream()), "清单", 1);
        while (rows.row() < 1_048_576) {
            rows.startRow(20);
        }
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> rows.startRow(20))
                .withMessage("A sheet can hold 1048576 rows, but '清单' goes on to row 1048577")
                .satisfies(limit -> assertThat(limit.sheet()).isEqualTo("清单"))
                .satisfies(limit -> assertThat(limit.row()).isEqualTo(1_048_577));
    }

    @Test
    void the_longest_text_of_a_cell_is_written_and_a_longer_one_is_refused() throws IOException {
        xml.startRow(20);
        xml.text(0, 0, "长".repeat(32_767));
        assertThatExceptionOfType(WorkbookLimitException.class)
                .isThrownBy(() -> xml.text(2, 0, "长".repeat(32_768)))
                .withMessage("A cell can hold 32767 characters, but '清单'!C1 has 32768")
                .satisfies(limit -> assertThat(limit.sheet()).isEqualTo("清单"))
                .satisfies(limit -> assertThat(limit.row()).isEqualTo(1));
    }
}
