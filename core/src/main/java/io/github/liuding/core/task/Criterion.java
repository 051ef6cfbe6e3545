package io.github.liuding.core.task;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.liuding.core.goal.Target;
import io.github.liuding.core.internal.Checks;

/** A criterion (验收标准) that somebody can check: a figure to reach, or evidence to hand in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Criterion.Threshold.class), @JsonSubTypes.Type(Criterion.Evidence.class)})
public sealed interface Criterion {
    /**
     * A figure to reach (指标).
     *
     * @param target the figure
     */
    @JsonTypeName("threshold")
    record Threshold(Target target) implements Criterion {
        @Override
        public String toString() {
            return target.toString();
        }
    }

    /**
     * Evidence to hand in (佐证材料).
     *
     * @param what what is handed in, such as 开工令
     */
    @JsonTypeName("evidence")
    record Evidence(String what) implements Criterion {
        public Evidence {
            Checks.notBlank("Evidence", what);
        }

        @Override
        public String toString() {
            return "提交" + what;
        }
    }
}
