package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which groups a sentence puts under a body, as in 下设政策宣讲、入企帮扶2个专项工作小组. */
final class GroupReader {
    /** So many bodies no paper puts under each other. */
    private static final int DEEPEST = 20;

    private final BodyReader bodies;
    private final BodyLookup lookup;

    GroupReader(BodyLookup lookup) {
        this.lookup = lookup;
        bodies = lookup.bodies();
    }

    /** 下设政策宣讲、入企帮扶2个专项工作小组和办公室. */
    void read(Run words) {
        String plain = words.plain();
        for (int at = plain.indexOf("下设"); at >= 0; at = plain.indexOf("下设", at + 2)) {
            int start = BodyLookup.clauseStart(plain, at);
            Run subject = words.sub(start, at);
            Optional<RawBody> above = Optional.empty();
            if (BodyNames.isName(subject.plain()) && subject.length() >= 5) {
                Optional<RawBody> known = lookup.main(subject.plain());
                above = known.isPresent() ? known : Optional.of(bodies.body(subject));
                above.ifPresent(lookup::name);
            } else {
                int verb = at;
                above = (subject.isEmpty() ? lookup.current() : Optional.<RawBody>empty())
                        .or(() -> lookup.declaredIn(words, verb))
                        .or(() -> lookup.main(""));
                if (plain.startsWith("办公室", at + 2)) {
                    lookup.call(subject);
                }
            }
            int end = at + 2;
            while (end < plain.length() && "。;,(:".indexOf(plain.charAt(end)) < 0 && end - at < 160) {
                end++;
            }
            List<RawBody> read = groups(words.sub(at + 2, end), above);
            if (!read.isEmpty()) {
                above.ifPresent(lookup::name);
            }
            lookup.list(read, at);
        }
    }

    private List<RawBody> groups(Run list, Optional<RawBody> above) {
        String plain = list.plain();
        int count = -1;
        for (int i = 1; i < plain.length() && count < 0; i++) {
            if (plain.charAt(i) == '个' && plain.charAt(i - 1) == '两') {
                count = i - 1;
            } else if (plain.charAt(i) == '个' && Marker.numberEnd(plain, i - 1) == i) {
                count = i - 1;
                while (count > 0
                        && (Glyphs.isDigit(plain.charAt(count - 1)) || Marker.isHanNumber(plain.charAt(count - 1)))) {
                    count--;
                }
            }
        }
        if (count < 0) {
            return named(list, above);
        }
        single(plain, list, above);
        if (count == 0) {
            return List.of();
        }
        int kindStart = plain.indexOf('个', count) + 1;
        int kindEnd = kindStart;
        while (kindEnd < plain.length() && "和及、与".indexOf(plain.charAt(kindEnd)) < 0) {
            kindEnd++;
        }
        Run kind = list.sub(kindStart, kindEnd);
        if (!BodyNames.isName(kind.plain()) && !kind.plain().endsWith("组")) {
            return List.of();
        }
        List<RawBody> read = new ArrayList<>();
        Run names = list.sub(0, count).trim("等和及、与");
        for (Run name : UnitList.read(names).names()) {
            boolean whole = BodyNames.isName(name.plain());
            Run full = whole ? name : name.then(kind);
            if (full.length() < 3 || full.length() > 40 || name.plain().equals("办公室")) {
                continue;
            }
            RawBody body = existing(name, full).orElseGet(() -> bodies.body(full));
            body.parent = body.parent.or(() -> above);
            lookup.name(body);
            read.add(body);
        }
        return read;
    }

    /** 下设综合协调组、宣传引导组, without their number: all of them by their names. */
    private List<RawBody> named(Run list, Optional<RawBody> above) {
        List<Run> names = UnitList.read(list).names();
        boolean areGroups = names.stream()
                .map(Run::plain)
                .allMatch(name -> BodyNames.isName(name) && !BodyNames.isBare(name) && name.length() >= 3);
        if (!areGroups || list.plain().endsWith("等")) {
            return List.of();
        }
        List<RawBody> read = new ArrayList<>();
        for (Run name : names) {
            if (!name.plain().equals("办公室")) {
                RawBody body = fuller(name).or(() -> existing(name, name)).orElseGet(() -> bodies.body(name));
                body.parent = body.parent
                        .filter(has -> above.isEmpty() || isUnder(above.get(), body))
                        .or(() -> above.filter(over -> !isUnder(over, body)));
                lookup.name(body);
                read.add(body);
            }
        }
        return read;
    }

    /** Whether the lower body is the upper one, or stands under it. */
    private static boolean isUnder(RawBody lower, RawBody upper) {
        Optional<RawBody> at = Optional.of(lower);
        for (int steps = 0; at.isPresent() && steps < DEEPEST; steps++) {
            if (at.get() == upper) {
                return true;
            }
            at = at.get().parent;
        }
        return false;
    }

    /** The office of that name, which may so far be known by the end of it alone. */
    private Optional<RawBody> fuller(Run name) {
        Optional<RawBody> known = bodies.bodies().stream()
                .filter(body -> BodyNames.isShort(body.name.plain())
                        && name.plain().endsWith(body.name.plain())
                        && name.plain().endsWith("办公室"))
                .findFirst();
        known.ifPresent(body -> {
            body.name = name;
            body.kind = BodyNames.kind(name.plain());
        });
        return known;
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
            lookup.name(body);
        }
    }

    /** A group that has a heading of its own. */
    private Optional<RawBody> existing(Run name, Run full) {
        return bodies.bodies().stream()
                .filter(body -> body.name.plain().equals(full.plain())
                        || (body.name.plain().startsWith(name.plain()) && body.name.length() <= full.length() + 4))
                .findFirst();
    }
}
