package io.github.liuding.examples.year;

import io.github.liuding.core.goal.Target;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/** What units write in their reports (进展报告用语). A figure and the share it comes to always agree. */
final class ReportWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Large units are told with so many decimals. */
    private static final Map<String, Integer> DECIMALS = Map.of("亿元", 2, "万亩", 2, "万平方米", 2, "万吨", 2, "公里", 1);

    private final Task task;
    private final Target target;
    private final int prepared;

    ReportWords(Task task) {
        this.task = task;
        this.target = task.objective().target().orElseThrow();
        this.prepared = task.schedule().milestones().get(0).weight().intValueExact();
    }

    /**
     * What a unit reports.
     *
     * @param done how much of the target there is
     * @param share how much is done, from 0 to 1
     */
    record Report(String text, BigDecimal done, BigDecimal share, String nextStep) {}

    /**
     * A report of a day. Before the first milestone there is no figure to tell, only preparation.
     *
     * @param percent how much is done
     * @param again whether a close-out was returned before
     */
    Report report(LocalDate day, int percent, boolean again) {
        if (percent < prepared) {
            String text = "截至%s，正在推进“%s”，总体进度%s%%。"
                    .formatted(
                            YearDays.words(day),
                            task.schedule().milestones().get(0).name(),
                            percent);
            return new Report(text, BigDecimal.ZERO, BigDecimal.valueOf(percent, 2), nextStep(percent));
        }
        BigDecimal whole = target.value();
        int decimals = DECIMALS.getOrDefault(target.unit(), 0);
        BigDecimal done = whole.multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED)
                .setScale(Math.max(decimals, whole.scale()), RoundingMode.FLOOR);
        boolean fine = decimals > 0 || whole.compareTo(HUNDRED) >= 0;
        BigDecimal share = fine ? share(done) : BigDecimal.valueOf(percent, 2);
        return figure(day, done, share, fine ? "完成目标的" : "总体进度", again);
    }

    /**
     * A report that takes over what is counted anyway, from the first day of the year.
     *
     * @param asOf up to which day it is counted
     * @param done how many there are
     * @param again whether a close-out was returned before
     */
    Report counted(LocalDate asOf, BigDecimal done, boolean again) {
        if (asOf.isBefore(YearDays.START)) {
            String text = "统计从本月开始，正在推进“%s”。"
                    .formatted(task.schedule().milestones().get(0).name());
            return new Report(text, BigDecimal.ZERO, BigDecimal.ZERO, nextStep(0));
        }
        return figure(asOf, done, share(done).min(BigDecimal.ONE), "完成目标的", again);
    }

    private BigDecimal share(BigDecimal done) {
        return done.divide(target.value(), 3, RoundingMode.FLOOR);
    }

    private Report figure(LocalDate day, BigDecimal done, BigDecimal share, String measure, boolean again) {
        boolean more = done.compareTo(target.value()) > 0;
        String percent = plain((more ? share(done) : share).movePointRight(2));
        String text = "%s截至%s，%s%s%s，%s%s%%。"
                .formatted(
                        again ? "已按审核意见补齐材料。" : "",
                        YearDays.words(day),
                        target.indicator(),
                        plain(done),
                        target.unit(),
                        measure,
                        percent);
        return new Report(text, done, share, nextStep(share.movePointRight(2).intValue()));
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private String nextStep(int percent) {
        if (percent == 100) {
            return "整理佐证材料，申请销号。";
        }
        int measure = percent < 40 ? 0 : task.measures().size() - 1;
        return task.measures().get(measure).text() + "。";
    }

    /** The evidence by which the task is judged. */
    String evidence() {
        return task.standard().criteria().stream()
                .filter(Criterion.Evidence.class::isInstance)
                .map(Criterion.Evidence.class::cast)
                .map(Criterion.Evidence::what)
                .findFirst()
                .orElseThrow();
    }
}
