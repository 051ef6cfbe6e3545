package io.github.liuding.core.notice;

/** What a column of a table holds (表头), by the words at its head. */
enum Column {
    NUMBER,
    GROUP,
    TASK,
    CONTENT,
    OBJECTIVE,
    LEAD,
    RESPONSIBLE,
    COOPERATING,
    DEADLINE,
    LEADER,
    PERSON,
    OTHER;

    private static final String[] NUMBERS = {"序号", "编号", "项目编号", "任务编号", "序"};
    private static final String[] GROUPS = {
        "工作目标", "目标", "类别", "任务类别", "项目类别", "领域", "工作类别", "一级指标", "重点领域", "分类", "任务大类", "板块", "方面", "大项"
    };
    private static final String[] TASKS = {
        "任务", "工作任务", "重点任务", "主要任务", "任务名称", "目标任务", "重点工作任务", "重点工作", "工作事项", "事项", "具体任务", "项目名称", "任务事项", "改革任务",
        "工作项目", "重点事项", "主要工作任务", "任务分解", "重点任务名称", "工作任务名称", "具体事项", "任务清单", "问题", "存在问题", "反馈问题", "整改问题", "民生实事项目",
        "实事项目", "民生项目", "重点项目", "实事名称", "工作清单", "项目", "工作要点", "任务目标", "改革事项", "具体工作任务", "重点工作事项", "工作名称"
    };
    private static final String[] CONTENTS = {
        "工作措施", "具体措施", "主要措施", "措施", "工作内容", "主要内容", "任务内容", "具体内容", "工作举措", "具体举措", "主要举措", "改革举措", "重点举措", "整改措施",
        "内容", "工作要求", "任务要求", "主要任务内容", "具体要求", "建设内容", "年度目标", "推进措施", "落实措施", "重点内容", "主要工作内容", "具体工作", "工作目标及内容",
        "任务描述", "具体工作内容"
    };

    /** What the words at its head say; {@link #OTHER} where they are none that is known. */
    static Column headed(Run cell) {
        if (cell.length() > 40) {
            return OTHER;
        }
        String plain = cell.squeeze().plain();
        int open = plain.indexOf('(');
        String word = (open > 0 ? plain.substring(0, open) : plain)
                .replace("、", "")
                .replace("及", "")
                .replace("和", "");
        if (Words.anyIs(word, NUMBERS)) {
            return NUMBER;
        }
        if (Words.anyIs(word, TASKS)) {
            return TASK;
        }
        if (Words.anyIs(word, CONTENTS)) {
            return CONTENT;
        }
        if (Words.anyIs(word, "整改目标", "预期目标", "绩效目标", "目标要求", "预期成效")) {
            return OBJECTIVE;
        }
        if (Words.anyIs(word, GROUPS)) {
            return GROUP;
        }
        Field field = Field.known().get(word);
        if (field == null && word.length() > 4) {
            field = Field.known().get(word.substring(1));
        }
        if (field == null && word.length() > 5) {
            field = Field.known().get(word.substring(2));
        }
        return field == null ? loose(word) : of(field);
    }

    private static Column loose(String word) {
        if (word.startsWith("牵头") && word.length() <= 8) {
            return LEAD;
        }
        if (word.startsWith("配合") || word.startsWith("协同") || word.startsWith("协办") || word.startsWith("参与")) {
            return COOPERATING;
        }
        if (word.endsWith("责任单位") || word.endsWith("责任部门") || word.equals("责任")) {
            return RESPONSIBLE;
        }
        if (word.endsWith("时限") || word.endsWith("完成时间") || word.endsWith("期限")) {
            return DEADLINE;
        }
        if (word.length() <= 8) {
            if (word.endsWith("事项") || word.endsWith("任务") || word.endsWith("问题")) {
                return TASK;
            }
            if (word.endsWith("内容") || word.endsWith("措施") || word.endsWith("举措")) {
                return CONTENT;
            }
        }
        return word.endsWith("领导") ? LEADER : OTHER;
    }

    private static Column of(Field field) {
        return switch (field) {
            case LEAD -> LEAD;
            case COOPERATING -> COOPERATING;
            case DEADLINE -> DEADLINE;
            case LEADER -> LEADER;
            case PERSON -> PERSON;
            case RESPONSIBLE, DIVISION -> RESPONSIBLE;
        };
    }

    boolean namesUnits() {
        return this == LEAD || this == RESPONSIBLE || this == COOPERATING;
    }
}
