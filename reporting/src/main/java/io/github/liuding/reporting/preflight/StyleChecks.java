package io.github.liuding.reporting.preflight;

import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the styles: counts, and styles that name what is there. */
final class StyleChecks {
    private static final int MOST_STYLES = 64_000;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int LONGEST_FORMAT = 255;
    private static final Set<String> COUNTED =
            Set.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");

    private final Book book;
    private final Faults.Spot spot;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<Integer> formats = new HashSet<>();
    private final List<Style> styles = new ArrayList<>();

    private record Style(boolean ofCells, int index, int font, int fill, int border, int format, int base) {}

    StyleChecks(Book book, String part) {
        this.book = book;
        this.spot = book.faults.in(part);
    }

    void check(XmlTokens xml) throws IOException {
        ElementOrder order = new ElementOrder(ElementOrder.STYLES, spot);
        String list = "";
        String stated = "";
        int found = 0;
        for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
            if (token == XmlTokens.END) {
                if (xml.depth() == 1 && !list.isEmpty()) {
                    count(list, stated, found);
                    list = "";
                }
                continue;
            }
            colour(xml);
            if (xml.depth() == 2) {
                order.next(xml.name(), "");
                list = COUNTED.contains(xml.name()) ? xml.name() : "";
                stated = xml.attribute("count").orElse("");
                found = 0;
                if (xml.at("extLst")) {
                    xml.skip();
                }
            } else if (xml.depth() == 3 && !list.isEmpty()) {
                item(list, found++, xml);
            } else if (xml.at("extLst")) {
                xml.skip();
            }
        }
        book.styles = counts.getOrDefault("cellXfs", 0);
        book.differentials = counts.getOrDefault("dxfs", 0);
        styles.forEach(this::references);
        if (book.styles > MOST_STYLES) {
            spot.error(
                    PreflightFindings.TOO_MANY_STYLES,
                    "单元格样式%s种，超过Excel上限%s种".formatted(book.styles, MOST_STYLES),
                    "%s styles, where Excel has %s".formatted(book.styles, MOST_STYLES));
        }
    }

    private void count(String list, String stated, int found) {
        counts.put(list, found);
        if (!stated.isEmpty() && Numbers.whole(stated, -1) != found) {
            spot.error(
                    PreflightFindings.COUNT_DIFFERS,
                    "<%s>写明%s项，实有%s项".formatted(list, stated, found),
                    "<%s> states %s and holds %s".formatted(list, stated, found));
        }
    }

    private void item(String list, int index, XmlTokens xml) throws IOException {
        switch (list) {
            case "numFmts" -> format(xml);
            case "cellXfs", "cellStyleXfs" ->
                styles.add(new Style(
                        list.equals("cellXfs"),
                        index,
                        number(xml, "fontId"),
                        number(xml, "fillId"),
                        number(xml, "borderId"),
                        number(xml, "numFmtId"),
                        number(xml, "xfId")));
            case "cellStyles" -> {
                int base = number(xml, "xfId");
                if (base >= counts.getOrDefault("cellStyleXfs", 0)) {
                    missing("cellStyle", index, "xfId", base);
                }
            }
            case "dxfs" -> differential(xml);
            default -> {}
        }
    }

    private static int number(XmlTokens xml, String attribute) throws IOException {
        return Numbers.whole(xml.attribute(attribute).orElse("0"), Integer.MAX_VALUE);
    }

    private void format(XmlTokens xml) throws IOException {
        int id = number(xml, "numFmtId");
        String code = xml.attribute("formatCode").orElse("");
        if (!formats.add(id) || code.isEmpty() || code.length() > LONGEST_FORMAT) {
            spot.error(
                    PreflightFindings.FORMAT_CODE,
                    "数字格式%s重复、为空或超过%s字".formatted(id, LONGEST_FORMAT),
                    "Number format %s stands twice, is empty, or has more than %s characters"
                            .formatted(id, LONGEST_FORMAT));
        }
    }

    private void differential(XmlTokens xml) throws IOException {
        ElementOrder order = new ElementOrder(ElementOrder.DIFFERENTIAL, spot);
        int own = xml.depth();
        for (int token = xml.next(); token != XmlTokens.END || xml.depth() >= own; token = xml.next()) {
            if (token == XmlTokens.START && xml.depth() == own + 1) {
                order.next(xml.name(), "");
            }
            if (token == XmlTokens.START) {
                colour(xml);
            }
        }
    }

    private void colour(XmlTokens xml) throws IOException {
        String rgb = xml.attribute("rgb").orElse("FF000000");
        if (!rgb.matches("[0-9A-Fa-f]{8}")) {
            spot.error(
                    PreflightFindings.COLOUR,
                    "颜色“%s”不是八位十六进制，Excel会提示文件损坏".formatted(rgb),
                    "Colour '%s' is not eight hexadecimal digits".formatted(rgb));
        }
    }

    private void references(Style style) {
        String name = style.ofCells() ? "cellXfs" : "cellStyleXfs";
        if (style.font() >= counts.getOrDefault("fonts", 0)) {
            missing(name, style.index(), "fontId", style.font());
        }
        if (style.fill() >= counts.getOrDefault("fills", 0)) {
            missing(name, style.index(), "fillId", style.fill());
        }
        if (style.border() >= counts.getOrDefault("borders", 0)) {
            missing(name, style.index(), "borderId", style.border());
        }
        if (style.format() >= FIRST_OWN_FORMAT && !formats.contains(style.format())) {
            missing(name, style.index(), "numFmtId", style.format());
        }
        if (style.ofCells() && style.base() > 0 && style.base() >= counts.getOrDefault("cellStyleXfs", 0)) {
            missing(name, style.index(), "xfId", style.base());
        }
    }

    private void missing(String list, int index, String attribute, int value) {
        spot.error(
                PreflightFindings.STYLE_REFERENCE,
                "<%s>第%s项引用的%s=%s不存在，Excel会提示文件损坏".formatted(list, index + 1, attribute, value),
                "<%s> number %s has %s=%s, which is not there".formatted(list, index + 1, attribute, value));
    }
}
