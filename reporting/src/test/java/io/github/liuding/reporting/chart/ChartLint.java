package io.github.liuding.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What must hold for the chart of any campaign. */
final class ChartLint {
    private ChartLint() {}

    static void check(Campaign campaign) {
        OrganizationChart chart = OrganizationChart.of(campaign);
        Drawing drawing = chart.drawing();
        everyBodyHasOneBox(campaign, drawing);
        boxesLieApartAndOnThePage(drawing);
        textsLieInTheirBoxes(drawing);
        linesCrossNoBox(drawing);
        everyBodyBelowHangsOnALine(campaign, drawing);
        assertThat(parsed(chart.toSvg()).getElementsByTagName("text").getLength())
                .isEqualTo(texts(drawing).size());
    }

    static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    static List<Shape.Group> boxes(Drawing drawing) {
        return of(drawing, Shape.Group.class);
    }

    static Shape.Group box(Drawing drawing, String id) {
        return boxes(drawing).stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a box from the top, without spaces. */
    static String said(Shape.Group box) {
        return said(box.shapes());
    }

    static String said(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Text.class::isInstance)
                .flatMap(text -> ((Shape.Text) text).runs().stream())
                .map(Shape.Run::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static List<Shape.Text> texts(Drawing drawing) {
        return Stream.concat(drawing.shapes().stream(), boxes(drawing).stream().flatMap(box -> box.shapes().stream()))
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
    }

    private static <S extends Shape> List<S> of(Drawing drawing, Class<S> type) {
        return drawing.shapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Shape.Rect> brackets(Drawing drawing) {
        return of(drawing, Shape.Rect.class).stream()
                .filter(rect -> rect.role() == RectRole.BRACKET)
                .toList();
    }

    private static void everyBodyHasOneBox(Campaign campaign, Drawing drawing) {
        assertThat(boxes(drawing).stream().map(Shape.Group::id))
                .containsExactlyInAnyOrderElementsOf(campaign.bodies().all().stream()
                        .map(body -> body.id().value())
                        .toList());
        for (Body body : campaign.bodies().all()) {
            assertThat(said(box(drawing, body.id().value())))
                    .startsWith(CleanText.of(body.name()).replace(" ", ""));
        }
    }

    private static void boxesLieApartAndOnThePage(Drawing drawing) {
        List<Shape.Rect> boxes =
                boxes(drawing).stream().map(Shape.Group::outline).toList();
        Shape.Rect page = new Shape.Rect(RectRole.PAGE, 0, 0, drawing.width(), drawing.height());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(holds(page, boxes.get(i)))
                    .as("%s on %s", boxes.get(i), page)
                    .isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(meet(boxes.get(i), boxes.get(k)))
                        .as("%s and %s overlap", boxes.get(i), boxes.get(k))
                        .isFalse();
            }
        }
        for (Shape.Rect bracket : brackets(drawing)) {
            assertThat(boxes)
                    .allMatch(box -> holds(bracket, box) || !meet(bracket, box), "in the bracket or out of it");
        }
    }

    private static void textsLieInTheirBoxes(Drawing drawing) {
        for (Shape.Group box : boxes(drawing)) {
            int last = Integer.MIN_VALUE;
            for (Shape shape : box.shapes()) {
                if (shape instanceof Shape.Text text) {
                    assertThat(holds(box.outline(), frame(text)))
                            .as("%s in %s", text, box.outline())
                            .isTrue();
                    assertThat(frame(text).y())
                            .as("%s below the line before", text)
                            .isGreaterThanOrEqualTo(last);
                    last = frame(text).bottom();
                } else {
                    assertThat(holds(box.outline(), (Shape.Rect) shape)).isTrue();
                }
            }
        }
        Shape.Rect page = new Shape.Rect(RectRole.PAGE, 0, 0, drawing.width(), drawing.height());
        List<Shape.Text> free = of(drawing, Shape.Text.class);
        for (Shape.Text text : free) {
            assertThat(holds(page, frame(text))).as("%s on the page", text).isTrue();
            assertThat(boxes(drawing)).as("%s", text).noneMatch(box -> meet(box.outline(), frame(text)));
            assertThat(free.stream().filter(other -> meet(frame(other), frame(text))))
                    .as("%s and itself", text)
                    .hasSizeLessThan(2);
        }
    }

    private static void linesCrossNoBox(Drawing drawing) {
        for (Shape.Line line : of(drawing, Shape.Line.class)) {
            assertThat(line.x1() == line.x2() || line.y1() == line.y2()).isTrue();
            Shape.Rect thin = new Shape.Rect(
                    RectRole.BOX,
                    Math.min(line.x1(), line.x2()),
                    Math.min(line.y1(), line.y2()),
                    Math.abs(line.x1() - line.x2()),
                    Math.abs(line.y1() - line.y2()));
            assertThat(boxes(drawing)).as("%s", line).noneMatch(box -> meet(box.outline(), thin));
            assertThat(brackets(drawing)).as("%s", line).noneMatch(bracket -> meet(bracket, thin));
        }
    }

    private static void everyBodyBelowHangsOnALine(Campaign campaign, Drawing drawing) {
        List<Shape.Line> lines = of(drawing, Shape.Line.class);
        for (Body parent : campaign.bodies().all()) {
            Shape.Rect above = box(drawing, parent.id().value()).outline();
            if (!parent.bodies().isEmpty()) {
                assertThat(lines)
                        .as("a line leaves %s", parent.id())
                        .anyMatch(line ->
                                line.y1() == above.bottom() && line.x1() > above.x() && line.x1() < above.right());
            }
            for (Body child : parent.bodies()) {
                Shape.Rect below = hung(drawing, child);
                assertThat(lines)
                        .as("a line meets %s", child.id())
                        .anyMatch(line -> (line.y2() == below.y() && line.x2() > below.x() && line.x2() < below.right())
                                || (line.x2() == below.x() && line.y2() > below.y() && line.y2() < below.bottom()));
            }
        }
    }

    /** The box, or the bracket that it stands under. */
    private static Shape.Rect hung(Drawing drawing, Body body) {
        Shape.Rect box = box(drawing, body.id().value()).outline();
        return brackets(drawing).stream()
                .filter(bracket -> holds(bracket, box))
                .findFirst()
                .orElse(box);
    }

    /** Where a text is seen: the em box of a Chinese face about its base line. */
    private static Shape.Rect frame(Shape.Text text) {
        return new Shape.Rect(RectRole.BOX, text.left(), text.y() - text.size() * 88 / 100, text.width(), text.size());
    }

    private static boolean holds(Shape.Rect outer, Shape.Rect inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private static boolean meet(Shape.Rect one, Shape.Rect other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
