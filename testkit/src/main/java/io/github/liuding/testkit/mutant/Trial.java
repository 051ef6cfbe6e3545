package io.github.liuding.testkit.mutant;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import io.github.liuding.core.result.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A good campaign that faults are put into one at a time, and what is told of each (变异检查). Immutable. */
public final class Trial {
    private static final String FILE = "mutant.json";

    private final Campaign good;
    private final String goodFile;
    private final LocalDate asOf;
    private final List<Finding> known;

    private Trial(Campaign good, LocalDate asOf) {
        this.good = good;
        this.goodFile = CampaignFiles.toJson(good);
        this.asOf = asOf;
        this.known = check(goodFile);
    }

    /**
     * A trial of a campaign, of which something may be told already.
     *
     * @param asOf the day of the checks; some things must be there once a campaign has begun
     */
    public static Trial of(Campaign good, LocalDate asOf) {
        return new Trial(good, asOf);
    }

    /**
     * What is told of the faulty file and not of the good one; empty where the campaign lacks what the fault needs, or has
     * it already.
     *
     * <p>What was told of the good file and is told of the same part in other words, such as that a task lacks one
     * determination fewer, is nothing new. It counts only where it is by this that the fault must be told.
     */
    public Optional<List<Finding>> told(Mutant mutant) {
        return mutant.fileOf(good, goodFile).map(faulty -> {
            List<Finding> news = new ArrayList<>(check(faulty));
            List<Finding> gone = new ArrayList<>(known);
            known.forEach(old -> news.stream()
                    .filter(found ->
                            found.code().equals(old.code()) && found.message().equals(old.message()))
                    .findFirst()
                    .ifPresent(same -> {
                        news.remove(same);
                        gone.remove(old);
                    }));
            gone.removeIf(old -> old.code().equals(mutant.code()));
            if (!gone.isEmpty() && !news.isEmpty()) {
                FileParts.of(FILE, faulty)
                        .ifPresent(after -> FileParts.of(FILE, goodFile)
                                .ifPresent(before -> leaveOutReworded(gone, before, news, after)));
            }
            return List.copyOf(news);
        });
    }

    private static void leaveOutReworded(List<Finding> gone, FileParts before, List<Finding> news, FileParts after) {
        gone.forEach(old -> before.at(old)
                .flatMap(part -> news.stream()
                        .filter(found -> found.code().equals(old.code()))
                        .filter(found -> after.at(found).filter(part::equals).isPresent())
                        .findFirst())
                .ifPresent(news::remove));
    }

    private List<Finding> check(String file) {
        return CampaignFiles.check(FILE, file, Optional.of(asOf)).findings();
    }
}
