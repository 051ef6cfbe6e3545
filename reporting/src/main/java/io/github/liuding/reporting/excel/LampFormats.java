package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The colours of lamps as conditional formats (亮灯条件格式): who changes the word of a lamp sees its colour change. Lamps are
 * gathered while the rows go by. Not thread-safe.
 */
final class LampFormats {
    /** More lamps than any place has; a column with more of them keeps the colours that its cells were given. */
    private static final int MOST_LAMPS = 24;

    /** Excel takes no longer text within a formula. */
    private static final int LONGEST_WORD = 255;

    /** The order of their formats in the workbook. */
    private static final List<LampColour> COLOURS = List.of(LampColour.values());

    private static final int WHITE = 0xFFFFFF;

    /** For each column with lamps the colours of their words; none for a word of several colours. */
    private final Map<Integer, Map<String, Optional<LampColour>>> columns = new LinkedHashMap<>();

    /** The formats of all colours, in their order, and that of no colour behind them; they are the first of a workbook. */
    static List<String> formats() {
        List<String> formats = new ArrayList<>();
        for (LampColour colour : COLOURS) {
            LampPaint paint = LampPaint.of(colour);
            formats.add("<dxf><font><color rgb=\"%s\"/></font>%s</dxf>"
                    .formatted(Look.hex(paint.foreground()), fill(paint.background())));
        }
        formats.add("<dxf>%s</dxf>".formatted(fill(WHITE)));
        return formats;
    }

    /** What fills a format stands as the background, unlike in a style. */
    private static String fill(int rgb) {
        return "<fill><patternFill><bgColor rgb=\"%s\"/></patternFill></fill>".formatted(Look.hex(rgb));
    }

    void add(int column, Cell cell) {
        if (cell instanceof Cell.Light light) {
            Lamp lamp = light.lamp();
            Map<String, Optional<LampColour>> words = columns.computeIfAbsent(column, any -> new LinkedHashMap<>());
            // Excel compares words without regard to case. Beyond the most, none is needed any more.
            if (words.size() <= MOST_LAMPS) {
                words.merge(
                        lamp.word().toLowerCase(Locale.ROOT),
                        Optional.of(lamp.colour()),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
    }

    /**
     * The elements, one a column.
     *
     * @param firstRow the first data row, from 1
     * @param lastRow the last
     * @param priority the first that is free
     */
    String xml(int firstRow, int lastRow, int priority) {
        StringBuilder xml = new StringBuilder();
        int next = priority;
        for (Map.Entry<Integer, Map<String, Optional<LampColour>>> column : columns.entrySet()) {
            if (column.getValue().size() <= MOST_LAMPS
                    && column.getValue().keySet().stream().allMatch(word -> word.length() <= LONGEST_WORD)) {
                List<String> rules = rules(CellAddress.letters(column.getKey()) + firstRow, column.getValue(), next);
                next += rules.size();
                xml.append("<conditionalFormatting sqref=\"%1$s%2$s:%1$s%3$s\">%4$s</conditionalFormatting>"
                        .formatted(CellAddress.letters(column.getKey()), firstRow, lastRow, String.join("", rules)));
            }
        }
        return xml.toString();
    }

    private static List<String> rules(String cell, Map<String, Optional<LampColour>> words, int priority) {
        List<String> rules = new ArrayList<>();
        words.forEach((word, colour) -> colour.ifPresent(one -> rules.add(
                rule("cellIs", COLOURS.indexOf(one), priority + rules.size(), " operator=\"equal\"", quoted(word)))));
        String noLamp = words.keySet().stream()
                .map(word -> cell + "<>" + quoted(word))
                .collect(Collectors.joining(",", "AND(", ")"));
        rules.add(rule("expression", COLOURS.size(), priority + rules.size(), "", noLamp));
        return rules;
    }

    private static String rule(String type, int format, int priority, String operator, String formula) {
        return "<cfRule type=\"%s\" dxfId=\"%s\" priority=\"%s\"%s><formula>%s</formula></cfRule>"
                .formatted(type, format, priority, operator, XmlBytes.escaped(formula));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }
}
