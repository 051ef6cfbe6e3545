package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;

/** The protection of a sheet that is filled in, and the checks of its open cells, in the words of a spreadsheet. */
final class EntryChecks {
    /** What is open is filled in; rows and columns can be made wider, sorted and filtered, pictures put in. */
    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>";

    private static final String TITLE = "请检查填报内容";
    private static final int LONGEST_MESSAGE = 225;

    private EntryChecks() {}

    /** Whether some column is filled in. */
    static boolean isForm(ReportTable<?> table) {
        return table.columns().stream().anyMatch(column -> column.entry().isPresent());
    }

    /** Stands right behind the rows. */
    static String protection(ReportTable<?> table) {
        return isForm(table) ? PROTECTION : "";
    }

    /** Stands behind merged cells; nothing where there are no rows to fill in. */
    static String validations(ReportTable<?> table, int firstRow, int lastRow, Choices choices) {
        StringBuilder xml = new StringBuilder();
        int count = 0;
        List<? extends Column<?, ?>> columns = table.columns();
        for (int i = 0; i < columns.size() && lastRow >= firstRow; i++) {
            if (columns.get(i).entry().isPresent()) {
                EntryRule rule = columns.get(i).entry().get();
                count++;
                String cells = RowXml.address(firstRow, i) + ":" + RowXml.address(lastRow, i);
                xml.append(validation(rule, cells, bounds(rule, choices, table, firstRow)));
            }
        }
        return count == 0 ? "" : "<dataValidations count=\"%s\">%s</dataValidations>".formatted(count, xml);
    }

    private static String validation(EntryRule rule, String cells, String bounds) {
        String words = XmlBytes.escaped("应填" + shortened(rule.words()));
        return "<dataValidation %s allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"%s\" error=\"%s\" prompt=\"%s\" sqref=\"%s\">%s</dataValidation>"
                .formatted(type(rule), TITLE, words, words, cells, bounds);
    }

    private static String type(EntryRule rule) {
        if (rule instanceof EntryRule.OneOf || rule instanceof EntryRule.OneOfBy) {
            return "type=\"list\"";
        }
        if (rule instanceof EntryRule.Text) {
            return "type=\"textLength\" operator=\"lessThanOrEqual\"";
        }
        if (rule instanceof EntryRule.Day) {
            return "type=\"date\"";
        }
        return rule instanceof EntryRule.Figure number && number.decimals() == 0
                ? "type=\"whole\""
                : "type=\"decimal\"";
    }

    private static String bounds(EntryRule rule, Choices choices, ReportTable<?> table, int firstRow) {
        if (rule instanceof EntryRule.OneOfBy by) {
            int other = table.columns().stream().map(Column::heading).toList().indexOf(by.heading());
            return formula(1, choices.formula(by, "$" + RowXml.address(firstRow, other)));
        }
        if (rule instanceof EntryRule.OneOf one) {
            return formula(1, choices.formula(one));
        }
        if (rule instanceof EntryRule.Text text) {
            return formula(1, String.valueOf(text.longest()));
        }
        if (rule instanceof EntryRule.Day day) {
            return formula(1, String.valueOf(day.first().toEpochDay() - RowXml.EXCEL_EPOCH))
                    + formula(2, String.valueOf(day.last().toEpochDay() - RowXml.EXCEL_EPOCH));
        }
        if (rule instanceof EntryRule.Percent percent) {
            return formula(1, percent.least().toPlainString())
                    + formula(2, percent.most().toPlainString());
        }
        EntryRule.Figure number = (EntryRule.Figure) rule;
        return formula(1, number.least().toPlainString())
                + formula(2, number.most().toPlainString());
    }

    private static String formula(int number, String formula) {
        return "<formula%s>%s</formula%s>".formatted(number, XmlBytes.escaped(formula), number);
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_MESSAGE ? words.substring(0, LONGEST_MESSAGE) + "…" : words;
    }
}
