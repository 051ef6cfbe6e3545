package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.List;

/** Signature and date, piece by piece (7.3.5). */
final class SignaturePieces {
    /** A seal is 42 mm across and must not touch the next: so many lines from one row of names to the next. */
    private static final int LINES_A_SEAL = 4;

    private final Signature signature;
    private final LayoutProfile profile;
    private final List<Piece> pieces;
    private final String date;
    private final int width;

    private SignaturePieces(Signature signature, LayoutProfile profile, List<Piece> pieces) {
        this.signature = signature;
        this.profile = profile;
        this.pieces = pieces;
        this.date = Composition.date(signature.date());
        this.width = profile.count(Measure.CHARACTERS) * 100;
    }

    static void of(Signature signature, LayoutProfile profile, List<Piece> pieces) {
        SignaturePieces made = new SignaturePieces(signature, profile, pieces);
        switch (signature.seal()) {
            case SEAL -> made.sealed();
            case NONE -> made.unsealed();
            case STAMP -> made.stamped();
        }
    }

    private void sealed() {
        blank(profile.count(Measure.SEAL_GAP));
        if (signature.signers().size() > 1) {
            joint();
            return;
        }
        String signer = signature.signers().get(0);
        int dateWidth = Ems.hundredths(date);
        int signerWidth = Ems.hundredths(signer);
        int dateIn = profile.count(Measure.DATE_INDENT) * 100;
        int signerIn = dateIn + (dateWidth - signerWidth) / 2;
        if (signerIn < 0) {
            // Too long to be centred over a date four characters in: the date moves instead.
            dateIn -= signerIn;
            signerIn = 0;
        }
        name(signer, Placement.right(signerIn));
        date(Placement.right(dateIn));
    }

    /** Names in rows as far apart as their seals; the last over the date. */
    private void joint() {
        List<String> signers = signature.signers();
        int longest = signers.stream().mapToInt(Ems::hundredths).max().orElse(0);
        int most = Math.max(1, Math.min(profile.count(Measure.SEALS_A_ROW), width / (longest + 100)));
        int count = signers.size();
        for (int from = 0; from < count; from += most) {
            if (from > 0) {
                blank(LINES_A_SEAL);
            }
            List<String> row = signers.subList(from, Math.min(count, from + most));
            int column = width / row.size();
            List<Integer> centres = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                centres.add(column * i + column / 2);
            }
            pieces.add(new Piece.Columns(List.copyOf(row), List.copyOf(centres)));
            if (from + most >= count) {
                int centre = centres.get(centres.size() - 1);
                date(Placement.right(width - centre - Ems.hundredths(date) / 2));
            }
        }
    }

    private void unsealed() {
        blank(profile.count(Measure.SIGNATURE_GAP));
        int in = profile.count(Measure.SIGNATURE_INDENT) * 100;
        int dateWidth = Ems.hundredths(date);
        String last = signature.signers().get(signature.signers().size() - 1);
        int lastWidth = Ems.hundredths(last);
        boolean dateLonger = dateWidth > lastWidth;
        for (String signer : signature.signers()) {
            boolean moved = dateLonger && signer.equals(last);
            name(signer, Placement.right(moved ? in + dateWidth + 200 - lastWidth : in));
        }
        date(Placement.right(dateLonger ? in : in + lastWidth - 200 - dateWidth));
    }

    private void stamped() {
        blank(profile.count(Measure.STAMP_GAP));
        int dateIn = profile.count(Measure.DATE_INDENT) * 100;
        int postIn = dateIn + (profile.count(Measure.STAMP_WIDTH) + 2) * 100;
        name(signature.post().orElse(""), Placement.right(postIn));
        blank(1);
        date(Placement.right(dateIn));
    }

    private void blank(int lines) {
        if (lines > 0) {
            pieces.add(new Piece.Blank(lines, true));
        }
    }

    private void name(String text, Placement placement) {
        pieces.add(Composition.line(ElementKind.SIGNATURE, text, placement, true));
    }

    private void date(Placement placement) {
        pieces.add(Composition.line(ElementKind.DATE, date, placement, false));
    }
}
