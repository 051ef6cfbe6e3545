package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook whose rows can be read (已打开的工作簿); the file stays open until this is closed. For one thread at a time.
 */
public final class OpenWorkbook implements Closeable {
    private final String name;
    private final BookFile book;
    private final Limits limits;

    OpenWorkbook(String name, BookFile book, Limits limits) {
        this.name = name;
        this.book = book;
        this.limits = limits;
    }

    /** The file's name as the caller gave it; may be empty. */
    public String name() {
        return name;
    }

    /** The sheets in their order, hidden ones included. */
    public List<SheetInfo> sheets() {
        return List.copyOf(book.sheets);
    }

    /** The first sheet of a name. */
    public Optional<SheetInfo> sheet(String sheet) {
        return book.sheets.stream().filter(info -> info.name().equals(sheet)).findFirst();
    }

    /** Whether days are counted from 1904; see {@link SerialDates}. */
    public boolean date1904() {
        return book.date1904;
    }

    /** The defined names in their order. */
    public List<DefinedName> names() {
        return List.copyOf(book.names);
    }

    /** The custom properties of the document as texts, in their order. */
    public Map<String, String> customProperties() {
        return Collections.unmodifiableMap(book.properties);
    }

    /** Whether it holds macros, which are never run. */
    public boolean hasMacros() {
        return book.macros;
    }

    /**
     * Reads a sheet and hands on each row that holds something, in the order of the file. Memory does not grow with the
     * rows. Before the first row is handed on, the sheet is known to be there whole; where it turns out faulty amid its
     * rows, the rows before the fault were handed on, a finding says so, and there are no details.
     *
     * @param sheet a sheet of this workbook
     * @param consumer takes the rows one by one
     * @return what the sheet has beside its rows, and what was found
     * @throws IllegalArgumentException if the sheet is not of this workbook
     * @throws IOException if the disk cannot be read
     */
    public WithFindings<SheetDetails> rows(SheetInfo sheet, Consumer<RawRow> consumer) throws IOException {
        if (!book.sheets.contains(sheet)) {
            throw new IllegalArgumentException("Sheet '%s' is not of this workbook".formatted(sheet.name()));
        }
        FindingsLog log = new FindingsLog(name, sheet.name());
        if (sheet.kind() == SheetInfo.Kind.OTHER || sheet.part().isEmpty()) {
            return WithFindings.none(List.of());
        }
        try {
            return WithFindings.of(read(sheet, consumer, log), log.list());
        } catch (PartException e) {
            log.ended(e);
            return WithFindings.none(log.list());
        }
    }

    private SheetDetails read(SheetInfo sheet, Consumer<RawRow> consumer, FindingsLog log) throws IOException {
        SheetScan scan;
        try (XmlTokens xml = book.parts.xml(sheet.part()).orElseThrow()) {
            scan = SheetScan.read(xml, limits, log);
        }
        SheetRows rows = new SheetRows(book, new MergeFill(scan.merged, log), log, consumer);
        try (XmlTokens xml = book.parts.xml(sheet.part()).orElseThrow()) {
            rows.read(xml);
        }
        List<Picture> pictures = new SheetPictures(book, log).find(sheet.part(), scan.drawings, rows.pictures());
        return new SheetDetails(
                scan.merged, scan.hiddenColumns, pictures, rows.lastRow(), rows.rows(), rows.blankRows());
    }

    /**
     * The bytes of a picture.
     *
     * @return empty with a finding where they are damaged or too many
     * @throws IllegalArgumentException if the picture is not of this workbook
     * @throws IOException if the disk cannot be read
     */
    public WithFindings<byte[]> content(Picture picture) throws IOException {
        FindingsLog log = new FindingsLog(name);
        try {
            byte[] bytes = book.parts
                    .bytes(picture.part())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Picture '%s' is not of this workbook".formatted(picture.part())));
            return WithFindings.of(bytes, List.of());
        } catch (PartException e) {
            log.ended(e);
            return WithFindings.none(log.list());
        }
    }

    @Override
    public void close() throws IOException {
        book.parts.close();
    }
}
