package io.github.liuding.core.json;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.organization.UnitReferences;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The paper's own words that stand for something: units, deadlines, cadences. What they mean depends on the file. */
final class Words {
    /** A wording that names units, groups or bodies; names that nothing has are said, and kept in the wording. */
    static final Form<UnitReferences> UNITS = new Form<>() {
        @Override
        public Optional<UnitReferences> read(SourceNode node, Reading reading, String key) {
            return Scalars.TEXT.read(node, reading, key).map(words -> refer(words, node, reading));
        }

        @Override
        public Object write(UnitReferences value) {
            return value.printed();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "string");
        }
    };

    /**
     * A wording that names whoever acts or is reported to. A body that the paper never sets up is its own fault: it is
     * said, but stops nobody from working with the rest.
     */
    static final Form<UnitReferences> PARTIES = new Form<>() {
        @Override
        public Optional<UnitReferences> read(SourceNode node, Reading reading, String key) {
            return Scalars.TEXT.read(node, reading, key).map(words -> {
                UnitReferences references = reading.refer(words);
                references.unresolved().stream()
                        .map(reading::unknown)
                        .forEach(unknown -> reading.warning(
                                FileFindings.UNKNOWN_PARTY,
                                node,
                                unknown.chinese("单位或机构"),
                                unknown.english("unit or body")));
                return references;
            });
        }

        @Override
        public Object write(UnitReferences value) {
            return value.printed();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "string");
        }
    };

    /** A deadline in the words of the paper; words that are not understood are said and kept. */
    static final Form<Deadline> DEADLINE = new Form<>() {
        @Override
        public Optional<Deadline> read(SourceNode node, Reading reading, String key) {
            return Scalars.TEXT.read(node, reading, key).map(words -> {
                Deadline deadline = reading.deadline(words);
                if (deadline instanceof Deadline.Unknown unknown) {
                    unclear(unknown, node, reading);
                }
                return deadline;
            });
        }

        /** A deadline that was made without words is written as its day. */
        @Override
        public Object write(Deadline value) {
            return value.due()
                    .filter(day -> value.words().isBlank())
                    .<Object>map(day -> day)
                    .orElse(value.words());
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "string");
        }
    };

    static final Form<Cadence> CADENCE = new ScalarForm<>(
            Expected.CADENCE, words -> Cadence.find(words).orElseThrow(), Cadence::words, Map.of("type", "string"));

    private static final String FORMS = "2022年6月30日前、2022年6月底、6月中旬、二季度末、年底前、印发之日起10个工作日内、长期坚持";

    /** A leap year: every day of a month is one of its days. */
    private static final LocalDate ANY_YEAR = LocalDate.of(2000, 1, 1);

    private Words() {}

    /** Says what a deadline lacks: a year, a day of the calendar, or words that are known. */
    private static void unclear(Deadline.Unknown deadline, SourceNode node, Reading reading) {
        String words = deadline.words();
        boolean lacksYear = !(Deadline.parse(words, ANY_YEAR) instanceof Deadline.Unknown);
        if (lacksYear && !reading.knowsPaperDay()) {
            reading.warning(
                    FileFindings.UNCLEAR_DEADLINE,
                    node,
                    "时限“%s”未写年份，文件也没有成文日期可以推定，请写明年份".formatted(words),
                    "Deadline '%s' names no year, and the paper has no day to take it from".formatted(words));
        } else if (lacksYear || deadline.namesNoDay()) {
            reading.warning(
                    FileFindings.UNCLEAR_DEADLINE,
                    node,
                    "时限“%s”在日历上没有这一天，请核对".formatted(words),
                    "Deadline '%s' is no day of the calendar".formatted(words));
        } else {
            reading.warning(
                    FileFindings.UNCLEAR_DEADLINE,
                    node,
                    "时限“%s”无法理解，可写作%s等".formatted(words, FORMS),
                    "Deadline '%s' is not understood; understood are such as %s".formatted(words, FORMS));
        }
    }

    static UnitReferences refer(String words, SourceNode node, Reading reading) {
        UnitReferences references = reading.refer(words);
        references.unresolved().stream()
                .map(reading::unknown)
                .forEach(unknown ->
                        reading.error(FileFindings.UNKNOWN_UNIT, node, unknown.chinese("单位"), unknown.english("unit")));
        return references;
    }
}
