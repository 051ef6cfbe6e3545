package io.github.liuding.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import io.github.liuding.core.lamp.LampRule;
import io.github.liuding.core.lamp.Outlook;
import io.github.liuding.core.lamp.TaskState;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.TableText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundLedgerTest {
    private static final Lamp LAMP = new Lamp(LampColour.RED, "预警");

    @Test
    void a_book_has_a_cover_and_says_what_its_signs_mean() {
        List<ReportTable<?>> bound = CampaignLedger.bound(QingheForces.standing());

        assertThat(bound).extracting(ReportTable::name).startsWith("概况", "任务清单").endsWith("挂图作战表", "图例说明");
        String cover = TableText.of(bound.get(0));
        assertThat(cover.lines().filter(line -> line.startsWith("任务 |")))
                .containsExactly("任务 | 任务总数 | %s | —"
                        .formatted(QingheForces.standing().tasks().size()));
        assertThat(cover.lines().filter(line -> line.contains("清单 | "))).hasSize(4);
        assertThat(TableText.of(bound.get(bound.size() - 1)))
                .contains("任务状态 | 未报告 | — | 没有收到任何报告", "〃 | √ | — | 节点已完成，其后为完成日期");
    }

    @Test
    void the_cover_counts_tasks_by_state() {
        String cover =
                TableText.of(CampaignLedger.bound(QingheForces.standing()).get(0));
        for (TaskState state : TaskState.values()) {
            long count = QingheForces.standing().tasks().stream()
                    .filter(task -> task.state() == state)
                    .count();
            assertThat(cover).contains(" | %s | %s | ".formatted(state.word(), count));
        }
    }

    @Test
    void every_condition_of_a_lamp_has_words() {
        assertThat(LampWords.of(LampRule.builder().lamp(LAMP).build())).isEqualTo("以上各条均不符合");
        assertThat(LampWords.of(LampRule.builder()
                        .lamp(LAMP)
                        .addStates(TaskState.NOT_STARTED, TaskState.UNDER_WAY)
                        .addOutlooks(Outlook.IN_TIME)
                        .daysLeftAtLeast(0)
                        .daysLeftAtMost(7)
                        .startedDaysAgoAtLeast(3)
                        .behindAtLeast(new BigDecimal("0.3"))
                        .missedReportsAtLeast(2)
                        .extensionsAtLeast(1)
                        .noticesAtLeast(1)
                        .build()))
                .isEqualTo("任务状态为未启动、推进中，且" + Outlook.IN_TIME.word()
                        + "，且剩余0天及以上，且剩余7天及以内，且开始满3天，且完成比例落后序时进度30个百分点及以上，且连续漏报2次及以上，且延期1次及以上，且被督办1次及以上");
        assertThat(LampWords.of(LampRule.builder().lamp(LAMP).daysLeftAtMost(-1).build()))
                .isEqualTo("已逾期");
        assertThat(LampWords.of(LampRule.builder()
                        .lamp(LAMP)
                        .daysLeftAtMost(-5)
                        .daysLeftAtLeast(-10)
                        .behindAtLeast(new BigDecimal("-0.05"))
                        .build()))
                .isEqualTo("逾期不超过10天，且逾期5天及以上，且完成比例超前序时进度不超过5个百分点");
    }
}
