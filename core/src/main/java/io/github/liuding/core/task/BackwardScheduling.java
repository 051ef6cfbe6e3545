package io.github.liuding.core.task;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares working days among steps, in whole numbers throughout. */
final class BackwardScheduling {
    private BackwardScheduling() {}

    static BackwardSchedule propose(DateRange time, List<ScheduleStep> steps, WorkingDayCalendar calendar) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Schedule must have at least one step");
        }
        long available = calendar.count(time);
        // The last milestone needs a day, even where no step takes any.
        long needed = Math.max(
                1, steps.stream().mapToLong(ScheduleStep::leastWorkingDays).sum());
        if (needed > available) {
            return new BackwardSchedule.Shortfall(needed, available);
        }
        long[] days = share(available, steps);
        LocalDate last = calendar.previousOrSame(time.endInclusive());
        Milestone[] milestones = new Milestone[steps.size()];
        long after = 0;
        for (int i = steps.size() - 1; i >= 0; i--) {
            ScheduleStep step = steps.get(i);
            milestones[i] = Milestone.builder()
                    .name(step.name())
                    .due(calendar.minus(last, Math.min(after, available - 1)))
                    .weight(step.weight())
                    .build();
            after += days[i];
        }
        return new BackwardSchedule.Proposal(List.of(milestones));
    }

    private static long[] share(long available, List<ScheduleStep> steps) {
        BigInteger[] weights = whole(steps.stream().map(ScheduleStep::weight).toList());
        long[] days = new long[steps.size()];
        boolean[] fixed = new boolean[steps.size()];
        long left = available;
        BigInteger total = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        // A step that is fixed takes more than its share, so that others may fall below their least after it.
        for (boolean again = true; again; ) {
            again = false;
            BigInteger shared = BigInteger.valueOf(left);
            BigInteger among = total;
            for (int i = 0; i < days.length; i++) {
                BigInteger least = BigInteger.valueOf(steps.get(i).leastWorkingDays());
                if (!fixed[i] && shared.multiply(weights[i]).compareTo(least.multiply(among)) < 0) {
                    fixed[i] = true;
                    days[i] = least.longValueExact();
                    left -= days[i];
                    total = total.subtract(weights[i]);
                    again = true;
                }
            }
        }
        int[] free = IntStream.range(0, days.length).filter(i -> !fixed[i]).toArray();
        BigInteger[] remainders = new BigInteger[days.length];
        long over = left;
        for (int i : free) {
            BigInteger[] share = BigInteger.valueOf(left).multiply(weights[i]).divideAndRemainder(total);
            days[i] = share[0].longValueExact();
            remainders[i] = share[1];
            over -= days[i];
        }
        // Sorting is stable: of equal remainders the earlier step comes first. Fewer days are over than steps are free.
        IntStream.of(free)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(over)
                .forEach(i -> days[i]++);
        return days;
    }

    /** The weights as whole numbers of the same proportion. */
    private static BigInteger[] whole(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toArray(BigInteger[]::new);
    }
}
