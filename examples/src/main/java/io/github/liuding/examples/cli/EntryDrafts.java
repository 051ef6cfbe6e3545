package io.github.liuding.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.JournalEntry;
import io.github.liuding.core.json.FileFindings;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.json.LiudingJson;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.WithFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entries as somebody has written them: JSON objects one after another, each of which may lack its id and the day on
 * which it is recorded.
 *
 * @param name what findings call the text
 * @param drafts in the order of the text
 */
record EntryDrafts(String name, List<Draft> drafts) {
    private static final JsonMapper MAPPER = LiudingJson.mapper();
    private static final Pattern NUMBERED = Pattern.compile("E-([0-9]{1,9})");

    /**
     * One object.
     *
     * @param line where it begins, from 1
     * @param column where it begins, from 1
     * @param text as it stands
     * @param keys those that it has
     */
    record Draft(int line, int column, String text, Set<String> keys) {
        boolean has(String key) {
            return keys.contains(key);
        }

        /** What is put in stands last, so that everything else stays in its column. */
        Draft with(String key, String value) {
            String before = text.substring(0, text.length() - 1);
            String member = (keys.isEmpty() ? "" : ",") + "\"" + key + "\":\"" + value + "\"";
            Set<String> all = new HashSet<>(keys);
            all.add(key);
            return new Draft(line, column, before + member + "}", all);
        }

        Optional<EntryId> id() {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return JournalLines.id(utf8, 0, utf8.length);
        }
    }

    /** Cuts a text into its objects; no value where it is not made of objects. */
    static WithFindings<EntryDrafts> of(String name, String text) {
        List<Draft> drafts = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonLocation start = parser.currentTokenLocation();
                if (token != JsonToken.START_OBJECT) {
                    return refused(
                            FileFindings.INVALID_VALUE,
                            "此处不是日志条目，条目为一个接一个的“{…}”，不加“[”和逗号，全部未登记",
                            "No entry, which starts with '{'",
                            name,
                            start);
                }
                Set<String> keys = new HashSet<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
                int end = (int) parser.currentLocation().getCharOffset();
                drafts.add(new Draft(
                        start.getLineNr(),
                        start.getColumnNr(),
                        text.substring((int) start.getCharOffset(), end),
                        keys));
            }
        } catch (JsonProcessingException malformed) {
            return refused(
                    FileFindings.MALFORMED,
                    "此处不符合 JSON 格式，或有重复的键，全部未登记",
                    "No JSON, or a key that stands twice",
                    name,
                    malformed.getLocation());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return WithFindings.of(new EntryDrafts(name, List.copyOf(drafts)), List.of());
    }

    private static WithFindings<EntryDrafts> refused(
            FindingCode code, String message, String english, String name, JsonLocation at) {
        return WithFindings.none(List.of(Finding.error(
                code,
                message,
                english + "; nothing was recorded",
                Place.inFile(name, at.getLineNr(), at.getColumnNr()))));
    }

    /** How many there are without an id. */
    long withoutId() {
        return drafts.stream().filter(draft -> !draft.has("id")).count();
    }

    /** These, with that id where there is none. */
    EntryDrafts withId(EntryId id) {
        return new EntryDrafts(
                name,
                drafts.stream()
                        .map(draft -> draft.has("id") ? draft : draft.with("id", id.value()))
                        .toList());
    }

    /** These, recorded on that day where they say no other. */
    EntryDrafts recordedOn(LocalDate day) {
        return new EntryDrafts(
                name,
                drafts.stream()
                        .map(draft -> draft.has("recordedOn") ? draft : draft.with("recordedOn", day.toString()))
                        .toList());
    }

    /** These as entries behind those of a journal; without an id they go on from its highest E-0001. */
    WithFindings<List<JournalEntry>> behind(Journal journal) {
        Stream<EntryId> used = Stream.concat(
                journal.entries().stream().map(JournalEntry::id),
                drafts.stream().map(Draft::id).flatMap(Optional::stream));
        long next = 1 + used.mapToLong(EntryDrafts::number).max().orElse(0);
        Set<EntryId> ids = new HashSet<>();
        journal.entries().forEach(entry -> ids.add(entry.id()));
        List<JournalEntry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft whole = draft.has("id") ? draft : draft.with("id", "E-" + digits(next++));
            WithFindings<JournalEntry> read = JournalLines.read(name, whole.line(), whole.column(), whole.text());
            findings.addAll(read.findings());
            read.value().ifPresent(entry -> {
                if (!canBeWritten(entry)) {
                    findings.add(halfACharacter(entry.id(), draft));
                } else if (ids.add(entry.id())) {
                    entries.add(entry);
                } else {
                    findings.add(taken(entry.id(), draft));
                }
            });
        }
        return new WithFindings<>(Optional.of(entries), findings);
    }

    /** What was found of these behind a journal, with the line of the text instead of the number in the journal. */
    List<Finding> placed(List<Finding> findings, Journal journal) {
        int before = journal.entries().size();
        Map<Place, Place> places = new HashMap<>();
        for (Draft draft : drafts) {
            places.put(Place.at("/" + (before + places.size())), Place.inFile(name, draft.line(), draft.column()));
        }
        return findings.stream()
                .map(finding -> finding.toBuilder()
                        .place(finding.place().map(place -> places.getOrDefault(place, place)))
                        .build())
                .toList();
    }

    private static boolean canBeWritten(JournalEntry entry) {
        try {
            JournalLines.write(entry);
            return true;
        } catch (IllegalArgumentException halfACharacter) {
            return false;
        }
    }

    /** What no file can hold: one of the two parts of a character, without the other. */
    private Finding halfACharacter(EntryId id, Draft draft) {
        return Finding.error(
                FileFindings.INVALID_VALUE,
                "条目“%s”的文字中有残缺的字符，未采用".formatted(id),
                "Texts of entry '%s' hold half of a character; it was left out".formatted(id),
                Place.inFile(name, draft.line(), draft.column()));
    }

    private Finding taken(EntryId id, Draft draft) {
        return Finding.error(
                FileFindings.DUPLICATE_ID,
                "日志编号“%s”已用，本条未登记".formatted(id),
                "The id '%s' is used already; the entry was not recorded".formatted(id),
                Place.inFile(name, draft.line(), draft.column()));
    }

    private static long number(EntryId id) {
        Matcher numbered = NUMBERED.matcher(id.value());
        return numbered.matches() ? Long.parseLong(numbered.group(1)) : 0;
    }

    /** At least four, as in E-0001. */
    private static String digits(long number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
