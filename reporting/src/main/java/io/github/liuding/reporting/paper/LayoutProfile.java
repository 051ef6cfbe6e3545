package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What every measure of a paper's layout comes to (版式方案), and which face stands for each class of type. Immutable;
 * {@code with} gives another.
 */
public final class LayoutProfile {
    private final Map<Measure, MeasureValue> values;
    private final Map<Typeface, String> faces;

    private LayoutProfile(Map<Measure, MeasureValue> values, Map<Typeface, String> faces) {
        this.values = values;
        this.faces = faces;
    }

    /** GB/T 9704-2012, with the faces that offices have installed. */
    public static LayoutProfile standard() {
        return new LayoutProfile(new EnumMap<>(Measure.class), new EnumMap<>(Typeface.class));
    }

    /** The same with the nearest faces that every Chinese Windows has. */
    public static LayoutProfile windows() {
        return standard()
                .with(Typeface.FANGSONG, "仿宋")
                .with(Typeface.KAITI, "楷体")
                .with(Typeface.XIAOBIAOSONG, "宋体");
    }

    /**
     * This profile with another value of a measure.
     *
     * @throws IllegalArgumentException if the value is of another kind
     */
    public LayoutProfile with(Measure measure, MeasureValue value) {
        if (!value.getClass().equals(measure.standard().getClass())) {
            throw new IllegalArgumentException("%s is a %s, but was given %s"
                    .formatted(measure, measure.standard().getClass().getSimpleName(), value));
        }
        Map<Measure, MeasureValue> changed = new EnumMap<>(Measure.class);
        changed.putAll(values);
        changed.put(measure, value);
        return new LayoutProfile(changed, faces);
    }

    /** This profile with another face for a class of type, such as 仿宋 for 仿宋. */
    public LayoutProfile with(Typeface typeface, String face) {
        if (face.isBlank() || face.indexOf('"') >= 0 || face.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A face must have a name, but was '%s'".formatted(face));
        }
        Map<Typeface, String> changed = new EnumMap<>(Typeface.class);
        changed.putAll(faces);
        changed.put(typeface, face);
        return new LayoutProfile(values, changed);
    }

    /**
     * This profile with what a locality's data say: names of measures such as {@code line-pitch} with values such as
     * {@code 28pt}, {@code 22} or {@code heiti}; names of classes of type such as {@code fangsong} with faces.
     *
     * @throws IllegalArgumentException if a name is unknown or a value is none of its kind
     */
    public LayoutProfile with(Map<String, String> data) {
        LayoutProfile profile = this;
        for (Map.Entry<String, String> entry : data.entrySet()) {
            String name = entry.getKey().toUpperCase(Locale.ROOT).replace('-', '_');
            profile = profile.withNamed(name, entry.getKey(), entry.getValue());
        }
        return profile;
    }

    private LayoutProfile withNamed(String name, String printed, String value) {
        for (Typeface typeface : Typeface.values()) {
            if (typeface.name().equals(name)) {
                return with(typeface, value);
            }
        }
        for (Measure measure : Measure.values()) {
            if (measure.name().equals(name)) {
                return with(measure, measure.standard().parseAlike(value));
            }
        }
        throw new IllegalArgumentException("No measure and no class of type is named '%s'".formatted(printed));
    }

    /** What a measure comes to. */
    public MeasureValue value(Measure measure) {
        return values.getOrDefault(measure, measure.standard());
    }

    /**
     * A length or size.
     *
     * @throws IllegalArgumentException if the measure is none
     */
    public Length length(Measure measure) {
        if (value(measure) instanceof MeasureValue.Extent extent) {
            return extent.length();
        }
        throw new IllegalArgumentException(measure + " is no length");
    }

    /**
     * A number of lines or characters.
     *
     * @throws IllegalArgumentException if the measure is none
     */
    public int count(Measure measure) {
        if (value(measure) instanceof MeasureValue.Count count) {
            return count.number();
        }
        throw new IllegalArgumentException(measure + " is no number");
    }

    /**
     * A class of type.
     *
     * @throws IllegalArgumentException if the measure is none
     */
    public Typeface typeface(Measure measure) {
        if (value(measure) instanceof MeasureValue.Face face) {
            return face.typeface();
        }
        throw new IllegalArgumentException(measure + " is no class of type");
    }

    /**
     * A colour, as six hexadecimal digits.
     *
     * @throws IllegalArgumentException if the measure is none
     */
    public String colour(Measure measure) {
        if (value(measure) instanceof MeasureValue.Colour colour) {
            return colour.rgb();
        }
        throw new IllegalArgumentException(measure + " is no colour");
    }

    /** The face that stands for a class of type. */
    public String face(Typeface typeface) {
        return faces.getOrDefault(typeface, typeface.usualFace());
    }

    /** The lower margin, which the standard does not print: 35 mm. */
    public Length bottomMargin() {
        return length(Measure.PAPER_HEIGHT).minus(length(Measure.TOP_MARGIN)).minus(length(Measure.TYPE_HEIGHT));
    }

    /** The outer margin, which the standard does not print: 26 mm. */
    public Length outerMargin() {
        return length(Measure.PAPER_WIDTH).minus(length(Measure.BINDING_MARGIN)).minus(length(Measure.TYPE_WIDTH));
    }

    /** The measures in which this profile departs from what the standard requires (规定); none in a sound one. */
    public List<Measure> departures() {
        List<Measure> departures = new ArrayList<>();
        values.forEach((measure, value) -> {
            if (measure.strength() == Strength.REQUIRED && !value.equals(measure.standard())) {
                departures.add(measure);
            }
        });
        return List.copyOf(departures);
    }
}
