package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Typeface;
import java.util.Locale;
import java.util.Optional;

/** Which class of type a face belongs to, by its name. */
final class Faces {
    private Faces() {}

    static Optional<Typeface> of(String face) {
        String name = face.toLowerCase(Locale.ROOT);
        if (name.contains("仿宋") || name.contains("fangsong")) {
            return Optional.of(Typeface.FANGSONG);
        } else if (name.contains("楷") || name.contains("kai")) {
            return Optional.of(Typeface.KAITI);
        } else if (name.contains("小标宋") || name.contains("xiaobiaosong") || name.contains("xbs")) {
            return Optional.of(Typeface.XIAOBIAOSONG);
        } else if (name.contains("雅黑") || name.contains("yahei")) {
            return Optional.empty();
        } else if (name.contains("黑") || name.contains("hei")) {
            return Optional.of(Typeface.HEITI);
        } else if (name.contains("宋") || name.contains("song") || name.contains("simsun")) {
            return Optional.of(Typeface.SONGTI);
        }
        return Optional.empty();
    }

    /** Whether a face is of a class, or is the one that a locality has for it. */
    static boolean is(String face, Typeface typeface, LayoutProfile profile) {
        return face.equals(profile.face(typeface))
                || of(face).filter(typeface::equals).isPresent();
    }

    static String shown(String face) {
        return face.isEmpty() ? "未指定的字体" : face;
    }

    /** Whether a text has characters that the face of Chinese draws. */
    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
