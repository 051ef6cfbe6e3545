package io.github.liuding.reporting.excel;

import io.github.liuding.reporting.internal.XmlBytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a native bar chart (ECMA-376 part 1, 21.2). Written by hand, because POI puts the machine's language into
 * it and loads AWT.
 */
final class ChartXml {
    static final String CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DRAWING_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Any two numbers by which the axes know each other. */
    private static final int NAMES_AXIS = 1;

    private static final int FIGURES_AXIS = 2;

    /** In hundredths of a point. */
    private static final int TITLE_SIZE = 1400;

    private static final int TEXT_SIZE = 1000;
    private static final String ACROSS = "<a:bodyPr/>";

    /** Character below character, as Chinese is written along an upright line. */
    private static final String DOWN = "<a:bodyPr rot=\"0\" vert=\"wordArtVert\"/>";

    private static final String BAR_COLOUR = "4682B4";
    private static final String GRID_COLOUR = "D9D9D9";
    private static final String AXIS_COLOUR = "7F7F7F";

    /** What Excel would take for one character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final ChartData data;
    private final String face;

    private ChartXml(ChartData data, String face) {
        this.data = data;
        this.face = face;
    }

    /**
     * The XML.
     *
     * @param face the face of its texts
     */
    static String of(ChartData data, String face) {
        return new ChartXml(data, face).space();
    }

    private String space() {
        return XmlParts.DECLARATION
                + "<c:chartSpace xmlns:c=\"%s\" xmlns:a=\"%s\" xmlns:r=\"%s\">"
                        .formatted(CHART_SPACE, DRAWING_SPACE, XmlParts.RELATIONSHIP_SPACE)
                + "<c:roundedCorners val=\"0\"/><c:chart>"
                + title(data.title(), ACROSS, TITLE_SIZE)
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + bars()
                + namesAxis()
                + figuresAxis()
                + "</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
                + "<c:txPr><a:bodyPr/><a:p><a:pPr>" + type("defRPr", TEXT_SIZE)
                + "</a:pPr><a:endParaRPr/></a:p></c:txPr></c:chartSpace>";
    }

    private String bars() {
        return "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
                + "<c:tx>"
                + texts(data.figures().headingAt(), List.of(data.figures().heading())) + "</c:tx>"
                + "<c:spPr>" + fill(BAR_COLOUR) + "</c:spPr>"
                // Otherwise bars below 0 are white.
                + "<c:invertIfNegative val=\"0\"/>"
                + "<c:cat>" + texts(data.names().at(), data.names().cells()) + "</c:cat>"
                + "<c:val>" + figures() + "</c:val>"
                + "</c:ser><c:gapWidth val=\"60\"/>"
                + axisIds() + "</c:barChart>";
    }

    private static String texts(String at, List<String> texts) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            points.append(point(i, ESCAPE.matcher(texts.get(i)).replaceAll("_x005F_")));
        }
        return "<c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val=\"%s\"/>%s</c:strCache></c:strRef>"
                .formatted(XmlBytes.escaped(at), texts.size(), points);
    }

    /** A row without a figure has no point: none is not 0. */
    private String figures() {
        List<Optional<BigDecimal>> figures = data.figures().cells();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            int index = i;
            figures.get(i).ifPresent(figure -> points.append(point(index, figure.toPlainString())));
        }
        return "<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>%s</c:formatCode><c:ptCount val=\"%s\"/>%s</c:numCache></c:numRef>"
                .formatted(
                        XmlBytes.escaped(data.figures().at()),
                        XmlBytes.escaped(data.figures().format()),
                        figures.size(),
                        points);
    }

    private static String point(int index, String text) {
        return "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(index, XmlBytes.escaped(text));
    }

    private String namesAxis() {
        // The names stand below all bars, not where those below 0 hang.
        return "<c:catAx>" + axis(NAMES_AXIS, "", "b", "", title(data.names().heading(), ACROSS, TEXT_SIZE))
                + ticks("low", FIGURES_AXIS)
                + "<c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>";
    }

    private String figuresAxis() {
        String grid = "<c:majorGridlines><c:spPr>%s</c:spPr></c:majorGridlines>".formatted(line(GRID_COLOUR));
        String format = data.figures().format().endsWith("%") ? data.figures().format() : Styles.GENERAL;
        return "<c:valAx>"
                + axis(FIGURES_AXIS, limits(), "l", grid, title(data.figures().heading(), DOWN, TEXT_SIZE))
                + "<c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/>".formatted(XmlBytes.escaped(format))
                + ticks("nextTo", NAMES_AXIS)
                + "<c:crossBetween val=\"between\"/></c:valAx>";
    }

    /** Bars are compared by their length, so that the axis begins at 0, unless that cut some off. */
    private String limits() {
        if (!data.isBelow()) {
            return "<c:min val=\"0\"/>";
        }
        return data.isAbove() ? "" : "<c:max val=\"0\"/>";
    }

    private static String axis(int id, String limits, String position, String grid, String title) {
        return "<c:axId val=\"%s\"/><c:scaling><c:orientation val=\"minMax\"/>%s</c:scaling><c:delete val=\"0\"/><c:axPos val=\"%s\"/>%s%s"
                .formatted(id, limits, position, grid, title);
    }

    private static String ticks(String labels, int crossed) {
        return "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"%s\"/><c:spPr>%s</c:spPr><c:crossAx val=\"%s\"/><c:crosses val=\"autoZero\"/>"
                .formatted(labels, line(AXIS_COLOUR), crossed);
    }

    private static String axisIds() {
        return "<c:axId val=\"%s\"/><c:axId val=\"%s\"/>".formatted(NAMES_AXIS, FIGURES_AXIS);
    }

    private String title(String text, String direction, int size) {
        return "<c:title><c:tx><c:rich>%s<a:p><a:pPr>%s</a:pPr><a:r>%s<a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
                .formatted(direction, type("defRPr", size), type("rPr", size), XmlBytes.escaped(text));
    }

    private String type(String element, int size) {
        return "<a:%1$s sz=\"%2$s\" b=\"0\"><a:latin typeface=\"%3$s\"/><a:ea typeface=\"%3$s\"/></a:%1$s>"
                .formatted(element, size, XmlBytes.escaped(face));
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(colour);
    }

    private static String line(String colour) {
        return "<a:ln w=\"9525\">%s</a:ln>".formatted(fill(colour));
    }
}
