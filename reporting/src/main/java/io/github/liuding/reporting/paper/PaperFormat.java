package io.github.liuding.reporting.paper;

/** The formats of papers (公文格式). */
public enum PaperFormat {
    /** 文件, the general format (GB/T 9704-2012, 7). */
    STANDARD("文件"),
    /** 信函 (10.1). */
    LETTER("信函"),
    /** 命令（令） (10.2). */
    ORDER("命令"),
    /** 纪要 (10.3). */
    MINUTES("纪要"),
    /** 简报: 报头, 报核, 报尾. No format of the standard, but its page, type and numbers are those of papers. */
    BULLETIN("简报");

    private final String word;

    PaperFormat(String word) {
        this.word = word;
    }

    /** The Chinese word, such as 信函. */
    public String word() {
        return word;
    }
}
