package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.JointMarkSize;
import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.Placement;
import io.github.liuding.reporting.text.TextWidth;
import java.io.IOException;

/**
 * The mark of several bodies: a table without lines, names at the left, each as wide as the longest, and what follows all
 * of them in the middle of the right.
 *
 * @param mark the names
 * @param joint how they are set
 */
record JointMarkXml(Piece.JointMark mark, JointMarkSize joint) {
    static JointMarkXml of(Piece.JointMark mark, PaperLayout layout) {
        return new JointMarkXml(
                mark,
                JointMarkSize.of(
                        mark.names(),
                        mark.word(),
                        layout.profile().length(Measure.MARK_SIZE).halfPoints(),
                        layout.typeWidth(false)));
    }

    MarkSize size() {
        return joint.size();
    }

    void write(Types types, XmlBytes xml, LineXml lines) throws IOException {
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .number(joint.nameWidth() + joint.wordWidth())
                .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>")
                .raw("<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>")
                .raw("</w:tblCellMar></w:tblPr><w:tblGrid>");
        grid(xml, joint.nameWidth());
        if (joint.wordWidth() > 0) {
            grid(xml, joint.wordWidth());
        }
        xml.raw("</w:tblGrid>");
        boolean first = true;
        for (String name : mark.names()) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(xml, joint.nameWidth(), "");
            name(types, xml, lines, name);
            xml.raw("</w:tc>");
            if (joint.wordWidth() > 0) {
                cell(xml, joint.wordWidth(), first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                lines.mark(first ? mark.word() : "　", size(), 0);
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
            first = false;
        }
        xml.raw("</w:tbl>");
    }

    private static void grid(XmlBytes xml, int width) throws IOException {
        xml.raw("<w:gridCol w:w=\"").number(width).raw("\"/>");
    }

    private static void cell(XmlBytes xml, int width, String merge) throws IOException {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
                .number(width)
                .raw("\" w:type=\"dxa\"/>")
                .raw(merge)
                .raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
    }

    /** Spread over the width by spaces between the characters, which every program draws alike. */
    private void name(Types types, XmlBytes xml, LineXml lines, String name) throws IOException {
        lines.start(ElementKind.MARK, false, false);
        lines.spacing(0, size().pitch());
        lines.align(Placement.Align.CENTRE);
        xml.raw("</w:pPr>");
        int count = name.codePointCount(0, name.length());
        int own = TextWidth.of(name) * size().halfPoints() / 100;
        int free = joint.nameWidth() - 2 * size().halfPoints() - own;
        int between = count > 1 ? Math.max(0, free / (count - 1)) : 0;
        int last = name.offsetByCodePoints(name.length(), -1);
        if (last > 0) {
            lines.span(types.mark(size(), between), name.substring(0, last));
        }
        lines.span(types.mark(size()), name.substring(last));
        xml.raw("</w:p>");
    }
}
