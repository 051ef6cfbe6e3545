package io.github.liuding.core.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a paper's list of units by what the directory knows.
 *
 * <p>A conjunction splits only where both sides are known, because names contain them too (人力资源和社会保障局).
 */
final class WordingReader {
    private static final String SEPARATORS = "、,，;；";
    private static final List<String> CONJUNCTIONS = List.of("以及", "和", "及", "与");
    private static final String OPEN = "等";

    /** What may follow 等 without naming anybody. */
    private static final Set<String> NOBODY = Set.of("", "单位", "部门", "有关部门", "有关单位", "相关部门", "相关单位");

    /** Longest run that is searched for conjunctions; a paper's name is far shorter, hostile text is not. */
    private static final int LONGEST = 120;

    /** The most parts of one name. */
    private static final int MOST_PARTS = 6;

    private final NameIndex directory;

    /** What was found of one run and its parts, so that none is searched twice: the ways to cut a hostile one multiply. */
    private final Map<String, Optional<Taken>> taken = new HashMap<>();

    private final Map<String, Optional<Taken>> joined = new HashMap<>();

    WordingReader(NameIndex directory) {
        this.directory = directory;
    }

    private record Taken(List<UnitReference> references, boolean open) {
        Taken and(Taken other) {
            List<UnitReference> both = new ArrayList<>(references);
            both.addAll(other.references);
            return new Taken(both, open || other.open);
        }
    }

    UnitReferences read(String printed) {
        List<UnitReference> references = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        boolean open = false;
        String text = printed.strip();
        List<Integer> cuts = cuts(text);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Optional<Across> across = directory.hasNamesAcross() ? nameAcross(text, cuts, i) : Optional.empty();
            if (across.isPresent()) {
                references.addAll(across.get().references());
                i = across.get().to() - 1;
                continue;
            }
            String part = part(text, cuts, i, i + 1);
            String name = Names.key(part);
            if (name.isEmpty()) {
                continue;
            }
            taken.clear();
            joined.clear();
            Optional<Taken> found = take(name);
            if (found.isPresent()) {
                references.addAll(found.get().references());
                open |= found.get().open();
            } else {
                String unknown = withoutOpening(part);
                unresolved.add(unknown);
                open |= unknown.length() < part.strip().length();
            }
        }
        return UnitReferences.builder()
                .printed(printed)
                .references(references)
                .unresolved(unresolved)
                .openEnded(open)
                .build();
    }

    /**
     * Where the text is cut: before its start, at every separator, and at its end. One inside brackets, as in 各县(市、区),
     * cuts nothing.
     */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(-1);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isSeparator(c)) {
                cuts.add(i);
            }
        }
        cuts.add(text.length());
        return cuts;
    }

    static boolean isSeparator(int c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    private static String part(String text, List<Integer> cuts, int from, int to) {
        return text.substring(cuts.get(from) + 1, cuts.get(to));
    }

    /** What a name stands for that itself holds separators, and the cut at its end. */
    private record Across(List<UnitReference> references, int to) {}

    /**
     * The longest name that itself holds separators, as 市直、驻市各单位 does, alone or joined to a known one before it; empty
     * where there is none.
     */
    private Optional<Across> nameAcross(String text, List<Integer> cuts, int from) {
        for (int to = Math.min(cuts.size() - 1, from + MOST_PARTS); to > from + 1; to--) {
            int end = to;
            String name = Names.key(part(text, cuts, from, to));
            int first = Names.key(part(text, cuts, from, from + 1)).length();
            if (name.length() <= LONGEST) {
                Optional<Across> across = directory
                        .find(name)
                        .map(reference -> new Across(List.of(reference), end))
                        .or(() -> joinedAcross(name, first).map(both -> new Across(both, end)));
                if (across.isPresent()) {
                    return across;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<UnitReference>> joinedAcross(String name, int first) {
        for (int at = 1; at < first; at++) {
            for (String conjunction : CONJUNCTIONS) {
                if (name.startsWith(conjunction, at)) {
                    Optional<UnitReference> left = directory.find(name.substring(0, at));
                    Optional<UnitReference> right = directory.find(name.substring(at + conjunction.length()));
                    if (left.isPresent() && right.isPresent()) {
                        return Optional.of(List.of(left.get(), right.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** An unknown name without a 等 that names nobody after it. */
    private static String withoutOpening(String part) {
        String name = part.strip();
        int at = name.lastIndexOf(OPEN);
        return at > 0 && NOBODY.contains(Names.key(name.substring(at + OPEN.length())))
                ? name.substring(0, at).strip()
                : name;
    }

    private Optional<Taken> take(String name) {
        Optional<UnitReference> whole = directory.find(name);
        if (whole.isPresent()) {
            return Optional.of(new Taken(List.of(whole.get()), false));
        }
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Taken> before = taken.get(name);
        if (before != null) {
            return before;
        }
        Optional<Taken> found = openEnded(name).or(() -> joined(name));
        taken.put(name, found);
        return found;
    }

    private Optional<Taken> openEnded(String name) {
        for (int at = name.indexOf(OPEN); at > 0; at = name.indexOf(OPEN, at + 1)) {
            Optional<Taken> left = joinedOrWhole(name.substring(0, at));
            String rest = name.substring(at + OPEN.length());
            if (left.isPresent()) {
                Optional<Taken> right = NOBODY.contains(rest)
                        ? Optional.of(new Taken(List.of(), true))
                        : joinedOrWhole(rest).map(taken -> new Taken(taken.references(), true));
                if (right.isPresent()) {
                    return Optional.of(left.get().and(right.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Taken> joinedOrWhole(String name) {
        return directory
                .find(name)
                .map(reference -> new Taken(List.of(reference), false))
                .or(() -> joined(name));
    }

    private Optional<Taken> joined(String name) {
        Optional<Taken> before = joined.get(name);
        if (before != null) {
            return before;
        }
        Optional<Taken> found = split(name);
        joined.put(name, found);
        return found;
    }

    /** Splits at the first conjunction whose left side is one known name and whose right side can be taken. */
    private Optional<Taken> split(String name) {
        for (int at = 1; at < name.length(); at++) {
            for (String conjunction : CONJUNCTIONS) {
                if (name.startsWith(conjunction, at)) {
                    Optional<UnitReference> left = directory.find(name.substring(0, at));
                    if (left.isPresent()) {
                        Optional<Taken> right = take(name.substring(at + conjunction.length()));
                        if (right.isPresent()) {
                            return Optional.of(new Taken(List.of(left.get()), false).and(right.get()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
