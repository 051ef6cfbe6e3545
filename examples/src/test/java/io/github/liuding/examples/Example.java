package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.ledger.CampaignLedger;
import io.github.liuding.reporting.table.ReportTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The example localities on the day that the demo shows them. */
public enum Example {
    /** 冷水滩区, of whose work nothing was reported. */
    LENGSHUITAN(false, LocalDate.of(2021, 3, 25)),
    /** 青禾县, which is invented. */
    QINGHE(true, LocalDate.of(2022, 6, 25));

    private final boolean hasJournal;
    private final LocalDate asOf;

    Example(boolean hasJournal, LocalDate asOf) {
        this.hasJournal = hasJournal;
        this.asOf = asOf;
    }

    /** The name of its files. */
    public String id() {
        return switch (this) {
            case LENGSHUITAN -> "lengshuitan";
            case QINGHE -> "qinghe";
        };
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Path campaignFile() {
        return Repository.path("examples/src/main/resources/campaigns", id() + ".yaml");
    }

    public Optional<Path> journalFile() {
        return hasJournal
                ? Optional.of(Repository.path("examples/src/main/resources/campaigns", id() + ".jsonl"))
                : Optional.empty();
    }

    public Campaign campaign() throws IOException {
        return CampaignFiles.read(campaignFile()).orElseThrow();
    }

    public Journal journal() throws IOException {
        return hasJournal ? JournalFiles.read(journalFile().orElseThrow()).orElseThrow() : Journal.empty();
    }

    public Standing standing() throws IOException {
        return Standing.of(campaign(), journal(), asOf);
    }

    public List<ReportTable<?>> tables() throws IOException {
        return CampaignLedger.bound(standing());
    }
}
