package io.github.liuding.reporting.internal;

/** What stands outside the type area whatever the profile (版心外各项), in twips; the standard says nothing of these. */
public final class Edges {
    /** From the upper edge of a page to what is said above its text, 15 mm. */
    public static final int HEADER = 850;

    /** The thick one of a letter's double red line. */
    public static final int THICK = 30;

    /** The thin one. */
    public static final int THIN = 10;

    /** What is white between them. */
    public static final int GAP = 20;

    private Edges() {}
}
