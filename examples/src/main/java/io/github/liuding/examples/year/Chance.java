package io.github.liuding.examples.year;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What is left to chance (随机数), from a seed. Each subject has a chance of its own, so that another report on one task
 * changes nothing about the next. Whole numbers only, and an algorithm that the JDK fixes: equal on every machine.
 */
final class Chance {
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The chance of one subject of a year, such as {@code QY-007}. */
    static Chance of(long seed, String subject) {
        return new Chance(new SplittableRandom(31 * seed + subject.hashCode()));
    }

    /** A number from the first to the last, both counted. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Whether it happens, as it does so many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
