package io.github.liuding.core.notice;

/** Asks a text for any of several words; quicker than a pattern, where most texts have none. */
final class Words {
    private Words() {}

    static boolean anyIn(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyBegins(String text, String... words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyEnds(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyIs(String text, String... words) {
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
