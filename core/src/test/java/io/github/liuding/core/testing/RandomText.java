package io.github.liuding.core.testing;

import java.util.Random;

/** Texts made from a seed. */
public final class RandomText {
    private RandomText() {}

    /** Up to {@code most} of the pieces, one after the other, now and then with a character of any kind between. */
    public static String of(Random random, int most, String... pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
            if (random.nextInt(50) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }

    /** Up to {@code most} characters, lone surrogates and controls among them. */
    public static String anyCharacters(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        return text.toString();
    }
}
