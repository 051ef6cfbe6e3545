package io.github.liuding.reporting.excel;

/**
 * The faces of a workbook (字体), named and never loaded: the reader's machine has them, or puts others of the Chinese
 * character set in their place.
 *
 * @param title of titles
 * @param heading of column headings
 * @param body of everything else
 */
public record OfficialFonts(String title, String heading, String body) {
    /** The faces of official papers (公文字体), as government offices have them installed. */
    public static OfficialFonts gb2312() {
        return new OfficialFonts("方正小标宋简体", "黑体", "仿宋_GB2312");
    }

    /** The nearest faces that every Chinese Windows has. */
    public static OfficialFonts windows() {
        return new OfficialFonts("宋体", "黑体", "仿宋");
    }
}
