package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.workbook.CellRange;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Data validations and conditional formats of a sheet. */
final class RuleChecks {
    private static final int LONGEST_LIST = 255;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 224;
    private static final int LONGEST_FORMULA = 8192;
    private static final Set<String> TYPES =
            Set.of("none", "whole", "decimal", "list", "date", "time", "textLength", "custom");
    private static final Set<String> OPERATORS = Set.of(
            "between",
            "notBetween",
            "equal",
            "notEqual",
            "lessThan",
            "lessThanOrEqual",
            "greaterThan",
            "greaterThanOrEqual");

    private final Book book;
    private final Faults.Spot spot;

    RuleChecks(Book book, Faults.Spot spot) {
        this.book = book;
        this.spot = spot;
    }

    /** Every range of a list of them; the list as a place. */
    String ranges(XmlTokens xml) throws IOException {
        String ranges = xml.attribute("sqref").orElse("");
        boolean right = !ranges.isBlank();
        for (String range : ranges.strip().split("\\s+", -1)) {
            right &= CellRange.find(range).isPresent();
        }
        if (!right) {
            invalid(ranges);
        }
        return right ? ranges : "";
    }

    void invalid(String range) {
        spot.error(
                PreflightFindings.RANGE_INVALID,
                "区域“%s”有误，Excel会提示文件损坏".formatted(range),
                "'%s' is no range of cells".formatted(range));
    }

    void validations(XmlTokens xml) throws IOException {
        String stated = xml.attribute("count").orElse("");
        int own = xml.depth();
        int found = 0;
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token == XmlTokens.START) {
                if (xml.at("dataValidation")) {
                    found++;
                    validation(xml);
                } else {
                    xml.skip();
                }
            }
        }
        count("dataValidations", stated, found);
    }

    void count(String list, String stated, int found) {
        if (!stated.isEmpty() && Numbers.whole(stated, -1) != found) {
            spot.error(
                    PreflightFindings.COUNT_DIFFERS,
                    "<%s>写明%s项，实有%s项".formatted(list, stated, found),
                    "<%s> states %s and holds %s".formatted(list, stated, found));
        }
    }

    private void validation(XmlTokens xml) throws IOException {
        String cells = ranges(xml);
        String type = xml.attribute("type").orElse("none");
        String operator = xml.attribute("operator").orElse("between");
        boolean titled = xml.attribute("promptTitle").orElse("").length() <= LONGEST_TITLE
                && xml.attribute("errorTitle").orElse("").length() <= LONGEST_TITLE;
        boolean told = xml.attribute("prompt").orElse("").length() <= LONGEST_PROMPT
                && xml.attribute("error").orElse("").length() <= LONGEST_ERROR;
        if (!titled || !told) {
            spot.error(
                    PreflightFindings.VALIDATION_TEXT,
                    cells,
                    "有效性的标题超过%s字、提示超过%s字或出错警告超过%s字，Excel会提示文件损坏"
                            .formatted(LONGEST_TITLE, LONGEST_PROMPT, LONGEST_ERROR),
                    "A title of more than %s, a prompt of more than %s or an error of more than %s characters"
                            .formatted(LONGEST_TITLE, LONGEST_PROMPT, LONGEST_ERROR));
        }
        Optional<String> first = Optional.empty();
        Optional<String> second = Optional.empty();
        int own = xml.depth();
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token == XmlTokens.START && xml.at("formula1")) {
                first = Optional.of(xml.text());
            } else if (token == XmlTokens.START && xml.at("formula2")) {
                second = Optional.of(xml.text());
            }
        }
        boolean two = operator.equals("between") || operator.equals("notBetween");
        boolean needsSecond =
                two && Set.of("whole", "decimal", "date", "time", "textLength").contains(type);
        boolean whole =
                type.equals("none") || first.filter(text -> !text.isBlank()).isPresent();
        if (!TYPES.contains(type) || !OPERATORS.contains(operator) || !whole || (needsSecond && second.isEmpty())) {
            spot.error(
                    PreflightFindings.VALIDATION_INCOMPLETE,
                    cells,
                    "有效性规则不完整或类型有误（%s）".formatted(type),
                    "A validation of type %s and operator %s is incomplete".formatted(type, operator));
        }
        first.filter(text -> type.equals("list")).ifPresent(text -> list(cells, text));
        first.ifPresent(text -> formula(cells, text));
        second.ifPresent(text -> formula(cells, text));
    }

    private void list(String cells, String formula) {
        boolean literal = formula.startsWith("\"");
        int length = formula.length() - 2;
        if (literal && length > LONGEST_LIST) {
            spot.error(
                    PreflightFindings.VALIDATION_LIST,
                    cells,
                    "下拉列表共%s字，超过%s字，Excel会提示文件损坏".formatted(length, LONGEST_LIST),
                    "A list of %s characters, where Excel has %s".formatted(length, LONGEST_LIST));
        }
    }

    void formula(String cell, String formula) {
        if (formula.length() > LONGEST_FORMULA) {
            spot.error(
                    PreflightFindings.FORMULA_TOO_LONG,
                    cell,
                    "公式共%s字，超过%s字，Excel会提示文件损坏".formatted(formula.length(), LONGEST_FORMULA),
                    "A formula of %s characters, where Excel has %s".formatted(formula.length(), LONGEST_FORMULA));
        }
        if (formula.startsWith("=")) {
            spot.error(
                    PreflightFindings.FORMULA_SIGN,
                    cell,
                    "公式在文件里不应带“=”，Excel会提示文件损坏",
                    "A formula must not begin with '=' in the file");
        }
        for (String sheet : SheetReferences.of(formula)) {
            boolean known = sheet.startsWith("[");
            for (String each : sheet.split(":", -1)) {
                known |= book.hasSheet(each);
            }
            if (!known) {
                spot.error(
                        PreflightFindings.NAME_WITHOUT_SHEET,
                        cell,
                        "公式引用了不存在的工作表“%s”".formatted(sheet),
                        "A formula refers to sheet '%s', which is not there".formatted(sheet));
            }
        }
    }

    void conditionalFormat(XmlTokens xml) throws IOException {
        String cells = ranges(xml);
        int own = xml.depth();
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token != XmlTokens.START) {
                continue;
            }
            if (xml.at("extLst")) {
                xml.skip();
            } else if (xml.at("cfRule")) {
                rule(cells, xml);
            } else if (xml.at("formula")) {
                formula(cells, xml.text(1 << 16).string());
            }
        }
    }

    private void rule(String cells, XmlTokens xml) throws IOException {
        Optional<String> style = xml.attribute("dxfId");
        if (style.isPresent() && Numbers.whole(style.get(), Integer.MAX_VALUE) >= book.differentials) {
            spot.error(
                    PreflightFindings.DIFFERENTIAL_STYLE,
                    cells,
                    "条件格式引用的样式%s不存在，Excel会提示文件损坏".formatted(style.get()),
                    "A rule has the format %s of %s".formatted(style.get(), book.differentials));
        }
        boolean typed = xml.attribute("type").filter(type -> !type.isEmpty()).isPresent();
        if (!typed || Numbers.whole(xml.attribute("priority").orElse(""), 0) < 1) {
            spot.error(
                    PreflightFindings.RULE_INVALID,
                    cells,
                    "条件格式没有类型或优先级，Excel会提示文件损坏",
                    "A rule has no type or no priority from 1");
        }
    }
}
