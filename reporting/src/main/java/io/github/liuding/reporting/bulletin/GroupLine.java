package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.Contender;
import io.github.liuding.core.assessment.Move;
import io.github.liuding.core.assessment.Placing;
import io.github.liuding.core.assessment.Ranking;
import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.assessment.Unplaced;
import io.github.liuding.core.assessment.Veto;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.reporting.template.Origin;
import io.github.liuding.reporting.template.ValueType;
import io.github.liuding.reporting.template.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A peer group and its ranking, as a row of a paper (考核分组).
 *
 * @param assessment of which it is part
 * @param ranking its ranking
 * @param before its rankings in the periods before, the last first
 */
record GroupLine(Assessment assessment, Ranking ranking, List<Ranking> before) {
    private static final int LEADERS = 3;
    private static final int SHARE_SCALE = 4;

    static final Vocabulary<GroupLine> NAMES = Vocabulary.of(GroupLine::origin)
            .text("group", "分组名称", line -> line.ranking.group().name())
            .tally(
                    "members",
                    "考核对象数",
                    line -> new Vocabulary.Tally(
                            line.ranking.placings().size()
                                    + line.ranking.unplaced().size(),
                            List.of()))
            .figure("mean", ValueType.NUMBER, "平均得分", GroupLine::mean)
            .rows("places", "名次", Place.NAMES, line -> line.places(line.ranking.placings()))
            .rows("leaders", "前三名中不靠后的", Place.NAMES, GroupLine::leaders)
            .flag("threeLead", "前三名是否都不靠后", line -> line.leaders().size() >= LEADERS)
            .rows("bottom", "靠后的", Place.NAMES, line -> line.places(line.ranking.bottom()))
            .rows("last", "末位", Place.NAMES, line -> line.places(line.ranking.last()))
            .flag("othersBefore", "上期排名的单位是否与本期不同", GroupLine::ranksOthers)
            .rows("risers", "上升位次最多的", Place.NAMES, line -> line.moved(1))
            .rows("fallers", "下降位次最多的", Place.NAMES, line -> line.moved(-1))
            .rows(
                    "unplaced",
                    "不排名的",
                    Outside.NAMES,
                    line -> line.ranking.unplaced().stream()
                            .map(one -> new Outside(line, one))
                            .toList())
            .rows("grades", "等次", Grade.NAMES, GroupLine::grades)
            .rows(
                    "criteria",
                    "考核指标",
                    Measured.NAMES,
                    line -> line
                            .assessment
                            .scheme()
                            .criteria(line.ranking.group().name())
                            .stream()
                            .map(criterion -> new Measured(line, criterion))
                            .filter(one -> one.mean().isPresent())
                            .toList());

    static GroupLine of(Material material, Ranking ranking) {
        return new GroupLine(material.ranking(), ranking, ranking.before(material.earlier()));
    }

    Origin origin() {
        return new Origin(
                "%s%s排名".formatted(ranking.group().name(), ranking.period().words()),
                sheets().flatMap(sheet -> entries(assessment, sheet.contender()))
                        .distinct()
                        .toList());
    }

    /** The sheet of a unit, and its entries. */
    private Origin sheet(Contender who) {
        return new Origin(
                "%s%s得分表".formatted(who.name(), ranking.period().words()),
                entries(assessment, who).distinct().toList());
    }

    private static Stream<EntryId> entries(Assessment assessment, Contender who) {
        return Stream.concat(
                assessment.sheet(who.reference()).stream()
                        .flatMap(sheet -> Stream.concat(
                                sheet.lines().stream().flatMap(line -> line.entries().stream()),
                                sheet.vetoes().stream().map(Veto::entry))),
                assessment.parts().stream().flatMap(part -> entries(part, who)));
    }

    private Stream<ScoreSheet> sheets() {
        return ranking.placings().stream()
                .flatMap(one -> assessment.sheet(one.contender().reference()).stream());
    }

    private Optional<BigDecimal> mean() {
        List<BigDecimal> totals =
                ranking.placings().stream().map(Placing::total).toList();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(
                                BigDecimal.valueOf(totals.size()),
                                assessment.scheme().decimals(),
                                RoundingMode.HALF_UP));
    }

    private List<Move> moves() {
        return last().map(ranking::since).orElse(List.of());
    }

    /** The ranking before; one in which nobody had a place is none to compare with. */
    private Optional<Ranking> last() {
        return before.stream().findFirst().filter(one -> !one.placings().isEmpty());
    }

    private boolean ranksOthers() {
        return last().filter(one -> !ranking.ranksSame(one)).isPresent();
    }

    private List<Place> places(List<Placing> placings) {
        List<Move> moves = moves();
        return placings.stream()
                .map(placing -> new Place(
                        this,
                        placing,
                        moves.stream()
                                .filter(move -> move.contender().equals(placing.contender()))
                                .findFirst()))
                .toList();
    }

    /** Those that rose, or fell, by the most places; none where others had places before, for nobody need have got better or
     * worse then. */
    private List<Place> moved(int direction) {
        if (ranksOthers()) {
            return List.of();
        }
        List<Place> all = places(ranking.placings());
        int most = all.stream().mapToInt(place -> place.up() * direction).max().orElse(0);
        return most <= 0
                ? List.of()
                : all.stream().filter(place -> place.up() * direction == most).toList();
    }

    /** Of a small group nobody is both in front and at the bottom. */
    private List<Place> leaders() {
        return places(ranking.first(LEADERS).stream()
                .filter(one -> !ranking.isBottom(one.contender()))
                .toList());
    }

    private List<Grade> grades() {
        return assessment.scheme().grades().stream()
                .map(GradeBand::name)
                .map(grade -> new Grade(
                        this,
                        grade,
                        ranking.placings().stream()
                                .filter(one -> one.grade().filter(grade::equals).isPresent())
                                .map(one -> one.contender().name())
                                .toList()))
                .filter(grade -> !grade.units().isEmpty())
                .toList();
    }

    /** A place of the ranking (名次). */
    record Place(GroupLine group, Placing placing, Optional<Move> move) {
        static final Vocabulary<Place> NAMES = Vocabulary.<Place>of(line -> line.group.sheet(line.placing.contender()))
                .count("place", "名次", line -> line.placing.place())
                .text("unit", "单位", line -> line.placing.contender().name())
                .figure("score", ValueType.NUMBER, "总分", line -> Optional.of(line.placing.total()))
                .textIfAny("grade", "等次", line -> line.placing.grade())
                .figure(
                        "placeBefore",
                        ValueType.COUNT,
                        "上期名次",
                        line -> line.move.flatMap(Move::before).map(BigDecimal::valueOf))
                .textIfAny("moved", "与上期比", line -> line.move.map(Move::words))
                .count("movedBy", "变动位次", line -> Math.abs(line.up()))
                .textIfAny(
                        "remark", "标注", line -> line.group.ranking.remark(line.placing.contender(), line.group.before));

        int up() {
            return move.flatMap(Move::up).orElse(0);
        }
    }

    /** Who has no place, and why (不排名的). */
    record Outside(GroupLine group, Unplaced unplaced) {
        static final Vocabulary<Outside> NAMES = Vocabulary.<Outside>of(
                        line -> line.group.sheet(line.unplaced.contender()))
                .text("unit", "单位", line -> line.unplaced.contender().name())
                .figure("score", ValueType.NUMBER, "总分", line -> line.unplaced.total())
                .text("reason", "原因", Outside::reason);

        /** A paper does not name entries of a journal; its table of sources does. */
        private String reason() {
            String vetoes = group.assessment.sheet(unplaced.contender().reference()).stream()
                    .flatMap(sheet -> sheet.vetoes().stream())
                    .map(Veto::item)
                    .map(item -> "被一票否决（%s）：%s".formatted(item.name(), item.trigger()))
                    .distinct()
                    .collect(Collectors.joining("；"));
            return vetoes.isEmpty() ? unplaced.reason() : vetoes;
        }
    }

    /** A grade and who has it (等次). */
    record Grade(GroupLine group, String grade, List<String> units) {
        static final Vocabulary<Grade> NAMES = Vocabulary.<Grade>of(line -> line.group.origin())
                .text("grade", "等次", Grade::grade)
                .count("count", "单位数", line -> line.units.size())
                .list("units", "单位", Grade::units);
    }

    /** A criterion and how well the group did on it (考核指标). */
    record Measured(GroupLine group, Criterion criterion) {
        static final Vocabulary<Measured> NAMES = Vocabulary.<Measured>of(line -> line.group.origin())
                .text("criterion", "指标名称", line -> line.criterion.name())
                .figure("weight", ValueType.NUMBER, "权重", line -> Optional.of(line.criterion.weight()))
                .figure("meanShare", ValueType.SHARE, "平均得分率", Measured::mean)
                .list("best", "得分率最高的单位", line -> line.at(Comparator.naturalOrder()))
                .list("worst", "得分率最低的单位", line -> line.at(Comparator.reverseOrder()))
                .figure(
                        "bestShare",
                        ValueType.SHARE,
                        "最高得分率",
                        line -> line.shares().max(Comparator.naturalOrder()))
                .figure(
                        "worstShare",
                        ValueType.SHARE,
                        "最低得分率",
                        line -> line.shares().min(Comparator.naturalOrder()));

        private Stream<BigDecimal> shares() {
            return group.sheets().flatMap(sheet -> sheet.share(criterion).stream());
        }

        Optional<BigDecimal> mean() {
            List<BigDecimal> all = shares().toList();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(all.size()), SHARE_SCALE, RoundingMode.HALF_UP));
        }

        /** Nobody where all are equal. */
        private List<String> at(Comparator<BigDecimal> order) {
            Optional<BigDecimal> end = shares().max(order);
            if (end.equals(shares().min(order))) {
                return List.of();
            }
            return group.sheets()
                    .filter(sheet -> sheet.share(criterion)
                            .filter(share -> end.filter(edge -> edge.compareTo(share) == 0)
                                    .isPresent())
                            .isPresent())
                    .map(sheet -> sheet.contender().name())
                    .toList();
        }
    }
}
