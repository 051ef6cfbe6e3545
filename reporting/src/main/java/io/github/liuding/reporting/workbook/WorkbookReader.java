package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.opc.ByteSource;
import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.PartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads workbooks (读取工作簿) in the format of .xlsx, from whatever program. Immutable and safe to share between threads.
 *
 * <p>Whatever is wrong with a file is a finding; what is thrown is thrown for the caller or the disk.
 */
public final class WorkbookReader {
    private final Limits limits;

    private WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /** A reader within {@link Limits#standard()}. */
    public static WorkbookReader standard() {
        return new WorkbookReader(Limits.standard());
    }

    /** This reader within other limits. */
    public WorkbookReader limits(Limits other) {
        return new WorkbookReader(other);
    }

    /**
     * Opens a file, whose rows are then read one by one. The workbook is to be closed; where there is none, nothing is
     * open.
     *
     * @return no workbook where the file is none, with a finding that says what to do
     * @throws IOException if the file cannot be read at all
     */
    public WithFindings<OpenWorkbook> open(Path file) throws IOException {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return open(ByteSource.of(file), name);
    }

    /**
     * Opens bytes, which must not be changed until the workbook is closed.
     *
     * @param name the file's name for findings; may be empty
     * @return as from {@link #open(Path)}
     */
    public WithFindings<OpenWorkbook> open(byte[] bytes, String name) throws IOException {
        return open(ByteSource.of(bytes), name);
    }

    private WithFindings<OpenWorkbook> open(ByteSource source, String name) throws IOException {
        FindingsLog log = new FindingsLog(name);
        Optional<BookFile> book = Optional.empty();
        try {
            if (!FileKind.isOther(source, log)) {
                book = BookFile.read(PackageParts.open(source, limits.ofPackage()), limits, log);
            }
        } catch (PartException e) {
            log.ended(e);
        } finally {
            if (book.isEmpty()) {
                source.close();
            }
        }
        return new WithFindings<>(book.map(found -> new OpenWorkbook(name, found, limits)), log.list());
    }

    /**
     * Reads a workbook whole, with the bytes of its pictures.
     *
     * @return a sheet that could not be read to its end is left out, with a finding
     * @throws IOException if the file cannot be read at all
     */
    public WithFindings<ReadWorkbook> read(Path file) throws IOException {
        return whole(open(file));
    }

    /**
     * Reads a workbook whole from bytes.
     *
     * @param name the file's name for findings; may be empty
     */
    public WithFindings<ReadWorkbook> read(byte[] bytes, String name) throws IOException {
        return whole(open(bytes, name));
    }

    /**
     * Reads a workbook whole from a stream, which is read to its end, or until it is longer than the limits allow, and
     * not closed. Its bytes are held in memory.
     *
     * @param name the file's name for findings; may be empty
     * @throws IOException if the stream cannot be read
     */
    public WithFindings<ReadWorkbook> read(InputStream in, String name) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16L, limits.fileBytes() + 1);
        return read(in.readNBytes(most), name);
    }

    private WithFindings<ReadWorkbook> whole(WithFindings<OpenWorkbook> opened) throws IOException {
        if (opened.value().isEmpty()) {
            return WithFindings.none(opened.findings());
        }
        List<Finding> findings = new ArrayList<>(opened.findings());
        List<ReadSheet> sheets = new ArrayList<>();
        Map<String, byte[]> media = new LinkedHashMap<>();
        try (OpenWorkbook workbook = opened.value().get()) {
            FindingsLog log = new FindingsLog(workbook.name());
            Collected cells = new Collected(limits.cells());
            for (SheetInfo sheet : workbook.sheets()) {
                List<RawRow> rows = new ArrayList<>();
                WithFindings<SheetDetails> details = workbook.rows(sheet, row -> cells.take(row, rows));
                findings.addAll(details.findings());
                details.value().ifPresent(found -> sheets.add(new ReadSheet(sheet, rows, found)));
                for (Picture picture :
                        details.value().map(SheetDetails::pictures).orElse(List.of())) {
                    if (!media.containsKey(picture.part())) {
                        WithFindings<byte[]> content = workbook.content(picture);
                        findings.addAll(content.findings());
                        content.value().ifPresent(bytes -> media.put(picture.part(), bytes));
                    }
                }
            }
            if (cells.left < 0) {
                log.error(
                        WorkbookFindings.TOO_MANY_CELLS,
                        "表格内容过多，超过%s个单元格，其余未读取，请拆分后再交".formatted(limits.cells()),
                        "The workbook has more than %s cells; the others are not read".formatted(limits.cells()));
            }
            findings.addAll(log.list());
            return WithFindings.of(new ReadWorkbook(workbook, sheets, media), findings);
        }
    }

    /** Counts down how many cells may still be kept. */
    private static final class Collected {
        private long left;

        Collected(int most) {
            left = most;
        }

        void take(RawRow row, List<RawRow> rows) {
            if (left >= 0) {
                left -= row.cells().size();
                if (left >= 0) {
                    rows.add(row);
                }
            }
        }
    }
}
