package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.Length;
import java.io.IOException;

/** Shapes that stand at a place of the page, whatever the text does. */
final class Drawings {
    private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private Drawings() {}

    /** A bar of colour at a place of the page. */
    record Bar(Length left, Length top, Length width, Length height) {}

    /** Where a box stands. */
    record Box(String name, int id, String horizontal, String vertical, Length width, Length height, boolean turned) {}

    static void bar(XmlBytes xml, Bar bar, String colour, int id) throws IOException {
        xml.raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>");
        anchor(xml, id, true);
        xml.raw("<wp:positionH relativeFrom=\"page\"><wp:posOffset>")
                .number(bar.left().units())
                .raw("</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>")
                .number(bar.top().units())
                .raw("</wp:posOffset></wp:positionV>");
        extent(xml, bar.width(), bar.height());
        xml.raw("<wp:wrapNone/><wp:docPr id=\"")
                .number(id)
                .raw("\" name=\"line")
                .number(id)
                .raw("\"/><wp:cNvGraphicFramePr/>");
        graphic(xml, bar.width(), bar.height());
        xml.raw("<a:solidFill><a:srgbClr val=\"")
                .raw(colour)
                .raw("\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>")
                .raw("</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>");
    }

    /** Begins a box of text; what is written next stands in it. */
    static void startBox(XmlBytes xml, Box box) throws IOException {
        xml.raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>");
        anchor(xml, box.id(), false);
        xml.raw(box.horizontal()).raw(box.vertical());
        extent(xml, box.width(), box.height());
        xml.raw(box.turned() ? "<wp:wrapNone/>" : "<wp:wrapTopAndBottom/>")
                .raw("<wp:docPr id=\"")
                .number(box.id())
                .raw("\" name=\"")
                .text(box.name())
                .raw("\"/><wp:cNvGraphicFramePr/>");
        graphic(xml, box.width(), box.height());
        xml.raw("<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>");
    }

    static void endBox(XmlBytes xml, Box box) throws IOException {
        xml.raw("</w:txbxContent></wps:txbx><wps:bodyPr rot=\"0\" vert=\"")
                .raw(box.turned() ? "vert" : "horz")
                .raw("\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"")
                .raw(box.turned() ? "t" : "b")
                .raw("\" anchorCtr=\"0\"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic>")
                .raw("</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>");
    }

    private static void anchor(XmlBytes xml, int id, boolean behind) throws IOException {
        xml.raw("<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"")
                .number(id)
                .raw("\" behindDoc=\"")
                .raw(behind ? "1" : "0")
                .raw("\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>");
    }

    private static void extent(XmlBytes xml, Length width, Length height) throws IOException {
        xml.raw("<wp:extent cx=\"")
                .number(width.units())
                .raw("\" cy=\"")
                .number(height.units())
                .raw("\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
    }

    private static void graphic(XmlBytes xml, Length width, Length height) throws IOException {
        xml.raw("<a:graphic><a:graphicData uri=\"")
                .raw(SHAPE)
                .raw("\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"")
                .number(width.units())
                .raw("\" cy=\"")
                .number(height.units())
                .raw("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
    }
}
