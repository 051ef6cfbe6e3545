package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.LineChange;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.assessment.Veto;
import io.github.liuding.core.journal.EntryId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A score sheet as text: why this score, and what moved. */
final class SheetText {
    private SheetText() {}

    static String of(Assessment assessment, ScoreSheet sheet, Optional<ScoreSheet> before) {
        StringBuilder text = new StringBuilder();
        text.append(sheet.contender().name())
                .append(sheet.period().words())
                .append("得分表")
                .append(assessment.isProvisional() ? "（初步）" : "");
        assessment
                .campaign()
                .marking()
                .ifPresent(marking -> text.append("（").append(marking).append("）"));
        text.append('\n')
                .append("考核办法：")
                .append(sheet.scheme().name())
                .append("；考核分组：")
                .append(sheet.contender().group())
                .append("\n\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目", "权重", "原始值", "得分", "计算过程", "依据日志"));
        for (ScoreLine line : sheet.lines()) {
            rows.add(List.of(
                    line.name(),
                    plain(line.weight()),
                    plain(line.raw().map(BigDecimal::stripTrailingZeros)),
                    line.points().map(BigDecimal::toPlainString).orElse("不计入"),
                    line.formula(),
                    line.entries().stream().map(EntryId::value).collect(Collectors.joining("、"))));
        }
        text.append(TextColumns.of(rows));
        text.append("\n总分：").append(sheet.total().map(BigDecimal::toPlainString).orElse("没有可计分的数据"));
        sheet.grade().ifPresent(grade -> text.append("；等次：").append(grade));
        text.append('\n');
        for (Veto veto : sheet.vetoes()) {
            text.append("否决：").append(veto.sentence()).append('\n');
        }
        before.filter(earlier -> earlier.total().isPresent()).ifPresent(earlier -> moved(text, sheet, earlier));
        return text.toString();
    }

    private static void moved(StringBuilder text, ScoreSheet sheet, ScoreSheet earlier) {
        List<List<String>> rows = new ArrayList<>();
        for (LineChange change : sheet.minus(earlier)) {
            if (change.moved().signum() != 0) {
                rows.add(List.of(
                        change.name(),
                        plain(change.before().flatMap(ScoreLine::points)),
                        "→",
                        plain(change.now().flatMap(ScoreLine::points)),
                        (change.moved().signum() > 0 ? "+" : "")
                                + change.moved().toPlainString()));
            }
        }
        text.append("\n与%s（%s分）相比\n".formatted(earlier.period().words(), plain(earlier.total())))
                .append(rows.isEmpty() ? "各项得分不变\n" : TextColumns.of(rows));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("—");
    }
}
