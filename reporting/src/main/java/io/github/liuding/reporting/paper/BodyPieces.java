package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.List;

/** The text of a paper or an attachment, piece by piece. */
final class BodyPieces {
    private static final String ENDS = "。；：，、！？…—）》";

    private final LayoutProfile profile;
    private final Numerals numerals = new Numerals();
    private final List<Piece> pieces;

    private final String above;

    private BodyPieces(LayoutProfile profile, List<Piece> pieces, String above) {
        this.profile = profile;
        this.pieces = pieces;
        this.above = above;
    }

    /**
     * Adds the pieces of a text.
     *
     * @param above the title that stands above it, which a table does not say again
     */
    static void of(List<Block> blocks, LayoutProfile profile, String above, List<Piece> pieces) {
        BodyPieces body = new BodyPieces(profile, pieces, above);
        for (int i = 0; i < blocks.size(); i++) {
            body.add(blocks.get(i), i + 1 < blocks.size());
        }
    }

    private void add(Block block, boolean more) {
        if (block instanceof Block.Paragraph paragraph) {
            add(ElementKind.BODY, paragraph.spans(), false);
        } else if (block instanceof Block.Heading heading) {
            heading(heading, more);
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void heading(Block.Heading heading, boolean more) {
        ElementKind kind = ElementKind.level(heading.level());
        String text = numerals.next(heading.level()) + heading.text();
        if (heading.runIn().isEmpty()) {
            add(kind, List.of(Span.of(text)), more);
            return;
        }
        boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(ended ? text : text + "。", emphasis(profile.typeface(kind.face()))));
        spans.addAll(heading.runIn());
        add(ElementKind.BODY, spans, false);
    }

    /** Not spread to the right edge, which would move what stands in columns. */
    private void item(Block.Item item) {
        int label = Ems.hundredths(item.label());
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(item.label()));
        spans.addAll(item.text());
        int free = profile.count(Measure.INDENT) * 100;
        pieces.add(new Piece.Line(
                ElementKind.BODY,
                spans,
                List.of(),
                new Placement(Placement.Align.LEFT, free + label, -label, 0),
                false));
    }

    private Emphasis emphasis(Typeface typeface) {
        if (typeface == profile.typeface(Measure.BODY_FACE)) {
            return Emphasis.NONE;
        }
        return typeface == Typeface.KAITI ? Emphasis.KAI : typeface == Typeface.HEITI ? Emphasis.HEI : Emphasis.NONE;
    }

    private void table(Block.Table block) {
        block.table()
                .title()
                .filter(title -> !title.equals(above))
                .ifPresent(title ->
                        pieces.add(Composition.line(ElementKind.TABLE_TITLE, title, Placement.centred(), true)));
        pieces.add(new Piece.Grid(block.table(), block.landscape()));
        block.table()
                .notes()
                .forEach(note -> note.lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line ->
                                pieces.add(Composition.line(ElementKind.TABLE_NOTE, line, Placement.text(0), false))));
    }

    private void add(ElementKind kind, List<Span> spans, boolean kept) {
        pieces.add(new Piece.Line(kind, spans, List.of(), Placement.text(profile.count(Measure.INDENT)), kept));
    }
}
