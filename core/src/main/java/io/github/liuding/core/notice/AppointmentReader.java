package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;

/** Reads sentences that say who holds a role in a body, as in 办公室主任由张三兼任. */
final class AppointmentReader {
    private static final String[] HOLDS = {"兼任", "担任", "任", "组成"};
    /** So often a word such as 任 may stand in a sentence before the one that is meant. */
    private static final int MOST_TRIES = 4;

    private static final String[] LISTS = {"为", "包括", "是", "有"};

    private final BodyReader bodies;
    private final BodyLookup lookup;

    AppointmentReader(BodyLookup lookup) {
        this.lookup = lookup;
        bodies = lookup.bodies();
    }

    void read(Run words) {
        posts(words);
        persons(words);
        concurrent(words);
        become(words);
        listed(words);
    }

    /** 办公室主任由张三兼任; 由李四任组长. */
    private void posts(Run words) {
        String plain = words.plain();
        for (int by = plain.indexOf('由'); by >= 0; by = plain.indexOf('由', by + 1)) {
            if (plain.startsWith("于", by + 1) || (by > 0 && "理自事缘".indexOf(plain.charAt(by - 1)) >= 0)) {
                continue;
            }
            int stop = stop(plain, by + 1);
            int tries = 0;
            for (int end = by + 2; end < stop && tries < MOST_TRIES && plain.charAt(end) != '由'; end++) {
                int holds = holds(plain, end);
                tries += holds > 0 ? 1 : 0;
                if (holds > 0 && held(words, by + 1, end, end + holds)) {
                    further(words, end + holds);
                    break;
                }
            }
        }
    }

    /** How long the word is that says here that somebody holds a role; 0 where there is none. */
    private static int holds(String plain, int at) {
        for (String holds : HOLDS) {
            boolean isWord =
                    holds.length() == 2 ? !plain.startsWith("员", at + 2) : "主责".indexOf(plain.charAt(at - 1)) < 0;
            if (isWord && plain.startsWith(holds, at)) {
                return holds.length();
            }
        }
        return 0;
    }

    /** 张三同志兼任办公室主任, without 由. */
    private void persons(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf("任", 2); at >= 0; at = plain.indexOf("任", at + 1)) {
            boolean two = plain.startsWith("兼任", at - 1) || plain.startsWith("担任", at - 1);
            int end = two ? at - 1 : at;
            int start = BodyLookup.clauseStart(plain, end);
            String who = plain.substring(start, end);
            String name = who.endsWith("同志") ? who.substring(0, who.length() - 2) : who;
            if (start > 0
                    && end - start <= 120
                    && (Persons.isName(name)
                            || (name.length() < who.length() && Persons.standsAsName(name))
                            || Persons.nameAtEnd(name) > 0
                            || endsWithWhom(who)
                            || (two && (Persons.isCertainlyPost(who) || Persons.standsAsName(who)))
                            || isPostInSetup(words, who))
                    && who.indexOf('由') < 0) {
                held(words, start, end, at + 1);
            }
        }
    }

    /** 张三同志兼办公室主任, with 兼 alone. */
    private void concurrent(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf('兼', 2); at >= 0; at = plain.indexOf('兼', at + 1)) {
            int start = BodyLookup.clauseStart(plain, at);
            String who = plain.substring(start, at);
            String name = who.endsWith("同志") ? who.substring(0, who.length() - 2) : who;
            boolean isVerb = at + 1 < plain.length() && "任职并顾具有".indexOf(plain.charAt(at + 1)) < 0;
            boolean isNamed = name.length() < who.length() && Persons.standsAsName(name);
            if (isVerb && start > 0 && (isNamed || Persons.isName(name) || Persons.nameAtEnd(name) > 0)) {
                held(words, start, at, at + 1);
            }
        }
    }

    /** 县长任指挥长, in the sentence that sets the body up. */
    private static boolean isPostInSetup(Run words, String who) {
        return who.length() >= 2
                && who.length() <= 20
                && Persons.endsLikePost(who)
                && Persons.isPost(who)
                && words.plain().contains("成立");
    }

    /** 以县长为组长、副县长为副组长、各部门主要负责人为成员: who stands before 为, the role behind it. */
    private void become(Run words) {
        String plain = words.plain();
        int from = 0;
        for (int at = plain.indexOf('为', 2); at > 0; at = plain.indexOf('为', at + 1)) {
            Optional<Run> role = roleAfter(words, at + 1);
            int end = at + 1 + role.map(Run::length).orElse(0);
            if (role.isEmpty() || (end < plain.length() && "、,。;:()的和及".indexOf(plain.charAt(end)) < 0)) {
                continue;
            }
            int start = Math.max(BodyLookup.clauseStart(plain, at), from);
            int with = plain.lastIndexOf('以', at);
            int by = Math.max(plain.startsWith("以及", with) ? -1 : with, plain.lastIndexOf('由', at));
            Run who = words.sub(by >= start ? by + 1 : start, at).trim("、,和及");
            boolean areUnits =
                    role.get().plain().startsWith("成员") && UnitList.read(who).areSurelyUnits();
            if (isWho(who) || areUnits) {
                String word = role.get().plain();
                RoleWords.Kind kind = RoleWords.kind(word).orElseThrow();
                List<HolderDraft> holders = bodies.holders().read(word, who);
                if (!holders.isEmpty()) {
                    lookup.took(words, at);
                    add(words, at, word, kind, holders);
                }
                from = end;
            }
        }
    }

    private static boolean isWho(Run who) {
        String plain = who.plain();
        return plain.length() >= 2
                && (Persons.isName(plain)
                        || Persons.nameAtEnd(plain) > 0
                        || plain.endsWith("同志")
                        || endsWithWhom(plain)
                        || (Persons.endsLikePost(plain) && Persons.isPost(plain)));
    }

    private static boolean endsWithWhom(String who) {
        for (String whom : Persons.WHOM) {
            if (who.endsWith(whom)) {
                return true;
            }
        }
        return false;
    }

    /** 成员单位为县发改局、县财政局; 组长为县长. */
    private void listed(Run words) {
        String plain = words.plain();
        for (String verb : LISTS) {
            for (int at = plain.indexOf(verb, 2); at > 0; at = plain.indexOf(verb, at + verb.length())) {
                Optional<Run> role = roleBefore(words, at);
                Optional<RoleWords.Kind> kind = role.flatMap(word -> RoleWords.kind(word.plain()));
                if (kind.isEmpty() || !isSubject(words, at - role.get().length())) {
                    continue;
                }
                String word = role.get().plain();
                Run who = words.sub(at + verb.length(), listEnd(plain, at + verb.length(), kind.get()));
                List<HolderDraft> holders = bodies.holders().read(word, who);
                if (!holders.isEmpty()) {
                    lookup.took(words, at);
                    add(words, at, word, kind.get(), holders);
                }
            }
        }
    }

    /** Whether a role is what its clause speaks of, alone or behind the name of a body. */
    private static boolean isSubject(Run words, int start) {
        return start == 0 || ",。;:()组部会班室".indexOf(words.at(start - 1)) >= 0;
    }

    /** Who is listed ends with the sentence, and before what else a comma brings: another role, or a duty. */
    private static int listEnd(String plain, int from, RoleWords.Kind kind) {
        int stop = stop(plain, from);
        for (int comma = plain.indexOf(',', from); comma > 0 && comma < stop; comma = plain.indexOf(',', comma + 1)) {
            boolean another = kind != RoleWords.Kind.MEMBER
                    || plain.startsWith("负责", comma + 1)
                    || plain.startsWith("主要", comma + 1)
                    || plain.startsWith("承担", comma + 1)
                    || plain.startsWith("办公室", comma + 1);
            if (another) {
                return comma;
            }
        }
        return stop;
    }

    /** The rest of 由张三任组长,李四任副组长,王五为成员. */
    private void further(Run words, int from) {
        String plain = words.plain();
        int at = from;
        while (at < plain.length()) {
            int comma = plain.indexOf(',', at);
            if (comma < 0 || comma - at > 10) {
                return;
            }
            int next = plain.indexOf('任', comma);
            if (next < 0 || next > stop(plain, comma + 1) || next - comma > 120) {
                return;
            }
            int end = plain.startsWith("兼任", next - 1) || plain.startsWith("担任", next - 1) ? next - 1 : next;
            if (plain.charAt(comma + 1) == '由' || end <= comma + 1) {
                return;
            }
            String between = plain.substring(comma, end);
            boolean isList = between.indexOf('为') < 0 && !between.contains("设在");
            held(words, isList ? comma + 1 : BodyLookup.clauseStart(plain, end), end, next + 1);
            at = next + 1;
        }
    }

    private static int stop(String plain, int from) {
        int end = from;
        while (end < plain.length() && "。;".indexOf(plain.charAt(end)) < 0 && end - from < 400) {
            end++;
        }
        return end;
    }

    private boolean held(Run words, int from, int end, int after) {
        String plain = words.plain();
        Run who = words.sub(from, end);
        if (isElsewhere(plain, from)) {
            return false;
        }
        boolean isEach = plain.startsWith("分别", from - 3);
        int by = isEach ? from - 3 : from - 1;
        Optional<Run> before = words.at(from - 1) == '由' ? roleBefore(words, by) : Optional.empty();
        Optional<RawBody> of = before.isPresent()
                ? lookup.namedBefore(words, by - before.get().length())
                : lookup.namedAt(words, after);
        int behind = before.isPresent()
                ? after
                : after + of.map(body -> body.name.length()).orElse(0);
        Optional<Run> role = before.or(() -> roleAfter(words, behind));
        boolean composes = role.isEmpty() && plain.startsWith("组成", end) && words.at(from - 1) == '由';
        if (role.isEmpty() && !composes) {
            return false;
        }
        String word = composes ? "成员单位" : role.get().plain();
        Optional<RoleWords.Kind> kind = RoleWords.kind(word);
        if (kind.isEmpty()) {
            return false;
        }
        boolean isPerson = who.plain().endsWith("同志")
                && !who.plain().endsWith("负责同志")
                && !who.plain().endsWith("领导同志");
        boolean isShared = who.plain().endsWith("共同") || who.plain().endsWith("分别");
        Run bare = isPerson || isShared ? who.sub(0, who.length() - 2) : who;
        boolean concurrent = plain.startsWith("兼", end);
        List<HolderDraft> holders = bodies.holders().read(word, bare).stream()
                .map(holder -> holder.toBuilder()
                        .concurrent(concurrent || holder.concurrent())
                        .build())
                .toList();
        if (holders.isEmpty()) {
            return false;
        }
        lookup.took(words, end);
        if (of.isPresent()) {
            add(of.get(), kind.get(), holders);
        } else {
            add(words, end, word, kind.get(), holders);
        }
        return true;
    }

    /** Whether the same sentence has said who directs the office, so that who else is named belongs to it. */
    private boolean isOfOffice(Run words, int at) {
        String before = words.plain().substring(words.plain().lastIndexOf('。', at) + 1, at);
        return lookup.office().isPresent() && before.contains("主任") && before.contains("办公室");
    }

    /** Whether the sentence asks others to set up bodies of their own: 各乡镇成立由书记任组长的领导小组. */
    private static boolean isElsewhere(String plain, int at) {
        String sentence = plain.substring(plain.lastIndexOf('。', at) + 1, at);
        return sentence.startsWith("各")
                && (sentence.contains("成立") || sentence.contains("设立") || sentence.contains("建立"));
    }

    private void add(Run words, int at, String role, RoleWords.Kind kind, List<HolderDraft> holders) {
        List<RawBody> each = lookup.listedBefore(words, at, role);
        List<RawBody> bodiesOf =
                each.isEmpty() ? owner(words, at, role).stream().toList() : each;
        if (each.size() > 1 && each.size() == holders.size()) {
            for (int i = 0; i < each.size(); i++) {
                add(each.get(i), kind, List.of(holders.get(i)));
            }
            return;
        }
        bodiesOf.forEach(body -> add(body, kind, holders));
    }

    private void add(RawBody body, RoleWords.Kind kind, List<HolderDraft> holders) {
        lookup.name(body);
        if (kind != RoleWords.Kind.MEMBER || body.members.isEmpty() || !areOfMembers(holders)) {
            body.add(
                    kind,
                    holders.stream()
                            .map(holder -> holder.toBuilder().inSentence(true).build())
                            .toList());
        }
    }

    /** 各成员单位负责同志为成员 names nobody where the units are listed. */
    private static boolean areOfMembers(List<HolderDraft> holders) {
        return holders.stream().allMatch(holder -> holder.post().contains("成员单位"));
    }

    /** The role right before 由. */
    private Optional<Run> roleBefore(Run words, int by) {
        int start = by;
        while (start > 0 && by - start < 10 && Glyphs.isHan(words.at(start - 1))) {
            start--;
        }
        for (int from = start; from < by; from++) {
            boolean ofGroup = lookup.namedBefore(words, from).isPresent();
            if (ofGroup && RoleWords.kind(words.plain().substring(from, by)).isPresent()) {
                return Optional.of(words.sub(from, by));
            }
        }
        for (int from = start; from < by; from++) {
            if (RoleWords.kind(words.plain().substring(from, by)).isPresent()) {
                return Optional.of(words.sub(from, by));
            }
        }
        return Optional.empty();
    }

    private static Optional<Run> roleAfter(Run words, int after) {
        for (int end = Math.min(words.length(), after + 8); end > after + 1; end--) {
            if (RoleWords.kind(words.plain().substring(after, end)).isPresent()) {
                return Optional.of(words.sub(after, end));
            }
        }
        return Optional.empty();
    }

    /** The body in which somebody holds a role. */
    private Optional<RawBody> owner(Run words, int at, String role) {
        if (RoleWords.kind(role).filter(RoleWords.Kind.MEMBER::equals).isPresent()) {
            return role.equals("联络员") || role.startsWith("办公室") || isOfOffice(words, at)
                    ? lookup.office().or(() -> lookup.current()).or(() -> lookup.main(""))
                    : lookup.declaredIn(words, at)
                            .or(() -> lookup.current())
                            .or(() -> lookup.main(""))
                            .or(() -> lookup.declared(words, ""));
        }
        if (role.contains("主任")) {
            if (lookup.office().isPresent()) {
                return lookup.office();
            }
            int office = words.plain().indexOf("办公室");
            if (office < 0) {
                return lookup.main("委员会").filter(body -> !role.contains("办公室"));
            }
            return Optional.of(lookup.office(words.sub(office, office + 3), Run.NONE));
        }
        if (role.contains("指挥")) {
            return lookup.main("指挥部").or(() -> lookup.declared(words, "指挥部"));
        }
        if (role.contains("召集")) {
            return lookup.main("联席会议").or(() -> lookup.declared(words, "联席会议"));
        }
        return lookup.declaredIn(words, at)
                .or(() -> lookup.current()
                        .filter(body -> body.name.plain().endsWith("组")
                                || body.name.plain().endsWith("专班")))
                .or(lookup::group)
                .or(() -> Optional.of(lookup.made(words)));
    }
}
