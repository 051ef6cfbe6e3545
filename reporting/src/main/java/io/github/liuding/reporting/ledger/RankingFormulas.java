package io.github.liuding.reporting.ledger;

import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.RankBasis;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.TieRule;
import io.github.liuding.reporting.table.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The formulas of a ranking sheet: what its places and totals are made of, in the words of a spreadsheet. */
final class RankingFormulas {
    /** So many decimals wash out what binary fractions and shares of 12 decimals leave behind. */
    private static final int WASHED = 9;

    /** Every place of places without gaps looks at every pair of totals: of more units, a workbook would be slow to open. */
    private static final int MOST_DENSE = 500;

    /** How far right of the total the place of the period before stands: after the share of the total and the grade. */
    static final int BEFORE = 3;

    static final int PLACE = 0;
    static final int NAME = 1;
    static final int FIRST_FIGURE = 2;

    private final ScoringScheme scheme;
    private final List<Criterion> criteria;
    private final int parts;
    private final int ranked;

    /**
     * Formulas for a sheet.
     *
     * @param criteria those of the group, in their order
     * @param parts how many shorter periods it is made of; 0 where of criteria
     * @param ranked how many of the first rows have a place
     */
    RankingFormulas(ScoringScheme scheme, List<Criterion> criteria, int parts, int ranked) {
        this.scheme = scheme;
        this.criteria = criteria;
        this.parts = parts;
        this.ranked = ranked;
    }

    /** The name of the cell with the weight of a criterion. */
    static String weight(ScoringScheme scheme, Criterion criterion) {
        return "权重_" + (scheme.criteria().indexOf(criterion) + 1);
    }

    int figures() {
        return parts > 0 ? parts : criteria.size();
    }

    int beside() {
        return FIRST_FIGURE + figures();
    }

    int total() {
        return beside() + 1;
    }

    /** The shares by their weights, brought to the total where some are left out, and what stands beside. */
    String total(int row) {
        String base = parts > 0 ? "AVERAGE(%s:%s)".formatted(figure(row, 0), figure(row, parts - 1)) : weighted(row);
        return "ROUND(ROUND(%s+%s,%s),%s)".formatted(base, CellAddress.of(row, beside()), WASHED, scheme.decimals());
    }

    private String weighted(int row) {
        String sum = IntStream.range(0, criteria.size())
                .mapToObj(i ->
                        "%1$s*IF(ISNUMBER(%2$s),%2$s,0)".formatted(weight(scheme, criteria.get(i)), figure(row, i)))
                .collect(Collectors.joining("+"));
        String present = IntStream.range(0, criteria.size())
                .mapToObj(i -> "%s*ISNUMBER(%s)".formatted(weight(scheme, criteria.get(i)), figure(row, i)))
                .collect(Collectors.joining("+"));
        return "总分*(%s)/(%s)".formatted(sum, present);
    }

    private static String figure(int row, int index) {
        return CellAddress.of(row, FIRST_FIGURE + index);
    }

    /** The place; empty where the scheme ranks in a way that no formula of few words says. */
    Optional<String> place(int row) {
        if (scheme.basis() == RankBasis.EXACT) {
            return Optional.empty();
        }
        String totals = column(total());
        String own = CellAddress.of(row, total());
        if (scheme.ties() == TieRule.DENSE) {
            // Three thirds of binary fractions need not be one.
            return scheme.tieBreak().isEmpty() && ranked <= MOST_DENSE
                    ? Optional.of("ROUND(SUMPRODUCT((%1$s>%2$s)/COUNTIF(%1$s,%1$s)),0)+1".formatted(totals, own))
                    : Optional.empty();
        }
        StringBuilder place = new StringBuilder("COUNTIF(%s,\">\"&%s)+1".formatted(totals, own));
        StringBuilder equal = new StringBuilder("(%s=%s)".formatted(totals, own));
        for (String name : scheme.tieBreak()) {
            int index = criteria.stream().map(Criterion::name).toList().indexOf(name);
            if (index >= 0 && parts == 0) {
                String column = column(FIRST_FIGURE + index);
                String mine = figure(row, index);
                // What was left out is a text, which a spreadsheet holds to be more than any number.
                place.append("+SUMPRODUCT(%1$s*(%2$s<1E+99)*(1-ISNUMBER(%3$s)*(%2$s<=%3$s)))"
                        .formatted(equal, column, mine));
                equal.append("*(%s=%s)".formatted(column, mine));
            }
        }
        return Optional.of(place.toString());
    }

    /** How the place moved since the period before. */
    String moved(int row) {
        String before = CellAddress.of(row, total() + BEFORE);
        String now = CellAddress.of(row, PLACE);
        return "IF(ISNUMBER(%1$s),IF(%1$s=%2$s,\"不变\",IF(%1$s>%2$s,\"升\"&(%1$s-%2$s)&\"位\",\"降\"&(%2$s-%1$s)&\"位\")),\"上期无名次\")"
                .formatted(before, now);
    }

    private String column(int column) {
        return "%s:%s".formatted(CellAddress.fixed(0, column), CellAddress.fixed(ranked - 1, column));
    }

    /** The grade by the total; empty where the scheme has none. */
    Optional<String> grade(int row) {
        if (scheme.grades().isEmpty()) {
            return Optional.empty();
        }
        String total = "MAX(0,%s)".formatted(CellAddress.of(row, total()));
        StringBuilder grade = new StringBuilder();
        for (GradeBand band : scheme.grades()) {
            grade.append("IF(%s>=%s,\"%s\","
                    .formatted(
                            total, band.atLeast().toPlainString(), band.name().replace("\"", "\"\"")));
        }
        return Optional.of(grade + "\"\"" + ")".repeat(scheme.grades().size()));
    }
}
