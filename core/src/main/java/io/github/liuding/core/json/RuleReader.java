package io.github.liuding.core.json;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.LampTable;
import io.github.liuding.core.lamp.LampTableBuilder;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.core.task.Aspect;
import io.github.liuding.core.task.Determination;
import io.github.liuding.core.task.DeterminationFormula;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rules that a place states for itself: its formula of determinations and its lamps. */
final class RuleReader {
    private static final Map<String, LampColour> COLOURS = Map.of(
            "红", LampColour.RED,
            "橙", LampColour.ORANGE,
            "黄", LampColour.YELLOW,
            "蓝", LampColour.BLUE,
            "绿", LampColour.GREEN,
            "灰", LampColour.GREY);

    /** An aspect may be called as the six determinations call it. */
    private static final Map<String, Aspect> ASPECTS = Map.of(
            "目标", Aspect.OBJECTIVE,
            "任务", Aspect.ASSIGNMENT,
            "措施", Aspect.MEASURES,
            "进度", Aspect.SCHEDULE,
            "责任", Aspect.RESPONSIBILITY,
            "标准", Aspect.STANDARD,
            "时限", Aspect.DEADLINE,
            "领导", Aspect.LEADER,
            "人员", Aspect.PEOPLE,
            "地方自定", Aspect.LOCAL);

    /** What is lit where none of a place's own rules fits: not green, which its paper does not say. */
    private static final Lamp NO_RULE_FITS = new Lamp(LampColour.GREY, "未定");

    Optional<DeterminationFormula> formula(Fields fields) {
        Optional<String> name = fields.needText("name");
        List<Determination> determinations = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Fields own : fields.objects("determinations")) {
            Optional<String> what = own.needText("name");
            Optional<Aspect> aspect = own.needValue("aspect", Expected.ASPECT, RuleReader::aspect);
            own.done();
            if (what.isPresent() && aspect.isPresent()) {
                if (names.add(what.get())) {
                    determinations.add(new Determination(what.get(), aspect.get()));
                } else {
                    own.errorAt(
                            "name",
                            FileFindings.DUPLICATE_ID,
                            "“%s”重复，本处未采用".formatted(what.get()),
                            "'%s' stands twice; this one was left out".formatted(what.get()));
                }
            }
        }
        fields.done();
        return name.map(text -> DeterminationFormula.builder()
                .name(text)
                .determinations(determinations)
                .build());
    }

    /** A rule without conditions fits always, so that nothing after it is reached. */
    Optional<LampTable> lamps(List<Fields> rules) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        LampTableBuilder table = LampTable.builder().fallback(NO_RULE_FITS);
        for (Fields own : rules) {
            Optional<LampColour> colour = own.needValue("lamp", Expected.COLOUR, RuleReader::colour);
            Optional<String> word = own.needText("word");
            List<TaskState> states = own.values("states", Expected.STATE, RuleReader::state);
            Optional<Long> least = own.value("daysLeftAtLeast", Expected.WHOLE_NUMBER, Long::valueOf);
            Optional<Long> most = own.value("daysLeftAtMost", Expected.WHOLE_NUMBER, Long::valueOf);
            own.done();
            // A rule that lost a condition would be lit where it must not be.
            boolean whole = states.size() == own.items("states").size()
                    && least.isPresent() == own.has("daysLeftAtLeast")
                    && most.isPresent() == own.has("daysLeftAtMost");
            if (colour.isPresent() && word.isPresent() && whole) {
                table.addRule(LampRule.builder()
                        .lamp(new Lamp(colour.get(), word.get()))
                        .states(states)
                        .daysLeftAtLeast(least)
                        .daysLeftAtMost(most)
                        .build());
            }
        }
        return Optional.of(table.build());
    }

    private static LampColour colour(String word) {
        return Optional.ofNullable(COLOURS.get(word)).orElseThrow();
    }

    private static Aspect aspect(String word) {
        return Optional.ofNullable(ASPECTS.get(word)).orElseThrow();
    }

    private static TaskState state(String word) {
        return Arrays.stream(TaskState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
