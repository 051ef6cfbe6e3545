package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.journal.EntryId;
import io.github.liuding.core.journal.Journal;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Severity;
import io.github.liuding.core.result.WithFindings;
import io.github.liuding.reporting.paper.Imprint;
import io.github.liuding.reporting.paper.ImprintBuilder;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.paper.OfficialDocumentBuilder;
import io.github.liuding.reporting.paper.PaperFormat;
import io.github.liuding.reporting.paper.PaperHead;
import io.github.liuding.reporting.paper.PaperHeadBuilder;
import io.github.liuding.reporting.paper.Signature;
import io.github.liuding.reporting.template.Draft;
import io.github.liuding.reporting.template.Printed;
import io.github.liuding.reporting.template.Scope;
import io.github.liuding.reporting.template.Template;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes bulletins from a campaign and its journal (拟制通报、简报和督查文书). Immutable; {@code wording} and the like give
 * another.
 */
public final class Bulletins {
    private final Campaign campaign;
    private final Journal journal;
    private final List<Finding> reading;
    private final Wording wording;

    private Bulletins(Campaign campaign, Journal journal, List<Finding> reading, Wording wording) {
        this.campaign = campaign;
        this.journal = journal;
        this.reading = reading;
        this.wording = wording;
    }

    /** Those of a campaign by its journal, in the shipped words. */
    public static Bulletins of(Campaign campaign, Journal journal) {
        return new Bulletins(campaign, journal, List.of(), Wording.standard());
    }

    /** The same with what reading the journal told: after an error there something may be missing, and nothing is written. */
    public Bulletins withReading(List<Finding> findings) {
        return new Bulletins(campaign, journal, List.copyOf(findings), wording);
    }

    /** The same in other words. */
    public Bulletins wording(Wording other) {
        return new Bulletins(campaign, journal, reading, other);
    }

    /**
     * Writes one. There is none, and findings say why, where an entry of the journal could not be taken, a value that the
     * template needs is not known, the period is not over, or nothing is there to be written about.
     *
     * @throws IllegalArgumentException if the campaign, or its journal by then, has not what the request names; if the
     *     campaign states no scoring scheme for a paper that ranks, or had not begun by then
     */
    public WithFindings<Bulletin> write(BulletinRequest request) {
        Material material = Material.of(campaign, journal, request);
        List<Finding> hindrances = material.hindrances(reading);
        if (hindrances.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return WithFindings.none(hindrances);
        }
        Scope scope = Scope.of(request.kind().vocabulary(), material);
        Draft draft = new Draft(wording.template(request.kind()), request.date());
        OfficialDocument document = document(draft, scope, material);
        return draft.findings().isEmpty()
                ? WithFindings.of(new Bulletin(request, document, inOrder(draft.trace())), hindrances)
                : WithFindings.none(draft.findings());
    }

    /** The entries of each figure in the order of the journal. */
    private List<TracedFigure> inOrder(List<Printed> trace) {
        Map<EntryId, Integer> places = new HashMap<>();
        journal.entries().forEach(entry -> places.putIfAbsent(entry.id(), places.size()));
        return trace.stream()
                .map(figure -> new TracedFigure(
                        figure.text(),
                        figure.meaning(),
                        figure.origin().of(),
                        figure.origin().entries().stream()
                                .sorted(Comparator.comparing(id -> places.getOrDefault(id, places.size())))
                                .toList()))
                .distinct()
                .toList();
    }

    private static OfficialDocument document(Draft draft, Scope scope, Material material) {
        BulletinRequest request = material.request();
        OfficialDocumentBuilder paper = OfficialDocument.builder()
                .format(request.kind().format())
                .head(head(draft, scope, material))
                .titleLines(draft.titleLines(scope))
                .recipients(draft.slot(Template.Slot.RECIPIENTS, scope))
                .body(draft.body(scope))
                .attachments(draft.attachments(scope))
                .note(draft.slot(Template.Slot.NOTE, scope))
                .marking(material.campaign().marking());
        draft.slot(Template.Slot.SIGNER, scope)
                .ifPresent(signer -> paper.signature(Signature.sealed(signer, request.date())));
        return paper.imprint(imprint(draft, scope, request)).build();
    }

    private static PaperHead head(Draft draft, Scope scope, Material material) {
        BulletinRequest request = material.request();
        PaperHeadBuilder head = PaperHead.builder()
                .addMark(draft.slot(Template.Slot.MARK, scope)
                        .orElse(material.campaign().issuer()))
                .markWord(draft.slot(Template.Slot.MARK_WORD, scope))
                .signatories(request.signatories())
                .caution(draft.slot(Template.Slot.CAUTION, scope))
                .number(request.number());
        if (request.kind().format() == PaperFormat.BULLETIN) {
            head.serial((int) material.issues().count())
                    .runningTotal((int) material.runningTotal().count())
                    .editor(draft.slot(Template.Slot.EDITOR, scope))
                    .issuedOn(request.date());
        }
        return head.build();
    }

    private static Optional<Imprint> imprint(Draft draft, Scope scope, BulletinRequest request) {
        ImprintBuilder imprint = Imprint.builder()
                .copyTo(draft.slot(Template.Slot.COPY_TO, scope))
                .reportTo(draft.slot(Template.Slot.REPORT_TO, scope))
                .sendTo(draft.slot(Template.Slot.SEND_TO, scope))
                .issueTo(draft.slot(Template.Slot.ISSUE_TO, scope));
        draft.slot(Template.Slot.PRINTER, scope)
                .ifPresent(printer -> imprint.printer(printer).printedOn(request.date()));
        Imprint made = imprint.build();
        return made.equals(Imprint.builder().build()) ? Optional.empty() : Optional.of(made);
    }
}
