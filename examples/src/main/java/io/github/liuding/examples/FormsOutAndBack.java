package io.github.liuding.examples;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.json.JournalLines;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.form.Form;
import io.github.liuding.reporting.form.FormStamp;
import io.github.liuding.reporting.form.MarkedReturn;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.EntryRule;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code of the page on forms: handed out to every unit (下发), and taken back (回收). */
public final class FormsOutAndBack {
    private FormsOutAndBack() {}

    /** Writes the form of every unit that leads a task. */
    public static void handOut(Standing standing, Path folder) throws IOException {
        // README begins
        for (UnitId unit : ProgressForm.units(standing)) {
            ExcelWriter.standard()
                    .write(
                            ProgressForm.of(standing, unit).form().workbook("进展报送表", "县优化办"),
                            folder.resolve(unit + ".xlsx"));
        }
        // README ends
    }

    /** Prints what a unit filled in as lines of the journal, and what is wrong with it. */
    public static void takeBack(
            Campaign campaign, Journal journal, LocalDate sent, UnitId unit, Path file, LocalDate today, Path marked)
            throws IOException {
        // README begins
        ProgressForm form = ProgressForm.of(Standing.of(campaign, journal.knownBy(sent), sent), unit);
        Returned returned =
                form.form().take(WorkbookReader.standard().read(file).orElseThrow());
        WithFindings<List<ProgressReported>> entries =
                form.entries(returned, Standing.of(campaign, journal, today), today, today, Map.of());

        entries.orElseThrow().forEach(entry -> System.out.println(JournalLines.write(entry)));
        returned.findings().forEach(System.out::println);
        entries.findings().forEach(System.out::println);
        try (OutputStream out = Files.newOutputStream(marked)) {
            MarkedReturn.write(file, returned, entries.findings(), out);
        }
        // README ends
    }

    /** A form with rows of one's own (自定表), of which the last column is to be filled in. */
    public static Form<OwnLedger.Handed> own(
            Campaign campaign, UnitId unit, LocalDate asOf, List<OwnLedger.Handed> rows) {
        // README begins
        ReportTable<OwnLedger.Handed> table = ReportTable.of("报送台账", rows)
                .column(Column.of("乡镇", CellTypes.TEXT, OwnLedger.Handed::town))
                .column(Column.optional("核实次数", CellTypes.WHOLE, (OwnLedger.Handed row) -> Optional.<Integer>empty())
                        .filledIn(EntryRule.whole(0, 31)));
        return Form.of(new FormStamp(campaign.id(), "handed", unit.value(), asOf), table, OwnLedger.Handed::town);
        // README ends
    }
}
