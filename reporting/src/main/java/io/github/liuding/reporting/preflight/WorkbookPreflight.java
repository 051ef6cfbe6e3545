package io.github.liuding.reporting.preflight;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.opc.ByteSource;
import io.github.liuding.reporting.opc.PackageLimits;
import io.github.liuding.reporting.opc.PackageParts;
import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartFault;
import io.github.liuding.reporting.opc.PartNames;
import io.github.liuding.reporting.opc.Relationship;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a finished workbook (工作簿出厂检查) for what makes Excel call it damaged, or other programs show it otherwise.
 *
 * <p>No finding means: none of the faults is there that {@link PreflightFindings} names. Errors are what a strict program
 * stumbles over; warnings are what programs treat differently. A place names the part in {@code file}, and sheet and cell
 * where there are any. Sources: ECMA-376 parts 1 and 2, and the limits that Microsoft states for Excel.
 */
public final class WorkbookPreflight {
    private static final PackageLimits LIMITS = new PackageLimits(4L << 30, 100_000, 8L << 30, 16L << 30, 2000, 200);

    private static final int KEPT = 100_000;
    private static final int LONG = 40_000;

    private WorkbookPreflight() {}

    /**
     * Checks a file.
     *
     * @return what was found, part by part; nothing where all is well
     * @throws IOException if the file cannot be read at all
     */
    public static List<Finding> check(Path file) throws IOException {
        try (ByteSource source = ByteSource.of(file)) {
            return check(source);
        }
    }

    /** Checks the bytes of a workbook; returns as {@link #check(Path)}. */
    public static List<Finding> check(byte[] workbook) throws IOException {
        return check(ByteSource.of(workbook));
    }

    private static List<Finding> check(ByteSource source) throws IOException {
        Faults faults = new Faults();
        try {
            PackageParts parts = PackageParts.open(source, LIMITS);
            Set<String> broken = new PackageChecks(parts, faults).check();
            workbook(new Book(parts, faults, broken));
        } catch (PartException e) {
            boolean xml = e.fault() == PartFault.BAD_XML;
            faults.in(e.part())
                    .error(
                            xml ? PreflightFindings.NOT_WELL_FORMED : PreflightFindings.NOT_A_ZIP,
                            xml ? "XML格式不良，Excel会提示文件损坏" : "文件不是压缩包或已损坏，任何软件都打不开",
                            "The file cannot be read: " + e.detail());
        }
        return faults.list();
    }

    private static void workbook(Book book) throws IOException {
        if (!book.isReadable("_rels/.rels")) {
            return;
        }
        Optional<String> main = book.parts.relationships("").stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(Relationship::part)
                .findFirst();
        if (main.isEmpty()) {
            book.faults
                    .in("_rels/.rels")
                    .error(PreflightFindings.NO_WORKBOOK, "总关系表里没有工作簿，任何软件都打不开", "No relationship leads to a workbook");
            return;
        }
        if (!book.isReadable(main.get())) {
            return;
        }
        book.main = main.get();
        book.relationships =
                book.broken.contains(relationshipsOf(main.get())) ? List.of() : book.parts.relationships(main.get());
        new BookChecks(book).check();
        Optional<String> styles = book.related("styles");
        if (styles.isPresent()) {
            try (XmlTokens xml = book.parts.xml(styles.get()).orElseThrow()) {
                new StyleChecks(book, styles.get()).check(xml);
            }
        }
        strings(book);
        for (int i = 0; i < book.sheets.size(); i++) {
            Book.Sheet sheet = book.sheets.get(i);
            if (sheet.rows() && book.isReadable(sheet.part()) && !book.broken.contains(relationshipsOf(sheet.part()))) {
                new SheetChecks(book, i).check();
            }
        }
    }

    private static String relationshipsOf(String part) {
        return PartNames.relationshipsOf(part);
    }

    /** Counts the shared texts, and keeps the first of them, among which headings of tables are looked for. */
    private static void strings(Book book) throws IOException {
        Optional<String> part = book.related("sharedStrings");
        if (part.isEmpty()) {
            return;
        }
        CellChecks checks = new CellChecks(
                book, book.faults.in(part.get()), new RuleChecks(book, book.faults.in(part.get())), List.of());
        try (XmlTokens xml = book.parts.xml(part.get()).orElseThrow()) {
            StringBuilder text = new StringBuilder();
            for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
                if (token == XmlTokens.END && xml.at("si")) {
                    checks.length("", text.toString());
                    if (book.stringTexts.size() < KEPT) {
                        book.stringTexts.add(text.toString());
                    }
                    book.strings++;
                    text.setLength(0);
                } else if (token == XmlTokens.START && xml.at("rPh")) {
                    xml.skip();
                } else if (token == XmlTokens.START && xml.at("t") && text.length() < LONG) {
                    text.append(xml.text(LONG * 4).string());
                }
            }
        }
    }
}
