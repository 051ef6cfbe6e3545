package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Length;
import io.github.liuding.reporting.paper.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Page numbers (页码; 7.5): — 1 —, below the type area, outside on odd pages and inside on even ones. */
final class PageNumbers {
    private final LayoutProfile profile;
    private final Types types;

    PageNumbers(LayoutProfile profile, Types types) {
        this.profile = profile;
        this.types = types;
    }

    /** From the page's lower edge to the foot of the number's line. */
    static int distance(LayoutProfile profile) {
        return profile.bottomMargin().twips() - lineTop(profile) - line(profile);
    }

    /** From the type area's lower edge to the top of the number's line: the dash is 0.44 em below that. */
    private static int lineTop(LayoutProfile profile) {
        int size = profile.length(Measure.PAGE_NUMBER_SIZE).twips();
        return profile.length(Measure.PAGE_NUMBER_TOP).twips() - size * 44 / 100;
    }

    private static int line(LayoutProfile profile) {
        return profile.length(Measure.PAGE_NUMBER_SIZE).twips();
    }

    /** The footer of upright pages. */
    byte[] upright(boolean odd) {
        return part(xml -> {
            xml.raw("<w:p>");
            number(xml, odd);
            xml.raw("</w:p>");
        });
    }

    /** The footer of turned pages: the number is where it is on upright ones, and so stands on its side at the left. */
    byte[] turned(boolean odd) {
        Length left = profile.bottomMargin().minus(Length.twips(lineTop(profile) + line(profile)));
        Length top = profile.length(Measure.BINDING_MARGIN);
        Drawings.Box box = new Drawings.Box(
                "page",
                odd ? 11 : 12,
                "<wp:positionH relativeFrom=\"page\"><wp:posOffset>" + left.units() + "</wp:posOffset></wp:positionH>",
                "<wp:positionV relativeFrom=\"page\"><wp:posOffset>" + top.units() + "</wp:posOffset></wp:positionV>",
                Length.twips(line(profile)),
                profile.length(Measure.TYPE_WIDTH),
                true);
        return part(xml -> {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"LdFooter\"/></w:pPr>");
            Drawings.startBox(xml, box);
            xml.raw("<w:p>");
            number(xml, odd);
            xml.raw("</w:p>");
            Drawings.endBox(xml, box);
            xml.raw("</w:p>");
        });
    }

    /** The footer of a page without a number. */
    byte[] none() {
        return part(xml -> xml.raw("<w:p><w:pPr><w:pStyle w:val=\"LdFooter\"/></w:pPr></w:p>"));
    }

    private byte[] part(LineXml.More content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlBytes xml = XmlBytes.plain(bytes);
        try {
            xml.raw(Namespaces.start("ftr"));
            content.write(xml);
            xml.raw("</w:ftr>");
            xml.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void number(XmlBytes xml, boolean odd) throws IOException {
        int size = profile.length(Measure.PAGE_NUMBER_SIZE).twips();
        String side = odd ? "right" : "left";
        xml.raw(
                        "<w:pPr><w:pStyle w:val=\"LdFooter\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"")
                .number(line(profile))
                .raw("\" w:lineRule=\"exact\"/><w:ind w:")
                .raw(side)
                .raw("Chars=\"100\" w:")
                .raw(side)
                .raw("=\"")
                .number(size)
                .raw("\"/><w:jc w:val=\"")
                .raw(side)
                .raw("\"/></w:pPr>");
        byte[] run = types.pageNumber();
        text(xml, run, "— ");
        field(xml, run, "<w:fldChar w:fldCharType=\"begin\"/>");
        field(xml, run, "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>");
        field(xml, run, "<w:fldChar w:fldCharType=\"separate\"/>");
        text(xml, run, "1");
        field(xml, run, "<w:fldChar w:fldCharType=\"end\"/>");
        text(xml, run, " —");
    }

    private static void text(XmlBytes xml, byte[] run, String text) throws IOException {
        xml.raw("<w:r>").raw(run).raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t></w:r>");
    }

    private static void field(XmlBytes xml, byte[] run, String field) throws IOException {
        xml.raw("<w:r>").raw(run).raw(field).raw("</w:r>");
    }
}
