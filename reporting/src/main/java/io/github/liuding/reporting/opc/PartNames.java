package io.github.liuding.reporting.opc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of parts (部件名) and how one part names another. */
public final class PartNames {
    private PartNames() {}

    /** The name with plain slashes and without {@code /} or {@code ./} in front. */
    public static String plain(String name) {
        String plain = name.replace('\\', '/');
        while (plain.startsWith("/") || plain.startsWith("./")) {
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return plain;
    }

    /** Whether a name leads out of the folder into which somebody might unpack it. */
    public static boolean isUnsafe(String rawName) {
        String name = rawName.replace('\\', '/');
        return name.startsWith("../") || name.contains("/../") || name.endsWith("/..") || name.matches("[A-Za-z]:.*");
    }

    /** The part that holds the relationships of another, such as {@code xl/_rels/workbook.xml.rels}. */
    public static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * The part that a target names, seen from another part; empty where it leads out of the package.
     *
     * @param part the part in which the target stands, empty for the package itself
     */
    public static String resolve(String part, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        if (fragment >= 0) {
            path = path.substring(0, fragment);
        }
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            String folder = part.substring(0, part.lastIndexOf('/') + 1);
            path = folder + path;
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (names.pollLast() == null) {
                    return "";
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                names.addLast(step);
            }
        }
        return String.join("/", names);
    }

    /** With characters in place of their bytes in hexadecimal, such as {@code %20}; what is none stays. */
    static String decoded(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] coded = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < coded.length; i++) {
            int high = coded[i] == '%' && i + 2 < coded.length ? Character.digit(coded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(coded[i + 2], 16);
            if (low < 0) {
                bytes.write(coded[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The form by which names are equal: OPC tells no capital from a small letter. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
