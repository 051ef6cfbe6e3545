package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.goal.GoalId;
import io.github.liuding.core.goal.Relation;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.internal.Checks;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.UnitDirectory;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.MilestoneBuilder;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a task with its six determinations. */
final class TaskReader {
    private static final int SUGGESTIONS = 3;
    private static final int LONGEST_NUMBER = 40;

    private final FindingLog log;
    private final UnitDirectory units;
    private final Optional<LocalDate> paperDay;

    TaskReader(FindingLog log, UnitDirectory units, Optional<LocalDate> paperDay) {
        this.log = log;
        this.units = units;
        this.paperDay = paperDay;
    }

    /** The task; empty where it has no id or title. */
    Optional<Task> read(Fields fields, GoalId goal, int position) {
        Optional<TaskId> id = fields.needValue("id", Expected.WORDS_ID, TaskId::new);
        int number = fields.value("number", Expected.COUNTING_NUMBER, TaskReader::positive)
                .orElse(position);
        Optional<String> title = fields.needText("title");
        Optional<String> content = fields.text("content");
        Optional<String> source = fields.text("source");
        Objective objective = Objective.builder()
                .text(fields.text("objective"))
                .target(fields.object("target").flatMap(this::target))
                .build();
        List<Measure> measures = measures(fields);
        Schedule schedule = schedule(fields);
        Responsibility responsibility = responsibility(fields);
        Standard standard = Standard.builder()
                .text(fields.text("standard"))
                .criteria(criteria(fields))
                .build();
        Map<String, String> local = fields.object("local").map(this::texts).orElse(Map.of());
        fields.done();
        if (id.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Task.builder()
                .id(id.get())
                .number(number)
                .goal(goal)
                .objective(objective)
                .assignment(Assignment.builder()
                        .title(title.get())
                        .content(content)
                        .source(source)
                        .build())
                .measures(measures)
                .schedule(schedule)
                .responsibility(responsibility)
                .standard(standard)
                .localDeterminations(local)
                .build());
    }

    private List<Measure> measures(Fields fields) {
        List<Measure> measures = new ArrayList<>();
        for (SourceNode item : fields.items("measures")) {
            if (item instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
                measures.add(Measure.of(scalar.text()));
            } else if (item instanceof SourceNode.Mapping mapping) {
                Fields own = new Fields(mapping, log);
                Optional<String> text = own.needText("text");
                Optional<UnitReferences> owner = units(own, "owner");
                Optional<Deadline> deadline = deadline(own, "due");
                own.done();
                text.ifPresent(words -> measures.add(Measure.builder()
                        .text(words)
                        .owner(owner)
                        .deadline(deadline)
                        .build()));
            } else {
                log.error(
                        FileFindings.INVALID_VALUE,
                        item.line(),
                        item.column(),
                        "措施应为一段文字，或由 text、owner、due 组成",
                        "A measure must be a text, or made of text, owner and due");
            }
        }
        return measures;
    }

    /** Days that contradict the deadline are said and left out, so that the deadline itself is kept. */
    private Schedule schedule(Fields fields) {
        Deadline deadline = deadline(fields, "due").orElseGet(Deadline::unstated);
        Optional<LocalDate> start = fields.value("start", Expected.DATE, LocalDate::parse)
                .filter(day -> inTime(fields, "start", "启动日期", "The start", day, deadline));
        List<Milestone> milestones = fields.objects("milestones").stream()
                .flatMap(own -> milestone(own, deadline).stream())
                .toList();
        return Schedule.builder()
                .start(start)
                .milestones(milestones)
                .deadline(deadline)
                .build();
    }

    private Optional<Milestone> milestone(Fields fields, Deadline deadline) {
        Optional<String> name = fields.needText("name");
        Optional<LocalDate> due = fields.needValue("due", Expected.DATE, LocalDate::parse)
                .filter(day -> inTime(fields, "due", "节点日期", "The milestone's day", day, deadline));
        Optional<BigDecimal> weight = fields.value("weight", Expected.NUMBER_ABOVE_ZERO, TaskReader::aboveZero);
        fields.done();
        if (name.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        MilestoneBuilder milestone = Milestone.builder().name(name.get()).due(due.get());
        weight.ifPresent(milestone::weight);
        return Optional.of(milestone.build());
    }

    private static boolean inTime(
            Fields fields, String key, String what, String whatEnglish, LocalDate day, Deadline deadline) {
        Optional<LocalDate> passed = deadline.due().filter(day::isAfter);
        passed.ifPresent(due -> fields.errorAt(
                key,
                FileFindings.INVALID_VALUE,
                "%s%s晚于完成时限%s，未采用".formatted(what, day, due),
                "%s %s is after the deadline %s; it was left out".formatted(whatEnglish, day, due)));
        return passed.isEmpty();
    }

    private Responsibility responsibility(Fields fields) {
        return Responsibility.builder()
                .leader(officer(fields, "leader"))
                .leadUnits(units(fields, "lead").orElseGet(UnitReferences::none))
                .responsibleUnits(units(fields, "responsible").orElseGet(UnitReferences::none))
                .cooperatingUnits(units(fields, "cooperating").orElseGet(UnitReferences::none))
                .handler(officer(fields, "handler"))
                .liaison(officer(fields, "liaison"))
                .build();
    }

    private Optional<Officer> officer(Fields fields, String key) {
        return fields.object(key).flatMap(own -> {
            Optional<String> name = own.text("name");
            Optional<String> post = own.text("post");
            Optional<UnitId> unit = own.value("unit", Expected.LOWER_ID, UnitId::new);
            Optional<String> contact = own.text("contact");
            own.done();
            unit.filter(id -> units.unit(id).isEmpty())
                    .ifPresent(id -> own.errorAt(
                            "unit",
                            FileFindings.UNKNOWN_UNIT,
                            "没有编号为“%s”的单位".formatted(id),
                            "There is no unit '%s'".formatted(id)));
            if (name.isEmpty() && post.isEmpty()) {
                own.error(FileFindings.MISSING_VALUE, "缺少“name”或“post”", "'name' or 'post' is missing");
                return Optional.empty();
            }
            return Optional.of(Officer.builder()
                    .name(name)
                    .post(post)
                    .unit(unit)
                    .contact(contact)
                    .build());
        });
    }

    private Optional<UnitReferences> units(Fields fields, String key) {
        return fields.text(key).map(words -> {
            UnitReferences references = units.refer(words);
            for (String name : references.unresolved()) {
                List<String> near = units.nearest(name, SUGGESTIONS);
                fields.errorAt(
                        key,
                        FileFindings.UNKNOWN_UNIT,
                        "没有名为“%s”的单位".formatted(name) + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)),
                        "There is no unit named '%s'".formatted(name) + (near.isEmpty() ? "" : "; near are " + near));
            }
            return references;
        });
    }

    private Optional<Deadline> deadline(Fields fields, String key) {
        return fields.scalar(key).map(scalar -> {
            Deadline deadline = paperDay.map(day -> Deadline.parse(scalar.text(), day))
                    .orElseGet(() -> Deadline.parse(scalar.text()));
            if (deadline instanceof Deadline.Unknown) {
                log.warning(
                        FileFindings.UNCLEAR_DEADLINE,
                        scalar.line(),
                        scalar.column(),
                        "时限“%s”无法理解或没有这一天".formatted(scalar.text()),
                        "Deadline '%s' is not understood, or is no day of the calendar".formatted(scalar.text()));
            }
            return deadline;
        });
    }

    private List<Criterion> criteria(Fields fields) {
        List<Criterion> criteria = new ArrayList<>();
        for (SourceNode item : fields.items("criteria")) {
            if (item instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
                criteria.add(new Criterion.Evidence(scalar.text()));
            } else if (item instanceof SourceNode.Mapping mapping) {
                target(new Fields(mapping, log)).map(Criterion.Threshold::new).ifPresent(criteria::add);
            } else {
                log.error(
                        FileFindings.INVALID_VALUE,
                        item.line(),
                        item.column(),
                        "验收标准应为佐证材料的名称，或由 indicator、relation、value、unit 组成",
                        "A criterion must be the name of evidence, or made of indicator, relation, value and unit");
            }
        }
        return criteria;
    }

    private Optional<Target> target(Fields fields) {
        Optional<String> indicator = fields.needText("indicator");
        Optional<Relation> relation = fields.needValue("relation", Expected.RELATION, TaskReader::relation);
        Optional<BigDecimal> value = fields.needValue("value", Expected.NUMBER, TaskReader::decimal);
        Optional<String> unit = fields.text("unit");
        fields.done();
        if (indicator.isEmpty() || relation.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Target.builder()
                .indicator(indicator.get())
                .relation(relation.get())
                .value(value.get())
                .unit(unit.orElse(""))
                .build());
    }

    private Map<String, String> texts(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.keys().forEach(key -> fields.text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    private static Relation relation(String sign) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private static int positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(text);
        }
        return Checks.moderate("Number", new BigDecimal(text));
    }

    private static BigDecimal aboveZero(String text) {
        BigDecimal number = decimal(text);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
