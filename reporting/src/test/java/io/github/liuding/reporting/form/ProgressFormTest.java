package io.github.liuding.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Attachment;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.journal.Voided;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.task.TaskId;
import io.github.liuding.reporting.ledger.QingheCampaign;
import io.github.liuding.reporting.table.TableText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressFormTest {
    private static final UnitId REFORM = new UnitId("fagai-ju");
    private static final LocalDate ON = LocalDate.of(2026, 4, 10);

    private final Standing sent = QingheCampaign.standing();
    private final ProgressForm form = ProgressForm.of(sent, REFORM);

    private WithFindings<List<ProgressReported>> entries(Returned returned, Standing now) {
        return form.entries(returned, now, ON, ON, Map.of());
    }

    @Test
    void a_unit_gets_its_open_tasks_with_what_is_known() {
        assertThat(ProgressForm.units(sent)).contains(REFORM);
        assertThat(TableText.of(form.form().table())).startsWith("""
                        # 进展报送表
                        [示例数据]
                        青禾县优化营商环境工作进展报送表
                        填报单位：县发改局
                        截至2026年3月31日
                        序号 | 工作任务 | 完成时限 | 上次进度 | 完成进度 | 进展情况 | 存在问题 | 下一步工作 | 预计完成情况 | 行标识（请勿改动）
                        """);
    }

    @Test
    void a_task_that_nobody_leads_is_in_the_form_of_each_responsible_unit() {
        Campaign campaign = CampaignFiles.parse("qinghe.yaml", """
                campaign: qinghe
                locality: 青禾县
                title: 工作方案
                issuer: 青禾县政府
                paper: {title: 工作方案, date: 2026-01-01}
                units:
                  - {id: jia, name: 甲局, kind: 政府部门}
                  - {id: yi, name: 乙局, kind: 政府部门}
                  - {id: bing, name: 丙镇, kind: 乡镇}
                groups: [{id: towns, name: 各镇, kinds: [乡镇]}]
                goals:
                  - id: G1
                    title: 目标
                    tasks:
                      - {id: T-1, title: 办好甲事, responsible: 乙局、各镇, cooperating: 甲局}
                      - {id: T-2, title: 办好乙事, lead: 乙局, responsible: 甲局、丙镇}
                      - {id: T-3, title: 办好丙事}
                """).orElseThrow();
        Standing standing = Standing.of(campaign, Journal.empty(), ON);

        assertThat(ProgressForm.units(standing)).extracting(UnitId::value).containsExactly("yi", "bing");
        assertThat(ProgressForm.of(standing, new UnitId("yi")).form().rows()).containsOnlyKeys("T-1", "T-2");
        assertThat(ProgressForm.of(standing, new UnitId("bing")).form().rows()).containsOnlyKeys("T-1");
        assertThat(ProgressForm.of(standing, new UnitId("jia")).form().rows()).isEmpty();
    }

    @Test
    void what_comes_back_is_ready_for_the_journal() {
        String task = form.form().rows().keySet().iterator().next();
        Returned returned = form.form()
                .take(new Clerk(form.form())
                        .type("E4", 0.6)
                        .type("F4", "清单已公布")
                        .type("G4", "系统未联通")
                        .type("H4", "联调")
                        .type("I4", "预计按期完成")
                        .handIn());

        WithFindings<List<ProgressReported>> entries =
                form.entries(returned, sent, ON, ON, Map.of(task, List.of(Attachment.named("现场照片"))));

        assertThat(entries.findings()).isEmpty();
        assertThat(entries.orElseThrow()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).hasToString("BS-2026-03-31-fagai-ju-" + task);
            assertThat(entry.by()).isEqualTo(REFORM);
            assertThat(entry.on()).isEqualTo(ON);
            assertThat(entry.completion().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.6"));
            assertThat(entry.text()).isEqualTo("清单已公布");
            assertThat(entry.problems()).contains("系统未联通");
            assertThat(entry.nextStep()).contains("联调");
            assertThat(entry.outlook()).contains(Outlook.IN_TIME);
            assertThat(entry.attachments()).extracting(Attachment::name).containsExactly("现场照片");
        });
    }

    @Test
    void a_row_without_text_and_one_taken_before_are_told() {
        Returned returned = form.form()
                .take(new Clerk(form.form()).type("E4", 0.6).type("F5", "推进中").handIn());
        WithFindings<List<ProgressReported>> first = entries(returned, sent);
        List<JournalEntry> more = new ArrayList<>(sent.entries());
        more.addAll(first.value().orElseThrow());

        assertThat(first.value().orElseThrow()).hasSize(1);
        assertThat(first.findings())
                .extracting(one -> one.place().orElseThrow() + " " + one.message())
                .singleElement()
                .asString()
                .startsWith("进展报送表!E4 任务“")
                .endsWith("”填了其他栏，没有填“进展情况”");
        WithFindings<List<ProgressReported>> again =
                entries(returned, Standing.of(sent.campaign(), new Journal(more), ON));
        assertThat(again.value().orElseThrow()).isEmpty();
        assertThat(again.findings())
                .extracting(Finding::code)
                .containsExactly(FormFindings.INCOMPLETE_ROW, FormFindings.ALREADY_TAKEN);
    }

    private Standing with(List<? extends JournalEntry> entries) {
        List<JournalEntry> more = new ArrayList<>(sent.entries());
        more.addAll(entries);
        return Standing.of(sent.campaign(), new Journal(more), ON);
    }

    @Test
    void a_row_mended_after_it_was_partly_taken_is_taken_anew_and_counts() {
        String task = form.form().rows().keySet().iterator().next();
        Returned faulty = form.form()
                .take(new Clerk(form.form()).type("E4", "六成多").type("F4", "推进中").handIn());
        Returned mended = form.form()
                .take(new Clerk(form.form()).type("E4", 0.6).type("F4", "推进中").handIn());
        List<ProgressReported> first = entries(faulty, sent).orElseThrow();
        Standing now = with(first);

        WithFindings<List<ProgressReported>> second = entries(mended, now);
        List<JournalEntry> both = new ArrayList<>(first);
        both.addAll(second.orElseThrow());
        Standing after = with(both);

        assertThat(first)
                .singleElement()
                .satisfies(entry -> assertThat(entry.completion()).isEmpty());
        assertThat(second.orElseThrow())
                .extracting(entry -> entry.id().value())
                .containsExactly("BS-2026-03-31-fagai-ju-" + task + "-2");
        assertThat(second.findings()).extracting(Finding::code).containsExactly(FormFindings.TAKEN_ANEW);
        assertThat(after.task(new TaskId(task)).orElseThrow().completion().orElseThrow())
                .isEqualByComparingTo("0.6");
        assertThat(entries(faulty, after).value().orElseThrow()).isEmpty();
        assertThat(entries(faulty, after).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "任务“%1$s”的这次报送已登记（BS-2026-03-31-fagai-ju-%1$s），未再次登记；其后另有登记（BS-2026-03-31-fagai-ju-%1$s-2），以其为准"
                                .formatted(task));
        assertThat(entries(mended, after).value().orElseThrow()).isEmpty();
        assertThat(entries(mended, after).findings())
                .extracting(Finding::code)
                .containsExactly(FormFindings.ALREADY_TAKEN);
    }

    @Test
    void a_row_of_which_the_entry_was_voided_is_taken_anew() {
        Returned returned = form.form()
                .take(new Clerk(form.form()).type("E4", 0.6).type("F4", "推进中").handIn());
        ProgressReported first = entries(returned, sent).orElseThrow().get(0);
        Voided voiding = Voided.builder()
                .id(new EntryId("ZF-1"))
                .on(ON)
                .recordedOn(ON)
                .by(REFORM)
                .entry(first.id())
                .reason("填错")
                .build();
        Voided back =
                voiding.toBuilder().id(new EntryId("ZF-2")).entry(voiding.id()).build();

        assertThat(entries(returned, with(List.of(first, voiding))).orElseThrow())
                .extracting(ProgressReported::id)
                .containsExactly(new EntryId(first.id() + "-2"));
        assertThat(entries(returned, with(List.of(first, voiding))).findings())
                .extracting(Finding::message)
                .containsExactly("任务“%s”此前的登记（%s）已作废，重新登记为%s-2".formatted(first.task(), first.id(), first.id()));
        assertThat(entries(returned, with(List.of(first, voiding, back)))
                        .value()
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void pictures_are_known_by_what_is_in_them() {
        String task = form.form().rows().keySet().iterator().next();
        Returned returned =
                form.form().take(new Clerk(form.form()).type("F4", "推进中").handIn());
        String digest = "sha-256:" + "0a".repeat(32);
        ProgressReported first = form.entries(
                        returned,
                        sent,
                        ON,
                        ON,
                        Map.of(task, List.of(new Attachment("交回.xlsx 图1", Optional.of(digest)))))
                .orElseThrow()
                .get(0);
        Standing now = with(List.of(first));
        Attachment renamed = new Attachment("退回-交回.xlsx 图1", Optional.of(digest));
        Attachment other = new Attachment("交回.xlsx 图1", Optional.of("sha-256:" + "0b".repeat(32)));

        assertThat(form.entries(returned, now, ON, ON, Map.of(task, List.of(renamed)))
                        .value()
                        .orElseThrow())
                .isEmpty();
        assertThat(form.entries(returned, now, ON, ON, Map.of(task, List.of(other)))
                        .value()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void a_word_of_the_lamp_table_is_an_outlook() {
        Returned returned = form.form()
                .take(new Clerk(form.form())
                        .type("F4", "推进中")
                        .type("I4", "按期")
                        .type("F5", "推进中")
                        .type("I5", "难以完成")
                        .handIn());

        assertThat(entries(returned, sent).orElseThrow())
                .extracting(entry -> entry.outlook().orElseThrow())
                .containsExactly(Outlook.IN_TIME, Outlook.OUT_OF_REACH);
        assertThat(returned.findings()).isEmpty();
    }

    @Test
    void a_report_made_meanwhile_is_told() {
        Returned returned =
                form.form().take(new Clerk(form.form()).type("F4", "推进中").handIn());
        String task = form.form().rows().keySet().iterator().next();
        List<JournalEntry> more = new ArrayList<>(sent.entries());
        more.add(ProgressReported.builder()
                .id(new EntryId("E-99"))
                .task(new TaskId(task))
                .by(REFORM)
                .on(LocalDate.of(2026, 4, 5))
                .recordedOn(LocalDate.of(2026, 4, 5))
                .text("电话报告")
                .build());

        WithFindings<List<ProgressReported>> entries =
                entries(returned, Standing.of(sent.campaign(), new Journal(more), ON));

        assertThat(entries.orElseThrow()).hasSize(1);
        assertThat(entries.findings())
                .extracting(Finding::message)
                .containsExactly("任务“%s”在下发后另有报告（E-99），请核对".formatted(task));
    }

    @Test
    void two_forms_that_say_different_things_of_one_row_are_set_apart() {
        Returned one = form.form()
                .take(new Clerk(form.form()).type("F4", "推进中").type("F5", "已完成").handIn());
        Returned other = form.form()
                .take(new Clerk(form.form()).type("F4", "未启动").type("F5", "已完成").handIn());

        List<Returned> apart = Conflicts.apart(List.of(one, other));

        assertThat(apart.get(0).changes()).hasSize(1);
        assertThat(apart.get(1).changes()).isEmpty();
        assertThat(apart.get(0).findings())
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.message())
                .containsExactly("进展报送表!F4 与“交回.xlsx”对同一行填报不同，均未采用");
        assertThat(apart.get(1).findings())
                .extracting(Finding::code)
                .containsExactly(FormFindings.CONFLICT, FormFindings.ALREADY_TAKEN);
    }
}
