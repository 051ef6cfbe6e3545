package io.github.liuding.testkit;

import io.github.liuding.core.assessment.ScoreSheet;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.standing.TaskStanding;
import io.github.liuding.core.task.Task;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.table.ReportTable;

/** Entry to the assertions (断言入口). */
public final class LiudingAssertions {
    private LiudingAssertions() {}

    /** Asserts on a task as the paper assigns it. */
    public static TaskAssert assertThat(Task actual) {
        return new TaskAssert(actual);
    }

    /** Asserts on the standing of a campaign. */
    public static StandingAssert assertThat(Standing actual) {
        return new StandingAssert(actual);
    }

    /** Asserts on the standing of one task. */
    public static TaskStandingAssert assertThat(TaskStanding actual) {
        return new TaskStandingAssert(actual);
    }

    /** Asserts on what was read and what was found beside it. */
    public static <T> WithFindingsAssert<T> assertThat(WithFindings<T> actual) {
        return new WithFindingsAssert<>(actual);
    }

    /** Asserts on a table. */
    public static <R> ReportTableAssert<R> assertThat(ReportTable<R> actual) {
        return new ReportTableAssert<>(actual);
    }

    /** Asserts on a campaign. */
    public static CampaignAssert assertThat(Campaign actual) {
        return new CampaignAssert(actual);
    }

    /** Asserts on a body. */
    public static BodyAssert assertThat(Body actual) {
        return new BodyAssert(actual);
    }

    /** Asserts on a finding. */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }

    /** Asserts on a score sheet. */
    public static ScoreSheetAssert assertThat(ScoreSheet actual) {
        return new ScoreSheetAssert(actual);
    }

    /** Asserts on an official paper. */
    public static OfficialDocumentAssert assertThat(OfficialDocument actual) {
        return new OfficialDocumentAssert(actual);
    }

    /** Asserts on the bytes of a workbook. */
    public static WorkbookAssert assertThatWorkbook(byte[] actual) {
        return new WorkbookAssert(actual);
    }

    /** Asserts on what a class loader sees, such as {@code getClass().getClassLoader()}. */
    public static ClassPathAssert assertThatClassPath(ClassLoader actual) {
        return new ClassPathAssert(actual);
    }
}
