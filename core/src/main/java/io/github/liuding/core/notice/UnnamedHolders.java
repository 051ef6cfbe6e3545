package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads who holds a role without a name: units, posts, and whom of units is meant (主要负责人). */
final class UnnamedHolders {
    private final Function<Run, Span> spans;

    UnnamedHolders(Function<Run, Span> spans) {
        this.spans = spans;
    }

    /** Units, or posts at the head of units, each as one holder. */
    List<HolderDraft> read(String role, Run text) {
        List<HolderDraft> found = new ArrayList<>();
        Run rest = text;
        while (!rest.isEmpty()) {
            int[] whom = whom(rest.plain());
            if (whom[0] < 0) {
                break;
            }
            Run suffix = rest.sub(whom[0], whom[1]);
            UnitList units = UnitList.read(rest.sub(0, whom[0]));
            int number = 0;
            for (Run unit : units.names()) {
                boolean isOpen = ++number == units.openAt();
                if (Persons.isCertainlyPost(unit.plain())) {
                    found.add(HolderDraft.builder()
                            .role(role)
                            .post(unit.text())
                            .openEnded(isOpen)
                            .span(spans.apply(unit))
                            .build());
                    continue;
                }
                found.add(HolderDraft.builder()
                        .role(role)
                        .post(unit.text() + suffix.text())
                        .unit(unit.text())
                        .openEnded(isOpen)
                        .span(spans.apply(unit))
                        .build());
            }
            rest = rest.from(whom[1]).trim("、,;。");
            for (String conjunction : new String[] {"以及", "和", "及", "与"}) {
                if (rest.plain().startsWith(conjunction)) {
                    rest = rest.from(conjunction.length());
                    break;
                }
            }
        }
        if (rest.isEmpty()) {
            return found;
        }
        UnitList units = UnitList.read(rest);
        boolean isPost = Persons.endsLikePost(rest.plain()) && !UnitWords.isSurelyUnit(rest.plain());
        if (!isPost && units.areLikelyUnits()) {
            int number = 0;
            for (Run unit : units.names()) {
                found.add(HolderDraft.builder()
                        .role(role)
                        .name(unit.text())
                        .unit(unit.text())
                        .openEnded(++number == units.openAt())
                        .span(spans.apply(unit))
                        .build());
            }
            return found;
        }
        if (Persons.isPost(rest.plain())) {
            for (Run post : posts(rest)) {
                found.add(HolderDraft.builder()
                        .role(role)
                        .post(post.text())
                        .span(spans.apply(post))
                        .build());
            }
        }
        return found;
    }

    /** 县委书记、县长 are two, where each is a post by itself; 县委常委、副县长 is one, for it says in whose ranks he is. */
    private static List<Run> posts(Run text) {
        List<Run> parts = PersonParts.of(text);
        boolean each = parts.size() > 1
                && parts.stream().allMatch(part -> Persons.endsLikePost(part.plain()) && part.length() >= 2);
        if (!each) {
            return List.of(text);
        }
        List<Run> posts = new ArrayList<>();
        List<Run> waiting = new ArrayList<>();
        int taken = 0;
        for (Run part : parts) {
            Run post = PersonParts.withoutVerb(part);
            waiting.add(post);
            taken++;
            boolean goesOn = Persons.isRank(post.plain()) && taken < parts.size() && !isGroup(parts.get(taken));
            if (!goesOn) {
                posts.add(PersonParts.joined(waiting));
                waiting.clear();
            }
        }
        return posts;
    }

    /** Where the first word that says whom of units is meant begins and ends; -1 where there is none. */
    private static int[] whom(String plain) {
        int best = -1;
        int length = 0;
        for (String word : Persons.WHOM) {
            int at = plain.indexOf(word);
            if (at > 1 && (best < 0 || at < best || (at == best && word.length() > length))) {
                best = at;
                length = word.length();
            }
        }
        return new int[] {best, best + length};
    }

    private static boolean isGroup(Run post) {
        return post.plain().endsWith("成员") || post.plain().endsWith("领导") || UnitWords.isGroup(post.plain());
    }
}
