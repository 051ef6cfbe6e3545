package io.github.liuding.reporting.table;

/** The paper a table is laid out for (打印版式); it is always printed one page wide. */
public enum PrintProfile {
    /** A4 横向. */
    A4_LANDSCAPE(297, 210),
    /** A4 纵向. */
    A4_PORTRAIT(210, 297),
    /** A3 横向. */
    A3_LANDSCAPE(420, 297),
    /** A3 纵向. */
    A3_PORTRAIT(297, 420);

    private final int widthMillimetres;
    private final int heightMillimetres;

    PrintProfile(int widthMillimetres, int heightMillimetres) {
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
    }

    /** The paper's width as it lies, in millimetres. */
    public int widthMillimetres() {
        return widthMillimetres;
    }

    /** The paper's height as it lies, in millimetres. */
    public int heightMillimetres() {
        return heightMillimetres;
    }

    /** Whether the long side lies across. */
    public boolean isLandscape() {
        return widthMillimetres > heightMillimetres;
    }
}
