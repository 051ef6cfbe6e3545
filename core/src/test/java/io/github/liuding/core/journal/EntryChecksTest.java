package io.github.liuding.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.liuding.core.journal.action.AccountabilityTaken;
import io.github.liuding.core.journal.action.CircularIssued;
import io.github.liuding.core.journal.action.Commended;
import io.github.liuding.core.journal.action.ErrorTolerated;
import io.github.liuding.core.journal.action.MeetingHeld;
import io.github.liuding.core.journal.action.ScoreGiven;
import io.github.liuding.core.journal.action.SpecialReportGiven;
import io.github.liuding.core.journal.action.TalkHeld;
import io.github.liuding.core.journal.appeal.AppealContacted;
import io.github.liuding.core.journal.appeal.AppealReceived;
import io.github.liuding.core.journal.appeal.AppealSettled;
import io.github.liuding.core.journal.supervision.CaseAnswered;
import io.github.liuding.core.journal.supervision.CaseEscalated;
import io.github.liuding.core.journal.supervision.CaseNode;
import io.github.liuding.core.journal.supervision.CaseOpened;
import io.github.liuding.core.journal.supervision.CaseReturned;
import io.github.liuding.core.journal.supervision.CaseSettled;
import io.github.liuding.core.journal.supervision.InspectionFedBack;
import io.github.liuding.core.journal.supervision.InspectionHeld;
import io.github.liuding.core.journal.supervision.InspectionProblem;
import io.github.liuding.core.journal.supervision.ProblemRectified;
import io.github.liuding.core.testing.EntrySamples;
import io.github.liuding.core.testing.Qinghe;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kinds of entry refuse, each told by the whole sentence. */
class EntryChecksTest {
    private static final LocalDate BEFORE = LocalDate.of(2022, 4, 5);

    /** A sample of a kind with one thing changed for the worse, and what is said of it. */
    record Refusal(Class<?> kind, String sentence, Function<JournalEntry, Object> change) {
        @Override
        public String toString() {
            return kind.getSimpleName() + ": " + sentence;
        }
    }

    static List<Refusal> refusals() {
        List<Refusal> all = new ArrayList<>();
        add(
                all,
                MilestoneReached.class,
                "Milestone of entry 'E-0002' must not be blank",
                e -> e.toBuilder().milestone(" ").build());
        add(
                all,
                ResultDelivered.class,
                "Result of entry 'E-0003' must not be blank",
                e -> e.toBuilder().result("").build());
        add(
                all,
                ResultDelivered.class,
                "Criterion of entry 'E-0003' must not be blank",
                e -> e.toBuilder().criterion("").build());
        add(
                all,
                CloseOutJudged.class,
                "Reason for return of entry 'E-0005' must not be blank",
                e -> e.toBuilder().returnedFor("\u3000").build());
        add(
                all,
                DeadlineExtended.class,
                "Approver of entry 'E-0006' must not be blank",
                e -> e.toBuilder().approvedBy("").build());
        add(
                all,
                DeadlineExtended.class,
                "Reason of entry 'E-0006' must not be blank",
                e -> e.toBuilder().reason("").build());
        add(
                all,
                DeadlineExtended.class,
                "Extension of entry 'E-0006' was asked for on 2022-04-07, after it was approved on 2022-04-06",
                e -> e.toBuilder().askedOn(LocalDate.of(2022, 4, 7)).build());
        add(
                all,
                Suspended.class,
                "Reason of entry 'E-0007' must not be blank",
                e -> e.toBuilder().reason("").build());
        add(
                all,
                Suspended.class,
                "Expected end of entry 'E-0007' must not be before the day it is about, 2022-04-06, but was 2022-04-05",
                e -> e.toBuilder().until(BEFORE).build());
        add(
                all,
                Reopened.class,
                "Reason of entry 'E-0008' must not be blank",
                e -> e.toBuilder().reason("").build());
        add(
                all,
                IndicatorMeasured.class,
                "Indicator of entry 'E-0009' must not be blank",
                e -> e.toBuilder().indicator("").build());
        add(
                all,
                IndicatorMeasured.class,
                "Scope of entry 'E-0009' must not be blank",
                e -> e.toBuilder().scope("").build());
        add(
                all,
                IndicatorMeasured.class,
                "Source of entry 'E-0009' must not be blank",
                e -> e.toBuilder().source("").build());
        add(
                all,
                IndicatorMeasured.class,
                "Value of entry 'E-0009' must have at most 18 digits before the point and 12 after it, but was 1E+18",
                e -> e.toBuilder().value(new BigDecimal("1e18")).build());
        cases(all);
        appealsAndInspections(all);
        units(all);
        add(
                all,
                Voided.class,
                "Reason of entry 'E-0030' must not be blank",
                e -> e.toBuilder().reason("").build());
        add(
                all,
                Voided.class,
                "Entry 'E-0030' must not void itself",
                e -> e.toBuilder().entry(e.id()).build());
        return all;
    }

    private static void cases(List<Refusal> all) {
        CaseNode node = new CaseNode("通水", LocalDate.of(2022, 5, 1));
        add(
                all,
                CaseOpened.class,
                "Class of entry 'E-0010' must not be blank",
                e -> e.toBuilder().caseClass("").build());
        add(
                all,
                CaseOpened.class,
                "Matter of entry 'E-0010' must not be blank",
                e -> e.toBuilder().matter("").build());
        add(
                all,
                CaseOpened.class,
                "Source of entry 'E-0010' must not be blank",
                e -> e.toBuilder().source("").build());
        add(
                all,
                CaseOpened.class,
                "Requirement of entry 'E-0010' must not be blank",
                e -> e.toBuilder().requirement("").build());
        add(
                all,
                CaseOpened.class,
                "Unit 'qinghe-housing' stands twice in entry 'E-0010'",
                e -> e.toBuilder().addCoHandler(Qinghe.HOUSING).build());
        add(
                all,
                CaseOpened.class,
                "Due day of entry 'E-0010' must not be before the day it is about, 2022-04-06, but was 2022-04-05",
                e -> e.toBuilder().due(BEFORE).build());
        add(
                all,
                CaseOpened.class,
                "Node '通水' stands twice in entry 'E-0010'",
                e -> e.toBuilder().addNodes(node, node).build());
        add(
                all,
                CaseAnswered.class,
                "Stage of entry 'E-0011' must not be blank",
                e -> e.toBuilder().stage("").build());
        add(
                all,
                CaseAnswered.class,
                "Text of entry 'E-0011' must not be blank",
                e -> e.toBuilder().text("").build());
        add(
                all,
                CaseAnswered.class,
                "Node '通水' stands twice in entry 'E-0011'",
                e -> e.toBuilder().addPlan(node, node).build());
        add(
                all,
                CaseReturned.class,
                "Stage of entry 'E-0012' must not be blank",
                e -> e.toBuilder().stage("").build());
        add(
                all,
                CaseReturned.class,
                "Reason of entry 'E-0012' must not be blank",
                e -> e.toBuilder().reason("").build());
        add(
                all,
                CaseSettled.class,
                "Case of entry 'E-0013' must be settled with a grade that closes, but has grade FAILED",
                e -> e.toBuilder().grade(CloseOutGrade.FAILED).build());
        add(
                all,
                CaseEscalated.class,
                "Means of entry 'E-0014' must not be blank",
                e -> e.toBuilder().means("").build());
        add(
                all,
                CaseEscalated.class,
                "Text of entry 'E-0014' must not be blank",
                e -> e.toBuilder().text("").build());
        add(
                all,
                CaseEscalated.class,
                "New due day of entry 'E-0014' must not be before the day it is about, 2022-04-06, but was 2022-04-05",
                e -> e.toBuilder().newDue(BEFORE).build());
    }

    private static void appealsAndInspections(List<Refusal> all) {
        add(
                all,
                AppealReceived.class,
                "Enterprise of entry 'E-0015' must not be blank",
                e -> e.toBuilder().enterprise("").build());
        add(
                all,
                AppealReceived.class,
                "Matter of entry 'E-0015' must not be blank",
                e -> e.toBuilder().matter("").build());
        add(
                all,
                AppealReceived.class,
                "Channel of entry 'E-0015' must not be blank",
                e -> e.toBuilder().channel("").build());
        add(
                all,
                AppealContacted.class,
                "Text of entry 'E-0016' must not be blank",
                e -> e.toBuilder().text("").build());
        add(
                all,
                AppealSettled.class,
                "Text of entry 'E-0018' must not be blank",
                e -> e.toBuilder().text("").build());
        add(
                all,
                InspectionHeld.class,
                "Title of entry 'E-0019' must not be blank",
                e -> e.toBuilder().title("").build());
        add(
                all,
                InspectionHeld.class,
                "Method of entry 'E-0019' must not be blank",
                e -> e.toBuilder().method("").build());
        add(
                all,
                InspectionHeld.class,
                "Unit 'dongxi' stands twice in entry 'E-0019'",
                e -> e.toBuilder().addInspected(Qinghe.DONGXI).build());
        add(
                all,
                InspectionHeld.class,
                "Problem '2' stands twice in entry 'E-0019'",
                e -> e.toBuilder()
                        .addProblem(new InspectionProblem(2, Qinghe.DONGXI, "又一处", Optional.empty()))
                        .build());
        add(
                all,
                InspectionFedBack.class,
                "Unit 'dongxi' stands twice in entry 'E-0020'",
                e -> e.toBuilder().addTo(Qinghe.DONGXI).build());
        add(
                all,
                ProblemRectified.class,
                "Number of a problem in entry 'E-0021' must be at least 1, but was 0",
                e -> e.toBuilder().number(0).build());
        add(
                all,
                ProblemRectified.class,
                "Text of entry 'E-0021' must not be blank",
                e -> e.toBuilder().text("").build());
    }

    private static void units(List<Refusal> all) {
        add(
                all,
                MeetingHeld.class,
                "Unit 'qinghe-housing' stands twice in entry 'E-0022'",
                e -> e.toBuilder().addUnit(Qinghe.HOUSING).build());
        add(
                all,
                MeetingHeld.class,
                "Title of entry 'E-0022' must not be blank",
                e -> e.toBuilder().title("").build());
        add(
                all,
                MeetingHeld.class,
                "Decisions of entry 'E-0022' must not be blank",
                e -> e.toBuilder().decisions("").build());
        add(
                all,
                CircularIssued.class,
                "Unit 'qinghe-housing' stands twice in entry 'E-0023'",
                e -> e.toBuilder().addUnit(Qinghe.HOUSING).build());
        add(
                all,
                CircularIssued.class,
                "Title of entry 'E-0023' must not be blank",
                e -> e.toBuilder().title("").build());
        add(
                all,
                CircularIssued.class,
                "Means of entry 'E-0023' must not be blank",
                e -> e.toBuilder().means("").build());
        add(
                all,
                TalkHeld.class,
                "Units of entry 'E-0024' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
        add(
                all,
                TalkHeld.class,
                "Unit 'qinghe-housing' stands twice in entry 'E-0024'",
                e -> e.toBuilder().addUnit(Qinghe.HOUSING).build());
        add(
                all,
                TalkHeld.class,
                "Subject of entry 'E-0024' must not be blank",
                e -> e.toBuilder().about("").build());
        add(
                all,
                Commended.class,
                "Units of entry 'E-0025' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
        add(
                all,
                Commended.class,
                "Unit 'dongxi' stands twice in entry 'E-0025'",
                e -> e.toBuilder().addUnit(Qinghe.DONGXI).build());
        add(
                all,
                Commended.class,
                "Merit of entry 'E-0025' must not be blank",
                e -> e.toBuilder().merit("").build());
        add(
                all,
                AccountabilityTaken.class,
                "Units of entry 'E-0026' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
        add(
                all,
                AccountabilityTaken.class,
                "Unit 'qinghe-housing' stands twice in entry 'E-0026'",
                e -> e.toBuilder().addUnit(Qinghe.HOUSING).build());
        add(
                all,
                AccountabilityTaken.class,
                "Means of entry 'E-0026' must not be blank",
                e -> e.toBuilder().means("").build());
        add(
                all,
                AccountabilityTaken.class,
                "Grounds of entry 'E-0026' must not be blank",
                e -> e.toBuilder().grounds("").build());
        add(
                all,
                AccountabilityTaken.class,
                "Due day of entry 'E-0026' must not be before the day it is about, 2022-04-06, but was 2022-04-05",
                e -> e.toBuilder().due(BEFORE).build());
        add(
                all,
                ErrorTolerated.class,
                "Units of entry 'E-0027' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
        add(
                all,
                ErrorTolerated.class,
                "Unit 'dongxi' stands twice in entry 'E-0027'",
                e -> e.toBuilder().addUnit(Qinghe.DONGXI).build());
        add(
                all,
                ErrorTolerated.class,
                "Conditions of entry 'E-0027' must not be empty",
                e -> e.toBuilder().conditions(List.of()).build());
        add(
                all,
                ErrorTolerated.class,
                "Condition of entry 'E-0027' must not be blank",
                e -> e.toBuilder().addCondition(" ").build());
        add(
                all,
                ErrorTolerated.class,
                "Condition '程序合规' stands twice in entry 'E-0027'",
                e -> e.toBuilder().addCondition("程序合规").build());
        add(
                all,
                ErrorTolerated.class,
                "Decider of entry 'E-0027' must not be blank",
                e -> e.toBuilder().decidedBy("").build());
        add(
                all,
                ScoreGiven.class,
                "Units of entry 'E-0028' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
        add(
                all,
                ScoreGiven.class,
                "Item of entry 'E-0028' must not be blank",
                e -> e.toBuilder().item(" ").build());
        add(
                all,
                ScoreGiven.class,
                "Grounds of entry 'E-0028' must not be blank",
                e -> e.toBuilder().grounds("").build());
        add(
                all,
                SpecialReportGiven.class,
                "Units of entry 'E-0029' must not be empty",
                e -> e.toBuilder().units(List.of()).build());
    }

    private static <E extends JournalEntry> void add(
            List<Refusal> all, Class<E> kind, String sentence, Function<E, Object> change) {
        all.add(new Refusal(kind, sentence, entry -> change.apply(kind.cast(entry))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_an_entry_must_not_say_is_refused(Refusal refusal) {
        JournalEntry sample = EntrySamples.full().stream()
                .filter(refusal.kind()::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refusal.change().apply(sample))
                .withMessage(refusal.sentence());
    }

    static List<JournalEntry> full() {
        return EntrySamples.full();
    }

    @ParameterizedTest
    @MethodSource("full")
    void no_kind_is_recorded_before_the_day_it_is_about(JournalEntry entry) throws ReflectiveOperationException {
        Object builder = entry.getClass().getMethod("toBuilder").invoke(entry);
        Class<?> type = builder.getClass();
        type.getMethod("recordedOn", LocalDate.class).invoke(builder, BEFORE);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvocationTargetException.class,
                                () -> type.getMethod("build").invoke(builder))
                        .getCause())
                .hasMessage("Entry '%s' is recorded on 2022-04-05, before the day it is about, 2022-04-06", entry.id());
    }

    @Test
    void an_attachment_needs_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attachment.named(" "))
                .withMessage("Name of an attachment must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha-256", "sha-256:", "SHA-256:0f", "sha-256:0F", "sha-256:0f0"})
    void a_digest_of_another_form_is_refused(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("公告", Optional.of(digest)))
                .withMessage("Digest of attachment '公告' must be an algorithm, ':' and hexadecimal digits,"
                        + " such as 'sha-256:9f86…', but was '" + digest + "'");
    }

    @Test
    void parts_of_entries_need_a_name_a_text_and_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseNode("", BEFORE))
                .withMessage("Name of a node must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectionProblem(0, Qinghe.DONGXI, "排队", Optional.empty()))
                .withMessage("Number of a problem must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectionProblem(1, Qinghe.DONGXI, "", Optional.empty()))
                .withMessage("Text of a problem must not be blank");
    }
}
