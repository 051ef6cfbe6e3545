package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.Edges;
import io.github.liuding.reporting.internal.Ink;
import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.TitleTurns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first page of a letter (信函首页; 10.1): the mark above the type area and a double line below it, and another at the
 * foot. They are in the header of the first page, for the type area begins below.
 *
 * @param size how the mark is set
 * @param distance from the page's upper edge to the header, in twips
 * @param marking what a marking above the mark takes, in twips
 * @param free what is free between that and the mark, in twips
 * @param spacer what is free between the header and the text, in twips
 * @param below how far the header reaches into the type area, in twips
 * @param rule where the double line is, below the page's upper edge
 */
record LetterHead(MarkSize size, int distance, int marking, int free, int spacer, int below, Length rule) {
    private static final Length THICK = Length.twips(Edges.THICK);
    private static final Length THIN = Length.twips(Edges.THIN);
    private static final Length GAP = Length.twips(Edges.GAP);

    static LetterHead of(PaperLayout layout) {
        LayoutProfile profile = layout.profile();
        String mark = layout.composition().head().stream()
                .map(piece -> piece instanceof Piece.Line line && line.kind() == ElementKind.MARK
                        ? line.spans().get(0).text()
                        : piece instanceof Piece.JointMark joint ? joint.inOneLine() : "")
                .collect(Collectors.joining());
        MarkSize size = MarkSize.of(
                mark, TitleTurns.turn(mark), profile.length(Measure.MARK_SIZE).halfPoints(), layout.typeWidth(false));
        int marking = layout.document().marking().isPresent() ? 280 : 0;
        int top = profile.length(Measure.LETTER_MARK_TOP).twips();
        int above = Math.max(200 + marking, top - Ink.top(size.pitch(), size.halfPoints()));
        // A marking stands as high as on other pages, not upon the mark.
        int distance = marking == 0 ? above : Math.min(Edges.HEADER, above - marking);
        int free = above - marking - distance;
        int markBottom = above + size.pitch() * size.lines().size();
        int inkBottom = markBottom - Ink.bottom(size.pitch(), size.halfPoints());
        int rule = inkBottom + profile.length(Measure.LETTER_RULE_GAP).twips();
        int thickness = THICK.plus(GAP).plus(THIN).twips();
        int body = profile.length(Measure.BODY_SIZE).halfPoints();
        // Seven eighths of a character below the line, and the number's line has room above its characters.
        int text = rule + thickness + body * 10 * 7 / 8 - Ink.top(layout.pitch(), body);
        return new LetterHead(
                size,
                distance,
                marking,
                free,
                Math.max(20, text - markBottom),
                Math.max(0, text - profile.length(Measure.TOP_MARGIN).twips()),
                Length.twips(rule));
    }

    /** The header of the first page. */
    byte[] header(PaperLayout layout, Types types) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlBytes xml = XmlBytes.plain(bytes);
        LineXml lines = new LineXml(types, xml);
        xml.raw(Namespaces.start("hdr"));
        if (marking > 0) {
            PaperParts.marking(layout.document().marking().orElse(""), types, xml);
        }
        LayoutProfile profile = layout.profile();
        Length width = profile.length(Measure.LETTER_RULE_WIDTH);
        Length left = new Length((profile.length(Measure.PAPER_WIDTH).units() - width.units()) / 2);
        Length foot = profile.length(Measure.PAPER_HEIGHT).minus(profile.length(Measure.LETTER_RULE_BOTTOM));
        String red = profile.colour(Measure.RED);
        List<Drawings.Bar> bars = List.of(
                new Drawings.Bar(left, rule, width, THICK),
                new Drawings.Bar(left, rule.plus(THICK).plus(GAP), width, THIN),
                new Drawings.Bar(left, foot.minus(THICK).minus(GAP).minus(THIN), width, THIN),
                new Drawings.Bar(left, foot.minus(THICK), width, THICK));
        LineXml.More drawn = out -> {
            for (int i = 0; i < bars.size(); i++) {
                Drawings.bar(out, bars.get(i), red, i + 101);
            }
        };
        for (int i = 0; i < size.lines().size(); i++) {
            lines.mark(size.lines().get(i), size, i == 0 ? free : 0, i == 0 ? drawn : LineXml.More.NONE);
        }
        xml.raw("</w:hdr>");
        xml.flush();
        return bytes.toByteArray();
    }
}
