package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.workbook.CellRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows and cells of a sheet. */
final class CellChecks {
    private static final int LONGEST_TEXT = 32_767;
    private static final int READ = 4 * LONGEST_TEXT + 4;
    private static final BigDecimal HIGHEST = new BigDecimal("409.5");
    private static final Set<String> TYPES = Set.of("b", "d", "e", "inlineStr", "n", "s", "str");
    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private final Book book;
    private final Faults.Spot spot;
    private final RuleChecks rules;
    private final List<Book.Table> tables;
    private int row;
    private int rowNumber;
    private int column;

    CellChecks(Book book, Faults.Spot spot, RuleChecks rules, List<Book.Table> tables) {
        this.book = book;
        this.spot = spot;
        this.rules = rules;
        this.tables = tables;
    }

    void rows(XmlTokens xml) throws IOException {
        int own = xml.depth();
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token == XmlTokens.START && xml.at("row")) {
                row(xml);
            } else if (token == XmlTokens.START && xml.at("c")) {
                cell(xml);
            } else if (token == XmlTokens.START) {
                spot.error(
                        PreflightFindings.ELEMENT_ORDER,
                        "元素<%s>位置不对或重复，Excel会提示文件损坏".formatted(xml.name()),
                        "<%s> stands in the wrong place, twice, or is unknown".formatted(xml.name()));
                xml.skip();
            }
        }
    }

    private void row(XmlTokens xml) throws IOException {
        Optional<String> stated = xml.attribute("r");
        int number = stated.isEmpty() ? row + 1 : Numbers.whole(stated.get(), 0);
        String place = "A" + Math.max(1, number);
        if (number < 1 || number > CellRange.LAST_ROW) {
            spot.error(
                    PreflightFindings.OUT_OF_SHEET,
                    "行号“%s”超出工作表，Excel会提示文件损坏".formatted(stated.orElse("")),
                    "Row '%s' is outside of a sheet".formatted(stated.orElse("")));
        } else if (number <= row) {
            spot.error(
                    PreflightFindings.ROW_ORDER,
                    place,
                    "第%s行排在第%s行之后，Excel会提示文件损坏".formatted(number, row),
                    "Row %s stands behind row %s".formatted(number, row));
        }
        row = Math.max(row, number);
        rowNumber = number;
        column = 0;
        Optional<String> height = xml.attribute("ht");
        if (height.isPresent()
                && Numbers.decimal(height.get())
                        .filter(value -> value.signum() >= 0 && value.compareTo(HIGHEST) <= 0)
                        .isEmpty()) {
            spot.error(
                    PreflightFindings.ROW_HEIGHT,
                    place,
                    "第%s行行高%s磅，应在0至409.5磅之间".formatted(number, height.get()),
                    "Row %s is %s points high".formatted(number, height.get()));
        }
        style(place, xml.attribute("s"));
    }

    private void style(String place, Optional<String> style) {
        if (style.isPresent() && Numbers.whole(style.get(), Integer.MAX_VALUE) >= book.styles) {
            spot.error(
                    PreflightFindings.STYLE_OUT_OF_RANGE,
                    place,
                    "样式编号%s不存在（共%s种），Excel会提示文件损坏".formatted(style.get(), book.styles),
                    "Style %s of %s".formatted(style.get(), book.styles));
        }
    }

    private void cell(XmlTokens xml) throws IOException {
        Optional<String> address = xml.attribute("r");
        Optional<CellRange> at = address.flatMap(CellRange::find).filter(range -> range.cells() == 1);
        int number = column + 1;
        if (address.isPresent()) {
            if (at.isEmpty() || at.get().firstRow() != rowNumber) {
                boolean outside = at.isEmpty() && address.get().matches("[A-Z]+[0-9]+");
                spot.error(
                        outside ? PreflightFindings.OUT_OF_SHEET : PreflightFindings.CELL_ADDRESS,
                        "第%s行的单元格地址“%s”有误，Excel会提示文件损坏".formatted(rowNumber, address.get()),
                        "Row %s has a cell at '%s'".formatted(rowNumber, address.get()));
            } else {
                number = at.get().firstColumn();
            }
        }
        String place = CellRange.address(Math.max(1, rowNumber), number);
        if (number <= column) {
            spot.error(
                    PreflightFindings.CELL_ORDER,
                    place,
                    "单元格%s重复，或排在其右边的单元格之后，Excel会提示文件损坏".formatted(place),
                    "Cell %s stands twice, or behind one to its right".formatted(place));
        }
        column = Math.max(column, number);
        style(place, xml.attribute("s"));
        String type = xml.attribute("t").orElse("n");
        if (!TYPES.contains(type)) {
            spot.error(
                    PreflightFindings.CELL_TYPE,
                    place,
                    "单元格类型“%s”不存在，Excel会提示文件损坏".formatted(type),
                    "There is no type '%s'".formatted(type));
        }
        content(xml, place, type, number);
    }

    private void content(XmlTokens xml, String place, String type, int number) throws IOException {
        ElementOrder order = new ElementOrder(ElementOrder.CELL, spot);
        int own = xml.depth();
        Optional<String> shown = Optional.empty();
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token != XmlTokens.START) {
                continue;
            }
            if (xml.depth() == own + 1) {
                order.next(xml.name(), place);
            }
            if (xml.at("f")) {
                rules.formula(place, xml.text(READ).string());
            } else if (xml.at("v")) {
                String value = xml.text(READ).string();
                value(place, type, value);
                shown = Optional.of(type.equals("s") ? shared(value) : value);
            } else if (xml.at("t")) {
                shown = Optional.of(shown.orElse("") + xml.text(READ).string());
            } else if (!xml.at("is") && !xml.at("r")) {
                xml.skip();
            }
        }
        if (!type.equals("s")) {
            shown.ifPresent(text -> length(place, text));
        }
        heading(place, number, shown.orElse(""));
    }

    private String shared(String value) {
        int index = Numbers.whole(value, Integer.MAX_VALUE);
        return index < book.stringTexts.size() ? book.stringTexts.get(index) : "";
    }

    void length(String place, String text) {
        int length = text.replace("_x005F_", "_").length();
        if (length > LONGEST_TEXT) {
            spot.error(
                    PreflightFindings.TEXT_TOO_LONG,
                    place,
                    "文字共%s字以上，超过单元格上限%s字，Excel会提示文件损坏".formatted(LONGEST_TEXT, LONGEST_TEXT),
                    "A text of more than %s characters".formatted(LONGEST_TEXT));
        }
    }

    private void value(String place, String type, String value) {
        boolean right = switch (type) {
            case "n" -> value.isEmpty() || Numbers.decimal(value).isPresent();
            case "b" -> value.equals("0") || value.equals("1");
            case "e" -> ERRORS.contains(value);
            case "d" -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{2}:[0-9]{2}.*");
            default -> true;
        };
        if (!right) {
            spot.error(
                    PreflightFindings.CELL_VALUE,
                    place,
                    "“%s”不是该类型（%s）的值，Excel会提示文件损坏".formatted(value, type),
                    "'%s' is no value of type %s".formatted(value, type));
        }
        if (type.equals("s") && Numbers.whole(value, Integer.MAX_VALUE) >= book.strings) {
            spot.error(
                    PreflightFindings.STRING_OUT_OF_RANGE,
                    place,
                    "共享文字%s不存在（共%s条），Excel会提示文件损坏".formatted(value, book.strings),
                    "Shared text %s of %s".formatted(value, book.strings));
        }
    }

    private void heading(String place, int number, String shown) {
        for (Book.Table table : tables) {
            CellRange range = table.range();
            int index = number - range.firstColumn();
            if (table.headed()
                    && range.firstRow() == rowNumber
                    && range.contains(rowNumber, number)
                    && index < table.columns().size()) {
                String name = table.columns().get(index).replace("_x000a_", "\n");
                if (!name.toLowerCase(Locale.ROOT).equals(shown.toLowerCase(Locale.ROOT))) {
                    spot.error(
                            PreflightFindings.TABLE_HEADING,
                            place,
                            "表头“%s”与表格“%s”登记的列名“%s”不一致，Excel会提示文件损坏".formatted(shown, table.name(), name),
                            "Heading '%s' is '%s' in table '%s'".formatted(shown, name, table.name()));
                }
            }
        }
    }
}
