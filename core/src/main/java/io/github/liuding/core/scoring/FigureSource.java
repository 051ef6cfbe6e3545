package io.github.liuding.core.scoring;

/** Where the raw figure of a criterion comes from (数据来源). Rates are in percent: 75 is 75%. */
public enum FigureSource {
    /** The last value of an indicator measured for the unit in the period, as it is. */
    INDICATOR("指标数值"),
    /** The same in percent of the unit's target. */
    COMPLETION("指标完成率"),
    /** The same as growth in percent over the last value of the year before. */
    GROWTH("指标同比"),
    /** How much is done of the tasks that the unit leads, in percent of the time that has passed of them. A task without a figure or without a last day counts for neither, and is named. */
    PROGRESS("序时进度"),
    /** Of the tasks that it leads and whose last day lies in the period, those done in time. */
    TASKS_IN_TIME("按期完成率"),
    /** Of the reports that the period asked of it, those made. */
    REPORTS_IN_TIME("按时报送率"),
    /** Of the supervised cases that it handles and whose last day lies in the period, those settled in time. */
    CASES_IN_TIME("督办按期办结率"),
    /** Of the appeals that it handles and whose last day lies in the period, those settled in time. */
    APPEALS_IN_TIME("诉求按时办结率"),
    /** The mean of all values of an indicator measured for the unit in the period, such as those of several reviewers. */
    REVIEW("评议得分"),
    /** The mean of what people gave, with their grounds, by entries of the journal, one a month. */
    GIVEN("人工评分");

    private final String word;

    FigureSource(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 指标完成率. */
    public String word() {
        return word;
    }
}
