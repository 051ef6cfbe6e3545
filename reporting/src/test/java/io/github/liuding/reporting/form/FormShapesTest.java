package io.github.liuding.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A form with headings of two rows, a sum, and a choice that depends on another; its rows are 5 and 6, columns A 事项, B and
 * C 任务数 and 完成数 under 本月, D 专班, E 单位.
 */
class FormShapesTest {
    private static final Map<String, List<String>> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("甲专班", List.of("发改局", "财政局"));
        UNITS.put("乙专班", List.of("住建局", "财政局"));
    }

    private final Form<String> form = Form.of(
            new FormStamp(new CampaignId("qinghe"), "shapes", "fagai", LocalDate.of(2022, 7, 10)),
            ReportTable.of("报送表", List.of("开通专线", "清理收费"))
                    .column(Column.<String, String>of("事项", CellTypes.TEXT, row -> row))
                    .column(Column.<String, Integer>of("任务数", CellTypes.WHOLE, String::length)
                            .under("本月")
                            .totalled())
                    .column(Column.<String, Integer>optional("完成数", CellTypes.WHOLE, row -> Optional.empty())
                            .under("本月")
                            .totalled()
                            .filledIn(EntryRule.whole(0, 100)))
                    .column(Column.<String, String>optional("专班", CellTypes.TEXT, row -> Optional.empty())
                            .filledIn(EntryRule.oneOf(List.copyOf(UNITS.keySet()))))
                    .column(Column.<String, String>optional("单位", CellTypes.TEXT, row -> Optional.empty())
                            .filledIn(EntryRule.oneOfBy("专班", UNITS)))
                    .note("只填浅黄色单元格"),
            row -> row);

    private List<String> taken(Clerk clerk) {
        Returned returned = form.take(clerk.handIn());
        assertThat(returned.match()).isEqualTo(FormMatch.EXACT);
        assertThat(returned.rows()).containsExactly("开通专线", "清理收费");
        return Stream.concat(
                        returned.changes().stream()
                                .map(change -> "%s %s %s"
                                        .formatted(
                                                change.row(),
                                                change.heading(),
                                                change.after().map(Cell::text).orElse("空"))),
                        returned.findings().stream().map(finding -> finding.code() + " " + finding.message()))
                .toList();
    }

    @Test
    void sums_and_headings_of_several_rows_are_no_entries() {
        assertThat(taken(new Clerk(form))).isEmpty();
        assertThat(taken(new Clerk(form).type("C5", 3).type("C6", 4))).containsExactly("开通专线 完成数 3", "清理收费 完成数 4");
    }

    @Test
    void what_may_be_chosen_depends_on_the_other_cell() {
        assertThat(taken(new Clerk(form).type("D5", "甲专班").type("E5", "财政局")))
                .containsExactly("开通专线 专班 甲专班", "开通专线 单位 财政局");
        assertThat(taken(new Clerk(form).type("D5", "甲专班").type("E5", "住建局")))
                .containsExactly("开通专线 专班 甲专班", "BAD_ENTRY “单位”填的是“住建局”，应填发改局、财政局之一");
        assertThat(taken(new Clerk(form).type("E5", "住建局"))).containsExactly("BAD_ENTRY “单位”填的是“住建局”，应填“专班”之下的选项之一");
    }

    @Test
    void what_was_typed_into_a_locked_cell_does_not_widen_the_choice() {
        Form<String> locked = Form.of(
                form.stamp(),
                ReportTable.of("报送表", List.of("甲专班"))
                        .column(Column.<String, String>of("专班", CellTypes.TEXT, row -> row))
                        .column(Column.<String, String>optional("单位", CellTypes.TEXT, row -> Optional.empty())
                                .filledIn(EntryRule.oneOfBy("专班", UNITS))),
                row -> row);
        Returned returned = locked.take(
                new Clerk(locked).type("A4", "乙专班").type("B4", "住建局").handIn());

        assertThat(returned.changes()).isEmpty();
        assertThat(returned.findings())
                .extracting(finding -> finding.code().toString())
                .containsExactly("LOCKED_CHANGED", "BAD_ENTRY");
    }

    @Test
    void a_heading_is_not_shared_and_a_columns_own() {
        ReportTable<String> table = ReportTable.of("报送表", List.of("甲"))
                .column(Column.<String, String>of("数", CellTypes.TEXT, row -> row)
                        .under("任务"))
                .column(Column.<String, String>optional("任务", CellTypes.TEXT, row -> Optional.empty())
                        .filledIn(EntryRule.text(9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(form.stamp(), table, row -> row))
                .withMessage("Heading '任务' of form '报送表' must not be shared and be a column's own, too");
    }

    /** As small libraries write: no styles, no addresses of rows and cells, texts in their cells or in one table. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_that_another_library_wrote_reads_the_same(boolean inline) throws IOException {
        Clerk clerk = new Clerk(form);
        if (!inline) {
            // Saved by POI, texts stand in one table.
            clerk.type("C5", 3).type("E6", "住建局").type("D6", "乙专班");
        }
        byte[] bare = bare(clerk.bytes());
        assertThat(new String(part(bare, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains(inline ? "inlineStr" : "t=\"s\"")
                .doesNotContain(" r=\"A5\"", " s=\"1\"");

        assertThat(taken(clerk.hold(bare)))
                .isEqualTo(inline ? List.of() : List.of("开通专线 完成数 3", "清理收费 专班 乙专班", "清理收费 单位 住建局"));
    }

    private static byte[] bare(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("xl/styles.xml")) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(
                        entry.getName().startsWith("xl/worksheets/sheet")
                                ? text.replaceAll("(<row)[^>]*>", "$1>")
                                        .replaceAll("(<c) r=\"[A-Z]+[0-9]+\"", "$1")
                                        .replaceAll("(<c[^>]*) s=\"[0-9]+\"", "$1")
                                        .getBytes(StandardCharsets.UTF_8)
                                : text.replaceAll("<(Override|Relationship)[^>]*styles[^>]*/>", "")
                                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }
}
