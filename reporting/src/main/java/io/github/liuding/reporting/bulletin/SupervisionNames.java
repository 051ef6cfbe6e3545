package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.supervision.AppealState;
import io.github.liuding.core.supervision.CaseStanding;
import io.github.liuding.core.supervision.CaseState;
import io.github.liuding.core.supervision.SupervisionLedger;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What papers say of supervised cases, appeals of enterprises and inspections as a whole (督查督办总体情况). */
final class SupervisionNames {
    static final Vocabulary<Material> NAMES = Vocabulary.of(Material::origin)
            .tally("cases.all", "督办事项数", cases(one -> true))
            .tally("cases.settled", "已办结事项数", cases(one -> one.state() == CaseState.SETTLED))
            .tally("cases.open", "在办事项数", cases(one -> one.state() != CaseState.SETTLED))
            .tally(
                    "cases.overdue",
                    "逾期未办结事项数",
                    material ->
                            tally(material.standing().cases().stream().filter(one -> one.isOverdue(material.asOf()))))
            .rows(
                    "caseClasses",
                    "台账类别",
                    CaseClass.NAMES,
                    material -> material.standing().supervisionLedger().sections().stream()
                            .filter(section -> !section.cases().isEmpty())
                            .map(section -> new CaseClass(material, section))
                            .toList())
            .rows("openCases", "未办结的督办事项", CaseLine.NAMES, material -> CaseLine.open(material, one -> true))
            .tally("appeals.all", "企业诉求数", material -> appeals(material, state -> true))
            .tally("appeals.settled", "已办结诉求数", material -> appeals(material, AppealState.SETTLED::equals))
            .tally("problems.all", "督查发现问题数", material -> problems(material, problem -> true))
            .tally("problems.open", "未整改问题数", material -> problems(material, InspectionNames.Problem::isOpen))
            .rows(
                    "openProblems",
                    "未整改的问题",
                    InspectionNames.Problem.NAMES,
                    material -> allProblems(material)
                            .filter(InspectionNames.Problem::isOpen)
                            .toList());

    private SupervisionNames() {}

    private static Function<Material, Vocabulary.Tally> cases(Predicate<CaseStanding> counted) {
        return material -> tally(material.standing().cases().stream().filter(counted));
    }

    /** Each case by the entry by which it is as it is. */
    private static Vocabulary.Tally tally(Stream<CaseStanding> cases) {
        List<EntryId> entries = cases.map(
                        one -> one.entries().get(one.entries().size() - 1).id())
                .toList();
        return new Vocabulary.Tally(entries.size(), entries);
    }

    private static Vocabulary.Tally appeals(Material material, Predicate<AppealState> counted) {
        List<EntryId> entries = material.standing().appeals().stream()
                .filter(appeal -> counted.test(appeal.state()))
                .map(appeal -> appeal.entries().get(appeal.entries().size() - 1).id())
                .toList();
        return new Vocabulary.Tally(entries.size(), entries);
    }

    private static Vocabulary.Tally problems(Material material, Predicate<InspectionNames.Problem> counted) {
        List<InspectionNames.Problem> found =
                allProblems(material).filter(counted).toList();
        return new Vocabulary.Tally(
                found.size(),
                found.stream()
                        .flatMap(one -> one.origin().entries().stream())
                        .distinct()
                        .toList());
    }

    private static Stream<InspectionNames.Problem> allProblems(Material material) {
        return material.standing().inspections().stream()
                .flatMap(inspection -> InspectionNames.problems(material, inspection).stream());
    }

    /** A class of the ledger with its cases (台账类别). */
    record CaseClass(Material material, SupervisionLedger.Section section) {
        static final Vocabulary<CaseClass> NAMES = Vocabulary.<CaseClass>of(line -> new Origin(
                        "督办台账（%s）".formatted(line.section.caseClass()),
                        line.section.cases().stream()
                                .flatMap(one -> one.entries().stream())
                                .map(JournalEntry::id)
                                .toList()))
                .text("caseClass", "台账类别", line -> line.section.caseClass())
                .count("all", "事项数", line -> line.section.counts().opened())
                .count("settled", "已办结数", line -> line.section.counts().settled())
                .count("open", "在办数", line -> line.section.counts().open())
                .count("overdue", "逾期数", line -> line.section.counts().overdue());
    }
}
