package io.github.liuding.core.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.liuding.core.internal.Checks;
import java.util.Optional;

/** A number that a heading promises (文件所述数量), such as 14个工作专班.
 *
 * @param of what is counted: a kind or class of bodies, a kind of units, or 目标, 任务, 措施, 阶段, 单位
 * @param count how many, at least 1
 */
public record StatedCount(String of, int count) {
    @JsonCreator
    public StatedCount {
        Checks.notBlank("What a count counts", of);
        Checks.positive("Count of '%s'".formatted(of), Optional.of(count));
    }
}
