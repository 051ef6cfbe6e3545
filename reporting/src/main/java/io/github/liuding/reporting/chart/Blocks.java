package io.github.liuding.reporting.chart;

import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.BodyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the bodies of a campaign into blocks: many of a kind in a row, with none under them, go under one bracket. */
final class Blocks {
    private static final int LEAST_OF_A_CLUSTER = 7;

    private final ContentWriter writer;
    private final Spacing spacing;

    Blocks(ContentWriter writer, Spacing spacing) {
        this.writer = writer;
        this.spacing = spacing;
    }

    /** All of them; at least one. */
    Block of(BodyTree tree) {
        List<Block> roots = blocks(tree.bodies(), 0);
        return roots.size() == 1 ? roots.get(0) : new Tree(Optional.empty(), roots, spacing);
    }

    private List<Block> blocks(List<Body> bodies, int depth) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < bodies.size()) {
            int end = i;
            while (end < bodies.size()
                    && bodies.get(end).bodies().isEmpty()
                    && bodies.get(end).kind().equals(bodies.get(i).kind())) {
                end++;
            }
            if (end - i >= LEAST_OF_A_CLUSTER) {
                blocks.add(cluster(bodies.subList(i, end), depth));
                i = end;
            } else {
                blocks.add(block(bodies.get(i), depth));
                i++;
            }
        }
        return blocks;
    }

    private Block block(Body body, int depth) {
        Leaf head = leaf(body, depth);
        return body.bodies().isEmpty() ? head : new Tree(Optional.of(head), blocks(body.bodies(), depth + 1), spacing);
    }

    /** What is the same in every box is said once, in the caption. */
    private Cluster cluster(List<Body> run, int depth) {
        List<BoxContent> contents =
                run.stream().map(body -> BoxContent.of(body, writer)).toList();
        List<Paragraph> common = contents.get(0).paragraphs().stream()
                .filter(ContentWriter::mayBeSaidForAll)
                .filter(paragraph -> contents.stream()
                        .allMatch(content -> content.paragraphs().contains(paragraph)))
                .toList();
        String said = Paragraph.unglued(common.stream().map(Paragraph::whole).collect(Collectors.joining("；")));
        return new Cluster(
                caption(run) + (said.isEmpty() ? "" : "　均" + said),
                contents.stream()
                        .map(content -> new Leaf(content.without(common), depth))
                        .toList(),
                spacing);
    }

    private Leaf leaf(Body body, int depth) {
        return new Leaf(BoxContent.of(body, writer), depth);
    }

    /** Such as 工作专班（共14个：重大类6个、重要类8个）. */
    private static String caption(List<Body> run) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        run.forEach(body -> body.bodyClass().ifPresent(name -> classes.merge(name, 1, Integer::sum)));
        String parts = classes.size() < 2
                ? ""
                : classes.entrySet().stream()
                        .map(entry -> "%s%s个".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("、", "：", ""));
        return CleanText.of("%s（共%s个%s）".formatted(run.get(0).kind(), run.size(), parts));
    }
}
