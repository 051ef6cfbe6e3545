package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Piece;
import java.io.IOException;
import java.util.List;

/** The part of a document that holds its text. */
final class BodyXml {
    private final PaperLayout layout;
    private final XmlBytes xml;
    private final Types types;
    private final LineXml lines;
    private final SectionXml sections;
    private boolean newPage;

    BodyXml(PaperLayout layout, Types types, XmlBytes xml) {
        this.layout = layout;
        this.types = types;
        this.xml = xml;
        this.lines = new LineXml(types, xml);
        this.sections = new SectionXml(layout);
    }

    void write() throws IOException {
        xml.raw(Namespaces.start("document")).raw("<w:body>");
        new HeadXml(layout, types, xml, lines).write();
        List<PaperLayout.Placed> pieces = layout.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            piece(i);
        }
        if (pieces.isEmpty() || layout.imprintApart()) {
            lines.tiny(new LineXml.Setting(false, 0, LineXml.More.NONE, imprint()));
        }
        boolean turned = !pieces.isEmpty()
                && !layout.imprintApart()
                && pieces.get(pieces.size() - 1).turned();
        (layout.imprintApart() ? sections.ofImprint() : sections.of(turned)).write(xml);
        xml.raw("</w:body></w:document>");
    }

    private void piece(int index) throws IOException {
        List<PaperLayout.Placed> pieces = layout.pieces();
        PaperLayout.Placed placed = pieces.get(index);
        boolean last = index + 1 == pieces.size();
        boolean ends = last ? layout.imprintApart() : pieces.get(index + 1).turned() != placed.turned();
        LineXml.More section = ends ? sections.of(placed.turned()) : LineXml.More.NONE;
        LineXml.More anchor = last && !layout.imprintApart() ? imprint() : LineXml.More.NONE;
        int width = layout.typeWidth(placed.turned());
        Piece piece = placed.piece();
        if (piece instanceof Piece.Line line) {
            // A paragraph that is turned over to another page would leave the imprint on the one where it began.
            boolean mayTurn = anchor != LineXml.More.NONE && line.kind() == ElementKind.BODY;
            lines.line(line, new LineXml.Setting(takeNewPage(), width, section, mayTurn ? LineXml.More.NONE : anchor));
            if (mayTurn) {
                lines.tiny(new LineXml.Setting(false, width, LineXml.More.NONE, anchor));
            }
        } else if (piece instanceof Piece.Columns columns) {
            lines.columns(columns, new LineXml.Setting(takeNewPage(), width, section, anchor));
        } else if (piece instanceof Piece.Blank blank) {
            for (int i = 1; i <= blank.lines(); i++) {
                boolean end = i == blank.lines();
                lines.blank(
                        blank.kept(),
                        new LineXml.Setting(
                                takeNewPage(),
                                width,
                                end ? section : LineXml.More.NONE,
                                end ? anchor : LineXml.More.NONE));
            }
        } else if (piece instanceof Piece.Grid grid) {
            new TableXml(types, xml).write(grid.table(), width);
            boolean next = !last && pieces.get(index + 1).piece() instanceof Piece.Grid;
            if (last || ends || next) {
                // A table is no place for what a section or an anchor needs, and two tables would grow together.
                lines.tiny(new LineXml.Setting(false, width, section, anchor));
            }
        } else if (piece instanceof Piece.NewPage) {
            newPage = !sections.justBegun();
            if (ends || last) {
                lines.tiny(new LineXml.Setting(takeNewPage(), width, section, anchor));
            }
            return;
        }
        if (!ends) {
            sections.goOn();
        }
    }

    private boolean takeNewPage() {
        boolean taken = newPage;
        newPage = false;
        return taken;
    }

    private LineXml.More imprint() {
        return layout.composition().imprint().isEmpty()
                ? LineXml.More.NONE
                : out -> new ImprintXml(layout, types, out).write();
    }
}
