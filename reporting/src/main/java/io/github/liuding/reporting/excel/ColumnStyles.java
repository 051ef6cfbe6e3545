package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.reporting.table.Cell;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the styles that a column's cells may have.
 *
 * @param ofTexts whether the column's values are texts
 * @param plain of a value
 * @param quoted of a text that an edit would turn into something else: one that begins like a formula, or a number too
 *     long for Excel
 * @param missing of a word that stands for no value
 * @param total of the sum below the rows, and of the word in front of it
 * @param percents of percentages with 0, 1 and 2 decimals
 * @param lights of lamps
 */
record ColumnStyles(
        boolean ofTexts,
        int plain,
        int quoted,
        int missing,
        int total,
        List<Integer> percents,
        Map<LampColour, Integer> lights) {
    int of(Cell cell) {
        if (cell instanceof Cell.Formula formula) {
            // Never quoted: an edit would turn the formula into a text.
            return formula.value() instanceof Cell.Text ? plain : of(formula.value());
        }
        if (cell instanceof Cell.Text text) {
            return !ofTexts || startsLikeFormula(text.text()) ? quoted : plain;
        }
        if (cell instanceof Cell.Missing) {
            return missing;
        }
        if (cell instanceof Cell.Percent percent && !percents.isEmpty()) {
            return percents.get(percent.decimals());
        }
        if (cell instanceof Cell.Light light) {
            return lights.getOrDefault(light.lamp().colour(), plain);
        }
        return plain;
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
