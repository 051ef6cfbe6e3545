package io.github.liuding.reporting.excel;

import io.github.liuding.core.result.Finding;
import io.github.liuding.reporting.internal.XmlBytes;
import io.github.liuding.reporting.table.Cell;
import io.github.liuding.reporting.table.CellAddress;
import io.github.liuding.reporting.table.HeadingCell;
import io.github.liuding.reporting.table.NamedCell;
import io.github.liuding.reporting.table.ReportTable;
import io.github.liuding.reporting.table.SheetLink;
import io.github.liuding.reporting.text.RowHeight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Streams one table into the XML of its sheet: title, issuer and day, headings, rows, notes. */
final class SheetWriter<R> {
    private static final String SPACE = "　";
    private static final String NOTHING = "（无）";
    private static final RowHeight TITLE = roomy(Styles.TITLE_SIZE);
    private static final RowHeight BODY = roomy(Styles.BODY_SIZE);

    private final ReportTable<R> table;
    private final SheetFrame frame;
    private final XmlBytes out;
    private final RowXml xml;
    private final SheetRanges ranges = new SheetRanges();
    private final List<Finding> findings = new ArrayList<>();

    private final Watch watch;
    private final int firstRow;
    private LampFormats lamps = new LampFormats();
    private int lastDataRow;
    private int lastFilledRow;

    SheetWriter(ReportTable<R> table, SheetFrame frame, XmlBytes out, Watch watch) {
        this.table = table;
        this.frame = frame;
        this.out = out;
        this.watch = watch;
        this.xml = new RowXml(out, table.name(), table.columns().size());
        this.firstRow = CellAddress.firstRow(table);
    }

    void write() throws IOException {
        out.raw(utf8(frame.head()));
        xml.startRows();
        int above = title() + issuerAndDay();
        int headings = headings();
        PageFlow pages = new PageFlow(table.print(), frame.width(), above + headings, headings);
        BodyWriter<R> body = new BodyWriter<>(table, frame, xml, ranges, BODY, pages, watch);
        boolean any = body.write();
        lastFilledRow = xml.row();
        lamps = body.lamps();
        table.names().forEach(this::checkRow);
        if (!any) {
            whole(NOTHING, Role.NOTHING, BODY);
        }
        findings.addAll(body.findings());
        lastDataRow = xml.row();
        if (any && body.totals().isPresent()) {
            totals(body.totals().get(), body);
            pages.place(BODY.forLines(1));
        }
        for (String note : table.notes()) {
            pages.place(whole(note, Role.NOTE, BODY));
        }
        if (table.chart().isPresent() && any && !pages.hasRoom(ChartParts.height())) {
            ranges.endPage(xml.row());
        }
        xml.endRows();
        tail();
        out.flush();
    }

    private int title() throws IOException {
        String title = table.title().orElse(table.name());
        return table.leadsTo().isPresent()
                ? whole(SheetLink.to(table.leadsTo().get(), "A1", title), Role.TITLE, TITLE)
                : whole(title, Role.TITLE, TITLE);
    }

    /** Where rows come one by one, it is known only now whether all are there that have a name. */
    private void checkRow(NamedCell cell) {
        int rows = xml.row() - firstRow + 1;
        if (cell.row() >= rows) {
            throw new IllegalArgumentException(
                    "Row of named cell '%s' must be one of table '%s', of which there are %s, but was %s"
                            .formatted(cell.name(), table.name(), rows, cell.row()));
        }
    }

    /** The last row of the table itself, from 1. */
    int lastDataRow() {
        return lastDataRow;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Issuer at the left, day at the right, one after the other where there is one column; gives the height. */
    private int issuerAndDay() throws IOException {
        String issuer = table.issuer().orElse("");
        String day = table.marking().map(marking -> marking + SPACE).orElse("")
                + table.asOf().orElse("");
        int columns = table.columns().size();
        if (columns == 1) {
            return whole((issuer + SPACE + day).strip(), Role.ISSUER, BODY);
        }
        int split = issuer.isEmpty() ? 1 : split(columns);
        int height = Math.max(BODY.forText(issuer, width(0, split)), BODY.forText(day, width(split, columns)));
        xml.startRow(height);
        for (int i = 0; i < columns; i++) {
            String text = i == 0 ? issuer : i == split ? day : "";
            xml.text(i, frame.roles().of(i < split ? Role.ISSUER : Role.AS_OF), text);
        }
        xml.endRow();
        ranges.merge(xml.row(), xml.row(), 0, split - 1);
        ranges.merge(xml.row(), xml.row(), split, columns - 1);
        return height;
    }

    /** The first column of the right third, so that a long name has two thirds of the width. */
    private int split(int columns) {
        int all = width(0, columns);
        int split = 1;
        while (split < columns - 1 && width(0, split) < all * 2 / 3) {
            split++;
        }
        return split;
    }

    /** Gives the height of all rows of headings, in twips. */
    private int headings() throws IOException {
        List<List<HeadingCell>> rows = IntStream.range(0, table.headingRows())
                .mapToObj(row -> HeadingCell.row(table, row))
                .toList();
        int[] heights = headingHeights(rows);
        for (int row = 0; row < heights.length; row++) {
            String[] texts = new String[table.columns().size()];
            Arrays.fill(texts, "");
            for (HeadingCell heading : rows.get(row)) {
                texts[heading.column()] = heading.text();
            }
            xml.startRow(heights[row]);
            for (int i = 0; i < texts.length; i++) {
                xml.text(i, frame.roles().of(Role.HEADING), texts[i]);
            }
            xml.endRow();
            for (HeadingCell heading : rows.get(row)) {
                ranges.merge(
                        xml.row(),
                        xml.row() + heading.rows() - 1,
                        heading.column(),
                        heading.column() + heading.columns() - 1);
            }
        }
        return Arrays.stream(heights).sum();
    }

    /** Every row shows what stands in it alone; what takes several makes the last of them higher, where it must. */
    private int[] headingHeights(List<List<HeadingCell>> rows) {
        int[] heights = new int[rows.size()];
        Arrays.fill(heights, BODY.forLines(1));
        List<HeadingCell> all = rows.stream()
                .flatMap(List::stream)
                .filter(this::isSeen)
                .sorted(Comparator.comparing(HeadingCell::rows))
                .toList();
        for (HeadingCell heading : all) {
            int last = heading.row() + heading.rows() - 1;
            int above = Arrays.stream(heights, heading.row(), last).sum();
            int width = width(heading.column(), heading.column() + heading.columns()) - 1;
            heights[last] = Math.min(
                    RowHeight.EXCEL_LIMIT, Math.max(heights[last], BODY.forText(heading.text(), width) - above));
        }
        return heights;
    }

    private boolean isSeen(HeadingCell heading) {
        return table.columns().subList(heading.column(), heading.column() + heading.columns()).stream()
                .anyMatch(column -> !column.isHidden());
    }

    /**
     * The sums follow the filter, so that they are those of the rows that are seen; where a spreadsheet does not see every
     * number, the sum is ours.
     */
    private void totals(List<Cell> cells, BodyWriter<R> body) throws IOException {
        xml.startRow(BODY.forLines(1));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String rows = "%1$s%2$s:%1$s%3$s".formatted(CellAddress.letters(i), firstRow, lastDataRow);
            boolean live = cell instanceof Cell.Figure && body.isAddedUp(i);
            xml.cell(
                    i,
                    frame.styles().get(i).total(),
                    ExcelNumbers.fitting(live ? new Cell.Formula("SUBTOTAL(109,%s)".formatted(rows), cell) : cell));
        }
        xml.endRow();
    }

    /** A row of one text over the whole width; gives its height, in twips. */
    private int whole(String text, Role role, RowHeight height) throws IOException {
        return whole(new Cell.Text(text), role, height);
    }

    private int whole(Cell cell, Role role, RowHeight height) throws IOException {
        int columns = table.columns().size();
        int needed = height.forText(cell.text(), width(0, columns));
        xml.startRow(needed);
        for (int i = 0; i < columns; i++) {
            xml.cell(i, frame.roles().of(role), i == 0 ? cell : new Cell.Missing(""));
        }
        xml.endRow();
        ranges.merge(xml.row(), xml.row(), 0, columns - 1);
        return needed;
    }

    /** In the order in which Excel wants it. */
    private void tail() throws IOException {
        out.raw(utf8(EntryChecks.protection(table)));
        out.raw(utf8("<autoFilter ref=\"A%s:%s\"/>"
                .formatted(
                        firstRow - 1,
                        RowXml.address(lastDataRow, table.columns().size() - 1))));
        ranges.writeMerged(out);
        out.raw(utf8(DataBars.of(table, firstRow, lastFilledRow)));
        out.raw(utf8(lamps.xml(firstRow, lastFilledRow, DataBars.PRIORITY + 1)));
        out.raw(utf8(EntryChecks.validations(table, firstRow, lastFilledRow, frame.choices())));
        out.raw(utf8(frame.print()));
        ranges.writePageEnds(out);
        out.raw(utf8(frame.drawing()));
        out.raw(utf8("</worksheet>"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The height that shows all, and as much again around it as lets a printed list breathe. */
    private static RowHeight roomy(int points) {
        RowHeight needed = RowHeight.of(points * RowHeight.POINT);
        return new RowHeight(needed.fontSize(), needed.lineSpacing(), needed.padding() + points * RowHeight.POINT / 3);
    }

    private int width(int from, int to) {
        int width = 1;
        for (int i = from; i < to; i++) {
            width += frame.widths().get(i);
        }
        return width;
    }
}
