package io.github.liuding.reporting.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook that was read whole (工作簿内容): every row of every sheet, and the bytes of its pictures. */
public final class ReadWorkbook {
    private final String name;
    private final boolean date1904;
    private final List<ReadSheet> sheets;
    private final List<DefinedName> names;
    private final Map<String, String> customProperties;
    private final Map<String, byte[]> media;

    ReadWorkbook(OpenWorkbook open, List<ReadSheet> sheets, Map<String, byte[]> media) {
        this.name = open.name();
        this.date1904 = open.date1904();
        this.sheets = List.copyOf(sheets);
        this.names = open.names();
        this.customProperties = Collections.unmodifiableMap(new LinkedHashMap<>(open.customProperties()));
        this.media = new LinkedHashMap<>(media);
    }

    /** The file's name as the caller gave it; may be empty. */
    public String name() {
        return name;
    }

    /** Whether days are counted from 1904; see {@link SerialDates}. */
    public boolean date1904() {
        return date1904;
    }

    /** The sheets that could be read, in their order, hidden ones included. */
    public List<ReadSheet> sheets() {
        return sheets;
    }

    /** The first sheet of a name. */
    public Optional<ReadSheet> sheet(String sheet) {
        return sheets.stream().filter(read -> read.info().name().equals(sheet)).findFirst();
    }

    /** The defined names in their order. */
    public List<DefinedName> names() {
        return names;
    }

    /** The custom properties of the document as texts, in their order. */
    public Map<String, String> customProperties() {
        return customProperties;
    }

    /** The bytes of a picture, a copy; empty where they could not be read. */
    public Optional<byte[]> content(Picture picture) {
        return Optional.ofNullable(media.get(picture.part())).map(byte[]::clone);
    }
}
