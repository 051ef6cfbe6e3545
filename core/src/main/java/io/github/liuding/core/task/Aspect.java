package io.github.liuding.core.task;

/** What of a task a determination looks at (所定要素). */
public enum Aspect {
    /** 目标: the objective in words or figures. */
    OBJECTIVE,
    /** 任务: what is to be done. */
    ASSIGNMENT,
    /** 措施: the measures, each with owner and day. */
    MEASURES,
    /** 进度: start, milestones and deadline. */
    SCHEDULE,
    /** 责任: leader, lead units, handler and liaison officer. */
    RESPONSIBILITY,
    /** 标准: what can be checked. */
    STANDARD,
    /** 时限: the deadline alone. */
    DEADLINE,
    /** 领导: the leader in charge alone. */
    LEADER,
    /** 人员: handler and liaison officer alone. */
    PEOPLE,
    /** 地方自定: the task's own text under the determination's name. */
    LOCAL
}
