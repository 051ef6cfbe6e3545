package io.github.liuding.core.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Texts and choices made from a seed: what a file's format could stumble over stands in every other text. */
final class RandomWords {
    private static final String[] TAME = {
        "县", "发改局", "优化", "一网通办", "营商环境", "abc", "X", "（试行）", "“通办”", "《方案》", "·", "5%", "1年"
    };
    private static final String[] WILD = {
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        ":",
        ": ",
        "#",
        " #",
        "-",
        "- ",
        "---",
        "...",
        "'",
        "\"",
        "\\",
        "\\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        "、",
        "等",
        "&a",
        "*a",
        "!x",
        "%",
        "@",
        "`",
        "|",
        ">",
        "?",
        "? ",
        "=",
        "<<",
        "~",
        "null",
        "true",
        "yes",
        "0",
        "42",
        "1e3",
        "0x1F",
        "2022-01-01",
        "12:30",
        "1_000",
        ".inf",
        "\u00a0",
        "\u3000",
        "\u2028",
        "\u2029",
        "\u0085",
        "\ufeff",
        "\u200b",
        "\ud83d\ude00",
        "\ud842\udfb7",
        "\u0000",
        "\u0007",
        "\u001b",
        "\u007f",
        "\u009f",
        "\ud800",
        "\udc00",
        "\ufffe"
    };

    private final Random random;

    RandomWords(Random random) {
        this.random = random;
    }

    /** A text that is not blank. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean wild = random.nextBoolean();
        do {
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(any(wild && random.nextBoolean() ? WILD : TAME));
            }
        } while (text.toString().isBlank());
        if (random.nextInt(100) == 0) {
            text.append("很长的文字 ".repeat(random.nextInt(400)));
        }
        return wild && random.nextInt(3) == 0 ? unlessBlank(any(WILD), text.toString()) : text.toString();
    }

    private static String unlessBlank(String text, String other) {
        return text.isBlank() ? other : text;
    }

    private String any(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }

    /** Up to so many texts, each once; none so long that it could be no key. */
    List<String> distinct(int most) {
        Set<String> texts = new LinkedHashSet<>(some(most, this::text));
        texts.removeIf(text -> text.length() > 100);
        return List.copyOf(texts);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    /** Up to so many. */
    <T> List<T> some(int most, Supplier<T> supplier) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(supplier.get());
        }
        return some;
    }

    /** A number from 1, now and then the largest there is. */
    int count() {
        return random.nextInt(20) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(30);
    }
}
