package io.github.liuding.core.notice;

import io.github.liuding.core.result.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Knows which seats a roster fills by name that a sentence before it had filled by a rule: 组长由县长担任. */
final class NamedSeats {
    private NamedSeats() {}

    /** Whether a roster names who holds the role of which a sentence says whose it is. */
    static boolean fill(BodyDraft body, HolderDraft said) {
        return said.inSentence()
                && said.name().isBlank()
                && all(body)
                        .anyMatch(holder -> !holder.inSentence()
                                && holder.role().equals(said.role())
                                && !holder.name().equals(holder.unit()));
    }

    private static Stream<HolderDraft> all(BodyDraft body) {
        return Stream.of(body.heads(), body.deputies(), body.members()).flatMap(List::stream);
    }

    /** Tells of them, for the file holds a seat once. */
    static void tell(BodyDraft body, Log log) {
        all(body)
                .filter(holder -> fill(body, holder))
                .forEach(holder -> log.tell(
                        NoticeFindings.SAID_AGAIN,
                        Severity.NOTE,
                        holder.span(),
                        "%s的“%s”名单中另有姓名，方案数据文件只记名单，未写入：%s".formatted(body.name(), holder.role(), holder.post()),
                        "A roster names who holds the role '%s'; left out: %s"
                                .formatted(holder.role(), holder.post())));
    }
}
