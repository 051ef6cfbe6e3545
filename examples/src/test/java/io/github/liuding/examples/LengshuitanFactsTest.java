package io.github.liuding.examples;

import static io.github.liuding.testkit.LiudingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.liuding.core.calendar.Cadence;
import io.github.liuding.core.calendar.CadenceUnit;
import io.github.liuding.core.calendar.DateRange;
import io.github.liuding.core.calendar.Deadline;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.campaign.Phase;
import io.github.liuding.core.campaign.StatedCount;
import io.github.liuding.core.document.PolicyPaper;
import io.github.liuding.core.goal.Goal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.core.organization.UnitReference;
import io.github.liuding.core.organization.UnitReferences;
import io.github.liuding.core.regime.Activity;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.task.Objective;
import io.github.liuding.core.task.Responsibility;
import io.github.liuding.core.task.Standard;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the paper of 冷水滩区 says, against tables of facts that were taken from the paper and not from the campaign file. */
class LengshuitanFactsTest {
    private final Campaign campaign;

    LengshuitanFactsTest() throws IOException {
        campaign = Example.LENGSHUITAN.campaign();
    }

    /** A line of {@code lengshuitan-tasks.tsv}. */
    private record Fact(int number, String goal, String title, String lead, String responsible, String deadline) {
        static Fact of(List<String> cells) {
            return new Fact(
                    Integer.parseInt(cells.get(0)),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5));
        }
    }

    @Test
    void the_file_loads_with_a_word_on_its_number_alone() throws IOException {
        assertThat(CampaignFiles.read(Example.LENGSHUITAN.campaignFile()).findings())
                .extracting(Finding::message)
                .containsExactly("发文字号“冷优组发2021〕3”书写不规范，已按“冷优组发〔2021〕3号”读取");
    }

    @Test
    void the_tasks_are_those_of_the_paper() throws IOException {
        assertThat(campaign.tasks())
                .extracting(task -> new Fact(
                        task.number(),
                        campaign.goal(task.goal()).orElseThrow().title(),
                        task.assignment().title(),
                        task.responsibility().leadUnits().printed(),
                        task.responsibility().responsibleUnits().printed(),
                        task.schedule().deadline().words()))
                .containsExactlyElementsOf(facts());
    }

    @Test
    void the_breakdown_in_the_workbook_names_the_units_of_the_paper(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("冷水滩区四清单.xlsx");
        ExcelWriter.standard()
                .write(
                        new ReportWorkbook(
                                "四清单", campaign.issuer(), Example.LENGSHUITAN.asOf(), Example.LENGSHUITAN.tables()),
                        file);
        List<Row> rows = ReadBack.sheets(file).getOrDefault("责任分解表", List.of());
        List<Fact> facts = facts();

        assertThat(Stream.of(0, 1, 2, 3, 4).map(column -> ReadBack.text(rows.get(2), column)))
                .containsExactly("序号", "工作目标", "工作措施", "牵头单位", "责任单位");
        List<Row> body = rows.subList(ReadBack.ROWS_ABOVE, ReadBack.ROWS_ABOVE + facts.size());
        assertThat(body)
                .extracting(
                        row -> row.getCell(0).asNumber().intValueExact(),
                        row -> ReadBack.text(row, 1),
                        row -> ReadBack.text(row, 2).replaceFirst("。.*", ""),
                        row -> ReadBack.text(row, 3),
                        row -> ReadBack.text(row, 4))
                .containsExactlyElementsOf(facts.stream()
                        .map(fact -> tuple(fact.number(), fact.goal(), fact.title(), fact.lead(), fact.responsible()))
                        .toList());
        assertThat(ReadBack.text(rows.get(ReadBack.ROWS_ABOVE + facts.size()), 0))
                .isEqualTo("依据：冷优组发〔2021〕3号");
    }

    @Test
    void there_are_8_goals_with_19_tasks() {
        assertThat(campaign.goals())
                .extracting(
                        Goal::title,
                        goal -> campaign.tasks().stream()
                                .filter(task -> task.goal().equals(goal.id()))
                                .count())
                .containsExactly(
                        tuple("建立政企联动新机制", 2L),
                        tuple("构建亲清政商新关系", 4L),
                        tuple("深化行政审批新改革", 3L),
                        tuple("推进融资保企新方式", 2L),
                        tuple("建立诚信政府新形象", 2L),
                        tuple("加快物流建设新步伐", 2L),
                        tuple("推动冷商回乡新发展", 2L),
                        tuple("发展夜间经济新业态", 2L));
        assertThat(campaign.tasks()).hasSize(19);
    }

    @Test
    void ten_tasks_are_due_in_april_one_in_may_seven_in_june_and_one_stands() {
        assertThat(tasksDue("2021年4月底"))
                .hasSize(10)
                .allSatisfy(task -> assertThat(task).isDueOn(LocalDate.of(2021, 4, 30)));
        assertThat(tasksDue("2021年5月底"))
                .hasSize(1)
                .allSatisfy(task -> assertThat(task).isDueOn(LocalDate.of(2021, 5, 31)));
        assertThat(tasksDue("2021年6月底"))
                .hasSize(7)
                .allSatisfy(task -> assertThat(task).isDueOn(LocalDate.of(2021, 6, 30)));
        assertThat(tasksDue("立行立改,长期坚持"))
                .extracting(task -> task.schedule().deadline())
                .containsExactly(new Deadline.Ongoing("立行立改,长期坚持"));
    }

    @Test
    void the_phases_are_those_of_the_paper_and_leave_no_gap() throws IOException {
        assertThat(campaign.phases())
                .extracting(phase -> List.of(
                        phase.name(),
                        phase.range().start().toString(),
                        phase.range().endInclusive().toString()))
                .containsExactlyElementsOf(Facts.lines("lengshuitan-phases.tsv"));
        List<DateRange> ranges = campaign.phases().stream().map(Phase::range).toList();
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).start())
                    .isEqualTo(ranges.get(i - 1).endInclusive().plusDays(1));
        }
    }

    @Test
    void every_dated_deadline_lies_in_the_third_phase() {
        Phase third = campaign.phases().get(2);
        assertThat(campaign.tasks().stream().flatMap(task -> task.schedule().deadline().due().stream()))
                .hasSize(18)
                .allMatch(third.range()::contains);
    }

    @Test
    void the_rhythm_is_that_of_the_paper() throws IOException {
        assertThat(campaign.regime().activities())
                .extracting(activity -> List.of(
                        activity.name(), activity.cadence().words(), orDash(activity.by()), orDash(activity.to())))
                .containsExactlyElementsOf(Facts.lines("lengshuitan-rhythm.tsv").stream()
                        // 于 belongs to the sentence around the words.
                        .map(cells ->
                                List.of(cells.get(0), cells.get(1).replaceFirst("^于", ""), cells.get(2), cells.get(3)))
                        .toList());
        assertThat(campaign.regime().activities())
                .extracting(activity -> activity.cadence())
                .extracting(Cadence::unit, Cadence::every, Cadence::days)
                .containsExactly(
                        tuple(CadenceUnit.MONTH, 1, List.of(25)),
                        tuple(CadenceUnit.MONTH, 1, List.of()),
                        tuple(CadenceUnit.MONTH, 1, List.of()),
                        tuple(CadenceUnit.MONTH, 1, List.of()));
        // Each task has a lead unit, and the lead units report.
        assertThat(campaign.regime().activities())
                .extracting(Activity::taskReport)
                .containsExactly(true, false, false, false);
    }

    @Test
    void the_numbers_of_the_paper_are_kept_and_its_five_ones_are_five() {
        assertThat(campaign.counts())
                .containsExactly(new StatedCount("目标", 8), new StatedCount("任务", 19), new StatedCount("阶段", 4));
        assertThat(campaign.supportTeams())
                .hasValueSatisfying(teams -> assertThat(teams.parts())
                        .as(teams.name())
                        .containsExactly("一个企业(项目)", "一名区级领导", "一个区直单位", "一套班子", "一个方案"));
    }

    @Test
    void the_paper_is_cited_as_printed() {
        String title = "冷水滩区关于落实市政协常委会%s关于后疫情时代优化营商环境向中共永州市委、市人民政府的建议案%s领导批示的实施方案";
        PolicyPaper paper = campaign.paper().orElseThrow();

        assertThat(campaign.title()).isEqualTo(title.formatted("《", "》"));
        assertThat(campaign.issuer()).isEqualTo("永州市冷水滩区机关效能建设和优化经济发展环境工作领导小组");
        assertThat(paper.title()).contains("关于印发《" + title.formatted("<", ">") + "》的通知");
        assertThat(paper.number()).hasToString("Optional[冷优组发〔2021〕3号]");
        assertThat(paper.issuer()).contains(campaign.issuer());
        assertThat(paper.issuedOn()).contains(LocalDate.of(2021, 2, 1));
    }

    @Test
    void every_lead_is_a_unit_of_the_directory() {
        for (Task task : campaign.tasks()) {
            UnitReferences leads = task.responsibility().leadUnits();
            assertThat(leads.references())
                    .as("leads of %s", task.id())
                    .isNotEmpty()
                    .allSatisfy(lead -> assertThat(lead).isInstanceOf(UnitReference.ToUnit.class));
            assertThat(campaign.units().expand(leads))
                    .as("leads of %s", task.id())
                    .hasSameSizeAs(leads.references())
                    .extracting(OrgUnit::name)
                    .containsExactlyInAnyOrder(leads.printed().split("、"));
            assertThat(leads.openEnded()).isFalse();
        }
    }

    @Test
    void every_name_of_a_responsible_unit_is_known_and_lists_that_are_left_open_stay_open() {
        assertThat(campaign.tasks())
                .extracting(task -> task.responsibility().responsibleUnits())
                .allSatisfy(units -> {
                    assertThat(units.references()).isNotEmpty();
                    assertThat(units.unresolved()).isEmpty();
                    assertThat(units.openEnded()).isEqualTo(units.printed().contains("等"));
                });
    }

    @Test
    void nothing_is_invented() {
        assertThat(campaign.marking()).isEmpty();
        assertThat(Files.exists(Repository.path("examples/src/main/resources/campaigns/lengshuitan.jsonl")))
                .as("a journal of the real district")
                .isFalse();
        assertThat(campaign.units().units()).allSatisfy(unit -> {
            assertThat(unit.fullName()).isEmpty();
            assertThat(unit.divisionCode()).isEmpty();
        });
        assertThat(campaign.units().groups())
                .as("groups whose members the paper does not name")
                .allSatisfy(group -> assertThat(group.units()).isEmpty());
        assertThat(campaign.tasks()).allSatisfy(task -> {
            Responsibility named = task.responsibility();
            assertThat(named.leader()).isEmpty();
            assertThat(named.handler()).isEmpty();
            assertThat(named.liaison()).isEmpty();
            assertThat(named.cooperatingUnits().isEmpty()).isTrue();
            assertThat(task.schedule().start()).isEmpty();
            assertThat(task.schedule().milestones()).isEmpty();
            assertThat(task.standard()).isEqualTo(Standard.open());
            assertThat(task.objective().target()).isEmpty();
            assertThat(task.localDeterminations()).isEmpty();
            assertThat(task.measures()).isNotEmpty().allSatisfy(measure -> {
                assertThat(measure.owner()).isEmpty();
                assertThat(measure.deadline()).isEmpty();
            });
        });
    }

    /** Only three tasks say in the paper what they are to reach. */
    @Test
    void objectives_are_only_those_that_the_paper_words() {
        assertThat(campaign.tasks().stream()
                        .filter(task -> !task.objective().equals(Objective.open()))
                        .map(task ->
                                task.number() + " " + task.objective().text().orElse("")))
                .containsExactly("10 市潇湘融资担保公司政府性融资担保业务在全区全覆盖", "13 政府应付款项“零拖欠”", "14 永州融鑫物流产业新城项目2021年5月底前开工");
    }

    /** Beside the units of the tasks there are those of the address line and of the regime. */
    @Test
    void every_unit_and_group_of_the_tasks_is_in_the_directory() throws IOException {
        for (Fact fact : facts()) {
            assertThat(campaign.refer(fact.lead()).unresolved()).isEmpty();
            assertThat(campaign.refer(fact.responsible()).unresolved()).isEmpty();
        }
    }

    private List<Task> tasksDue(String words) {
        return campaign.tasks().stream()
                .filter(task -> task.schedule().deadline().words().equals(words))
                .toList();
    }

    private static List<Fact> facts() throws IOException {
        return Facts.lines("lengshuitan-tasks.tsv").stream().map(Fact::of).toList();
    }

    private static String orDash(UnitReferences references) {
        return references.isEmpty() ? "-" : references.printed();
    }
}
