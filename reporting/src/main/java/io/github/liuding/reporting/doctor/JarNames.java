package io.github.liuding.reporting.doctor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses that class loaders give to jars, as a person reads them (包的位置). */
final class JarNames {
    private static final List<String> SCHEMES = List.of("jar:", "nested:", "file:");

    private JarNames() {}

    /** The path of {@code jar:file:/app/lib/poi-5.5.1.jar!/}, which is {@code /app/lib/poi-5.5.1.jar}. */
    static String shown(String root) {
        String path = root;
        for (String scheme : SCHEMES) {
            path = path.startsWith(scheme) ? path.substring(scheme.length()) : path;
        }
        while (path.endsWith("/") || path.endsWith("!")) {
            path = path.substring(0, path.length() - 1);
        }
        while (path.startsWith("//")) {
            path = path.substring(1);
        }
        return decoded(path);
    }

    /** The name of the jar or folder itself. */
    static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    /** With {@code %E5%BA%93} as 库; a sign of percent that stands for itself stays. */
    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                bytes.write(raw[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
