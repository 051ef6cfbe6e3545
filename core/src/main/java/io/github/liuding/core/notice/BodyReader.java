package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the bodies that a paper sets up: rosters, groups under their headings, offices and where they sit. */
final class BodyReader {
    /** The most bodies of one paper, so that a hostile text takes no longer than its length. */
    private static final int MOST = 1000;

    private final Source source;
    private final Log log;
    private final UnitLog units;
    private final TailReader tails;
    private final Holders holders;
    private final BodyDuties duties;
    private final List<RawBody> bodies = new ArrayList<>();
    private final List<Run> declared = new ArrayList<>();
    private final List<BodyNames.Called> shortNames = new ArrayList<>();
    private final Map<Integer, RawBody> owners = new HashMap<>();
    private boolean isOrganizing;

    BodyReader(Source source, Log log, UnitLog units, TailReader tails) {
        this.source = source;
        this.log = log;
        this.units = units;
        this.tails = tails;
        holders = new Holders(source::span);
        duties = new BodyDuties(source, tails);
    }

    List<BodyDraft> read(Section root, List<Line> lines) {
        declare(lines);
        isOrganizing = !declared.isEmpty() || lines.stream().anyMatch(line -> RosterLines.holdsRole(line.run()));
        if (isOrganizing) {
            section(root, Optional.empty());
        }
        BodySentences sentences = new BodySentences(this, tails);
        lines.forEach(sentences::read);
        duties.goOver(bodies);
        bodies.removeIf(body -> !body.hasHolders()
                && body.seat.isEmpty()
                && body.duties.isEmpty()
                && body.lead.isEmpty()
                && body.responsible.isEmpty()
                && !sentences.isNamed(body));
        bodies.forEach(body -> body.duties(sentences.unread(body.duties)));
        bodies.stream()
                .filter(body -> body.name.plain().equals("办公室"))
                .findFirst()
                .ifPresent(this::nameOffice);
        bodies.sort(Comparator.comparingInt(body -> body.name.offset(0)));
        bodies.stream().filter(BodyReader::leads).findFirst().ifPresent(this::putUnder);
        bodies.forEach(this::nameUnits);
        shortNames.forEach(this::call);
        List<BodyDraft> drafts = bodies.stream().map(body -> body.draft(source)).toList();
        drafts.forEach(body -> NamedSeats.tell(body, log));
        bodies.forEach(this::tellResponsible);
        return drafts;
    }

    /** Gives its short name to the body behind whose name it stands, or to the only one of its kind. */
    private void call(BodyNames.Called called) {
        Optional<RawBody> named = bodies.stream()
                .filter(body -> called.before().endsWith(body.name.plain()))
                .max(Comparator.comparingInt(body -> body.name.length()));
        List<RawBody> ofKind = bodies.stream()
                .filter(body ->
                        called.before().endsWith(body.kind) && body.name.plain().endsWith(body.kind))
                .toList();
        named.or(() -> ofKind.size() == 1 ? Optional.of(ofKind.get(0)) : Optional.empty())
                .filter(body -> body.shortName.isEmpty() && !called.word().equals(body.name.plain()))
                .ifPresent(body -> body.shortName = Optional.of(called.word()));
    }

    private void tellResponsible(RawBody body) {
        if (!body.responsible.isEmpty()) {
            Run first = body.responsible.get(0);
            log.note(
                    NoticeFindings.RESPONSIBLE_AMONG_MEMBERS,
                    first,
                    "%s的责任单位在方案数据文件中列入成员单位，自“%s”起".formatted(body.name.text(), Log.quoted(first)),
                    "Responsible units of the body are among its members in the campaign file, from '%s' on"
                            .formatted(Log.quoted(first)));
        }
    }

    static boolean leads(RawBody body) {
        return List.of("领导小组", "指挥部", "工作专班", "委员会", "联席会议").contains(body.kind);
    }

    /** Offices and groups of which the paper does not say where they belong stand under the first body that leads. */
    private void putUnder(RawBody main) {
        for (RawBody body : bodies) {
            boolean ofGroup = body.kind.endsWith("办公室")
                    && body.parent.filter(above -> above.kind.equals("工作组")).isPresent();
            if (body != main && (body.parent.isEmpty() || ofGroup)) {
                body.parent = Optional.of(main);
            }
        }
    }

    /** The office of a body, of which a roster names the director. */
    RawBody office(Run at, RawBody above) {
        Run word = new Run("办公室", "办公室", new int[] {at.offset(0), at.offset(0), at.offset(0)});
        RawBody made = body(BodyLookup.named(word, above.kind.equals("工作组") ? "" : above.kind));
        made.parent = made.parent.or(() -> Optional.of(above));
        return made;
    }

    /** An office without a name of its own is that of the body above it. */
    private void nameOffice(RawBody office) {
        bodies.stream()
                .filter(body -> body != office && !body.kind.equals("工作组"))
                .min(Comparator.comparingInt(body -> body.name.offset(0)))
                .ifPresent(above -> {
                    office.name = BodyLookup.named(office.name, above.kind);
                    office.kind = BodyNames.kind(office.name.plain());
                });
    }

    private void nameUnits(RawBody body) {
        body.heads.forEach(units::name);
        body.deputies.forEach(units::name);
        body.members.forEach(units::name);
        body.lead.forEach(units::name);
        body.responsible.forEach(units::name);
        body.cooperating.forEach(units::name);
        body.seat.filter(seat -> UnitWords.endsLikeUnit(seat.plain())).ifPresent(units::name);
    }

    /** The body under whose heading a line stands. */
    Optional<RawBody> owner(Line line) {
        return line.run().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(owners.get(line.run().offset(0)));
    }

    Holders holders() {
        return holders;
    }

    TailReader tails() {
        return tails;
    }

    List<RawBody> bodies() {
        return bodies;
    }

    boolean isOrganizing() {
        return isOrganizing;
    }

    /** Names of bodies that sentences set up, in their order. */
    private void declare(List<Line> lines) {
        for (Line line : lines) {
            if (line.isRow() || declared.size() > MOST) {
                continue;
            }
            Run words = line.words();
            for (String verb : new String[] {"成立", "组建", "设立", "调整", "建立"}) {
                for (int at = words.plain().indexOf(verb);
                        at >= 0;
                        at = words.plain().indexOf(verb, at + 2)) {
                    BodyNames.declared(words, at + 2)
                            .filter(name -> !verb.equals("建立") || name.plain().endsWith("联席会议"))
                            .ifPresent(declared::add);
                }
            }
            if (!line.marker().isPresent()) {
                BodyNames.signing(words).ifPresent(declared::add);
            }
            BodyNames.adjusted(words).ifPresent(declared::add);
            BodyNames.shortName(words).ifPresent(shortNames::add);
            if (words.length() <= 80 && !words.plain().endsWith("。")) {
                BodyNames.beforeRoster(words).ifPresent(declared::add);
            }
        }
        declared.sort(Comparator.comparingInt(name -> name.offset(0)));
    }

    /** Whether the paper says of a word that it means one of its bodies. */
    boolean isShortName(String word) {
        return shortNames.stream().anyMatch(called -> called.word().equals(word));
    }

    /** The body of that name; made where there is none. */
    RawBody body(Run name) {
        for (RawBody body : bodies) {
            if (body.name.plain().equals(name.plain())) {
                return body;
            }
        }
        RawBody made = new RawBody(name);
        if (bodies.size() >= MOST) {
            return made;
        }
        bodies.add(made);
        return made;
    }

    /** The body that a heading means: that of the name, or the one of which the name is the short form. */
    RawBody meant(Run heading) {
        return shortFor(heading).orElseGet(() -> body(heading));
    }

    /** The one body, named before, of which a heading such as 领导小组 is the short form. */
    Optional<RawBody> shortFor(Run heading) {
        String plain = heading.plain();
        boolean isKnown = bodies.stream().anyMatch(body -> body.name.plain().equals(plain));
        if (isKnown || !BodyNames.isShort(plain)) {
            return Optional.empty();
        }
        List<RawBody> ending = bodies.stream()
                .filter(body -> body.name.plain().endsWith(plain))
                .toList();
        Optional<RawBody> one = ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
        return one.or(() -> declaredBefore(heading.offset(0), plain).map(this::body));
    }

    /** 涉企服务 as the heading of what the task force of that name is to do. */
    private Optional<Run> shortOf(Run heading) {
        String plain = heading.plain();
        List<RawBody> longer = bodies.stream()
                .filter(body -> plain.length() >= 2
                        && body.name.plain().startsWith(plain)
                        && BodyNames.isBare(body.name.plain().substring(plain.length())))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0).name) : Optional.empty();
    }

    private void section(Section section, Optional<RawBody> above) {
        Run first = section.head.map(line -> Clauses.first(line.words())).orElse(Run.NONE);
        Optional<Run> heading = first.isEmpty() || first.length() > 50 ? Optional.empty() : Optional.of(first);
        Optional<Run> named = heading.flatMap(BodyNames::inHeading)
                .or(() -> heading.flatMap(this::shortOf))
                .or(() -> BodyNames.beforeComma(first));
        RosterReader roster = new RosterReader(this, section, named, above, log);
        Optional<RawBody> own = roster.read();
        own.ifPresent(body -> {
            section.head
                    .filter(line -> !line.body().isEmpty())
                    .ifPresent(line -> owners.put(line.run().offset(0), body));
            section.lines.stream()
                    .filter(line -> !line.run().isEmpty())
                    .forEach(line -> owners.put(line.run().offset(0), body));
        });
        for (Section child : section.children) {
            Optional<RawBody> under = own.or(() -> above);
            if (own.isPresent() && isDutyList(section, child)) {
                own.get().duties.add(child.head.map(Line::words).orElse(Run.NONE));
            } else {
                section(child, under);
            }
        }
    }

    /** Whether numbered lines under a body are its duties. */
    private static boolean isDutyList(Section section, Section child) {
        Run words = child.head.map(Line::words).orElse(Run.NONE);
        boolean announced = section.paragraphs().stream().anyMatch(paragraph -> {
            String plain = paragraph.squeeze().plain();
            return plain.endsWith("职责:") || plain.endsWith("负责:") || plain.endsWith("任务:");
        });
        return child.children.isEmpty()
                && child.lines.isEmpty()
                && BodyNames.inHeading(Clauses.first(words)).isEmpty()
                && (announced || words.plain().startsWith("负责"));
    }

    /** What a roster without a name of its own is that of: the body set up last before it. */
    Optional<Run> declaredBefore(int offset, String kindOfHeading) {
        Optional<Run> found = Optional.empty();
        for (Run name : declared) {
            boolean fits = kindOfHeading.isEmpty() || name.plain().endsWith(kindOfHeading);
            if (fits && name.offset(0) < offset) {
                found = found.filter(one -> isLonger(one, name)).or(() -> Optional.of(name));
            }
        }
        return found;
    }

    /** Whether a name is the fuller form of the other. */
    private static boolean isLonger(Run one, Run other) {
        return one.length() > other.length() && one.plain().endsWith(other.plain());
    }
}
