package io.github.liuding.reporting.template;

import io.github.liuding.core.organization.Names;
import io.github.liuding.core.result.Finding;
import io.github.liuding.core.result.FindingCode;
import io.github.liuding.core.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a template against the names that its kind offers (模板检查): every name is known where it stands, every format and
 * condition is one that its type takes, every phrase and table is there.
 */
public final class TemplateCheck {
    private final Template template;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Object> used = new HashSet<>();
    private final Map<Template.Phrase, Set<List<Vocabulary<?>>>> checked = new HashMap<>();
    /** The phrases within which the check is. */
    private final Set<String> expanding = new HashSet<>();

    private TemplateCheck(Template template) {
        this.template = template;
    }

    /**
     * What is wrong, each place once.
     *
     * @param own what a file has of the template; what of that nothing uses is told too
     */
    public static List<Finding> of(Template template, Template own, Vocabulary<?> names) {
        TemplateCheck check = new TemplateCheck(template);
        List<Vocabulary<?>> scope = List.of(names);
        template.slots().values().forEach(text -> check.text(text, scope));
        template.body().values().forEach(blocks -> check.blocks(blocks, scope));
        for (Template.Attached attached : template.attachments().values()) {
            check.conditions(attached.when(), scope);
            check.text(attached.name(), scope);
            check.blocks(attached.blocks(), scope);
        }
        own.phrases()
                .forEach((name, phrase) ->
                        check.unused("写法", name, phrase, phrase.text().place()));
        own.tables().forEach((name, table) -> check.unused("表格", name, table, table.place()));
        return check.findings.stream().distinct().toList();
    }

    private void blocks(List<Template.Block> blocks, List<Vocabulary<?>> scope) {
        blocks.forEach(block -> block(block, scope));
    }

    private void block(Template.Block block, List<Vocabulary<?>> scope) {
        conditions(block.when(), scope);
        if (block instanceof Template.Block.Paragraph paragraph) {
            text(paragraph.text(), scope);
        } else if (block instanceof Template.Block.Heading heading) {
            text(heading.title(), scope);
            heading.runIn().ifPresent(text -> text(text, scope));
        } else if (block instanceof Template.Block.Item item) {
            text(item.label(), scope);
            text(item.text(), scope);
        } else if (block instanceof Template.Block.TableHere here) {
            table(here, scope);
        } else if (block instanceof Template.Block.Each each) {
            rows(each.rows(), each.place(), scope).ifPresent(inner -> blocks(each.blocks(), inner));
        }
    }

    private void table(Template.Block.TableHere here, List<Vocabulary<?>> scope) {
        Optional<Template.Table> table =
                named(template.tables(), here.table(), here.place(), TemplateFindings.UNKNOWN_TABLE, "表格", "table");
        table.ifPresent(found -> {
            found.title().ifPresent(title -> text(title, scope));
            found.notes().forEach(note -> text(note, scope));
            rows(found.rows(), found.place(), scope)
                    .ifPresent(inner -> found.columns().forEach(column -> text(column.cell(), inner)));
        });
    }

    private void text(Text text, List<Vocabulary<?>> scope) {
        for (Text.Sentence sentence : text.sentences()) {
            conditions(sentence.when(), scope);
            for (Text.Part part : sentence.parts()) {
                if (part instanceof Text.Part.Gap gap) {
                    gap(gap, scope);
                }
            }
        }
    }

    private void gap(Text.Part.Gap gap, List<Vocabulary<?>> scope) {
        Optional<Vocabulary.Offer<?>> offer = offer(gap.name(), gap.place(), scope);
        if (offer.isEmpty()) {
            return;
        }
        ValueType type = offer.get().type();
        if (!type.takes(gap.format())) {
            error(
                    TemplateFindings.WRONG_FORMAT,
                    gap.place(),
                    gap.format().isEmpty()
                            ? "“%s”是%s，不能直接写出".formatted(gap.name(), type.word())
                            : "“%s”是%s，没有“%s”这种写法".formatted(gap.name(), type.word(), gap.format()),
                    "'%s' does not take the format '%s'".formatted(gap.name(), gap.format()));
        } else if (type == ValueType.ROWS) {
            named(template.phrases(), gap.format(), gap.place(), TemplateFindings.UNKNOWN_PHRASE, "写法", "phrase")
                    .ifPresent(phrase ->
                            rows(gap.name(), gap.place(), scope).ifPresent(inner -> phrase(phrase, gap, inner)));
        }
    }

    private void phrase(Template.Phrase phrase, Text.Part.Gap gap, List<Vocabulary<?>> scope) {
        if (!expanding.add(gap.format())) {
            findings.add(TemplateFindings.phraseInItself(gap));
            return;
        }
        // A phrase means the same wherever the same names are known.
        if (checked.computeIfAbsent(phrase, one -> new HashSet<>()).add(scope)) {
            text(phrase.text(), scope);
        }
        expanding.remove(gap.format());
    }

    private <T> Optional<T> named(
            Map<String, T> all, String name, Place place, FindingCode code, String chinese, String english) {
        Optional<T> found = Optional.ofNullable(all.get(name));
        found.ifPresent(used::add);
        if (found.isEmpty()) {
            error(
                    code,
                    place,
                    "没有名为“%s”的%s；有：%s".formatted(name, chinese, String.join("、", all.keySet())),
                    "There is no %s '%s', but %s".formatted(english, name, all.keySet()));
        }
        return found;
    }

    private void conditions(List<Condition> conditions, List<Vocabulary<?>> scope) {
        for (Condition condition : conditions) {
            offer(condition.name(), condition.place(), scope)
                    .filter(offer ->
                            condition.comparison().isPresent() && !offer.type().isCompared())
                    .ifPresent(offer -> error(
                            TemplateFindings.FAULTY_CONDITION,
                            condition.place(),
                            "“%s”是%s，不能与数比较"
                                    .formatted(condition.name(), offer.type().word()),
                            "'%s' cannot be compared with a number".formatted(condition.name())));
        }
    }

    /** The names within the rows that a name stands for. */
    private Optional<List<Vocabulary<?>>> rows(String name, Place place, List<Vocabulary<?>> scope) {
        Optional<Vocabulary.Offer<?>> offer = offer(name, place, scope);
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Vocabulary<?>> rows = offer.get().rows();
        if (rows.isEmpty()) {
            error(
                    TemplateFindings.WRONG_FORMAT,
                    place,
                    "“%s”是%s，不是可以逐行写出的".formatted(name, offer.get().type().word()),
                    "'%s' has no rows".formatted(name));
            return Optional.empty();
        }
        List<Vocabulary<?>> inner = new ArrayList<>(scope);
        inner.add(0, rows.get());
        return Optional.of(inner);
    }

    private Optional<Vocabulary.Offer<?>> offer(String name, Place place, List<Vocabulary<?>> scope) {
        for (Vocabulary<?> vocabulary : scope) {
            Optional<? extends Vocabulary.Offer<?>> offer = vocabulary.offer(name);
            if (offer.isPresent()) {
                return Optional.of(offer.get());
            }
        }
        List<String> near = Names.nearest(
                name, scope.stream().flatMap(one -> one.names().stream()).toList(), 3);
        error(
                TemplateFindings.UNKNOWN_NAME,
                place,
                "此处没有“%s”这个名称%s".formatted(name, near.isEmpty() ? "" : "，是否为" + String.join("、", near)),
                "There is no name '%s' here; near are %s".formatted(name, near));
        return Optional.empty();
    }

    private void unused(String what, String name, Object own, Place place) {
        if (!used.contains(own)) {
            findings.add(Finding.warning(
                    TemplateFindings.UNUSED,
                    "没有用到名为“%s”的%s".formatted(name, what),
                    "Nothing uses '%s'".formatted(name),
                    place));
        }
    }

    private void error(FindingCode code, Place place, String chinese, String english) {
        findings.add(Finding.error(code, chinese, english, place));
    }
}
