package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.Edges;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.PaperFormat;

/** Sections: paper, margins, headers, footers and grid. */
final class SectionXml {
    private static final String NO_NUMBER = "rIdFooter5";

    private final PaperLayout layout;
    private boolean first = true;
    private boolean begun = true;

    SectionXml(PaperLayout layout) {
        this.layout = layout;
    }

    /** Whether nothing has been written since the section began, so that it begins a page. */
    boolean justBegun() {
        return begun && !first;
    }

    /** Something has been written. */
    void goOn() {
        begun = false;
    }

    /** What ends the section. */
    LineXml.More of(boolean turned) {
        return ending(turned, "nextPage", true);
    }

    /** What ends the section of an imprint that has a page of its own. */
    LineXml.More ofImprint() {
        boolean next = layout.imprint() == PaperLayout.Imprint.NEXT_PAGE;
        return ending(false, next ? "nextPage" : "evenPage", layout.imprint() != PaperLayout.Imprint.AFTER_BLANK);
    }

    private LineXml.More ending(boolean turned, String begins, boolean numbered) {
        return out -> {
            boolean letter = first && layout.format() == PaperFormat.LETTER;
            out.raw(xml(turned, letter, begins, numbered));
            first = false;
            begun = true;
        };
    }

    private String xml(boolean turned, boolean letter, String begins, boolean numbered) {
        StringBuilder xml = new StringBuilder("<w:sectPr>");
        if (layout.document().marking().isPresent()) {
            reference(xml, "header", "default", PaperParts.MARKING);
            reference(xml, "header", "even", PaperParts.MARKING);
        }
        if (letter) {
            reference(xml, "header", "first", PaperParts.LETTER);
        }
        reference(xml, "footer", "default", !numbered ? NO_NUMBER : turned ? "rIdFooter3" : "rIdFooter1");
        reference(xml, "footer", "even", !numbered ? NO_NUMBER : turned ? "rIdFooter4" : "rIdFooter2");
        if (letter) {
            reference(xml, "footer", "first", NO_NUMBER);
        }
        xml.append("<w:type w:val=\"%s\"/>".formatted(begins));
        page(xml, turned, letter);
        if (letter) {
            xml.append("<w:titlePg/>");
        }
        return xml.append("<w:docGrid w:type=\"lines\" w:linePitch=\"%s\"/></w:sectPr>".formatted(layout.pitch()))
                .toString();
    }

    private void page(StringBuilder xml, boolean turned, boolean letter) {
        LayoutProfile profile = layout.profile();
        int width = profile.length(Measure.PAPER_WIDTH).twips();
        int height = profile.length(Measure.PAPER_HEIGHT).twips();
        int top = profile.length(Measure.TOP_MARGIN).twips();
        int left = profile.length(Measure.BINDING_MARGIN).twips();
        int bottom = profile.bottomMargin().twips();
        int right = profile.outerMargin().twips();
        if (turned) {
            // The head of the table is at the binding edge of an odd page: the sheet is turned to the left.
            xml.append("<w:pgSz w:w=\"%s\" w:h=\"%s\" w:orient=\"landscape\"/>".formatted(height, width));
            margins(xml, left, top, right, bottom, 0, 0);
        } else {
            int header = letter ? LetterHead.of(layout).distance() : Edges.HEADER;
            xml.append("<w:pgSz w:w=\"%s\" w:h=\"%s\"/>".formatted(width, height));
            margins(xml, top, right, bottom, left, header, PageNumbers.distance(profile));
        }
        xml.append("<w:cols w:space=\"425\"/>");
    }

    private static void reference(StringBuilder xml, String part, String type, String id) {
        xml.append("<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(part, type, id));
    }

    private static void margins(StringBuilder xml, int top, int right, int bottom, int left, int header, int footer) {
        xml.append("<w:pgMar w:top=\"%s\" w:right=\"%s\" w:bottom=\"%s\" w:left=\"%s\" w:header=\"%s\" w:footer=\"%s\""
                .formatted(
                        top,
                        right,
                        bottom,
                        left,
                        header == 0 ? Edges.HEADER : header,
                        footer == 0 ? Edges.HEADER : footer));
        xml.append(" w:gutter=\"0\"/>");
    }
}
