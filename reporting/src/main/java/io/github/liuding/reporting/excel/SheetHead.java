package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.text.RowHeight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sheet before and behind its rows: columns, frozen headings, and how it is printed. */
final class SheetHead {
    private static final String PAGE_NUMBERS = "第 &P 页 共 &N 页";

    /** Where page numbers stand, in hundredths of an inch from the edge. */
    private static final int HEADER_AND_FOOTER = 40;

    /** The parts of a digit in which columns are measured. */
    private static final int PARTS = 256;

    /** The width of a digit of the normal font as Excel draws it, in twips. */
    private static final int DIGIT = 120;

    /**
     * The same where it is narrowest. A narrow table is made less small to fit the page, so that fewer rows go on it;
     * a page that ends too early does no harm, one that ends too late parts merged cells.
     */
    private static final int NARROWEST_DIGIT = 110;

    private static final int A3 = 8;
    private static final int A4 = 9;

    private final ReportTable<?> table;
    private final List<Integer> widths;

    SheetHead(ReportTable<?> table) {
        this.table = table;
        this.widths = table.columns().stream()
                .map(column -> columnWidth(column.width()))
                .toList();
    }

    /** In 256ths of a digit, so that the characters fit even where the digit is narrowest. */
    private static int columnWidth(int characters) {
        int text = characters * Styles.BODY_SIZE * RowHeight.POINT;
        int width = text * PARTS / DIGIT;
        while (RowHeight.usableWidth(width) < text) {
            width += 16;
        }
        return width;
    }

    /** The width of each column that is usable for text, in twips. */
    List<Integer> usableWidths() {
        List<Integer> usable = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            usable.add(table.columns().get(i).isHidden() ? 1 : RowHeight.usableWidth(widths.get(i)));
        }
        return usable;
    }

    /** The width of all columns in print, in twips. */
    long widthInPrint() {
        long width = 0;
        for (int i = 0; i < widths.size(); i++) {
            width += table.columns().get(i).isHidden() ? 0 : (long) widths.get(i) * NARROWEST_DIGIT / PARTS;
        }
        return width;
    }

    /**
     * The XML up to the rows.
     *
     * @param first whether it is the sheet that is seen first
     */
    String before(boolean first) {
        int frozen = CellAddress.firstRow(table) - 1;
        StringBuilder xml = new StringBuilder(XmlParts.DECLARATION)
                .append("<worksheet xmlns=\"%s\" xmlns:r=\"%s\">"
                        .formatted(XmlParts.SHEET_SPACE, XmlParts.RELATIONSHIP_SPACE))
                .append(
                        "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView%s workbookViewId=\"0\">"
                                .formatted(first ? " tabSelected=\"1\"" : ""))
                .append(
                        "<pane ySplit=\"%s\" topLeftCell=\"A%s\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"
                                .formatted(frozen, frozen + 1))
                .append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.size(); i++) {
            Column<?, ?> column = table.columns().get(i);
            xml.append("<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"%3$s/>"
                    .formatted(
                            i + 1,
                            BigDecimal.valueOf(widths.get(i))
                                    .divide(BigDecimal.valueOf(PARTS))
                                    .toPlainString(),
                            column.isHidden() ? " hidden=\"1\"" : ""));
        }
        return xml.append("</cols>").toString();
    }

    /** How it is printed: behind everything about the cells, before the ends of pages. */
    String print() {
        PrintProfile profile = table.print();
        return "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"%1$s\" right=\"%1$s\" top=\"%2$s\" bottom=\"%2$s\" header=\"%3$s\" footer=\"%3$s\"/>"
                        .formatted(inches(PageFlow.SIDE), inches(PageFlow.TOP_AND_BOTTOM), inches(HEADER_AND_FOOTER))
                + "<pageSetup paperSize=\"%s\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"%s\"/>"
                        .formatted(paper(profile), profile.isLandscape() ? "landscape" : "portrait")
                + "<headerFooter>%s<oddFooter>%s</oddFooter></headerFooter>"
                        .formatted(
                                table.marking()
                                        .map(marking -> "<oddHeader>%s</oddHeader>"
                                                .formatted(XmlParts.text("&R" + marking.replace("&", "&&"))))
                                        .orElse(""),
                                XmlParts.text("&C" + PAGE_NUMBERS));
    }

    private static int paper(PrintProfile profile) {
        return switch (profile) {
            case A4_LANDSCAPE, A4_PORTRAIT -> A4;
            case A3_LANDSCAPE, A3_PORTRAIT -> A3;
        };
    }

    private static String inches(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
