package io.github.liuding.core.json;

import io.github.liuding.core.json.ObjectForm.Located;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampRuleBuilder;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that a place states for itself: its formula of determinations and its lamps. */
final class RuleForms {
    /** A place that states lamps of its own, but none for the case at hand, has not said green. */
    private static final Lamp NO_RULE_FITS = new Lamp(LampColour.GREY, "未定");

    private static final ScalarForm<LampColour> COLOUR = ScalarForm.words(Expected.COLOUR, colours());
    private static final ScalarForm<Aspect> ASPECT = ScalarForm.words(Expected.ASPECT, aspects());
    private static final ScalarForm<TaskState> STATE = ScalarForm.words(Expected.STATE, states());

    private static final Form<Determination> DETERMINATION = ObjectForm.of(
                    "determination", DeterminationDraft::new, DeterminationDraft::build)
            .need(
                    "name",
                    "名称，如 定目标",
                    Scalars.TEXT,
                    Determination::name,
                    (draft, text) -> draft.name = Optional.of(text))
            .need(
                    "aspect",
                    "所定要素",
                    ASPECT,
                    Determination::aspect,
                    (draft, aspect) -> draft.aspect = Optional.of(aspect));

    static final Form<DeterminationFormula> FORMULA = ObjectForm.checked(
                    "formula", FormulaDraft::new, FormulaDraft::build)
            .need(
                    "name",
                    "公式名称，如 六定",
                    Scalars.TEXT,
                    DeterminationFormula::name,
                    (draft, text) -> draft.name = Optional.of(text))
            .located(
                    "determinations",
                    "各定什么，按次序",
                    DETERMINATION,
                    DeterminationFormula::determinations,
                    (draft, read) -> draft.determinations = read);

    static final Form<LampRule> LAMP = ObjectForm.checked("lamp", reading -> new LampDraft(), LampDraft::build)
            .need(
                    "lamp",
                    "灯色",
                    COLOUR,
                    rule -> rule.lamp().colour(),
                    (draft, colour) -> draft.colour = Optional.of(colour))
            .need(
                    "word",
                    "灯旁的字，如 逾期",
                    Scalars.TEXT,
                    rule -> rule.lamp().word(),
                    (draft, word) -> draft.word = Optional.of(word))
            .list("states", "适用的任务状态；不写为全部", STATE, LampRule::states, (draft, states) -> draft.states = states)
            .may(
                    "daysLeftAtLeast",
                    "距完成时限至少多少天",
                    Scalars.LONG_NUMBER,
                    LampRule::daysLeftAtLeast,
                    (draft, days) -> draft.least = Optional.of(days))
            .may(
                    "daysLeftAtMost",
                    "距完成时限至多多少天；负数为逾期",
                    Scalars.LONG_NUMBER,
                    LampRule::daysLeftAtMost,
                    (draft, days) -> draft.most = Optional.of(days));

    private RuleForms() {}

    /** The table of a file: a last rule without conditions says what is lit where no other fits. */
    static LampTable table(List<LampRule> rules) {
        Optional<LampRule> last = rules.isEmpty()
                ? Optional.empty()
                : Optional.of(rules.get(rules.size() - 1)).filter(RuleForms::fitsAlways);
        return LampTable.builder()
                .rules(last.isPresent() ? rules.subList(0, rules.size() - 1) : rules)
                .fallback(last.map(LampRule::lamp).orElse(NO_RULE_FITS))
                .build();
    }

    /** The rules of which {@link #table(List)} makes the table; none for the standard one. */
    static List<LampRule> rules(LampTable table) {
        if (table.equals(LampTables.STANDARD)) {
            return List.of();
        }
        List<LampRule> rules = new ArrayList<>(table.rules());
        // What stands last must not be taken for the fallback, and a table without rules must be said too.
        boolean said = !rules.isEmpty() && !fitsAlways(rules.get(rules.size() - 1));
        if (!said || !table.fallback().equals(NO_RULE_FITS)) {
            rules.add(LampRule.builder().lamp(table.fallback()).build());
        }
        return rules;
    }

    private static boolean fitsAlways(LampRule rule) {
        return rule.isUnconditional();
    }

    private static Map<String, LampColour> colours() {
        Map<String, LampColour> words = new LinkedHashMap<>();
        words.put("红", LampColour.RED);
        words.put("橙", LampColour.ORANGE);
        words.put("黄", LampColour.YELLOW);
        words.put("蓝", LampColour.BLUE);
        words.put("绿", LampColour.GREEN);
        words.put("灰", LampColour.GREY);
        return words;
    }

    /** An aspect may be called as the six determinations call it. */
    private static Map<String, Aspect> aspects() {
        Map<String, Aspect> words = new LinkedHashMap<>();
        words.put("目标", Aspect.OBJECTIVE);
        words.put("任务", Aspect.ASSIGNMENT);
        words.put("措施", Aspect.MEASURES);
        words.put("进度", Aspect.SCHEDULE);
        words.put("责任", Aspect.RESPONSIBILITY);
        words.put("标准", Aspect.STANDARD);
        words.put("时限", Aspect.DEADLINE);
        words.put("领导", Aspect.LEADER);
        words.put("人员", Aspect.PEOPLE);
        words.put("地方自定", Aspect.LOCAL);
        return words;
    }

    private static Map<String, TaskState> states() {
        Map<String, TaskState> words = new LinkedHashMap<>();
        for (TaskState state : TaskState.values()) {
            words.put(state.word(), state);
        }
        return words;
    }

    private static final class DeterminationDraft {
        private Optional<String> name = Optional.empty();
        private Optional<Aspect> aspect = Optional.empty();

        Determination build() {
            return new Determination(name.orElseThrow(), aspect.orElseThrow());
        }
    }

    private static final class FormulaDraft {
        private final Reading reading;
        private Optional<String> name = Optional.empty();
        private List<Located<Determination>> determinations = List.of();

        FormulaDraft(Reading reading) {
            this.reading = reading;
        }

        Optional<DeterminationFormula> build(Place place) {
            Set<String> names = new HashSet<>();
            List<Determination> distinct = new ArrayList<>();
            for (Located<Determination> read : determinations) {
                String own = read.value().name();
                if (names.add(own)) {
                    distinct.add(read.value());
                } else {
                    reading.error(
                            FileFindings.DUPLICATE_ID,
                            new Place((SourceNode.Mapping) read.node(), reading).at("name"),
                            "“%s”重复，本处未采用".formatted(own),
                            "'%s' stands twice; this one was left out".formatted(own));
                }
            }
            return Optional.of(DeterminationFormula.builder()
                    .name(name.orElseThrow())
                    .determinations(distinct)
                    .build());
        }
    }

    private static final class LampDraft {
        private Optional<LampColour> colour = Optional.empty();
        private Optional<String> word = Optional.empty();
        private List<TaskState> states = List.of();
        private Optional<Long> least = Optional.empty();
        private Optional<Long> most = Optional.empty();

        /** A rule that lost a condition would be lit where it must not be. */
        Optional<LampRule> build(Place place) {
            boolean whole = states.size() == items(place)
                    && least.isPresent() == has(place, "daysLeftAtLeast")
                    && most.isPresent() == has(place, "daysLeftAtMost");
            if (!whole) {
                return Optional.empty();
            }
            LampRuleBuilder rule = LampRule.builder()
                    .lamp(new Lamp(colour.orElseThrow(), word.orElseThrow()))
                    .states(states)
                    .daysLeftAtLeast(least)
                    .daysLeftAtMost(most);
            return Optional.of(rule.build());
        }

        private static boolean has(Place place, String key) {
            SourceNode at = place.at(key);
            return at != place.node()
                    && !(at instanceof SourceNode.Scalar scalar && scalar.text().isBlank());
        }

        private static int items(Place place) {
            if (!has(place, "states")) {
                return 0;
            }
            return place.at("states") instanceof SourceNode.Sequence sequence
                    ? sequence.items().size()
                    : 1;
        }
    }
}
