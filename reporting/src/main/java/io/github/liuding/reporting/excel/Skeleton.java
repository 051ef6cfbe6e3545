package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.text.RowHeight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook laid out by POI, with everything but the rows.
 *
 * <p>How many rows a table has is known only when they are written; until then filters reach down to the last row there
 * is, and that number is replaced afterwards.
 */
final class Skeleton {
    private static final int LAST_ROW = 1_048_576;
    /** The part that names the sheets. */
    static final String WORKBOOK = "xl/workbook.xml";

    private static final String NO_ROWS = "<sheetData/>";
    private static final String NO_DIMENSION = "<dimension ref=\"A1\"/>";
    private static final String FILTER_NAME = "_xlnm._FilterDatabase";
    private static final String PAGE_NUMBERS = "第 &P 页 共 &N 页";

    /** Where page numbers stand, in hundredths of an inch from the edge. */
    private static final int HEADER_AND_FOOTER = 40;

    /** The width of a digit of the normal font as Excel draws it, in twips. */
    private static final int DIGIT = 120;

    /**
     * The same where it is narrowest. A narrow table is made less small to fit the page, so that fewer rows go on it;
     * a page that ends too early does no harm, one that ends too late parts merged cells.
     */
    private static final int NARROWEST_DIGIT = 110;

    private final List<SheetFrame> sheets = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> filters = new ArrayList<>();
    private String workbookXml = "";

    private Skeleton() {}

    static Skeleton of(ReportWorkbook report, OfficialFonts fonts) throws IOException {
        Skeleton skeleton = new Skeleton();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, fonts);
            LampFormats.putInto(workbook);
            properties(workbook, report);
            List<List<ColumnStyles>> columns = new ArrayList<>();
            for (ReportTable<?> table : report.tables()) {
                XSSFSheet sheet = workbook.createSheet(table.name());
                layOut(sheet, table);
                table.names().forEach(cell -> name(workbook, table, cell));
                columns.add(table.columns().stream().map(styles::of).toList());
            }
            Choices choices = Choices.layOut(workbook, report);
            skeleton.take(workbook, report.tables().size());
            skeleton.workbookXml = skeleton.takePart(WORKBOOK);
            ChartParts charts = new ChartParts(fonts.body());
            for (int i = 0; i < report.tables().size(); i++) {
                ReportTable<?> table = report.tables().get(i);
                SheetFrame frame = skeleton.frame(workbook.getSheetAt(i), table, columns.get(i), styles, choices);
                skeleton.sheets.add(table.chart()
                        .map(bars -> frame.withTail(charts.add(table, bars, frame.part(), frame.tail())))
                        .orElse(frame));
            }
            charts.putInto(skeleton.parts);
        }
        return skeleton;
    }

    SheetFrame sheet(int index) {
        return sheets.get(index);
    }

    /** All parts but the sheets and {@link #WORKBOOK}, by name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The part {@link #WORKBOOK}, once the last row of each sheet is known. */
    byte[] workbook(List<Integer> lastRows) {
        String xml = workbookXml;
        for (int i = 0; i < lastRows.size(); i++) {
            // With what stands around it, because one sheet's name may be the end of another's.
            String reach = ">" + filters.get(i);
            String open =
                    reach.substring(0, reach.length() - String.valueOf(LAST_ROW).length());
            xml = xml.replace(reach + "<", open + lastRows.get(i) + "<");
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** The reach of a filter in the tail of a sheet, for the row that turned out to be the last. */
    static String closeFilter(String tail, int lastRow) {
        return tail.replaceFirst("(<autoFilter ref=\"[A-Z]+\\d+:[A-Z]+)" + LAST_ROW + "\"", "$1" + lastRow + "\"");
    }

    private static void layOut(XSSFSheet sheet, ReportTable<?> table) {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, columnWidth(table.columns().get(i).width()));
            sheet.setColumnHidden(i, table.columns().get(i).isHidden());
        }
        int last = table.columns().size() - 1;
        int lastHeading = CellAddress.firstRow(table) - 1;
        sheet.createFreezePane(0, lastHeading);
        sheet.setAutoFilter(new CellRangeAddress(lastHeading - 1, LAST_ROW - 1, 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(SheetFrame.HEADING_ROW - 1, lastHeading - 1, -1, -1));
        sheet.getFooter().setCenter(PAGE_NUMBERS);
        table.marking()
                .ifPresent(marking ->
                        sheet.getHeader().setRight(XmlBytes.valid(marking).replace("&", "&&")));
        print(sheet, table.print());
    }

    private static void name(XSSFWorkbook workbook, ReportTable<?> table, NamedCell cell) {
        XSSFName name = workbook.createName();
        name.setNameName(cell.name());
        name.setRefersToFormula("'%s'!%s"
                .formatted(table.name().replace("'", "''"), CellAddress.fixed(table, cell.row(), cell.column())));
    }

    private static void print(XSSFSheet sheet, PrintProfile profile) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, PageFlow.SIDE / 100.0);
        sheet.setMargin(PageMargin.RIGHT, PageFlow.SIDE / 100.0);
        sheet.setMargin(PageMargin.TOP, PageFlow.TOP_AND_BOTTOM / 100.0);
        sheet.setMargin(PageMargin.BOTTOM, PageFlow.TOP_AND_BOTTOM / 100.0);
        sheet.setMargin(PageMargin.HEADER, HEADER_AND_FOOTER / 100.0);
        sheet.setMargin(PageMargin.FOOTER, HEADER_AND_FOOTER / 100.0);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (profile) {
                    case A4_LANDSCAPE, A4_PORTRAIT -> PaperSize.A4_PAPER;
                    case A3_LANDSCAPE, A3_PORTRAIT -> PaperSize.A3_PAPER;
                });
        setup.setOrientation(profile.isLandscape() ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    /** In POI's 256ths of a digit, so that the characters fit even where the digit is narrowest. */
    private static int columnWidth(int characters) {
        int text = characters * Styles.BODY_SIZE * RowHeight.POINT;
        int width = text * 256 / DIGIT;
        while (RowHeight.usableWidth(width) < text) {
            width += 16;
        }
        return width;
    }

    private static void properties(XSSFWorkbook workbook, ReportWorkbook report) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(XmlBytes.valid(report.title()));
        properties.getCoreProperties().setCreator(XmlBytes.valid(report.creator()));
        properties.getCoreProperties().setCreated(Optional.of(midnight(report.created())));
        report.properties()
                .forEach((name, value) -> properties.getCustomProperties().addProperty(name, XmlBytes.valid(value)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Liuding");
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void take(XSSFWorkbook workbook, int tables) throws IOException {
        for (int i = 0; i < tables; i++) {
            filters.add(filterFormula(workbook, i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static String filterFormula(XSSFWorkbook workbook, int sheet) {
        return workbook.getAllNames().stream()
                .filter(name -> name.getNameName().equals(FILTER_NAME) && name.getSheetIndex() == sheet)
                .map(XSSFName::getRefersToFormula)
                .map(formula -> formula.replace("&", "&amp;").replace("<", "&lt;"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("POI made no filter for sheet " + sheet));
    }

    private SheetFrame frame(
            XSSFSheet sheet, ReportTable<?> table, List<ColumnStyles> columns, Styles styles, Choices choices) {
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        String xml = takePart(part);
        int rows = xml.indexOf(NO_ROWS);
        if (rows < 0) {
            throw new IllegalStateException("POI left no place for rows in " + part);
        }
        List<Integer> widths = new ArrayList<>();
        long width = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).isHidden()) {
                widths.add(1);
            } else {
                widths.add(RowHeight.usableWidth(sheet.getColumnWidth(i)));
                width += (long) sheet.getColumnWidth(i) * NARROWEST_DIGIT / 256;
            }
        }
        return new SheetFrame(
                part,
                xml.substring(0, rows).replace(NO_DIMENSION, ""),
                xml.substring(rows + NO_ROWS.length()),
                columns,
                styles,
                widths,
                width,
                choices);
    }

    private String takePart(String name) {
        byte[] bytes = Optional.ofNullable(parts.remove(name))
                .orElseThrow(() -> new IllegalStateException("POI wrote no part " + name));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
