package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.Ink;
import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.Placement;
import io.github.liuding.reporting.paper.TitleTurns;
import java.io.IOException;
import java.util.List;

/** The head of a paper, each of its parts where the standard measures it. */
final class HeadXml {
    private final PaperLayout layout;
    private final LayoutProfile profile;
    private final XmlBytes xml;
    private final LineXml lines;
    private final Types types;

    HeadXml(PaperLayout layout, Types types, XmlBytes xml, LineXml lines) {
        this.layout = layout;
        this.profile = layout.profile();
        this.types = types;
        this.xml = xml;
        this.lines = lines;
    }

    /** What the head takes of the first page, in twips. */
    static int height(PaperLayout layout) {
        int pitch = layout.pitch();
        if (layout.format() == PaperFormat.LETTER) {
            LetterHead letter = LetterHead.of(layout);
            int rows = 0;
            for (Piece piece : layout.composition().head()) {
                rows += piece instanceof Piece.Line line && line.kind() != ElementKind.MARK ? pitch : 0;
            }
            return letter.below() + rows;
        }
        int height = 0;
        for (Piece piece : layout.composition().head()) {
            if (piece instanceof Piece.Line line) {
                if (line.kind() == ElementKind.MARK) {
                    MarkSize size = markSize(line, layout);
                    height += before(layout, height, size) + size.lines().size() * size.pitch();
                } else {
                    height += pitch;
                }
            } else if (piece instanceof Piece.JointMark joint) {
                JointMarkXml mark = JointMarkXml.of(joint, layout);
                height += before(layout, height, mark.size())
                        + joint.names().size() * mark.size().pitch();
            } else if (piece instanceof Piece.Blank blank) {
                height += blank.lines() * pitch;
            } else if (piece instanceof Piece.Rule) {
                height += ruleGap(layout.profile());
            }
        }
        return height;
    }

    static MarkSize markSize(Piece.Line line, PaperLayout layout) {
        String mark = line.spans().get(0).text();
        return MarkSize.of(
                mark,
                TitleTurns.turn(mark),
                layout.profile().length(Measure.MARK_SIZE).halfPoints(),
                layout.typeWidth(false));
    }

    /** What must be free above a mark so that its characters begin where they should. */
    private static int before(PaperLayout layout, int above, MarkSize size) {
        return Math.max(0, layout.markTop() - above - Ink.top(size.pitch(), size.halfPoints()));
    }

    /** From the bottom of the number's line to the red rule. */
    private static int ruleGap(LayoutProfile profile) {
        int pitch = profile.length(Measure.LINE_PITCH).twips();
        int below = Ink.bottom(pitch, profile.length(Measure.BODY_SIZE).halfPoints());
        return Math.max(20, profile.length(Measure.RULE_GAP).twips() - below);
    }

    void write() throws IOException {
        List<Piece> head = layout.composition().head();
        boolean letter = layout.format() == PaperFormat.LETTER;
        int above = 0;
        for (Piece piece : head) {
            if (piece instanceof Piece.Line line && line.kind() == ElementKind.MARK) {
                if (!letter) {
                    mark(line, above);
                }
            } else if (piece instanceof Piece.Line line) {
                // What a letter has above its text begins below the header.
                lines.line(line, LineXml.Setting.plain(layout.typeWidth(false), letter && above == 0 ? spacer() : 0));
                above += layout.pitch();
            } else if (piece instanceof Piece.JointMark joint && !letter) {
                JointMarkXml mark = JointMarkXml.of(joint, layout);
                spacer(before(layout, above, mark.size()));
                mark.write(types, xml, lines);
            } else if (piece instanceof Piece.Blank blank) {
                for (int i = 0; i < blank.lines(); i++) {
                    lines.blank(false, new LineXml.Setting(false, 0, LineXml.More.NONE, LineXml.More.NONE));
                }
            } else if (piece instanceof Piece.Rule && !letter) {
                int eighths = profile.length(Measure.RULE_THICKNESS).halfPoints() * 4;
                lines.rule(ruleGap(profile), eighths, profile.colour(Measure.RED));
            }
        }
    }

    private int spacer() {
        return LetterHead.of(layout).spacer();
    }

    private void mark(Piece.Line line, int above) throws IOException {
        MarkSize size = markSize(line, layout);
        int before = before(layout, above, size);
        for (String part : size.lines()) {
            lines.mark(part, size, before);
            before = 0;
        }
    }

    /** A paragraph of stated height, where what follows cannot be moved down itself. */
    private void spacer(int height) throws IOException {
        if (height > 0) {
            lines.start(ElementKind.MARK, false, false);
            lines.spacing(0, height);
            lines.align(Placement.Align.CENTRE);
            xml.raw("</w:pPr></w:p>");
        }
    }
}
