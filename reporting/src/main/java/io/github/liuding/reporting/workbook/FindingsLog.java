package io.github.liuding.reporting.workbook;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import io.github.liuding.core.result.Severity;
import io.github.liuding.reporting.opc.PartException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is found in one file or sheet: the first of a kind one by one, the others as a number. */
final class FindingsLog {
    private static final int SHOWN = 20;

    private final String file;
    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new LinkedHashMap<>();

    FindingsLog(String file) {
        this(file, "");
    }

    FindingsLog(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void error(FindingCode code, String message, String english) {
        add(code, Severity.ERROR, "", message, english);
    }

    void warning(FindingCode code, String message, String english) {
        add(code, Severity.WARNING, "", message, english);
    }

    /** Whether another of the kind will be shown, so that its words are worth making. */
    boolean shows(FindingCode code) {
        boolean shown = counts.getOrDefault(code, 0) < SHOWN;
        if (!shown) {
            counts.merge(code, 1, Integer::sum);
        }
        return shown;
    }

    void at(int row, int column, FindingCode code, Severity severity, String message, String english) {
        add(code, severity, CellRange.address(Math.max(1, row), Math.max(1, column)), message, english);
    }

    private void add(FindingCode code, Severity severity, String cell, String message, String english) {
        if (counts.merge(code, 1, Integer::sum) <= SHOWN) {
            findings.add(finding(code, severity, cell, message, english));
        }
    }

    private Finding finding(FindingCode code, Severity severity, String cell, String message, String english) {
        var place = Place.builder();
        if (!file.isEmpty()) {
            place.file(file);
        }
        if (!sheet.isEmpty()) {
            place.sheet(sheet);
        }
        if (!cell.isEmpty()) {
            place.cell(cell);
        }
        var finding =
                Finding.builder().code(code).severity(severity).message(message).english(english);
        return file.isEmpty() && sheet.isEmpty() && cell.isEmpty()
                ? finding.build()
                : finding.place(place.build()).build();
    }

    /** What ended the reading of the file or of a part. */
    void ended(PartException e) {
        String part = e.part().isEmpty() ? "" : "（" + e.part() + "）";
        String where = e.part().isEmpty() ? "The file" : "Part '%s'".formatted(e.part());
        String english = where + " %s: " + e.detail();
        switch (e.fault()) {
            case TRUNCATED ->
                error(WorkbookFindings.TRUNCATED_FILE, "文件不完整，可能在上传或拷贝时中断，请重新发送原文件", english.formatted("is cut off"));
            case FILE_TOO_LARGE, TOO_MANY_ENTRIES, PART_TOO_LARGE, TOTAL_TOO_LARGE ->
                error(
                        WorkbookFindings.FILE_TOO_LARGE,
                        "文件内容过大%s，超出可以读取的上限，请删去无关的工作表、图片和空白行后另存再交".formatted(part),
                        english.formatted("holds more than is read"));
            case RATIO ->
                error(
                        WorkbookFindings.ZIP_BOMB,
                        "文件解压后异常膨胀%s，疑似恶意文件，未予读取，请核实来源".formatted(part),
                        english.formatted("inflates to many times its size"));
            case DOCTYPE ->
                error(
                        WorkbookFindings.DOCTYPE_REFUSED,
                        "文件含有表格软件不会写入的声明%s，疑似恶意文件，未予读取，请核实来源".formatted(part),
                        english.formatted("declares a document type"));
            case BAD_ZIP, BAD_XML, TOO_DEEP, TAG_TOO_LONG ->
                error(
                        WorkbookFindings.DAMAGED_FILE,
                        "文件已损坏%s，请用Excel或WPS打开，另存为xlsx后再交".formatted(part),
                        english.formatted("is damaged"));
        }
    }

    List<Finding> list() {
        List<Finding> list = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > SHOWN) {
                int more = count - SHOWN;
                list.add(finding(
                        code,
                        Severity.WARNING,
                        "",
                        "另有%s处同类问题，未逐一列出".formatted(more),
                        "%s more of this kind are not listed".formatted(more)));
            }
        });
        return list;
    }
}
