package io.github.liuding.reporting.gb9704;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers that the program makes, so that a heading's number is seen however it was typed. Not thread-safe. */
final class Numbering {
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, String> listOfNumber = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    Numbering(Optional<XmlNode> part) {
        part.ifPresent(root -> root.children().forEach(node -> {
            if (node.is("w:abstractNum")) {
                lists.put(node.attribute("abstractNumId"), node);
            } else if (node.is("w:num")) {
                node.child("w:abstractNumId")
                        .ifPresent(list -> listOfNumber.put(node.attribute("numId"), list.attribute("val")));
            }
        }));
    }

    /** The number of the next paragraph of a list; empty where the list is unknown. */
    String next(Properties paragraph) {
        String number = paragraph.get("numPr.numId");
        int level = Math.max(0, Math.min(8, paragraph.number("numPr.ilvl", 0)));
        XmlNode list = lists.get(listOfNumber.getOrDefault(number, ""));
        if (list == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(listOfNumber.getOrDefault(number, ""), id -> new int[9]);
        count[level]++;
        for (int below = level + 1; below < count.length; below++) {
            count[below] = 0;
        }
        String text = value(list, level, "w:lvlText");
        for (int i = 0; i <= level; i++) {
            text = text.replace("%" + (i + 1), shown(Math.max(1, count[i]), value(list, i, "w:numFmt")));
        }
        return text;
    }

    private static String value(XmlNode list, int level, String name) {
        return list.children().stream()
                .filter(node -> node.is("w:lvl") && node.attribute("ilvl").equals(String.valueOf(level)))
                .flatMap(node -> node.child(name).stream())
                .map(node -> node.attribute("val"))
                .findFirst()
                .orElse("");
    }

    private static String shown(int number, String format) {
        return format.startsWith("chinese") || format.startsWith("japanese") || format.startsWith("ideograph")
                ? chinese(number)
                : String.valueOf(number);
    }

    private static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
