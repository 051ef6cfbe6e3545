package io.github.liuding.examples.year;

import io.github.liuding.core.goal.Target;
import io.github.liuding.core.task.Criterion;
import io.github.liuding.core.task.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What units write in their reports (进展报告用语). A figure and the share it comes to always agree. */
final class ReportWords {
    static final List<String> PROBLEMS = List.of(
            "部分材料需要企业补正，办理周期长于预期。",
            "施工条件受天气影响，实际进度慢于计划。",
            "涉及部门较多，意见尚未统一。",
            "配套资金没有全部到位。",
            "个别责任单位配合不够，数据报送不及时。",
            "符合条件的对象少于预计，需要重新摸底。",
            "基层经办人员不足，审核环节积压。");

    static final List<String> RETURNED =
            List.of("佐证材料不全，请补齐后重新申请。", "抽查结果与上报数字不一致，请核实后重新申请。", "现场核查发现有未完成的部分，请完成后重新申请。");

    static final List<String> REASONS = List.of("上级批复晚于预期，需要顺延。", "主要设备供货推迟，需要顺延。", "汛期影响施工，需要顺延。");

    /** From so much on, a share can be told by the figure itself. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final Task task;
    private final Target target;

    ReportWords(Task task) {
        this.task = task;
        this.target = task.objective().target().orElseThrow();
    }

    /**
     * What a unit reports.
     *
     * @param share how much is done, from 0 to 1
     */
    record Report(String text, BigDecimal share, String nextStep) {}

    /**
     * A report of a day.
     *
     * @param percent how much is done
     * @param again whether a close-out was returned before
     */
    Report report(LocalDate day, int percent, boolean again) {
        BigDecimal whole = target.value();
        BigDecimal done =
                whole.multiply(BigDecimal.valueOf(percent)).divide(MANY).setScale(whole.scale(), RoundingMode.FLOOR);
        boolean many = whole.compareTo(MANY) >= 0;
        BigDecimal share = many ? done.divide(whole, 3, RoundingMode.HALF_UP) : BigDecimal.valueOf(percent, 2);
        String figure = "截至%s，%s%s%s，%s%s%%。"
                .formatted(
                        YearDays.words(day),
                        target.indicator(),
                        done.toPlainString(),
                        target.unit(),
                        many ? "完成目标的" : "总体进度",
                        plain(share.movePointRight(2)));
        return new Report((again ? "已按审核意见补齐材料。" : "") + figure, share, nextStep(percent));
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
