package io.github.liuding.core.notice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sentences about bodies: where one sits, who is put at its head, and which groups stand under it. */
final class SeatReader {
    private static final String[] SITS = {"设在", "设于", "挂靠在", "挂靠"};
    private static final String[] HOLDS = {"兼任", "担任", "任", "组成"};
    private static final int LONGEST = 4000;

    private final BodyReader bodies;
    private final Set<RawBody> named = new HashSet<>();
    private Optional<RawBody> office = Optional.empty();
    private Optional<RawBody> current = Optional.empty();

    SeatReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    boolean isNamed(RawBody body) {
        return named.contains(body);
    }

    void read(Line line) {
        if (line.isRow() || line.run().length() > LONGEST) {
            return;
        }
        String raw = line.run().plain();
        boolean worth = raw.contains("办公室")
                || raw.contains("组成")
                || raw.contains("设在")
                || raw.contains("设于")
                || raw.contains("挂靠")
                || raw.contains("任")
                || raw.contains("下设");
        if (!worth) {
            return;
        }
        Run words = line.words();
        current = bodies.owner(line);
        office = current.filter(body -> body.name.plain().endsWith("办公室"));
        for (String sits : SITS) {
            for (int at = words.plain().indexOf(sits);
                    at >= 0;
                    at = words.plain().indexOf(sits, at + 1)) {
                seat(words, at, at + sits.length());
            }
        }
        shortSeats(words);
        under(words);
        posts(words);
        persons(words);
        membersOf(words);
    }

    /** 办公室在县应急局 and 办公室设县应急局, without 设在. */
    private void shortSeats(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf("办公室"); at >= 0; at = plain.indexOf("办公室", at + 3)) {
            int next = at + 3;
            boolean in = plain.startsWith("在", next) && UnitWords.startsWithLevel(plain.substring(next + 1));
            boolean sits = plain.startsWith("设", next) && UnitWords.startsWithLevel(plain.substring(next + 1));
            if (in || sits) {
                seat(words, next, next + 1);
            }
        }
    }

    private void seat(Run words, int subjectEnd, int from) {
        String plain = words.plain();
        int start = clauseStart(plain, subjectEnd);
        Run subject = words.sub(start, subjectEnd);
        if (subject.plain().endsWith("下")) {
            return;
        }
        boolean inBrackets = subject.isEmpty() && subjectEnd > 0 && plain.charAt(subjectEnd - 1) == '(';
        if (inBrackets) {
            int before = clauseStart(plain, subjectEnd - 1);
            subject = words.sub(before, subjectEnd - 1);
        }
        int under = Math.max(subject.plain().lastIndexOf("下设"), subject.plain().lastIndexOf("设立"));
        Run body = under >= 0 ? subject.from(under + 2) : subject;
        Run whole = under > 0 ? subject.sub(0, under) : Run.NONE;
        int end = from;
        while (end < plain.length() && ",。;)、:(".indexOf(plain.charAt(end)) < 0 && end - from < 40) {
            end++;
        }
        Run unit = words.sub(from, end);
        if (unit.isEmpty() || body.length() > 50) {
            return;
        }
        if (body.isEmpty()) {
            current.ifPresent(owner -> owner.seat = Optional.of(unit));
            return;
        }
        if (isRule(unit.plain())) {
            return;
        }
        Run seat = unit.plain().endsWith("内") ? unit.sub(0, unit.length() - 1) : unit;
        if (body.plain().endsWith("办公室")) {
            RawBody held = office(body, whole);
            held.seat = Optional.of(seat);
            named.add(held);
            office = Optional.of(held);
            duties(held, words, end);
        } else {
            main(body.plain()).ifPresent(main -> main.seat = Optional.of(seat));
        }
    }

    /** 副组长所在单位: words that say how to find the unit. */
    static boolean isRule(String plain) {
        return plain.contains("所在");
    }

    /** The duties that the rest of the sentence gives the office. */
    private static void duties(RawBody body, Run words, int from) {
        for (Run clause : List.of(words.from(from))) {
            int at = clause.plain().indexOf("承担");
            int duty = at >= 0 ? at : clause.plain().indexOf("负责");
            if (duty >= 0 && duty < 30) {
                int end = clause.plain().indexOf('。', duty);
                int comma = clause.plain().indexOf(',', duty);
                int stop = comma > 0 && (end < 0 || comma < end) ? comma : end < 0 ? clause.length() : end;
                body.duties.add(clause.sub(duty, stop));
            }
        }
    }

    private RawBody office(Run subject, Run whole) {
        String plain = subject.plain();
        if (plain.equals("办公室")) {
            String kind =
                    whole.isEmpty() ? bodies.bodies().isEmpty() ? "领导小组" : mainKind() : BodyNames.kind(whole.plain());
            for (RawBody body : bodies.bodies()) {
                if (body.name.plain().equals("办公室")) {
                    body.name = named(subject, kind.equals("工作组") ? "" : kind);
                    body.kind = BodyNames.kind(body.name.plain());
                    return body;
                }
            }
            RawBody made = bodies.body(named(subject, kind.equals("工作组") ? "" : kind));
            made.parent = made.parent.or(() -> main(""));
            return made;
        }
        for (RawBody body : bodies.bodies()) {
            if (body.name.plain().equals("办公室")
                    || body.name.plain().endsWith(plain)
                    || (plain.endsWith(body.name.plain()) && body.name.plain().endsWith("办公室"))) {
                if (body.name.plain().length() < plain.length()) {
                    body.name = subject;
                    body.kind = BodyNames.kind(plain);
                }
                return body;
            }
        }
        RawBody made = bodies.body(subject);
        made.parent = made.parent.or(() -> main(""));
        return made;
    }

    static Run named(Run subject, String kind) {
        String name = (kind.equals("工作专班") ? "专班" : kind.endsWith("办公室") ? "" : kind) + subject.text();
        int[] at = new int[name.length()];
        java.util.Arrays.fill(at, subject.offset(0));
        at[at.length - 1] = subject.offset(subject.length() - 1);
        return new Run(name, Glyphs.isHan(name.charAt(0)) ? name : subject.plain(), at);
    }

    private String mainKind() {
        return main("").map(body -> body.kind).orElse("领导小组");
    }

    /** The body that is meant by a short name: the first whose name ends with it, or whose kind fits. */
    private Optional<RawBody> main(String plain) {
        if (plain.isEmpty()) {
            Optional<RawBody> first = bodies.bodies().stream()
                    .filter(body -> !body.kind.contains("工作") || body.kind.endsWith("专班"))
                    .filter(body -> !body.name.plain().endsWith("办公室"))
                    .min(Comparator.comparingInt(body -> body.name.offset(0)));
            if (first.isPresent()) {
                return first;
            }
        }
        for (RawBody body : bodies.bodies()) {
            boolean fits = plain.isEmpty()
                    ? !body.name.plain().endsWith("办公室")
                    : body.name.plain().endsWith(plain) || plain.endsWith(body.name.plain()) || plain.equals(body.kind);
            if (fits) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }

    private static int clauseStart(String plain, int end) {
        int start = end;
        while (start > 0 && ",。;:)(".indexOf(plain.charAt(start - 1)) < 0 && end - start < 60) {
            start--;
        }
        return start;
    }

    /** 下设政策宣讲、入企帮扶2个专项工作小组和办公室. */
    private void under(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf("下设"); at >= 0; at = plain.indexOf("下设", at + 2)) {
            int verb = at;
            int start = clauseStart(plain, at);
            Run subject = words.sub(start, at);
            Optional<RawBody> above = Optional.empty();
            if (BodyNames.isName(subject.plain()) && subject.length() >= 5) {
                Optional<RawBody> known = main(subject.plain());
                above = known.isPresent() ? known : Optional.of(bodies.body(subject));
                above.ifPresent(named::add);
            } else {
                above = (subject.isEmpty() ? current : Optional.<RawBody>empty())
                        .or(() -> declaredIn(words, verb))
                        .or(() -> main(""));
            }
            int end = at + 2;
            while (end < plain.length() && "。;,(:".indexOf(plain.charAt(end)) < 0 && end - at < 160) {
                end++;
            }
            groups(words.sub(at + 2, end), above);
        }
    }

    /** The body that the same sentence sets up. */
    private Optional<RawBody> declaredIn(Run words, int before) {
        int verb = words.plain().lastIndexOf("成立", before);
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<RawBody> made = BodyNames.declared(words, verb + 2).map(bodies::body);
        made.ifPresent(named::add);
        return made;
    }

    private void groups(Run list, Optional<RawBody> above) {
        String plain = list.plain();
        int count = -1;
        for (int i = 1; i < plain.length() && count < 0; i++) {
            if (plain.charAt(i) == '个' && Marker.numberEnd(plain, i - 1) == i) {
                count = i - 1;
                while (count > 0
                        && (Glyphs.isDigit(plain.charAt(count - 1)) || Marker.isHanNumber(plain.charAt(count - 1)))) {
                    count--;
                }
            }
        }
        if (count < 0) {
            named(list, above);
            return;
        }
        single(plain, list, above);
        if (count == 0) {
            return;
        }
        int kindStart = plain.indexOf('个', count) + 1;
        int kindEnd = kindStart;
        while (kindEnd < plain.length() && "和及、与".indexOf(plain.charAt(kindEnd)) < 0) {
            kindEnd++;
        }
        Run kind = list.sub(kindStart, kindEnd);
        if (!BodyNames.isName(kind.plain()) && !kind.plain().endsWith("组")) {
            return;
        }
        Run names = list.sub(0, count).trim("等和及、与");
        for (Run name : UnitList.read(names).names()) {
            boolean whole = BodyNames.isName(name.plain());
            Run full = whole ? name : name.then(kind);
            if (full.length() < 3 || full.length() > 40 || name.plain().equals("办公室")) {
                continue;
            }
            RawBody body = existing(name, full).orElseGet(() -> bodies.body(full));
            body.parent = body.parent.or(() -> above);
            named.add(body);
        }
    }

    /** 下设综合组、宣传组和督导组, without a number: all of them by their names. */
    private void named(Run list, Optional<RawBody> above) {
        List<Run> names = UnitList.read(list).names();
        boolean all = names.stream()
                .map(Run::plain)
                .allMatch(name -> BodyNames.isName(name) && !BodyNames.isBare(name) && name.length() >= 3);
        if (!all || list.plain().endsWith("等")) {
            return;
        }
        for (Run name : names) {
            if (!name.plain().equals("办公室")) {
                RawBody body = fuller(name);
                above.filter(over -> current.filter(one -> one == over).isPresent())
                        .ifPresent(named::add);
                body.parent = body.parent.filter(has -> above.isEmpty()).or(() -> above.filter(over -> over != body));
                named.add(body);
            }
        }
    }

    /** The body of that name, which may so far be known by the end of it alone. */
    private RawBody fuller(Run name) {
        Optional<RawBody> known = bodies.bodies().stream()
                .filter(body -> BodyNames.isShort(body.name.plain())
                        && name.plain().endsWith(body.name.plain())
                        && name.plain().endsWith("办公室"))
                .findFirst();
        known.ifPresent(body -> body.name = name);
        return known.orElseGet(() -> bodies.body(name));
    }

    /** 1个投诉举报中心 is a name, for there is but one. */
    private void single(String plain, Run list, Optional<RawBody> above) {
        int one = plain.indexOf("1个");
        if (one < 0 || (one > 0 && Glyphs.isDigit(plain.charAt(one - 1)))) {
            return;
        }
        int end = one + 2;
        while (end < plain.length() && "和及、与".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        Run name = list.sub(one + 2, end);
        if (name.length() >= 3 && BodyNames.isName(name.plain())) {
            RawBody body = bodies.body(name);
            body.parent = body.parent.or(() -> above);
            named.add(body);
        }
    }

    /** A group that has a heading of its own. */
    private Optional<RawBody> existing(Run name, Run full) {
        return bodies.bodies().stream()
                .filter(body -> body.name.plain().equals(full.plain())
                        || (body.name.plain().startsWith(name.plain()) && body.name.length() <= full.length() + 4))
                .findFirst();
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
            int start = clauseStart(plain, end);
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

    /** 各部门主要负责人为成员. */
    private void membersOf(Run words) {
        String plain = words.plain();
        int at = plain.indexOf("为成员");
        if (at < 3 || plain.startsWith("单位", at + 3)) {
            return;
        }
        int start = clauseStart(plain, at);
        Run who = words.sub(start, at);
        Run bare = who.plain().startsWith("由") ? who.from(1) : who;
        List<HolderDraft> holders = bodies.holders().read("成员", bare);
        Optional<RawBody> body = declaredIn(words, plain.length());
        if (!holders.isEmpty() && body.isPresent()) {
            named.add(body.get());
            body.get().add(RoleWords.Kind.MEMBER, holders);
        }
    }

    private static boolean endsWithWhom(String who) {
        for (String whom : Persons.WHOM) {
            if (who.endsWith(whom)) {
                return true;
            }
        }
        return false;
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
        owner(words, word).ifPresent(body -> {
            named.add(body);
            body.add(kind.get(), holders);
        });
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
            return role.equals("联络员")
                    ? office.or(() -> current).or(() -> main(""))
                    : declaredIn(words, words.length())
                            .or(() -> current)
                            .or(() -> main(""))
                            .or(() -> declared(words, ""));
        }
        if (role.contains("主任")) {
            if (office.isPresent()) {
                return office;
            }
            int at = words.plain().indexOf("办公室");
            if (at < 0) {
                return main("委员会").filter(body -> !role.contains("办公室"));
            }
            return Optional.of(office(words.sub(at, at + 3), Run.NONE));
        }
        if (role.contains("指挥")) {
            return main("指挥部").or(() -> declared(words, "指挥部"));
        }
        if (role.contains("召集")) {
            return main("联席会议").or(() -> declared(words, "联席会议"));
        }
        return declaredIn(words, words.length())
                .or(() -> current.filter(body ->
                        body.name.plain().endsWith("组") || body.name.plain().endsWith("专班")))
                .or(() -> group())
                .or(() -> Optional.of(made(words)));
    }

    /** A body that the paper has set up by its name only. */
    private Optional<RawBody> declared(Run words, String kind) {
        Optional<RawBody> made =
                bodies.declaredBefore(words.offset(words.length() - 1), kind).map(bodies::body);
        made.ifPresent(named::add);
        return made;
    }

    /** The first body that a 组长 heads. */
    private Optional<RawBody> group() {
        return bodies.bodies().stream()
                .filter(body ->
                        body.name.plain().endsWith("组") || body.name.plain().endsWith("专班"))
                .findFirst();
    }

    /** A leading group of which the paper says who heads it and nothing else. */
    private RawBody made(Run words) {
        String name = "领导小组";
        int[] at = new int[name.length()];
        java.util.Arrays.fill(at, words.offset(0));
        return bodies.body(new Run(name, name, at));
    }
}
