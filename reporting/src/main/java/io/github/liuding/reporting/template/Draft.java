package io.github.liuding.reporting.template;

import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.Place;
import io.github.liuding.reporting.paper.Attachment;
import io.github.liuding.reporting.paper.Block;
import io.github.liuding.reporting.paper.Span;
import io.github.liuding.reporting.paper.TitleTurns;
import io.github.liuding.reporting.table.Alignment;
import io.github.liuding.reporting.table.CellTypes;
import io.github.liuding.reporting.table.Column;
import io.github.liuding.reporting.table.ReportTable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the texts of one paper by its template (拟稿), and keeps what it printed and what it lacked. A value that nobody
 * knows is told with its place; the paper is then not to be used.
 */
public final class Draft {
    /** Rows within rows within rows come to more than anybody could print. */
    private static final int MOST_ROWS = 200_000;

    private final Template template;
    private final LocalDate date;
    private final Set<Printed> trace = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The phrases that are being said. */
    private final Set<String> saying = new HashSet<>();

    private int rows;

    /** By a template, for a paper of that date. */
    public Draft(Template template, LocalDate date) {
        this.template = template;
        this.date = date;
    }

    /** What was printed and where it came from, in order, each once. */
    public List<Printed> trace() {
        return List.copyOf(trace);
    }

    /** What was lacking. */
    public List<Finding> findings() {
        return findings;
    }

    /** A text around the body; empty where the template has none, or none of its sentences is written. */
    public Optional<String> slot(Template.Slot slot, Scope scope) {
        return Optional.ofNullable(template.slots().get(slot)).flatMap(text -> text(text, scope));
    }

    /** The title, each sentence turned by itself. */
    public List<String> titleLines(Scope scope) {
        return Optional.ofNullable(template.slots().get(Template.Slot.TITLE)).stream()
                .flatMap(text -> text.sentences().stream().map(sentence -> new Text(List.of(sentence), text.place())))
                .flatMap(line -> text(line, scope).stream())
                .flatMap(line -> TitleTurns.turn(line).stream())
                .toList();
    }

    public List<Block> body(Scope scope) {
        List<Block> blocks = new ArrayList<>();
        template.body().values().forEach(part -> blocks(part, scope, blocks));
        return withoutBareHeadings(blocks);
    }

    public List<Attachment> attachments(Scope scope) {
        List<Attachment> attachments = new ArrayList<>();
        for (Template.Attached attached : template.attachments().values()) {
            if (holds(attached.when(), scope)) {
                String name = text(attached.name(), scope).orElse("");
                List<Block> blocks = new ArrayList<>();
                blocks(attached.blocks(), scope, blocks);
                attachments.add(new Attachment(name, TitleTurns.turn(name), withoutBareHeadings(blocks)));
            }
        }
        return List.copyOf(attachments);
    }

    /** A heading below which nothing was written is not written either. */
    private static List<Block> withoutBareHeadings(List<Block> blocks) {
        Deque<Block> kept = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean bare = block instanceof Block.Heading heading
                    && heading.runIn().isEmpty()
                    && (kept.isEmpty()
                            || (kept.getFirst() instanceof Block.Heading next && next.level() <= heading.level()));
            if (!bare) {
                kept.addFirst(block);
            }
        }
        return List.copyOf(kept);
    }

    private void blocks(List<Template.Block> templates, Scope scope, List<Block> into) {
        templates.stream().filter(block -> holds(block.when(), scope)).forEach(block -> block(block, scope, into));
    }

    private void block(Template.Block block, Scope scope, List<Block> into) {
        if (block instanceof Template.Block.Paragraph paragraph) {
            text(paragraph.text(), scope).ifPresent(words -> into.add(Block.paragraph(words)));
        } else if (block instanceof Template.Block.Heading heading) {
            Optional<String> runIn = heading.runIn().flatMap(text -> text(text, scope));
            if (runIn.isPresent() || heading.runIn().isEmpty()) {
                text(heading.title(), scope)
                        .ifPresent(title -> into.add(new Block.Heading(
                                heading.level(),
                                title,
                                runIn.map(words -> List.of(Span.of(words))).orElse(List.of()))));
            }
        } else if (block instanceof Template.Block.Item item) {
            text(item.text(), scope)
                    .ifPresent(words ->
                            into.add(Block.item(text(item.label(), scope).orElse("　"), words)));
        } else if (block instanceof Template.Block.TableHere here) {
            Template.Table table = Objects.requireNonNull(template.tables().get(here.table()));
            List<Scope> rows = rows(table.rows(), scope);
            if (!rows.isEmpty()) {
                into.add(Block.table(table(table, scope, rows)));
            }
        } else if (block instanceof Template.Block.Each each) {
            rows(each.rows(), scope).forEach(row -> blocks(each.blocks(), row, into));
        }
    }

    private ReportTable<List<Optional<String>>> table(Template.Table template, Scope scope, List<Scope> rows) {
        List<List<Optional<String>>> cells = rows.stream()
                .map(row -> template.columns().stream()
                        .map(column -> cell(column, row))
                        .toList())
                .toList();
        Optional<String> title = template.title().flatMap(text -> text(text, scope));
        ReportTable<List<Optional<String>>> table = ReportTable.of(title.orElse("表"), cells);
        for (int i = 0; i < template.columns().size(); i++) {
            int index = i;
            Template.TableColumn column = template.columns().get(i);
            Column<List<Optional<String>>, String> made = Column.<List<Optional<String>>, String>optional(
                            column.heading(), CellTypes.TEXT, row -> row.get(index))
                    .width(column.width())
                    .whenMissing(column.missing().orElse(""));
            table = table.column(column.alignment() == Alignment.CENTRE ? made.centred() : made);
        }
        for (Text note : template.notes()) {
            table = text(note, scope).map(table::note).orElse(table);
        }
        return title.map(table::title).orElse(table);
    }

    private Optional<String> cell(Template.TableColumn column, Scope row) {
        boolean lacks = column.missing().isPresent()
                && column.cell().sentences().stream()
                        .filter(sentence -> holds(sentence.when(), row))
                        .flatMap(sentence -> sentence.parts().stream())
                        .anyMatch(part -> part instanceof Text.Part.Gap gap
                                && row.find(gap.name())
                                        .value()
                                        .filter(Value::isThere)
                                        .isEmpty());
        return lacks ? Optional.empty() : text(column.cell(), row);
    }

    private List<Scope> rows(String name, Scope scope) {
        return scope.find(name).value().orElseThrow() instanceof Value.Rows<?> found
                ? counted(found.in(scope))
                : List.of();
    }

    /** The rows, or none where there were too many already, which is told once. */
    private List<Scope> counted(List<Scope> more) {
        boolean told = rows > MOST_ROWS;
        rows = Math.min(rows, MOST_ROWS) + more.size();
        if (rows > MOST_ROWS && !told) {
            findings.add(TemplateFindings.tooManyRows(MOST_ROWS));
        }
        return rows > MOST_ROWS ? List.of() : more;
    }

    private static boolean holds(List<Condition> conditions, Scope scope) {
        return conditions.stream().allMatch(condition -> condition.holds(scope));
    }

    /** The sentences whose conditions hold; empty where there is none. */
    private Optional<String> text(Text text, Scope scope) {
        StringBuilder words = new StringBuilder();
        for (Text.Sentence sentence : text.sentences()) {
            if (holds(sentence.when(), scope)) {
                for (Text.Part part : sentence.parts()) {
                    words.append(
                            part instanceof Text.Part.Gap gap ? fill(gap, scope) : ((Text.Part.Words) part).text());
                }
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }

    private String fill(Text.Part.Gap gap, Scope scope) {
        Scope.Found found = scope.find(gap.name());
        if (found.value().filter(Value::isThere).isEmpty()) {
            missing(found, gap.place());
            return found.meaning();
        }
        Value value = found.value().get();
        if (value instanceof Value.Rows<?> rows) {
            return say(gap, rows, scope);
        }
        return print(found, value, gap.format());
    }

    /** Words that were taken in spite of their faults may have a phrase that says itself. */
    private String say(Text.Part.Gap gap, Value.Rows<?> rows, Scope scope) {
        if (!saying.add(gap.format())) {
            findings.add(TemplateFindings.phraseInItself(gap));
            return "";
        }
        Template.Phrase phrase = Objects.requireNonNull(template.phrases().get(gap.format()));
        List<String> said = counted(rows.in(scope).stream().limit(phrase.most()).toList()).stream()
                .map(row -> text(phrase.text(), row).orElse(""))
                .toList();
        saying.remove(gap.format());
        return Figures.joined(said, phrase.join(), said.size() < rows.rows().size());
    }

    private String print(Scope.Found found, Value value, String format) {
        if (value instanceof Value.Words words) {
            return traced(Punctuation.fullWidth(Figures.print(words.text(), format)), found, words.origin());
        }
        if (value instanceof Value.Names list) {
            return traced(Punctuation.fullWidth(Figures.print(list.names(), format)), found, list.origin());
        }
        if (value instanceof Value.Day day) {
            return trace(Figures.print(day.day(), format, date), found, day.origin());
        }
        Value.Figure figure = (Value.Figure) value;
        return trace(Figures.print(found.type(), figure.number(), format), found, figure.origin());
    }

    /** Words are figures where they hold some. */
    private String traced(String printed, Scope.Found found, Origin origin) {
        return printed.chars().anyMatch(Character::isDigit) ? trace(printed, found, origin) : printed;
    }

    private String trace(String printed, Scope.Found found, Origin origin) {
        trace.add(new Printed(printed, found.meaning(), origin));
        return printed;
    }

    private void missing(Scope.Found found, Place place) {
        Optional<String> row = found.row().get();
        findings.add(Finding.error(
                TemplateFindings.MISSING_VALUE,
                "%s缺少“%s”（%s），不能成文".formatted(row.orElse(""), found.name(), found.meaning()),
                "The paper needs '%s'%s, which nobody knows"
                        .formatted(found.name(), row.map(" of "::concat).orElse("")),
                place));
    }
}
