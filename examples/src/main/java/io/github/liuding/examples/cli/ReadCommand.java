package io.github.liuding.examples.cli;

import io.github.liuding.core.notice.CampaignDraft;
import io.github.liuding.core.notice.NoticeReader;
import io.github.liuding.reporting.word.NoticeText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a notice into a draft of its campaign. */
@Command(
        name = "read",
        description = "Reads a notice (通知、方案、分工表) into a draft of a campaign file.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NOTICE", description = "The notice: a text as copied (.txt), or a document (.docx).")
    Path notice = Path.of("");

    @Option(names = "--out", paramLabel = "DRAFT", description = "The campaign file to write, YAML.")
    @Nullable
    Path out;

    @Option(names = "--json", description = "What was read, as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        Path file = out;
        if (file != null && Files.exists(file)) {
            // A draft is gone over by hand, which must not be lost.
            console.err().println("错误 已有文件" + file + "，未覆盖；请另取文件名或先移走");
            console.err().flush();
            return ExitCode.SOFTWARE;
        }
        String name = String.valueOf(notice.getFileName());
        boolean isDocument = name.toLowerCase(Locale.ROOT).endsWith(".docx");
        CampaignDraft draft = NoticeReader.read(name, isDocument ? NoticeText.of(notice) : text(notice));
        // Notes too: no other command tells what a notice left out.
        draft.findings().forEach(console.err()::println);
        console.err().flush();
        if (file != null) {
            Files.writeString(file, draft.toYaml());
        }
        if (json) {
            console.json(DraftJson.of(draft));
        } else if (file != null) {
            console.out().println(file);
            console.out()
                    .println("任务%s项，机构%s个"
                            .formatted(draft.tasks().size(), draft.bodies().size()));
        } else {
            console.out().print(draft.toYaml());
        }
        console.out().flush();
        return ExitCode.OK;
    }

    /** UTF-8; what is not is taken for GB 18030, in which texts are still saved. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
