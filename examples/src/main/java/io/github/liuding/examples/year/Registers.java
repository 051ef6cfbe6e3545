package io.github.liuding.examples.year;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.scoring.UnitTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * The registers of new businesses (登记系统): how many each township and the zone added in each month. The monthly figure,
 * the report of a township and the target of the scheme, a twelfth of the township's task, all rest on it.
 */
final class Registers {
    static final String INDICATOR = "当月新登记市场主体";

    private final long seed;
    private final Map<UnitId, BigDecimal> aMonth = new HashMap<>();

    Registers(Campaign campaign, long seed) {
        this.seed = seed;
        YearJournal.scheme(campaign).criteria().stream()
                .filter(one -> one.indicator().filter(INDICATOR::equals).isPresent())
                .flatMap(one -> one.targets().stream())
                .forEach(target -> ask(campaign, target));
    }

    private void ask(Campaign campaign, UnitTarget target) {
        for (OrgUnit unit : campaign.units().expand(target.units())) {
            aMonth.put(unit.id(), target.value());
        }
    }

    /** Whether the unit keeps a register. */
    boolean has(UnitId unit) {
        return aMonth.containsKey(unit);
    }

    /** How many were added in a month: what is asked for, as fast as the unit is, with luck. */
    BigDecimal in(UnitId unit, YearMonth month) {
        BigDecimal asked = aMonth.get(unit);
        if (asked == null) {
            throw new IllegalArgumentException("Unit '%s' must have a register".formatted(unit));
        }
        int percent = Temper.of(seed, unit).pace()
                + Chance.of(seed, "new " + unit + month).between(-9, 9);
        return asked.multiply(BigDecimal.valueOf(percent)).divideToIntegralValue(BigDecimal.valueOf(100));
    }

    /** The sum of the months; of the last, as much as of its days has passed. */
    Count of(UnitId unit) {
        return new Count() {
            @Override
            public BigDecimal by(LocalDate day) {
                BigDecimal sum = BigDecimal.ZERO;
                for (YearMonth month : YearDays.months()) {
                    if (!month.atEndOfMonth().isAfter(day)) {
                        sum = sum.add(in(unit, month));
                    } else if (!month.atDay(1).isAfter(day)) {
                        sum = sum.add(in(unit, month)
                                .multiply(BigDecimal.valueOf(day.getDayOfMonth()))
                                .divideToIntegralValue(BigDecimal.valueOf(month.lengthOfMonth())));
                    }
                }
                return sum;
            }

            /** In the first half of a month the figure of the month before is out; later the register is looked up. */
            @Override
            public LocalDate knownOn(LocalDate reportDay) {
                return reportDay.getDayOfMonth() > 15
                        ? reportDay
                        : YearMonth.from(reportDay).minusMonths(1).atEndOfMonth();
            }
        };
    }
}
