package io.github.liuding.core.notice;

import io.github.liuding.core.calendar.Cadence;
import java.util.Optional;

/**
 * What a paper has done again and again (机制事项), such as 各牵头单位于每月25日前向区优化办报送工作进度.
 *
 * @param name what is done
 * @param cadence how often
 * @param by who does it, as printed; absent where the sentence does not say
 * @param to for whom, as printed; absent where the sentence does not say
 * @param mechanism the heading under which it stands; empty where there is none
 * @param span where its words stand
 */
public record ActivityDraft(
        String name, Cadence cadence, Optional<String> by, Optional<String> to, String mechanism, Span span) {}
