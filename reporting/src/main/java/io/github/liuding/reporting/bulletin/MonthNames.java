package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.calendar.PeriodKind;
import io.github.liuding.core.indicator.IndicatorSeries;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.action.UnitEntry;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a work bulletin says of what happened in its month (本期工作). */
final class MonthNames {
    static final Vocabulary<Material> NAMES = Vocabulary.of(Material::origin)
            .tally("issue", "期号", Material::issues)
            .tally("runningTotal", "总期号", Material::runningTotal)
            .rows(
                    "meetings",
                    "本期会议",
                    Done.NAMES,
                    material -> done(material, MeetingHeld.class, MeetingHeld::title, MeetingHeld::decisions))
            .rows(
                    "talks",
                    "本期约谈",
                    Done.NAMES,
                    material -> done(material, TalkHeld.class, TalkHeld::about, talk -> Optional.empty()))
            .rows(
                    "commendations",
                    "本期表扬",
                    Done.NAMES,
                    material -> done(material, Commended.class, Commended::merit, one -> Optional.empty()))
            .rows("indicators", "本期监测的整体指标", Indicator.NAMES, MonthNames::indicators);

    private MonthNames() {}

    private static <E extends UnitEntry> List<Done> done(
            Material material, Class<E> type, Function<E, String> title, Function<E, Optional<String>> result) {
        return material.standing().actions().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(entry -> material.span().contains(entry.on()))
                .map(entry -> new Done(material, entry, title.apply(entry), result.apply(entry)))
                .toList();
    }

    /** Measured for the whole in the period, each once, in the order in which they first were. */
    private static List<Indicator> indicators(Material material) {
        Period period = material.request().period().orElseThrow();
        return material.standing().measurements().stream()
                .filter(measured -> measured.scope().isEmpty() && period.contains(measured.on()))
                .map(IndicatorMeasured::indicator)
                .distinct()
                .map(indicator -> new Indicator(IndicatorSeries.of(material.standing(), indicator), period))
                .toList();
    }

    /** What was done with units (会议、约谈、表扬). */
    record Done(Material material, UnitEntry entry, String title, Optional<String> result) {
        static final Vocabulary<Done> NAMES = Vocabulary.of(Done::origin)
                .day("on", "日期", line -> Optional.of(line.entry.on()))
                .text("what", "名称或事由", Done::title)
                .textIfAny("result", "议定事项", Done::result)
                .list("units", "单位", line -> line.material.namesOf(line.units()));

        private Origin origin() {
            return new Origin("工作日志", List.of(entry.id()));
        }

        private List<UnitId> units() {
            return entry.units();
        }
    }

    /** An indicator in the period (指标). */
    record Indicator(IndicatorSeries series, Period period) {
        private static final List<String> PER_CENT = List.of("%", "％");

        static final Vocabulary<Indicator> NAMES = Vocabulary.of(Indicator::origin)
                .text("indicator", "指标", line -> line.series.indicator())
                .figure("value", ValueType.NUMBER, "数值", line -> line.measured().map(IndicatorMeasured::value))
                .text(
                        "measuringUnit",
                        "计量单位",
                        line -> line.measured().map(IndicatorMeasured::unit).orElse(""))
                .figure(
                        "overLastPeriod",
                        ValueType.GROWTH,
                        "环比增长率",
                        line -> line.growth(line.series.growthOverLastPeriod(line.period)))
                .figure(
                        "overLastYear",
                        ValueType.GROWTH,
                        "同比增长率",
                        line -> line.growth(line.series.growthOverLastYear(line.period)))
                .figure(
                        "pointsOverLastPeriod",
                        ValueType.POINTS,
                        "环比变动，以%计的指标",
                        line -> line.points(line.period.previous()))
                .figure(
                        "pointsOverLastYear",
                        ValueType.POINTS,
                        "同比变动，以%计的指标",
                        line -> line.points(line.period.aYearBefore()))
                .textIfAny("source", "数据来源", line -> line.measured().flatMap(IndicatorMeasured::source));

        private Optional<IndicatorMeasured> measured() {
            return series.in(period);
        }

        /** The series has it in per cent. What is a share itself does not grow by a share, but moves by points. */
        private Optional<BigDecimal> growth(Optional<BigDecimal> percent) {
            return percent.filter(rate -> !measured().filter(Indicator::isShare).isPresent())
                    .map(rate -> rate.movePointLeft(2));
        }

        private Optional<BigDecimal> points(Period then) {
            return series.in(then)
                    .filter(Indicator::isShare)
                    .flatMap(before -> measured()
                            .filter(Indicator::isShare)
                            .map(now -> now.value().subtract(before.value()).movePointLeft(2)));
        }

        private static boolean isShare(IndicatorMeasured measured) {
            return PER_CENT.contains(measured.unit());
        }

        private Origin origin() {
            Period before = period.kind() == PeriodKind.YEAR ? period.previous() : period.aYearBefore();
            List<JournalEntry> entries = Stream.of(period, period.previous(), before)
                    .distinct()
                    .<JournalEntry>flatMap(one -> series.in(one).stream())
                    .toList();
            return new Origin(
                    "指标“%s”".formatted(series.indicator()),
                    entries.stream().map(JournalEntry::id).toList());
        }
    }
}
