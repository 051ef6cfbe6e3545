package io.github.liuding.examples.cli;

import java.util.List;

/** Which names may have been meant by one that is not there. */
final class NearNames {
    private NearNames() {}

    /** Those that hold two characters in a row of what was asked for. */
    static List<String> of(String asked, List<String> names) {
        return names.stream().filter(name -> isNear(asked, name)).toList();
    }

    private static boolean isNear(String asked, String name) {
        for (int i = 0; i + 2 <= asked.length(); i++) {
            if (name.contains(asked.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
