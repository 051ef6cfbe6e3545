package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartFault;
import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import io.github.liuding.reporting.opc.ZipPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a workbook says of itself beside its sheets' rows: found by its relationships, read once. */
final class BookFile {
    private static final String USUAL = "xl/workbook.xml";
    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_NAMES = 200_000;

    final PackageParts parts;
    final List<SheetInfo> sheets = new ArrayList<>();
    final List<DefinedName> names = new ArrayList<>();
    final Map<String, String> properties = new LinkedHashMap<>();
    List<Relationship> relationships = List.of();
    SharedStrings strings = SharedStrings.NONE;
    BookStyles styles = BookStyles.none();
    boolean date1904;
    boolean macros;

    private BookFile(PackageParts parts) {
        this.parts = parts;
    }

    /** Reads all but the rows; empty where the file is no workbook, which the log then says. */
    static Optional<BookFile> read(PackageParts parts, Limits limits, FindingsLog log) throws IOException {
        BookFile book = new BookFile(parts);
        for (ZipPart part : parts.doubles()) {
            log.warning(
                    WorkbookFindings.PART_TWICE,
                    "文件内部有两个同名部件（%s），只读取第一个，请用Excel或WPS打开核对，另存为xlsx后再交".formatted(part.name()),
                    "Part '%s' stands twice; the first is read".formatted(part.name()));
        }
        for (ZipPart part : parts.unsafe()) {
            log.warning(
                    WorkbookFindings.UNSAFE_PART_NAME,
                    "文件内部有路径异常的部件（%s），疑似恶意文件，该部件未予读取，请核实来源".formatted(part.rawName()),
                    "Part '%s' has a name that leads out of the file's folder".formatted(part.rawName()));
        }
        List<Relationship> roots = parts.relationships("");
        String main = roots.stream()
                .filter(root -> root.is("officeDocument"))
                .map(Relationship::part)
                .findFirst()
                .orElse(USUAL);
        if (!parts.has(main) || !isWorkbook(main, parts, log)) {
            if (log.list().stream()
                    .noneMatch(finding -> finding.code().equals(WorkbookFindings.NOT_A_WORKBOOK)
                            || finding.code().equals(WorkbookFindings.OTHER_FORMAT))) {
                log.error(
                        WorkbookFindings.NOT_A_WORKBOOK,
                        "这不是Excel工作簿（%s），请交xlsx格式的表格"
                                .formatted(FileKind.otherPackage(parts.names()).orElse("压缩包内没有工作簿")),
                        "The package holds no workbook");
            }
            return Optional.empty();
        }
        book.relationships = parts.relationships(main);
        book.workbook(main, log);
        book.shared(limits);
        book.styled(log);
        book.custom(roots);
        book.active(log);
        return Optional.of(book);
    }

    private static boolean isWorkbook(String main, PackageParts parts, FindingsLog log) throws IOException {
        if (main.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            log.error(
                    WorkbookFindings.OTHER_FORMAT,
                    "这是xlsb（二进制）格式，请用Excel或WPS打开，另存为xlsx后再交",
                    "The file is a binary workbook (.xlsb)");
            return false;
        }
        try (XmlTokens xml = parts.xml(main).orElseThrow()) {
            xml.next();
            return xml.at("workbook");
        }
    }

    private void workbook(String main, FindingsLog log) throws IOException {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        relationships.forEach(relationship -> byId.putIfAbsent(relationship.id(), relationship));
        try (XmlTokens xml = parts.xml(main).orElseThrow()) {
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token != XmlTokens.START) {
                    continue;
                }
                if (xml.at("sheet")) {
                    sheet(xml, byId, log);
                } else if (xml.at("workbookPr")) {
                    date1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.at("definedName")) {
                    name(xml);
                } else if (xml.at("extLst") || xml.at("Fallback")) {
                    xml.skip();
                }
                if (sheets.size() > MOST_SHEETS || names.size() > MOST_NAMES) {
                    throw new PartException(PartFault.PART_TOO_LARGE, main, "too many sheets or names");
                }
            }
        }
        if (sheets.isEmpty()) {
            log.error(WorkbookFindings.NO_SHEETS, "工作簿里没有工作表，请核对后重新发送", "The workbook has no sheet");
        }
    }

    private void sheet(XmlTokens xml, Map<String, Relationship> byId, FindingsLog log) throws IOException {
        String name = xml.attribute("name").orElse("");
        Optional<Relationship> found =
                Optional.ofNullable(byId.get(xml.prefixed("id").orElse("")));
        String part = found.map(Relationship::part).filter(parts::has).orElse("");
        if (part.isEmpty()) {
            log.error(
                    WorkbookFindings.SHEET_MISSING,
                    "工作表“%s”在文件里找不到内容，文件可能已损坏，请用Excel或WPS打开，另存为xlsx后再交".formatted(name),
                    "Sheet '%s' has no part".formatted(name));
        }
        boolean rows =
                found.filter(relationship -> relationship.is("worksheet")).isPresent();
        sheets.add(new SheetInfo(
                sheets.size(),
                name,
                switch (xml.attribute("state").orElse("visible")) {
                    case "hidden" -> SheetInfo.Visibility.HIDDEN;
                    case "veryHidden" -> SheetInfo.Visibility.VERY_HIDDEN;
                    default -> SheetInfo.Visibility.VISIBLE;
                },
                rows ? SheetInfo.Kind.WORKSHEET : SheetInfo.Kind.OTHER,
                part));
    }

    private void name(XmlTokens xml) throws IOException {
        String name = xml.attribute("name").orElse("");
        String sheet = xml.attribute("localSheetId").orElse("");
        boolean hidden = isTrue(xml.attribute("hidden"));
        OptionalInt index = sheet.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(sheet)) : OptionalInt.empty();
        names.add(new DefinedName(name, index, xml.text(), hidden));
    }

    private void shared(Limits limits) throws IOException {
        Optional<XmlTokens> content = related("sharedStrings");
        if (content.isPresent()) {
            try (XmlTokens xml = content.get()) {
                strings = SharedStrings.read(xml, limits);
            }
        }
    }

    /** Without styles every number would still be a number, so that a fault there does not end the reading. */
    private void styled(FindingsLog log) throws IOException {
        try {
            Optional<XmlTokens> content = related("styles");
            if (content.isPresent()) {
                try (XmlTokens xml = content.get()) {
                    styles = BookStyles.read(xml);
                }
            }
        } catch (PartException e) {
            log.ended(e);
        }
    }

    private void custom(List<Relationship> roots) throws IOException {
        for (Relationship root : roots) {
            Optional<XmlTokens> content = root.is("custom-properties") || root.is("customProperties")
                    ? parts.xml(root.part())
                    : Optional.empty();
            if (content.isPresent()) {
                try (XmlTokens xml = content.get()) {
                    properties(xml);
                }
            }
        }
    }

    private void properties(XmlTokens xml) throws IOException {
        Optional<String> name = Optional.empty();
        for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
            if (token == XmlTokens.START && xml.at("property")) {
                name = xml.attribute("name");
            } else if (token == XmlTokens.START && name.isPresent() && xml.depth() == 3) {
                properties.putIfAbsent(name.get(), CellTexts.decoded(xml.text()));
            }
        }
    }

    /** Tells of what would act or lead elsewhere, if one let it. */
    private void active(FindingsLog log) throws IOException {
        macros = relationships.stream().anyMatch(relationship -> relationship.is("vbaProject"))
                || parts.names().stream()
                        .anyMatch(name -> name.endsWith("vbaProject.bin") || name.contains("/macrosheets/"));
        if (macros) {
            log.warning(
                    WorkbookFindings.MACROS,
                    "文件含有宏，宏未运行，只读取了数据；今后请另存为不含宏的xlsx再交",
                    "The workbook has macros; they are not run");
        }
        for (Relationship relationship : relationships) {
            if (relationship.is("externalLink") || relationship.is("externalLinkPath") || relationship.external()) {
                String target = relationship.external()
                        ? relationship.target()
                        : parts.relationships(relationship.part()).stream()
                                .map(Relationship::target)
                                .findFirst()
                                .orElse(relationship.part());
                log.warning(
                        WorkbookFindings.EXTERNAL_LINK,
                        "表中公式引用了其他文件（%s），未予打开，只取上次保存时的结果；请把公式粘贴为数值后再交".formatted(target),
                        "The workbook links to '%s'; it is not opened".formatted(target));
            } else if (relationship.is("connections")) {
                log.warning(
                        WorkbookFindings.EXTERNAL_LINK,
                        "表中设有外部数据连接，未予打开，只取上次保存时的结果；请断开连接后再交",
                        "The workbook has data connections; they are not opened");
            }
        }
    }

    private Optional<XmlTokens> related(String type) throws IOException {
        for (Relationship relationship : relationships) {
            if (relationship.is(type) && !relationship.external()) {
                return parts.xml(relationship.part());
            }
        }
        return Optional.empty();
    }

    static boolean isTrue(Optional<String> value) {
        return value.filter(text -> text.equals("1") || text.equals("true") || text.equals("on"))
                .isPresent();
    }
}
