package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.json.CampaignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The campaign files that come with the examples, by name: the five real places and 青禾县. */
public final class Localities {
    private static final String ENDING = ".yaml";

    private Localities() {}

    /** The name of every campaign file in the folder. */
    public static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The campaign file of that name, such as {@code pinglu}. */
    public static Path file(String id) {
        return folder().resolve(id + ENDING);
    }

    static Campaign campaign(String id) throws IOException {
        return CampaignFiles.read(file(id)).orElseThrow();
    }

    private static Path folder() {
        return Repository.path("examples/src/main/resources/campaigns");
    }
}
