package io.github.liuding.testkit;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.testkit.sample.SampleCounty;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The scheme of the sample county, with points that differ from unit to unit. */
class SampleSchemeTest extends ScoringSchemeContract {
    private static final LocalDate END = LocalDate.of(2022, 6, 30);

    @Override
    protected Campaign campaign() {
        return SampleCounty.create().campaign();
    }

    @Override
    protected Journal journal() {
        SampleCounty county = SampleCounty.create()
                .reported("QH-01", LocalDate.of(2022, 5, 10), "0.45")
                .requested("QH-01", LocalDate.of(2022, 5, 28))
                .closed("QH-01", LocalDate.of(2022, 5, 30));
        int points = 61;
        for (OrgUnit unit : county.campaign().units().units()) {
            if (unit.name().startsWith("县税务") || unit.name().startsWith("县经开")) {
                continue;
            }
            BigDecimal value = BigDecimal.valueOf(points);
            county = county.entered(id -> ScoreGiven.builder()
                    .id(id)
                    .on(END)
                    .recordedOn(END)
                    .by(unit.id())
                    .addUnit(unit.id())
                    .item("企业评议")
                    .value(value)
                    .grounds("第三方评议")
                    .build());
            points += 5;
        }
        return county.journal();
    }

    @Override
    protected Period period() {
        return Period.parse("2022-06");
    }
}
