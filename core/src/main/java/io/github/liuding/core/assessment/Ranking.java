package io.github.liuding.core.assessment;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.PartialRule;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ranking of a peer group (排名): like with like, equals in one place and in protocol order. Immutable.
 */
public final class Ranking {
    private static final int FRONT = 3;
    private static final BigDecimal NOTHING = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Assessment assessment;
    private final PeerGroup group;
    private final List<Placing> placings;
    private final List<Unplaced> unplaced;
    private final Map<UnitReference, Placing> places = new HashMap<>();
    private final List<Placing> bottom;

    private Ranking(Assessment assessment, PeerGroup group, List<Placing> placings, List<Unplaced> unplaced) {
        this.assessment = assessment;
        this.group = group;
        this.placings = List.copyOf(placings);
        this.unplaced = List.copyOf(unplaced);
        placings.forEach(one -> places.put(one.contender().reference(), one));
        bottom = bottom(placings, assessment.scheme().bottom());
    }

    /** Counted by who stands where, and not by places, which without gaps are fewer than those that have them. */
    private static List<Placing> bottom(List<Placing> placings, int most) {
        int from = placings.size();
        while (from > 0 && placings.size() - from < most) {
            int tied = from - 1;
            while (tied > 0
                    && placings.get(tied - 1).place() == placings.get(from - 1).place()) {
                tied--;
            }
            if (2 * (tied + 1) <= Math.max(2, placings.size())) {
                break;
            }
            from = tied;
        }
        return List.copyOf(placings.subList(from, placings.size()));
    }

    static Ranking of(Assessment assessment, PeerGroup group) {
        List<ScoreSheet> ranked = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (Contender who : assessment.figures().contenders().in(group.name())) {
            ScoreSheet sheet = assessment.sheet(who.reference()).orElseThrow();
            why(assessment, group, sheet)
                    .ifPresentOrElse(
                            reason -> unplaced.add(new Unplaced(
                                    who, sheet.total(), reason, !sheet.vetoes().isEmpty())),
                            () -> ranked.add(sheet));
        }
        return new Ranking(assessment, group, place(assessment.scheme(), group, ranked), unplaced);
    }

    /** Why it has no place; empty where it has one. */
    private static Optional<String> why(Assessment assessment, PeerGroup group, ScoreSheet sheet) {
        if (!sheet.vetoes().isEmpty()) {
            return Optional.of(sheet.vetoes().stream().map(Veto::sentence).collect(Collectors.joining("；")));
        }
        if (!group.ranked()) {
            return Optional.of("只通报不排名");
        }
        if (sheet.total().isEmpty()) {
            return Optional.of("没有可计分的数据");
        }
        return assessment.scheme().partial() == PartialRule.INFORMED
                        && !assessment
                                .figures()
                                .contenders()
                                .isActiveThroughout(sheet.contender().reference(), assessment.period())
                ? Optional.of("未参加本期全程，只通报不排名")
                : Optional.empty();
    }

    private static List<Placing> place(ScoringScheme scheme, PeerGroup group, List<ScoreSheet> sheets) {
        Comparator<ScoreSheet> order = order(scheme, group);
        List<ScoreSheet> sorted = sheets.stream().sorted(order).toList();
        List<Placing> placings = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            ScoreSheet sheet = sorted.get(i);
            if (i == 0 || order.compare(sorted.get(i - 1), sheet) != 0) {
                place = scheme.ties() == TieRule.GAP ? i + 1 : place + 1;
            }
            placings.add(new Placing(sheet.contender(), place, sheet.total().orElseThrow(), sheet.grade()));
        }
        return placings;
    }

    /** The best first; where the scheme says so, equals are parted by the shares of criteria, one that was left out last. */
    private static Comparator<ScoreSheet> order(ScoringScheme scheme, PeerGroup group) {
        Comparator<ScoreSheet> order = scheme.basis() == RankBasis.EXACT
                ? Comparator.comparing(sheet -> sheet.exactTotal().orElseThrow())
                : Comparator.comparing(sheet -> sheet.total().orElseThrow());
        for (String name : scheme.tieBreak()) {
            for (Criterion criterion : scheme.criteria(group.name())) {
                if (criterion.name().equals(name)) {
                    order = order.thenComparing(sheet -> sheet.share(criterion).orElse(NOTHING));
                }
            }
        }
        return order.reversed();
    }

    /** The peer group. */
    public PeerGroup group() {
        return group;
    }

    /** The period. */
    public Period period() {
        return assessment.period();
    }

    /** Whether it stands on findings that are errors, and was asked for all the same (初步). */
    public boolean isProvisional() {
        return assessment.isProvisional();
    }

    /** The places, the first first. */
    public List<Placing> placings() {
        return placings;
    }

    /** Those without a place, in protocol order, each with the reason; vetoed ones among them. */
    public List<Unplaced> unplaced() {
        return unplaced;
    }

    /** The place of a contender. */
    public Optional<Placing> placing(Contender contender) {
        return Optional.ofNullable(places.get(contender.reference()));
    }

    /** Those with the first places, all equals of the last of them included (前几名). */
    public List<Placing> first(int places) {
        return placings.stream().filter(one -> one.place() <= places).toList();
    }

    /**
     * Those at the bottom (靠后): behind whom fewer stand than the scheme counts as the bottom. Nobody in the first half of
     * the group is.
     */
    public List<Placing> bottom() {
        return bottom;
    }

    /** Those of the {@link #bottom()} behind whom nobody stands (末位). */
    public List<Placing> last() {
        return bottom.stream()
                .filter(one -> one.place() == bottom.get(bottom.size() - 1).place())
                .toList();
    }

    /** Whether a contender is at the {@link #bottom()}. */
    public boolean isBottom(Contender contender) {
        return bottom.stream().anyMatch(one -> one.contender().reference().equals(contender.reference()));
    }

    /**
     * How places moved since an earlier ranking of the group (与上期相比), in the order of this one; then who has lost one.
     *
     * @throws IllegalArgumentException if that is another group
     */
    public List<Move> since(Ranking previous) {
        previous.checkGroup(group);
        List<Move> moves = new ArrayList<>();
        for (Placing now : placings) {
            moves.add(new Move(
                    now.contender(), previous.placing(now.contender()).map(Placing::place), Optional.of(now.place())));
        }
        for (Placing before : previous.placings) {
            if (placing(before.contender()).isEmpty()) {
                moves.add(new Move(before.contender(), Optional.of(before.place()), Optional.empty()));
            }
        }
        return List.copyOf(moves);
    }

    /**
     * Whether the same contenders have places in another ranking of the group: only then a place that moved says for
     * certain that somebody got better or worse.
     *
     * @throws IllegalArgumentException if that is another group
     */
    public boolean ranksSame(Ranking other) {
        other.checkGroup(group);
        return places.keySet().equals(other.places.keySet());
    }

    /**
     * For how many periods in a row, this one the last, a contender has been at the bottom (连续靠后); 0 where it is not.
     *
     * @param earlier the earlier rankings of the group, the last one first
     * @throws IllegalArgumentException if one is of another group
     */
    public int bottomStreak(Contender contender, List<Ranking> earlier) {
        earlier.forEach(one -> one.checkGroup(group));
        int streak = isBottom(contender) ? 1 : 0;
        for (int i = 0; i < earlier.size() && streak == i + 1 && earlier.get(i).isBottom(contender); i++) {
            streak++;
        }
        return streak;
    }

    /**
     * What is worth saying of a place (名次标注): 前三名, 靠后 or 末位, and for how many periods in a row it has been at the
     * bottom; empty where none of it is.
     *
     * @param earlier the earlier rankings of the group, the last one first
     * @throws IllegalArgumentException if one is of another group
     */
    public Optional<String> remark(Contender contender, List<Ranking> earlier) {
        int streak = bottomStreak(contender, earlier);
        String row = streak > 1 ? "连续%s期靠后".formatted(streak) : "靠后";
        if (last().stream().anyMatch(one -> one.contender().reference().equals(contender.reference()))) {
            return Optional.of(streak > 1 ? "末位，" + row : "末位");
        }
        if (streak > 0) {
            return Optional.of(row);
        }
        return placing(contender).filter(one -> one.place() <= FRONT).map(one -> "前三名");
    }

    /**
     * The rankings of the group in earlier periods, the last one first, as far back as data have no errors.
     *
     * @param earlier as {@link AssessmentHistory#before} gives them
     * @throws IllegalArgumentException if one has no such group
     */
    public List<Ranking> before(List<Assessment> earlier) {
        return earlier.stream()
                .takeWhile(one -> !one.hasErrors())
                .map(one -> one.ranking(group.name()))
                .toList();
    }

    private void checkGroup(PeerGroup asked) {
        if (!group.name().equals(asked.name())) {
            throw new IllegalArgumentException(
                    "Ranking of group '%s' must be compared with others of it, but was with '%s'"
                            .formatted(asked.name(), group.name()));
        }
    }

    @Override
    public String toString() {
        return group.name() + " " + period();
    }
}
