package io.github.liuding.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.journal.appeal.AppealId;
import io.github.liuding.core.journal.supervision.CaseId;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.task.TaskId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * An assessment (考核).
     *
     * @param period the period assessed
     */
    record OfAssessment(Period period) implements Matter {
        @JsonValue
        @Override
        public String toString() {
            return "assessment:" + period;
        }
    }

    /**
     * Reads what {@code toString} writes, such as {@code task:QH-01}, {@code case:DB-01}, {@code appeal:SQ-01}, {@code problem:DC-01:2} or
     * {@code assessment:2022-05}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Matter parse(String text) {
        if (text.startsWith("task:")) {
            return new OfTask(new TaskId(text.substring("task:".length())));
        }
        if (text.startsWith("case:")) {
            return new OfCase(new CaseId(text.substring("case:".length())));
        }
        if (text.startsWith("appeal:")) {
            return new OfAppeal(new AppealId(text.substring("appeal:".length())));
        }
        if (text.startsWith("assessment:")) {
            return new OfAssessment(Period.parse(text.substring("assessment:".length())));
        }
        Matcher problem = Pattern.compile("problem:(.+):([0-9]{1,9})").matcher(text);
        if (problem.matches()) {
            return new OfProblem(new InspectionId(problem.group(1)), Integer.parseInt(problem.group(2)));
        }
        throw new IllegalArgumentException(
                "Matter must be like 'task:QH-01', 'case:DB-01', 'appeal:SQ-01', 'problem:DC-01:2' or 'assessment:2022-05', but was '%s'"
                        .formatted(text));
    }
}
