package io.github.liuding.reporting.gb9704;

import io.github.liuding.reporting.paper.LayoutProfile;
import io.github.liuding.reporting.paper.Measure;
import io.github.liuding.reporting.paper.Typeface;
import java.util.Arrays;
import java.util.regex.Matcher;

/** The numbers and faces of headings (7.3.3). */
final class HeadingRules {
    private static final String DIGITS = "零一二三四五六七八九";

    private final Anatomy paper;
    private final LayoutProfile profile;
    private final FindingLog log;
    private final int[] counts = new int[5];

    HeadingRules(Anatomy paper, LayoutProfile profile, FindingLog log) {
        this.paper = paper;
        this.profile = profile;
        this.log = log;
    }

    void check() {
        int label = 0;
        for (Para para : paper.text()) {
            // Each attachment counts anew.
            while (label < paper.labels().size() && paper.labels().get(label).number() < para.number()) {
                Arrays.fill(counts, 0);
                label++;
            }
            heading(para);
        }
    }

    private void heading(Para para) {
        String words = para.words();
        Matcher matcher = Words.LEVEL_1.matcher(words);
        int level = 1;
        if (!matcher.lookingAt()) {
            matcher = Words.LEVEL_2.matcher(words);
            level = 2;
            if (!matcher.lookingAt()) {
                matcher = Words.LEVEL_4.matcher(words);
                level = 4;
                if (!matcher.lookingAt()) {
                    matcher = Words.LEVEL_3.matcher(words);
                    level = 3;
                    if (!matcher.lookingAt()) {
                        return;
                    }
                }
            }
        }
        String number = matcher.group();
        form(para, level, number);
        order(para, level, value(number.replaceAll("[（）()、.．，,]", "")), number);
        face(para, level);
    }

    private void form(Para para, int level, String number) {
        boolean right = switch (level) {
            case 1 -> number.endsWith("、");
            case 3 -> number.endsWith(".") || number.endsWith("．");
            default -> number.startsWith("（") && number.endsWith("）");
        };
        if (!right) {
            String should = switch (level) {
                case 1 -> "为“一、”";
                case 2 -> "为“（一）”，其后不加标点";
                case 3 -> "为“1.”";
                default -> "为“（1）”，其后不加标点";
            };
            log.tell(Gb9704Rule.NUMERAL_FORM, para, should, "“" + number + "”");
        }
    }

    private void order(Para para, int level, int value, String number) {
        boolean skipped = level == 4 && counts[3] == 0;
        boolean starts = value == 1;
        if (skipped) {
            log.tell(Gb9704Rule.NUMERAL_ORDER, para, "依次用“一、”“（一）”“1.”“（1）”", "越级使用“" + number + "”");
        } else if (value != counts[level] + 1 && !(starts && level > 1)) {
            log.tell(Gb9704Rule.NUMERAL_ORDER, para, "接上一个同级序数", "“" + number + "”之前是第" + counts[level] + "个");
        }
        counts[level] = value;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
    }

    private static int value(String digits) {
        if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int value = 0;
        int current = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '百' || c == '十') {
                int unit = c == '百' ? 100 : 10;
                value += (current == 0 ? 1 : current) * unit;
                current = 0;
            } else {
                current = DIGITS.indexOf(c);
            }
        }
        return value + current;
    }

    private void face(Para para, int level) {
        Measure measure = switch (level) {
            case 1 -> Measure.LEVEL_1_FACE;
            case 2 -> Measure.LEVEL_2_FACE;
            case 3 -> Measure.LEVEL_3_FACE;
            default -> Measure.LEVEL_4_FACE;
        };
        Typeface typeface = profile.typeface(measure);
        if (!Faces.is(para.type().face(), typeface, profile)) {
            log.tell(
                    Gb9704Rule.LEVEL_FACE,
                    para,
                    "用" + typeface.word() + "体字",
                    Faces.shown(para.type().face()));
        }
    }
}
