package io.github.liuding.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.DuePolicy;
import io.github.liuding.core.calendar.WorkingDayCalendar;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.regime.Regime;
import io.github.liuding.core.regime.ServiceStep;
import io.github.liuding.core.regime.ServiceTime;
import io.github.liuding.core.regime.ServiceUnit;
import io.github.liuding.core.regime.SupervisionScheme;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.testing.Qinghe;
import io.github.liuding.core.testing.RandomJournals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The task QH-01 is due on 2022-05-20 and has milestones on 2022-03-15 and 2022-05-20. */
class AgendaOfStandingTest {
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final String DEADLINE = "task/QH-01/deadline";
    private static final String MILESTONE = "task/QH-01/milestone/系统上线";

    private static final String EXTENDED = """
            {"type":"deadline-extended","id":"E-1","task":"QH-01","on":"2022-05-10","recordedOn":"2022-05-11",\
            "by":"qinghe-reform","askedOn":"2022-05-06","newDue":"2022-06-20","approvedBy":"领导小组","reason":"系统迁移推迟"}
            """;
    private static final String EXTENDED_AGAIN = """
            {"type":"deadline-extended","id":"E-2","task":"QH-01","on":"2022-06-10","recordedOn":"2022-06-12",\
            "by":"qinghe-reform","askedOn":"2022-06-06","newDue":"2022-07-20","approvedBy":"领导小组","reason":"仍未完成"}
            """;
    private static final String SUSPENDED = """
            {"type":"suspended","id":"S-1","task":"QH-01","on":"2022-04-06","recordedOn":"2022-04-07",\
            "by":"qinghe-reform","reason":"等待批复"}
            """;
    private static final String REOPENED = """
            {"type":"reopened","id":"R-1","task":"QH-01","on":"2022-04-20","recordedOn":"2022-04-21",\
            "by":"qinghe-reform","reason":"批复已到"}
            """;
    private static final String CLOSED = """
            {"type":"close-out-requested","id":"C-1","task":"QH-01","on":"2022-04-25","recordedOn":"2022-04-25","by":"qinghe-housing"}
            {"type":"close-out-judged","id":"C-2","task":"QH-01","on":"2022-04-28","recordedOn":"2022-04-29","by":"qinghe-labour","grade":"GOOD"}
            """;
    private static final String OPENED = """
            {"type":"case-opened","id":"D-1","caseId":"DB-1","on":"2022-03-01","recordedOn":"2022-03-01","by":"qinghe-reform",\
            "caseClass":"议定事项","matter":"解决园区供水","handler":"qinghe-housing","weight":"ORDINARY"}
            """;
    private static final String RECEIVED = """
            {"type":"appeal-received","id":"A-1","appeal":"SQ-1","on":"2022-03-04","recordedOn":"2022-03-04","by":"qinghe-reform",\
            "enterprise":"青禾示例食品厂","matter":"用电增容","handler":"qinghe-housing"}
            """;

    private static Campaign campaign() {
        return Qinghe.campaign().toBuilder()
                .tasks(List.of(Qinghe.fullTask()))
                .commitments(List.of())
                .regime(Regime.builder()
                        .supervision(SupervisionScheme.builder()
                                .system("13710")
                                .addClasses("议定事项")
                                .build())
                        .addServiceTimes(
                                time("电话联系", 1, ServiceStep.CONTACT),
                                time("办结", 5, ServiceStep.ORDINARY),
                                time("疑难问题回复", 10, ServiceStep.DIFFICULT))
                        .build())
                .build();
    }

    private static ServiceTime time(String matter, int limit, ServiceStep step) {
        return ServiceTime.builder()
                .matter(matter)
                .limit(limit)
                .unit(ServiceUnit.WORKING_DAY)
                .step(step)
                .build();
    }

    private static Agenda agenda(DateRange range, String... lines) {
        Journal journal = JournalFiles.parse("j.jsonl", String.join("", lines)).orElseThrow();
        Standing standing = Standing.of(campaign(), journal, YEAR.endInclusive());
        return Agenda.of(standing, range, DuePolicy.AS_IS).orElseThrow();
    }

    private static AgendaItem item(String key, String... lines) {
        return agenda(YEAR, lines).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code 2022-06-20 r1 of 2022-05-11}. */
    private static String fate(AgendaItem item) {
        return item.day() + item.nominalDay().map(day -> " for " + day).orElse("") + " r" + item.revision() + " of "
                + item.revisedOn() + (item.cancelled() ? " cancelled" : "");
    }

    private static String fate(String key, String... lines) {
        return fate(item(key, lines));
    }

    private static String voided(String id, String entry) {
        return """
                {"type":"voided","id":"%s","on":"2022-06-30","recordedOn":"2022-06-30","by":"qinghe-reform","entry":"%s","reason":"登记有误"}
                """.formatted(id, entry);
    }

    @Test
    void a_standing_without_entries_has_the_items_of_the_campaign() {
        assertThat(agenda(YEAR)).isEqualTo(Agenda.of(campaign(), YEAR));
    }

    @Test
    void an_extension_moves_the_deadline_and_raises_the_revision() {
        assertThat(fate(DEADLINE)).isEqualTo("2022-05-20 r0 of 2022-02-01");
        assertThat(fate(DEADLINE, EXTENDED)).isEqualTo("2022-06-20 for 2022-05-20 r1 of 2022-05-11");
        assertThat(fate(DEADLINE, EXTENDED, EXTENDED_AGAIN)).isEqualTo("2022-07-20 for 2022-05-20 r2 of 2022-06-12");
    }

    @Test
    void a_milestone_stays_where_the_deadline_is_extended() {
        assertThat(fate(MILESTONE, EXTENDED)).isEqualTo("2022-05-20 r0 of 2022-02-01");
    }

    /** A calendar that took revision 2 would not go back to revision 1. */
    @Test
    void an_extension_that_is_voided_moves_the_deadline_back_by_a_higher_revision() {
        assertThat(fate(DEADLINE, EXTENDED, EXTENDED_AGAIN, voided("V-1", "E-2")))
                .isEqualTo("2022-06-20 for 2022-05-20 r3 of 2022-06-30");
        assertThat(fate(DEADLINE, EXTENDED, EXTENDED_AGAIN, voided("V-1", "E-2"), voided("V-2", "V-1")))
                .isEqualTo("2022-07-20 for 2022-05-20 r4 of 2022-06-30");
    }

    @Test
    void a_deadline_that_was_moved_out_of_the_range_is_told_to_whoever_has_it_there() {
        DateRange may = DateRange.ofClosed(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));
        DateRange june = DateRange.ofClosed(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30));
        DateRange august = DateRange.ofClosed(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 31));

        assertThat(agenda(may, EXTENDED, EXTENDED_AGAIN).items())
                .extracting(AgendaItem::key)
                .containsExactly(MILESTONE, DEADLINE);
        assertThat(agenda(june, EXTENDED, EXTENDED_AGAIN).items())
                .extracting(AgendaItem::key)
                .containsExactly(DEADLINE);
        assertThat(agenda(august, EXTENDED, EXTENDED_AGAIN).items()).isEmpty();
    }

    @Test
    void what_a_close_out_comes_before_is_cancelled() {
        assertThat(fate(DEADLINE, CLOSED)).isEqualTo("2022-05-20 r1 of 2022-04-29 cancelled");
        assertThat(fate(MILESTONE, CLOSED)).isEqualTo("2022-05-20 r1 of 2022-04-29 cancelled");
        assertThat(fate("task/QH-01/milestone/清单公布", CLOSED))
                .as("that day was over")
                .isEqualTo("2022-03-15 r1 of 2022-04-29");
    }

    @Test
    void a_suspension_cancels_and_a_reopening_brings_back() {
        assertThat(fate(DEADLINE, SUSPENDED)).isEqualTo("2022-05-20 r1 of 2022-04-07 cancelled");
        assertThat(fate(DEADLINE, SUSPENDED, REOPENED)).isEqualTo("2022-05-20 r2 of 2022-04-21");
    }

    @Test
    void to_ask_for_the_close_out_of_what_is_suspended_brings_it_back() {
        String asked = CLOSED.lines().findFirst().orElseThrow() + "\n";

        assertThat(fate(DEADLINE, SUSPENDED, asked)).isEqualTo("2022-05-20 r2 of 2022-04-25");
        assertThat(fate(DEADLINE, asked)).as("nothing was at rest").isEqualTo("2022-05-20 r0 of 2022-02-01");
    }

    @Test
    void to_void_the_request_behind_a_close_out_brings_back_what_that_cancelled() {
        String voided = """
                {"type":"voided","id":"V-1","entry":"C-1","on":"2022-05-02","recordedOn":"2022-05-03",\
                "by":"qinghe-reform","reason":"登记有误"}
                """;

        assertThat(fate(DEADLINE, CLOSED, voided)).isEqualTo("2022-05-20 r2 of 2022-05-03");
    }

    @Test
    void a_milestone_reached_before_its_day_is_cancelled() {
        String reached = """
                {"type":"milestone-reached","id":"M-1","task":"QH-01","on":"2022-05-16","recordedOn":"2022-05-17",\
                "by":"qinghe-reform","milestone":"系统上线"}
                """;

        assertThat(fate(MILESTONE, reached)).isEqualTo("2022-05-20 r1 of 2022-05-17 cancelled");
        assertThat(fate(MILESTONE, reached.replace("05-16", "05-20").replace("05-17", "05-20")))
                .isEqualTo("2022-05-20 r1 of 2022-05-20");
        assertThat(fate(DEADLINE, reached)).isEqualTo("2022-05-20 r0 of 2022-02-01");
    }

    @Test
    void every_stage_of_a_case_is_an_item_for_its_handler() {
        List<AgendaItem> stages = agenda(YEAR, OPENED).items().stream()
                .filter(item -> item.key().startsWith("case/"))
                .toList();

        assertThat(stages).hasSizeGreaterThan(1).allSatisfy(item -> {
            assertThat(item.category()).contains("督办");
            assertThat(item.by()).contains("县住建局");
            assertThat(item.to()).contains("县发改局");
            assertThat(item.details()).contains("督办事项：DB-1 解决园区供水\n承办单位：县住建局");
            assertThat(item.revision()).isZero();
            assertThat(item.revisedOn()).isEqualTo("2022-03-01");
        });
        assertThat(stages.get(0).title()).matches("督办“.+”：解决园区供水");
    }

    @Test
    void a_stage_answered_before_its_day_is_cancelled_and_a_stronger_means_moves_the_closing() {
        List<AgendaItem> stages = agenda(YEAR, OPENED).items().stream()
                .filter(item -> item.key().startsWith("case/"))
                .toList();
        AgendaItem first = stages.get(1);
        AgendaItem last = stages.get(stages.size() - 1);
        String name = first.key().substring("case/DB-1/".length());
        String answered = """
                {"type":"case-answered","id":"D-2","caseId":"DB-1","on":"2022-03-02","recordedOn":"2022-03-02",\
                "by":"qinghe-housing","stage":"%s","text":"已部署"}
                """.formatted(name);
        String escalated = """
                {"type":"case-escalated","id":"D-3","caseId":"DB-1","on":"2022-03-03","recordedOn":"2022-03-04",\
                "by":"qinghe-reform","means":"督查通知书","newDue":"2022-03-30"}
                """;

        assertThat(fate(first.key(), OPENED, answered)).isEqualTo(first.day() + " r1 of 2022-03-02 cancelled");
        assertThat(fate(last.key(), OPENED, escalated))
                .isEqualTo("2022-03-30 for %s r1 of 2022-03-04".formatted(last.day()));
    }

    @Test
    void a_node_of_a_plan_that_was_returned_is_cancelled() {
        String heavy = OPENED.replace("ORDINARY", "LONG_RUNNING");
        String planned = """
                {"type":"case-answered","id":"D-2","caseId":"DB-1","on":"2022-03-02","recordedOn":"2022-03-02",\
                "by":"qinghe-housing","text":"附计划","plan":[{"name":"管网改造","due":"2022-06-01"}]}
                """;
        List<AgendaItem> planItems = agenda(YEAR, heavy, planned).items();
        String stage = planItems.stream()
                .filter(AgendaItem::cancelled)
                .map(item -> item.key().substring("case/DB-1/".length()))
                .findFirst()
                .orElseThrow();
        String returned = """
                {"type":"case-returned","id":"D-3","caseId":"DB-1","on":"2022-03-05","recordedOn":"2022-03-05",\
                "by":"qinghe-reform","stage":"%s","reason":"节点过少"}
                """.formatted(stage);

        assertThat(fate("case/DB-1/管网改造", heavy, planned)).isEqualTo("2022-06-01 r1 of 2022-03-02");
        assertThat(fate("case/DB-1/管网改造", heavy, planned, returned)).isEqualTo("2022-06-01 r2 of 2022-03-05 cancelled");
    }

    @Test
    void an_appeal_has_an_item_for_the_contact_and_one_for_its_settling() {
        AgendaItem contact = item("appeal/SQ-1/contact", RECEIVED);

        assertThat(contact.title()).isEqualTo("诉求联系：用电增容");
        assertThat(contact.by()).contains("县住建局");
        assertThat(contact.to()).contains("青禾示例食品厂");
        assertThat(fate(contact)).isEqualTo("2022-03-07 r0 of 2022-03-04");
        assertThat(fate("appeal/SQ-1/settling", RECEIVED)).isEqualTo("2022-03-11 r0 of 2022-03-04");
    }

    @Test
    void an_appeal_that_turns_out_to_be_difficult_has_its_settling_moved() {
        String routed = """
                {"type":"appeal-routed","id":"A-2","appeal":"SQ-1","on":"2022-03-05","recordedOn":"2022-03-05",\
                "by":"qinghe-reform","route":"县级职责","difficulty":"DIFFICULT"}
                """;

        assertThat(fate("appeal/SQ-1/settling", RECEIVED, routed))
                .isEqualTo("2022-03-18 for 2022-03-11 r1 of 2022-03-05");
    }

    @Test
    void what_was_counted_into_a_year_that_is_not_known_is_marked_as_assumed() {
        DateRange january = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        Journal journal = JournalFiles.parse("j.jsonl", RECEIVED.replace("2022-03-04", "2026-12-31"))
                .orElseThrow();
        Standing standing = Standing.of(
                campaign(),
                journal,
                january.start(),
                WorkingDayCalendar.national().assumingWeekends());

        assertThat(Agenda.of(standing, january, DuePolicy.AS_IS).orElseThrow().items())
                .extracting(AgendaItem::key, AgendaItem::assumed)
                .containsExactly(tuple("appeal/SQ-1/contact", true), tuple("appeal/SQ-1/settling", true));
    }

    /** What a calendar has taken it never takes back for a lower revision. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 109, 225, 398})
    void revisions_never_fall_while_entries_are_added_and_what_changes_has_a_higher_one(long seed) {
        Campaign campaign = campaign();
        List<JournalEntry> entries =
                RandomJournals.next(new Random(seed), campaign, YEAR, 120, 10).entries();
        Map<String, AgendaItem> before = new HashMap<>();
        for (int size = 0; size <= entries.size(); size++) {
            Standing standing = Standing.of(campaign, new Journal(entries.subList(0, size)), YEAR.endInclusive());
            for (AgendaItem item :
                    Agenda.of(standing, YEAR, DuePolicy.AS_IS).orElseThrow().items()) {
                AgendaItem last = before.put(item.key(), item);
                if (last != null) {
                    assertThat(item.revision())
                            .as("%s after %s entries", item.key(), size)
                            .isGreaterThanOrEqualTo(last.revision());
                    assertThat(item.revision() > last.revision() || sameEvent(item, last))
                            .as("%s after %s entries: %s, then %s", item.key(), size, last, item)
                            .isTrue();
                }
            }
        }
    }

    private static boolean sameEvent(AgendaItem one, AgendaItem other) {
        return one.day().equals(other.day())
                && one.cancelled() == other.cancelled()
                && Optional.of(one.title()).equals(Optional.of(other.title()));
    }
}
