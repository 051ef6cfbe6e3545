package io.github.liuding.testkit;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.regime.AssessmentScheme;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.testkit.sample.SampleCounty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;

/** Schemes of the sample county, with points that differ from unit to unit. */
class SampleSchemeTest {
    @Nested
    class AsItIs extends County {
        @Override
        protected Campaign campaign() {
            return SampleCounty.create().campaign();
        }
    }

    /** Of which some units reach the cap and others are held up by the floor. */
    @Nested
    class WithCapAndFloor extends County {
        @Override
        protected Campaign campaign() {
            Campaign campaign = SampleCounty.create().campaign();
            AssessmentScheme assessment = campaign.regime().assessment().orElseThrow();
            ScoringScheme scheme = assessment.scoring().orElseThrow();
            ScoringScheme capped = scheme.toBuilder()
                    .criteria(scheme.criteria().stream()
                            .map(criterion -> criterion.toBuilder()
                                    .cap(criterion.weight().multiply(new BigDecimal("0.8")))
                                    .floor(criterion.weight().multiply(new BigDecimal("0.7")))
                                    .build())
                            .toList())
                    .build();
            return campaign.toBuilder()
                    .regime(campaign.regime().toBuilder()
                            .assessment(assessment.toBuilder().scoring(capped).build())
                            .build())
                    .build();
        }
    }
}

/** The county with what was put down in a month. */
abstract class County extends ScoringSchemeContract {
    private static final LocalDate END = LocalDate.of(2022, 6, 30);

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
