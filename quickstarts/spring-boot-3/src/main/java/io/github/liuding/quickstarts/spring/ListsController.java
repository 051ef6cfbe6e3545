package io.github.liuding.quickstarts.spring;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.core.store.JournalStore;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.ledger.CampaignLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The lists of a day as a workbook to download (清单下载). */
// README begins
@RestController
class ListsController {
    private final Campaign campaign;
    private final JournalStore journal;

    ListsController(Campaign campaign, JournalStore journal) {
        this.campaign = campaign;
        this.journal = journal;
    }

    @GetMapping("/lists/{asOf}")
    ResponseEntity<StreamingResponseBody> lists(@PathVariable LocalDate asOf) throws IOException {
        Standing standing = Standing.of(campaign, journal.read().orElseThrow(), asOf);
        String title = campaign.locality() + "四清单";
        return download(new ReportWorkbook(title, campaign.issuer(), asOf, CampaignLedger.bound(standing)));
    }

    /** A workbook under its title; a name in Chinese goes out in UTF-8 as RFC 5987 has it. */
    static ResponseEntity<StreamingResponseBody> download(ReportWorkbook workbook) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(workbook.title() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(out -> ExcelWriter.standard().write(workbook, out));
    }
}
// README ends
