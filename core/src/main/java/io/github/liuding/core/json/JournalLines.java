package io.github.liuding.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry as one line of JSON (日志行), the form in which journal files and stores hold it.
 *
 * <p>For whoever keeps entries elsewhere, such as in a column of a database.
 */
public final class JournalLines {
    /** How a builder says which attributes were not set. */
    private static final Pattern NOT_SET = Pattern.compile(".* required attributes are not set \\[(.+)]");

    private static final ObjectReader READER = LiudingJson.mapper().readerFor(JournalEntry.class);
    private static final ObjectWriter WRITER = LiudingJson.mapper().writerFor(JournalEntry.class);

    private JournalLines() {}

    /**
     * The entry as JSON on one line, without a line end; reading it gives an equal entry.
     *
     * @throws IllegalArgumentException if a text of the entry holds half a character, one surrogate without the other,
     *     which neither a file nor a database can hold
     */
    public static String write(JournalEntry entry) {
        String line;
        try {
            line = WRITER.writeValueAsString(entry);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        if (hasHalfACharacter(line)) {
            throw new IllegalArgumentException(
                    "Texts of an entry must be whole characters, but '%s' holds half of one".formatted(entry.id()));
        }
        return line;
    }

    private static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Reads an entry, which may go over several lines.
     *
     * @param file what findings call the file
     * @param number the number of the line in which it begins, from 1
     * @param column where in that line it begins, from 1
     * @param text the entry and nothing else
     */
    public static WithFindings<JournalEntry> read(String file, int number, int column, String text) {
        FindingLog log = new FindingLog(file);
        Optional<JournalEntry> entry = read(text, new Spot(log, number, column));
        return new WithFindings<>(entry, log.all());
    }

    /**
     * Reads an entry from UTF-8, the quick way for many.
     *
     * @param from where it begins in the bytes
     * @param to where it ends, that place not counted
     * @return empty where the bytes are no entry; {@link #read(String, int, int, String)} says why
     */
    public static Optional<JournalEntry> read(byte[] utf8, int from, int to) {
        try {
            return Optional.of(READER.readValue(utf8, from, to - from));
        } catch (IOException noEntry) {
            return Optional.empty();
        }
    }

    /**
     * The id of the entry that stands there in UTF-8, without reading the rest of it.
     *
     * @param from where it begins in the bytes
     * @param to where it ends, that place not counted
     * @return empty where none can be found
     */
    public static Optional<EntryId> id(byte[] utf8, int from, int to) {
        try (JsonParser parser = READER.createParser(utf8, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (id) {
                    return value == JsonToken.VALUE_STRING
                            ? Optional.of(new EntryId(parser.getText()))
                            : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What is to be said of a line that holds an id used already, and is left out.
     *
     * @param file what findings call the file
     * @param number the line's number in it, from 1
     * @param first the number of the line that has the id
     */
    public static Finding duplicate(String file, int number, EntryId id, int first) {
        return Finding.error(
                FileFindings.DUPLICATE_ID,
                "日志编号“%s”在第%s行已有，本条未采用".formatted(id, first),
                "Entry '%s' stands on line %s already; this one was left out".formatted(id, first),
                Place.inFile(file, number, 1));
    }

    /** A line and a column of the file, from 1, and who is told of what is wrong there. */
    record Spot(FindingLog log, int line, int column) {
        /** Where in the file an entry that begins here broke. */
        private Spot of(JsonProcessingException broken) {
            JsonLocation location = broken.getLocation();
            if (location == null) {
                return this;
            }
            int across = Math.max(1, location.getColumnNr());
            return location.getLineNr() <= 1
                    ? new Spot(log, line, column - 1 + across)
                    : new Spot(log, line - 1 + location.getLineNr(), across);
        }

        private void error(FindingCode code, String message, String english) {
            log.error(code, line, column, message, english);
        }
    }

    /** Reads an entry that begins there in the file. */
    static Optional<JournalEntry> read(String text, Spot start) {
        if (!text.strip().startsWith("{")) {
            start.error(
                    FileFindings.INVALID_VALUE,
                    "本行不是日志条目（应以“{”开头），未采用",
                    "The line is no entry, which starts with '{'; it was left out");
            return Optional.empty();
        }
        try {
            return Optional.of(READER.readValue(text));
        } catch (UnrecognizedPropertyException unknown) {
            start.of(unknown)
                    .error(
                            FileFindings.UNKNOWN_KEY,
                            "日志条目没有“%s”这一项，本条未采用".formatted(unknown.getPropertyName()),
                            "An entry has no '%s'; it was left out".formatted(unknown.getPropertyName()));
        } catch (InvalidTypeIdException unknown) {
            String type = unknown.getTypeId();
            if (type == null) {
                missing(List.of("type"), start);
                return Optional.empty();
            }
            start.of(unknown)
                    .error(
                            FileFindings.INVALID_VALUE,
                            "没有“%s”这种日志条目，本条未采用".formatted(type),
                            "There is no entry of type '%s'; it was left out".formatted(type));
        } catch (JsonMappingException invalid) {
            // What breaks inside a member comes wrapped; two entries on one line have lost the line feed between them.
            if (invalid.getCause() instanceof StreamReadException malformed) {
                malformed(malformed, start);
            } else if (invalid.getOriginalMessage().startsWith("Trailing token")) {
                malformed(invalid, start);
            } else {
                invalid(invalid, start);
            }
        } catch (JsonProcessingException malformed) {
            malformed(malformed, start);
        }
        return Optional.empty();
    }

    private static void malformed(JsonProcessingException malformed, Spot start) {
        boolean doubled = malformed.getOriginalMessage().startsWith("Duplicate ");
        start.of(malformed)
                .error(
                        doubled ? FileFindings.DUPLICATE_KEY : FileFindings.MALFORMED,
                        doubled ? "本条有重复的键，未采用" : "本条不是完整的 JSON，未采用",
                        doubled
                                ? "A key stands twice in the entry; it was left out"
                                : "The entry is not whole JSON; it was left out");
    }

    private static void missing(List<String> members, Spot start) {
        start.error(
                FileFindings.MISSING_VALUE,
                "缺少“%s”，本条未采用".formatted(String.join("”、“", members)),
                "'%s' is missing; the entry was left out".formatted(String.join("', '", members)));
    }

    /** Our own sentence where a type refused the entry; else the name of the member that could not be read. */
    private static void invalid(JsonMappingException invalid, Spot start) {
        String member = invalid.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce("", (before, last) -> last);
        Throwable cause = invalid.getCause();
        String sentence = cause == null ? "" : String.valueOf(cause.getMessage());
        Matcher notSet = NOT_SET.matcher(sentence);
        if (notSet.matches()) {
            missing(List.of(notSet.group(1).split(", ")), start);
            return;
        }
        // A subclass is no sentence of ours: a parser's own words name classes.
        String english = cause != null && cause.getClass() == IllegalArgumentException.class
                ? sentence
                : member.isEmpty() ? "The entry cannot be read" : "'%s' cannot be read".formatted(member);
        start.of(invalid)
                .error(
                        FileFindings.INVALID_VALUE,
                        EntryFaults.chinese(invalid, member, sentence),
                        english + "; the entry was left out");
    }
}
