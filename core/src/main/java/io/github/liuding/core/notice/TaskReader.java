package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tasks in an outline: paragraphs behind which responsibility stands, those beside them, and where no paragraph has
 * any, what stands under a heading such as 重点任务.
 */
final class TaskReader {
    private static final String[] AREA = {
        "任务", "举措", "工作重点", "重点工作", "工作内容", "主要内容", "重点内容", "工作措施", "具体措施", "主要措施", "重点措施", "具体工作", "整治内容", "重点事项"
    };
    private static final String[] NO_AREA = {"保障", "组织领导", "总体要求", "工作机制", "考核", "指导思想", "基本原则", "工作目标"};

    private static final String[] ASSURING = {"保障", "组织领导", "工作要求", "有关要求", "组织实施", "工作机制", "考核"};

    private final TailFinder finder;
    private final List<RawTask> tasks = new ArrayList<>();
    private final IdentityHashMap<Section, List<Piece>> tails = new IdentityHashMap<>();
    private final IdentityHashMap<Section, Boolean> below = new IdentityHashMap<>();
    private final IdentityHashMap<Section, Lifted> lifted = new IdentityHashMap<>();

    TaskReader(TailFinder finder) {
        this.finder = finder;
    }

    /** A tail, and the paragraph of its section in which it stands. */
    record Piece(int paragraph, TailFinder.Found found) {}

    /** The tails of a last measure, and the measure behind which they stand. */
    record Lifted(Section from, List<Piece> pieces) {}

    List<RawTask> read(Section root) {
        find(root, false);
        lift(root);
        boolean any = hasBelow(root);
        if (any) {
            withTails(root);
        }
        return tasks;
    }

    /** The tasks under headings that announce tasks, for papers that name nobody. */
    List<RawTask> readHeadings(Section root) {
        tasks.clear();
        for (Section part : tops(root)) {
            String heading = part.heading();
            if (contains(heading, AREA) && !(contains(heading, NO_AREA) && !heading.contains("任务"))) {
                part.children.forEach(this::leaves);
            }
        }
        return tasks;
    }

    /** Sections of the first level, those under annexes and second papers counted. */
    private static List<Section> tops(Section root) {
        List<Section> tops = new ArrayList<>();
        for (Section child : root.children) {
            if (child.head.isPresent()) {
                tops.add(child);
            } else {
                tops.addAll(child.children);
            }
        }
        return tops;
    }

    private void find(Section section, boolean assures) {
        List<Piece> found = new ArrayList<>();
        List<Run> paragraphs = section.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Run paragraph = paragraphs.get(i);
            if (RoleWords.at(paragraph).isPresent()) {
                continue;
            }
            for (TailFinder.Found tail : finder.find(paragraph, assures)) {
                found.add(new Piece(i, tail));
            }
        }
        tails.put(section, found);
        boolean deep = false;
        for (Section child : section.children) {
            find(child, assures || assures(child));
            deep |= hasOwn(child) || below.getOrDefault(child, false);
        }
        below.put(section, deep);
    }

    /** Whether a part is about how work is assured and not about the work. */
    private static boolean assures(Section section) {
        String heading = section.children.isEmpty() ? "" : section.heading();
        return contains(heading, ASSURING) && !contains(heading, AREA);
    }

    private boolean hasOwn(Section section) {
        return !tails.getOrDefault(section, List.of()).isEmpty();
    }

    private boolean hasBelow(Section section) {
        return below.getOrDefault(section, false) || (section.head.isPresent() && hasOwn(section)) || hasOwn(section);
    }

    /** A tail behind the last of several measures, none of which has one, is that of what they belong to. */
    private void lift(Section section) {
        section.children.forEach(this::lift);
        int n = section.children.size();
        if (n < 2 || section.head.isEmpty() || hasOwn(section)) {
            return;
        }
        Section last = section.children.get(n - 1);
        boolean onlyLast = hasOwn(last)
                && section.children.subList(0, n - 1).stream()
                        .noneMatch(child ->
                                hasOwn(child) || lifted.containsKey(child) || below.getOrDefault(child, false));
        if (!onlyLast || below.getOrDefault(last, false)) {
            return;
        }
        boolean ownLine = tails.getOrDefault(last, List.of()).stream().allMatch(TaskReader::isOwnLine);
        boolean deepNumber = section.children.get(0).marker.kind().compareTo(Marker.Kind.DIGIT) > 0;
        if (ownLine || (deepNumber && endsWithTail(last))) {
            lifted.put(section, new Lifted(last, tails.getOrDefault(last, List.of())));
            tails.put(last, List.of());
            below.put(section, false);
        }
    }

    private static boolean isOwnLine(Piece piece) {
        return piece.paragraph() > 0 && piece.found().from() == 0;
    }

    private boolean endsWithTail(Section section) {
        List<Piece> own = tails.getOrDefault(section, List.of());
        Piece last = own.get(own.size() - 1);
        List<Run> paragraphs = section.paragraphs();
        return own.size() == 1
                && last.paragraph() == paragraphs.size() - 1
                && last.found().to() >= paragraphs.get(last.paragraph()).length();
    }

    private boolean isTask(Section section) {
        return section.head.isPresent() && (hasOwn(section) || lifted.containsKey(section)) && !isGroup(section);
    }

    /** Whether it sets up a working group; a task force is a task as well, a group of a body is none. */
    private static boolean isGroup(Section section) {
        Run name = Clauses.first(section.head.map(Line::words).orElse(Run.NONE));
        return name.plain().endsWith("组")
                && name.length() <= 20
                && BodyNames.inHeading(name).isPresent();
    }

    private boolean leadsToTask(Section section) {
        return isTask(section) || hasOwn(section) || section.children.stream().anyMatch(this::leadsToTask);
    }

    private void withTails(Section section) {
        if (isTask(section) || (hasOwn(section) && section.head.isEmpty())) {
            boolean deeper = section.children.stream().anyMatch(this::leadsToTask);
            tasks.addAll(RawTask.of(
                    section,
                    tails.getOrDefault(section, List.of()),
                    Optional.ofNullable(lifted.get(section)),
                    deeper ? List.of() : section.children));
            if (!deeper) {
                return;
            }
        }
        long withTasks = section.children.stream().filter(this::leadsToTask).count();
        boolean deepest = section.children.stream()
                .noneMatch(child -> child.children.stream().anyMatch(this::leadsToTask));
        boolean isList = withTasks >= 3 && section.children.get(0).marker.kind().compareTo(Marker.Kind.HAN) > 0;
        boolean siblings = withTasks * 2 >= section.children.size() && deepest && (section.head.isPresent() || isList);
        for (Section child : section.children) {
            if (leadsToTask(child)) {
                withTails(child);
            } else if (siblings
                    && hasText(child)
                    && BodyNames.inHeading(
                                    Clauses.first(child.head.map(Line::words).orElse(Run.NONE)))
                            .isEmpty()) {
                tasks.addAll(RawTask.of(child, List.of(), Optional.empty(), child.children));
            }
        }
    }

    private static boolean hasText(Section section) {
        return section.paragraphs().stream().mapToInt(Run::length).sum() > 8;
    }

    private void leaves(Section section) {
        Run own = section.head.map(Line::words).orElse(Run.NONE);
        int end = Clauses.firstEnd(own);
        boolean bare = own.length() - end < 2 && section.lines.stream().allMatch(Line::isRow);
        boolean announces = own.plain().endsWith(":");
        boolean coarse = !section.children.isEmpty()
                && section.children.get(0).marker.kind().compareTo(Marker.Kind.DIGIT) <= 0;
        boolean fullChildren = section.children.stream().anyMatch(child -> hasClauses(child));
        if (coarse && (bare || announces || fullChildren)) {
            section.children.forEach(this::leaves);
        } else {
            tasks.addAll(RawTask.of(section, List.of(), Optional.empty(), section.children));
        }
    }

    /** Whether a section has a title and says more. */
    private static boolean hasClauses(Section section) {
        Run words = section.head.map(Line::words).orElse(Run.NONE);
        return words.length() - Clauses.firstEnd(words) > 15 || !section.lines.isEmpty();
    }

    static boolean contains(String text, String[] words) {
        return Words.anyIn(text, words);
    }
}
