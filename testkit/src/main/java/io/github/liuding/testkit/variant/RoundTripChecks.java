package io.github.liuding.testkit.variant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.json.JournalFiles;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** What is written and read again (往返). */
final class RoundTripChecks {
    private static final String YAML = "往返.yaml";
    private static final String JSON = "往返.json";

    private RoundTripChecks() {}

    static List<Check> all() {
        return List.of(
                new Check(
                        "written as YAML, the campaign is read back equal (YAML 往返)",
                        variant -> compare(
                                "YAML",
                                CampaignFiles.parse(YAML, variant.library().yaml(variant.campaign()))
                                        .value(),
                                variant.campaign())),
                new Check(
                        "written as JSON, the campaign is read back equal (JSON 往返)",
                        variant -> compare(
                                "JSON",
                                CampaignFiles.parse(JSON, variant.library().json(variant.campaign()))
                                        .value(),
                                variant.campaign())),
                new Check("YAML and JSON tell the same (校验一致)", RoundTripChecks::toldAlike),
                new Check(
                        "in the form for programs, the campaign is read back equal (数据交换)",
                        variant -> compare(
                                "数据交换格式",
                                Optional.of(LiudingJson.read(
                                        variant.library().exchanged(variant.campaign()), Campaign.class)),
                                variant.campaign())),
                new Check("the journal is read back equal (日志往返)", RoundTripChecks::journal));
    }

    private static <T> List<Finding> compare(String form, Optional<T> read, T written) {
        return read.equals(Optional.of(written))
                ? List.of()
                : List.of(Variant.fault(
                        VariantFindings.ROUND_TRIP_DIFFERS,
                        "/",
                        "写成%s再读回，与原来不同".formatted(form),
                        "What is written as %s is read back otherwise".formatted(form)));
    }

    private static List<Finding> toldAlike(Variant variant) {
        List<String> yaml = told(YAML, variant.library().yaml(variant.campaign()), variant);
        List<String> json = told(JSON, variant.library().json(variant.campaign()), variant);
        return yaml.equals(json)
                ? List.of()
                : List.of(Variant.fault(
                        VariantFindings.ROUND_TRIP_DIFFERS,
                        "/",
                        "写成YAML和写成JSON，校验所提的问题不同",
                        "Checking tells other things of the YAML than of the JSON"));
    }

    private static List<String> told(String name, String text, Variant variant) {
        WithFindings<Campaign> checked = CampaignFiles.check(name, text, Optional.of(variant.asOf()));
        return checked.findings().stream().map(Finding::message).sorted().toList();
    }

    private static List<Finding> journal(Variant variant) {
        Journal journal = variant.journal();
        if (journal.entries().isEmpty()) {
            throw new TestAbortedException("The journal is empty");
        }
        return compare(
                "日志文件",
                JournalFiles.parse("往返.jsonl", variant.library().lines(journal)).value(),
                journal);
    }
}
