package io.github.liuding.examples.demo;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.core.standing.Standing;
import io.github.liuding.examples.year.QingheYear;
import io.github.liuding.reporting.bulletin.Bulletin;
import io.github.liuding.reporting.bulletin.BulletinRequest;
import io.github.liuding.reporting.bulletin.Bulletins;
import io.github.liuding.reporting.bulletin.Wording;
import io.github.liuding.reporting.excel.ExcelWriter;
import io.github.liuding.reporting.excel.ReportWorkbook;
import io.github.liuding.reporting.html.HtmlWriter;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.word.WordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The desk of the office (案头) on which the files of the year are written. On every day it has the journal as it was known
 * by then. Safe to share between threads.
 */
final class Desk {
    private final Campaign campaign;
    private final Journal journal;
    private final Wording wording;
    private final Map<LocalDate, Standing> standings = new ConcurrentHashMap<>();
    private final Map<BulletinRequest, WithFindings<Bulletin>> bulletins = new ConcurrentHashMap<>();

    Desk(QingheYear year, Wording wording) {
        this.campaign = year.campaign();
        this.journal = year.journal();
        this.wording = wording;
    }

    Campaign campaign() {
        return campaign;
    }

    /** Everything that happened in the year. */
    Journal journal() {
        return journal;
    }

    Journal knownBy(LocalDate day) {
        return journal.knownBy(day);
    }

    /** How things stand on a day, as far as was known. */
    Standing standing(LocalDate day) {
        return standings.computeIfAbsent(day, asked -> Standing.of(campaign, knownBy(asked), asked));
    }

    /** A paper as a Word document. */
    DemoFile.Content word(BulletinRequest request) {
        return () -> {
            WithFindings<Bulletin> bulletin = bulletin(request);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Finding> findings = new ArrayList<>(bulletin.findings());
            findings.addAll(WordWriter.standard().write(bulletin.orElseThrow().document(), out));
            return Written.of(out, findings);
        };
    }

    /** The same paper as a web page; what there is to tell of it was told of the document. */
    DemoFile.Content page(BulletinRequest request) {
        return () -> Written.text(
                HtmlWriter.standard().text(bulletin(request).orElseThrow().document()));
    }

    private WithFindings<Bulletin> bulletin(BulletinRequest request) {
        return bulletins.computeIfAbsent(
                request,
                asked -> Bulletins.of(campaign, knownBy(asked.date()))
                        .wording(wording)
                        .write(asked));
    }

    /** Tables as a workbook in the leading group's name. */
    Written workbook(String title, LocalDate day, List<ReportTable<?>> tables) throws IOException {
        return workbook(new ReportWorkbook(campaign.shortName() + title, campaign.issuer(), day, tables));
    }

    static Written workbook(ReportWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = ExcelWriter.standard().write(workbook, out);
        return Written.of(out, findings);
    }
}
