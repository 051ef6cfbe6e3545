package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.table.Alignment;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The template of one kind of paper (文稿模板). Its parts are named, so that a place can override one and leave the others.
 *
 * @param slots the texts around the body
 * @param body the parts of the body by name, in order
 * @param attachments by name, in order
 * @param phrases how a row is said in a sentence, by name
 * @param tables by name
 */
public record Template(
        Map<Slot, Text> slots,
        Map<String, List<Block>> body,
        Map<String, Attached> attachments,
        Map<String, Phrase> phrases,
        Map<String, Table> tables) {
    public Template {
        slots = Collections.unmodifiableMap(slots.isEmpty() ? new EnumMap<>(Slot.class) : new EnumMap<>(slots));
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The texts around the body (版头、版记各要素), by their keys. */
    public enum Slot {
        MARK("mark"),
        MARK_WORD("markWord"),
        TITLE("title"),
        RECIPIENTS("recipients"),
        SIGNER("signer"),
        NOTE("note"),
        EDITOR("editor"),
        CAUTION("caution"),
        COPY_TO("copyTo"),
        REPORT_TO("reportTo"),
        SEND_TO("sendTo"),
        ISSUE_TO("issueTo"),
        PRINTER("printer");

        private final String key;

        Slot(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Optional<Slot> of(String key) {
            return Arrays.stream(values()).filter(slot -> slot.key.equals(key)).findFirst();
        }
    }

    /** A part of the body; written where all its conditions hold. */
    sealed interface Block {
        List<Condition> when();

        record Paragraph(List<Condition> when, Text text) implements Block {}

        record Heading(List<Condition> when, int level, Text title, Optional<Text> runIn) implements Block {}

        record Item(List<Condition> when, Text label, Text text) implements Block {}

        record TableHere(List<Condition> when, String table, Place place) implements Block {}

        /** The blocks once for each row. */
        record Each(List<Condition> when, String rows, List<Block> blocks, Place place) implements Block {}
    }

    /** An attachment; none where its conditions do not hold. */
    record Attached(List<Condition> when, Text name, List<Block> blocks) {}

    /**
     * How a row is said in a sentence.
     *
     * @param join what stands between rows; empty for 、 and 和
     * @param most how many rows are said
     */
    record Phrase(Text text, String join, int most) {}

    /** A table of rows. */
    record Table(Optional<Text> title, String rows, List<TableColumn> columns, List<Text> notes, Place place) {}

    /**
     * A column of a table.
     *
     * @param missing what stands where a row has no value; empty where each must have one
     */
    record TableColumn(String heading, Text cell, int width, Alignment alignment, Optional<String> missing) {}

    /** This one with what another has otherwise. */
    public Template overriddenBy(Template other) {
        return new Template(
                merged(slots, other.slots),
                merged(body, other.body),
                merged(attachments, other.attachments),
                merged(phrases, other.phrases),
                merged(tables, other.tables));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> base, Map<K, V> other) {
        Map<K, V> all = new LinkedHashMap<>(base);
        all.putAll(other);
        return all;
    }
}
