package io.github.liuding.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a paper, piece by piece. */
final class HeadPieces {
    /** What a name of a person takes; shorter ones are widened. */
    private static final int NAME = 3;

    private static final int NAMES_A_ROW = 2;

    private final OfficialDocument document;
    private final PaperHead head;
    private final LayoutProfile profile;
    private final List<Piece> pieces = new ArrayList<>();

    private HeadPieces(OfficialDocument document, LayoutProfile profile) {
        this.document = document;
        this.head = document.head();
        this.profile = profile;
    }

    static List<Piece> of(OfficialDocument document, LayoutProfile profile) {
        return new HeadPieces(document, profile).make();
    }

    private List<Piece> make() {
        if (document.format() == PaperFormat.LETTER) {
            letter();
            return pieces;
        }
        corner().forEach(this::corner);
        mark();
        switch (document.format()) {
            case BULLETIN -> bulletin();
            case ORDER -> order();
            default -> number();
        }
        return pieces;
    }

    private void mark() {
        String word = head.markWord().orElse("");
        if (head.marks().size() > 1) {
            pieces.add(new Piece.JointMark(head.marks(), word));
        } else {
            pieces.add(Composition.line(ElementKind.MARK, head.marks().get(0) + word, Placement.centred(), false));
        }
    }

    /** What stands at the top left, in this order. */
    private List<Corner> corner() {
        List<Corner> corner = new ArrayList<>();
        head.copyNumber().ifPresent(number -> corner.add(new Corner(ElementKind.COPY_NUMBER, sixDigits(number))));
        head.secrecy().ifPresent(secrecy -> corner.add(new Corner(ElementKind.SECRECY, secrecy.toString())));
        head.urgency().ifPresent(urgency -> corner.add(new Corner(ElementKind.SECRECY, urgency.word())));
        head.caution().ifPresent(caution -> corner.add(new Corner(ElementKind.SECRECY, caution)));
        return corner;
    }

    private void corner(Corner corner) {
        pieces.add(Composition.line(corner.kind(), corner.text(), Placement.left(0), false));
    }

    private static String sixDigits(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(6 - digits.length()) + digits;
    }

    /** Document number and who signs, and the red line; 7.2.5 to 7.2.7. */
    private void number() {
        Optional<String> number =
                head.number().map(Object::toString).or(() -> head.serial().map(serial -> "第" + serial + "期"));
        if (number.isPresent() || !head.signatories().isEmpty()) {
            pieces.add(new Piece.Blank(profile.count(Measure.MARK_GAP), false));
        }
        if (head.signatories().isEmpty()) {
            number.ifPresent(
                    text -> pieces.add(Composition.line(ElementKind.NUMBER, text, Placement.centred(), false)));
        } else {
            List<String> rows = rows(head.signatories());
            for (int i = 0; i < rows.size(); i++) {
                List<Span> right = new ArrayList<>();
                if (i == 0) {
                    right.add(Span.of("签发人："));
                }
                right.add(new Span(rows.get(i), Emphasis.KAI));
                Optional<Span> left = i == rows.size() - 1 ? number.map(Span::of) : Optional.empty();
                pieces.add(Composition.ends(ElementKind.NUMBER, left, right, 1));
            }
        }
        pieces.add(new Piece.Rule(Piece.RuleKind.HEAD));
    }

    /** Two names a row, one below the other; all rows equally wide, so that they end together. */
    private static List<String> rows(List<String> names) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i += NAMES_A_ROW) {
            StringBuilder row = new StringBuilder(widened(names.get(i)));
            if (names.size() > 1) {
                row.append('　').append(i + 1 < names.size() ? widened(names.get(i + 1)) : "　".repeat(NAME));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static String widened(String name) {
        return name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name;
    }

    private void order() {
        pieces.add(new Piece.Blank(profile.count(Measure.MARK_GAP), false));
        head.serial()
                .ifPresent(serial -> pieces.add(
                        Composition.line(ElementKind.NUMBER, "第" + serial + "号", Placement.centred(), false)));
    }

    private void bulletin() {
        pieces.add(new Piece.Blank(1, false));
        String total = head.runningTotal().map(number -> "（总第" + number + "期）").orElse("");
        head.serial()
                .ifPresent(serial -> pieces.add(
                        Composition.line(ElementKind.NUMBER, "第" + serial + "期" + total, Placement.centred(), false)));
        pieces.add(new Piece.Blank(1, false));
        List<Span> date = head.issuedOn()
                .map(day -> List.of(Span.of(Composition.date(day))))
                .orElse(List.of());
        pieces.add(Composition.ends(ElementKind.NUMBER, head.editor().map(Span::of), date, 1));
        pieces.add(new Piece.Rule(Piece.RuleKind.HEAD));
    }

    /** 10.1: the mark and a double line, below it at the left the corner and at the right the number. */
    private void letter() {
        mark();
        pieces.add(new Piece.Rule(Piece.RuleKind.LETTER));
        List<Corner> corner = corner();
        for (int i = 0; i < Math.max(1, corner.size()); i++) {
            Optional<Corner> left = i < corner.size() ? Optional.of(corner.get(i)) : Optional.empty();
            List<Span> right = i > 0
                    ? List.of()
                    : head.number()
                            .map(number -> List.of(Span.of(number.toString())))
                            .orElse(List.of());
            pieces.add(Composition.ends(ElementKind.NUMBER, left.map(Corner::span), right, 0));
        }
    }

    private record Corner(ElementKind kind, String text) {
        Span span() {
            return new Span(text, kind == ElementKind.SECRECY ? Emphasis.HEI : Emphasis.NONE);
        }
    }
}
