package io.github.liuding.reporting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.assessment.Assessment;
import io.github.liuding.core.assessment.AssessmentHistory;
import io.github.liuding.core.calendar.Period;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.CloseOutRequested;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.reporting.ledger.RankingLedger;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The circular and the workbook of one ranking say the same of the places before. */
class PlaceBeforeTest {
    private static final String NOTE = "注：上期排名的单位与本期不同，名次升降也可能由此引起。";
    private static final Period APRIL = Period.parse("2022-04");

    private static Campaign campaign(String third) {
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
                  - {id: bing, name: 丙局, kind: 政府部门}
                goals:
                  - id: G1
                    title: 目标
                    tasks:
                      - {id: T-1, title: 办好甲事, lead: 甲局, due: 2022-03-20}
                      - {id: T-2, title: 办好乙事, lead: 乙局, due: 2022-03-20}
                      - {id: T-3, title: 办好丙事, lead: 甲局, due: 2022-04-20}
                      - {id: T-4, title: 办好丁事, lead: 乙局, due: 2022-04-20}
                      - {id: T-5, title: 办好戊事, lead: 丙局, due: 2022-04-20}
                      - {id: T-6, title: 办好己事, lead: 丙局, due: %s}
                assessment:
                  scoring:
                    name: 考核办法
                    criteria:
                      - {name: 按期完成, weight: 100, source: 按期完成率, rule: {linear: {zeroAt: 0, fullAt: 100}}}
                    groups:
                      - {name: 县直, members: 甲局、乙局、丙局}
                """.formatted(third)).orElseThrow();
    }

    private static final Journal JOURNAL = new Journal(List.of(CloseOutRequested.builder()
            .id(new EntryId("E-1"))
            .task(new TaskId("T-3"))
            .by(new UnitId("jia"))
            .on(LocalDate.of(2022, 4, 12))
            .recordedOn(LocalDate.of(2022, 4, 12))
            .build()));

    /** In March 丙局 has a place only if a task of it was due. */
    @ParameterizedTest(name = "丙局''s other task is due on {0}")
    @CsvSource({"2022-12-20, true, 上期无名次", "2022-03-20, false, 降1位"})
    void paper_and_ledger_compare_whoever_had_a_place(String due, boolean others, String third) {
        Campaign campaign = campaign(due);
        Assessment assessment = Assessment.of(campaign, JOURNAL, APRIL);
        ReportTable<?> ledger = RankingLedger.of(
                        assessment, AssessmentHistory.before(assessment.scheme(), campaign, JOURNAL, APRIL))
                .get(0);
        ReportTable<?> paper = Bulletins.of(campaign, JOURNAL)
                .write(BulletinRequest.builder(BulletinKind.RANKING_CIRCULAR, LocalDate.of(2022, 5, 1))
                        .period(APRIL)
                        .build())
                .value()
                .orElseThrow()
                .document()
                .body()
                .stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).table())
                .findFirst()
                .orElseThrow();

        assertThat(said(paper))
                .containsExactly("甲局 1 不变", "乙局 1 降1位", "丙局 %s %s".formatted(others ? "—" : "1", third))
                .isEqualTo(said(ledger));
        assertThat(paper.notes().contains(NOTE)).isEqualTo(others);
        assertThat(ledger.notes().contains(NOTE)).isEqualTo(others);
    }

    private static <R> List<String> said(ReportTable<R> table) {
        return StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> List.of("单位", "上期名次", "与上期比").stream()
                        .map(heading -> column(table, heading).cell(row).text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static <R> Column<R, ?> column(ReportTable<R> table, String heading) {
        return table.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .<Column<R, ?>>map(Function.identity())
                .findFirst()
                .orElseThrow();
    }
}
