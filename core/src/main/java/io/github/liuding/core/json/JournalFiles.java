package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes journals (日志文件) in JSON Lines: one entry a line, UTF-8, each ended by a line feed.
 *
 * <p>A line that is no entry is a finding, and the others are still read; a last line without its end is taken if it is
 * whole and named if it is not.
 */
public final class JournalFiles {
    private JournalFiles() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be opened; what is wrong inside it is a finding
     */
    public static WithFindings<Journal> read(Path path) throws IOException {
        FindingLog log = new FindingLog(String.valueOf(path.getFileName()));
        Optional<String> text = TextFiles.read(path, log);
        return text.isPresent() ? parse(text.get(), log) : WithFindings.none(log.all());
    }

    /**
     * Reads a text.
     *
     * @param name what findings call the file
     * @param text JSON Lines
     */
    public static WithFindings<Journal> parse(String name, String text) {
        return parse(text, new FindingLog(name));
    }

    /** The journal as JSON Lines; reading it gives an equal journal. */
    public static String write(Journal journal) {
        JsonMapper mapper = LiudingJson.mapper();
        StringBuilder text = new StringBuilder();
        try {
            for (JournalEntry entry : journal.entries()) {
                text.append(mapper.writerFor(JournalEntry.class).writeValueAsString(entry))
                        .append('\n');
            }
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.toString();
    }

    private static WithFindings<Journal> parse(String text, FindingLog log) {
        JsonMapper mapper = LiudingJson.mapper();
        List<JournalEntry> entries = new ArrayList<>();
        Map<EntryId, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<JournalEntry> entry = entry(mapper, line, number, log);
            if (entry.isPresent()) {
                Integer first = lines.putIfAbsent(entry.get().id(), number);
                if (first == null) {
                    entries.add(entry.get());
                } else {
                    log.error(
                            FileFindings.DUPLICATE_ID,
                            number,
                            1,
                            "日志编号“%s”在第%s行已有，本行未采用".formatted(entry.get().id(), first),
                            "Entry '%s' stands on line %s already; this one was left out"
                                    .formatted(entry.get().id(), first));
                }
            }
        }
        return WithFindings.of(new Journal(entries), log.all());
    }

    private static Optional<JournalEntry> entry(JsonMapper mapper, String line, int number, FindingLog log) {
        try {
            return Optional.of(mapper.readValue(line, JournalEntry.class));
        } catch (UnrecognizedPropertyException unknown) {
            log.error(
                    FileFindings.UNKNOWN_KEY,
                    number,
                    column(unknown),
                    "日志条目没有“%s”这一项，本行未采用".formatted(unknown.getPropertyName()),
                    "An entry has no '%s'; the line was left out".formatted(unknown.getPropertyName()));
        } catch (InvalidTypeIdException unknown) {
            String type = String.valueOf(unknown.getTypeId());
            log.error(
                    FileFindings.INVALID_VALUE,
                    number,
                    column(unknown),
                    "没有“%s”这种日志条目，本行未采用".formatted(type),
                    "There is no entry of type '%s'; the line was left out".formatted(type));
        } catch (JsonMappingException invalid) {
            invalid(invalid, number, log);
        } catch (JsonProcessingException malformed) {
            log.error(
                    FileFindings.MALFORMED,
                    number,
                    column(malformed),
                    "本行不是完整的 JSON，未采用",
                    "The line is not whole JSON; it was left out");
        }
        return Optional.empty();
    }

    /** Our own sentence where a type refused the entry; else the name of the member that could not be read. */
    private static void invalid(JsonMappingException invalid, int number, FindingLog log) {
        String member = invalid.getPath().isEmpty()
                ? ""
                : String.valueOf(
                        invalid.getPath().get(invalid.getPath().size() - 1).getFieldName());
        Throwable cause = invalid.getCause();
        String english = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException
                ? String.valueOf(cause.getMessage())
                : "'%s' cannot be read".formatted(member);
        log.error(
                FileFindings.INVALID_VALUE,
                number,
                column(invalid),
                member.isEmpty() ? "本行内容缺项或前后矛盾，未采用" : "“%s”的内容有误，本行未采用".formatted(member),
                english + "; the line was left out");
    }

    private static int column(JsonProcessingException at) {
        JsonLocation location = at.getLocation();
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }
}
