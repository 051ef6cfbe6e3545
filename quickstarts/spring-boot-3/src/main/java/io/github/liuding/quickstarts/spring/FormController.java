package io.github.liuding.quickstarts.spring;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.ProgressReported;
import io.github.liuding.core.organization.UnitId;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.JournalStore;
import io.github.liuding.reporting.form.ProgressForm;
import io.github.liuding.reporting.form.Returned;
import io.github.liuding.reporting.workbook.ReadWorkbook;
import io.github.liuding.reporting.workbook.WorkbookReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A form that is handed out and taken back (表单下发与收回). */
// README begins
@RestController
class FormController {
    private final Campaign campaign;
    private final JournalStore journal;

    FormController(Campaign campaign, JournalStore journal) {
        this.campaign = campaign;
        this.journal = journal;
    }

    @GetMapping("/forms/{unit}/{asOf}")
    ResponseEntity<StreamingResponseBody> handOut(@PathVariable String unit, @PathVariable LocalDate asOf)
            throws IOException {
        String title = campaign.units().nameOf(new UnitId(unit)) + "进展报送表";
        return ListsController.download(form(unit, asOf).form().workbook(title, campaign.issuer()));
    }

    @PostMapping("/forms/{unit}/{asOf}")
    List<Finding> takeBack(
            @PathVariable String unit,
            @PathVariable LocalDate asOf,
            @RequestParam LocalDate on,
            @RequestParam MultipartFile workbook)
            throws IOException {
        WithFindings<ReadWorkbook> read = WorkbookReader.standard().read(workbook.getInputStream(), "报送表.xlsx");
        if (read.value().isEmpty()) {
            return read.findings();
        }
        ProgressForm form = form(unit, asOf);
        Returned returned = form.form().take(read.value().get());
        Standing now = Standing.of(campaign, journal.read().orElseThrow(), on);
        WithFindings<List<ProgressReported>> entries = form.entries(returned, now, on, on, Map.of());
        journal.appendAll(entries.value().orElseThrow());
        return Stream.of(read.findings(), returned.findings(), entries.findings())
                .flatMap(List::stream)
                .toList();
    }

    /** Worked out again from the journal as it was known on that day; nothing is kept of what was sent. */
    private ProgressForm form(String unit, LocalDate asOf) throws IOException {
        Standing then = Standing.of(campaign, journal.read().orElseThrow().knownBy(asOf), asOf);
        return ProgressForm.of(then, new UnitId(unit));
    }
}
// README ends
