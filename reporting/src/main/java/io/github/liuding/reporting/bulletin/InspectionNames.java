package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.supervision.InspectionStanding;
import io.github.liuding.core.supervision.ProblemStanding;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a report on an inspection says of it (专项督查). */
final class InspectionNames {
    static final Vocabulary<Material> NAMES = Vocabulary.<Material>of(material -> origin(material.inspection()))
            .text("inspection", "督查名称", material -> material.inspection().held().title())
            .textIfAny(
                    "method", "督查方式", material -> material.inspection().held().method())
            .day(
                    "heldOn",
                    "督查日期",
                    material -> Optional.of(material.inspection().held().on()))
            .list(
                    "inspected",
                    "督查单位",
                    material -> material.namesOf(material.inspection().held().inspected()))
            .count(
                    "inspectedCount",
                    "督查单位数",
                    material -> material.inspection().held().inspected().size())
            .list(
                    "awaitingFeedback",
                    "待反馈的单位",
                    material -> material.namesOf(material.inspection().awaitingFeedback()))
            .count(
                    "found",
                    "发现问题数",
                    material -> material.inspection().problems().size())
            .count("rectified", "已整改问题数", material -> count(material, problem -> !problem.isOpen()))
            .count("open", "未整改问题数", material -> count(material, ProblemStanding::isOpen))
            .count("overdue", "逾期未整改问题数", material -> count(material, problem -> problem.isOverdue(material.asOf())))
            .rows("problems", "发现的问题", Problem.NAMES, material -> problems(material, material.inspection()))
            .rows(
                    "openProblems",
                    "未整改的问题",
                    Problem.NAMES,
                    material -> problems(material, material.inspection()).stream()
                            .filter(Problem::isOpen)
                            .toList())
            .rows("units", "有问题的单位", InspectedUnit.NAMES, InspectionNames::units);

    private InspectionNames() {}

    private static Origin origin(InspectionStanding inspection) {
        return new Origin(
                "督查%s".formatted(inspection.id()),
                inspection.entries().stream().map(JournalEntry::id).toList());
    }

    private static long count(Material material, Predicate<ProblemStanding> counted) {
        return material.inspection().problems().stream().filter(counted).count();
    }

    static List<Problem> problems(Material material, InspectionStanding inspection) {
        return inspection.problems().stream()
                .map(problem -> new Problem(material, inspection, problem))
                .toList();
    }

    private static List<InspectedUnit> units(Material material) {
        return material.inspection().problems().stream()
                .map(problem -> problem.problem().unit())
                .distinct()
                .sorted(material.campaign().units().protocolOrder())
                .map(unit -> new InspectedUnit(material, unit))
                .toList();
    }

    /** A problem that an inspection found (督查发现问题). */
    record Problem(Material material, InspectionStanding inspection, ProblemStanding standing) {
        static final Vocabulary<Problem> NAMES = Vocabulary.of(Problem::origin)
                .count("number", "问题编号", line -> line.problem().number())
                .text(
                        "unit",
                        "责任单位",
                        line -> line.material.nameOf(line.problem().unit()))
                .text("problem", "问题", line -> line.problem().text())
                .day("rectifyBy", "整改时限", line -> line.problem().rectifyBy())
                .day("rectifiedOn", "整改日期", line -> line.standing.rectifiedOn())
                .textIfAny("rectification", "整改情况", line -> line.rectified().flatMap(ProblemRectified::text))
                .flag("isOpen", "是否未整改", Problem::isOpen)
                .flag("isOverdue", "是否逾期未整改", line -> line.standing.isOverdue(line.material.asOf()))
                .flag("isLate", "是否逾期整改", line -> line.standing.isLate());

        private InspectionProblem problem() {
            return standing.problem();
        }

        boolean isOpen() {
            return standing.isOpen();
        }

        private Optional<ProblemRectified> rectified() {
            return inspection.entries().stream()
                    .filter(ProblemRectified.class::isInstance)
                    .map(ProblemRectified.class::cast)
                    .filter(entry -> entry.number() == problem().number())
                    .findFirst();
        }

        Origin origin() {
            List<EntryId> entries = Stream.concat(
                            Stream.of(inspection.held().id()), rectified().map(ProblemRectified::id).stream())
                    .toList();
            return new Origin("督查%s问题%s".formatted(inspection.id(), problem().number()), entries);
        }
    }

    /** A unit and its problems (责任单位). */
    record InspectedUnit(Material material, UnitId unit) {
        static final Vocabulary<InspectedUnit> NAMES = Vocabulary.<InspectedUnit>of(
                        line -> InspectionNames.origin(line.material.inspection()))
                .text("unit", "责任单位", line -> line.material.nameOf(line.unit))
                .count("found", "发现问题数", line -> line.problems().size())
                .count(
                        "rectified",
                        "已整改问题数",
                        line -> line.problems().stream()
                                .filter(problem -> !problem.isOpen())
                                .count())
                .count(
                        "open",
                        "未整改问题数",
                        line -> line.problems().stream().filter(Problem::isOpen).count())
                .rows("problems", "问题", Problem.NAMES, InspectedUnit::problems);

        private List<Problem> problems() {
            return InspectionNames.problems(material, material.inspection()).stream()
                    .filter(problem -> problem.problem().unit().equals(unit))
                    .toList();
        }
    }
}
