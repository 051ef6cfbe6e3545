package io.github.liuding.examples.variants;

import io.github.liuding.core.check.CampaignFindings;
import io.github.liuding.examples.Localities;
import io.github.liuding.testkit.variant.Deviation;
import io.github.liuding.testkit.variant.LocalVariantContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 青禾县, which is invented, with its journal. */
// Quick start begins
class QingheVariantTest implements LocalVariantContract {
    @Override
    public Path campaignFile() {
        return Localities.file("qinghe");
    }

    @Override
    public Optional<Path> journalFile() {
        return Optional.of(campaignFile().resolveSibling("qinghe.jsonl"));
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(LocalDate.of(2022, 6, 25));
    }

    @Override
    public List<Deviation> deviations() {
        return List.of(
                Deviation.of(CampaignFindings.YEAR_NOT_PRINTED, "QH-06", "方案只写“7月10日前”"),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "QH-11", "方案没有规定标准"),
                Deviation.of(CampaignFindings.TASK_UNDETERMINED, "QH-12", "方案没有规定措施、时限和标准"));
    }
}
// Quick start ends
