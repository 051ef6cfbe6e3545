package io.github.liuding.reporting.workbook;

import io.github.liuding.reporting.opc.PartException;
import io.github.liuding.reporting.opc.PartFault;
import io.github.liuding.reporting.opc.XmlTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A first pass over a sheet for what stands behind its rows and is needed before them: merged ranges.
 *
 * <p>It also sees that the part is whole before the first row is handed on.
 */
final class SheetScan {
    final List<CellRange> merged = new ArrayList<>();
    final List<CellRange> hiddenColumns = new ArrayList<>();
    final List<String> drawings = new ArrayList<>();

    private SheetScan() {}

    static SheetScan read(XmlTokens xml, Limits limits, FindingsLog log) throws IOException {
        SheetScan scan = new SheetScan();
        for (int token = xml.next(); token != XmlTokens.EOF; token = xml.next()) {
            if (token != XmlTokens.START || xml.depth() == 1) {
                continue;
            }
            if (xml.at("sheetData")) {
                xml.skipUnseen();
            } else if (xml.at("mergeCell")) {
                scan.merge(xml, limits, log);
            } else if (xml.at("col")) {
                scan.column(xml);
            } else if (xml.at("drawing")) {
                xml.prefixed("id").ifPresent(scan.drawings::add);
            } else if (!xml.at("mergeCells") && !xml.at("cols") && !xml.at("AlternateContent") && !xml.at("Choice")) {
                xml.skip();
            }
        }
        scan.merged.sort(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn));
        return scan;
    }

    private void merge(XmlTokens xml, Limits limits, FindingsLog log) throws IOException {
        String text = xml.attribute("ref").orElse("");
        Optional<CellRange> range = CellRange.find(text);
        if (range.isEmpty()) {
            if (log.shows(WorkbookFindings.BAD_MERGE)) {
                log.warning(
                        WorkbookFindings.BAD_MERGE,
                        "合并区域“%s”无法识别，按未合并读取".formatted(text),
                        "Merged range '%s' is none; its cells are read as they are".formatted(text));
            }
            return;
        }
        if (range.get().cells() > 1) {
            merged.add(range.get());
        }
        if (merged.size() > limits.mergedRanges()) {
            throw new PartException(
                    PartFault.PART_TOO_LARGE, "", "more than %s merged ranges".formatted(limits.mergedRanges()));
        }
    }

    private void column(XmlTokens xml) throws IOException {
        Optional<CellRange> range = BookFile.isTrue(xml.attribute("hidden"))
                ? columns(xml.attribute("min").orElse(""), xml.attribute("max").orElse(""))
                : Optional.empty();
        range.filter(columns -> hiddenColumns.size() < CellRange.LAST_COLUMN).ifPresent(hiddenColumns::add);
    }

    private static Optional<CellRange> columns(String min, String max) {
        if (!min.matches("[0-9]{1,5}") || !max.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(min);
        int last = Math.min(Integer.parseInt(max), CellRange.LAST_COLUMN);
        return first < 1 || last < first
                ? Optional.empty()
                : Optional.of(new CellRange(1, first, CellRange.LAST_ROW, last));
    }
}
