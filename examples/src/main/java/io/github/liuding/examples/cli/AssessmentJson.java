package io.github.liuding.examples.cli;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.LineChange;
import io.github.liuding.core.assessment.Move;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreLine;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.assessment.SpecialReport;
import io.github.liuding.core.assessment.Unplaced;
import io.github.liuding.core.assessment.Veto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rankings and score sheets in a form for programs. */
final class AssessmentJson {
    private AssessmentJson() {}

    static Map<String, Object> ranking(Assessment assessment, AssessmentOptions.Assessed assessed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("campaign", assessment.campaign().id());
        all.put("marking", assessment.campaign().marking());
        all.put("period", assessment.period());
        all.put("scheme", assessment.scheme().name());
        all.put("provisional", assessment.isProvisional());
        all.put(
                "groups",
                assessment.rankings().stream()
                        .map(ranking -> group(
                                ranking,
                                assessed.before()
                                        .map(one -> one.ranking(ranking.group().name())),
                                ranking.before(assessed.earlier())))
                        .toList());
        all.put(
                "specialReports",
                assessment.specialReports().stream().map(AssessmentJson::report).toList());
        all.put("findings", assessment.findings());
        return all;
    }

    private static Map<String, Object> report(SpecialReport one) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", one.contender().id());
        report.put("name", one.contender().name());
        report.put("due", one.due());
        report.put("reason", one.reason());
        return report;
    }

    private static Map<String, Object> move(Move one) {
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("id", one.contender().id());
        move.put("before", one.before());
        move.put("now", one.now());
        move.put("up", one.up());
        return move;
    }

    private static Map<String, Object> group(Ranking ranking, Optional<Ranking> before, List<Ranking> earlier) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("name", ranking.group().name());
        group.put(
                "placings",
                ranking.placings().stream()
                        .map(one -> placing(ranking, one, earlier))
                        .toList());
        group.put(
                "unplaced",
                ranking.unplaced().stream().map(AssessmentJson::unplaced).toList());
        group.put(
                "moves",
                before.map(ranking::since).orElse(List.of()).stream()
                        .map(AssessmentJson::move)
                        .toList());
        return group;
    }

    private static Map<String, Object> placing(Ranking ranking, Placing one, List<Ranking> earlier) {
        Map<String, Object> placing = new LinkedHashMap<>();
        placing.put("id", one.contender().id());
        placing.put("name", one.contender().name());
        placing.put("place", one.place());
        placing.put("total", one.total());
        placing.put("grade", one.grade());
        placing.put("bottomStreak", ranking.bottomStreak(one.contender(), earlier));
        placing.put("remark", ranking.remark(one.contender(), earlier));
        return placing;
    }

    private static Map<String, Object> unplaced(Unplaced one) {
        Map<String, Object> unplaced = new LinkedHashMap<>();
        unplaced.put("id", one.contender().id());
        unplaced.put("name", one.contender().name());
        unplaced.put("total", one.total());
        unplaced.put("reason", one.reason());
        unplaced.put("vetoed", one.vetoed());
        return unplaced;
    }

    static Map<String, Object> sheet(Assessment assessment, ScoreSheet sheet, Optional<ScoreSheet> before) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("campaign", assessment.campaign().id());
        all.put("marking", assessment.campaign().marking());
        all.put("provisional", assessment.isProvisional());
        all.put("id", sheet.contender().id());
        all.put("name", sheet.contender().name());
        all.put("group", sheet.contender().group());
        all.put("period", sheet.period());
        all.put("total", sheet.total());
        all.put("grade", sheet.grade());
        all.put("vetoes", sheet.vetoes().stream().map(Veto::sentence).toList());
        all.put("lines", lines(sheet.lines()));
        all.put(
                "changes",
                before.map(sheet::minus).orElse(List.of()).stream()
                        .map(AssessmentJson::change)
                        .toList());
        all.put("findings", assessment.findings());
        return all;
    }

    private static Map<String, Object> change(LineChange one) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("name", one.name());
        change.put("before", one.before().flatMap(ScoreLine::points));
        change.put("now", one.now().flatMap(ScoreLine::points));
        change.put("moved", one.moved());
        return change;
    }

    private static List<Map<String, Object>> lines(List<ScoreLine> lines) {
        return lines.stream().map(AssessmentJson::line).toList();
    }

    private static Map<String, Object> line(ScoreLine one) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", one.kind());
        line.put("name", one.name());
        line.put("weight", one.weight());
        line.put("raw", one.raw());
        line.put("formula", one.formula());
        line.put("points", one.points());
        line.put("entries", one.entries());
        return line;
    }
}
