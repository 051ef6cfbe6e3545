package io.github.liuding.core.indicator;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.goal.GrowthPath;
import io.github.liuding.core.goal.GrowthTarget;
import io.github.liuding.core.journal.IndicatorMeasured;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.standing.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The values of one indicator over time (指标序列), for the whole or for one unit, by the days they are about. Immutable.
 *
 * <p>Rates are in percent, half up to {@value #DECIMALS} decimals: 75 is 75%.
 */
public final class IndicatorSeries {
    /** The decimals of rates and gaps. */
    public static final int DECIMALS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String indicator;
    private final List<IndicatorMeasured> values;

    private IndicatorSeries(String indicator, List<IndicatorMeasured> values) {
        this.indicator = indicator;
        this.values = values;
    }

    /** The values for the whole: those that were measured for nobody in particular. */
    public static IndicatorSeries of(Standing standing, String indicator) {
        return of(standing, indicator, measured -> measured.scope().isEmpty());
    }

    /** The values of a unit: those whose scope is its id or one of its names. */
    public static IndicatorSeries of(Standing standing, String indicator, UnitId unit) {
        Campaign campaign = standing.campaign();
        return of(
                standing,
                indicator,
                measured -> measured.scope()
                        .filter(scope -> scope.equals(unit.toString())
                                || campaign.units()
                                        .resolve(scope)
                                        .filter(new UnitReference.ToUnit(unit)::equals)
                                        .isPresent())
                        .isPresent());
    }

    private static IndicatorSeries of(Standing standing, String indicator, Predicate<IndicatorMeasured> whose) {
        return new IndicatorSeries(
                indicator,
                standing.measurements().stream()
                        .filter(measured -> measured.indicator().equals(indicator))
                        .filter(whose)
                        .toList());
    }

    /** The indicator. */
    public String indicator() {
        return indicator;
    }

    /** What was measured, by the day it is about. */
    public List<IndicatorMeasured> values() {
        return values;
    }

    /** The last value about a day up to this one (最新数值). */
    public Optional<IndicatorMeasured> at(LocalDate day) {
        return last(measured -> !measured.on().isAfter(day));
    }

    /** The last value about a day in the period (本期数值); empty where none was measured in it. */
    public Optional<IndicatorMeasured> in(Period period) {
        return last(measured -> period.contains(measured.on()));
    }

    private Optional<IndicatorMeasured> last(Predicate<IndicatorMeasured> fits) {
        return values.stream().filter(fits).reduce((before, last) -> last);
    }

    /** What is wrong with the values: two on a day, one below 0, one in another unit; see {@link MeasuredFault}. */
    public List<Finding> findings() {
        return MeasuredFault.in(values).stream()
                .map(fault -> Finding.builder()
                        .code(fault.code())
                        .severity(fault.severity())
                        .message("日志“%s”%s".formatted(fault.entry().id(), fault.message()))
                        .english("Journal entry '%s' %s".formatted(fault.entry().id(), fault.english()))
                        .build())
                .toList();
    }

    /** Those of the periods in which nothing was measured (缺报期), in their order. */
    public List<Period> missing(List<Period> periods) {
        return periods.stream().filter(period -> in(period).isEmpty()).toList();
    }

    /**
     * The value of the period in percent of a target (完成率); empty where there is no value.
     *
     * @throws IllegalArgumentException if the target is not above 0
     */
    public Optional<BigDecimal> completion(Period period, BigDecimal target) {
        if (target.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Target of indicator '%s' must be above 0, but was %s".formatted(indicator, target));
        }
        return value(period).map(value -> percent(value, target));
    }

    /**
     * How far the last value is above the path of a growth target on a day (与序时目标的差距), below 0 where it is behind;
     * empty where there is no value, or the target's path is not known.
     */
    public Optional<BigDecimal> abovePath(GrowthTarget target, LocalDate day, GrowthPath path) {
        return at(day).map(IndicatorMeasured::value)
                .flatMap(value -> target.expectedOn(day, path, DECIMALS).map(value::subtract));
    }

    /** The growth over the same period a year before (同比); empty where either value is missing or that one not above 0. */
    public Optional<BigDecimal> growthOverLastYear(Period period) {
        return growth(period, period.aYearBefore());
    }

    /** The growth over the period before (环比); empty where either value is missing or that one not above 0. */
    public Optional<BigDecimal> growthOverLastPeriod(Period period) {
        return growth(period, period.previous());
    }

    private Optional<BigDecimal> growth(Period now, Period then) {
        return value(then)
                .filter(before -> before.signum() > 0)
                .flatMap(before -> value(now).map(value -> percent(value.subtract(before), before)));
    }

    private Optional<BigDecimal> value(Period period) {
        return in(period).map(IndicatorMeasured::value);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return indicator + " " + values.size();
    }
}
