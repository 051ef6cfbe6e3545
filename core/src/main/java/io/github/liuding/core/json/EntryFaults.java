package io.github.liuding.core.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.liuding.core.journal.CloseOutGrade;
import io.github.liuding.core.journal.appeal.AppealDifficulty;
import io.github.liuding.core.journal.appeal.AppealOutcome;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.regime.CaseWeight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a clerk is told of a line that is no entry: of the likeliest slips, how it is written right. */
final class EntryFaults {
    private static final String COMPLETION = "完成比例“completion”应为0至1的小数，如35%写作0.35";

    private EntryFaults() {}

    /**
     * The Chinese sentence.
     *
     * @param member the key at which it broke; empty where the entry as a whole was refused
     * @param sentence in which a type refused it; empty where none did
     */
    static String chinese(JsonMappingException invalid, String member, String sentence) {
        return member.isEmpty() ? ofWhole(sentence) : ofMember(invalid, member, sentence) + "，本条未采用";
    }

    private static String ofMember(JsonMappingException invalid, String member, String sentence) {
        if (invalid instanceof MismatchedInputException mismatch) {
            Class<?> asked =
                    Optional.<Class<?>>ofNullable(mismatch.getTargetType()).orElse(Object.class);
            if (asked.isEnum()) {
                return "“%s”应为%s之一"
                        .formatted(
                                member,
                                Arrays.stream(asked.getEnumConstants())
                                        .map(EntryFaults::withWord)
                                        .collect(Collectors.joining("、")));
            }
            if (asked == LocalDate.class) {
                return "“%s”应为日期，如2022-06-01".formatted(member);
            }
        }
        if (member.equals("completion")) {
            return COMPLETION;
        }
        return sentence.contains("joined by '-'")
                ? "“%s”应为编号，由拉丁字母和数字以“-”相连，如fagai-ju".formatted(member)
                : "“%s”的内容有误".formatted(member);
    }

    private static String ofWhole(String sentence) {
        if (sentence.contains(" is recorded on ")) {
            return "登记日期“recordedOn”早于发生日期“on”，本条未采用";
        }
        return sentence.startsWith("Completion of entry ") ? COMPLETION + "，本条未采用" : "本条内容缺项或前后矛盾，未采用";
    }

    /** A constant with the word that a clerk reads for it, such as GOOD（良好）. */
    private static String withWord(Object constant) {
        String word = constant instanceof CloseOutGrade grade
                ? grade.word()
                : constant instanceof CaseWeight weight
                        ? weight.word()
                        : constant instanceof AppealOutcome outcome
                                ? outcome.word()
                                : constant instanceof AppealDifficulty difficulty
                                        ? difficulty.word()
                                        : constant instanceof Outlook outlook ? outlook.word() : "";
        return word.isEmpty() ? constant.toString() : "%s（%s）".formatted(constant, word);
    }
}
