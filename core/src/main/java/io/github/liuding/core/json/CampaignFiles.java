package io.github.liuding.core.json;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads campaign files (方案数据文件): YAML or JSON, written by hand.
 *
 * <p>Keys are English, as the API names things; values are the paper's own words: units by their printed names,
 * deadlines as 2021年4月底. Everything that could be read is in the campaign even where there are findings.
 */
public final class CampaignFiles {
    private CampaignFiles() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<Campaign> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text = TextFiles.read(path, log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text.
     *
     * @param name what findings call the file
     * @param text YAML or JSON
     */
    public static WithFindings<Campaign> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    private static WithFindings<Campaign> parse(String text, FindingLog log) {
        Optional<Campaign> campaign = SourceTree.read(text, log).flatMap(root -> {
            if (root instanceof SourceNode.Mapping mapping) {
                return new CampaignReader(log).read(new Fields(mapping, log));
            }
            log.error(
                    FileFindings.INVALID_VALUE,
                    root.line(),
                    root.column(),
                    "文件应由若干“键: 值”组成",
                    "The file must be made of keys and values");
            return Optional.empty();
        });
        return new WithFindings<>(campaign, log.all());
    }
}
