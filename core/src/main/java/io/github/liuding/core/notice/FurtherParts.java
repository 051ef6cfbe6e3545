package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a paper says besides tasks and bodies: targets, rhythms, service times, supervision and staffing.
 *
 * @param targets targets in figures
 * @param activities what is done again and again
 * @param serviceTimes within what time matters are handled
 * @param supervision how matters are supervised
 * @param accountability what is done about whom
 * @param staffing how bodies are staffed
 */
record FurtherParts(
        List<TargetDraft> targets,
        List<ActivityDraft> activities,
        List<ServiceTimeDraft> serviceTimes,
        List<SupervisionDraft> supervision,
        List<AccountabilityDraft> accountability,
        List<StaffingDraft> staffing) {

    /** Knows to which task or body a place in the text belongs. */
    static final class Places {
        private record Stretch(int end, int task) {}

        private final List<TaskDraft> drafts;
        private final TreeMap<Integer, Stretch> tasks = new TreeMap<>();
        private final Set<Integer> duties = new HashSet<>();
        private final TreeMap<Integer, Optional<RawBody>> owners = new TreeMap<>();
        private final Source source;
        private final List<BodyDraft> bodies;

        Places(
                Source source,
                List<TaskDraft> drafts,
                BodyReader organization,
                List<BodyDraft> bodies,
                List<Line> lines) {
            this.source = source;
            this.bodies = bodies;
            this.drafts = drafts;
            for (int i = 0; i < drafts.size(); i++) {
                for (TaskPart part : drafts.get(i).parts()) {
                    Span span = part.span();
                    int start = source.start(span.line() - 1) + span.column() - 1;
                    tasks.put(start, new Stretch(start + span.length(), i));
                }
            }
            organization.bodies().forEach(body -> body.duties.forEach(this::duty));
            for (Line line : lines) {
                if (!line.run().isEmpty()) {
                    owners.put(line.run().offset(0), organization.owner(line));
                }
            }
        }

        private void duty(Run duty) {
            if (!duty.isEmpty()) {
                duties.add(source.line(duty.offset(0)));
            }
        }

        /** The place of the task in whose text a run begins; -1 where it is in none. */
        int task(Run run) {
            if (run.isEmpty()) {
                return -1;
            }
            Map.Entry<Integer, Stretch> before = tasks.floorEntry(run.offset(0));
            return before != null && run.offset(0) < before.getValue().end()
                    ? before.getValue().task()
                    : -1;
        }

        /** The day by which a task is to be done, where the paper states it of the task and not in a sentence. */
        Optional<Deadline> stated(int task) {
            TaskDraft draft = drafts.get(task);
            String words = draft.deadline().words();
            return draft.deadline().due().isPresent()
                            && draft.parts().stream()
                                    .anyMatch(part -> part.kind() == TaskPart.Kind.RESPONSIBILITY
                                            && part.text().contains(words))
                    ? Optional.of(draft.deadline())
                    : Optional.empty();
        }

        /** Whether a run belongs to a task or to the duties of a body. */
        boolean isOther(Run run) {
            return task(run) >= 0 || (!run.isEmpty() && duties.contains(source.line(run.offset(0))));
        }

        /** The body of which a paragraph speaks: by the words with which it begins, or by the heading above. */
        Optional<String> body(Run paragraph) {
            String plain = paragraph.plain();
            Optional<String> named = bodies.stream()
                    .filter(body -> begins(plain, body) > 0)
                    .max(Comparator.comparingInt(body -> begins(plain, body)))
                    .map(BodyDraft::name);
            return named.or(() -> Optional.ofNullable(owners.floorEntry(paragraph.offset(0)))
                    .flatMap(Map.Entry::getValue)
                    .map(body -> body.name.text()));
        }
    }

    /** How many characters a text begins with that name a body, by its name or by its kind. */
    private static int begins(String plain, BodyDraft body) {
        if (plain.startsWith(body.name())) {
            return body.name().length();
        }
        boolean byKind = plain.startsWith(body.kind()) && body.name().endsWith(body.kind());
        return byKind ? body.kind().length() : 0;
    }

    static FurtherParts read(
            Source source,
            Log log,
            UnitLog units,
            TargetReader targets,
            Places places,
            List<Passages.Passage> passages) {
        return new FurtherParts(
                targets.read(passages),
                new ActivityReader(source, log, units, places::isOther).read(passages),
                new ServiceTimeReader(source, log).read(passages),
                new SupervisionReader(source, log).read(passages),
                new AccountabilityReader(source).read(passages),
                new StaffingReader(source, log, units, places::body).read(passages));
    }

    /** The places of all of them, for what tells of sections that were left out. */
    List<Span> spans() {
        return Stream.of(
                        targets.stream().map(TargetDraft::span),
                        activities.stream().map(ActivityDraft::span),
                        serviceTimes.stream().map(ServiceTimeDraft::span),
                        supervision.stream().map(SupervisionDraft::span),
                        accountability.stream().map(AccountabilityDraft::span),
                        staffing.stream().map(StaffingDraft::span))
                .flatMap(spans -> spans)
                .toList();
    }
}
