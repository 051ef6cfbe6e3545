package io.github.liuding.core.organization;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How printed names are compared (名称比对). */
public final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    /** A longer text is no name that somebody mistyped. */
    private static final int LONGEST_SUGGESTED = 60;

    private Names() {}

    /** What two spellings of one name have in common: no white space, full-width letters and brackets made plain. */
    public static String key(String printed) {
        return isPlain(printed)
                ? printed
                : SPACE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** Nearly every name is made of Chinese characters and needs no work. */
    private static boolean isPlain(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean plain = (c >= '\u4e00' && c <= '\u9fa5') || (c > ' ' && c < '\u007f') || c == '、';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The names with the fewest edits, at most half the length of the longer one, in their own order where equal. */
    public static List<String> nearest(String printed, Collection<String> names, int limit) {
        String key = key(printed);
        if (key.length() > LONGEST_SUGGESTED) {
            return List.of();
        }
        record Candidate(String name, int edits) {}
        return names.stream()
                // So many edits are needed at least; a longer look would find none.
                .filter(name -> Math.abs(name.length() - key.length()) * 2 <= Math.max(name.length(), key.length()))
                .map(name -> new Candidate(name, edits(key, name)))
                .filter(candidate -> candidate.edits() * 2
                        <= Math.max(key.length(), candidate.name().length()))
                .sorted(Comparator.comparingInt(Candidate::edits))
                .limit(limit)
                .map(Candidate::name)
                .toList();
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
