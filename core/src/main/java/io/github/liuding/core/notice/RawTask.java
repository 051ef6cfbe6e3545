package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task as it stands in the paper, before the paper's rules are applied to it and its deadlines are read. */
final class RawTask {
    /** A piece of its text, and what it is. */
    record Part(TaskPart.Kind kind, Run run) {}

    final Optional<Integer> number;
    final Run title;
    final String goal;
    final List<Part> parts;
    final Tail tail;
    final TaskDraft.Reading reading;

    RawTask(Optional<Integer> number, Run title, String goal, List<Part> parts, Tail tail, TaskDraft.Reading reading) {
        this.number = number;
        this.title = title;
        this.goal = goal;
        this.parts = parts;
        this.tail = tail;
        this.reading = reading;
    }

    List<Run> measures() {
        return parts.stream()
                .filter(part -> part.kind() == TaskPart.Kind.MEASURE)
                .map(Part::run)
                .toList();
    }

    RawTask with(Tail changed) {
        return new RawTask(number, title, goal, parts, changed, reading);
    }

    /** Paragraphs that wait for the tail behind them, then what was made of them. */
    private static final class Group {
        private final List<Part> parts = new ArrayList<>();
        private Tail tail = new Tail();
    }

    /**
     * The task of a section; several, where several tails stand in it, each for what stands before it.
     *
     * @param pieces its own tails
     * @param lifted the tails of its last measure, where they are its own
     * @param measures what stands under it and has no tail
     */
    static List<RawTask> of(
            Section section,
            List<TaskReader.Piece> pieces,
            Optional<TaskReader.Lifted> lifted,
            List<Section> measures) {
        Builder builder = new Builder();
        List<Run> paragraphs = section.paragraphs();
        boolean hasHead = section.head.isPresent();
        section.head.ifPresent(line -> builder.number(line.run(), section.marker));
        Map<Integer, List<TailFinder.Found>> tails = byParagraph(pieces);
        for (int i = 0; i < paragraphs.size(); i++) {
            builder.paragraph(paragraphs.get(i), tails.getOrDefault(i, List.of()));
        }
        for (Section measure : measures) {
            builder.measure(measure, lifted);
        }
        builder.end();
        boolean isBody = paragraphs.stream()
                .anyMatch(paragraph -> RoleWords.at(paragraph).isPresent());
        return builder.tasks(section, hasHead, isBody, pieces, lifted.isPresent());
    }

    private static Map<Integer, List<TailFinder.Found>> byParagraph(List<TaskReader.Piece> pieces) {
        Map<Integer, List<TailFinder.Found>> tails = new HashMap<>();
        pieces.forEach(piece -> tails.computeIfAbsent(piece.paragraph(), at -> new ArrayList<>())
                .add(piece.found()));
        return tails;
    }

    private static final class Builder {
        private final List<Group> groups = new ArrayList<>();
        private List<Part> pending = new ArrayList<>();

        Builder() {
            groups.add(new Group());
        }

        private Group current() {
            return groups.get(groups.size() - 1);
        }

        void number(Run line, Marker marker) {
            Run number = line.sub(0, marker.length()).strip();
            if (!number.isEmpty()) {
                pending.add(new Part(TaskPart.Kind.NUMBER, number));
            }
        }

        void paragraph(Run paragraph, List<TailFinder.Found> tails) {
            if (RoleWords.at(paragraph).isPresent()) {
                pending.add(new Part(TaskPart.Kind.RESPONSIBILITY, paragraph));
                return;
            }
            int from = 0;
            for (TailFinder.Found found : tails) {
                text(paragraph.sub(from, found.from()));
                tail(found.tail(), paragraph.sub(found.from(), found.to()));
                from = found.to();
            }
            text(paragraph.from(from));
        }

        private void text(Run run) {
            Run words = run.squeeze();
            if (!words.isEmpty()) {
                pending.add(new Part(TaskPart.Kind.MEASURE, words));
            }
        }

        private void tail(Tail tail, Run printed) {
            Group group = current();
            boolean hasText = pending.stream().anyMatch(Builder::saysSomething);
            boolean both = tail.hasUnits() && group.tail.hasUnits();
            if (!group.tail.isEmpty() && hasText && (both || !tail.completes(group.tail))) {
                group = new Group();
                groups.add(group);
            }
            group.parts.addAll(pending);
            pending = new ArrayList<>();
            group.parts.add(new Part(TaskPart.Kind.RESPONSIBILITY, printed.squeeze()));
            group.tail = group.tail.and(tail);
        }

        private static boolean saysSomething(Part part) {
            return part.kind() == TaskPart.Kind.MEASURE
                    && part.run().trim("。;,、:").length() > 3;
        }

        void measure(Section section, Optional<TaskReader.Lifted> lifted) {
            section.head.ifPresent(line -> number(line.run(), section.marker));
            List<Run> paragraphs = section.paragraphs();
            Map<Integer, List<TailFinder.Found>> tails = byParagraph(lifted.filter(from -> from.from() == section)
                    .map(TaskReader.Lifted::pieces)
                    .orElse(List.of()));
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraph(paragraphs.get(i), tails.getOrDefault(i, List.of()));
            }
            section.children.forEach(child -> measure(child, lifted));
        }

        void end() {
            current().parts.addAll(pending);
        }

        List<RawTask> tasks(
                Section section, boolean hasHead, boolean isBody, List<TaskReader.Piece> pieces, boolean isLifted) {
            Run head = hasHead ? section.head.map(Line::words).orElse(Run.NONE) : Run.NONE;
            boolean bareHead = hasHead
                    && pieces.stream().noneMatch(piece -> piece.paragraph() == 0)
                    && Clauses.firstEnd(head) >= head.length();
            boolean several = groups.size() > 1;
            List<RawTask> tasks = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                boolean untitled = !hasHead || (several && (i > 0 || bareHead)) || isBody;
                boolean saysDuty = isBody && saysDuty(group.parts);
                int skipped = several && bareHead && i == 0 && !isBody ? 1 : saysDuty ? 1 : 0;
                Titled titled = titled(group.parts, untitled && hasMore(group.parts, skipped) ? skipped : 0, saysDuty);
                if (titled.title.isEmpty()) {
                    continue;
                }
                Optional<Integer> number = hasHead && section.marker.number() > 0 && !(several && bareHead)
                        ? Optional.of(section.marker.number())
                        : Optional.empty();
                String goal = several && bareHead ? section.heading() : goal(section);
                TaskDraft.Reading reading = isBody
                        ? TaskDraft.Reading.BODY
                        : pieces.isEmpty() && !isLifted ? TaskDraft.Reading.OUTLINE : TaskDraft.Reading.TAIL;
                tasks.add(new RawTask(number, titled.title, goal, titled.parts, group.tail, reading));
            }
            return tasks;
        }

        /** Whether behind the name of a body stands what it does, and not one thing more that is told of it. */
        private static boolean saysDuty(List<Part> parts) {
            return parts.stream()
                    .filter(part -> part.kind() == TaskPart.Kind.MEASURE)
                    .skip(1)
                    .findFirst()
                    .filter(part -> !Labels.startsAny(part.run()) || RosterLines.isDuties(part.run()))
                    .isPresent();
        }

        private static String goal(Section section) {
            return section.parent.map(Section::heading).orElse("");
        }

        private static boolean hasMore(List<Part> parts, int skipped) {
            return parts.stream()
                            .filter(part -> part.kind() == TaskPart.Kind.MEASURE)
                            .count()
                    > skipped;
        }

        private record Titled(Run title, List<Part> parts) {}

        /** Takes the first clause of the text as title, after so many paragraphs that are none. */
        private static Titled titled(List<Part> parts, int skipped, boolean isBody) {
            List<Part> all = new ArrayList<>();
            Run title = Run.NONE;
            int left = skipped;
            for (Part part : parts) {
                if (part.kind() != TaskPart.Kind.MEASURE) {
                    all.add(part);
                    continue;
                }
                Run text = part.run();
                if (title.isEmpty() && left == 0) {
                    int start = isBody ? duty(text.plain()) : 0;
                    int end = Clauses.firstEnd(text.from(start)) + start;
                    title = Clauses.first(text.from(start));
                    int comma = title.plain().indexOf(',');
                    if (isBody && comma > 6) {
                        title = title.sub(0, comma);
                        end = start + comma + 1;
                    }
                    if (start > 0) {
                        all.add(new Part(TaskPart.Kind.TITLE, text.sub(0, start)));
                    }
                    all.add(new Part(TaskPart.Kind.TITLE, text.sub(start, end)));
                    text = text.from(end);
                } else if (left > 0) {
                    left--;
                    all.add(new Part(TaskPart.Kind.TITLE, text));
                    continue;
                }
                for (Run sentence : Clauses.sentences(text)) {
                    all.add(new Part(TaskPart.Kind.MEASURE, sentence));
                }
            }
            return new Titled(title, all);
        }

        /** Behind the words with which a duty begins. */
        private static int duty(String plain) {
            int at = plain.startsWith("主要职责:") ? 5 : plain.startsWith("工作职责:") ? 5 : 0;
            return plain.startsWith("负责", at) ? at + 2 : at;
        }
    }
}
