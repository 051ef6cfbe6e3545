package io.github.liuding.reporting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper put down piece by piece (编排), as every renderer shows it: numbers of headings made, words such as 抄送 and the
 * marks around them in place, signature and date where they belong.
 *
 * @param document the paper
 * @param head what stands above the text: down to the red line
 * @param main the text, from the title to the last attachment
 * @param imprint what stands at the foot of the last page; empty where there is no imprint
 */
public record Composition(OfficialDocument document, List<Piece> head, List<Piece> main, List<Piece> imprint) {
    public Composition {
        head = List.copyOf(head);
        main = List.copyOf(main);
        imprint = List.copyOf(imprint);
    }

    /** Puts a paper down. */
    public static Composition of(OfficialDocument document, LayoutProfile profile) {
        List<Piece> main = new ArrayList<>();
        title(document, profile, main);
        BodyPieces.of(document.body(), profile, String.join("", document.titleLines()), main);
        attachmentNote(document, profile, main);
        attendance(document, main);
        if (document.signature().isPresent()) {
            keepEnd(document, main);
        }
        document.signature().ifPresent(signature -> SignaturePieces.of(signature, profile, main));
        document.note().ifPresent(note -> main.add(line(ElementKind.NOTE, "（" + note + "）", Placement.left(2), false)));
        attachments(document, profile, main);
        return new Composition(document, HeadPieces.of(document, profile), main, ImprintPieces.of(document, profile));
    }

    /** A date as papers print it (7.3.5.4), such as 2022年3月7日. */
    public static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static void title(OfficialDocument document, LayoutProfile profile, List<Piece> main) {
        PaperFormat format = document.format();
        boolean ordered = format == PaperFormat.ORDER;
        if (!ordered || !document.titleLines().isEmpty()) {
            main.add(new Piece.Blank(profile.count(Measure.TITLE_GAP), true));
        }
        document.titleLines().forEach(text -> main.add(line(ElementKind.TITLE, text, Placement.centred(), true)));
        if (ordered && document.titleLines().isEmpty()) {
            main.add(new Piece.Blank(profile.count(Measure.MARK_GAP), true));
        } else if (!document.titleLines().isEmpty()) {
            main.add(new Piece.Blank(profile.count(Measure.RECIPIENTS_GAP), true));
        }
        document.recipients()
                .ifPresent(units -> main.add(line(ElementKind.RECIPIENTS, units + "：", Placement.text(0), false)));
    }

    private static void attachmentNote(OfficialDocument document, LayoutProfile profile, List<Piece> main) {
        List<Attachment> attachments = document.attachments();
        if (attachments.isEmpty()) {
            return;
        }
        main.add(new Piece.Blank(profile.count(Measure.ATTACHMENT_NOTE_GAP), true));
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : (i + 1) + ".";
            String label = i == 0 ? "附件：" : "";
            // Two free, three for 附件：, and what the number takes; turnovers hang below the name.
            int name = 500 + Ems.hundredths(number);
            int start = i == 0 ? 200 : 500;
            main.add(line(
                    ElementKind.ATTACHMENT_NOTE,
                    label + number + attachments.get(i).name(),
                    new Placement(Placement.Align.BOTH, name, start - name, 0),
                    false));
        }
    }

    /** A signature never stands on a page without text, unless the only paragraph would leave the first page for it. */
    private static void keepEnd(OfficialDocument document, List<Piece> main) {
        boolean only = document.body().size() < 2;
        for (int i = main.size() - 1; i >= 0; i--) {
            if (!(main.get(i) instanceof Piece.Line line)) {
                if (main.get(i) instanceof Piece.Blank) {
                    continue;
                }
                return;
            }
            boolean note = line.kind() == ElementKind.ATTACHMENT_NOTE;
            if (note || !only) {
                main.set(i, new Piece.Line(line.kind(), line.spans(), line.right(), line.placement(), true));
            }
            if (!note) {
                return;
            }
        }
    }

    private static void attendance(OfficialDocument document, List<Piece> main) {
        if (!document.attendance().isEmpty()) {
            main.add(new Piece.Blank(1, true));
        }
        for (AttendanceLine line : document.attendance()) {
            int names = 300 + Ems.hundredths(line.label());
            main.add(new Piece.Line(
                    ElementKind.ATTENDANCE,
                    List.of(Span.hei(line.label()), Span.of("：" + line.names())),
                    List.of(),
                    new Placement(Placement.Align.BOTH, names, 200 - names, 0),
                    false));
        }
    }

    private static void attachments(OfficialDocument document, LayoutProfile profile, List<Piece> main) {
        List<Attachment> attachments = document.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (attachment.blocks().isEmpty()) {
                continue;
            }
            main.add(new Piece.NewPage());
            String number = attachments.size() == 1 ? "" : String.valueOf(i + 1);
            main.add(line(ElementKind.ATTACHMENT_LABEL, "附件" + number, Placement.left(0), true));
            main.add(new Piece.Blank(1, true));
            attachment.titleLines().forEach(text -> main.add(line(ElementKind.TITLE, text, Placement.centred(), true)));
            main.add(new Piece.Blank(1, true));
            BodyPieces.of(attachment.blocks(), profile, String.join("", attachment.titleLines()), main);
        }
    }

    static Piece.Line line(ElementKind kind, String text, Placement placement, boolean kept) {
        return new Piece.Line(kind, List.of(Span.of(text)), List.of(), placement, kept);
    }

    /** A line with something at both ends. */
    static Piece.Line ends(ElementKind kind, Optional<Span> left, List<Span> right, int in) {
        return new Piece.Line(
                kind,
                left.map(List::of).orElse(List.of()),
                right,
                new Placement(Placement.Align.LEFT, in * 100, 0, in * 100),
                true);
    }
}
