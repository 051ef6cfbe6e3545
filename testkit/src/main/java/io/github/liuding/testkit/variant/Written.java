package io.github.liuding.testkit.variant;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.preflight.WorkbookPreflight;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tables as the files that go out (输出文件). */
final class Written {
    private static final String NAME = "输出.xlsx";

    private Written() {}

    /** What the writer tells of tables, and what a program would find wrong with their file. */
    static List<Finding> faults(Variant variant, List<? extends ReportTable<?>> tables) throws IOException {
        List<Finding> faults = new ArrayList<>();
        byte[] file = written(variant, tables, faults);
        faults.addAll(WorkbookPreflight.check(file));
        Optional<ReadWorkbook> read = WorkbookReader.standard().read(file, NAME).value();
        tables.stream()
                .map(ReportTable::name)
                .filter(name -> read.flatMap(workbook -> workbook.sheet(name)).isEmpty())
                .forEach(name -> faults.add(Variant.fault(
                        VariantFindings.ROUND_TRIP_DIFFERS,
                        "/",
                        "读回的工作簿没有“%s”".formatted(name),
                        "The workbook that is read back lacks '%s'".formatted(name))));
        return faults;
    }

    /** Whether two times of writing give two files. */
    static List<Finding> bytesDiffer(Variant variant, List<? extends ReportTable<?>> tables, String what)
            throws IOException {
        List<Finding> told = new ArrayList<>();
        return Arrays.equals(written(variant, tables, told), written(variant, tables, told))
                ? List.of()
                : List.of(bytesDiffer(what));
    }

    static Finding bytesDiffer(String what) {
        return Variant.fault(
                VariantFindings.BYTES_DIFFER,
                "/",
                "两次写出的“%s”不同".formatted(what),
                "'%s' written twice gives two files".formatted(what));
    }

    private static byte[] written(Variant variant, List<? extends ReportTable<?>> tables, List<Finding> told)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        told.addAll(variant.library()
                .write(
                        new ReportWorkbook(
                                variant.campaign().shortName(),
                                variant.campaign().issuer(),
                                variant.asOf(),
                                List.copyOf(tables)),
                        out));
        return out.toByteArray();
    }
}
