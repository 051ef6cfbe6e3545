package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Alignment;
import java.util.Optional;

/** How a cell looks; equal looks are one style of the workbook. */
record Look(
        Type type,
        Alignment alignment,
        boolean bordered,
        boolean quoted,
        Optional<String> format,
        Optional<Integer> background,
        boolean open) {

    private static final int FILL_IN = 0xFFF8DC;

    /** A face in a size, in points, and a colour. */
    record Type(String face, int size, int colour) {
        Type colour(int rgb) {
            return new Type(face, size, rgb);
        }

        /** Character set and family tell a machine without the face which other to take. */
        String xml() {
            return "<font><sz val=\"%s\"/><color rgb=\"%s\"/><name val=\"%s\"/><family val=\"3\"/><charset val=\"134\"/></font>"
                    .formatted(size, hex(colour), XmlBytes.escaped(face));
        }
    }

    /** Without border. */
    static Look plain(Type type, Alignment alignment) {
        return new Look(type, alignment, false, false, Optional.empty(), Optional.empty(), false);
    }

    Look withBorder() {
        return new Look(type, alignment, true, quoted, format, background, open);
    }

    /** For a text that begins like a formula and is none. */
    Look asQuoted() {
        return new Look(type, alignment, bordered, true, format, background, open);
    }

    Look inFormat(String pattern) {
        return new Look(type, alignment, bordered, quoted, Optional.of(pattern), background, open);
    }

    Look onBackground(int rgb) {
        return new Look(type, alignment, bordered, quoted, format, Optional.of(rgb), open);
    }

    /** For a cell that is filled in: tinted, and open where the sheet is protected. */
    Look toBeFilled() {
        return new Look(type, alignment, bordered, quoted, format, Optional.of(FILL_IN), true);
    }

    Look inType(Type other) {
        return new Look(other, alignment, bordered, quoted, format, background, open);
    }

    /** The element of the style, whose parts are given by their numbers. */
    String xml(int format, int font, int fill, int border) {
        return "<xf numFmtId=\"%s\" fontId=\"%s\" fillId=\"%s\" borderId=\"%s\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"%s>"
                        .formatted(format, font, fill, border, quoted ? " quotePrefix=\"1\"" : "")
                + "<alignment horizontal=\"%s\" vertical=\"center\" wrapText=\"1\"/><protection locked=\"%s\"/></xf>"
                        .formatted(horizontal(), open ? 0 : 1);
    }

    private String horizontal() {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    /** A colour as a workbook has it, opaque. */
    static String hex(int rgb) {
        return "FF%06X".formatted(rgb);
    }
}
