package io.github.liuding.reporting.chart;

import java.util.List;

/** A drawing as the text of an SVG file; every text in it is plain text that can be searched and copied. */
final class SvgText {
    private static final String INK = "#1a1a1a";
    private static final String LINE = "#777777";
    private static final int LINE_WIDTH = 10;

    private final StringBuilder svg = new StringBuilder();

    private SvgText() {}

    static String of(Drawing drawing) {
        SvgText text = new SvgText();
        text.document(drawing);
        return text.svg.toString();
    }

    private void document(Drawing drawing) {
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" xml:lang=\"zh-CN\"");
        svg.append(" width=\"").append(Page.WIDTH_MM).append("mm\"");
        svg.append(" height=\"").append(Page.HEIGHT_MM).append("mm\"");
        svg.append(" viewBox=\"0 0 ").append(drawing.width()).append(' ').append(drawing.height());
        svg.append("\">\n<title>");
        escaped(drawing.title());
        svg.append("</title>\n<g fill=\"").append(INK).append("\" font-family=\"");
        escaped(Face.BODY.families());
        svg.append("\" font-size=\"").append(BoxPlan.TEXT).append("\">\n");
        shapes(drawing.shapes());
        svg.append("</g>\n</svg>\n");
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Rect rect) {
                rect(rect);
            } else if (shape instanceof Shape.Line line) {
                line(line);
            } else if (shape instanceof Shape.Text text) {
                text(text);
            } else if (shape instanceof Shape.Group group) {
                svg.append("<g id=\"body-");
                escaped(group.id());
                svg.append("\">\n");
                shapes(group.shapes());
                svg.append("</g>\n");
            }
        }
    }

    private void rect(Shape.Rect rect) {
        svg.append("<rect");
        attribute("x", rect.x());
        attribute("y", rect.y());
        attribute("width", rect.width());
        attribute("height", rect.height());
        attribute("fill", rect.role().fill());
        if (rect.role().strokeWidth() > 0) {
            attribute("stroke", rect.role().stroke());
            attribute("stroke-width", rect.role().strokeWidth());
        }
        svg.append("/>\n");
    }

    private void line(Shape.Line line) {
        svg.append("<line");
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        attribute("stroke", LINE);
        attribute("stroke-width", LINE_WIDTH);
        attribute("stroke-linecap", "square");
        svg.append("/>\n");
    }

    private void text(Shape.Text text) {
        svg.append("<text");
        attribute("x", text.x());
        attribute("y", text.y());
        if (text.size() != BoxPlan.TEXT) {
            attribute("font-size", text.size());
        }
        if (text.centred()) {
            attribute("text-anchor", "middle");
        }
        if (text.runs().size() == 1) {
            face(text.runs().get(0).face());
            svg.append('>');
            escaped(text.runs().get(0).text());
        } else {
            svg.append('>');
            for (Shape.Run run : text.runs()) {
                svg.append("<tspan");
                face(run.face());
                svg.append('>');
                escaped(run.text());
                svg.append("</tspan>");
            }
        }
        svg.append("</text>\n");
    }

    private void face(Face face) {
        if (face != Face.BODY) {
            attribute("font-family", face.families());
        }
        if (face.bold()) {
            attribute("font-weight", "bold");
        }
    }

    private void attribute(String name, int value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"");
        escaped(value);
        svg.append('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.append(c);
            }
        }
    }
}
