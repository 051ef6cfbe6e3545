package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.check.CampaignChecks;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes campaign files (方案数据文件): YAML or JSON, as a clerk who has the paper on the desk would write them.
 *
 * <p>Keys are English, as the API names things; values are the paper's own words: units by their printed names,
 * deadlines as 2021年4月底, roles as 组长. Everything that could be read is in the campaign even where there are findings.
 * A file whose name ends in {@code .json} is JSON; any other is YAML, of which JSON is a part.
 */
public final class CampaignFiles {
    private static final String JSON = ".json";

    private CampaignFiles() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<Campaign> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text =
                TextFiles.read(path, SourceTree.longest(log.file().endsWith(JSON)), log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text.
     *
     * @param name what findings call the file; {@code .json} at its end makes it JSON
     * @param text YAML or JSON
     */
    public static WithFindings<Campaign> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    private static WithFindings<Campaign> parse(String text, FindingLog log) {
        Optional<Campaign> campaign =
                SourceTree.read(text, log.file().endsWith(JSON), log).flatMap(root -> campaign(root, log));
        return new WithFindings<>(campaign, log.all());
    }

    private static Optional<Campaign> campaign(SourceNode root, FindingLog log) {
        Reading reading = new Reading(log, LookAhead.at(root));
        if (root instanceof SourceNode.Mapping mapping) {
            return CampaignForm.CAMPAIGN.read(mapping, reading);
        }
        reading.invalid(root, "文件应由若干“键: 值”组成", "The file must be made of keys and values");
        return Optional.empty();
    }

    /**
     * Reads a file and checks the campaign (校验): what is wrong with the file and what is inconsistent in the campaign, each
     * with file, line and column, in the order of the file.
     *
     * @param asOf also what the campaign lacks on that day, such as liaison officers once it has begun
     * @throws IOException if the file cannot be opened
     */
    public static WithFindings<Campaign> check(Path path, Optional<LocalDate> asOf) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text =
                TextFiles.read(path, SourceTree.longest(log.file().endsWith(JSON)), log);
        return text.isPresent() ? check(text.get(), asOf, log) : WithFindings.none(log.all());
    }

    /** The same for a text. */
    public static WithFindings<Campaign> check(String name, String text, Optional<LocalDate> asOf) {
        return check(text, asOf, new FindingLog(name));
    }

    private static WithFindings<Campaign> check(String text, Optional<LocalDate> asOf, FindingLog log) {
        Optional<SourceNode> root = SourceTree.read(text, log.file().endsWith(JSON), log);
        Optional<Campaign> campaign = root.flatMap(node -> campaign(node, log));
        campaign.map(read -> asOf.map(day -> CampaignChecks.of(read, day)).orElseGet(() -> CampaignChecks.of(read)))
                .ifPresent(findings -> findings.forEach(finding -> log.at(root.orElseThrow(), finding)));
        return new WithFindings<>(campaign, log.all());
    }

    /**
     * The campaign as a YAML file. Reading it again gives an equal campaign, as long as its deadlines and wordings carry
     * their words, by which the file holds them.
     */
    public static String toYaml(Campaign campaign) {
        return YamlText.of((Map<?, ?>) CampaignForm.CAMPAIGN.write(campaign));
    }

    /** The campaign as a JSON file, with the keys of the YAML file; what is said of that holds here too. */
    public static String toJson(Campaign campaign) {
        return json(CampaignForm.CAMPAIGN.write(campaign));
    }

    /** The JSON Schema of campaign files, by which editors complete and check them. */
    public static String schema() {
        try (InputStream in = CampaignSchema.class.getResourceAsStream(CampaignSchema.RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The library's own file " + CampaignSchema.RESOURCE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String json(Object tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return LiudingJson.mapper().writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
