package io.github.liuding.reporting.excel;

import io.github.liuding.core.lamp.LampColour;

/** The colours in which a lamp is painted: pale behind, dark in front, so that the word reads in black and white too. */
record LampPaint(int background, int foreground) {
    static LampPaint of(LampColour colour) {
        return switch (colour) {
            case GREEN -> new LampPaint(0xC6EFCE, 0x006100);
            case BLUE -> new LampPaint(0xDDEBF7, 0x1F4E78);
            case YELLOW -> new LampPaint(0xFFEB9C, 0x7F6000);
            case ORANGE -> new LampPaint(0xFCD5B4, 0x974706);
            case RED -> new LampPaint(0xFFC7CE, 0x9C0006);
            case GREY -> new LampPaint(0xEDEDED, 0x595959);
        };
    }
}
