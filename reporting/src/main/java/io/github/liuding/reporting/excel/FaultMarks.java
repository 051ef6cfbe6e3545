package io.github.liuding.reporting.excel;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Faults marked in somebody's workbook (标错): the cells coloured and noted, all that is wrong with a row at its end, and a
 * sheet that lists everything. All else stays as it was.
 */
public final class FaultMarks {
    /** The sheet that lists everything. */
    static final String INDEX = "问题清单";
    /** The heading of the column with all that is wrong with a row. */
    static final String COLUMN = "问题提示";

    private static final byte[] RED = {(byte) 0xFF, (byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
    private static final byte[] TINT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 5;
    private static final int WIDE = 36 * 256;
    private static final int WIDEST = 80 * 256;
    private static final int NARROW = 12 * 256;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> painted = new LinkedHashMap<>();

    private FaultMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes a copy with its faults marked. The file must be one that a
     * {@link io.github.liuding.reporting.workbook.WorkbookReader} has read: what that refuses is not to be opened here
     * either. Marks of an earlier time are taken away first.
     *
     * @param file the workbook
     * @param headings sheet and a cell of the row with the headings, behind which the column of faults stands
     * @param findings what is wrong with it; those without a cell are listed only
     * @param out flushed and not closed
     * @throws IOException if the file cannot be read, or the stream not written
     */
    public static void write(Path file, Optional<Place> headings, List<Finding> findings, OutputStream out)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            FaultMarks marks = new FaultMarks(workbook);
            headings.ifPresent(marks::clear);
            marks.mark(findings, headings);
            workbook.write(whole);
        }
        whole.writeTo(out);
        out.flush();
    }

    /** Takes the marks of an earlier time away. */
    private void clear(Place headings) {
        XSSFSheet sheet = workbook.getSheet(headings.sheet().orElse(""));
        int last = row(headings);
        for (Row row : sheet) {
            if (row.getRowNum() >= last) {
                for (Cell cell : row) {
                    unpaint((XSSFCell) cell);
                }
            }
        }
        int column = column(sheet, last);
        for (Row row : sheet) {
            if (row.getRowNum() >= last && row.getCell(column) != null) {
                row.removeCell(row.getCell(column));
            }
        }
    }

    private static int row(Place headings) {
        return new CellReference(headings.cell().orElse("A1")).getRow();
    }

    private void unpaint(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        XSSFColor colour = style.getFillForegroundColorColor();
        if (colour != null && (Arrays.equals(colour.getARGB(), RED) || Arrays.equals(colour.getARGB(), YELLOW))) {
            cell.setCellStyle(painted.computeIfAbsent(style.getIndex() + "/clean", first -> {
                XSSFCellStyle clean = workbook.createCellStyle();
                clean.cloneStyleFrom(style);
                if (style.getLocked()) {
                    clean.setFillPattern(FillPatternType.NO_FILL);
                } else {
                    clean.setFillForegroundColor(new XSSFColor(TINT, null));
                }
                return clean;
            }));
            cell.removeCellComment();
        }
    }

    private void mark(List<Finding> findings, Optional<Place> headings) {
        Optional.ofNullable(workbook.getSheet(INDEX))
                .ifPresent(earlier -> workbook.removeSheetAt(workbook.getSheetIndex(earlier)));
        Map<XSSFRow, List<String>> rows = new LinkedHashMap<>();
        for (Finding finding : findings) {
            sheet(finding).ifPresent(sheet -> {
                CellReference at =
                        new CellReference(finding.place().flatMap(Place::cell).orElse("A1"));
                XSSFRow row =
                        Optional.ofNullable(sheet.getRow(at.getRow())).orElseGet(() -> sheet.createRow(at.getRow()));
                XSSFCell cell =
                        Optional.ofNullable(row.getCell(at.getCol())).orElseGet(() -> row.createCell(at.getCol()));
                paint(cell, finding.severity());
                note(sheet, cell, finding);
                rows.computeIfAbsent(row, first -> new ArrayList<>()).add(finding.message());
            });
        }
        headings.ifPresent(place -> column(place, rows));
        index(findings);
    }

    /** All that is wrong with a row, at its end. */
    private void column(Place headings, Map<XSSFRow, List<String>> rows) {
        XSSFSheet sheet = workbook.getSheet(headings.sheet().orElse(""));
        int heading = row(headings);
        int column = column(sheet, heading);
        sheet.setColumnWidth(column, WIDE);
        wrapped(sheet.getRow(heading).createCell(column), COLUMN);
        rows.forEach((row, texts) -> {
            if (row.getSheet().equals(sheet) && row.getRowNum() > heading) {
                wrapped(row.createCell(column), String.join("；", texts));
            }
        });
    }

    /** That of an earlier time, or the first one to the right of all headings. */
    private static int column(XSSFSheet sheet, int heading) {
        int last = 0;
        for (Cell cell : sheet.getRow(heading)) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(COLUMN)) {
                return cell.getColumnIndex();
            }
            last = Math.max(last, cell.getColumnIndex() + 1);
        }
        return last;
    }

    private Optional<XSSFSheet> sheet(Finding finding) {
        return finding.place()
                .filter(place -> place.cell().isPresent())
                .flatMap(Place::sheet)
                .flatMap(name -> Optional.ofNullable(workbook.getSheet(name)));
    }

    private void paint(XSSFCell cell, Severity severity) {
        byte[] colour = severity == Severity.ERROR ? RED : YELLOW;
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(painted.computeIfAbsent(before.getIndex() + "/" + severity, first -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(colour, null));
            return style;
        }));
    }

    /** The clerk's own note stays, with ours behind it. */
    private void note(XSSFSheet sheet, XSSFCell cell, Finding finding) {
        String own = Optional.ofNullable(cell.getCellComment())
                .map(comment -> comment.getString().getString())
                .filter(text -> !text.contains(finding.message()))
                .map(text -> text + "\n")
                .orElse("");
        cell.removeCellComment();
        ClientAnchor anchor = new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                cell.getColumnIndex() + 1,
                cell.getRowIndex(),
                cell.getColumnIndex() + 1 + NOTE_COLUMNS,
                cell.getRowIndex() + NOTE_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(own + finding.message()));
        comment.setAuthor("核对");
        cell.setCellComment(comment);
    }

    private void wrapped(XSSFCell cell, String text) {
        cell.setCellValue(text);
        cell.setCellStyle(painted.computeIfAbsent("wrapped", first -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        }));
    }

    private void index(List<Finding> findings) {
        XSSFSheet sheet = workbook.createSheet(INDEX);
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, NARROW);
        sheet.setColumnWidth(2, NARROW);
        sheet.setColumnWidth(3, WIDEST);
        row(sheet, 0, "程度", "工作表", "单元格", "问题");
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            row(
                    sheet,
                    i + 1,
                    finding.severity() == Severity.ERROR ? "错误" : "注意",
                    finding.place().flatMap(Place::sheet).orElse(""),
                    finding.place().flatMap(Place::cell).orElse(""),
                    finding.message());
        }
    }

    private void row(XSSFSheet sheet, int number, String... texts) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            wrapped(row.createCell(i), texts[i]);
        }
    }
}
