package io.github.liuding.core.notice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the body that a sentence means: by its name or a shorter one, by its kind, or by the heading above the sentence. */
final class BodyLookup {
    /** More groups no paper parts its work among. */
    private static final int MOST_GROUPS = 60;

    private static final String OFFICE = "办公室";

    /** With this a clause says what a body does. */
    private static final Pattern DOES = Pattern.compile("(?:^|[,;])((?:具体|主要)?(?:负责|承担)(?!人|同志))");

    private final BodyReader bodies;
    private final Set<RawBody> named = new HashSet<>();
    /** The office that is spoken of. */
    private Optional<RawBody> office = Optional.empty();
    /** The body under whose heading the sentence stands. */
    private Optional<RawBody> current = Optional.empty();

    private Optional<Run> called = Optional.empty();
    private List<RawBody> listed = List.of();
    private int listedAt;
    private final TreeSet<Integer> taken = new TreeSet<>();

    BodyLookup(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** Whether a sentence says something of it. */
    boolean isNamed(RawBody body) {
        return named.contains(body);
    }

    /** Notes that a sentence says something of it; gives the same. */
    RawBody name(RawBody body) {
        named.add(body);
        return body;
    }

    /** Takes the short name by which the paper calls its main body, such as 筹委会. */
    void call(Run shortName) {
        boolean isShort = shortName.length() >= 2 && shortName.length() <= 6;
        boolean isBody = BodyNames.isLeading(shortName.plain()) || bodies.isShortName(shortName.plain());
        if (called.isEmpty() && isShort && isBody) {
            called = Optional.of(shortName);
        }
    }

    /** The group whose name ends here, as in 宣传工作组组长由…; the office has rules of its own. */
    Optional<RawBody> namedBefore(Run words, int end) {
        boolean isGroup = end > 2 && "组班".indexOf(words.at(end - 1)) >= 0;
        return !isGroup
                ? Optional.empty()
                : groups().filter(body -> words.plain().startsWith(body.name.plain(), end - body.name.length()))
                        .findFirst();
    }

    /** The group whose name begins here, as in 任宣传工作组组长. */
    Optional<RawBody> namedAt(Run words, int start) {
        return groups().filter(body -> words.plain().startsWith(body.name.plain(), start))
                .findFirst();
    }

    private Stream<RawBody> groups() {
        return bodies.bodies().stream()
                .limit(MOST_GROUPS)
                .filter(body ->
                        body.name.plain().endsWith("组") || body.name.plain().endsWith("专班"));
    }

    /** Takes the groups that a sentence lists, so that a role behind them is one in each. */
    void list(List<RawBody> groups, int at) {
        listed = List.copyOf(groups);
        listedAt = at;
    }

    /** The groups listed in the sentence of this place in whose names the role fits; empty where there are none. */
    List<RawBody> listedBefore(Run words, int at, String role) {
        int stop = words.plain().indexOf('。', listedAt);
        boolean isSame = !listed.isEmpty() && at > listedAt && (stop < 0 || stop > at);
        String head = role.contains("组长") ? "组" : role.contains("主任") ? "委员会" : role.contains("召集") ? "专班" : "";
        return isSame
                        && !head.isEmpty()
                        && !role.contains("办公室")
                        && listed.stream().allMatch(body -> body.name.plain().endsWith(head))
                ? listed
                : List.of();
    }

    /** The groups listed in the sentence of these words; empty where there are none. */
    List<RawBody> listedIn(Run words) {
        boolean isSame = !listed.isEmpty()
                && !words.isEmpty()
                && listed.get(0).name.offset(0) < words.offset(0)
                && words.offset(0) - listed.get(0).name.offset(0) < 200;
        return isSame ? listed : List.of();
    }

    /** The body of exactly that name, or the one that its short name means. */
    Optional<RawBody> called(Run words) {
        return bodies.bodies().stream()
                .filter(body -> body.name.plain().equals(words.plain()))
                .findFirst()
                .or(() -> words.isEmpty() ? Optional.empty() : bodies.shortFor(words));
    }

    /** The body of which a sentence speaks that sets it up or says whom it consists of. */
    Optional<RawBody> spokenOf(Run sentence, int at) {
        boolean isOfBody = current.isPresent()
                || Words.anyIn(sentence.plain(), "组成", "成员", "联席会议", "领导小组", "指挥部", "专班", "小组", "委员会");
        return isOfBody
                ? declaredIn(sentence, at).or(() -> current).or(() -> main("")).or(() -> declared(sentence, ""))
                : Optional.empty();
    }

    /** Notes that a sentence was read here as one about who holds a role or where a body sits. */
    void took(Run words, int at) {
        taken.add(words.offset(Math.min(at, words.length() - 1)));
    }

    /** What a duty says besides what was read of it as roles and seats; empty where that is all. */
    Run unread(Run duty) {
        Integer read = duty.isEmpty() ? null : taken.ceiling(duty.offset(0));
        if (read == null || read > duty.offset(duty.length() - 1)) {
            return duty;
        }
        Matcher does = DOES.matcher(duty.plain());
        return does.find() ? untilRead(duty.from(does.start(1))) : Run.NONE;
    }

    /** A duty without the clauses at its end that were read as roles and seats. */
    private Run untilRead(Run duty) {
        Integer read = taken.ceiling(duty.offset(0));
        int at = 0;
        while (read != null && at < duty.length() && duty.offset(at) < read) {
            at++;
        }
        int comma = read == null || at == duty.length() ? -1 : duty.plain().lastIndexOf(',', at);
        return comma > 0 ? duty.sub(0, comma) : duty;
    }

    BodyReader bodies() {
        return bodies;
    }

    Optional<RawBody> office() {
        return office;
    }

    Optional<RawBody> current() {
        return current;
    }

    /** What is said next is said of that office. */
    void speakOf(RawBody held) {
        name(held);
        office = Optional.of(held);
    }

    void begin(Line line) {
        current = bodies.owner(line);
        listed = List.of();
        office = current.filter(body -> body.name.plain().endsWith("办公室"));
    }

    /** The office that a sentence speaks of; made where there is none. */
    RawBody office(Run subject, Run whole) {
        String plain = subject.plain();
        Optional<RawBody> above = current.filter(body -> whole.isEmpty() && BodyReader.leads(body));
        if (plain.equals("办公室")) {
            return bareOffice(subject, whole, above);
        }
        boolean isGeneric = BodyNames.isOfficeOfKind(plain);
        if (isGeneric && above.isPresent() && isTaken(plain, above.get())) {
            return officeOf(above.get(), subject);
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
        made.parent = made.parent
                .or(() -> isGeneric ? ofKind(subject, above).map(this::name).or(() -> above) : Optional.empty())
                .or(() -> main(""));
        return made;
    }

    /** The body of the kind that 专班办公室 names: that of the heading, or the one spoken of last before the office. */
    private Optional<RawBody> ofKind(Run office, Optional<RawBody> above) {
        String kind = office.plain().substring(0, office.length() - OFFICE.length());
        int at = office.offset(0);
        return above.filter(body -> body.name.plain().endsWith(kind))
                .or(() -> bodies.declaredBefore(at, kind).map(bodies::body))
                .or(() -> bodies.bodies().stream()
                        .filter(body -> body.name.plain().endsWith(kind) && body.name.offset(0) < at)
                        .max(Comparator.comparingInt(body -> body.name.offset(0))));
    }

    /** An office called nothing but 办公室 is named after the body it is that of. */
    private RawBody bareOffice(Run subject, Run whole, Optional<RawBody> above) {
        boolean isCalled =
                called.filter(name -> name.plain().equals(whole.plain())).isPresent();
        String kind = bodies.bodies().isEmpty() ? "领导小组" : mainKind();
        if (above.isPresent() && called.isEmpty()) {
            kind = above.get().kind;
        } else if (!whole.isEmpty() && !isCalled) {
            kind = BodyNames.kind(whole.plain());
        }
        Run name = named(subject, kind.equals("工作组") ? "" : kind);
        for (RawBody body : bodies.bodies()) {
            if (body.name.plain().equals("办公室")) {
                body.name = name;
                body.kind = BodyNames.kind(name.plain());
                return body;
            }
        }
        if (above.isPresent() && isTaken(name.plain(), above.get())) {
            return officeOf(above.get(), subject);
        }
        RawBody made = bodies.body(name);
        made.parent = made.parent.or(() -> above).or(() -> main(""));
        return made;
    }

    /** Whether another body has an office of that name. */
    private boolean isTaken(String name, RawBody above) {
        return bodies.bodies().stream()
                .filter(body -> body.name.plain().equals(name))
                .anyMatch(body -> body.parent.filter(other -> other != above).isPresent());
    }

    private RawBody officeOf(RawBody above, Run subject) {
        RawBody made = bodies.body(above.name.then(subject.from(subject.length() - 3)));
        made.parent = Optional.of(above);
        return made;
    }

    static Run named(Run subject, String kind) {
        String name = (kind.equals("工作专班") ? "专班" : kind.endsWith("办公室") ? "" : kind) + subject.text();
        int[] at = new int[name.length()];
        Arrays.fill(at, subject.offset(0));
        at[at.length - 1] = subject.offset(subject.length() - 1);
        return new Run(name, Glyphs.isHan(name.charAt(0)) ? name : subject.plain(), at);
    }

    String mainKind() {
        return called.isPresent()
                ? called.get().plain()
                : main("").map(body -> body.kind).orElse("领导小组");
    }

    /** The body that is meant by a short name: the first whose name ends with it, or whose kind fits. */
    Optional<RawBody> main(String plain) {
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

    static int clauseStart(String plain, int end) {
        int start = end;
        while (start > 0 && ",。;:)(".indexOf(plain.charAt(start - 1)) < 0 && end - start < 60) {
            start--;
        }
        return start;
    }

    /** The body that the same sentence sets up. */
    Optional<RawBody> declaredIn(Run words, int before) {
        int verb = -1;
        for (String sets : new String[] {"成立", "组建", "设立"}) {
            verb = Math.max(verb, words.plain().lastIndexOf(sets, before));
        }
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<RawBody> made = BodyNames.declared(words, verb + 2).map(bodies::body);
        made.ifPresent(named::add);
        return made;
    }

    /** A body that the paper has set up by its name only. */
    Optional<RawBody> declared(Run words, String kind) {
        Optional<RawBody> made =
                bodies.declaredBefore(words.offset(words.length() - 1), kind).map(bodies::body);
        made.ifPresent(named::add);
        return made;
    }

    /** The first body that a 组长 heads. */
    Optional<RawBody> group() {
        return bodies.bodies().stream()
                .filter(body ->
                        body.name.plain().endsWith("组") || body.name.plain().endsWith("专班"))
                .findFirst();
    }

    /** A leading group of which the paper says who heads it and nothing else. */
    RawBody made(Run words) {
        return bodies.body(Run.said("领导小组", words.offset(0)));
    }
}
