package io.github.liuding.reporting.ledger;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Move;
import io.github.liuding.core.assessment.Shift;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.PrintProfile;
import io.github.liuding.reporting.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another scheme would do to everyone (试算对比), before it is issued: points and places by the one and by the other. */
public final class TrialLedger {
    private static final String NAME = "试算对比";

    private TrialLedger() {}

    /**
     * One row a contender: group by group, by the place that it would have; who would have none comes last.
     *
     * @param trial the same figures by the other scheme: {@code now.with(other)}
     * @throws io.github.liuding.core.result.FindingsException if an assessment refuses to rank
     */
    public static ReportTable<Shift> of(Assessment now, Assessment trial) {
        ReportTable<Shift> table = AssessmentFrame.around(now, NAME, "考核试算对比", rows(now, trial))
                .print(PrintProfile.A4_LANDSCAPE)
                .column(Column.<Shift, String>of("分组", CellTypes.TEXT, row -> group(row, trial))
                        .width(8)
                        .mergedBy(row -> group(row, trial)))
                .column(Column.<Shift, String>of(
                                "单位", CellTypes.TEXT, row -> row.contender().name())
                        .width(10))
                .column(Column.<Shift, BigDecimal>optional(
                                "现行得分", CellTypes.NUMBER.decimals(now.scheme().decimals()), Shift::totalBefore)
                        .width(6)
                        .whenMissing("无数据"))
                .column(Column.<Shift, BigDecimal>optional(
                                "试算得分", CellTypes.NUMBER.decimals(trial.scheme().decimals()), Shift::totalNow)
                        .width(6)
                        .whenMissing("无数据"))
                .column(Column.<Shift, String>optional("得分变化", CellTypes.TEXT, TrialLedger::points)
                        .width(6)
                        .centred()
                        .whenMissing("—"))
                .column(Column.<Shift, Integer>optional("现行名次", CellTypes.WHOLE, Shift::placeBefore)
                        .width(5)
                        .whenMissing("—"))
                .column(Column.<Shift, Integer>optional("试算名次", CellTypes.WHOLE, Shift::placeNow)
                        .width(5)
                        .whenMissing("—"))
                .column(Column.<Shift, String>of("名次变化", CellTypes.TEXT, TrialLedger::places)
                        .width(6)
                        .centred());
        for (String change : changes(now.scheme(), trial.scheme())) {
            table = table.note(change);
        }
        return table.note("试算不改变任何排名，供研究考核办法用。");
    }

    private static List<Shift> rows(Assessment now, Assessment trial) {
        List<String> groups = Stream.of(trial, now)
                .flatMap(one -> one.scheme().groups().stream().map(PeerGroup::name))
                .distinct()
                .toList();
        return now.compare(trial).stream()
                .sorted(Comparator.<Shift>comparingInt(row -> groups.indexOf(group(row, trial)))
                        .thenComparing(row -> row.placeNow().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** Where it would be ranked; where it is, if that is nowhere. */
    private static String group(Shift row, Assessment trial) {
        return trial.sheet(row.contender().reference())
                .map(sheet -> sheet.contender().group())
                .orElse(row.contender().group());
    }

    private static Optional<String> points(Shift row) {
        return row.totalNow()
                .flatMap(now -> row.totalBefore().map(now::subtract))
                .map(moved -> (moved.signum() > 0 ? "+" : "") + moved.toPlainString());
    }

    private static String places(Shift row) {
        if (row.placeBefore().isEmpty() || row.placeNow().isEmpty()) {
            return row.placeBefore().equals(row.placeNow())
                    ? "—"
                    : row.placeNow().isPresent() ? "新列入" : "不再列入";
        }
        return new Move(row.contender(), row.placeBefore(), row.placeNow()).words();
    }

    /** What differs between the schemes: weights by their figures, everything else by its name. */
    private static List<String> changes(ScoringScheme now, ScoringScheme trial) {
        List<String> notes = new ArrayList<>();
        List<String> weights = weights(now, trial);
        if (!weights.isEmpty()) {
            String brought =
                    trial.proportional() ? "；权重按比例折算为总分" + trial.total().toPlainString() : "";
            notes.add("注：权重调整：%s%s。".formatted(String.join("；", weights), brought));
        }
        List<String> others =
                Stream.concat(criteria(now, trial), rules(now, trial)).toList();
        if (!others.isEmpty()) {
            notes.add("注：另有调整：%s。".formatted(String.join("、", others)));
        }
        return notes;
    }

    private static List<String> weights(ScoringScheme now, ScoringScheme trial) {
        List<String> weights = new ArrayList<>();
        for (Criterion criterion : trial.criteria()) {
            Optional<BigDecimal> before = weight(now, criterion.name());
            if (before.filter(weight -> weight.compareTo(criterion.weight()) == 0)
                    .isEmpty()) {
                weights.add("%s %s→%s"
                        .formatted(
                                criterion.name(),
                                before.map(BigDecimal::toPlainString).orElse("无"),
                                criterion.weight().toPlainString()));
            }
        }
        now.criteria().stream()
                .filter(criterion -> weight(trial, criterion.name()).isEmpty())
                .forEach(criterion -> weights.add(
                        "%s %s→无".formatted(criterion.name(), criterion.weight().toPlainString())));
        if (now.total().compareTo(trial.total()) != 0) {
            weights.add("总分 %s→%s"
                    .formatted(now.total().toPlainString(), trial.total().toPlainString()));
        }
        return weights;
    }

    /** Criteria that both have, and that differ in more than what goes with their weights. */
    private static Stream<String> criteria(ScoringScheme now, ScoringScheme trial) {
        Map<String, Criterion> tried = trial.criteria().stream()
                .filter(one -> weight(now, one.name()).isPresent())
                .collect(Collectors.toMap(Criterion::name, Function.identity()));
        Map<String, BigDecimal> weights =
                tried.values().stream().collect(Collectors.toMap(Criterion::name, Criterion::weight));
        return now.withWeights(weights).criteria().stream()
                .filter(one -> Optional.ofNullable(tried.get(one.name()))
                        .filter(other -> differ(one, other))
                        .isPresent())
                .map(Criterion::name);
    }

    /** By what they are and not by how they are written: 60 is 60.0, and a cap that is the weight is none. */
    private static boolean differ(Criterion one, Criterion other) {
        Criterion bounded = one.toBuilder()
                .weight(other.weight())
                .cap(other.cap())
                .floor(other.floor())
                .build();
        return one.most().compareTo(other.most()) != 0
                || one.fewest().compareTo(other.fewest()) != 0
                || !bounded.equals(other);
    }

    private static Stream<String> rules(ScoringScheme now, ScoringScheme trial) {
        Map<String, Function<ScoringScheme, Object>> rules = new LinkedHashMap<>();
        rules.put("加分项", ScoringScheme::bonuses);
        rules.put("扣分项", ScoringScheme::deductions);
        rules.put("一票否决事项", ScoringScheme::vetoes);
        rules.put("考核分组", ScoringScheme::groups);
        rules.put("参评时间", ScoringScheme::activeTimes);
        rules.put("期内新设或撤销单位", ScoringScheme::partial);
        rules.put("排名依据", ScoringScheme::basis);
        rules.put("并列名次", ScoringScheme::ties);
        rules.put("同分比较", ScoringScheme::tieBreak);
        rules.put("考核等次", ScoringScheme::grades);
        rules.put("季度得分", ScoringScheme::quarter);
        rules.put("年度得分", ScoringScheme::year);
        rules.put("小数位数", ScoringScheme::decimals);
        rules.put("靠后名次", ScoringScheme::bottom);
        rules.put("截止登记", ScoringScheme::closesAfterDays);
        rules.put("专门汇报时限", ScoringScheme::specialReportWithinDays);
        rules.put("表扬情形", ScoringScheme::commendations);
        return rules.entrySet().stream()
                .filter(rule ->
                        !rule.getValue().apply(now).equals(rule.getValue().apply(trial)))
                .map(Map.Entry::getKey);
    }

    private static Optional<BigDecimal> weight(ScoringScheme scheme, String criterion) {
        return scheme.criteria().stream()
                .filter(one -> one.name().equals(criterion))
                .map(Criterion::weight)
                .findFirst();
    }
}
