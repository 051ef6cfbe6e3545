package io.github.liuding.core.notice;

import java.util.List;
import java.util.Optional;

/** Reads sentences that say who holds a role in a body, as in 办公室主任由张三兼任. */
final class AppointmentReader {
    private static final String[] HOLDS = {"兼任", "担任", "任", "组成"};
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
        become(words);
        listed(words);
    }

    /** 办公室主任由张三兼任; 由李四任组长. */
    private void posts(Run words) {
        String plain = words.plain();
        for (int by = plain.indexOf('由'); by >= 0; by = plain.indexOf('由', by + 1)) {
            for (String holds : HOLDS) {
                int end = plain.indexOf(holds, by + 1);
                int stop = stop(plain, by + 1);
                if (end > by + 1 && end < stop && (holds.length() == 2 || "主责".indexOf(plain.charAt(end - 1)) < 0)) {
                    held(words, by + 1, end, end + holds.length());
                    further(words, end + holds.length());
                    break;
                }
            }
        }
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
                            || Persons.nameAtEnd(name) > 0
                            || endsWithWhom(who)
                            || isPostInSetup(words, who))
                    && who.indexOf('由') < 0) {
                held(words, start, end, at + 1);
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
            int by = Math.max(plain.lastIndexOf('以', at), plain.lastIndexOf('由', at));
            Run who = words.sub(by >= start && plain.charAt(by - 1 < 0 ? 0 : by - 1) != '可' ? by + 1 : start, at)
                    .trim("、,和及");
            if (isWho(who)) {
                String word = role.get().plain();
                RoleWords.Kind kind = RoleWords.kind(word).orElseThrow();
                List<HolderDraft> holders = bodies.holders().read(word, who);
                if (!holders.isEmpty()) {
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
            held(words, comma + 1, end, next + 1);
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

    private void held(Run words, int from, int end, int after) {
        String plain = words.plain();
        Run who = words.sub(from, end);
        Optional<Run> role = (words.at(from - 1) == '由' ? roleBefore(words, from - 1) : Optional.<Run>empty())
                .or(() -> roleAfter(words, after));
        boolean composes = role.isEmpty() && plain.startsWith("组成", end) && words.at(from - 1) == '由';
        if (role.isEmpty() && !composes) {
            return;
        }
        String word = composes ? "成员单位" : role.get().plain();
        Optional<RoleWords.Kind> kind = RoleWords.kind(word);
        if (kind.isEmpty()) {
            return;
        }
        boolean isPerson = who.plain().endsWith("同志")
                && !who.plain().endsWith("负责同志")
                && !who.plain().endsWith("领导同志");
        Run bare = isPerson ? who.sub(0, who.length() - 2) : who;
        boolean concurrent = plain.startsWith("兼任", end);
        List<HolderDraft> holders = bodies.holders().read(word, bare).stream()
                .map(holder -> holder.toBuilder().concurrent(concurrent).build())
                .toList();
        if (holders.isEmpty()) {
            return;
        }
        add(words, end, word, kind.get(), holders);
    }

    private void add(Run words, int at, String role, RoleWords.Kind kind, List<HolderDraft> holders) {
        List<RawBody> each = lookup.listedBefore(words, at, role);
        List<RawBody> bodiesOf = each.isEmpty() ? owner(words, role).stream().toList() : each;
        for (RawBody body : bodiesOf) {
            lookup.name(body);
            if (kind != RoleWords.Kind.MEMBER || body.members.isEmpty() || !areOfMembers(holders)) {
                body.add(kind, holders);
            }
        }
    }

    /** 各成员单位负责同志为成员 names nobody where the units are listed. */
    private static boolean areOfMembers(List<HolderDraft> holders) {
        return holders.stream().allMatch(holder -> holder.post().contains("成员单位"));
    }

    /** The role right before 由. */
    private static Optional<Run> roleBefore(Run words, int by) {
        int start = by;
        while (start > 0 && by - start < 10 && Glyphs.isHan(words.at(start - 1))) {
            start--;
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
    private Optional<RawBody> owner(Run words, String role) {
        if (RoleWords.kind(role).filter(RoleWords.Kind.MEMBER::equals).isPresent()) {
            return role.equals("联络员") || role.startsWith("办公室")
                    ? lookup.office.or(() -> lookup.current).or(() -> lookup.main(""))
                    : lookup.declaredIn(words, words.length())
                            .or(() -> lookup.current)
                            .or(() -> lookup.main(""))
                            .or(() -> lookup.declared(words, ""));
        }
        if (role.contains("主任")) {
            if (lookup.office.isPresent()) {
                return lookup.office;
            }
            int at = words.plain().indexOf("办公室");
            if (at < 0) {
                return lookup.main("委员会").filter(body -> !role.contains("办公室"));
            }
            return Optional.of(lookup.office(words.sub(at, at + 3), Run.NONE));
        }
        if (role.contains("指挥")) {
            return lookup.main("指挥部").or(() -> lookup.declared(words, "指挥部"));
        }
        if (role.contains("召集")) {
            return lookup.main("联席会议").or(() -> lookup.declared(words, "联席会议"));
        }
        return lookup.declaredIn(words, words.length())
                .or(() -> lookup.current.filter(body ->
                        body.name.plain().endsWith("组") || body.name.plain().endsWith("专班")))
                .or(lookup::group)
                .or(() -> Optional.of(lookup.made(words)));
    }
}
