package io.github.liuding.reporting.opc;

/**
 * How much of a file is read before it is refused (读取上限).
 *
 * @param fileBytes the longest file
 * @param entries the most entries of its zip
 * @param partBytes the longest part once inflated
 * @param totalBytes the longest sum of all parts that are read
 * @param ratio how many times its size a part may inflate to, asked once it is longer than 16 MiB
 * @param depth how deep elements may nest
 */
public record PackageLimits(long fileBytes, int entries, long partBytes, long totalBytes, int ratio, int depth) {
    /** Below this length no ratio is asked for: short parts of blanks are honest. */
    static final long RATIO_ASKED_FROM = 16L << 20;
}
