package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.opc.XmlAttributes;
import io.github.liuding.reporting.opc.XmlText;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a sheet, one by one. */
final class SheetRows {
    private static final CellValue BLANK = new CellValue.Blank();
    private static final int LONGEST_FORMULA = 1 << 16;
    private static final int LONGEST_NUMBER = 512;

    private final BookStyles styles;
    private final SharedStrings.Reader strings;
    private final int stringCount;
    private final MergeFill merges;
    private final FindingsLog log;
    private final Consumer<RawRow> consumer;
    private final List<CellPicture> pictures = new ArrayList<>();
    private final Map<Integer, String> sharedFormulas = new HashMap<>();

    private int lastRow;
    private int lastFilledRow;
    private int rows;
    private int blankRows;
    private int row;
    private boolean rowIsKnown;
    private int column;
    private CellValue value = BLANK;
    private Optional<String> formula = Optional.empty();

    /** A picture that a cell's formula names. */
    record CellPicture(int row, int column, String id) {}

    SheetRows(BookFile book, MergeFill merges, FindingsLog log, Consumer<RawRow> consumer) {
        this.styles = book.styles;
        this.strings = book.strings.reader();
        this.stringCount = book.strings.count();
        this.merges = merges;
        this.log = log;
        this.consumer = consumer;
    }

    void read(XmlTokens xml) throws IOException {
        while (xml.next() != XmlTokens.EOF) {
            if (xml.at("sheetData")) {
                rows(xml);
                return;
            }
            if (xml.depth() > 1) {
                xml.skip();
            }
        }
    }

    List<CellPicture> pictures() {
        return pictures;
    }

    int lastRow() {
        return lastFilledRow;
    }

    int rows() {
        return rows;
    }

    int blankRows() {
        return blankRows;
    }

    private void rows(XmlTokens xml) throws IOException {
        int above = xml.depth();
        while (true) {
            int token = xml.next();
            if (token == XmlTokens.END && xml.depth() < above) {
                return;
            }
            if (token == XmlTokens.START) {
                if (xml.at("row")) {
                    row(xml);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void row(XmlTokens xml) throws IOException {
        XmlAttributes attributes = xml.attributes();
        int stated = attributes.index("r");
        int hidden = attributes.index("hidden");
        boolean isHidden = hidden >= 0 && BookFile.isTrue(Optional.of(xml.value(hidden)));
        row = lastRow + 1;
        if (stated >= 0) {
            int number = CellTexts.index(xml.bytes(), attributes.from(stated), attributes.to(stated));
            if (number < 1 || number > CellRange.LAST_ROW) {
                odd("第%s行的行号“%s”有误，该行未读取", "Row number '%2$s' behind row %1$d is none", lastRow, xml.value(stated));
                xml.skip();
                return;
            }
            row = number;
        }
        if (row > CellRange.LAST_ROW) {
            odd("第%s行以后还有行“%s”，超出工作表的最大行数，未读取", "Row behind row %s is beyond the sheet%s", lastRow, "");
            xml.skip();
            return;
        }
        boolean ascends = row > lastRow;
        if (!ascends && log.shows(WorkbookFindings.ROW_OUT_OF_ORDER)) {
            log.at(
                    row,
                    1,
                    WorkbookFindings.ROW_OUT_OF_ORDER,
                    Severity.WARNING,
                    "第%s行出现在第%s行之后，行次序有误或行号重复，请核对".formatted(row, lastRow),
                    "Row %s stands behind row %s".formatted(row, lastRow));
        }
        rowIsKnown = stated >= 0;
        List<RawCell> cells = cells(xml);
        lastRow = Math.max(lastRow, row);
        if (cells.isEmpty()) {
            blankRows++;
            if (ascends) {
                merges.pass(row);
            }
            return;
        }
        if (cells.stream().allMatch(cell -> cell.value().isBlank())
                && (pictures.isEmpty() || pictures.get(pictures.size() - 1).row() != row)) {
            blankRows++;
            if (ascends) {
                merges.fill(row, cells);
            }
            return;
        }
        rows++;
        lastFilledRow = Math.max(lastFilledRow, row);
        consumer.accept(new RawRow(row, isHidden, ascends ? merges.fill(row, cells) : cells));
    }

    private void odd(String message, String english, int number, String text) {
        if (log.shows(WorkbookFindings.BAD_ADDRESS)) {
            log.at(
                    Math.max(1, number),
                    1,
                    WorkbookFindings.BAD_ADDRESS,
                    Severity.ERROR,
                    message.formatted(number, text),
                    english.formatted(number, text));
        }
    }

    private List<RawCell> cells(XmlTokens xml) throws IOException {
        int above = xml.depth();
        List<RawCell> cells = List.of();
        column = 0;
        boolean sorted = true;
        while (true) {
            int token = xml.next();
            if (token == XmlTokens.END && xml.depth() < above) {
                return sorted ? cells : sorted(cells);
            }
            if (token != XmlTokens.START) {
                continue;
            }
            if (!xml.at("c")) {
                xml.skip();
                continue;
            }
            int before = column;
            Optional<RawCell> cell = cell(xml);
            sorted &= column > before;
            if (cell.isPresent()) {
                if (cells.isEmpty()) {
                    cells = new ArrayList<>();
                }
                cells.add(cell.get());
            }
        }
    }

    /** By column, and of two in one column the first. */
    private List<RawCell> sorted(List<RawCell> cells) {
        List<RawCell> sorted = new ArrayList<>(cells);
        sorted.sort(java.util.Comparator.comparingInt(RawCell::column));
        for (int i = sorted.size() - 1; i > 0; i--) {
            if (sorted.get(i).column() == sorted.get(i - 1).column()) {
                RawCell cell = sorted.remove(i);
                if (log.shows(WorkbookFindings.CELL_TWICE)) {
                    log.at(
                            cell.row(),
                            cell.column(),
                            WorkbookFindings.CELL_TWICE,
                            Severity.ERROR,
                            "单元格%s在文件里出现两次，只取第一次的内容，请核对".formatted(cell.address()),
                            "Cell %s stands twice; the first is taken".formatted(cell.address()));
                }
            }
        }
        return sorted;
    }

    private Optional<RawCell> cell(XmlTokens xml) throws IOException {
        XmlAttributes attributes = xml.attributes();
        byte[] bytes = xml.bytes();
        int address = attributes.index("r");
        int style = attributes.index("s");
        int type = attributes.index("t");
        int stated = address < 0 ? column + 1 : column(bytes, attributes.from(address), attributes.to(address));
        char kind = type < 0 ? 'n' : kind(bytes, attributes.from(type), attributes.to(type));
        int format = style < 0 ? 0 : CellTexts.index(bytes, attributes.from(style), attributes.to(style));
        if (stated < 1 || stated > CellRange.LAST_COLUMN) {
            odd(
                    "第%s行有单元格的地址“%s”有误，该单元格未读取",
                    "Row %s has a cell at '%s', which is none", row, address < 0 ? "" : xml.value(address));
            xml.skip();
            return Optional.empty();
        }
        column = stated;
        value = BLANK;
        formula = Optional.empty();
        content(xml, kind);
        boolean picture = formula.filter(text -> text.contains("DISPIMG(")).isPresent()
                || (value instanceof CellValue.Text text && text.text().startsWith("=DISPIMG("));
        if (picture) {
            picture(formula.orElseGet(() -> ((CellValue.Text) value).text()));
        }
        if (value == BLANK && formula.isEmpty() && !picture) {
            return Optional.empty();
        }
        if (!styles.has(format) && log.shows(WorkbookFindings.STYLE_MISSING)) {
            log.at(
                    row,
                    column,
                    WorkbookFindings.STYLE_MISSING,
                    Severity.NOTE,
                    "单元格的样式在文件里找不到，按“常规”格式读取",
                    "Style %s is missing; General is taken".formatted(format));
        }
        return Optional.of(new RawCell(row, column, value, styles.format(format), formula, Optional.empty()));
    }

    private void content(XmlTokens xml, char kind) throws IOException {
        int above = xml.depth();
        while (true) {
            int token = xml.next();
            if (token == XmlTokens.END) {
                if (xml.depth() < above) {
                    return;
                }
                continue;
            }
            if (xml.at("v")) {
                value(xml, kind);
            } else if (xml.at("f")) {
                formula(xml);
            } else if (xml.at("is")) {
                inline(xml);
            } else {
                xml.skip();
            }
        }
    }

    /** The column of an address, from 1; 0 where it has none, or another row than this. */
    private int column(byte[] bytes, int from, int to) {
        int letters = 0;
        int at = from;
        while (at < to && at - from < 4) {
            int letter = (bytes[at] & 0xDF) - '@';
            if (bytes[at] < 'A' || letter < 1 || letter > 26) {
                break;
            }
            letters = letters * 26 + letter;
            at++;
        }
        int number = CellTexts.index(bytes, at, to);
        if (!rowIsKnown && number > lastRow && number <= CellRange.LAST_ROW) {
            // A row that does not say its number has that of its first cell.
            row = number;
        }
        rowIsKnown = true;
        return number == row ? letters : 0;
    }

    /** One character for each type of ST_CellType (18.18.11): b, d, e, i (inlineStr), n, s, and t (str). */
    private static char kind(byte[] bytes, int from, int to) {
        if (to == from) {
            return 'n';
        }
        if (to - from == 1) {
            return (char) bytes[from];
        }
        return bytes[from] == 'i' ? 'i' : bytes[from] == 's' ? 't' : 'n';
    }

    private void value(XmlTokens xml, char kind) throws IOException {
        switch (kind) {
            case 's' -> shared(xml.text(LONGEST_NUMBER));
            case 't', 'i' -> text(xml.text(SharedStrings.LONGEST));
            case 'b' -> {
                String text = xml.text();
                value = new CellValue.Bool(text.equals("1") || text.equals("true"));
            }
            case 'e' -> value = new CellValue.Failure(xml.text(LONGEST_NUMBER).string());
            case 'd' -> moment(xml.text());
            default -> number(xml.text(LONGEST_NUMBER));
        }
    }

    private void shared(XmlText text) {
        int index = CellTexts.index(text.bytes(), text.from(), text.to());
        if (index >= 0 && index < stringCount) {
            text(strings.text(index));
        } else if (!text.isEmpty() && log.shows(WorkbookFindings.STRING_MISSING)) {
            log.at(
                    row,
                    column,
                    WorkbookFindings.STRING_MISSING,
                    Severity.ERROR,
                    "单元格的文字在文件里找不到，按空白读取，请核对原表",
                    "Shared text %s of %s is missing; the cell is read as blank".formatted(text.string(), stringCount));
        }
    }

    private void text(XmlText text) {
        text(CellTexts.decoded(text.string()));
    }

    private void text(String text) {
        String kept = text;
        if (text.length() > CellTexts.LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(CellTexts.LONGEST - 1))
                    ? CellTexts.LONGEST - 1
                    : CellTexts.LONGEST;
            kept = text.substring(0, end);
            if (log.shows(WorkbookFindings.TEXT_CUT)) {
                log.at(
                        row,
                        column,
                        WorkbookFindings.TEXT_CUT,
                        Severity.ERROR,
                        "单元格文字超过%s字，超出部分未读取，请改用附件".formatted(CellTexts.LONGEST),
                        "The text has more than %s characters and is cut".formatted(CellTexts.LONGEST));
            }
        }
        if (!kept.isEmpty()) {
            value = new CellValue.Text(kept);
        }
    }

    private void number(XmlText text) {
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> number = CellTexts.number(text);
        if (number.isPresent()) {
            value = new CellValue.Numeric(number.get());
            return;
        }
        String written = text.string();
        if (written.isBlank()) {
            return;
        }
        value = new CellValue.Text(written);
        if (log.shows(WorkbookFindings.BAD_NUMBER)) {
            log.at(
                    row,
                    column,
                    WorkbookFindings.BAD_NUMBER,
                    Severity.WARNING,
                    "单元格应为数字，文件里却是“%s”，按文字读取".formatted(written),
                    "'%s' is no number and is taken as a text".formatted(written));
        }
    }

    private void moment(String text) {
        value = IsoMoments.find(text).<CellValue>map(CellValue.Moment::new).orElseGet(() -> new CellValue.Text(text));
        if (text.isEmpty()) {
            value = BLANK;
        } else if (value instanceof CellValue.Text && log.shows(WorkbookFindings.BAD_NUMBER)) {
            log.at(
                    row,
                    column,
                    WorkbookFindings.BAD_NUMBER,
                    Severity.WARNING,
                    "单元格应为日期，文件里却是“%s”，按文字读取".formatted(text),
                    "'%s' is no day and is taken as a text".formatted(text));
        }
    }

    private void inline(XmlTokens xml) throws IOException {
        int own = xml.depth();
        String text = "";
        while (true) {
            int token = xml.next();
            if (token == XmlTokens.END && xml.depth() < own) {
                text(CellTexts.decoded(text));
                return;
            }
            if (token == XmlTokens.START) {
                if (xml.at("t")) {
                    String run = xml.text(SharedStrings.LONGEST).string();
                    text = text.isEmpty() ? run : text.length() > CellTexts.LONGEST ? text : text + run;
                } else if (!xml.at("r")) {
                    xml.skip();
                }
            }
        }
    }

    private void formula(XmlTokens xml) throws IOException {
        int shared = xml.attributes().index("si");
        int key = shared < 0
                ? -1
                : CellTexts.index(
                        xml.bytes(),
                        xml.attributes().from(shared),
                        xml.attributes().to(shared));
        String text = xml.text(LONGEST_FORMULA).string();
        if (key >= 0 && text.isEmpty()) {
            text = Optional.ofNullable(sharedFormulas.get(key)).orElse("");
        } else if (key >= 0 && sharedFormulas.size() < LONGEST_FORMULA) {
            sharedFormulas.put(key, text);
        }
        formula = Optional.of(text);
    }

    /** A picture in the cell, as WPS has it: the formula names it, and its value says nothing. */
    private void picture(String text) {
        int from = text.indexOf('"');
        int to = from < 0 ? -1 : text.indexOf('"', from + 1);
        pictures.add(new CellPicture(row, column, to < 0 ? "" : text.substring(from + 1, to)));
        value = BLANK;
    }
}
