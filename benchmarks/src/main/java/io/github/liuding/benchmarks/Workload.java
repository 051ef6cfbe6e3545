package io.github.liuding.benchmarks;

import io.github.liuding.core.lamp.Lamp;
import io.github.liuding.core.lamp.LampColour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/** The task ledger that is measured, from a seed: the same rows each time, made one by one. */
final class Workload {
    static final List<String> HEADINGS = List.of(
            "序号", "编号", "工作目标", "工作任务", "工作措施", "牵头单位", "责任单位", "责任人", "完成时限", "完成比例", "任务状态", "工作标准", "亮灯", "最近报告",
            "下次报告", "备注");
    static final List<Integer> WIDTHS = List.of(4, 7, 10, 12, 30, 8, 16, 5, 9, 5, 5, 16, 5, 9, 9, 14);
    static final List<String> STATES = List.of("未启动", "推进中", "申请销号", "已销号", "暂停");
    static final String TITLE = "示例数据任务台账";

    private static final long SEED = 20220510L;
    private static final List<Lamp> LAMPS = List.of(
            new Lamp(LampColour.GREEN, "正常"), new Lamp(LampColour.YELLOW, "临期"), new Lamp(LampColour.RED, "逾期"));
    private static final List<String> UNITS = List.of(
            "县发改局",
            "县教育局",
            "县科工信局",
            "县公安局",
            "县民政局",
            "县司法局",
            "县财政局",
            "县人社局",
            "县自然资源局",
            "县住建局",
            "县交通运输局",
            "县农业农村局",
            "县商务局",
            "县文旅局",
            "县卫健局",
            "县市场监管局",
            "县行政审批服务局",
            "县政府金融办",
            "县税务局",
            "县工商联");
    private static final List<String> STOCK =
            List.of("压实责任、倒排工期，", "加强部门协同和信息共享，", "按照任务清单逐项推进落实，", "建立台账、挂账销号，", "及时研究解决存在的困难和问题，");
    private static final String CHARACTERS =
            "推进落实企业服务项目建设审批改革优化营商环境完善机制提升效能规范监管加快物流平台市场主体培育发展产业链条融资担保基金清理拖欠账款诚信政府履约承诺夜间经济";

    private Workload() {}

    /** The rows, made anew for each iteration. */
    static Iterable<LedgerRow> rows(int count) {
        return () -> new Iterator<>() {
            private final SplittableRandom random = new SplittableRandom(SEED);
            private int next = 1;

            @Override
            public boolean hasNext() {
                return next <= count;
            }

            @Override
            public LedgerRow next() {
                return row(next++, random);
            }
        };
    }

    /** The rows in memory, so that making them is not measured. */
    static List<LedgerRow> rowsInMemory(int count) {
        List<LedgerRow> rows = new ArrayList<>(count);
        rows(count).forEach(rows::add);
        return rows;
    }

    private static LedgerRow row(int number, SplittableRandom random) {
        LocalDate due = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
        LocalDate lastReport = due.minusDays(random.nextInt(60));
        return new LedgerRow(
                number,
                "QH-%06d".formatted(number),
                text(random, 8, 14),
                text(random, 8, 20),
                measure(random),
                unit(random),
                units(random),
                text(random, 2, 3),
                due,
                BigDecimal.valueOf(random.nextInt(101), 2),
                STATES.get(random.nextInt(STATES.size())),
                text(random, 15, 40),
                LAMPS.get(random.nextInt(LAMPS.size())),
                lastReport,
                lastReport.plusDays(15),
                random.nextInt(4) == 0 ? text(random, 10, 40) : "");
    }

    private static String measure(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20, 121);
        while (text.length() < length) {
            text.append(random.nextBoolean() ? STOCK.get(random.nextInt(STOCK.size())) : text(random, 6, 14));
        }
        text.setLength(length);
        return text.toString();
    }

    private static String text(SplittableRandom random, int least, int most) {
        int length = random.nextInt(least, most + 1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static String unit(SplittableRandom random) {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static String units(SplittableRandom random) {
        StringBuilder text = new StringBuilder(unit(random));
        for (int more = random.nextInt(1, 6); more > 0; more--) {
            text.append('、').append(unit(random));
        }
        return text.toString();
    }
}
