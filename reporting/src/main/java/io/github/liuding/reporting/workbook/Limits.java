package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.PackageLimits;

/**
 * How much is read of a file before it is refused (读取上限), so that no file can take all memory or time.
 *
 * <p>Immutable; every method gives a changed copy. What a sheet can hold, 1,048,576 rows of 16,384 columns with texts
 * of 32,767 characters, is a limit besides.
 */
public final class Limits {
    private static final long MIB = 1L << 20;
    private static final int RATIO = 400;
    private static final int DEPTH = 100;

    private final long fileBytes;
    private final int parts;
    private final long partBytes;
    private final long totalBytes;
    private final int strings;
    private final long stringBytes;
    private final int cells;
    private final int merged;

    private Limits(
            long fileBytes,
            int parts,
            long partBytes,
            long totalBytes,
            int strings,
            long stringBytes,
            int cells,
            int merged) {
        this.fileBytes = positive("File", fileBytes);
        this.parts = (int) positive("Parts", parts);
        this.partBytes = positive("Part", partBytes);
        this.totalBytes = positive("Total", totalBytes);
        this.strings = (int) positive("Strings", strings);
        this.stringBytes = positive("Bytes of strings", stringBytes);
        this.cells = (int) positive("Cells", cells);
        this.merged = (int) positive("Merged ranges", merged);
    }

    /**
     * For the forms of an office: files of 256 MiB in 10,000 parts, of which each inflates to at most 1 GiB and all to
     * 2 GiB; 2,000,000 shared texts of together 256 MiB; 5,000,000 cells where a workbook is read whole; 200,000 merged
     * ranges. Beyond 16 MiB a part may inflate to 400 times its size; elements may nest 100 deep.
     */
    public static Limits standard() {
        return new Limits(256 * MIB, 10_000, 1024 * MIB, 2048 * MIB, 2_000_000, 256 * MIB, 5_000_000, 200_000);
    }

    /** With a longest file, in bytes. */
    public Limits fileBytes(long most) {
        return new Limits(most, parts, partBytes, totalBytes, strings, stringBytes, cells, merged);
    }

    /** With a greatest number of parts in a file. */
    public Limits parts(int most) {
        return new Limits(fileBytes, most, partBytes, totalBytes, strings, stringBytes, cells, merged);
    }

    /** With a longest part once inflated, in bytes. */
    public Limits partBytes(long most) {
        return new Limits(fileBytes, parts, most, totalBytes, strings, stringBytes, cells, merged);
    }

    /** With a longest sum of all parts once inflated, in bytes. */
    public Limits totalBytes(long most) {
        return new Limits(fileBytes, parts, partBytes, most, strings, stringBytes, cells, merged);
    }

    /** With a greatest number of shared texts, and their longest sum in bytes of UTF-8; so much memory they take. */
    public Limits strings(int most, long bytes) {
        return new Limits(fileBytes, parts, partBytes, totalBytes, most, bytes, cells, merged);
    }

    /** With a greatest number of cells that are kept where a workbook is read whole. */
    public Limits cells(int most) {
        return new Limits(fileBytes, parts, partBytes, totalBytes, strings, stringBytes, most, merged);
    }

    /** With a greatest number of merged ranges of a sheet. */
    public Limits mergedRanges(int most) {
        return new Limits(fileBytes, parts, partBytes, totalBytes, strings, stringBytes, cells, most);
    }

    PackageLimits ofPackage() {
        return new PackageLimits(fileBytes, parts, partBytes, totalBytes, RATIO, DEPTH);
    }

    long fileBytes() {
        return fileBytes;
    }

    int strings() {
        return strings;
    }

    long stringBytes() {
        return stringBytes;
    }

    int cells() {
        return cells;
    }

    int mergedRanges() {
        return merged;
    }

    private static long positive(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s must have a limit of at least 1, but was %s".formatted(what, value));
        }
        return value;
    }
}
