package io.github.liuding.reporting.chart;

import java.util.List;
import java.util.Optional;

/** One A3 page across, as wide as so many hundredths of the size of its text. */
final class Page {
    /** The width of the page, in mm. */
    static final int WIDTH_MM = 420;

    static final int HEIGHT_MM = 297;

    private static final int MARGIN_MM = 10;
    private static final int GAP_MM = 5;

    /** Millimetres of 100 points, rounded. */
    private static final int MM_OF_100_POINTS = 35;

    /** From 28 points down to 7; a longer title is set smaller still. */
    private static final int[] TITLE_POINTS = {28, 24, 20, 16, 12, 9, 7};

    private static final int FEW_LINES = 2;
    private static final int MARKING_POINTS = 14;
    private static final int TITLE_PITCH = 140;
    private static final int MARKING_PITCH = 150;
    private static final int HUNDRED = 100;

    private final Headings headings;
    private final int width;
    private final int height;
    private final int titleSize;
    private final List<String> title;
    private final int markingSize;
    private final List<String> marking;
    private final List<String> notes;

    Page(Headings headings, int width) {
        this.headings = headings;
        this.width = width;
        this.height = width / WIDTH_MM * HEIGHT_MM;
        this.titleSize = titleSize(headings.title());
        this.title = TextLines.balanced(headings.title(), titleSize, Face.BOLD, inner());
        this.markingSize = points(MARKING_POINTS);
        this.marking = headings.marking()
                .map(text -> TextLines.of(text, markingSize, Face.LABEL, inner() - markingSize))
                .orElse(List.of());
        this.notes = headings.notes().isEmpty()
                ? List.of()
                : TextLines.of(String.join("　", headings.notes()), BoxPlan.TEXT, Face.BODY, inner());
    }

    private int titleSize(String text) {
        for (int points : TITLE_POINTS) {
            int size = points(points);
            int lines = TextLines.of(text, size, Face.BOLD, inner()).size();
            if (lines == 1 || (points <= TITLE_POINTS[2] && lines <= FEW_LINES)) {
                return size;
            }
        }
        int size = points(TITLE_POINTS[TITLE_POINTS.length - 1]);
        while (size > 1 && TextLines.of(text, size, Face.BOLD, inner()).size() > 2 * FEW_LINES) {
            size = Math.max(1, size - Math.max(1, size / 10));
        }
        return size;
    }

    private int points(int points) {
        return Math.max(1, mm(points * MM_OF_100_POINTS) / HUNDRED);
    }

    private int mm(int mm) {
        return (int) ((long) width * mm / WIDTH_MM);
    }

    /** The room across. */
    int inner() {
        return width - 2 * mm(MARGIN_MM);
    }

    private int top() {
        return mm(MARGIN_MM) + markingHeight() + title.size() * pitch(titleSize, TITLE_PITCH) + mm(GAP_MM);
    }

    private int markingHeight() {
        return marking.size() * pitch(markingSize, MARKING_PITCH);
    }

    /** The room down, less than 0 where the headings take it all. */
    int room() {
        int below = notes.isEmpty() ? 0 : notes.size() * BoxPlan.PITCH + mm(GAP_MM) / 2;
        return height - mm(MARGIN_MM) - below - top();
    }

    private static int pitch(int size, int percent) {
        return (int) ((long) size * percent / HUNDRED);
    }

    /** The page with a plan on it, or a sentence where there is none. */
    Drawing with(Optional<Plan> plan, String otherwise) {
        Sheet sheet = new Sheet();
        sheet.under(new Shape.Rect(RectRole.PAGE, 0, 0, width, height));
        heading(sheet);
        int at = height - mm(MARGIN_MM) - notes.size() * BoxPlan.PITCH;
        for (String line : notes) {
            sheet.over(BoxPlan.text(
                    mm(MARGIN_MM), at, BoxPlan.TEXT, BoxPlan.PITCH, false, new Shape.Run(Face.BODY, line.strip())));
            at += BoxPlan.PITCH;
        }
        if (plan.isPresent()) {
            int left = mm(MARGIN_MM) + (inner() - plan.get().width()) / 2;
            int down = top() + (room() - plan.get().height()) / 3;
            plan.get().draw(sheet, left, down, 0);
        } else {
            int size = points(TITLE_POINTS[1]);
            sheet.over(
                    BoxPlan.text(width / 2, top() + room() / 3, size, size, true, new Shape.Run(Face.BODY, otherwise)));
        }
        return new Drawing(headings.title(), width, height, sheet.shapes());
    }

    private void heading(Sheet sheet) {
        int at = mm(MARGIN_MM);
        if (!marking.isEmpty()) {
            int widest = marking.stream()
                    .mapToInt(line -> TextLines.width(line.stripTrailing(), markingSize, Face.LABEL))
                    .max()
                    .orElse(0);
            sheet.over(new Shape.Rect(RectRole.MARKING, mm(MARGIN_MM), at, widest + markingSize, markingHeight()));
            int pitch = pitch(markingSize, MARKING_PITCH);
            for (String line : marking) {
                sheet.over(BoxPlan.text(
                        mm(MARGIN_MM) + markingSize / 2,
                        at,
                        markingSize,
                        pitch,
                        false,
                        new Shape.Run(Face.LABEL, line.stripTrailing())));
                at += pitch;
            }
        }
        int pitch = pitch(titleSize, TITLE_PITCH);
        for (String line : title) {
            sheet.over(BoxPlan.text(
                    width / 2, at, titleSize, pitch, true, new Shape.Run(Face.BOLD, line.stripTrailing())));
            at += pitch;
        }
    }
}
