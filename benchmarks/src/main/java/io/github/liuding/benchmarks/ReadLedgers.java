package io.github.liuding.benchmarks;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.workbook.CellValue;
import io.github.liuding.reporting.workbook.OpenWorkbook;
import io.github.liuding.reporting.workbook.RawCell;
import io.github.liuding.reporting.workbook.RawRow;
import io.github.liuding.reporting.workbook.SheetDetails;
import io.github.liuding.reporting.workbook.SheetInfo;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads every cell of a workbook, and gives a sum over what was read so that nothing can be left out. */
final class ReadLedgers {
    private ReadLedgers() {}

    /** Typed values by Liuding. */
    static long liuding(Path file) throws IOException {
        long[] sum = new long[1];
        WithFindings<OpenWorkbook> opened = WorkbookReader.standard().open(file);
        try (OpenWorkbook workbook = opened.orElseThrow()) {
            for (SheetInfo sheet : workbook.sheets()) {
                WithFindings<SheetDetails> details = workbook.rows(sheet, row -> sum[0] += sum(row));
                details.orElseThrow();
            }
        }
        return sum[0];
    }

    private static long sum(RawRow row) {
        long sum = row.number();
        for (RawCell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text text) {
                sum += text.text().length();
            } else if (cell.value() instanceof CellValue.Numeric number) {
                sum += number.value().scale();
            }
        }
        return sum;
    }

    /** Formatted texts by POI's own handler. */
    static long poi(Path file) throws IOException {
        long[] sum = new long[1];
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc);
            XSSFReader reader = new XSSFReader(opc);
            XSSFSheetXMLHandler handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(), strings, new Sum(sum), new DataFormatter(), false);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return sum[0];
    }

    private record Sum(long[] sum) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            sum[0] += row + 1;
        }

        @Override
        public void endRow(int row) {
            // Nothing ends.
        }

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            sum[0] += text.length();
        }
    }
}
