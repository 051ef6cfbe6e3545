package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A numbered paragraph with what stands under it, up to the next of its kind or a higher one. */
final class Section {
    final Optional<Section> parent;
    final Marker marker;
    /** The numbered paragraph; absent for the whole and for parts that begin with an annex or a day. */
    final Optional<Line> head;
    /** Paragraphs under it without a number, and rows of tables. */
    final List<Line> lines = new ArrayList<>();

    final List<Section> children = new ArrayList<>();

    Section(Optional<Section> parent, Marker marker, Optional<Line> head) {
        this.parent = parent;
        this.marker = marker;
        this.head = head;
    }

    Section add(Marker childMarker, Line line) {
        Section child = new Section(Optional.of(this), childMarker, Optional.of(line));
        children.add(child);
        return child;
    }

    /** Its heading: its first clause, or nothing where it has no number. */
    String heading() {
        return head.map(line -> Clauses.first(line.words()).text()).orElse("");
    }

    /** Its own paragraphs, the numbered one first; rows of tables are none. */
    List<Run> paragraphs() {
        List<Run> paragraphs = new ArrayList<>();
        head.ifPresent(line -> paragraphs.add(line.body()));
        for (Line line : lines) {
            if (!line.isRow()) {
                paragraphs.add(line.run().strip());
            }
        }
        return paragraphs;
    }
}
