package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.json.ObjectForm.Located;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.task.Assignment;
import io.github.liuding.core.task.AssignmentBuilder;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.MeasureBuilder;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.MilestoneBuilder;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.ObjectiveBuilder;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.ResponsibilityBuilder;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.ScheduleBuilder;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.StandardBuilder;
import io.github.liuding.core.task.Task;
import io.github.liuding.core.task.TaskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task with its six determinations, flat, as a clerk would list them. */
final class TaskForms {
    /**
     * A task where it stands in the file.
     *
     * @param position from 1; a number that equals it is not written
     */
    record Placed(Task task, int position) {}

    private static final Form<Measure> MEASURE = new TextOr<>(
            Measure::of,
            measure ->
                    Optional.of(measure.text()).filter(text -> Measure.of(text).equals(measure)),
            ObjectForm.of("measure", Measure::builder, MeasureBuilder::build)
                    .need("text", "措施内容", Scalars.TEXT, Measure::text, MeasureBuilder::text)
                    .may("owner", "责任单位，照文件所印", Words.UNITS, Measure::owner, MeasureBuilder::owner)
                    .may("due", "完成时限，照文件所印", Words.DEADLINE, Measure::deadline, MeasureBuilder::deadline),
            new Expected("措施应为一段文字，或由 text、owner、due 组成", "A measure must be a text, or made of text, owner and due"));

    private static final Form<Milestone> MILESTONE = ObjectForm.of(
                    "milestone", Milestone::builder, MilestoneBuilder::build)
            .need("name", "节点名称", Scalars.TEXT, Milestone::name, MilestoneBuilder::name)
            .need("due", "节点日期", Scalars.DATE, Milestone::due, MilestoneBuilder::due)
            .may(
                    "weight",
                    "权重，大于0，不写为1",
                    Scalars.NUMBER_ABOVE_ZERO,
                    milestone -> Optional.of(milestone.weight()).filter(TaskForms::isNotPlainOne),
                    MilestoneBuilder::weight);

    private static final Form<Criterion> CRITERION = new TextOr<>(
            Criterion.Evidence::new,
            criterion ->
                    criterion instanceof Criterion.Evidence evidence ? Optional.of(evidence.what()) : Optional.empty(),
            new Form<>() {
                @Override
                public Optional<Criterion> read(SourceNode node, Reading reading, String key) {
                    return GoalForms.TARGET.read(node, reading, key).map(Criterion.Threshold::new);
                }

                @Override
                public Object write(Criterion value) {
                    return GoalForms.TARGET.write(((Criterion.Threshold) value).target());
                }

                @Override
                public Map<String, Object> schema(Definitions definitions) {
                    return GoalForms.TARGET.schema(definitions);
                }
            },
            new Expected(
                    "验收标准应为佐证材料的名称，或由 indicator、relation、value、unit 组成",
                    "A criterion must be the name of evidence, or made of indicator, relation, value and unit"));

    private static final Form<List<Map.Entry<String, String>>> LOCAL = new EntriesForm<>(
            Scalars.TEXT, (key, value, at, reading) -> Map.entry(key, value), Map.Entry::getKey, Map.Entry::getValue);

    static final Form<Placed> TASK = ObjectForm.checked("task", Draft::new, Draft::build)
            .need(
                    "id",
                    "任务编号：拉丁字母和数字，以 - 相连",
                    Scalars.wordsId(TaskId::new),
                    held -> held.task().id(),
                    (draft, id) -> draft.id = Optional.of(id))
            .may(
                    "number",
                    "序号；不写即为在本文件中的次序",
                    Scalars.COUNTING_NUMBER,
                    held -> Optional.of(held.task().number()).filter(number -> number != held.position()),
                    (draft, number) -> draft.number = number)
            .need(
                    "title",
                    "任务名称，照文件所印",
                    Scalars.TEXT,
                    held -> assignment(held).title(),
                    (draft, text) -> draft.assignment.title(text))
            .list(
                    "variants",
                    "同一文件中的其他写法（如附表）",
                    Scalars.TEXT,
                    held -> assignment(held).variants(),
                    (draft, texts) -> draft.assignment.variants(texts))
            .may(
                    "content",
                    "任务内容",
                    Scalars.TEXT,
                    held -> assignment(held).content(),
                    (draft, text) -> draft.assignment.content(text))
            .may(
                    "source",
                    "任务来源",
                    Scalars.TEXT,
                    held -> assignment(held).source(),
                    (draft, text) -> draft.assignment.source(text))
            .may(
                    "objective",
                    "定目标：要达到什么",
                    Scalars.TEXT,
                    held -> held.task().objective().text(),
                    (draft, text) -> draft.objective.text(text))
            .may(
                    "target",
                    "定目标：可量化的目标",
                    GoalForms.TARGET,
                    held -> held.task().objective().target(),
                    (draft, target) -> draft.objective.target(target))
            .list(
                    "measures",
                    "定措施",
                    MEASURE,
                    held -> held.task().measures(),
                    (draft, measures) -> draft.measures = measures)
            .may(
                    "due",
                    "定进度：完成时限，照文件所印，如 2021年4月底",
                    Words.DEADLINE,
                    held -> stated(schedule(held).deadline()),
                    (draft, due) -> draft.deadline = due)
            .may(
                    "start",
                    "定进度：启动日期",
                    Scalars.DATE,
                    held -> schedule(held).start(),
                    (draft, day) -> draft.start = Optional.of(day))
            .located(
                    "milestones",
                    "定进度：节点",
                    MILESTONE,
                    held -> schedule(held).milestones(),
                    (draft, read) -> draft.milestones = read)
            .list(
                    "after",
                    "前置任务的编号",
                    Scalars.wordsId(TaskId::new),
                    held -> schedule(held).after(),
                    (draft, ids) -> draft.after = ids)
            .may(
                    "leader",
                    "定责任：责任领导",
                    DirectoryForms.OFFICER,
                    held -> responsibility(held).leader(),
                    (draft, officer) -> draft.responsibility.leader(officer))
            .may(
                    "lead",
                    "定责任：牵头单位，照文件所印",
                    Words.UNITS,
                    held -> units(responsibility(held).leadUnits()),
                    (draft, units) -> draft.responsibility.leadUnits(units))
            .may(
                    "responsible",
                    "定责任：责任单位，照文件所印",
                    Words.UNITS,
                    held -> units(responsibility(held).responsibleUnits()),
                    (draft, units) -> draft.responsibility.responsibleUnits(units))
            .may(
                    "cooperating",
                    "定责任：配合单位，照文件所印",
                    Words.UNITS,
                    held -> units(responsibility(held).cooperatingUnits()),
                    (draft, units) -> draft.responsibility.cooperatingUnits(units))
            .may(
                    "handler",
                    "定责任：责任人",
                    DirectoryForms.OFFICER,
                    held -> responsibility(held).handler(),
                    (draft, officer) -> draft.responsibility.handler(officer))
            .may(
                    "liaison",
                    "定责任：联络员",
                    DirectoryForms.OFFICER,
                    held -> responsibility(held).liaison(),
                    (draft, officer) -> draft.responsibility.liaison(officer))
            .may(
                    "standard",
                    "定标准：标准的文字",
                    Scalars.TEXT,
                    held -> held.task().standard().text(),
                    (draft, text) -> draft.standard.text(text))
            .list(
                    "criteria",
                    "定标准：可核验的指标或佐证材料",
                    CRITERION,
                    held -> held.task().standard().criteria(),
                    (draft, criteria) -> draft.standard.criteria(criteria))
            .may(
                    "local",
                    "本地公式另定的内容，如 定奖惩: …",
                    LOCAL,
                    held -> Optional.of(List.copyOf(
                                    held.task().localDeterminations().entrySet()))
                            .filter(entries -> !entries.isEmpty()),
                    (draft, entries) -> draft.local = entries);

    private TaskForms() {}

    /** One is what is meant where nothing is written; 1.0 is another number to whoever compares values. */
    private static boolean isNotPlainOne(BigDecimal weight) {
        return weight.scale() != 0 || weight.compareTo(BigDecimal.ONE) != 0;
    }

    private static Assignment assignment(Placed held) {
        return held.task().assignment();
    }

    private static Schedule schedule(Placed held) {
        return held.task().schedule();
    }

    private static Responsibility responsibility(Placed held) {
        return held.task().responsibility();
    }

    static Optional<UnitReferences> units(UnitReferences references) {
        return Optional.of(references).filter(found -> !found.isEmpty());
    }

    private static Optional<Deadline> stated(Deadline deadline) {
        return Optional.of(deadline).filter(found -> !found.equals(Deadline.unstated()));
    }

    /** Gathers the determinations of a task. Not thread-safe. */
    private static final class Draft {
        private final Reading reading;
        private final AssignmentBuilder assignment = Assignment.builder();
        private final ObjectiveBuilder objective = Objective.builder();
        private final ResponsibilityBuilder responsibility = Responsibility.builder();
        private final StandardBuilder standard = Standard.builder();
        private Optional<TaskId> id = Optional.empty();
        private int number;
        private List<Measure> measures = List.of();
        private Deadline deadline = Deadline.unstated();
        private Optional<LocalDate> start = Optional.empty();
        private List<Located<Milestone>> milestones = List.of();
        private List<TaskId> after = List.of();
        private List<Map.Entry<String, String>> local = List.of();

        Draft(Reading reading) {
            this.reading = reading;
            this.number = reading.nextTask();
        }

        /** Empty under a goal that is not taken: its tasks are read only so that their faults are said too. */
        Optional<Placed> build(Place place) {
            Schedule schedule = schedule(place);
            TaskId taskId = id.orElseThrow();
            if (reading.goal().isEmpty()) {
                return Optional.empty();
            }
            if (!reading.claim(taskId)) {
                DirectoryForms.idUsed(taskId, place.node(), reading);
                return Optional.empty();
            }
            int position = reading.nextTask();
            reading.taskTaken();
            return Optional.of(new Placed(
                    Task.builder()
                            .id(taskId)
                            .number(number)
                            .goal(reading.goal().orElseThrow())
                            .objective(objective.build())
                            .assignment(assignment.build())
                            .measures(measures)
                            .schedule(schedule)
                            .responsibility(responsibility.build())
                            .standard(standard.build())
                            .putAllLocalDeterminations(map(local))
                            .build(),
                    position));
        }

        private static Map<String, String> map(List<Map.Entry<String, String>> entries) {
            Map<String, String> map = new java.util.LinkedHashMap<>();
            entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
            return map;
        }

        /** Days that contradict the deadline are said and left out, so that the deadline itself is kept. */
        private Schedule schedule(Place place) {
            ScheduleBuilder schedule = Schedule.builder().deadline(deadline).after(after);
            start.filter(day -> inTime(place.at("start"), "启动日期", "The start", day))
                    .ifPresent(schedule::start);
            for (Located<Milestone> milestone : milestones) {
                SourceNode at = new Place((SourceNode.Mapping) milestone.node(), reading).at("due");
                if (inTime(at, "节点日期", "The milestone's day", milestone.value().due())) {
                    schedule.addMilestone(milestone.value());
                }
            }
            return schedule.build();
        }

        private boolean inTime(SourceNode at, String what, String whatEnglish, LocalDate day) {
            Optional<LocalDate> passed = deadline.due().filter(day::isAfter);
            passed.ifPresent(due -> reading.invalid(
                    at,
                    "%s%s晚于完成时限%s，未采用".formatted(what, day, due),
                    "%s %s is after the deadline %s; it was left out".formatted(whatEnglish, day, due)));
            return passed.isEmpty();
        }
    }
}
