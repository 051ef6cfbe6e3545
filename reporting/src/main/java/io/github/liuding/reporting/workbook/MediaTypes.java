package io.github.liuding.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The media type of a picture by its first bytes, because names of parts may say anything. */
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_HEAD = new LinkedHashMap<>();

    static {
        BY_HEAD.put("\u0089PNG\r\n\u001A\n", "image/png");
        BY_HEAD.put("\u00FF\u00D8\u00FF", "image/jpeg");
        BY_HEAD.put("GIF8", "image/gif");
        BY_HEAD.put("BM", "image/bmp");
        BY_HEAD.put("II*\u0000", "image/tiff");
        BY_HEAD.put("MM\u0000*", "image/tiff");
        BY_HEAD.put("\u00D7\u00CD\u00C6\u009A", "image/wmf");
    }

    private MediaTypes() {}

    static String of(byte[] head, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> each : BY_HEAD.entrySet()) {
            if (text.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (text.startsWith(" EMF", 40)) {
            return "image/emf";
        }
        return name.endsWith(".svg") && text.contains("<svg") ? "image/svg+xml" : UNKNOWN;
    }
}
