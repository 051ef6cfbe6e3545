package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads who holds a role: persons with their posts, posts without a name, units, and whom of units is meant. */
final class Holders {
    private final Function<Run, Span> spans;
    private final UnnamedHolders unnamed;
    private final Concurrency concurrency;

    Holders(Function<Run, Span> spans) {
        this.spans = spans;
        unnamed = new UnnamedHolders(spans);
        concurrency = new Concurrency(spans);
    }

    /** Whether a line begins with a person: a name, then a post or nothing. */
    static boolean beginsWithPerson(Run line) {
        List<Run> tokens = Tokens.of(Persons.withoutMarks(line));
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0).plain();
        if (namedBefore(line)) {
            return true;
        }
        if (tokens.size() > 1
                && Tokens.isSpread(tokens.get(0))
                && Persons.isPost(tokens.get(1).plain())) {
            return true;
        }
        if (tokens.size() > 1) {
            boolean named = Persons.mayBeName(first)
                    && (Persons.isName(first) || Persons.isPost(tokens.get(1).plain()));
            Run last = tokens.get(tokens.size() - 1);
            return named || Persons.isName(last.plain()) || (Tokens.isSpread(last) && Persons.isCertainlyPost(first));
        }
        return Persons.isName(first)
                || (first.indexOf('、') < 0 && Persons.nameAtEnd(first) > 0)
                || Persons.nameAtStart(first) > 0
                || (first.indexOf('(') > 1 && Persons.isName(first.substring(0, first.indexOf('('))));
    }

    /** A name before a comma or a bracket: 张三,县长 and 张三(县长). */
    private static boolean namedBefore(Run line) {
        String plain = Persons.withoutMarks(line.sub(0, Math.min(line.length(), 60)))
                .squeeze()
                .plain();
        for (int i = 2; i < plain.length() && i <= 14; i++) {
            char c = plain.charAt(i);
            if (c == ',' || c == '(') {
                return Persons.isName(plain.substring(0, i));
            }
        }
        return false;
    }

    /** Whether a line names units or those at their head, and no person. */
    static boolean isCollective(Run line) {
        String plain = line.squeeze().trim("。").plain();
        boolean whom = false;
        for (String part : plain.length() > 600 ? new String[0] : plain.split(",", -1)) {
            for (String word : Persons.WHOM) {
                whom |= part.endsWith(word);
            }
        }
        return (whom || plain.endsWith("单位")) && !beginsWithPerson(line);
    }

    /** The holders that one entry of a roster names; empty where it names none. */
    List<HolderDraft> read(String role, Run entry) {
        return concurrency.marked(entry, named(role, entry));
    }

    private List<HolderDraft> named(String role, Run entry) {
        Run whole = Persons.withoutMarks(entry).strip().trim("。;,、:");
        if (isRule(whole.squeeze().plain())) {
            return List.of(HolderDraft.builder()
                    .role(role)
                    .post(whole.squeeze().text())
                    .span(spans.apply(whole))
                    .build());
        }
        boolean isSaid = saysWhoHolds(whole.plain());
        Run text = PersonParts.withoutVerb(isSaid ? whole.sub(0, whole.length() - 2) : whole);
        List<Run> several = text.length() > 600 ? List.of() : text.cutAt((from, at) -> text.at(at) == ';');
        if (several.size() > 1 && several.stream().allMatch(Holders::beginsWithPerson)) {
            return several.stream().flatMap(one -> named(role, one).stream()).toList();
        }
        List<Run> tokens = Tokens.of(text);
        if (tokens.isEmpty() || text.length() > 3000) {
            return List.of();
        }
        if (tokens.size() > 1 && tokens.stream().allMatch(token -> token.length() > 2 && isWholeUnit(token))) {
            List<HolderDraft> found = new ArrayList<>();
            tokens.forEach(token -> found.addAll(unnamed.read(role, token.trim("、,"))));
            return found;
        }
        if (tokens.size() > 1) {
            List<HolderDraft> spaced = spaced(role, tokens);
            if (!spaced.isEmpty()) {
                return spaced;
            }
        }
        return dense(role, text.squeeze());
    }

    /** Who answers for a task: as in a roster, else a name or a post as it stands. */
    List<HolderDraft> officers(String role, Run words) {
        List<HolderDraft> found = read(role, words);
        Run bare = words.squeeze().trim("。;,、:");
        if (!found.isEmpty() || bare.isEmpty()) {
            return found;
        }
        HolderDraftBuilder holder = HolderDraft.builder().role(role).span(spans.apply(bare));
        return List.of((Persons.mayBeName(bare.plain()) ? holder.name(bare.text()) : holder.post(bare.text())).build());
    }

    /** 由相关副组长担任: words that say how to find who holds it. */
    static boolean isRule(String plain) {
        if (plain.length() <= 5 || !saysWhoHolds(plain)) {
            return false;
        }
        String who = plain.substring(1, plain.length() - 2);
        String name = who.endsWith("同志") ? who.substring(0, who.length() - 2) : who;
        return !Persons.standsAsName(name) && Persons.nameAtEnd(name) == 0;
    }

    private static boolean saysWhoHolds(String plain) {
        return plain.startsWith("由") && (plain.endsWith("担任") || plain.endsWith("兼任"));
    }

    private static boolean isWholeUnit(Run token) {
        UnitList units = UnitList.read(token);
        return units.areLikelyUnits()
                && units.names().stream().allMatch(name -> !Persons.isName(name.plain()))
                && !Persons.endsLikePost(token.plain());
    }

    /** Names and posts that white space parts, as in 李军 区委常委、副区长, one or several in a line. */
    private List<HolderDraft> spaced(String role, List<Run> tokens) {
        List<HolderDraft> found = new ArrayList<>();
        if (tokens.stream().allMatch(token -> Persons.isName(token.trim("、,").plain()))) {
            tokens.forEach(token -> found.add(person(role, token.trim("、,"), Run.NONE)));
            return found;
        }
        Run first = tokens.get(0);
        Run last = tokens.get(tokens.size() - 1);
        boolean isSpread =
                Tokens.isSpread(first) && Persons.isPost(tokens.get(1).plain());
        if ((!Persons.mayBeName(first.plain()) && !isSpread)
                || !(Persons.isName(first.plain())
                        || Persons.isPost(tokens.get(1).plain()))) {
            Run before = Run.join(tokens.subList(0, tokens.size() - 1));
            boolean isNamed = Persons.isName(last.plain()) || Tokens.isSpread(last);
            if (isNamed && Persons.isPost(before.plain())) {
                return List.of(person(role, last, before));
            }
            return List.of();
        }
        int i = 0;
        while (i < tokens.size()) {
            Run name = tokens.get(i++);
            List<Run> post = new ArrayList<>();
            while (i < tokens.size()
                    && !(Persons.isName(tokens.get(i).plain()) && !post.isEmpty() && hasPostAfter(tokens, i))) {
                post.add(tokens.get(i++));
            }
            found.add(person(role, name, post.isEmpty() ? Run.NONE : Run.join(post)));
        }
        return found;
    }

    private static boolean hasPostAfter(List<Run> tokens, int name) {
        return name + 1 == tokens.size() || Persons.isPost(tokens.get(name + 1).plain());
    }

    private List<HolderDraft> dense(String role, Run text) {
        String plain = text.plain();
        if (Persons.isName(plain) || Persons.standsAsName(plain)) {
            return List.of(person(role, text, Run.NONE));
        }
        if (plain.startsWith("从") && (plain.endsWith("抽调") || plain.endsWith("抽调组成") || plain.endsWith("选派"))) {
            return List.of();
        }
        List<Run> parts = PersonParts.of(text);
        if (parts.size() > 1 && parts.stream().allMatch(part -> Persons.isName(part.plain()))) {
            return parts.stream().map(part -> person(role, part, Run.NONE)).toList();
        }
        boolean areNames = parts.size() > 1
                && parts.stream().anyMatch(part -> Persons.isName(part.plain()))
                && parts.stream().allMatch(part -> Persons.standsAsName(part.plain()));
        if (areNames) {
            return parts.stream().map(part -> person(role, part, Run.NONE)).toList();
        }
        if (parts.size() > 1
                && Persons.isName(parts.get(0).plain())
                && text.at(parts.get(0).length()) == ',') {
            return List.of(person(role, parts.get(0), text.from(parts.get(0).length() + 1)));
        }
        List<HolderDraft> bracketed = bracketed(role, PersonParts.behindBrackets(text));
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        List<HolderDraft> mixed = mixed(role, text);
        if (!mixed.isEmpty()) {
            return mixed;
        }
        List<HolderDraft> named = postsThenNames(role, parts);
        if (!named.isEmpty()) {
            return named;
        }
        int name = Persons.nameAtStart(plain);
        if (name > 0) {
            return List.of(person(role, text.sub(0, name), text.from(name)));
        }
        return unnamed.read(role, text);
    }

    /** 张三(县长)、李四(副县长). */
    private List<HolderDraft> bracketed(String role, List<Run> parts) {
        List<HolderDraft> found = new ArrayList<>();
        for (Run part : parts) {
            int open = part.plain().indexOf('(');
            if (open < 0 && parts.size() > 1 && Persons.isName(part.plain())) {
                found.add(person(role, part, Run.NONE));
                continue;
            }
            if (open < 2
                    || !part.plain().endsWith(")")
                    || !Persons.mayBeName(part.plain().substring(0, open))) {
                return List.of();
            }
            Run post = part.sub(open + 1, part.length() - 1);
            if (part.at(0) == '各') {
                return List.of();
            }
            found.add(person(role, part.sub(0, open), post));
        }
        return found;
    }

    /** 张三(县长)、李四(副县长)、各乡镇主要负责人. */
    private List<HolderDraft> mixed(String role, Run text) {
        List<Run> parts = PersonParts.behindBrackets(text);
        List<HolderDraft> found = new ArrayList<>();
        int taken = 0;
        while (taken < parts.size()) {
            List<HolderDraft> person = bracketed(role, List.of(parts.get(taken)));
            if (person.isEmpty()) {
                break;
            }
            found.addAll(person);
            taken++;
        }
        if (taken > 0 && taken < parts.size()) {
            Run rest = PersonParts.joined(parts.subList(taken, parts.size()));
            found.addAll(dense(role, PersonParts.withoutVerb(rest)));
        }
        return found;
    }

    /** 县发改局局长张三、县财政局局长李四; a post before a post belongs to the same person. */
    private List<HolderDraft> postsThenNames(String role, List<Run> parts) {
        List<HolderDraft> found = new ArrayList<>();
        List<Run> posts = new ArrayList<>();
        boolean any = false;
        for (Run part : parts) {
            Run bare = part.plain().endsWith("同志") ? part.sub(0, part.length() - 2) : part;
            if (Persons.isName(bare.plain())) {
                found.add(person(role, bare, PersonParts.joined(posts)));
                posts.clear();
                any = true;
                continue;
            }
            int name = Persons.nameAtEnd(bare.plain());
            if (name == 0) {
                posts.add(part);
                continue;
            }
            posts.add(bare.sub(0, bare.length() - name));
            found.add(person(role, bare.from(bare.length() - name), PersonParts.joined(posts)));
            posts.clear();
            any = true;
        }
        boolean areOthers =
                any && !posts.isEmpty() && posts.stream().allMatch(post -> Persons.isCertainlyPost(post.plain()));
        if (areOthers) {
            found.addAll(unnamed.read(role, PersonParts.withoutVerb(PersonParts.joined(posts))));
        }
        return any && (posts.isEmpty() || areOthers) ? found : List.of();
    }

    private HolderDraft person(String role, Run name, Run post) {
        Run words = name.squeeze();
        Run bare = words.plain().endsWith("同志") && words.length() > 3 ? words.sub(0, words.length() - 2) : words;
        Run held = post.squeeze().trim("。;,、:");
        Run inside = Concurrency.without(
                held.plain().startsWith("(") && held.plain().endsWith(")") ? held.sub(1, held.length() - 1) : held);
        return HolderDraft.builder()
                .role(role)
                .name(bare.text())
                .post(inside.text())
                .span(spans.apply(held.isEmpty() || held.offset(0) < words.offset(0) ? words : words.then(held)))
                .build();
    }
}
