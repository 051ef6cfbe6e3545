package io.github.liuding.testkit.mutant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One fault put into a good campaign (变异), such as a body without a head, and the code by which it must be told. Immutable.
 *
 * <p>A change of the campaign comes first. What no campaign can hold, such as 31 June or an id that stands twice, is a
 * misprint in its file.
 */
public final class Mutant {
    private final FindingCode code;
    private final String name;
    private final String needs;
    private final Function<Campaign, Optional<Campaign>> change;
    private final BiFunction<Campaign, String, String> misprint;
    private final List<FindingCode> alongside;

    private Mutant(
            FindingCode code,
            String name,
            String needs,
            Function<Campaign, Optional<Campaign>> change,
            BiFunction<Campaign, String, String> misprint,
            List<FindingCode> alongside) {
        this.code = code;
        this.name = name;
        this.needs = needs;
        this.change = change;
        this.misprint = misprint;
        this.alongside = List.copyOf(alongside);
    }

    /** A change that every campaign can suffer. */
    static Mutant of(FindingCode code, String name, UnaryOperator<Campaign> change) {
        return needing("", code, name, campaign -> Optional.of(change.apply(campaign)));
    }

    /** A change that asks for something in the campaign; empty where that is not there. */
    static Mutant needing(String needs, FindingCode code, String name, Function<Campaign, Optional<Campaign>> change) {
        return new Mutant(code, name, needs, change, (good, file) -> file, List.of());
    }

    /** The same with a misprint in the file of the changed campaign. */
    Mutant misprinted(UnaryOperator<String> fault) {
        return misprinted((good, file) -> fault.apply(file));
    }

    /** The same where the misprint asks for something of the good campaign. */
    Mutant misprinted(BiFunction<Campaign, String, String> fault) {
        return new Mutant(code, name, needs, change, fault, alongside);
    }

    /** The same, where what else is told of it is no surprise: a task left out is missing from a count. */
    Mutant alongside(FindingCode... others) {
        return new Mutant(code, name, needs, change, misprint, List.of(others));
    }

    /** What is wrong, such as {@code a body has no head (机构无负责人)}. */
    public String name() {
        return name;
    }

    /** The code of the finding by which it must be told. */
    public FindingCode code() {
        return code;
    }

    /** What a campaign must have so that this can go wrong, such as {@code a body with a head}; empty if nothing. */
    public String needs() {
        return needs;
    }

    /**
     * The file with the fault in it, as JSON; empty where the campaign lacks what it {@link #needs}, or the file would be
     * that of the good campaign, which has the fault already.
     */
    public Optional<String> fileOf(Campaign good) {
        return fileOf(good, CampaignFiles.toJson(good));
    }

    /** The same, where the file of the good campaign is at hand. */
    Optional<String> fileOf(Campaign good, String goodFile) {
        return change.apply(good)
                .map(CampaignFiles::toJson)
                .map(file -> misprint.apply(good, file))
                .filter(file -> !file.equals(goodFile));
    }

    /** Why it cannot be tried on a campaign of which {@link #fileOf} gives no file. */
    public String hindrance() {
        return needs.isEmpty()
                ? "The campaign has that fault already"
                : "The campaign lacks %s, or has that fault already".formatted(needs);
    }

    /** Whether those findings tell the fault, and nothing that is beside it. */
    public boolean isCaughtBy(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code))
                && findings.stream()
                        .allMatch(finding -> finding.code().equals(code) || alongside.contains(finding.code()));
    }

    /** Code and name. */
    @Override
    public String toString() {
        return code + ": " + name;
    }
}
