package io.github.liuding.examples;

import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.NoticeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code of the page on reading notices: from a text to the draft of a campaign (方案草稿). */
public final class ReadANotice {
    private ReadANotice() {}

    /** Reads the text named first and writes the draft named second. */
    public static void main(String[] args) throws IOException {
        // README begins
        CampaignDraft draft = NoticeReader.read(Files.readString(Path.of(args[0]))); // any text; never throws

        draft.tasks()
                .forEach(task -> System.out.println(task.span() + " " + task.title() + " " + task.leadUnits() + " "
                        + task.deadline().words()));
        draft.bodies().forEach(body -> System.out.println(body.span() + " " + body.name()));
        draft.findings().forEach(System.out::println);

        Files.writeString(Path.of(args[1]), draft.toYaml()); // a campaign file, "第6行" behind each element
        // README ends
    }
}
