package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.task.TaskId;

/** What a piece of evidence is about (所涉事项). */
public sealed interface Matter {
    /**
     * A task (任务).
     *
     * @param id its id
     */
    record OfTask(TaskId id) implements Matter {
        @JsonValue
        @Override
        public String toString() {
            return "task:" + id;
        }
    }

    /**
     * A supervised case (督办事项).
     *
     * @param id its id
     */
    record OfCase(CaseId id) implements Matter {
        @JsonValue
        @Override
        public String toString() {
            return "case:" + id;
        }
    }

    /**
     * An appeal of an enterprise (企业诉求).
     *
     * @param id its id
     */
    record OfAppeal(AppealId id) implements Matter {
        @JsonValue
        @Override
        public String toString() {
            return "appeal:" + id;
        }
    }

    /**
     * A problem that an inspection found (督查发现问题).
     *
     * @param inspection the inspection
     * @param number its number there, from 1
     */
    record OfProblem(InspectionId inspection, int number) implements Matter {
        public OfProblem {
            if (number < 1) {
                throw new IllegalArgumentException(
                        "Number of a problem must be at least 1, but was %s".formatted(number));
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return "problem:" + inspection + ":" + number;
        }
    }

    /**
     * Reads what {@code toString} writes, such as {@code task:QH-01}, {@code case:DB-01}, {@code appeal:SQ-01} or
     * {@code problem:DC-01:2}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Matter parse(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "task":
                return new OfTask(new TaskId(id));
            case "case":
                return new OfCase(new CaseId(id));
            case "appeal":
                return new OfAppeal(new AppealId(id));
            case "problem":
                int last = id.lastIndexOf(':');
                if (last > 0 && id.substring(last + 1).matches("[0-9]{1,9}")) {
                    return new OfProblem(
                            new InspectionId(id.substring(0, last)), Integer.parseInt(id.substring(last + 1)));
                }
                break;
            default:
                break;
        }
        throw new IllegalArgumentException(
                "Matter must be like 'task:QH-01', 'case:DB-01', 'appeal:SQ-01' or 'problem:DC-01:2', but was '%s'"
                        .formatted(text));
    }
}
