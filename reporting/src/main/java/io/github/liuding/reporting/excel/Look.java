package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.Alignment;
import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
        void putInto(XSSFFont font) {
            font.setFontName(face);
            font.setFontHeightInPoints((short) size);
            font.setCharSet(FontCharset.GB2312.getNativeId());
            font.setFamily(FontFamily.MODERN);
            font.setScheme(FontScheme.NONE);
            font.setColor(rgb(colour));
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

    XSSFCellStyle makeIn(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (alignment) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        style.setQuotePrefixed(quoted);
        style.setLocked(!open);
        format.ifPresent(pattern -> style.setDataFormat(
                workbook.getCreationHelper().createDataFormat().getFormat(pattern)));
        background.ifPresent(rgb -> {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(rgb(rgb));
        });
        return style;
    }

    private static XSSFColor rgb(int rgb) {
        return new XSSFColor(bytes(rgb), null);
    }

    /** A colour as a workbook has it, opaque. */
    static byte[] bytes(int rgb) {
        return new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
