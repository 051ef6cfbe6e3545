package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads who holds a role: persons with their posts, posts without a name, units, and whom of units is meant. */
final class Holders {
    private final Function<Run, Span> spans;

    Holders(Function<Run, Span> spans) {
        this.spans = spans;
    }

    /** Whether a line begins with a person: a name, then a post or nothing. */
    static boolean beginsWithPerson(Run line) {
        List<Run> tokens = tokens(Persons.withoutMarks(line));
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0).plain();
        if (namedBefore(line)) {
            return true;
        }
        if (tokens.size() > 1
                && isSpread(tokens.get(0))
                && Persons.isPost(tokens.get(1).plain())) {
            return true;
        }
        if (tokens.size() > 1) {
            boolean named = Persons.mayBeName(first)
                    && (Persons.isName(first) || Persons.isPost(tokens.get(1).plain()));
            Run last = tokens.get(tokens.size() - 1);
            return named || Persons.isName(last.plain()) || (isSpread(last) && Persons.isCertainlyPost(first));
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
        String plain = line.squeeze().plain();
        boolean whom = false;
        for (String word : Persons.WHOM) {
            whom |= plain.endsWith(word) || plain.endsWith(word + "。");
        }
        return (whom || plain.endsWith("单位") || plain.endsWith("单位。")) && !beginsWithPerson(line);
    }

    /** The holders that one entry of a roster names; empty where it names none. */
    List<HolderDraft> read(String role, Run entry) {
        Run text = withoutVerb(Persons.withoutMarks(entry).strip().trim("。;,、:"));
        List<Run> tokens = tokens(text);
        if (tokens.isEmpty() || text.length() > 3000) {
            return List.of();
        }
        if (tokens.size() > 1 && tokens.stream().allMatch(token -> token.length() > 2 && isWholeUnit(token))) {
            List<HolderDraft> found = new ArrayList<>();
            tokens.forEach(token -> found.addAll(unnamed(role, token.trim("、,"))));
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

    /** Whether white space parts the characters of a word, as papers do with short names. */
    private static boolean isSpread(Run word) {
        boolean spread = word.length() >= 2 && word.length() <= 4 && !UnitWords.isSurelyUnit(word.plain());
        for (int i = 1; i < word.length() && spread; i++) {
            spread = word.offset(i) > word.offset(i - 1) + 1 && Glyphs.isHan(word.at(i));
        }
        return spread;
    }

    /** 张三同志 is 张三; 负责同志 is nobody's name. */
    private static Run withoutComrade(Run word) {
        boolean named =
                word.plain().endsWith("同志") && Persons.isName(word.plain().substring(0, word.length() - 2));
        return named ? word.sub(0, word.length() - 2) : word;
    }

    /** 平同志, behind a surname that stands apart. */
    private static boolean isGivenName(Run word) {
        return (word.length() == 3 || word.length() == 4)
                && word.plain().endsWith("同志")
                && Glyphs.isHan(word.at(0))
                && !word.plain().startsWith("负责");
    }

    private static boolean isWholeUnit(Run token) {
        UnitList units = UnitList.read(token);
        return units.areLikelyUnits()
                && units.names().stream().allMatch(name -> !Persons.isName(name.plain()))
                && !Persons.endsLikePost(token.plain());
    }

    /** Without such as 抽调, with which a sentence says where somebody comes from. */
    private static Run withoutVerb(Run text) {
        for (String verb : new String[] {"抽调", "选派", "指定", "确定", "明确", "由", "以及", "包括", "和", "及"}) {
            if (text.plain().startsWith(verb) && text.length() > verb.length() + 1) {
                return text.from(verb.length());
            }
        }
        return text;
    }

    /** Words between white space; a name of two characters that a space parts is one. */
    private static List<Run> tokens(Run line) {
        List<Run> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length() && words.size() < 400; i++) {
            if (i == line.length() || Glyphs.isSpace(line.at(i))) {
                if (i > from) {
                    words.add(line.sub(from, i));
                }
                from = i + 1;
            }
        }
        List<Run> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Run word = withoutComrade(words.get(i));
            boolean single = word.length() == 1 && Glyphs.isHan(word.at(0));
            if (single && i + 1 < words.size() && isGivenName(words.get(i + 1))) {
                tokens.add(word.then(words.get(++i).sub(0, words.get(i).length() - 2)));
                continue;
            }
            if (single && i + 1 < words.size() && words.get(i + 1).plain().indexOf('(') == 1) {
                tokens.add(word.then(words.get(++i)));
                continue;
            }
            if (single
                    && i + 1 < words.size()
                    && words.get(i + 1).length() <= 2
                    && Glyphs.isHan(words.get(i + 1).at(0))) {
                Run name = word.then(words.get(++i));
                boolean third = name.length() == 2
                        && i + 2 < words.size()
                        && words.get(i + 1).length() == 1
                        && words.get(i + 2).length() > 1;
                tokens.add(third ? name.then(words.get(++i)) : name);
            } else {
                tokens.add(word);
            }
        }
        return tokens;
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
        boolean isSpread = isSpread(first) && Persons.isPost(tokens.get(1).plain());
        if ((!Persons.mayBeName(first.plain()) && !isSpread)
                || !(Persons.isName(first.plain())
                        || Persons.isPost(tokens.get(1).plain()))) {
            Run before = Run.join(tokens.subList(0, tokens.size() - 1));
            boolean isNamed = Persons.isName(last.plain()) || isSpread(last);
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
        List<Run> parts = parts(text);
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
        List<HolderDraft> bracketed = bracketed(role, behindBrackets(text));
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
        return unnamed(role, text);
    }

    /** Cut at separators, and where somebody follows right behind a bracket: 张三(县长)李四(副县长). */
    private static List<Run> behindBrackets(Run text) {
        List<Run> people = new ArrayList<>();
        for (Run part : parts(text)) {
            int from = 0;
            int depth = 0;
            for (int i = 0; i < part.length() - 1; i++) {
                depth += Glyphs.isOpen(part.at(i)) ? 1 : Glyphs.isClose(part.at(i)) ? -1 : 0;
                if (depth == 0 && part.at(i) == ')' && Glyphs.isHan(part.at(i + 1))) {
                    people.add(part.sub(from, i + 1));
                    from = i + 1;
                }
            }
            people.add(part.from(from));
        }
        return people;
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
            found.add(person(
                    role,
                    part.sub(0, open),
                    post.plain().equals("兼") || post.plain().equals("兼任") ? Run.NONE : post));
        }
        return found;
    }

    /** 张三(县长)、李四(副县长)、各乡镇主要负责人. */
    private List<HolderDraft> mixed(String role, Run text) {
        List<Run> parts = behindBrackets(text);
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
            Run rest = joined(parts.subList(taken, parts.size()));
            found.addAll(dense(role, withoutVerb(rest)));
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
                found.add(person(role, bare, joined(posts)));
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
            found.add(person(role, bare.from(bare.length() - name), joined(posts)));
            posts.clear();
            any = true;
        }
        boolean areOthers =
                any && !posts.isEmpty() && posts.stream().allMatch(post -> Persons.isCertainlyPost(post.plain()));
        if (areOthers) {
            found.addAll(unnamed(role, withoutVerb(joined(posts))));
        }
        return any && (posts.isEmpty() || areOthers) ? found : List.of();
    }

    private static Run joined(List<Run> posts) {
        if (posts.isEmpty()) {
            return Run.NONE;
        }
        List<Run> all = new ArrayList<>();
        for (Run post : posts) {
            if (!all.isEmpty()) {
                all.add(new Run("、", "、", new int[] {post.offset(0)}));
            }
            all.add(post);
        }
        return Run.join(all);
    }

    /** Units, or posts at the head of units, each as one holder. */
    private List<HolderDraft> unnamed(String role, Run text) {
        List<HolderDraft> found = new ArrayList<>();
        Run rest = text;
        while (!rest.isEmpty()) {
            int[] whom = whom(rest.plain());
            if (whom[0] < 0) {
                break;
            }
            Run suffix = rest.sub(whom[0], whom[1]);
            UnitList units = UnitList.read(rest.sub(0, whom[0]));
            for (Run unit : units.names()) {
                if (Persons.isCertainlyPost(unit.plain())) {
                    found.add(HolderDraft.builder()
                            .role(role)
                            .post(unit.text())
                            .span(spans.apply(unit))
                            .build());
                    continue;
                }
                found.add(HolderDraft.builder()
                        .role(role)
                        .post(unit.text() + suffix.text())
                        .unit(unit.text())
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
            for (Run unit : units.names()) {
                found.add(HolderDraft.builder()
                        .role(role)
                        .name(unit.text())
                        .unit(unit.text())
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
        List<Run> parts = parts(text);
        boolean each = parts.size() > 1
                && parts.stream().allMatch(part -> Persons.endsLikePost(part.plain()) && part.length() >= 2);
        if (!each) {
            return List.of(text);
        }
        List<Run> posts = new ArrayList<>();
        List<Run> waiting = new ArrayList<>();
        int taken = 0;
        for (Run part : parts) {
            Run post = withoutVerb(part);
            waiting.add(post);
            taken++;
            boolean goesOn = Persons.isRank(post.plain()) && taken < parts.size() && !isGroup(parts.get(taken));
            if (!goesOn) {
                posts.add(joined(waiting));
                waiting.clear();
            }
        }
        return posts;
    }

    private static boolean isGroup(Run post) {
        return post.plain().endsWith("成员") || post.plain().endsWith("领导") || UnitWords.isGroup(post.plain());
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

    private static List<Run> parts(Run text) {
        return text.cutAt((from, at) -> "、,;".indexOf(text.at(at)) >= 0 || joinsPersons(text, from, at)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a conjunction stands between two who are named, as in 张三同志和县财政局局长李四. */
    private static boolean joinsPersons(Run text, int from, int at) {
        boolean isLong = text.plain().startsWith("以及", at);
        if ((!isLong && "和及与".indexOf(text.at(at)) < 0) || at - from < 2 || at - from > 40) {
            return false;
        }
        int start = isLong ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && "、,;和及".indexOf(text.at(end)) < 0 && end - at < 40) {
            end++;
        }
        return isSomebody(text.plain().substring(from, at))
                && isSomebody(text.plain().substring(start, end));
    }

    private static boolean isSomebody(String plain) {
        String name = plain.endsWith("同志") ? plain.substring(0, plain.length() - 2) : plain;
        return (Persons.isName(name) && !UnitWords.startsWithLevel(name))
                || Persons.isCertainlyPost(plain)
                || (Persons.nameAtEnd(name) > 0 && name.length() > 4);
    }

    private HolderDraft person(String role, Run name, Run post) {
        Run words = name.squeeze();
        Run bare = words.plain().endsWith("同志") && words.length() > 3 ? words.sub(0, words.length() - 2) : words;
        Run held = post.squeeze().trim("。;,、:");
        Run inside = held.plain().startsWith("(") && held.plain().endsWith(")") ? held.sub(1, held.length() - 1) : held;
        return HolderDraft.builder()
                .role(role)
                .name(bare.text())
                .post(inside.text())
                .span(spans.apply(held.isEmpty() || held.offset(0) < words.offset(0) ? words : words.then(held)))
                .build();
    }
}
