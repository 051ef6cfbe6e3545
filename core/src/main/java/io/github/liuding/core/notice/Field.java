package io.github.liuding.core.notice;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the words before a colon, or above a column, announce. */
enum Field {
    LEAD,
    RESPONSIBLE,
    COOPERATING,
    /** Units and verbs, such as 部门分工: A牵头,B配合. */
    DIVISION,
    DEADLINE,
    LEADER,
    PERSON;

    private static final Map<String, Field> LABELS = labels();

    private static Map<String, Field> labels() {
        Map<String, Field> labels = new LinkedHashMap<>();
        for (String whom :
                new String[] {"单位", "部门", "责任单位", "责任部门", "处室", "科室", "机构", "组织", "地区", "单位(部门)", "部门(单位)"}) {
            for (String leads :
                    new String[] {"牵头", "主办", "主责", "主要责任", "第一责任", "责任牵头", "总牵头", "牵头负责", "主管责任", "组织", "主抓"}) {
                labels.put(leads + whom, LEAD);
            }
            for (String helps :
                    new String[] {"配合", "协办", "协助", "协同", "参与", "参加", "会办", "支持", "协作", "配合责任", "协同责任", "协同配合", "联办"}) {
                labels.put(helps + whom, COOPERATING);
            }
            for (String does :
                    new String[] {"责任", "承办", "落实", "实施", "承担", "落实责任", "执行", "负责", "具体责任", "共同责任", "主要承办", "承建"}) {
                labels.put(does + whom, RESPONSIBLE);
            }
        }
        labels.put("成员单位", COOPERATING);
        labels.put("牵头", LEAD);
        labels.put("主办", LEAD);
        labels.put("配合", COOPERATING);
        labels.put("协办", COOPERATING);
        labels.put("参与", COOPERATING);
        labels.put("责任", RESPONSIBLE);
        labels.put("承办", RESPONSIBLE);
        labels.put("责任主体", RESPONSIBLE);
        labels.put("实施主体", RESPONSIBLE);
        labels.put("部门分工", DIVISION);
        labels.put("责任分工", DIVISION);
        labels.put("任务分工", DIVISION);
        labels.put("职责分工", DIVISION);
        labels.put("工作分工", DIVISION);
        labels.put("分工", DIVISION);
        labels.put("牵头及责任单位", DIVISION);
        labels.put("牵头和责任单位", DIVISION);
        labels.put("责任单位及分工", DIVISION);
        for (String by : new String[] {
            "完成时限", "完成时间", "完成期限", "完成日期", "完成节点", "时限", "时限要求", "时间要求", "时间节点", "时间进度", "进度要求", "进度安排", "整改时限",
            "整改期限", "办结时限", "办理时限", "工作时限", "落实时限", "推进时限", "时间安排", "完成时限要求", "计划完成时间", "办结时间", "完成时间节点", "截止时间", "期限",
            "整改完成时限", "时限进度", "推进计划", "完成要求", "工作期限", "目标完成时间", "拟完成时间", "要求完成时间"
        }) {
            labels.put(by, DEADLINE);
        }
        for (String who : new String[] {
            "责任领导", "牵头领导", "分管领导", "挂牌领导", "包联领导", "包保领导", "领衔领导", "督导领导", "挂点领导", "联系领导", "负责领导", "牵头负责领导", "牵头县领导",
            "牵头市领导", "牵头区领导", "责任县领导", "市领导", "县领导", "区领导", "省领导", "州领导", "分管省领导", "分管市领导", "分管县领导", "分管区领导", "挂钩领导",
            "主管领导", "包抓领导", "总负责人", "牵头责任领导", "第一责任人", "总责任人"
        }) {
            labels.put(who, LEADER);
        }
        for (String who : new String[] {
            "责任人", "负责人", "联系人", "经办人", "具体责任人", "直接责任人", "责任科室", "联络人", "主要责任人", "单位责任人", "承办人", "牵头单位负责人", "牵头单位责任人"
        }) {
            labels.put(who, PERSON);
        }
        return labels;
    }

    /** The longest label. */
    static final int LONGEST =
            LABELS.keySet().stream().mapToInt(String::length).max().orElse(0);

    static Map<String, Field> known() {
        return LABELS;
    }
}
