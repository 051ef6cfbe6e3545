package io.github.liuding.core.json;

/** What a value should have been, in both languages. */
record Expected(String chinese, String english) {
    static final Expected DATE = new Expected("日期（如 2021-02-01）", "a day such as 2021-02-01");
    static final Expected WHOLE_NUMBER = new Expected("整数", "a whole number");
    static final Expected COUNTING_NUMBER = new Expected("从1起的整数", "a whole number from 1");
    static final Expected NUMBER = new Expected("数", "a number");
    static final Expected NUMBER_ABOVE_ZERO = new Expected("大于0的数", "a number above 0");
    static final Expected SHARE =
            new Expected("-1到1的小数（如 0.2，即20个百分点）", "a fraction from -1 to 1, such as 0.2 for 20 points");
    static final Expected DOCUMENT_NUMBER =
            new Expected("发文字号（如 青优组发〔2022〕3号）", "a document number such as 青优组发〔2022〕3号");
    static final Expected CADENCE = new Expected("频次（如 每月25日前、一月一调度）", "a cadence such as 每月25日前");
    static final Expected WORDS_ID =
            new Expected("编号（拉丁字母和数字，以 - 相连）", "an id of Latin letters and digits joined by '-'");
    static final Expected LOWER_ID = new Expected("编号（小写字母和数字，以 - 相连）", "an id of lower-case words joined by '-'");
    static final Expected RELATION = new Expected("比较符号（≥、≤、=）", "one of ≥, ≤, =");
    static final Expected COLOUR = new Expected("灯色（红、橙、黄、蓝、绿、灰）", "one of the colours 红, 橙, 黄, 蓝, 绿, 灰");
    static final Expected STATE = new Expected("任务状态", "a task state");
    static final Expected OUTLOOK = new Expected("预计完成情况（按期、逾期、难以完成）", "an outlook: 按期, 逾期 or 难以完成");
    static final Expected MARKING = new Expected("标注（最多100字）", "a marking of at most 100 characters");
    static final Expected ASPECT = new Expected("所定要素", "an aspect of a task");
}
