package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Piece;
import java.io.IOException;

/** The imprint: a box that ends where the type area does. */
final class ImprintXml {
    private final PaperLayout layout;
    private final Types types;
    private final XmlBytes xml;

    ImprintXml(PaperLayout layout, Types types, XmlBytes xml) {
        this.layout = layout;
        this.types = types;
        this.xml = xml;
    }

    void write() throws IOException {
        LayoutProfile profile = layout.profile();
        // By the page and not by its margins, of which a program may have another idea where a section begins.
        Length height = Length.twips(layout.imprintHeight());
        Length left = profile.length(Measure.BINDING_MARGIN);
        Length top = profile.length(Measure.TOP_MARGIN)
                .plus(profile.length(Measure.TYPE_HEIGHT))
                .minus(height);
        Drawings.Box box = new Drawings.Box(
                "imprint",
                1,
                "<wp:positionH relativeFrom=\"page\"><wp:posOffset>" + left.units() + "</wp:posOffset></wp:positionH>",
                "<wp:positionV relativeFrom=\"page\"><wp:posOffset>" + top.units() + "</wp:posOffset></wp:positionV>",
                Length.twips(layout.typeWidth(false)),
                height,
                false);
        Drawings.startBox(xml, box);
        LineXml lines = new LineXml(types, xml);
        for (Piece piece : layout.composition().imprint()) {
            if (piece instanceof Piece.Line line) {
                lines.line(
                        line,
                        new LineXml.Setting(false, layout.typeWidth(false), LineXml.More.NONE, LineXml.More.NONE));
            } else if (piece instanceof Piece.Rule rule) {
                boolean thick = rule.kind() == Piece.RuleKind.THICK;
                int thickness = eighths(profile.length(thick ? Measure.IMPRINT_THICK : Measure.IMPRINT_THIN));
                // The paragraph's line and its border together take what the layout counts for a rule.
                lines.rule(PaperLayout.RULE - thickness * 20 / 8, thickness, profile.colour(Measure.TEXT_COLOUR));
            }
        }
        Drawings.endBox(xml, box);
    }

    /** In eighths of a point, rounded half up. */
    private static int eighths(Length length) {
        return (int) ((2 * length.units() * 8 + 12_700) / (2 * 12_700));
    }
}
