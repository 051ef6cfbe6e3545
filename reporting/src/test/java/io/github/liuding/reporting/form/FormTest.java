package io.github.liuding.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.campaign.CampaignId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with a column of each kind; its rows are 4 to 6, columns A 事项, B 进度, C 次数, D 日期, E 情况, F 评价. */
class FormTest {
    private static final FormStamp STAMP =
            new FormStamp(new CampaignId("qinghe"), "things", "fagai", LocalDate.of(2022, 7, 10));
    private static final List<String> CHOICES = List.of("好", "较好", "一般");

    record Thing(String id, String name, Optional<BigDecimal> done) {}

    private final Form<Thing> form = form(STAMP);

    private static Form<Thing> form(FormStamp stamp) {
        return Form.of(stamp, table(), Thing::id);
    }

    private static ReportTable<Thing> table() {
        return ReportTable.<Thing>of(
                        "报送表",
                        List.of(
                                new Thing("T-1", "开通专线", Optional.of(new BigDecimal("0.35"))),
                                new Thing("T-2", "清理收费", Optional.empty()),
                                new Thing("T-3", "压缩时限", Optional.empty())))
                .title("青禾县报送表")
                .column(Column.of("事项", CellTypes.TEXT, Thing::name))
                .column(Column.<Thing, BigDecimal>optional("进度", CellTypes.PERCENT, Thing::done)
                        .filledIn(EntryRule.percent()))
                .column(Column.<Thing, BigDecimal>optional("次数", CellTypes.NUMBER, row -> Optional.empty())
                        .filledIn(EntryRule.whole(0, 100)))
                .column(Column.<Thing, LocalDate>optional("日期", CellTypes.DATE, row -> Optional.empty())
                        .filledIn(EntryRule.day(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))))
                .column(Column.<Thing, String>optional("情况", CellTypes.TEXT, row -> Optional.empty())
                        .filledIn(EntryRule.text(20)))
                .column(Column.<Thing, String>optional("评价", CellTypes.TEXT, row -> Optional.empty())
                        .filledIn(EntryRule.oneOf(CHOICES)))
                .note("只填浅黄色单元格");
    }

    private Clerk clerk() {
        return new Clerk(form);
    }

    private Returned taken(Clerk clerk) {
        return form.take(clerk.handIn());
    }

    private static List<String> changes(Returned returned) {
        return returned.changes().stream()
                .map(change -> "%s %s %s→%s"
                        .formatted(
                                change.row(),
                                change.heading(),
                                change.before().map(cell -> cell.text()).orElse("空"),
                                change.after().map(cell -> cell.text()).orElse("空")))
                .toList();
    }

    private static List<String> told(Returned returned) {
        return returned.findings().stream()
                .map(one -> one.code() + " "
                        + one.place().flatMap(place -> place.cell()).orElse("-") + " " + one.message())
                .toList();
    }

    @Test
    void what_comes_back_as_it_was_sent_says_nothing() {
        Returned returned = taken(clerk());

        assertThat(returned.match()).isEqualTo(FormMatch.EXACT);
        assertThat(returned.stamp()).contains(STAMP);
        assertThat(returned.rows()).containsExactly("T-1", "T-2", "T-3");
        assertThat(returned.changes()).isEmpty();
        assertThat(returned.findings()).isEmpty();
    }

    @Test
    void what_was_filled_in_comes_back_cell_by_cell() {
        Returned returned = taken(clerk().type("B4", 0.5)
                .type("C4", 3)
                .type("E5", " 已完成两项\r\n其余推进 ")
                .type("F6", "较 好"));

        assertThat(returned.findings()).isEmpty();
        assertThat(changes(returned))
                .containsExactly("T-1 进度 35%→50%", "T-1 次数 空→3", "T-2 情况 空→已完成两项\n其余推进", "T-3 评价 空→较好");
        assertThat(returned.changes().get(0).place()).hasToString("报送表!B4");
        assertThat(returned.byRow()).containsOnlyKeys("T-1", "T-2", "T-3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022年5月10日, 2022年5月10日",
        "2022.5.10, 2022年5月10日",
        "2022-05-10, 2022年5月10日",
        "2022/5/10, 2022年5月10日",
        "20220510, 2022年5月10日",
        "２０２２年５月１０日, 2022年5月10日",
        "2022 年 5 月 10 日, 2022年5月10日",
        "22.5.10, 2022年5月10日",
        "2022年5月10号, 2022年5月10日",
        "2022年5月10日前, 2022年5月10日"
    })
    void days_are_read_in_whatever_way_they_are_typed(String typed, String read) {
        Returned returned = taken(clerk().type("D4", typed));

        assertThat(changes(returned)).containsExactly("T-1 日期 空→" + read);
        assertThat(returned.findings()).isEmpty();
    }

    @Test
    void a_day_without_a_year_is_one_of_the_form_and_that_is_told() {
        Returned returned = taken(clerk().type("D4", "5月10日"));

        assertThat(changes(returned)).containsExactly("T-1 日期 空→2022年5月10日");
        assertThat(told(returned)).containsExactly("READ_AS D4 “日期”“5月10日”没有年份，按2022年5月10日读取");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "50%, 50%, ''",
        "５０％, 50%, ''",
        "百分之五十, , BAD_ENTRY",
        "百分之50, 50%, ''",
        "50, 50%, READ_AS",
        "0.5, 50%, READ_AS",
        "1, 100%, READ_AS",
        "过半, , BAD_ENTRY",
        "150%, , BAD_ENTRY"
    })
    void percentages_are_read_by_a_stated_rule(String typed, String read, String told) {
        Returned returned = taken(clerk().type("B5", typed));

        assertThat(changes(returned)).isEqualTo(read == null ? List.of() : List.of("T-2 进度 空→" + read));
        assertThat(returned.findings())
                .extracting(one -> one.code().toString())
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "１２, 12, ''",
        "'1,2', , BAD_ENTRY",
        "12.5, , BAD_ENTRY",
        "101, , BAD_ENTRY",
        "约12, , BAD_ENTRY",
        "１２次, , BAD_ENTRY"
    })
    void numbers_typed_as_texts_are_read(String typed, String read, String told) {
        Returned returned = taken(clerk().type("C5", typed));

        assertThat(changes(returned)).isEqualTo(read == null ? List.of() : List.of("T-2 次数 空→" + read));
        assertThat(returned.findings())
                .extracting(one -> one.code().toString())
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void one_rule_is_the_check_the_message_and_the_drop_down() {
        Returned returned =
                taken(clerk().type("F4", "优秀").type("E4", "二".repeat(21)).type("D4", "2023年1月1日"));

        assertThat(told(returned))
                .containsExactly(
                        "BAD_ENTRY D4 “日期”填的是“2023年1月1日”，应填2022年1月1日至2022年12月31日之间的日期",
                        "BAD_ENTRY E4 “情况”填的是“" + "二".repeat(21) + "”，应填不超过20字的文字",
                        "BAD_ENTRY F4 “评价”填的是“优秀”，应填好、较好、一般之一");
        clerk().edit(sheet -> assertThat(sheet.getDataValidations())
                .extracting(check -> check.getErrorBoxText() + " "
                        + check.getRegions().getCellRangeAddress(0).formatAsString())
                .containsExactly(
                        "应填0%至100%之间的百分比 B4:B6",
                        "应填0至100之间的整数 C4:C6",
                        "应填2022年1月1日至2022年12月31日之间的日期 D4:D6",
                        "应填不超过20字的文字 E4:E6",
                        "应填好、较好、一般之一 F4:F6"));
    }

    @Test
    void only_what_is_filled_in_is_open() {
        clerk().edit(sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(Clerk.cell(sheet, "A4").getCellStyle().getLocked()).isTrue();
            assertThat(Clerk.cell(sheet, "B4").getCellStyle().getLocked()).isFalse();
            assertThat(sheet.isColumnHidden(6)).isTrue();
        });
    }

    @Test
    void rows_of_a_form_grow_with_what_is_typed_and_those_around_them_do_not() {
        clerk().edit(sheet -> {
            for (int row = 3; row <= 5; row++) {
                assertThat(((XSSFRow) sheet.getRow(row)).getCTRow().isSetCustomHeight())
                        .as("row %s", row + 1)
                        .isFalse();
            }
            assertThat(((XSSFRow) sheet.getRow(2)).getCTRow().getCustomHeight()).isTrue();
        });
    }

    @Test
    void a_form_without_rows_comes_back_without_any() {
        ReportTable<Thing> empty = ReportTable.<Thing>of("报送表", List.of())
                .title("青禾县报送表")
                .column(Column.of("事项", CellTypes.TEXT, Thing::name))
                .column(Column.<Thing, BigDecimal>optional("进度", CellTypes.PERCENT, Thing::done)
                        .filledIn(EntryRule.percent()))
                .note("只填浅黄色单元格");
        Form<Thing> nobodys = Form.of(STAMP, empty, Thing::id);

        Returned returned = nobodys.take(new Clerk(nobodys).handIn());

        assertThat(returned.rows()).isEmpty();
        assertThat(returned.changes()).isEmpty();
        assertThat(returned.findings()).isEmpty();
    }

    @Test
    void rows_are_known_by_their_ids_however_they_are_sorted() {
        Returned returned = taken(clerk().type("E4", "甲").type("E6", "丙").edit(sheet -> swap(sheet, 3, 5)));

        assertThat(changes(returned)).containsExactly("T-3 情况 空→丙", "T-1 情况 空→甲");
        assertThat(returned.findings()).isEmpty();
    }

    private static void swap(Sheet sheet, int one, int other) {
        for (int i = 0; i < 7; i++) {
            List<String> texts = new ArrayList<>();
            for (int row : new int[] {one, other}) {
                Row at = sheet.getRow(row);
                texts.add(
                        i == 1
                                        && at.getCell(i) != null
                                        && at.getCell(i).toString().startsWith("0.")
                                ? at.getCell(i).toString()
                                : at.getCell(i) == null ? "" : at.getCell(i).toString());
            }
            set(sheet.getRow(one), i, texts.get(1));
            set(sheet.getRow(other), i, texts.get(0));
        }
    }

    private static void set(Row row, int column, String text) {
        if (text.isEmpty()) {
            row.getCell(column).setBlank();
        } else if (text.startsWith("0.")) {
            row.getCell(column).setCellValue(Double.parseDouble(text));
        } else {
            Clerk.write(row.getCell(column), text);
        }
    }

    @Test
    void a_row_without_its_id_is_known_by_what_it_shows() {
        Returned returned = taken(
                clerk().type("E5", "乙").edit(sheet -> Clerk.cell(sheet, "G5").setBlank()));

        assertThat(changes(returned)).containsExactly("T-2 情况 空→乙");
        assertThat(told(returned)).containsExactly("MATCHED_BY_CONTENT A5 没有行标识，按内容认作：清理收费");
    }

    @Test
    void rows_that_are_missing_doubled_or_new_are_told() {
        Returned returned = taken(clerk().type("E4", "甲").edit(sheet -> {
            sheet.removeRow(sheet.getRow(5));
            Row copy = sheet.createRow(9);
            copy.createCell(0).setCellValue("开通专线");
            copy.createCell(4).setCellValue("另一说法");
            copy.createCell(6).setCellValue("T-1");
            Row fresh = sheet.createRow(10);
            fresh.createCell(0).setCellValue("新增事项");
            fresh.createCell(4).setCellValue("已完成");
        }));

        assertThat(changes(returned)).isEmpty();
        assertThat(told(returned))
                .containsExactly(
                        "ROW_TWICE A10 与第4行是同一行，内容不同，两行均未采用，请只保留一行",
                        "UNKNOWN_ROW A11 不是下发的行，未采用；新增事项请另行报告",
                        "ROW_MISSING A3 下发的一行没有交回：压缩时限");
    }

    @Test
    void what_is_not_filled_in_stays_as_it_was_sent() {
        Returned returned = taken(clerk().type("A5", "清理全部收费").type("E5", "乙"));

        assertThat(changes(returned)).containsExactly("T-2 情况 空→乙");
        assertThat(told(returned)).containsExactly("LOCKED_CHANGED A5 “事项”不是填报栏，由“清理收费”改为“清理全部收费”，改动未采用");
    }

    @Test
    void a_formula_gives_what_it_came_to_and_an_error_nothing() {
        Returned returned = taken(clerk().edit(sheet -> {
            Clerk.cell(sheet, "C4").setCellFormula("1+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            Clerk.cell(sheet, "C5").setCellErrorValue((byte) 0x17);
        }));

        assertThat(changes(returned)).containsExactly("T-1 次数 空→3");
        assertThat(told(returned))
                .containsExactly("FORMULA_VALUE C4 “次数”是公式，按其结果读取", "BAD_ENTRY C5 “次数”公式出错（#REF!），应填0至100之间的整数");
    }

    @Test
    void merged_cells_read_as_filled() {
        Returned returned = taken(
                clerk().type("E4", "同步推进").edit(sheet -> sheet.addMergedRegion(new CellRangeAddress(3, 5, 4, 4))));

        assertThat(changes(returned)).containsExactly("T-1 情况 空→同步推进", "T-2 情况 空→同步推进", "T-3 情况 空→同步推进");
    }

    @Test
    void an_emptied_cell_is_a_change() {
        assertThat(changes(taken(clerk().edit(sheet -> Clerk.cell(sheet, "B4").setBlank()))))
                .containsExactly("T-1 进度 35%→空");
    }

    @Test
    void another_form_is_told_apart_from_bad_entries() {
        Form<Thing> other =
                form(new FormStamp(new CampaignId("qinghe"), "things", "zhujian", LocalDate.of(2022, 7, 10)));
        Returned returned = other.take(clerk().type("E4", "甲").handIn());

        assertThat(returned.match()).isEqualTo(FormMatch.NOT_THIS_FORM);
        assertThat(returned.changes()).isEmpty();
        assertThat(told(returned)).containsExactly("NOT_THIS_FORM - 交回的是“进展报送表”（fagai），不是要交的“青禾县报送表”（zhujian），未读取");
    }

    @Test
    void a_sheet_copied_into_a_new_workbook_is_known_by_its_headings() {
        Returned returned = taken(clerk().type("E4", "甲")
                .workbook(workbook -> workbook.getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .getPropertyList()
                        .clear()));

        assertThat(returned.match()).isEqualTo(FormMatch.UNSTAMPED);
        assertThat(changes(returned)).containsExactly("T-1 情况 空→甲");
        assertThat(told(returned)).containsExactly("NO_STAMP - “交回.xlsx”没有戳记，按表头认作“报送表”");
    }

    @Test
    void an_older_edition_is_read_by_its_headings() {
        Returned returned = taken(clerk().type("E4", "甲").edit(sheet -> Clerk.write(Clerk.cell(sheet, "C3"), "件数")));

        assertThat(returned.match()).isEqualTo(FormMatch.OLDER_EDITION);
        assertThat(changes(returned)).containsExactly("T-1 情况 空→甲");
        assertThat(told(returned))
                .containsExactly(
                        "COLUMN_MISSING - 工作表“报送表”缺少“次数”一列，该列未读取", "OLDER_EDITION - “交回.xlsx”是旧版表单，按表头读取其中仍有的栏目");
    }

    @Test
    void what_is_no_form_at_all_is_told_with_the_difference() {
        Returned returned = taken(clerk().workbook(workbook -> {
            workbook.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
            Clerk.write(Clerk.cell(workbook.getSheetAt(0), "B3"), "完成率");
        }));

        assertThat(returned.match()).isEqualTo(FormMatch.NOT_THIS_FORM);
        assertThat(told(returned)).containsExactly("NOT_THIS_FORM - 工作表“报送表”没有戳记，表头不一致：缺少进度，多出完成率，未读取");
    }

    @Test
    void a_form_that_cannot_work_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(
                        STAMP,
                        ReportTable.of("表", List.of("甲")).column(Column.of("甲", CellTypes.TEXT, text -> text)),
                        text -> text))
                .withMessage("A form must have a column that is filled in, but '表' has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(STAMP, table(), thing -> "same"))
                .withMessage("Id of a row of form '报送表' must not be blank or stand twice, but is 'same'");
    }

    @Test
    void many_choices_stand_on_a_sheet_that_nobody_sees() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add("第%s项，甲,乙".formatted(i));
        }
        Form<Thing> lengthy = Form.of(
                STAMP,
                ReportTable.<Thing>of("报送表", List.of(new Thing("T-1", "开通专线", Optional.empty())))
                        .column(Column.of("事项", CellTypes.TEXT, Thing::name))
                        .column(Column.<Thing, String>optional("评价", CellTypes.TEXT, row -> Optional.empty())
                                .filledIn(EntryRule.oneOf(many))),
                Thing::id);

        Clerk clerk = new Clerk(lengthy).type("B4", "第4999项，甲,乙");
        clerk.workbook(workbook -> {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.isSheetVeryHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(4999);
            assertThat(workbook.getName("_choices_1").getRefersToFormula()).isEqualTo("'_choices'!$A$1:$A$5000");
        });

        assertThat(changes(lengthy.take(clerk.handIn()))).containsExactly("T-1 评价 空→第4999项，甲,乙");
    }

    @Test
    void findings_say_what_to_do_in_one_sentence() {
        assertThat(taken(clerk().type("B4", "过半")).findings())
                .extracting(Finding::message)
                .containsExactly("“进度”填的是“过半”，不是百分比，应填0%至100%之间的百分比");
    }
}
