package io.github.liuding.reporting.gb9704;

/**
 * A run of text and how it is set.
 *
 * @param text the text
 * @param face the face of its Chinese characters; empty where nothing says
 * @param halfPoints its size
 * @param colour six hexadecimal digits; empty where automatic
 * @param spacing what is added to every character, in twips
 * @param bold whether it is bold
 */
record TypeRun(String text, String face, int halfPoints, String colour, int spacing, boolean bold) {
    private static final int WORDS_OWN = 20;

    static TypeRun of(String text, Properties properties) {
        String colour = properties.get("color");
        return new TypeRun(
                text,
                properties.get("rFonts.eastAsia"),
                properties.number("sz", WORDS_OWN),
                colour.equals("auto") ? "" : colour.toUpperCase(java.util.Locale.ROOT),
                properties.number("spacing", 0),
                properties.on("b"));
    }

    boolean isRed() {
        if (colour.length() != 6) {
            return false;
        }
        try {
            int rgb = Integer.parseInt(colour, 16);
            return (rgb >> 16) >= 0xC0 && ((rgb >> 8) & 0xFF) <= 0x40 && (rgb & 0xFF) <= 0x40;
        } catch (NumberFormatException odd) {
            return false;
        }
    }

    boolean isBlack() {
        return colour.isEmpty() || colour.equals("000000");
    }
}
