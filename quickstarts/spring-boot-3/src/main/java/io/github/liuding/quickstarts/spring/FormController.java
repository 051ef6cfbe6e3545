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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A form that is handed out and taken back (表单下发与收回). Who may hand in for which unit is not asked here: that is for the
 * security of the application.
 */
// README begins
@RestController
class FormController {
    private final Campaign campaign;
    private final JournalStore journal;
    private final Clock clock;

    FormController(Campaign campaign, JournalStore journal, Clock clock) {
        this.campaign = campaign;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/forms/{unit}/{asOf}")
    ResponseEntity<StreamingResponseBody> handOut(@PathVariable UnitId unit, @PathVariable LocalDate asOf)
            throws IOException {
        String title = campaign.units().nameOf(unit) + "进展报送表";
        return ListsController.download(form(unit, asOf).form().workbook(title, campaign.issuer()));
    }

    @PostMapping("/forms/{unit}/{asOf}")
    List<Finding> takeBack(
            @PathVariable UnitId unit,
            @PathVariable LocalDate asOf,
            @RequestParam LocalDate on,
            @RequestParam MultipartFile workbook)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        if (on.isAfter(today)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, on + " is after " + today);
        }
        ProgressForm form = form(unit, asOf);
        String name = Objects.requireNonNullElse(workbook.getOriginalFilename(), "报送表.xlsx");
        WithFindings<ReadWorkbook> read = WorkbookReader.standard().read(workbook.getInputStream(), name);
        if (read.value().isEmpty()) {
            return read.findings();
        }
        Returned returned = form.form().take(read.value().get());
        Standing now = Standing.of(campaign, journal.read().orElseThrow(), today);
        WithFindings<List<ProgressReported>> entries = form.entries(returned, now, on, today, Map.of());
        try {
            journal.appendAll(entries.value().orElseThrow());
        } catch (IllegalArgumentException takenMeanwhile) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "This form was just taken", takenMeanwhile);
        }
        return Stream.of(read.findings(), returned.findings(), entries.findings())
                .flatMap(List::stream)
                .toList();
    }

    /** Worked out again from the journal as it was known on that day; nothing is kept of what was sent. */
    private ProgressForm form(UnitId unit, LocalDate asOf) throws IOException {
        campaign.units().unit(unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No " + unit));
        Standing then = Standing.of(campaign, journal.read().orElseThrow().knownBy(asOf), asOf);
        return ProgressForm.of(then, unit);
    }
}
// README ends
