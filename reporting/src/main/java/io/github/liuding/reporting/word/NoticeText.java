package io.github.liuding.reporting.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The text of a notice that is a Word document (文件文本), as {@code NoticeReader} reads it: a paragraph a line, a row of a
 * table a line with its cells parted by tabs.
 *
 * <p>A cell merged across columns stands in the first of them, one merged across rows in the first row; the others are
 * empty. Numbers that Word counts itself are written out in front of their paragraphs, in the form that the levels of
 * papers have: 一、 (一) 1. (1).
 */
public final class NoticeText {
    private static final String[] HAN = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> counts = new TreeMap<>();

    private NoticeText() {}

    /**
     * The text of a document.
     *
     * @throws IOException if the file cannot be read or is no Word document (.docx)
     */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /**
     * The text of a document.
     *
     * @param in a Word document (.docx); it stays open
     * @throws IOException if it cannot be read or is no Word document
     */
    public static String of(InputStream in) throws IOException {
        try (XWPFDocument document = new XWPFDocument(in)) {
            NoticeText read = new NoticeText();
            read.body(document);
            return read.text.toString();
        } catch (OpenXML4JRuntimeException | NotOfficeXmlFileException | EmptyFileException notADocument) {
            throw new IOException("The file is no Word document (.docx)", notADocument);
        } catch (RuntimeException damaged) {
            if (damaged.getCause() instanceof OpenXML4JException) {
                throw new IOException("The file is no Word document (.docx)", damaged);
            }
            throw damaged;
        }
    }

    private void body(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(numbered(paragraph)).append('\n');
            } else if (element instanceof XWPFTable table) {
                table(table);
            }
        }
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                cells.add(isContinued(cell) ? "" : words(cell));
                for (int i = 1; i < columns(cell); i++) {
                    cells.add("");
                }
            }
            text.append(String.join("\t", cells)).append('\n');
        }
    }

    /** Whether a cell is the rest of one that begins in a row above. */
    private static boolean isContinued(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && !(properties.getVMerge().isSetVal() && properties.getVMerge().getVal() == STMerge.RESTART);
    }

    private static int columns(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        BigInteger span = properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal()
                : BigInteger.ONE;
        return Math.max(1, Math.min(64, span.intValue()));
    }

    private String words(XWPFTableCell cell) {
        StringBuilder words = new StringBuilder();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            words.append(plain(paragraph.getText()));
        }
        return words.toString();
    }

    private String numbered(XWPFParagraph paragraph) {
        String words = plain(paragraph.getText());
        BigInteger id = paragraph.getNumID();
        if (words.isBlank() || id == null || id.signum() == 0) {
            return words;
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        String format = paragraph.getNumFmt() == null ? "" : paragraph.getNumFmt();
        if (format.equals("bullet") || format.equals("none")) {
            return words;
        }
        int number = counts.merge(id + " " + level, 1, Integer::sum);
        counts.keySet()
                .removeIf(key ->
                        key.startsWith(id + " ") && Integer.parseInt(key.substring(key.indexOf(' ') + 1)) > level);
        String shape = paragraph.getNumLevelText() == null ? "" : paragraph.getNumLevelText();
        return number(number, format, shape) + words;
    }

    private static String number(int number, String format, String shape) {
        boolean isHan = format.startsWith("chinese") || format.startsWith("ideograph") || format.contains("taiwanese");
        String digits = isHan ? han(number) : String.valueOf(number);
        boolean isBracketed = shape.startsWith("(") || shape.startsWith("（");
        return isBracketed ? "(" + digits + ")" : isHan ? digits + "、" : digits + ".";
    }

    private static String han(int number) {
        if (number <= 10) {
            return HAN[number];
        }
        if (number >= 100) {
            return String.valueOf(number);
        }
        return (number < 20 ? "" : HAN[number / 10]) + "十" + (number % 10 == 0 ? "" : HAN[number % 10]);
    }

    /** A line of its own: what would end it, or part cells, is a space. */
    private static String plain(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
