package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Emphasis;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Piece;
import io.github.liuding.reporting.paper.Placement;
import io.github.liuding.reporting.paper.Span;
import java.io.IOException;
import java.util.List;

/** Paragraphs, to the last attribute in the order that the schema wants. */
final class LineXml {
    private static final byte[] PARAGRAPH = XmlBytes.ascii("<w:p><w:pPr><w:pStyle w:val=\"");
    private static final byte[] RUN = XmlBytes.ascii("<w:r>");
    private static final byte[] TEXT = XmlBytes.ascii("<w:t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = XmlBytes.ascii("</w:t></w:r>");
    private static final byte[] TAB = XmlBytes.ascii("<w:tab/></w:r>");

    private final Types types;
    private final XmlBytes xml;
    private final int pitch;

    LineXml(Types types, XmlBytes xml) {
        this.types = types;
        this.xml = xml;
        this.pitch = types.profile().length(Measure.LINE_PITCH).twips();
    }

    /** What goes into a paragraph besides its words. */
    @FunctionalInterface
    interface More {
        /** Nothing. */
        More NONE = out -> {};

        /** Writes it. */
        void write(XmlBytes out) throws IOException;
    }

    /** How a paragraph breaks off from the one before, and what it carries. */
    record Setting(boolean newPage, int width, More section, More anchor, int before) {
        Setting(boolean newPage, int width, More section, More anchor) {
            this(newPage, width, section, anchor, 0);
        }

        /** Nothing but words, with so much free above them. */
        static Setting plain(int width, int before) {
            return new Setting(false, width, More.NONE, More.NONE, before);
        }
    }

    /** A line with its words. */
    void line(Piece.Line line, Setting setting) throws IOException {
        ElementKind kind = line.kind();
        start(kind, line.kept(), setting.newPage());
        Placement placement = line.placement();
        int advance = types.advance(kind);
        if (!line.right().isEmpty()) {
            xml.raw("<w:tabs><w:tab w:val=\"right\" w:pos=\"")
                    .number(setting.width() - placement.right() * advance / 100)
                    .raw("\"/></w:tabs>");
        }
        spacing(setting.before(), height(kind));
        indent(placement, advance);
        align(line.right().isEmpty() ? placement.align() : Placement.Align.LEFT);
        setting.section().write(xml);
        xml.raw("</w:pPr>");
        setting.anchor().write(xml);
        spans(kind, line.spans());
        if (!line.right().isEmpty()) {
            xml.raw(RUN).raw(types.run(kind, line.right().get(0).emphasis())).raw(TAB);
            spans(kind, line.right());
        }
        xml.raw("</w:p>");
    }

    private int height(ElementKind kind) {
        return kind == ElementKind.TITLE
                ? types.profile().length(Measure.TITLE_PITCH).twips()
                : pitch;
    }

    /** Names side by side, each centred on a tab. */
    void columns(Piece.Columns columns, Setting setting) throws IOException {
        ElementKind kind = ElementKind.SIGNATURE;
        start(kind, true, setting.newPage());
        xml.raw("<w:tabs>");
        for (int centre : columns.centres()) {
            xml.raw("<w:tab w:val=\"center\" w:pos=\"")
                    .number(centre * types.advance(kind) / 100)
                    .raw("\"/>");
        }
        xml.raw("</w:tabs>");
        spacing(0, pitch);
        align(Placement.Align.LEFT);
        setting.section().write(xml);
        xml.raw("</w:pPr>");
        setting.anchor().write(xml);
        for (String name : columns.names()) {
            byte[] run = types.run(kind, Emphasis.NONE);
            xml.raw(RUN).raw(run).raw(TAB);
            span(run, name);
        }
        xml.raw("</w:p>");
    }

    /** An empty line of the text. */
    void blank(boolean kept, Setting setting) throws IOException {
        start(ElementKind.BODY, kept, setting.newPage());
        spacing(0, pitch);
        align(Placement.Align.LEFT);
        setting.section().write(xml);
        xml.raw("</w:pPr>");
        setting.anchor().write(xml);
        xml.raw("</w:p>");
    }

    /** A paragraph that takes next to no room and carries something. */
    void tiny(Setting setting) throws IOException {
        start(ElementKind.BODY, false, setting.newPage());
        spacing(0, 20);
        align(Placement.Align.LEFT);
        setting.section().write(xml);
        xml.raw("</w:pPr>");
        setting.anchor().write(xml);
        xml.raw("</w:p>");
    }

    /** A line across the type area, at the bottom of a paragraph of stated height. */
    void rule(int height, int eighths, String colour) throws IOException {
        xml.raw(PARAGRAPH)
                .raw("LdRule\"/><w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"")
                .number(eighths)
                .raw("\" w:space=\"0\" w:color=\"")
                .raw(colour)
                .raw("\"/></w:pBdr>");
        spacing(0, height);
        xml.raw("</w:pPr></w:p>");
    }

    /** A mark, or a line of one. */
    void mark(String text, MarkSize size, int before) throws IOException {
        mark(text, size, before, More.NONE);
    }

    void mark(String text, MarkSize size, int before, More anchor) throws IOException {
        start(ElementKind.MARK, false, false);
        spacing(before, size.pitch());
        align(Placement.Align.CENTRE);
        xml.raw("</w:pPr>");
        anchor.write(xml);
        span(types.mark(size), text);
        xml.raw("</w:p>");
    }

    void start(ElementKind kind, boolean kept, boolean newPage) throws IOException {
        xml.raw(PARAGRAPH).raw(style(kind)).raw("\"/>");
        if (kept) {
            xml.raw("<w:keepNext/>");
        }
        if (newPage) {
            xml.raw("<w:pageBreakBefore/>");
        }
    }

    static String style(ElementKind kind) {
        return switch (kind) {
            case BODY -> "LdBody";
            case LEVEL_1 -> "LdLevel1";
            case LEVEL_2 -> "LdLevel2";
            case LEVEL_3 -> "LdLevel3";
            case LEVEL_4 -> "LdLevel4";
            case TITLE -> "LdTitle";
            case MARK -> "LdMark";
            case IMPRINT -> "LdImprint";
            default -> "LdElement";
        };
    }

    /** Exactly so high: some programs would put what is not one line of the grid on two. */
    void spacing(int before, int line) throws IOException {
        if (line != pitch) {
            xml.raw("<w:snapToGrid w:val=\"0\"/>");
        }
        xml.raw("<w:spacing w:before=\"")
                .number(Math.max(0, before))
                .raw("\" w:after=\"0\" w:line=\"")
                .number(line)
                .raw("\" w:lineRule=\"exact\"/>");
    }

    /** In characters, for Word, and in twips beside it, for programs that do not know characters. */
    private void indent(Placement placement, int advance) throws IOException {
        if (placement.left() == 0 && placement.right() == 0 && placement.first() == 0) {
            return;
        }
        xml.raw("<w:ind");
        side(" w:left", placement.left(), advance);
        side(" w:right", placement.right(), advance);
        if (placement.first() > 0) {
            side(" w:firstLine", placement.first(), advance);
        } else {
            side(" w:hanging", -placement.first(), advance);
        }
        xml.raw("/>");
    }

    private void side(String name, int hundredths, int advance) throws IOException {
        if (hundredths > 0) {
            xml.raw(name).raw("Chars=\"").number(hundredths).raw("\"");
            xml.raw(name).raw("=\"").number((long) hundredths * advance / 100).raw("\"");
        }
    }

    void align(Placement.Align align) throws IOException {
        xml.raw("<w:jc w:val=\"")
                .raw(
                        switch (align) {
                            case LEFT -> "left";
                            case CENTRE -> "center";
                            case RIGHT -> "right";
                            case BOTH -> "both";
                        })
                .raw("\"/>");
    }

    private void spans(ElementKind kind, List<Span> spans) throws IOException {
        for (Span span : spans) {
            span(types.run(kind, span.emphasis()), span.text());
        }
    }

    void span(byte[] run, String text) throws IOException {
        xml.raw(RUN).raw(run).raw(TEXT).text(text).raw(END_TEXT);
    }
}
