package io.github.liuding.reporting.ledger;

import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of a lamp rule in words. */
final class LampWords {
    private LampWords() {}

    static String of(LampRule rule) {
        List<String> conditions = new ArrayList<>();
        if (!rule.states().isEmpty()) {
            conditions.add("任务状态为" + rule.states().stream().map(TaskState::word).collect(Collectors.joining("、")));
        }
        if (!rule.outlooks().isEmpty()) {
            conditions.add(rule.outlooks().stream().map(Outlook::word).collect(Collectors.joining("或")));
        }
        rule.daysLeftAtLeast().ifPresent(days -> conditions.add(atLeast(days)));
        rule.daysLeftAtMost().ifPresent(days -> conditions.add(atMost(days)));
        rule.startedDaysAgoAtLeast().ifPresent(days -> conditions.add("开始满%s天".formatted(days)));
        rule.behindAtLeast().ifPresent(share -> conditions.add(behind(share)));
        rule.missedReportsAtLeast().ifPresent(times -> conditions.add("连续漏报%s次及以上".formatted(times)));
        rule.extensionsAtLeast().ifPresent(times -> conditions.add("延期%s次及以上".formatted(times)));
        rule.noticesAtLeast().ifPresent(times -> conditions.add("被督办%s次及以上".formatted(times)));
        return conditions.isEmpty() ? "以上各条均不符合" : String.join("，且", conditions);
    }

    private static String atLeast(long days) {
        return days >= 0 ? "剩余%s天及以上".formatted(days) : "逾期不超过%s天".formatted(-days);
    }

    private static String atMost(long days) {
        if (days == -1) {
            return "已逾期";
        }
        return days >= 0 ? "剩余%s天及以内".formatted(days) : "逾期%s天及以上".formatted(-days);
    }

    private static String behind(BigDecimal share) {
        String points = share.abs().movePointRight(2).stripTrailingZeros().toPlainString();
        return share.signum() < 0 ? "完成比例超前序时进度不超过%s个百分点".formatted(points) : "完成比例落后序时进度%s个百分点及以上".formatted(points);
    }
}
