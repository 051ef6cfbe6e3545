package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the pictures of a sheet: above the cells by the sheet's drawings, in the cells by WPS's table of them. */
final class SheetPictures {
    private static final int MOST = 100_000;

    private final BookFile book;
    private final PackageParts parts;
    private final FindingsLog log;
    private final List<Picture> found = new ArrayList<>();
    private final Map<String, String> mediaTypes = new LinkedHashMap<>();

    /** A picture's name and the part with its bytes. */
    private record Named(String name, String part) {}

    SheetPictures(BookFile book, FindingsLog log) {
        this.book = book;
        this.parts = book.parts;
        this.log = log;
    }

    List<Picture> find(String sheet, List<String> drawings, List<SheetRows.CellPicture> inCells) throws IOException {
        try {
            inCells(inCells);
            Map<String, Relationship> related = byId(drawings.isEmpty() ? List.of() : parts.relationships(sheet));
            for (String drawing : drawings) {
                Optional<Relationship> relationship = Optional.ofNullable(related.get(drawing));
                if (relationship.isPresent()) {
                    drawing(relationship.get().part());
                }
            }
        } catch (PartException e) {
            log.ended(e);
        }
        return found;
    }

    private static Map<String, Relationship> byId(List<Relationship> relationships) {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        relationships.forEach(relationship -> byId.putIfAbsent(relationship.id(), relationship));
        return byId;
    }

    private void inCells(List<SheetRows.CellPicture> cells) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        Map<String, Named> table = new LinkedHashMap<>();
        for (Relationship relationship : book.relationships) {
            if (relationship.is("cellImage") || relationship.is("cellImages")) {
                table.putAll(table(relationship.part()));
            }
        }
        for (SheetRows.CellPicture cell : cells) {
            Optional<Named> named = Optional.ofNullable(table.get(cell.id()));
            if (named.isPresent() && parts.has(named.get().part())) {
                add(cell.row(), cell.column(), true, named.get());
            } else {
                missing(cell.row(), cell.column());
            }
        }
    }

    private void missing(int row, int column) {
        if (log.shows(WorkbookFindings.PICTURE_MISSING)) {
            log.at(
                    row,
                    column,
                    WorkbookFindings.PICTURE_MISSING,
                    Severity.ERROR,
                    "单元格里的图片在文件里找不到，请重新插入图片后再交",
                    "The picture is not in the file");
        }
    }

    private Map<String, Named> table(String part) throws IOException {
        Map<String, Named> table = new LinkedHashMap<>();
        Map<String, Relationship> related = byId(parts.relationships(part));
        Optional<XmlTokens> content = parts.xml(part);
        if (content.isEmpty()) {
            return table;
        }
        try (XmlTokens xml = content.get()) {
            String id = "";
            String description = "";
            for (int token = xml.next(); token != XmlTokens.EOF && table.size() < MOST; token = xml.next()) {
                if (token == XmlTokens.START && xml.at("cNvPr")) {
                    id = xml.attribute("name").orElse("");
                    description = xml.attribute("descr").orElse("");
                } else if (token == XmlTokens.START && xml.at("blip")) {
                    String target = Optional.ofNullable(
                                    related.get(xml.prefixed("embed").orElse("")))
                            .map(Relationship::part)
                            .orElse("");
                    table.putIfAbsent(id, new Named(description, target));
                }
            }
        }
        return table;
    }

    private void drawing(String part) throws IOException {
        Optional<XmlTokens> content = parts.xml(part);
        if (content.isEmpty()) {
            return;
        }
        Map<String, Relationship> related = byId(parts.relationships(part));
        try (XmlTokens xml = content.get()) {
            int row = 0;
            int column = 0;
            String name = "";
            boolean inPicture = false;
            for (int token = xml.next(); token != XmlTokens.EOF && found.size() < MOST; token = xml.next()) {
                if (token == XmlTokens.END) {
                    inPicture &= !xml.at("pic");
                } else if (xml.at("from")) {
                    int[] corner = corner(xml);
                    row = corner[0];
                    column = corner[1];
                } else if (xml.at("Fallback") || xml.at("to")) {
                    xml.skip();
                } else if (xml.at("pic")) {
                    inPicture = true;
                } else if (inPicture && xml.at("cNvPr")) {
                    name = xml.attribute("descr")
                            .filter(text -> !text.isBlank())
                            .or(() -> Optional.of(""))
                            .get();
                    if (name.isEmpty()) {
                        name = xml.attribute("name").orElse("");
                    }
                } else if (inPicture && xml.at("blip")) {
                    picture(row, column, name, related, xml);
                }
            }
        }
    }

    private void picture(int row, int column, String name, Map<String, Relationship> related, XmlTokens xml)
            throws IOException {
        Optional<Relationship> embedded =
                Optional.ofNullable(related.get(xml.prefixed("embed").orElse("")));
        Optional<String> linked = xml.prefixed("link");
        if (embedded.isPresent() && parts.has(embedded.get().part())) {
            add(row + 1, column + 1, false, new Named(name, embedded.get().part()));
        } else if (linked.isPresent() || embedded.filter(Relationship::external).isPresent()) {
            log.at(
                    row + 1,
                    column + 1,
                    WorkbookFindings.EXTERNAL_LINK,
                    Severity.WARNING,
                    "图片是链接到其他位置的，未予打开，请把图片插入表格后再交",
                    "The picture is a link; it is not opened");
        } else {
            missing(row + 1, column + 1);
        }
    }

    /** Row and column, from 0; what is no number, or outside of a sheet, is 0. */
    private static int[] corner(XmlTokens xml) throws IOException {
        int own = xml.depth();
        int[] corner = new int[2];
        while (true) {
            int token = xml.next();
            if (token == XmlTokens.END && xml.depth() < own) {
                return corner;
            }
            if (token == XmlTokens.START) {
                boolean row = xml.at("row");
                if (row || xml.at("col")) {
                    String text = xml.text().strip();
                    int value = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
                    corner[row ? 0 : 1] = value < (row ? CellRange.LAST_ROW : CellRange.LAST_COLUMN) ? value : 0;
                }
            }
        }
    }

    private void add(int row, int column, boolean inCell, Named picture) throws IOException {
        String part = picture.part();
        if (!mediaTypes.containsKey(part)) {
            mediaTypes.put(part, mediaType(part));
        }
        String mediaType = Optional.ofNullable(mediaTypes.get(part)).orElse(MediaTypes.UNKNOWN);
        found.add(new Picture(row, column, inCell, picture.name(), mediaType, part));
    }

    private String mediaType(String part) throws IOException {
        try (InputStream in = parts.open(part).orElseThrow()) {
            return MediaTypes.of(in.readNBytes(256), part.toLowerCase(Locale.ROOT));
        }
    }
}
