package io.github.liuding.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole drafts of the invented notices, with what is told of them: what no table of facts asks for, such as measures,
 * duties and lines, stays as it was read beside its notice. {@code -Dgolden.update=true} writes them anew.
 */
class GoldenDraftsTest {
    static List<String> notices() {
        return InventedNoticesTest.notices();
    }

    @ParameterizedTest
    @MethodSource("notices")
    void the_draft_is_the_accepted_one(String notice) throws IOException {
        CampaignDraft draft = NoticeReader.read(notice + ".txt", Facts.text("invented/" + notice + ".txt"));
        StringBuilder text = new StringBuilder();
        draft.findings().forEach(finding -> text.append(finding).append('\n'));
        text.append('\n').append(draft.toYaml());

        String golden = "invented/" + notice + ".draft";
        if (Boolean.getBoolean("golden.update")) {
            Path resources = Path.of("src/test/resources/io/github/liuding/core/notice");
            Files.writeString(resources.resolve(golden), text, StandardCharsets.UTF_8);
        }
        assertThat(text.toString()).isEqualTo(Facts.text(golden));
    }
}
