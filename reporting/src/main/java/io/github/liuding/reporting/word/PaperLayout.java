package io.github.liuding.reporting.word;

import io.github.liuding.reporting.paper.Composition;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A composition with the sections of its pages (分节): which pieces stand on turned pages, and whether the imprint needs a
 * page of its own.
 *
 * @param composition the paper piece by piece
 * @param profile its measures
 * @param pieces the pieces of the text with their sections
 * @param imprint where the imprint stands
 */
record PaperLayout(Composition composition, LayoutProfile profile, List<Placed> pieces, Imprint imprint) {
    /** Where the imprint stands. */
    enum Imprint {
        /** At the foot of the page on which the text ends. */
        WITH_TEXT,
        /** On the next page. */
        NEXT_PAGE,
        /** On the next even page. */
        EVEN_PAGE,
        /** On the even page after a blank one; neither has a number then (7.5). */
        AFTER_BLANK
    }

    /**
     * A piece and its section.
     *
     * @param piece the piece
     * @param turned whether it stands on a turned page
     */
    record Placed(Piece piece, boolean turned) {}

    static PaperLayout of(Composition composition, LayoutProfile profile, boolean bothSides) {
        PaperLayout whole = new PaperLayout(composition, profile, place(composition), Imprint.WITH_TEXT);
        if (composition.imprint().isEmpty()) {
            return whole;
        }
        return new PaperLayout(composition, profile, whole.pieces, imprint(whole, bothSides));
    }

    private static Imprint imprint(PaperLayout whole, boolean bothSides) {
        PageCount end = PageCount.of(whole);
        boolean turned = !whole.pieces.isEmpty()
                && whole.pieces.get(whole.pieces.size() - 1).turned();
        boolean fits = !turned && end.hasRoomFor(whole.imprintHeight());
        boolean even = end.page() % 2 == 0;
        if (fits && (even || !bothSides)) {
            return Imprint.WITH_TEXT;
        } else if (!bothSides) {
            return Imprint.NEXT_PAGE;
        }
        return even ? Imprint.AFTER_BLANK : Imprint.EVEN_PAGE;
    }

    boolean imprintApart() {
        return imprint != Imprint.WITH_TEXT;
    }

    OfficialDocument document() {
        return composition.document();
    }

    PaperFormat format() {
        return document().format();
    }

    int pitch() {
        return profile.length(Measure.LINE_PITCH).twips();
    }

    int typeWidth(boolean turned) {
        return profile.length(turned ? Measure.TYPE_HEIGHT : Measure.TYPE_WIDTH).twips();
    }

    int typeHeight(boolean turned) {
        return profile.length(turned ? Measure.TYPE_WIDTH : Measure.TYPE_HEIGHT).twips();
    }

    /** Where the mark begins, below the upper edge of the type area. */
    int markTop() {
        Measure measure = switch (format()) {
            case ORDER -> Measure.ORDER_MARK_TOP;
            case BULLETIN -> Measure.BULLETIN_MARK_TOP;
            default -> Measure.MARK_TOP;
        };
        return profile.length(measure).twips();
    }

    /** The height of the imprint, in twips. */
    int imprintHeight() {
        int height = 0;
        for (Piece piece : composition.imprint()) {
            height += piece instanceof Piece.Line line ? PageCount.lines(line, this, false) * pitch() : RULE;
        }
        return height;
    }

    /** The line that holds a rule and nothing else, in twips. */
    static final int RULE = 40;

    private static List<Placed> place(Composition composition) {
        List<Piece> main = composition.main();
        List<Placed> placed = new ArrayList<>();
        int from = 0;
        while (from < main.size()) {
            int until = from + 1;
            while (until < main.size() && !(main.get(until) instanceof Piece.NewPage)) {
                until++;
            }
            placeChunk(main.subList(from, until), main.get(from) instanceof Piece.NewPage, placed);
            from = until;
        }
        return List.copyOf(placed);
    }

    /** An attachment with a turned table is turned as a whole; in a text only the table is, with its title and notes. */
    private static void placeChunk(List<Piece> chunk, boolean attachment, List<Placed> placed) {
        boolean any = chunk.stream().anyMatch(piece -> piece instanceof Piece.Grid grid && grid.landscape());
        boolean noteTurned = false;
        for (int i = 0; i < chunk.size(); i++) {
            Piece piece = chunk.get(i);
            boolean turned = any && attachment;
            if (any && !attachment) {
                noteTurned = piece instanceof Piece.Grid grid
                        ? grid.landscape()
                        : noteTurned && is(piece, ElementKind.TABLE_NOTE);
                boolean next = i + 1 < chunk.size() && chunk.get(i + 1) instanceof Piece.Grid grid && grid.landscape();
                turned = noteTurned || (next && is(piece, ElementKind.TABLE_TITLE));
            }
            placed.add(new Placed(piece, turned));
        }
    }

    private static boolean is(Piece piece, ElementKind kind) {
        return piece instanceof Piece.Line line && line.kind() == kind;
    }
}
