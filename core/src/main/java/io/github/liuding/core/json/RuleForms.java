package io.github.liuding.core.json;

import io.github.liuding.core.json.ObjectForm.Located;
import io.github.liuding.core.json.ObjectForm.Place;
import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampRuleBuilder;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTables;
import io.github.liuding.core.lamp.Outlook;
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

    static final ScalarForm<LampColour> COLOUR = ScalarForm.words(Expected.COLOUR, colours());
    private static final ScalarForm<Aspect> ASPECT = ScalarForm.words(Expected.ASPECT, aspects());
    private static final ScalarForm<TaskState> STATE = ScalarForm.words(Expected.STATE, states());
    private static final ScalarForm<Outlook> OUTLOOK = ScalarForm.words(Expected.OUTLOOK, outlooks());

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

    /** A rule that lost a condition would be lit where it must not be. */
    static final Form<LampRule> LAMP = ObjectForm.of("lamp", LampDraft::new, LampDraft::build)
            .allOrNothing()
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
            .list("states", "适用的任务状态；不写为全部", STATE, LampRule::states, (draft, states) -> draft.rule.states(states))
            .list(
                    "outlooks",
                    "适用的预计完成情况；不写为不论",
                    OUTLOOK,
                    LampRule::outlooks,
                    (draft, outlooks) -> draft.rule.outlooks(outlooks))
            .may(
                    "daysLeftAtLeast",
                    "距完成时限至少多少天",
                    Scalars.LONG_NUMBER,
                    LampRule::daysLeftAtLeast,
                    (draft, days) -> draft.rule.daysLeftAtLeast(days))
            .may(
                    "daysLeftAtMost",
                    "距完成时限至多多少天；负数为逾期",
                    Scalars.LONG_NUMBER,
                    LampRule::daysLeftAtMost,
                    (draft, days) -> draft.rule.daysLeftAtMost(days))
            .may(
                    "startedDaysAgoAtLeast",
                    "开始至少多少天；开始当天为0",
                    Scalars.LONG_NUMBER,
                    LampRule::startedDaysAgoAtLeast,
                    (draft, days) -> draft.rule.startedDaysAgoAtLeast(days))
            .may(
                    "behindAtLeast",
                    "落后序时进度至少多少；0.2 为20个百分点",
                    Scalars.SHARE,
                    LampRule::behindAtLeast,
                    (draft, share) -> draft.rule.behindAtLeast(share))
            .may(
                    "missedReportsAtLeast",
                    "连续漏报至少多少次",
                    Scalars.COUNTING_NUMBER,
                    LampRule::missedReportsAtLeast,
                    (draft, count) -> draft.rule.missedReportsAtLeast(count))
            .may(
                    "extensionsAtLeast",
                    "延期至少多少次",
                    Scalars.COUNTING_NUMBER,
                    LampRule::extensionsAtLeast,
                    (draft, count) -> draft.rule.extensionsAtLeast(count))
            .may(
                    "noticesAtLeast",
                    "督办至少多少次",
                    Scalars.COUNTING_NUMBER,
                    LampRule::noticesAtLeast,
                    (draft, count) -> draft.rule.noticesAtLeast(count));

    /** A shipped table by its name. */
    static final Form<LampTable> SHIPPED = ScalarForm.words(
            new Expected(
                    "亮灯规则表的名称（%s）".formatted(String.join("、", LampTables.names())),
                    "the name of a shipped lamp table: one of %s".formatted(String.join(", ", LampTables.names()))),
            shipped());

    private RuleForms() {}

    /** The table of a file: a last rule without conditions says what is lit where no other fits. */
    static LampTable table(List<LampRule> rules) {
        Optional<LampRule> last = rules.isEmpty()
                ? Optional.empty()
                : Optional.of(rules.get(rules.size() - 1)).filter(LampRule::isUnconditional);
        return LampTable.builder()
                .rules(last.isPresent() ? rules.subList(0, rules.size() - 1) : rules)
                .fallback(last.map(LampRule::lamp).orElse(NO_RULE_FITS))
                .build();
    }

    /** The table, if it is a shipped one that a file has to name; it need not name the standard one. */
    static Optional<LampTable> named(LampTable table) {
        return Optional.of(table).filter(RuleForms::isShipped).filter(named -> !named.equals(LampTables.STANDARD));
    }

    /** The rules of which {@link #table(List)} makes the table; none for a shipped one. */
    static List<LampRule> rules(LampTable table) {
        if (isShipped(table)) {
            return List.of();
        }
        List<LampRule> rules = new ArrayList<>(table.rules());
        // What stands last must not be taken for the fallback, and a table without rules must be said too.
        boolean said = !rules.isEmpty() && !rules.get(rules.size() - 1).isUnconditional();
        if (!said || !table.fallback().equals(NO_RULE_FITS)) {
            rules.add(LampRule.builder().lamp(table.fallback()).build());
        }
        return rules;
    }

    private static boolean isShipped(LampTable table) {
        return LampTables.names().stream()
                .anyMatch(name -> LampTables.named(name).equals(Optional.of(table)));
    }

    private static Map<String, LampTable> shipped() {
        Map<String, LampTable> tables = new LinkedHashMap<>();
        for (String name : LampTables.names()) {
            tables.put(name, LampTables.named(name).orElseThrow());
        }
        return tables;
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

    /** An outlook may be called as people say it. */
    private static Map<String, Outlook> outlooks() {
        Map<String, Outlook> words = new LinkedHashMap<>();
        words.put("按期", Outlook.IN_TIME);
        words.put("逾期", Outlook.LATE);
        words.put("难以完成", Outlook.OUT_OF_REACH);
        for (Outlook outlook : Outlook.values()) {
            words.put(outlook.word(), outlook);
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
        private final LampRuleBuilder rule = LampRule.builder();
        private Optional<LampColour> colour = Optional.empty();
        private Optional<String> word = Optional.empty();

        LampRule build() {
            return rule.lamp(new Lamp(colour.orElseThrow(), word.orElseThrow())).build();
        }
    }
}
