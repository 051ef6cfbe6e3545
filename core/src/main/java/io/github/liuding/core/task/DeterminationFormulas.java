package io.github.liuding.core.task;

import java.util.List;

/** Formulas (六定等) that papers use. */
public final class DeterminationFormulas {
    /** 六定: 定目标、定任务、定措施、定进度、定责任、定标准, as two of the published papers word it. */
    public static final DeterminationFormula SIX = DeterminationFormula.builder()
            .name("六定")
            .determinations(List.of(
                    new Determination("定目标", Aspect.OBJECTIVE),
                    new Determination("定任务", Aspect.ASSIGNMENT),
                    new Determination("定措施", Aspect.MEASURES),
                    new Determination("定进度", Aspect.SCHEDULE),
                    new Determination("定责任", Aspect.RESPONSIBILITY),
                    new Determination("定标准", Aspect.STANDARD)))
            .build();

    private DeterminationFormulas() {}
}
