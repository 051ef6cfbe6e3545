package io.github.liuding.reporting.excel;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.internal.HeldBack;
import io.github.liuding.reporting.internal.PackageZip;
import io.github.liuding.reporting.internal.WholeFile;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Writes workbooks (生成工作簿). Immutable and safe to share between threads.
 *
 * <p>Equal workbooks give equal bytes. Memory does not grow with the number of rows. No font is looked for and no
 * graphics class is loaded.
 */
public final class ExcelWriter {
    /** Two thirds of the time of level 6, for a file 4 % larger. */
    private static final int DEFAULT_COMPRESSION = 4;

    private final OfficialFonts fonts;
    private final int compression;
    private final Watch watch;
    private final Optional<Path> temporary;

    private ExcelWriter(OfficialFonts fonts, int compression, Watch watch, Optional<Path> temporary) {
        this.fonts = fonts;
        this.compression = compression;
        this.watch = watch;
        this.temporary = temporary;
    }

    /** A writer with the faces of official papers. */
    public static ExcelWriter standard() {
        return new ExcelWriter(OfficialFonts.gb2312(), DEFAULT_COMPRESSION, Watch.nobody(), Optional.empty());
    }

    /** This writer with other faces. */
    public ExcelWriter fonts(OfficialFonts other) {
        return new ExcelWriter(other, compression, watch, temporary);
    }

    /**
     * This writer with another compression.
     *
     * @param level from 0, none, to 9, smallest and slowest; 4 unless said otherwise
     */
    public ExcelWriter compression(int level) {
        if (level < 0 || level > 9) {
            throw new IllegalArgumentException("Compression must be from 0 to 9, but was %s".formatted(level));
        }
        return new ExcelWriter(fonts, level, watch, temporary);
    }

    /** This writer telling how far it has come. What is thrown there ends the writing. */
    public ExcelWriter progress(WriteProgress progress) {
        return new ExcelWriter(fonts, compression, new Watch(progress, watch.cancelled()), temporary);
    }

    /**
     * This writer asking before every row whether it is to stop. Once it is, nothing more is written and a {@link
     * java.util.concurrent.CancellationException} is thrown; no file and no byte in the caller's stream is left.
     */
    public ExcelWriter cancelledWhen(BooleanSupplier cancelled) {
        return new ExcelWriter(fonts, compression, new Watch(watch.progress(), cancelled), temporary);
    }

    /**
     * This writer with its temporary files in a folder that is there; in that of the system unless said otherwise. Only
     * workbooks of more than 4 MB that go to a stream have one, and it is gone when the method returns or throws.
     */
    public ExcelWriter temporaryFilesIn(Path folder) {
        return new ExcelWriter(fonts, compression, watch, Optional.of(folder));
    }

    /**
     * Writes a file. It appears whole or not at all; one that is there already is replaced only by a whole one.
     *
     * @return what a reader should know, in the order of the sheets
     * @throws WorkbookLimitException if a table holds more than a sheet can
     * @throws IllegalArgumentException if rows that could only be counted one by one are too few for a named cell, or too
     *     many for a chart
     * @throws IOException if the file cannot be written
     */
    public List<Finding> write(ReportWorkbook workbook, Path file) throws IOException {
        return WholeFile.write(file, out -> parts(workbook, out));
    }

    /**
     * Writes to a stream, which is flushed and never closed. Nothing is written to it before the workbook is whole, so that
     * after an exception of ours the caller can still answer otherwise.
     *
     * @return what a reader should know, in the order of the sheets
     * @throws WorkbookLimitException if a table holds more than a sheet can
     * @throws IllegalArgumentException if rows that could only be counted one by one are too few for a named cell, or too
     *     many for a chart
     * @throws IOException if the stream cannot be written
     */
    public List<Finding> write(ReportWorkbook workbook, OutputStream out) throws IOException {
        return whole(out, held -> parts(workbook, held));
    }

    private List<Finding> whole(OutputStream out, WholeFile.Content<List<Finding>> content) throws IOException {
        try (HeldBack held = new HeldBack(temporary)) {
            List<Finding> findings = content.writeTo(held);
            held.releaseTo(out);
            out.flush();
            return findings;
        }
    }

    private List<Finding> parts(ReportWorkbook workbook, OutputStream out) throws IOException {
        Skeleton skeleton = Skeleton.of(workbook, fonts);
        List<Finding> findings = new ArrayList<>();
        try (PackageZip zip = new PackageZip(out, compression)) {
            for (Map.Entry<String, byte[]> part : skeleton.parts().entrySet()) {
                zip.part(part.getKey(), part.getValue());
            }
            List<Integer> lastRows = new ArrayList<>();
            for (int i = 0; i < workbook.tables().size(); i++) {
                lastRows.add(sheet(workbook.tables().get(i), skeleton.sheet(i), zip, findings));
            }
            if (skeleton.choices().isNeeded()) {
                try (OutputStream part = zip.open(skeleton.choicesPart())) {
                    skeleton.choices().write(part);
                }
            }
            zip.part(Skeleton.WORKBOOK, skeleton.workbook(lastRows));
            zip.finish();
        }
        return List.copyOf(findings);
    }

    /**
     * Writes many workbooks into one zip (一单位一簿), one after the other: memory holds one at a time. It appears whole or not
     * at all.
     *
     * @return what a reader should know, each with the name of its workbook
     * @throws IllegalArgumentException if two have the same name, but for case
     * @throws WorkbookLimitException if a table holds more than a sheet can
     * @throws IOException if the file cannot be written
     */
    public List<Finding> writeAll(List<ArchivedWorkbook> workbooks, Path zip) throws IOException {
        return WholeFile.write(zip, out -> archive(workbooks, out));
    }

    /** The same to a stream, which is flushed and never closed; see {@link #write(ReportWorkbook, OutputStream)}. */
    public List<Finding> writeAll(List<ArchivedWorkbook> workbooks, OutputStream out) throws IOException {
        return whole(out, held -> archive(workbooks, held));
    }

    private List<Finding> archive(List<ArchivedWorkbook> workbooks, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        for (ArchivedWorkbook one : workbooks) {
            if (!names.add(one.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Workbook '%s' stands twice".formatted(one.name()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        // Workbooks are pressed already.
        try (PackageZip zip = new PackageZip(out, 0)) {
            for (ArchivedWorkbook one : workbooks) {
                try (OutputStream part = zip.open(one.name())) {
                    parts(one.workbook().get(), part).stream()
                            .map(finding -> named(finding, one.name()))
                            .forEach(findings::add);
                }
            }
            zip.finish();
        }
        return List.copyOf(findings);
    }

    private static Finding named(Finding finding, String name) {
        return finding.toBuilder()
                .message("“%s”：%s".formatted(name, finding.message()))
                .english("'%s': %s".formatted(name, finding.english()))
                .build();
    }

    private <R> int sheet(ReportTable<R> table, SheetFrame frame, PackageZip zip, List<Finding> findings)
            throws IOException {
        try (OutputStream part = zip.open(frame.part())) {
            SheetWriter<R> writer = new SheetWriter<>(table, frame, new XmlBytes(part), watch);
            writer.write();
            findings.addAll(writer.findings());
            return writer.lastDataRow();
        }
    }
}
