package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number format of each cell style (单元格样式). */
final class BookStyles {
    private static final CellFormat GENERAL = CellFormat.of(FormatCodes.GENERAL);

    private final List<CellFormat> formats;

    private BookStyles(List<CellFormat> formats) {
        this.formats = formats;
    }

    /** For a file that has none: everything is General. */
    static BookStyles none() {
        return new BookStyles(List.of());
    }

    static BookStyles read(XmlTokens xml) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        boolean ofCells = false;
        for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
            if (xml.at("cellXfs")) {
                ofCells = token == XmlTokens.START;
            } else if (token == XmlTokens.START && xml.at("numFmt") && xml.depth() == 3) {
                codes.put(number(xml), xml.attribute("formatCode").orElse(FormatCodes.GENERAL));
            } else if (token == XmlTokens.START && xml.at("xf") && ofCells) {
                ids.add(number(xml));
            }
        }
        Map<Integer, CellFormat> formats = new HashMap<>();
        List<CellFormat> ofStyles = new ArrayList<>(ids.size());
        for (int id : ids) {
            ofStyles.add(formats.computeIfAbsent(
                    id, key -> CellFormat.of(Optional.ofNullable(codes.get(key)).orElse(FormatCodes.builtIn(key)))));
        }
        return new BookStyles(ofStyles);
    }

    private static int number(XmlTokens xml) {
        int index = xml.attributes().index("numFmtId");
        return index < 0
                ? 0
                : CellTexts.index(
                        xml.bytes(),
                        xml.attributes().from(index),
                        xml.attributes().to(index));
    }

    /** The format of a style; that of the first where there are none at all. */
    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : GENERAL;
    }

    /** Whether a cell may name this style. */
    boolean has(int style) {
        return style == 0 || (style > 0 && style < formats.size());
    }

    boolean isEmpty() {
        return formats.isEmpty();
    }
}
