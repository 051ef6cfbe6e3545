package io.github.liuding.reporting.form;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.excel.FaultMarks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A returned workbook with its faults marked (标错退回), that can be mended and handed in again. What the clerk put in, notes
 * and looks, stays.
 */
public final class MarkedReturn {
    private MarkedReturn() {}

    /**
     * Writes a copy with its faults marked; see {@link FaultMarks}.
     *
     * @param file what came back
     * @param returned what it was read as
     * @param more what else is wrong with it, such as what {@link ProgressForm#entries} tells
     * @param out flushed and not closed
     * @throws IOException if the file cannot be read, or the stream not written
     */
    public static void write(Path file, Returned returned, List<Finding> more, OutputStream out) throws IOException {
        List<Finding> findings = new ArrayList<>(returned.findings());
        findings.addAll(more);
        FaultMarks.write(file, returned.headings(), findings, out);
    }
}
