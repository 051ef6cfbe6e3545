package io.github.liuding.reporting.chart;

/** What a rectangle is; fills are light and borders grey, so that a black and white printer shows them alike. */
enum RectRole {
    PAGE("#ffffff", "none", 0),
    BOX("#ffffff", "#666666", 8),
    HEAD_0("#cfdcea", "none", 0),
    HEAD_1("#dfe8f1", "none", 0),
    HEAD_2("#edf1f5", "none", 0),
    HEAD_3("#f5f7f9", "none", 0),
    TAG("#ffffff", "#555555", 6),
    BRACKET("#fafafa", "#999999", 8),
    MARKING("#ffffff", "#333333", 10);

    private final String fill;
    private final String stroke;
    private final int strokeWidth;

    RectRole(String fill, String stroke, int strokeWidth) {
        this.fill = fill;
        this.stroke = stroke;
        this.strokeWidth = strokeWidth;
    }

    /** The head of a box so many levels down. */
    static RectRole head(int depth) {
        return switch (depth) {
            case 0 -> HEAD_0;
            case 1 -> HEAD_1;
            case 2 -> HEAD_2;
            default -> HEAD_3;
        };
    }

    String fill() {
        return fill;
    }

    String stroke() {
        return stroke;
    }

    int strokeWidth() {
        return strokeWidth;
    }
}
