package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Completion;
import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.reporting.template.Figures;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What papers say of who stands where in a period (考核排名). */
final class RankingNames {
    static final Vocabulary<Material> NAMES = Vocabulary.of(RankingNames::origin)
            .text("scheme", "考核办法名称", material -> material.ranking().scheme().name())
            .day("closedOn", "登记截止日", material -> Optional.of(material.ranking().closedOn()))
            .flag(
                    "compared",
                    "是否可与上期比较",
                    material -> material.earlier().stream()
                            .findFirst()
                            .filter(before -> !before.hasErrors())
                            .isPresent())
            .text(
                    "periodBefore",
                    "上期",
                    material -> material.ranking().period().previous().words())
            .rows(
                    "rankedGroups",
                    "排名的分组",
                    GroupLine.NAMES,
                    material ->
                            groups(material, group -> group.ranking().group().ranked()))
            .rows(
                    "informedGroups",
                    "只通报不排名的分组",
                    GroupLine.NAMES,
                    material ->
                            groups(material, group -> !group.ranking().group().ranked()))
            .rows(
                    "owedReports",
                    "应作的专门汇报",
                    Owed.NAMES,
                    material -> material.ranking().specialReports().stream()
                            .map(Owed::new)
                            .toList())
            .rows(
                    "completions",
                    "有目标的指标完成情况",
                    Reached.NAMES,
                    material -> material.ranking().completions().stream()
                            .filter(one -> one.fraction().isPresent())
                            .map(Reached::new)
                            .toList())
            .list("nextReportDays", "发文后一个月内的报送日期", RankingNames::nextReportDays);

    private RankingNames() {}

    private static Origin origin(Material material) {
        return Origin.given("%s考核".formatted(material.ranking().period().words()));
    }

    private static List<GroupLine> groups(Material material, Predicate<GroupLine> selected) {
        Assessment assessment = material.ranking();
        return assessment.rankings().stream()
                .map(ranking -> GroupLine.of(material, ranking))
                .filter(selected)
                .toList();
    }

    /** The days on which reports on tasks are due in the month after the paper's date. */
    private static List<String> nextReportDays(Material material) {
        LocalDate date = material.request().date();
        DateRange range = DateRange.ofClosed(date.plusDays(1), date.plusMonths(1));
        return material.campaign().regime().activities().stream()
                .filter(Activity::taskReport)
                .flatMap(activity -> activity.cadence().occurrences(range).stream())
                .sorted()
                .distinct()
                .map(day -> Figures.print(day, "short", date))
                .toList();
    }

    /** A report that is owed because of a quarter (专门汇报). */
    record Owed(SpecialReport report) {
        static final Vocabulary<Owed> NAMES = Vocabulary.<Owed>of(line -> new Origin(
                        "%s考核".formatted(line.report.period().words()),
                        line.report.given().map(SpecialReportGiven::id).stream().toList()))
                .text("unit", "单位", line -> line.report.contender().name())
                .text("reason", "原因", line -> line.report.reason())
                .day("due", "汇报时限", line -> Optional.of(line.report.due()))
                .day("givenOn", "汇报日期", line -> line.report.given().map(SpecialReportGiven::on));
    }

    /** How far a unit is with an indicator that has a target (指标完成情况). */
    record Reached(Completion completion) {
        static final Vocabulary<Reached> NAMES = Vocabulary.<Reached>of(line -> new Origin(
                        "%s指标完成情况".formatted(line.completion.contender().name()),
                        line.completion.measured().map(measured -> measured.id()).stream()
                                .toList()))
                .text("unit", "单位", line -> line.completion.contender().name())
                .text(
                        "indicator",
                        "指标",
                        line -> line.completion
                                .criterion()
                                .indicator()
                                .orElse(line.completion.criterion().name()))
                .figure(
                        "value",
                        ValueType.NUMBER,
                        "数值",
                        line -> line.completion.measured().map(measured -> measured.value()))
                .text(
                        "measuringUnit",
                        "计量单位",
                        line -> line.completion
                                .measured()
                                .map(measured -> measured.unit())
                                .orElse(""))
                .figure("target", ValueType.NUMBER, "目标", line -> line.completion.target())
                .figure("share", ValueType.SHARE, "完成率", line -> line.completion.fraction());
    }
}
