package io.github.liuding.reporting.chart;

import io.github.liuding.core.body.Body;
import java.util.List;
import java.util.Optional;

/** What a box says: the name, the class as a tag, paragraphs.
 *
 * @param id the body's id
 * @param name its name
 * @param tag its class, such as 重大类
 * @param paragraphs what else the paper says
 */
record BoxContent(String id, String name, Optional<String> tag, List<Paragraph> paragraphs) {
    static BoxContent of(Body body, ContentWriter writer) {
        return new BoxContent(
                body.id().value(),
                CleanText.of(body.name()),
                body.bodyClass().map(CleanText::of).filter(tag -> !tag.isEmpty()),
                writer.paragraphs(body));
    }

    /** The box without paragraphs that are said elsewhere. */
    BoxContent without(List<Paragraph> said) {
        return new BoxContent(
                id,
                name,
                tag,
                paragraphs.stream()
                        .filter(paragraph -> !said.contains(paragraph))
                        .toList());
    }
}
