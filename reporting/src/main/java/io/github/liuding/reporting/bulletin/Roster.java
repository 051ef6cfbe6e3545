package io.github.liuding.reporting.bulletin;

import io.github.liuding.core.body.Appointment;
import io.github.liuding.core.body.Body;
import io.github.liuding.core.body.Holder;
import io.github.liuding.core.campaign.Campaign;
import io.github.liuding.core.organization.Officer;
import io.github.liuding.core.organization.OrgUnit;
import io.github.liuding.reporting.template.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sits on a body, in columns as notices print them (组成人员名单): roles set to one width, names of two characters set as
 * wide as those of three, posts beginning below each other. Who follows in the same role has no role printed again.
 */
final class Roster {
    /** What a name takes at least. */
    private static final int NAME = 3;

    private Roster() {}

    /**
     * A line (名单行).
     *
     * @param label role and name, or their width in spaces, with what sets them apart from the post
     * @param post the post, the units or the rule; the name again where there is nothing but a name
     */
    record Line(String label, String post) {
        static final Vocabulary<Line> NAMES = Vocabulary.<Line>of(line -> Material.plan())
                .text("label", "职务和姓名", Line::label)
                .text("post", "所任职务", Line::post);
    }

    static List<Line> of(Campaign campaign, Body body) {
        List<Appointment> all = body.appointments();
        int role =
                all.stream().mapToInt(one -> one.role().word().length()).max().orElse(0);
        int name = Math.max(
                NAME,
                all.stream()
                        .mapToInt(one -> name(one).map(String::length).orElse(0))
                        .max()
                        .orElse(0));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Appointment one = all.get(i);
            boolean same = i > 0 && all.get(i - 1).role().equals(one.role());
            String label = same ? "　".repeat(role + 1) : label(one.role().word(), role);
            Optional<String> person = name(one);
            String post = post(campaign, one);
            lines.add(
                    person.isPresent() && !post.isEmpty()
                            ? new Line(label + filled(widened(person.get(), NAME), name) + "　", post)
                            : new Line(
                                    label, person.map(who -> widened(who, NAME)).orElse(post)));
        }
        return List.copyOf(lines);
    }

    private static Optional<String> name(Appointment one) {
        return one.holder() instanceof Holder.One officer ? officer.officer().name() : Optional.empty();
    }

    private static String post(Campaign campaign, Appointment one) {
        if (one.holder() instanceof Holder.One holder) {
            Officer officer = holder.officer();
            String post = officer.post().orElse("");
            String unit = officer.unit()
                    .flatMap(campaign.units()::unit)
                    .map(OrgUnit::name)
                    .filter(found -> !post.startsWith(found))
                    .orElse("");
            return unit + post + (one.concurrent() && !unit.isEmpty() ? "（兼）" : "");
        }
        return one.holder().toString();
    }

    /** What cannot be spread stands before the colon, and the space behind it. */
    private static String label(String word, int width) {
        String set = widened(word, width);
        String words = set.stripTrailing();
        return words + "：" + set.substring(words.length());
    }

    /** A word set to a width in characters, the space spread between its own: 组　长 beside 副组长. Where there is less
     * than half a character for each gap, it stands behind. */
    static String widened(String word, int width) {
        int gaps = word.length() - 1;
        int halves = 2 * (width - word.length());
        if (gaps < 1 || halves < gaps) {
            return filled(word, width);
        }
        StringBuilder text = new StringBuilder();
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            text.append(word.charAt(i));
            int upTo = i < gaps ? halves * (i + 1) / gaps : set;
            text.append("　".repeat((upTo - set) / 2)).append(" ".repeat((upTo - set) % 2));
            set = upTo;
        }
        return text.toString();
    }

    private static String filled(String word, int width) {
        return word + "　".repeat(Math.max(0, width - word.length()));
    }

    /** The names of a body, and of those under it. */
    record BodyLine(Campaign campaign, Body body) {
        static final Vocabulary<BodyLine> NAMES = Vocabulary.<BodyLine>of(line -> Material.plan())
                .text("body", "机构名称", line -> line.body.name())
                .text("bodyShort", "机构简称", line -> line.body.shortName().orElse(line.body.name()))
                .textIfAny(
                        "above",
                        "上级机构",
                        line -> line.campaign
                                .bodies()
                                .parent(line.body.id())
                                .map(parent -> parent.shortName().orElse(parent.name())))
                .textIfAny("seat", "设在何处", line -> line.body.seat().map(Object::toString))
                .rows("roster", "组成人员", Line.NAMES, line -> Roster.of(line.campaign, line.body))
                .list("duties", "职责", line -> line.body.duties())
                .list(
                        "inner",
                        "下设机构",
                        line -> line.body.bodies().stream().map(Body::name).toList())
                .count("innerCount", "下设机构数", line -> line.body.bodies().size());

        static Stream<BodyLine> all(Campaign campaign) {
            return campaign.bodies().all().stream().map(body -> new BodyLine(campaign, body));
        }
    }
}
