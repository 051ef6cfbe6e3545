package io.github.liuding.examples.year;

import io.github.liuding.core.organization.UnitId;

/**
 * How a unit works (工作作风).
 *
 * @param pace how fast, in percent of what the days ask for
 * @param punctual how many of a hundred reports come in time
 * @param careful how many of a hundred close-outs are not returned
 */
record Temper(int pace, int punctual, int careful) {
    static Temper of(long seed, UnitId unit) {
        Chance chance = Chance.of(seed, unit.value());
        int kind = chance.between(1, 10);
        if (kind == 1) {
            return new Temper(chance.between(84, 94), chance.between(82, 90), 70);
        }
        return kind <= 7
                ? new Temper(chance.between(106, 112), chance.between(95, 99), 88)
                : new Temper(chance.between(113, 118), 100, 95);
    }

    /** What others think of it, in points of 100. */
    int repute() {
        return 82 + (pace - 84) / 3;
    }

    /** Whether it is among the best. */
    boolean isBrisk() {
        return pace > 112;
    }
}
