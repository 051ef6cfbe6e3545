package io.github.liuding.core.indicator;

import java.util.Set;

/** What units of measurement tell of a figure (计量单位). */
final class MeasuringUnits {
    private static final Set<String> COUNTED = Set.of(
            "件", "个", "户", "次", "项", "家", "人", "起", "宗", "名", "条", "份", "张", "台", "辆", "处", "所", "座", "套", "天", "日",
            "分", "人次", "户次", "家次", "工作日", "小时");

    private MeasuringUnits() {}

    /** Whether figures in it count something or score it, so that they are never below 0: 件, 万户, 分. */
    static boolean isCount(String unit) {
        String bare = unit.startsWith("万") || unit.startsWith("千") || unit.startsWith("百") ? unit.substring(1) : unit;
        return COUNTED.contains(bare);
    }
}
