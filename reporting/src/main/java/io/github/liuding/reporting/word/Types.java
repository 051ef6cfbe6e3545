package io.github.liuding.reporting.word;

import io.github.liuding.reporting.internal.MarkSize;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.paper.ElementKind;
import io.github.liuding.reporting.paper.Emphasis;
import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How runs of text are set: faces, sizes, spacing and colour, as the XML that says so. */
final class Types {
    private final LayoutProfile profile;
    private final Map<ElementKind, Map<Emphasis, byte[]>> runs = new EnumMap<>(ElementKind.class);
    private final byte[] tableHeading;
    private final byte[] tableCell;

    Types(LayoutProfile profile) {
        this.profile = profile;
        for (ElementKind kind : ElementKind.values()) {
            Map<Emphasis, byte[]> ofKind = new EnumMap<>(Emphasis.class);
            for (Emphasis emphasis : Emphasis.values()) {
                ofKind.put(emphasis, bytes(run(typeface(kind, emphasis), halfPoints(kind), spacing(kind), "")));
            }
            runs.put(kind, ofKind);
        }
        int table = profile.length(Measure.TABLE_SIZE).halfPoints();
        tableHeading = bytes(run(Typeface.HEITI, table, 0, ""));
        tableCell = bytes(run(profile.typeface(Measure.BODY_FACE), table, 0, ""));
    }

    LayoutProfile profile() {
        return profile;
    }

    /** The properties of a run, whole. */
    byte[] run(ElementKind kind, Emphasis emphasis) {
        return Objects.requireNonNull(Objects.requireNonNull(runs.get(kind)).get(emphasis));
    }

    byte[] tableHeading() {
        return tableHeading;
    }

    byte[] tableCell() {
        return tableCell;
    }

    /** The properties of the runs of a mark. */
    byte[] mark(MarkSize size) {
        return mark(size, 0);
    }

    /** The same with room between the characters. */
    byte[] mark(MarkSize size, int spacing) {
        String scale = size.scale() == 100 ? "" : "<w:w w:val=\"" + size.scale() + "\"/>";
        return bytes(run(
                profile.typeface(Measure.MARK_FACE),
                size.halfPoints(),
                spacing,
                scale,
                "<w:color w:val=\"" + profile.colour(Measure.RED) + "\"/>"));
    }

    /** The properties of the runs of a page number. */
    byte[] pageNumber() {
        return bytes(run(
                profile.typeface(Measure.PAGE_NUMBER_FACE),
                profile.length(Measure.PAGE_NUMBER_SIZE).halfPoints(),
                0,
                ""));
    }

    String run(Typeface typeface, int halfPoints, int spacing, String scale) {
        return run(typeface, halfPoints, spacing, scale, "");
    }

    private String run(Typeface typeface, int halfPoints, int spacing, String scale, String colour) {
        String spaced = spacing == 0 ? "" : "<w:spacing w:val=\"" + spacing + "\"/>";
        return "<w:rPr>" + fonts(typeface) + colour + spaced + scale + "<w:sz w:val=\"" + halfPoints
                + "\"/><w:szCs w:val=\"" + halfPoints + "\"/></w:rPr>";
    }

    /** Every slot is named; the hint makes “ ” … — Chinese. */
    String fonts(Typeface typeface) {
        String face = XmlBytes.escaped(profile.face(typeface));
        return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"%s\"/>"
                .formatted(face, face, face, face);
    }

    Typeface typeface(ElementKind kind, Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> profile.typeface(kind.face());
            case HEI -> Typeface.HEITI;
            case KAI -> kind == ElementKind.NUMBER ? profile.typeface(Measure.SIGNATORY_FACE) : Typeface.KAITI;
        };
    }

    int halfPoints(ElementKind kind) {
        return profile.length(kind.size()).halfPoints();
    }

    /** Text of the size of the body is condensed, so that a line holds as many characters as it should. */
    int spacing(ElementKind kind) {
        boolean body = kind.size() == Measure.BODY_SIZE;
        return body ? profile.length(Measure.CHARACTER_SPACING).twips() : 0;
    }

    /** What a character of an element takes, in twips. */
    int advance(ElementKind kind) {
        return halfPoints(kind) * 10 + spacing(kind);
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
