package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units that a paper names, and which of their names may be one unit. */
final class UnitLog {
    private static final String LEVELS = "省市县区州旗盟镇乡";

    /** Longest directory in which every name is compared with every other. */
    private static final int MOST = 400;

    private final Source source;
    private final Map<String, UnitDraft> units = new LinkedHashMap<>();

    UnitLog(Source source) {
        this.source = source;
    }

    void name(Run words) {
        units.computeIfAbsent(
                words.text(), name -> new UnitDraft(name, UnitWords.isGroup(words.plain()), source.span(words)));
    }

    /** A unit whose head or representative sits in a body. */
    void name(HolderDraft holder) {
        if (!holder.unit().isEmpty()) {
            String plain = holder.unit().replace('（', '(').replace('）', ')');
            units.computeIfAbsent(holder.unit(), name -> new UnitDraft(name, UnitWords.isGroup(plain), holder.span()));
        }
    }

    /** Forgets a name that is none of a unit. */
    void remove(UnitDraft unit) {
        units.remove(unit.name());
    }

    List<UnitDraft> all() {
        return List.copyOf(units.values());
    }

    /** Tells of names that may be one unit: with and without its level, long and short, 委 and 局. */
    void tellAliases(Log log) {
        List<UnitDraft> named = units.values().stream()
                .filter(unit -> !unit.isGroup())
                .limit(MOST)
                .toList();
        List<String> keys = named.stream().map(unit -> key(unit.name())).toList();
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                String first = named.get(i).name();
                String second = named.get(j).name();
                if (mayBeOne(first, second, keys.get(i), keys.get(j))) {
                    log.tell(
                            NoticeFindings.UNITS_MAY_BE_ONE,
                            Severity.NOTE,
                            named.get(j).span(),
                            "“%s”与“%s”可能是同一单位，请核对；读取时未合并".formatted(second, first),
                            "'%s' and '%s' may be one unit; they were not merged".formatted(second, first));
                }
            }
        }
    }

    private static boolean mayBeOne(String first, String second, String firstKey, String secondKey) {
        if (firstKey.length() < 2 || secondKey.length() < 2 || !sameLevel(first, second)) {
            return false;
        }
        if (firstKey.equals(secondKey)) {
            return true;
        }
        String longer = firstKey.length() >= secondKey.length() ? firstKey : secondKey;
        String shorter = firstKey.length() >= secondKey.length() ? secondKey : firstKey;
        return shorter.length() >= 3
                && longer.length() <= 2 * shorter.length() + 2
                && longer.charAt(0) == shorter.charAt(0)
                && isScattered(shorter, longer)
                && ending(first) == ending(second);
    }

    private static boolean sameLevel(String first, String second) {
        char a = first.charAt(0);
        char b = second.charAt(0);
        boolean bothLevels = LEVELS.indexOf(a) >= 0 && LEVELS.indexOf(b) >= 0;
        return !bothLevels || a == b;
    }

    private static char ending(String name) {
        return name.charAt(name.length() - 1);
    }

    /** Whether the characters of one stand in the other in their order, as those of short names do. */
    private static boolean isScattered(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    /** A name without its level and without the word for what kind of office it is. */
    private static String key(String name) {
        int from = name.length() > 3 && LEVELS.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
        int end = name.length();
        if (name.endsWith("委员会")) {
            end -= 3;
        } else if (end - from > 2 && "局委办".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(from, end);
    }
}
