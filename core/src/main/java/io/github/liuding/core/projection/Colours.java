package io.github.liuding.core.projection;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.util.Comparator;
import java.util.List;

/** Which colour is worse (灯色轻重). */
final class Colours {
    /**
     * From the worst to the best. Grey stands between blue and green: it hides no warning, but what nobody knows of, or
     * what rests, is not in order either.
     */
    static final List<LampColour> WORST_FIRST = List.of(
            LampColour.RED, LampColour.ORANGE, LampColour.YELLOW, LampColour.BLUE, LampColour.GREY, LampColour.GREEN);

    /** The worse colour first, those of one colour by their words: an order that no table and no merging changes. */
    static final Comparator<Lamp> ORDER = Comparator.comparing((Lamp lamp) -> WORST_FIRST.indexOf(lamp.colour()))
            .thenComparing(Lamp::word);

    private Colours() {}
}
