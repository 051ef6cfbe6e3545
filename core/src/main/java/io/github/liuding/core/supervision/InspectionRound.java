package io.github.liuding.core.supervision;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.supervision.InspectionId;
import io.github.liuding.core.regime.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A round of inspections that a campaign promises (督查轮次), such as the 专项督查 of the first half-year, and the
 * inspection that kept the promise.
 *
 * @param activity the activity, such as 专项督查 每半年
 * @param span the days in which it was to be held
 * @param held the first inspection that was held in them; empty where none was
 */
public record InspectionRound(Activity activity, DateRange span, Optional<InspectionId> held) {
    private static final String INSPECTION = "督查";

    /** Whether none was held, and the span has passed. */
    public boolean isMissed(LocalDate asOf) {
        return held.isEmpty() && asOf.isAfter(span.endInclusive());
    }

    /**
     * The rounds whose last day lies in a range, activity by activity in the order of the regime.
     *
     * <p>A promise is an activity whose name ends in 督查 and whose cadence falls on days; it is kept by an inspection whose
     * title has that name in it, as 上半年专项督查 has 专项督查. Each span begins on the day after the last day of the one
     * before, the first with the range, so that the range had better begin where the campaign does. 适时 promises nothing.
     *
     * @param inspections those that were held, in any order
     * @throws IllegalArgumentException if the range is longer than 100 years
     */
    public static List<InspectionRound> of(Campaign campaign, List<InspectionStanding> inspections, DateRange range) {
        List<InspectionRound> rounds = new ArrayList<>();
        for (Activity activity : campaign.regime().activities()) {
            if (activity.name().endsWith(INSPECTION)) {
                LocalDate start = range.start();
                for (LocalDate last : activity.cadence().occurrences(range)) {
                    DateRange span = DateRange.ofClosed(start, last);
                    rounds.add(new InspectionRound(activity, span, firstIn(span, activity, inspections)));
                    start = last.plusDays(1);
                }
            }
        }
        return List.copyOf(rounds);
    }

    private static Optional<InspectionId> firstIn(
            DateRange span, Activity activity, List<InspectionStanding> inspections) {
        return inspections.stream()
                .filter(inspection -> span.contains(inspection.held().on()))
                .filter(inspection -> inspection.held().title().contains(activity.name()))
                .min((one, other) -> one.held().on().compareTo(other.held().on()))
                .map(InspectionStanding::id);
    }
}
