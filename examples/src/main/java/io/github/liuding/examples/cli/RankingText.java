package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Move;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.assessment.Unplaced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rankings of an assessment as text. */
final class RankingText {
    private RankingText() {}

    static String of(Assessment now, AssessmentOptions.Assessed assessed) {
        StringBuilder text = new StringBuilder();
        text.append(now.campaign().shortName())
                .append(now.period().words())
                .append("考核排名")
                .append(now.isProvisional() ? "（初步）" : "");
        now.campaign()
                .marking()
                .ifPresent(marking -> text.append("（").append(marking).append("）"));
        text.append('\n').append("考核办法：").append(now.scheme().name()).append('\n');
        for (Ranking ranking : now.rankings()) {
            group(
                    text,
                    ranking,
                    assessed.before().map(one -> one.ranking(ranking.group().name())),
                    ranking.before(assessed.earlier()));
        }
        List<SpecialReport> owed = now.specialReports();
        if (!owed.isEmpty()) {
            text.append("\n应作专门汇报\n")
                    .append(TextColumns.of(owed.stream()
                            .map(one -> List.of(one.contender().name(), one.due() + "前", one.reason()))
                            .toList()));
        }
        return text.toString();
    }

    private static void group(StringBuilder text, Ranking ranking, Optional<Ranking> before, List<Ranking> earlier) {
        text.append('\n').append(ranking.group().name()).append('\n');
        List<Move> moves = before.map(ranking::since).orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("名次", "单位", "得分", "等次", "与上期比", "标注"));
        for (int i = 0; i < ranking.placings().size(); i++) {
            Placing one = ranking.placings().get(i);
            rows.add(List.of(
                    String.valueOf(one.place()),
                    one.contender().name(),
                    one.total().toPlainString(),
                    one.grade().orElse("—"),
                    moves.isEmpty() ? "无上期" : moves.get(i).words(),
                    ranking.remark(one.contender(), earlier).orElse("")));
        }
        for (Unplaced one : ranking.unplaced()) {
            rows.add(List.of(
                    "—",
                    one.contender().name(),
                    one.total().map(BigDecimal::toPlainString).orElse("—"),
                    one.vetoed() ? "否决" : "—",
                    "—",
                    one.reason()));
        }
        text.append(TextColumns.of(rows));
    }
}
