package io.github.liuding.core.accountability;

/** What kind of figure speaks against a unit (依据类别). */
public enum EvidenceKind {
    /** 任务逾期: a task that the unit leads is overdue. */
    TASK_OVERDUE("任务逾期"),
    /** 任务亮灯: a task that it leads has a lamp of a colour that the ladder asks for. */
    LAMP_LIT("任务亮灯"),
    /** 漏报: a report on a task that it leads is missing, one of a row up to now. */
    REPORT_MISSED("漏报"),
    /** 督办逾期未反馈: a stage of a case that it handles is missed. */
    STAGE_MISSED("督办逾期未反馈"),
    /** 诉求超时: a step of an appeal that it handles broke its service time, done since or not. */
    APPEAL_BREACHED("诉求超时"),
    /** 问题逾期未整改: a problem that an inspection found with it is not put right in time. */
    PROBLEM_OVERDUE("问题逾期未整改"),
    /** 排名靠后: it was at the bottom of a ranking, one of a row up to the last. */
    RANKED_BOTTOM("排名靠后"),
    /** 排名末位: it was the last of a ranking, one of a row up to the last. */
    RANKED_LAST("排名末位"),
    /** 一票否决: a veto has struck it in a period, one of a row up to the last. */
    VETOED("一票否决"),
    /** 逾期未作专门汇报: a special report is owed, and its last day in time is over. */
    SPECIAL_REPORT_MISSED("逾期未作专门汇报"),
    /** 此前已采取: an earlier step was taken on it. */
    STEP_TAKEN("此前已采取");

    private final String word;

    EvidenceKind(String word) {
        this.word = word;
    }

    /** The word a clerk reads, such as 任务逾期. */
    public String word() {
        return word;
    }
}
