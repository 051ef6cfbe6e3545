package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.journal.EntryId;
import io.github.liuding.reporting.paper.Attachment;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.OfficialDocument;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bulletin (成文): an official paper that can say of each of its figures where it came from. Immutable. */
public final class Bulletin {
    private static final String TRACE = "数据出处表";

    private final BulletinRequest request;
    private final OfficialDocument document;
    private final List<TracedFigure> trace;

    Bulletin(BulletinRequest request, OfficialDocument document, List<TracedFigure> trace) {
        this.request = request;
        this.document = document;
        this.trace = trace;
    }

    /** What was asked for. */
    public BulletinRequest request() {
        return request;
    }

    /** The paper, for any writer of papers. */
    public OfficialDocument document() {
        return document;
    }

    /** Every figure that it prints and where it came from (数据溯源), in the order of the paper, equal ones once. */
    public List<TracedFigure> trace() {
        return trace;
    }

    /** The same as a table. */
    public ReportTable<TracedFigure> traceTable() {
        ReportTable<TracedFigure> table = ReportTable.of(TRACE, trace)
                .title(TRACE)
                .column(Column.<TracedFigure, String>of("文中数据", CellTypes.TEXT, TracedFigure::printed)
                        .width(8))
                .column(Column.<TracedFigure, String>of("含义", CellTypes.TEXT, TracedFigure::meaning)
                        .width(9))
                .column(Column.<TracedFigure, String>of("出处", CellTypes.TEXT, TracedFigure::of)
                        .width(13))
                .column(Column.<TracedFigure, String>optional("日志", CellTypes.TEXT, Bulletin::entries)
                        .width(16)
                        .whenMissing("—"));
        Optional<String> marking = document.marking();
        return marking.isPresent() ? table.marking(marking.get()) : table;
    }

    private static Optional<String> entries(TracedFigure figure) {
        return Optional.of(figure.entries().stream().map(EntryId::value).collect(Collectors.joining("、")))
                .filter(ids -> !ids.isEmpty());
    }

    /** The paper with the table as its last attachment (数据出处附件), for review inside the office. */
    public OfficialDocument documentWithTrace() {
        return document.toBuilder()
                .addAttachment(Attachment.of(TRACE, Block.table(traceTable())))
                .build();
    }

    @Override
    public String toString() {
        return String.join("", document.titleLines());
    }
}
