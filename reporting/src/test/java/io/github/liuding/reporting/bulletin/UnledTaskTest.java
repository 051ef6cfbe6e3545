package io.github.liuding.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.reporting.paper.PaperText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers about tasks that nobody leads, or that several lead: what they say of them, and that their sums add up. */
class UnledTaskTest {
    private static final String UNLED = """
            - {id: T-1, title: 办好甲事, lead: 甲局, due: 2022-03-20}
            - {id: T-2, title: 办好乙事, responsible: 甲局、乙局, due: 2022-03-25}
            - {id: T-3, title: 办好丙事, due: 2022-03-25}
            - {id: T-4, title: 办好丁事, responsible: 乙局, due: 2022-05-10, start: 2022-01-10}
            - {id: T-5, title: 办好戊事, due: 2022-05-10, start: 2022-01-10}
            """;

    private static Campaign campaign(String tasks) {
        return CampaignFiles.parse("qinghe.yaml", """
                campaign: qinghe
                locality: 青禾县
                title: 工作方案
                shortName: 优化工作
                issuer: 青禾县政府
                paper: {title: 工作方案, date: 2022-01-01}
                units:
                  - {id: jia, name: 甲局, kind: 政府部门}
                  - {id: yi, name: 乙局, kind: 政府部门}
                  - {id: bing, name: 丙镇, kind: 乡镇}
                bodies:
                  - {id: force, kind: 工作专班, name: 专班}
                goals:
                  - id: G1
                    title: 目标
                    tasks:
                %sregime:
                  - mechanism: 报告制度
                    kind: 报告
                    activities:
                      - {name: 报送进展, cadence: 每月10日, by: 甲局、乙局、专班, taskReport: true}
                assessment:
                  scoring:
                    name: 考核办法
                    criteria:
                      - {name: 按期完成, weight: 100, source: 按期完成率, rule: {linear: {zeroAt: 0, fullAt: 100}}}
                    groups:
                      - {name: 县直, members: 甲局、乙局}
                """.formatted(tasks.indent(6)))
                .orElseThrow();
    }

    private static JournalEntry report(String id, String task, String by, String text) {
        LocalDate on = LocalDate.of(2022, 4, 12);
        return ProgressReported.builder()
                .id(new EntryId(id))
                .task(new TaskId(task))
                .by(new UnitId(by))
                .on(on)
                .recordedOn(on)
                .text(text)
                .completion(new BigDecimal("0.1"))
                .build();
    }

    private static final Journal JOURNAL = new Journal(List.of(
            report("E-1", "T-1", "jia", "已开工。"),
            report("E-2", "T-4", "yi", "已选址"),
            report("E-3", "T-5", "bing", "已立项")));

    private static String written(Campaign campaign, BulletinRequest request) {
        WithFindings<Bulletin> written = Bulletins.of(campaign, JOURNAL).write(request);
        return PaperText.of(written.orElseThrow().document()).replaceAll("\\s", "");
    }

    private static BulletinRequest circular() {
        return BulletinRequest.builder(BulletinKind.SITUATION_CIRCULAR, LocalDate.of(2022, 5, 1))
                .build();
    }

    private static BulletinRequest about(BulletinKind kind, Period period) {
        return BulletinRequest.builder(kind, LocalDate.of(2022, 5, 1))
                .period(period)
                .build();
    }

    @Test
    void a_circular_names_who_answers_for_a_task_that_nobody_leads() {
        assertThat(written(campaign(UNLED), circular()))
                .contains("甲局牵头的“办好甲事”应于", "甲局、乙局负责的“办好乙事”应于", "；“办好丙事”应于")
                .contains("乙局负责的“办好丁事”完成10%", "；“办好戊事”完成10%");
    }

    @Test
    void a_work_bulletin_names_who_reported_and_ends_each_sentence_once() {
        assertThat(written(campaign(UNLED), about(BulletinKind.WORK_BULLETIN, Period.parse("2022-04"))))
                .contains("甲局报告，已开工。", "乙局报告，已选址。", "丙镇报告，已立项。")
                .doesNotContain("。。")
                .contains("“办好丁事”（乙局负责，5月10日到期）、“办好戊事”（5月10日到期）");
    }

    @Test
    void missed_reports_add_up_where_some_tasks_have_no_lead() {
        assertThat(written(campaign(UNLED), circular())).contains("累计漏报18次：甲局4次，未列明牵头单位的14次。");
    }

    @Test
    void missed_reports_of_a_task_that_no_unit_leads_are_named_beside_those_of_units() {
        assertThat(written(campaign(UNLED + "- {id: T-6, title: 办好己事, lead: 专班, due: 2022-12-20}\n"), circular()))
                .contains("累计漏报22次：甲局4次，未列明牵头单位的18次。");
    }

    @Test
    void missed_reports_are_told_where_nobody_leads_any_task() {
        String nobodys = UNLED.replace("lead: 甲局, ", "");

        assertThat(written(campaign(nobodys), circular())).contains("累计漏报18次，未列明牵头单位的18次。", "漏报的单位要尽快补报");
    }

    @Test
    void missed_reports_of_a_task_that_two_lead_are_said_to_count_for_each() {
        assertThat(written(campaign(UNLED.replace("lead: 甲局", "lead: 甲局、乙局")), circular()))
                .contains("累计漏报18次：甲局4次、乙局4次，未列明牵头单位的14次（共同牵头的分别计入）。");
    }

    @Test
    void a_value_that_is_lacking_is_told_with_the_task_that_lacks_it() {
        Wording wording = Wording.parse("t.yaml", """
                situation-circular:
                  title: 通报
                  body: {a: ["{overdueTasks:one}。"]}
                  phrases: {one: "{lead}牵头"}
                """).orElseThrow();

        assertThat(Bulletins.of(campaign(UNLED), JOURNAL)
                        .wording(wording)
                        .write(circular())
                        .findings())
                .extracting(Finding::message)
                .contains("任务“T-2”（办好乙事）缺少“lead”（牵头单位），不能成文");
    }
}
