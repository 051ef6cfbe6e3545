package io.github.liuding.examples.year;

import io.github.liuding.core.task.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a task consists of (任务性质): it decides what goes wrong with it, why it is late and what its close-out lacks.
 *
 * @param problems why it is behind
 * @param reasons why it needs more time
 * @param lacking what may be found when its close-out is judged
 */
record TaskNature(List<String> problems, List<String> reasons, String lacking) {
    /** 工程: something is built. */
    static final TaskNature WORKS = new TaskNature(
            List.of("施工条件受天气影响，实际进度慢于计划。", "部分路段管线迁改没有完成，影响后续工序。", "主要设备到货晚于计划，安装顺延。", "施工力量不足，部分标段进度滞后。"),
            List.of("主要设备供货推迟，需要顺延。", "前期天气影响施工，需要顺延。", "管线迁改耗时较长，需要顺延。"),
            "现场核查发现有未完成的部分，请完成后重新申请。");

    /** 资金: money is lent, paid or collected. */
    static final TaskNature FUNDS = new TaskNature(
            List.of("配套资金没有全部到位。", "部分企业申报材料不全，审核没有通过。", "符合条件的企业少于预计，需要重新摸底。", "银行授信审批时间长于预期。"),
            List.of("上级资金下达晚于预期，需要顺延。", "部分企业年度审计报告出具较晚，需要顺延。"),
            "抽查的凭证金额与上报数字不一致，请核实后重新申请。");

    /** 审批: something is permitted, registered or put on a list. */
    static final TaskNature APPROVAL = new TaskNature(
            List.of("涉及部门较多，意见尚未统一。", "部分材料需要企业补正，办理周期长于预期。", "审核人员不足，受理件积压。", "部门业务系统没有打通，需要重复录入。"),
            List.of("上级批复晚于预期，需要顺延。", "历史资料需要补齐，需要顺延。"),
            "抽查的办件没有全部办结，请核实后重新申请。");

    /** 培育: businesses and people are won, trained and helped. */
    static final TaskNature CULTIVATION = new TaskNature(
            List.of("符合条件的对象少于预计，需要重新摸底。", "部分对象达到标准还有差距，需要逐户辅导。", "个别责任单位配合不够，数据报送不及时。", "基层经办人员不足，审核环节积压。"),
            List.of("上级评定批次推迟，需要顺延。", "部分对象条件尚未成熟，需要继续辅导，需要顺延。"),
            "抽查的对象有的不符合条件，请核实后重新申请。");

    /** 服务: something is held, shown, taught or visited. */
    static final TaskNature SERVICE = new TaskNature(
            List.of("参加对象组织难度较大，场次少于安排。", "服务力量不足，走访覆盖慢于计划。", "个别责任单位配合不够，数据报送不及时。", "部分企业配合时间难以确定。"),
            List.of("服务机构选定晚于预期，需要顺延。", "参加对象时间难以集中，需要顺延。"),
            "抽查回访结果与上报数字不一致，请核实后重新申请。");

    private static final String INCOMPLETE = "佐证材料不全，请补齐后重新申请。";

    private static final Set<String> BUILT = ids("013 014 018 031 032 034 072 075 080 089 090 110 120");
    private static final Set<String> PERMITTED =
            ids("001 002 003 005 016 025 026 030 035 045 048 073 074 076 077 086 094 104");
    private static final Set<String> SERVED = ids("004 006 009 010 021 022 027 028 041 042 046 054 058 088 091");
    private static final Set<String> MONEY = Set.of("万元", "亿元");

    /** Sales are measured in money, and are won nevertheless. */
    private static final String SALES = "QY-063";

    static TaskNature of(Task task) {
        String id = task.id().value();
        if (BUILT.contains(id)) {
            return WORKS;
        }
        if (PERMITTED.contains(id)) {
            return APPROVAL;
        }
        if (SERVED.contains(id)) {
            return SERVICE;
        }
        boolean money = MONEY.contains(task.objective().target().orElseThrow().unit());
        return money && !id.equals(SALES) ? FUNDS : CULTIVATION;
    }

    private static Set<String> ids(String numbers) {
        return List.of(numbers.split(" ", -1)).stream().map("QY-"::concat).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a close-out is returned. */
    List<String> returned() {
        return List.of(INCOMPLETE, lacking);
    }
}
