package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.task.Measure;
import io.github.liuding.core.task.Milestone;
import io.github.liuding.core.task.Schedule;
import io.github.liuding.core.task.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines, first days, milestones and days of single measures, and rhythms of papers. */
class TaskScheduleTest {
    private static CampaignDraft notice(String body) {
        return NoticeReader.read("""
                青禾县人民政府办公室关于做好2023年重点工作的通知
                各乡镇人民政府：
                %s
                青禾县人民政府办公室
                2023年4月6日
                """.formatted(body));
    }

    private static CampaignDraft task(String sentences, String deadline) {
        return notice("一、重点任务\n（一）补齐短板。" + sentences + "（责任单位：县甲局；完成时限：" + deadline + "）");
    }

    private static Task only(CampaignDraft draft) {
        return CampaignFiles.parse("draft.yaml", draft.toYaml())
                .value()
                .orElseThrow()
                .tasks()
                .get(0);
    }

    private static List<String> milestones(Schedule schedule) {
        return schedule.milestones().stream()
                .map((Milestone milestone) -> milestone.name() + " " + milestone.due())
                .toList();
    }

    private static List<String> measures(Task task) {
        return task.measures().stream()
                .map((Measure measure) -> measure.text()
                        + measure.deadline()
                                .flatMap(due -> due.due())
                                .map(day -> " " + day)
                                .orElse(""))
                .toList();
    }

    private static List<String> told(CampaignDraft draft, FindingCode code) {
        return draft.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023年6月、12月 | 2023-12-31 | 2023年6月 2023-06-30",
                "2023年6月底前、12月底前 | 2023-12-31 | 2023年6月底前 2023-06-30",
                "2023年启动建设，2024年6月底前建成运行 | 2024-06-30 | 启动建设 2023-12-31;建成运行 2024-06-30",
                "6月底前完成自查 | 2023-06-30 | 完成自查 2023-06-30",
                "2023年11月底前完成 | 2023-11-30 | ''"
            })
    void several_days_of_a_deadline_are_milestones(String words, String due, String milestones) {
        Schedule schedule = only(task("排查隐患。", words)).schedule();

        assertThat(schedule.deadline().due().map(Object::toString)).contains(due);
        assertThat(String.join(";", milestones(schedule))).isEqualTo(milestones);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年5月1日至2024年4月30日, 2023-05-01, 2024-04-30",
        "自2023年5月至10月, 2023-05-01, 2023-10-31",
        "2023年二季度至三季度, 2023-04-01, 2023-09-30",
        "即日起至2023年7月15日, 2023-04-06, 2023-07-15"
    })
    void a_period_has_its_first_day(String words, String start, String due) {
        CampaignDraft draft = task("排查隐患。", words);
        Schedule schedule = only(draft).schedule();

        assertThat(schedule.start().map(Object::toString)).contains(start);
        assertThat(schedule.deadline().due().map(Object::toString)).contains(due);
        assertThat(told(draft, NoticeFindings.DEADLINE_READ_IN_PART)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年10月底前建成，长期坚持", "6月底前并长期坚持", "自本通知印发之日起30日内完成首轮排查"})
    void a_deadline_of_which_the_file_holds_a_part_is_told(String words) {
        CampaignDraft draft = task("排查隐患。", words);

        assertThat(told(draft, NoticeFindings.DEADLINE_READ_IN_PART))
                .singleElement()
                .satisfies(message -> assertThat(message).contains(words));
    }

    @Test
    void what_goes_on_behind_a_deadline_in_a_bracket_is_told() {
        CampaignDraft draft = notice("一、重点任务\n（一）补齐短板。排查隐患。（县甲局牵头，县乙局参与，2023年底前完成，以后持续推进）");

        assertThat(told(draft, NoticeFindings.DEADLINE_READ_IN_PART))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("以后持续推进"));
        assertThat(draft.toYaml()).contains("# 原文\"2023年底前,以后持续推进\"");
    }

    @Test
    void a_day_in_one_of_several_measures_is_that_of_the_measure() {
        CampaignDraft draft = task("6月底前清退违规建筑。修复岸线。", "2023年11月底前");
        Task task = only(draft);

        assertThat(measures(task)).containsExactly("6月底前清退违规建筑。 2023-06-30", "修复岸线。");
        assertThat(task.schedule().deadline().due().map(Object::toString)).contains("2023-11-30");
        assertThat(task.schedule().milestones()).isEmpty();
    }

    @Test
    void the_day_of_one_numbered_measure_is_not_that_of_the_task() {
        CampaignDraft draft = notice("""
                一、提升收运能力（责任单位：县甲局）
                （一）完善分类体系。6月底前改造投放点。
                （二）健全回收网络。布局回收站点。
                二、强化监管（责任单位：县乙局）
                （一）开展巡查。6月底前巡查一遍。
                （二）严格执法。10月底前完成整治。""");

        assertThat(draft.tasks())
                .extracting(task -> task.deadline().due().map(Object::toString).orElse("-"))
                .containsExactly("-", "2023-10-31");
        assertThat(measures(only(draft))).contains("6月底前改造投放点。 2023-06-30");
    }

    @Test
    void a_deadline_from_one_of_several_sentences_is_told() {
        CampaignDraft draft = notice("一、重点任务\n（一）补齐短板。排查隐患。9月底前建成水厂。（责任单位：县甲局）");

        assertThat(only(draft).schedule().deadline().due().map(Object::toString))
                .contains("2023-09-30");
        assertThat(told(draft, NoticeFindings.DEADLINE_OF_ONE_MEASURE)).containsExactly("完成时限“9月底前”取自一条措施，其他措施未写时限");
    }

    @ParameterizedTest
    @CsvSource({"秋季开学前投入使用。, 秋季开学前", "确保11月15日供暖前应签尽签。, 11月15日供暖前", "于供暖季结束后1个月内完成清算。, 供暖季结束后1个月内"})
    void a_deadline_that_hangs_on_an_event_is_told(String sentence, String words) {
        CampaignDraft draft = notice("一、重点任务\n（一）补齐短板。" + sentence + "（责任单位：县甲局）");

        assertThat(told(draft, NoticeFindings.DEADLINE_NOT_UNDERSTOOD)).containsExactly("完成时限“" + words + "”无法换算成日期");
        assertThat(told(task(sentence, "2023年11月底前"), NoticeFindings.DEADLINE_NOT_UNDERSTOOD))
                .isEmpty();
    }

    @Test
    void earlier_days_of_one_sentence_are_milestones() {
        CampaignDraft draft = notice("一、重点任务\n（一）用好债券资金，6月底前发行完毕，8月底前使用到位。（责任单位：县甲局）");

        assertThat(milestones(only(draft).schedule())).containsExactly("发行完毕 2023-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请各责任单位于9月15日前落实到位。", "各乡镇要于6月5日前形成自查报告。"})
    void a_day_that_is_set_once_for_all_is_told(String sentence) {
        CampaignDraft draft = notice("现将任务明确如下，" + sentence + "\n一、重点任务\n（一）补齐短板。排查隐患。（责任单位：县甲局）");

        assertThat(told(draft, NoticeFindings.DEADLINE_FOR_ALL))
                .singleElement()
                .satisfies(message -> assertThat(message).contains(sentence));
    }

    @Test
    void a_deadline_for_tasks_without_one_is_taken_and_told_once() {
        CampaignDraft draft = notice("""
                一、重点任务
                （一）补齐短板。排查隐患。（责任单位：县甲局）
                （二）严格执法。开展巡查。（责任单位：县乙局）
                注：未列明完成时限的，原则上于2023年12月底前完成。""");

        assertThat(draft.tasks())
                .extracting(task -> task.deadline().due().map(Object::toString).orElse("-"))
                .containsExactly("2023-12-31", "2023-12-31");
        assertThat(told(draft, NoticeFindings.DEADLINE_FOR_ALL)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "县政府督查室每半月开展一次督查。, 督查 每半月",
        "每2个月召开一次专班成员会议。, 专班成员会议 每2个月",
        "县政府督查室每季度对任务完成情况进行通报。, 通报任务完成情况 每季度",
        "实行“半月一调度、两月一督查”。, 调度 半月一调度;督查 两月一督查"
    })
    void rhythms_are_read(String sentence, String activities) {
        CampaignDraft draft = notice("一、工作机制\n" + sentence);

        assertThat(String.join(
                        ";",
                        draft.activities().stream()
                                .map(activity -> activity.name() + " " + activity.cadence())
                                .toList()))
                .isEqualTo(activities);
    }

    @ParameterizedTest
    @CsvSource({"对推进不力的单位进行通报。, 推进不力 通报", "对工作不力的予以通报。, 工作不力 通报", "对推进不力的单位予以通报批评。, 推进不力 通报批评"})
    void who_fails_is_named_in_a_circular(String sentence, String means) {
        assertThat(notice("一、工作机制\n" + sentence).accountability())
                .extracting(one -> one.means().trigger() + " " + one.means().means())
                .containsExactly(means);
    }
}
