package io.github.liuding.core.json;

import io.github.liuding.core.json.ObjectForm.Located;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.scoring.Adjustment;
import io.github.liuding.core.scoring.Criterion;
import io.github.liuding.core.scoring.GradeBand;
import io.github.liuding.core.scoring.PeerGroup;
import io.github.liuding.core.scoring.ScoringScheme;
import io.github.liuding.core.scoring.ScoringSchemeBuilder;
import io.github.liuding.core.scoring.VetoItem;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers a scoring scheme, and tells a clerk what in it does not fit together. Not thread-safe. */
final class SchemeDraft {
    final ScoringSchemeBuilder scheme = ScoringScheme.builder();
    private final Reading reading;
    private final Set<String> items = new HashSet<>();
    private String name = "";
    private BigDecimal total = BigDecimal.valueOf(100);
    private boolean proportional;
    private int closesAfterDays;
    private Optional<Integer> specialReportWithinDays = Optional.empty();
    private List<Located<Criterion>> criteria = List.of();
    private List<Located<VetoItem>> vetoes = List.of();
    private List<Located<PeerGroup>> groups = List.of();
    private List<Located<String>> tieBreak = List.of();
    private List<Located<GradeBand>> grades = List.of();
    private boolean whole = true;

    SchemeDraft(Reading reading) {
        this.reading = reading;
    }

    void name(String text) {
        name = text;
        scheme.name(text);
    }

    void proportional(boolean brought) {
        proportional = brought;
        scheme.proportional(brought);
    }

    void closesAfterDays(int days) {
        closesAfterDays = days;
        scheme.closesAfterDays(days);
    }

    void specialReportWithinDays(int days) {
        specialReportWithinDays = Optional.of(days);
        scheme.specialReportWithinDays(days);
    }

    void total(BigDecimal points) {
        total = points;
        scheme.total(points);
    }

    void criteria(List<Located<Criterion>> read) {
        criteria = read;
        scheme.criteria(once(read, Criterion::name, items));
    }

    void bonuses(List<Located<Adjustment>> read) {
        scheme.bonuses(once(read, Adjustment::name, items));
    }

    void deductions(List<Located<Adjustment>> read) {
        scheme.deductions(once(read, Adjustment::name, items));
    }

    void vetoes(List<Located<VetoItem>> read) {
        vetoes = read;
        scheme.vetoes(once(read, VetoItem::name, items));
    }

    void groups(List<Located<PeerGroup>> read) {
        groups = read;
        scheme.groups(once(read, PeerGroup::name, new HashSet<>()));
    }

    void tieBreak(List<Located<String>> read) {
        tieBreak = read;
        scheme.tieBreak(values(read));
    }

    void grades(List<Located<GradeBand>> read) {
        grades = read;
        scheme.grades(values(read));
    }

    static void missing(Place place, String key) {
        place.reading()
                .error(
                        FileFindings.MISSING_VALUE,
                        place.node(),
                        "缺少“%s”".formatted(key),
                        "'%s' is missing".formatted(key));
    }

    Optional<ScoringScheme> build(Place place) {
        if (criteria.isEmpty()) {
            missing(place, "criteria");
            whole = false;
        }
        if (groups.isEmpty()) {
            missing(place, "groups");
            whole = false;
        }
        if (whole) {
            names();
            grades();
            weights();
            specialReport(place);
        }
        return whole ? Optional.of(scheme.build()) : Optional.empty();
    }

    private <T> List<T> once(List<Located<T>> read, Function<T, String> named, Set<String> names) {
        for (Located<T> one : read) {
            String own = named.apply(one.value());
            if (!names.add(own)) {
                refuse(
                        FileFindings.DUPLICATE_ID,
                        at(one, "name"),
                        "考核办法中“%s”重复".formatted(own),
                        "'%s' stands twice in the scheme".formatted(own));
            }
        }
        return values(read);
    }

    private static <T> List<T> values(List<Located<T>> read) {
        return read.stream().map(Located::value).toList();
    }

    private void names() {
        Set<String> known = groups.stream().map(one -> one.value().name()).collect(Collectors.toSet());
        criteria.forEach(one -> known(known, "考核分组", "peer group", one.value().groups(), at(one, "groups")));
        vetoes.forEach(one -> known(known, "考核分组", "peer group", one.value().groups(), at(one, "groups")));
        Set<String> looked = criteria.stream().map(one -> one.value().name()).collect(Collectors.toSet());
        tieBreak.forEach(one -> known(looked, "考核指标", "criterion", List.of(one.value()), one.node()));
    }

    private void known(Set<String> known, String what, String english, List<String> names, SourceNode at) {
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(
                        FileFindings.INVALID_VALUE,
                        at,
                        "考核办法“%s”没有名为“%s”的%s".formatted(this.name, name, what),
                        "Scheme '%s' has no %s '%s'".formatted(this.name, english, name)));
    }

    private void grades() {
        for (int i = 1; i < grades.size(); i++) {
            GradeBand grade = grades.get(i).value();
            GradeBand better = grades.get(i - 1).value();
            if (grade.atLeast().compareTo(better.atLeast()) >= 0) {
                refuse(
                        FileFindings.INVALID_VALUE,
                        at(grades.get(i), "atLeast"),
                        "等次“%s”的最低分%s应低于前一等次“%s”的%s"
                                .formatted(
                                        grade.name(), plain(grade.atLeast()), better.name(), plain(better.atLeast())),
                        "Grade '%s' must ask for fewer points than '%s'".formatted(grade.name(), better.name()));
            }
        }
    }

    private void weights() {
        for (Located<PeerGroup> group : groups) {
            String of = group.value().name();
            BigDecimal sum = criteria.stream()
                    .map(Located::value)
                    .filter(criterion -> criterion.isFor(of))
                    .map(Criterion::weight)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!proportional && sum.compareTo(total) != 0) {
                refuse(
                        FileFindings.INVALID_VALUE,
                        at(group, "name"),
                        "考核办法“%s”分组“%s”权重合计为%s，应为%s".formatted(name, of, plain(sum), plain(total)),
                        "Weights of scheme '%s' for group '%s' come to %s, but must come to %s"
                                .formatted(name, of, plain(sum), plain(total)));
            }
        }
    }

    /** Nobody can report on a ranking before it is there. */
    private void specialReport(Place place) {
        specialReportWithinDays
                .filter(days -> days <= closesAfterDays)
                .ifPresent(days -> refuse(
                        FileFindings.INVALID_VALUE,
                        place.at("specialReportWithinDays"),
                        "考核办法“%s”要求季末后%s天内作专门汇报，但%s天才截止登记，届时尚无排名".formatted(name, days, closesAfterDays),
                        "Scheme '%s' asks for special reports within %s days, but closes after %s only"
                                .formatted(name, days, closesAfterDays)));
    }

    private SourceNode at(Located<?> one, String key) {
        return new Place((SourceNode.Mapping) one.node(), reading).at(key);
    }

    private void refuse(FindingCode code, SourceNode at, String chinese, String english) {
        reading.error(code, at, chinese, english);
        whole = false;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
