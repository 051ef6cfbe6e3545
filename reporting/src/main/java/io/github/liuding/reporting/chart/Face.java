package io.github.liuding.reporting.chart;

/** The faces of the chart (字体), named and never embedded: for each a list that ends with what every system has. */
enum Face {
    /** 黑体, bold: titles and names. */
    BOLD("SimHei, 黑体, 'Microsoft YaHei', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif", true),
    /** 黑体: labels, tags, captions. */
    LABEL(BOLD.families, false),
    /** 宋体: everything else. */
    BODY("SimSun, 宋体, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif", false);

    private final String families;
    private final boolean bold;

    Face(String families, boolean bold) {
        this.families = families;
        this.bold = bold;
    }

    /** The value of {@code font-family}. */
    String families() {
        return families;
    }

    boolean bold() {
        return bold;
    }
}
