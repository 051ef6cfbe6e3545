package io.github.liuding.reporting.bulletin;

import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of bulletins (文种), each with the format of the papers and the names that its template may use. */
public enum BulletinKind {
    /** 排队通报: who stands where in a period, group by group. */
    RANKING_CIRCULAR("ranking-circular", "排队通报", PaperFormat.STANDARD, Subject.RANKING, "rankedGroups"),
    /** 情况通报: how the work stands on a day. */
    SITUATION_CIRCULAR("situation-circular", "情况通报", PaperFormat.STANDARD, Subject.DAY, ""),
    /** 工作简报: what happened in a month; numbered by the year, with a running total. */
    WORK_BULLETIN("work-bulletin", "工作简报", PaperFormat.BULLETIN, Subject.PERIOD, ""),
    /** 督查通知书: to a unit, what of its work is inspected and why. */
    INSPECTION_NOTICE("inspection-notice", "督查通知书", PaperFormat.LETTER, Subject.UNIT, "slowTasks"),
    /** 督办单、交办单: one case, assigned. */
    SUPERVISION_ORDER("supervision-order", "督办单", PaperFormat.LETTER, Subject.CASE, ""),
    /** 催办通知: to a unit, which of its cases wait for an answer beyond their time. */
    URGING_NOTICE("urging-notice", "催办通知", PaperFormat.LETTER, Subject.UNIT, "lateCases"),
    /** 提醒函: to a unit, what is late or due soon. */
    REMINDER_LETTER("reminder-letter", "提醒函", PaperFormat.LETTER, Subject.UNIT, "reminded"),
    /** 约谈通知: to a unit, when and why its head is talked with. */
    TALK_NOTICE("talk-notice", "约谈通知", PaperFormat.LETTER, Subject.UNIT, "evidence"),
    /** 专项督查报告: what an inspection found, and what became of it. */
    INSPECTION_REPORT("inspection-report", "专项督查报告", PaperFormat.STANDARD, Subject.INSPECTION, ""),
    /** 季度评估报告: how the work of a quarter is judged. */
    QUARTERLY_EVALUATION("quarterly-evaluation", "季度评估报告", PaperFormat.STANDARD, Subject.RANKING, "rankedGroups"),
    /** 年度考核通报: the grades of a year. */
    YEARLY_CIRCULAR("yearly-circular", "年度考核通报", PaperFormat.STANDARD, Subject.RANKING, "rankedGroups"),
    /** 任务分解表: every task with those who answer for it, as an annex. */
    TASK_BREAKDOWN("task-breakdown", "任务分解表", PaperFormat.STANDARD, Subject.CAMPAIGN, "tasks"),
    /** 成立领导小组的通知: who sits on the bodies, and what they do. */
    FOUNDING_NOTICE("founding-notice", "成立领导小组的通知", PaperFormat.STANDARD, Subject.CAMPAIGN, "bodies");

    private final String id;
    private final String word;
    private final PaperFormat format;
    private final Subject subject;
    private final String needed;

    /** What a paper is about, which the request must name. */
    enum Subject {
        /** The campaign as it is, whatever was reported. */
        CAMPAIGN,
        DAY,
        PERIOD,
        RANKING,
        UNIT,
        CASE,
        INSPECTION
    }

    BulletinKind(String id, String word, PaperFormat format, Subject subject, String needed) {
        this.id = id;
        this.word = word;
        this.format = format;
        this.subject = subject;
        this.needed = needed;
    }

    /** Its id in files and on command lines, such as {@code ranking-circular}. */
    public String id() {
        return id;
    }

    /** The Chinese word, such as 排队通报. */
    public String word() {
        return word;
    }

    /** The format of its papers. */
    public PaperFormat format() {
        return format;
    }

    /** The names that its template may use, in the order in which they are best told. */
    public List<OfferedName> names() {
        return OfferedName.of(vocabulary());
    }

    /** The kind of that id or Chinese word. */
    public static Optional<BulletinKind> find(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(text) || kind.word.equals(text))
                .findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(BulletinKind::id).toList();
    }

    Subject subject() {
        return subject;
    }

    /** Whether it goes to a superior, and so names who signed it for issue (上行文须标注签发人). */
    boolean isSigned() {
        return this == INSPECTION_REPORT || this == QUARTERLY_EVALUATION;
    }

    Vocabulary<Material> vocabulary() {
        return KindNames.of(this);
    }

    /** The rows without which there is nothing to write about. */
    Optional<String> needed() {
        return Optional.of(needed).filter(name -> !name.isEmpty());
    }
}
