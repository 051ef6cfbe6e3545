package io.github.liuding.core.indicator;

import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a measured value (指标数据问题).
 *
 * @param entry the entry that gives it
 * @param code its kind; see {@link IndicatorFindings}
 * @param severity how much it weighs
 * @param message what a clerk reads after the name of the entry, in Chinese
 * @param english the same in English
 */
public record MeasuredFault(
        IndicatorMeasured entry, FindingCode code, Severity severity, String message, String english) {
    /**
     * What is wrong with the values of one indicator for one unit, which stand by the day they are about. Two of one day
     * from one source are an error; from two sources, something to look at.
     */
    public static List<MeasuredFault> in(List<IndicatorMeasured> values) {
        return in(values, true);
    }

    /**
     * The same where every source gives a value of its own, as reviewers do: all count, so that a second one of a source is
     * an error even where it is equal.
     */
    public static List<MeasuredFault> inReviews(List<IndicatorMeasured> values) {
        return in(values, false);
    }

    private static List<MeasuredFault> in(List<IndicatorMeasured> values, boolean oneADay) {
        List<MeasuredFault> faults = new ArrayList<>();
        Map<Origin, IndicatorMeasured> byOrigin = new HashMap<>();
        Map<LocalDate, IndicatorMeasured> byDay = new HashMap<>();
        Optional<IndicatorMeasured> previous = Optional.empty();
        for (IndicatorMeasured value : values) {
            Optional<IndicatorMeasured> same = Optional.ofNullable(byOrigin.put(Origin.of(value), value))
                    .filter(first -> !oneADay || first.value().compareTo(value.value()) != 0);
            Optional<IndicatorMeasured> other = differing(byDay.put(value.on(), value), value);
            same.ifPresent(first -> faults.add(twice(first, value)));
            if (oneADay && same.isEmpty()) {
                other.ifPresent(first -> faults.add(sourcesDiffer(first, value)));
            }
            previous.filter(before -> !before.unit().equals(value.unit()))
                    .ifPresent(before -> faults.add(otherUnit(before, value)));
            if (value.value().signum() < 0) {
                faults.add(negative(value));
            }
            previous = Optional.of(value);
        }
        return faults;
    }

    /** Of whom a value of a day is. */
    private record Origin(LocalDate day, Optional<String> source) {
        static Origin of(IndicatorMeasured value) {
            return new Origin(value.on(), value.source());
        }
    }

    private static Optional<IndicatorMeasured> differing(@Nullable IndicatorMeasured first, IndicatorMeasured value) {
        return Optional.ofNullable(first).filter(before -> before.value().compareTo(value.value()) != 0);
    }

    private static MeasuredFault sourcesDiffer(IndicatorMeasured first, IndicatorMeasured second) {
        return new MeasuredFault(
                second,
                IndicatorFindings.SOURCES_DIFFER,
                Severity.WARNING,
                "与“%s”来源不同，为“%s”同日登记的指标“%s”数值不一：%s和%s，按后者计"
                        .formatted(
                                first.id(),
                                whose(second),
                                second.indicator(),
                                first.value().toPlainString(),
                                second.value().toPlainString()),
                "and '%s' come from two sources and differ in the value of '%s' for '%s' on one day: %s and %s; the last counts"
                        .formatted(
                                first.id(),
                                second.indicator(),
                                whose(second),
                                first.value().toPlainString(),
                                second.value().toPlainString()));
    }

    private static MeasuredFault twice(IndicatorMeasured first, IndicatorMeasured second) {
        return new MeasuredFault(
                second,
                IndicatorFindings.MEASURED_TWICE,
                Severity.ERROR,
                "与“%s”为“%s”同日登记了指标“%s”的两个数值".formatted(first.id(), whose(second), second.indicator()),
                "and '%s' give two values of '%s' for '%s' on one day"
                        .formatted(first.id(), second.indicator(), whose(second)));
    }

    private static MeasuredFault otherUnit(IndicatorMeasured before, IndicatorMeasured now) {
        return new MeasuredFault(
                now,
                IndicatorFindings.UNIT_DIFFERS,
                Severity.ERROR,
                "为“%s”登记的指标“%s”以“%s”计，此前“%s”以“%s”计，不能比较"
                        .formatted(whose(now), now.indicator(), now.unit(), before.id(), before.unit()),
                "measures '%s' of '%s' in '%s', but '%s' before it in '%s'"
                        .formatted(now.indicator(), whose(now), now.unit(), before.id(), before.unit()));
    }

    private static MeasuredFault negative(IndicatorMeasured value) {
        return new MeasuredFault(
                value,
                IndicatorFindings.NEGATIVE_FIGURE,
                MeasuringUnits.isCount(value.unit()) ? Severity.ERROR : Severity.WARNING,
                "指标“%s”的数值为负：%s%s".formatted(value.indicator(), value.value().toPlainString(), value.unit()),
                "measures '%s' below 0: %s"
                        .formatted(value.indicator(), value.value().toPlainString()));
    }

    private static String whose(IndicatorMeasured value) {
        return value.scope().orElse("全域");
    }
}
