package io.github.liuding.reporting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The imprint of a paper, piece by piece (7.4). */
final class ImprintPieces {
    private final LayoutProfile profile;
    private final List<Piece> pieces = new ArrayList<>();

    private ImprintPieces(LayoutProfile profile) {
        this.profile = profile;
    }

    static List<Piece> of(OfficialDocument document, LayoutProfile profile) {
        return document.imprint()
                .map(imprint -> new ImprintPieces(profile).make(imprint, document.format()))
                .orElse(List.of());
    }

    private List<Piece> make(Imprint imprint, PaperFormat format) {
        boolean lined = format != PaperFormat.LETTER;
        List<Piece> above = new ArrayList<>();
        units(above, "主送", imprint.movedRecipients());
        units(above, "报", imprint.reportTo());
        units(above, "送", imprint.sendTo());
        units(above, "发", imprint.issueTo());
        units(above, "抄送", imprint.copyTo());
        List<Piece> below = new ArrayList<>();
        if (lined) {
            imprint.printedOn()
                    .ifPresent(day -> printing(below, imprint.printer().orElse(""), day));
            imprint.copies()
                    .ifPresent(copies -> below.add(Composition.ends(
                            ElementKind.IMPRINT, Optional.empty(), List.of(Span.of("共印" + copies + "份")), 1)));
        }
        if (above.isEmpty() && below.isEmpty()) {
            return List.of();
        }
        rule(lined, Piece.RuleKind.THICK);
        pieces.addAll(above);
        if (!above.isEmpty() && !below.isEmpty()) {
            rule(lined, Piece.RuleKind.THIN);
        }
        pieces.addAll(below);
        rule(lined, Piece.RuleKind.THICK);
        return pieces;
    }

    /** One row; two where the office's name leaves no room for the date. */
    private void printing(List<Piece> below, String printer, LocalDate day) {
        String date = Composition.date(day) + "印发";
        int room = profile.count(Measure.CHARACTERS)
                        * 100
                        * profile.length(Measure.BODY_SIZE).halfPoints()
                        / profile.length(Measure.IMPRINT_SIZE).halfPoints()
                - 200;
        List<Span> right = List.of(Span.of(date));
        if (Ems.hundredths(printer) + Ems.hundredths(date) + 100 <= room) {
            below.add(Composition.ends(ElementKind.IMPRINT, Optional.of(Span.of(printer)), right, 1));
        } else {
            below.add(Composition.line(
                    ElementKind.IMPRINT, printer, new Placement(Placement.Align.LEFT, 100, 0, 100), true));
            below.add(Composition.ends(ElementKind.IMPRINT, Optional.empty(), right, 1));
        }
    }

    private void rule(boolean lined, Piece.RuleKind kind) {
        if (lined) {
            pieces.add(new Piece.Rule(kind));
        }
    }

    private static void units(List<Piece> into, String word, Optional<String> units) {
        units.ifPresent(text -> {
            String label = word + "：";
            int hanging = Ems.hundredths(label);
            into.add(Composition.line(
                    ElementKind.IMPRINT,
                    label + text + (text.endsWith("。") ? "" : "。"),
                    new Placement(Placement.Align.BOTH, 100 + hanging, -hanging, 100),
                    true));
        });
    }
}
