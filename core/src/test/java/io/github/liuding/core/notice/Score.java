package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Deadline;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a draft compares with a table of facts, field by field: what is right, what was missed, what was made up. */
final class Score {
    static final List<String> FIELDS = List.of(
            "tasks",
            "leads",
            "responsible",
            "cooperating",
            "open",
            "deadlines",
            "bodies",
            "seats",
            "heads",
            "deputies",
            "members");

    private static final class Count {
        private int right;
        private int missed;
        private int added;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    Score() {
        FIELDS.forEach(field -> counts.put(field, new Count()));
    }

    /** Adds one notice. */
    void add(String name, List<List<String>> facts, CampaignDraft draft) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Map<String, List<String>> read = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            said.put(field, new ArrayList<>());
            read.put(field, new ArrayList<>());
        });
        facts.forEach(line -> fact(line, said));
        draft.tasks().forEach(task -> task(task, read));
        draft.bodies().forEach(body -> body(body, read));
        FIELDS.forEach(field -> compare(name, field, of(said, field), of(read, field)));
    }

    private void compare(String name, String field, List<String> said, List<String> read) {
        Count count = of(counts, field);
        List<String> left = new ArrayList<>(read);
        for (String one : said) {
            if (left.remove(one)) {
                count.right++;
            } else {
                count.missed++;
                faults.add(name + " " + field + " missed " + one);
            }
        }
        count.added += left.size();
        left.forEach(one -> faults.add(name + " " + field + " added " + one));
    }

    private static void fact(List<String> line, Map<String, List<String>> said) {
        switch (line.get(0)) {
            case "task" -> {
                String key = line.get(1) + " " + plain(line.get(2));
                of(said, "tasks").add(key);
                units(key, line.get(3), of(said, "leads"));
                units(key, line.get(4), of(said, "responsible"));
                units(key, line.get(5), of(said, "cooperating"));
                if (line.get(6).equals("open")) {
                    of(said, "open").add(key);
                }
                if (!line.get(7).equals("-")) {
                    of(said, "deadlines").add(key + " " + line.get(7));
                }
            }
            case "body" -> {
                of(said, "bodies").add(plain(line.get(1)) + " " + line.get(2));
                if (!line.get(3).equals("-")) {
                    of(said, "seats").add(plain(line.get(1)) + " " + plain(line.get(3)));
                }
            }
            case "head" -> of(said, "heads").add(holder(line));
            case "deputy" -> of(said, "deputies").add(holder(line));
            case "member" -> of(said, "members").add(holder(line));
            default -> throw new IllegalArgumentException("No such fact: " + line);
        }
    }

    private static <T> T of(Map<String, T> map, String field) {
        return Objects.requireNonNull(map.get(field), field);
    }

    private static void units(String key, String cell, List<String> to) {
        if (!cell.equals("-")) {
            for (String unit : cell.split("\\|")) {
                to.add(key + " " + plain(unit));
            }
        }
    }

    private static String holder(List<String> line) {
        return plain(line.get(1)) + " " + plain(line.get(2)) + " " + plain(line.get(3));
    }

    private static void task(TaskDraft task, Map<String, List<String>> read) {
        String key = task.number().map(String::valueOf).orElse("-") + " " + plain(task.title());
        of(read, "tasks").add(key);
        task.leadUnits().forEach(unit -> of(read, "leads").add(key + " " + plain(unit)));
        task.responsibleUnits().forEach(unit -> of(read, "responsible").add(key + " " + plain(unit)));
        task.cooperatingUnits().forEach(unit -> of(read, "cooperating").add(key + " " + plain(unit)));
        if (task.openEnded()) {
            of(read, "open").add(key);
        }
        String deadline = deadline(task.deadline());
        if (!deadline.isEmpty()) {
            of(read, "deadlines").add(key + " " + deadline);
        }
    }

    private static String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.Ongoing) {
            return "ongoing";
        }
        if (deadline instanceof Deadline.Within) {
            return "within";
        }
        return deadline.due().map(LocalDate::toString).orElse(deadline.words());
    }

    private static void body(BodyDraft body, Map<String, List<String>> read) {
        String name = plain(body.name());
        of(read, "bodies").add(name + " " + body.kind());
        body.seat().ifPresent(seat -> of(read, "seats").add(name + " " + plain(seat)));
        body.heads().forEach(holder -> of(read, "heads").add(holder(name, holder)));
        body.deputies().forEach(holder -> of(read, "deputies").add(holder(name, holder)));
        body.members().forEach(holder -> of(read, "members").add(holder(name, holder)));
    }

    private static String holder(String body, HolderDraft holder) {
        return body + " " + (holder.name().isEmpty() ? "-" : plain(holder.name())) + " "
                + (holder.post().isEmpty() ? "-" : plain(holder.post()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** From 0 to 10000; 10000 where there is nothing to be right about. */
    int precision(String field) {
        Count count = of(counts, field);
        return share(count.right, count.right + count.added);
    }

    /** From 0 to 10000; 10000 where there is nothing to be found. */
    int recall(String field) {
        Count count = of(counts, field);
        return share(count.right, count.right + count.missed);
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 10000 : 10000 * part / whole;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("field        facts  right  missed  added  precision  recall\n");
        counts.forEach((field, count) -> text.append("%-12s %5d  %5d  %6d  %5d  %6.4f     %6.4f%n"
                .formatted(
                        field,
                        count.right + count.missed,
                        count.right,
                        count.missed,
                        count.added,
                        precision(field) / 10000.0,
                        recall(field) / 10000.0)));
        return text.toString();
    }
}
