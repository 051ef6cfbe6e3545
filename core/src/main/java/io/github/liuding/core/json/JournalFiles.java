package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes journals (日志文件) in JSON Lines: one entry a line, UTF-8, each ended by a line feed.
 *
 * <p>A line that is no entry is a finding, and the others are still read; a last line without its end is taken if it is
 * whole and named if it is not.
 */
public final class JournalFiles {
    /** How a builder says which attributes were not set. */
    private static final Pattern NOT_SET = Pattern.compile(".* required attributes are not set \\[(.+)]");

    private static final JsonMapper MAPPER = LiudingJson.mapper();

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
        StringBuilder text = new StringBuilder();
        try {
            for (JournalEntry entry : journal.entries()) {
                text.append(MAPPER.writerFor(JournalEntry.class).writeValueAsString(entry))
                        .append('\n');
            }
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.toString();
    }

    private static WithFindings<Journal> parse(String text, FindingLog log) {
        List<JournalEntry> entries = new ArrayList<>();
        Map<EntryId, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<JournalEntry> entry = entry(line, number, log);
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

    private static Optional<JournalEntry> entry(String line, int number, FindingLog log) {
        if (!line.strip().startsWith("{")) {
            log.error(
                    FileFindings.INVALID_VALUE,
                    number,
                    1,
                    "本行不是日志条目（应以“{”开头），未采用",
                    "The line is no entry, which starts with '{'; it was left out");
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(line, JournalEntry.class));
        } catch (UnrecognizedPropertyException unknown) {
            log.error(
                    FileFindings.UNKNOWN_KEY,
                    number,
                    column(unknown),
                    "日志条目没有“%s”这一项，本行未采用".formatted(unknown.getPropertyName()),
                    "An entry has no '%s'; the line was left out".formatted(unknown.getPropertyName()));
        } catch (InvalidTypeIdException unknown) {
            String type = unknown.getTypeId();
            if (type == null) {
                missing(List.of("type"), number, log);
                return Optional.empty();
            }
            log.error(
                    FileFindings.INVALID_VALUE,
                    number,
                    column(unknown),
                    "没有“%s”这种日志条目，本行未采用".formatted(type),
                    "There is no entry of type '%s'; the line was left out".formatted(type));
        } catch (JsonMappingException invalid) {
            // What breaks inside a member comes wrapped; two entries on one line have lost the line feed between them.
            if (invalid.getCause() instanceof StreamReadException malformed) {
                malformed(malformed, number, log);
            } else if (invalid.getOriginalMessage().startsWith("Trailing token")) {
                malformed(invalid, number, log);
            } else {
                invalid(invalid, number, log);
            }
        } catch (JsonProcessingException malformed) {
            malformed(malformed, number, log);
        }
        return Optional.empty();
    }

    private static void malformed(JsonProcessingException malformed, int number, FindingLog log) {
        boolean doubled = malformed.getOriginalMessage().startsWith("Duplicate ");
        log.error(
                doubled ? FileFindings.DUPLICATE_KEY : FileFindings.MALFORMED,
                number,
                column(malformed),
                doubled ? "本行有重复的键，未采用" : "本行不是完整的 JSON，未采用",
                doubled
                        ? "A key stands twice on the line; it was left out"
                        : "The line is not whole JSON; it was left out");
    }

    private static void missing(List<String> members, int number, FindingLog log) {
        log.error(
                FileFindings.MISSING_VALUE,
                number,
                1,
                "缺少“%s”，本行未采用".formatted(String.join("”、“", members)),
                "'%s' is missing; the line was left out".formatted(String.join("', '", members)));
    }

    /** Our own sentence where a type refused the entry; else the name of the member that could not be read. */
    private static void invalid(JsonMappingException invalid, int number, FindingLog log) {
        String member = invalid.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce("", (before, last) -> last);
        Throwable cause = invalid.getCause();
        String sentence = cause == null ? "" : String.valueOf(cause.getMessage());
        Matcher notSet = NOT_SET.matcher(sentence);
        if (notSet.matches()) {
            missing(List.of(notSet.group(1).split(", ")), number, log);
            return;
        }
        // A subclass is no sentence of ours: a parser's own words name classes.
        String english = cause != null && cause.getClass() == IllegalArgumentException.class
                ? sentence
                : member.isEmpty() ? "The line cannot be read" : "'%s' cannot be read".formatted(member);
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
