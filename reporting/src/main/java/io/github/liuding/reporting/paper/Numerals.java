package io.github.liuding.reporting.paper;

/** The numbers of headings (层次序数), made from the order in which they come. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counts = new int[5];

    /** The number of the next heading of a level, with what follows it: 一、 or （一） or 1. or （1）. */
    String next(int level) {
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        int number = counts[level];
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    /** A number from 1 to 999 in Chinese, such as 十二 or 一百零五. */
    static String chinese(int number) {
        if (number < 10) {
            return digit(number);
        } else if (number < 20) {
            return "十" + (number == 10 ? "" : digit(number % 10));
        } else if (number < 100) {
            return digit(number / 10) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
        } else if (number < 1000) {
            int rest = number % 100;
            String tail =
                    rest == 0 ? "" : rest < 10 ? "零" + digit(rest) : rest < 20 ? "一" + chinese(rest) : chinese(rest);
            return digit(number / 100) + "百" + tail;
        }
        throw new IllegalArgumentException(
                "A paper has at most 999 headings of a level, but here is %s".formatted(number));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
