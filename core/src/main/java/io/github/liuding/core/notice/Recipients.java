package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Parts the recipients of a paper (主送机关) into groups and units. */
final class Recipients {
    /** What names a group without the words before it: 各乡镇, 县直有关单位; not 州人民政府 in 各市、州人民政府. */
    private static final Pattern WHOLE = Pattern.compile(".*(?:各|有关|相关).+|[省市县区州旗镇乡局](?:直|属|级|政府).*(?:单位|部门|机构|企业|学校)");

    private Recipients() {}

    /** The names, parted at commas, and at 、 or 和 where each part is the whole name of a group. */
    static List<String> of(String printed) {
        return cut(printed, c -> ",，;；".indexOf(c) >= 0).stream()
                .flatMap(name -> whole(name).stream())
                .toList();
    }

    private static List<String> whole(String name) {
        List<String> joined = cutIfWhole(name, "和及");
        return joined.stream().flatMap(part -> cutIfWhole(part, "、").stream()).toList();
    }

    private static List<String> cutIfWhole(String name, String separators) {
        List<String> parts = cut(name, c -> separators.indexOf(c) >= 0);
        return parts.stream().allMatch(part -> WHOLE.matcher(part).matches()) ? parts : List.of(name);
    }

    /** The pieces between separators outside brackets. */
    private static List<String> cut(String text, IntPredicate isSeparator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char plain = Glyphs.plain(text.charAt(i));
            if (Glyphs.isOpen(plain)) {
                depth++;
            } else if (Glyphs.isClose(plain)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isSeparator.test(text.charAt(i))) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
