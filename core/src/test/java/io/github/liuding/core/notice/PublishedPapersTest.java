package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The five published papers, against tables of facts that were made by reading them. Their texts are not ours to pass on: the
 * test reads {@code pinglu.txt} and its like from the folder that the system property {@code liuding.papers} names, and is
 * skipped where nobody names one.
 */
class PublishedPapersTest {
    private static final List<String> PAPERS = List.of("pinglu", "jishan", "lengshuitan", "jingdezhen", "ganzhou");

    /** Of ten thousand. */
    private static final int LEAST = 9800;

    @Test
    void what_the_papers_say_is_found_and_hardly_anything_else() throws IOException {
        String folder = System.getProperty("liuding.papers", "");
        assumeTrue(!folder.isEmpty(), "the folder of the papers is not named");
        Score score = new Score();
        for (String paper : PAPERS) {
            String text = Files.readString(Path.of(folder, paper + ".txt"));
            CampaignDraft draft = NoticeReader.read(paper + ".txt", text);
            score.add(paper, Facts.table("papers/" + paper + ".facts"), draft);
            Accounts.check(text, draft);
        }

        System.out.println(score);
        score.faults().forEach(System.out::println);
        for (String field : Score.FIELDS) {
            assertThat(score.precision(field)).as("precision of %s", field).isGreaterThanOrEqualTo(LEAST);
            assertThat(score.recall(field)).as("recall of %s", field).isGreaterThanOrEqualTo(LEAST);
        }
    }
}
