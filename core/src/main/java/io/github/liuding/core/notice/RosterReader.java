package io.github.liuding.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands under one heading as rosters and duties of bodies. */
final class RosterReader {
    private static final String MEMBERS = "成员单位";

    private final BodyReader bodies;

    private final Section section;

    private final Optional<Run> heading;

    private final Optional<RawBody> above;

    private final Log log;

    private Optional<RawBody> body = Optional.empty();

    private Optional<RawBody> first = Optional.empty();

    private Optional<Run> title = Optional.empty();

    private Optional<RoleWords> role = Optional.empty();

    private final RosterEntries entries;

    private Optional<RosterTable> table = Optional.empty();

    private Optional<BodyTable> bodyTable = Optional.empty();

    private boolean inDuties;

    private boolean inOffice;

    RosterReader(BodyReader bodies, Section section, Optional<Run> heading, Optional<RawBody> above, Log log) {
        this.bodies = bodies;
        this.section = section;
        this.heading = heading;
        this.above = above;
        this.log = log;
        entries = new RosterEntries(bodies.holders());
    }

    /** The body whose section it is; empty where it is that of none. */
    Optional<RawBody> read() {
        List<Run> paragraphs = new ArrayList<>();
        section.head.ifPresent(line -> paragraphs.add(line.body()));
        section.lines.forEach(
                line -> paragraphs.add(line.isRow() ? line.run() : line.run().strip()));
        boolean hasRoster = paragraphs.stream()
                .anyMatch(paragraph -> RoleWords.at(paragraph).isPresent());
        boolean headed = heading.isPresent() && section.head.isPresent();
        if (headed && !hasRoster && isOwn()) {
            body = Optional.of(bodies.meant(heading.get()));
            body.get().parent = body.get().parent.or(() -> above);
            first = body;
            inDuties = true;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isHead = i == 0 && section.head.isPresent();
            take(paragraphs.get(i), isHead);
        }
        endRole();
        return first;
    }

    /** Whether the section is about the body it names and not about what is asked of it. */
    private boolean isOwn() {
        Run head = section.head.map(Line::words).orElse(Run.NONE);
        int end = Clauses.firstEnd(head);
        boolean isElsewhere = section.lines.stream()
                .findFirst()
                .filter(line -> line.words().plain().startsWith("各"))
                .isPresent();
        return heading.isPresent()
                && !isElsewhere
                && heading.get().length() >= 2
                && (end < head.length() || !section.lines.isEmpty() || !section.children.isEmpty())
                && (!BodyNames.isGeneric(heading.get().plain())
                        || bodies.shortFor(heading.get()).isPresent());
    }

    private void take(Run paragraph, boolean isHead) {
        boolean isRow = paragraph.length() < 600
                && (paragraph.plain().indexOf('\t') >= 0 || paragraph.plain().indexOf('|') >= 0);
        Optional<RosterTable> headed = isRow ? RosterTable.headed(paragraph) : Optional.empty();
        Optional<BodyTable> ofBodies = isRow ? BodyTable.headed(paragraph) : Optional.empty();
        if (headed.isPresent() || ofBodies.isPresent()) {
            endRole();
            table = headed;
            bodyTable = ofBodies;
            return;
        }
        table = isRow ? table : Optional.empty();
        bodyTable = isRow ? bodyTable : Optional.empty();
        if (bodyTable.isPresent()) {
            bodyTable.get().read(paragraph, bodies).ifPresent(made -> made.parent = made.parent.or(() -> above));
            return;
        }
        Run row = isRow
                ? table.map(under -> under.line(paragraph)).orElseGet(() -> RosterLines.cells(paragraph))
                : paragraph;
        Run line = isHead && heading.isPresent() ? afterHeading(paragraph) : row;
        if (line.isEmpty() || (isRow && RosterLines.isRule(paragraph))) {
            return;
        }
        List<Run> pieces = RosterLines.pieces(line);
        if (pieces.size() > 1) {
            pieces.forEach(piece -> take(piece, false));
            return;
        }
        Optional<RoleWords> found = line.length() > 2000
                ? Optional.empty()
                : RoleWords.at(line).filter(words -> RosterLines.isRole(line, words));
        if (found.isPresent() && role.isPresent() && entries.endsPost(found.get(), line)) {
            entries.goOn(line);
            return;
        }
        if (found.isPresent()) {
            begin(found.get(), line);
            return;
        }
        if (Labels.startsField(line) && (body.isPresent() || opens())) {
            endRole();
            units(line);
            return;
        }
        Run words = line.length() > 60 ? Run.NONE : line.squeeze();
        if ((!words.isEmpty() && role.isEmpty()) || RosterLines.isTitle(words)) {
            Optional<Run> named = BodyNames.inHeading(words);
            if (named.isPresent() && !words.plain().endsWith(":") && !isHead) {
                endRole();
                title = named;
                body = Optional.empty();
                inDuties = false;
                return;
            }
        }
        if (RosterLines.isDuties(line)) {
            endRole();
            inDuties = true;
            duties(RosterLines.afterLabel(line));
            return;
        }
        if (role.isPresent() && entries.add(line)) {
            return;
        }
        endRole();
        if (inRoles(line)) {
            return;
        }
        if (!inner(line) && body.isPresent() && (inDuties || RosterLines.beginsDuty(line))) {
            duties(line);
        }
    }

    /** Takes a paragraph in which sentences that begin with a role stand behind others; gives whether it is one. */
    private boolean inRoles(Run line) {
        List<Run> sentences = line.length() > 600 ? List.of() : Clauses.sentences(line);
        int begins = -1;
        for (int i = 1; i < sentences.size() && begins < 0; i++) {
            Run sentence = sentences.get(i).strip();
            begins = RoleWords.at(sentence).filter(RoleWords::hasColon).isPresent() ? i : -1;
        }
        if (begins < 0 || (body.isEmpty() && heading.isEmpty())) {
            return false;
        }
        Run before = Run.join(sentences.subList(0, begins));
        if (inner(line)) {
            return true;
        }
        if (body.isPresent() && (inDuties || RosterLines.beginsDuty(before))) {
            duties(before);
        }
        take(Run.join(sentences.subList(begins, sentences.size())).strip(), false);
        return true;
    }

    /** Makes the body of the heading, where what answers for it stands before who sits in it. */
    private boolean opens() {
        if (heading.isEmpty() || section.head.isEmpty() || !isOwn()) {
            return false;
        }
        body = Optional.of(bodies.body(heading.get()));
        body.get().parent = body.get().parent.or(() -> above);
        first = first.or(() -> body);
        return true;
    }

    private Run afterHeading(Run paragraph) {
        Run words = paragraph.squeeze();
        int comma = words.plain().indexOf(',');
        if (comma == heading.map(Run::length).orElse(-1)) {
            return words.from(comma + 1);
        }
        return words.from(Clauses.firstEnd(words));
    }

    private void begin(RoleWords found, Run line) {
        endRole();
        inDuties = false;
        boolean another = body.isPresent()
                && found.kind() == RoleWords.Kind.HEAD
                && !body.get().heads.isEmpty()
                && (!body.get().deputies.isEmpty() || !body.get().members.isEmpty())
                && !found.role().contains("办公室");
        if (body.isEmpty() || another || !(body.get().hasHolders() || title.isEmpty())) {
            body = Optional.of(bodies.body(name(found, line)));
            body.get().parent = body.get().parent.or(() -> above);
            title = Optional.empty();
            if (first.isEmpty()) {
                first = body;
            }
        }
        inOffice = found.role().startsWith("办公室") || (inOffice && found.role().contains("主任"));
        role = Optional.of(found);
        Run rest = line.from(found.to()).strip();
        int stop = RosterLines.sentenceEnd(rest);
        if (!rest.isEmpty()) {
            entries.begin(rest.sub(0, stop));
        }
        if (stop < rest.length()) {
            endRole();
            take(rest.from(stop + 1).strip(), false);
        }
    }

    private Run name(RoleWords found, Run line) {
        int offset = line.offset(0);
        if (title.isPresent()) {
            return bodies.declaredBefore(offset, title.get().plain()).orElse(title.get());
        }
        if (heading.isPresent()) {
            Run named = heading.get();
            boolean isShort = (named.length() <= 6 && !named.plain().endsWith("组"))
                    || named.plain().equals("领导小组");
            return isShort ? bodies.declaredBefore(offset, named.plain()).orElse(named) : named;
        }
        Optional<Run> parents = section.parent
                .flatMap(parent -> parent.head)
                .map(head -> Clauses.first(head.words()))
                .filter(words -> words.length() <= 40)
                .flatMap(BodyNames::inHeading);
        return parents.or(() -> bodies.declaredBefore(offset, "")).orElseGet(() -> byRole(found, line));
    }

    private static Run byRole(RoleWords found, Run line) {
        String role = found.role();
        String name = role.contains("指挥") ? "指挥部" : role.contains("召集") ? "联席会议" : role.contains("主任") ? "办公室" : "领导小组";
        return Run.said(name, line.offset(0));
    }

    private void endRole() {
        if (role.isPresent() && body.isPresent()) {
            RoleWords words = role.get();
            for (Run entry : entries.all()) {
                List<HolderDraft> found = bodies.holders().read(words.role(), entry);
                if (found.isEmpty()) {
                    log.warn(
                            NoticeFindings.ROSTER_NOT_UNDERSTOOD,
                            entry,
                            "“%s”之后未识别出人员或单位：%s".formatted(words.role(), Log.quoted(entry)),
                            "No person or unit was found behind '%s': %s".formatted(words.role(), Log.quoted(entry)));
                }
                boolean ofOffice = inOffice && !body.get().name.plain().endsWith("办公室");
                RawBody holds = ofOffice ? bodies.office(entry, body.get()) : body.get();
                holds.add(words.kind(), found);
            }
        }
        role = Optional.empty();
        entries.clear();
    }

    private void units(Run line) {
        List<TailLabels.Label> labels = TailLabels.of(line, 0);
        Run rest = Run.NONE;
        for (int i = 0; i < labels.size(); i++) {
            int limit = i + 1 < labels.size() ? labels.get(i + 1).from() : line.length();
            int stop = line.plain().indexOf('。', labels.get(i).to());
            int end = stop > 0 ? Math.min(limit, stop) : limit;
            if (end < limit) {
                rest = line.sub(end, limit);
            }
            UnitList list = UnitList.read(line.sub(labels.get(i).to(), end));
            String label = line.sub(labels.get(i).from(), labels.get(i).to() - 1)
                    .squeeze()
                    .plain();
            if (label.equals(MEMBERS)) {
                members(list);
                continue;
            }
            switch (labels.get(i).field()) {
                case LEADER -> leader(line.sub(labels.get(i).to(), end));
                case LEAD, RESPONSIBLE, COOPERATING, DIVISION -> {
                    Tail tail = new Tail();
                    bodies.tails()
                            .value(labels.get(i).field(), line.sub(labels.get(i).to(), end), tail);
                    body.get().add(tail);
                }
                case PERSON, DEADLINE -> {}
            }
        }
        inDuties = true;
        duties(rest.trim("。;"));
    }

    private void members(UnitList list) {
        int number = 0;
        for (Run name : list.names()) {
            boolean isOpen = ++number == list.openAt();
            List<HolderDraft> found = bodies.holders().read(MEMBERS, name).stream()
                    .map(holder -> isOpen ? holder.toBuilder().openEnded(true).build() : holder)
                    .toList();
            body.get().add(RoleWords.Kind.MEMBER, found);
        }
    }

    /** Whom a group names as the leader who answers for it is its head, if it has none. */
    private void leader(Run who) {
        if (body.isPresent() && body.get().heads.isEmpty()) {
            body.get().add(RoleWords.Kind.HEAD, bodies.holders().read("牵头领导", who.strip()));
        }
    }

    private void duties(Run text) {
        if (body.isPresent() && !text.isEmpty()) {
            for (Run sentence : Clauses.sentences(text.squeeze())) {
                Run own = withoutUnits(sentence);
                Run duty = RosterLines.isDuties(own) ? RosterLines.afterLabel(own) : own;
                if (duty.trim("。;,、:").length() > 3 && !isOfPlace(duty.plain())) {
                    body.get().duties.add(duty);
                }
            }
        }
    }

    /** What a sentence says besides which units lead the body and which help it. */
    private Run withoutUnits(Run sentence) {
        Optional<BodyUnits.Division> division = BodyUnits.division(sentence, bodies.tails())
                .filter(found -> found.subject().isEmpty());
        division.ifPresent(found -> body.get().add(found.tail()));
        return division.map(BodyUnits.Division::rest).orElse(sentence);
    }

    /** Whether a sentence says where a body sits or what stands under it, and not what it does. */
    private static boolean isOfPlace(String plain) {
        return plain.startsWith("设在") || plain.startsWith("设于") || plain.startsWith("下设");
    }

    /** A paragraph without a number that begins with the name of a group: 跟踪督导一组。负责…… */
    private boolean inner(Run line) {
        Run words = line.length() > 1500 ? Run.NONE : line.squeeze();
        Run name = Clauses.first(words);
        boolean named = name.length() >= 3
                && name.length() <= 14
                && name.plain().endsWith("组")
                && BodyNames.isName(name.plain())
                && words.length() > name.length() + 5;
        if (named) {
            RawBody inside = bodies.body(name);
            inside.parent = first.or(() -> above);
            inside(inside, words.from(Clauses.firstEnd(words)));
        }
        return named;
    }

    /** What stands behind the name of a group in its paragraph: who is in it, and what it does. */
    private void inside(RawBody group, Run text) {
        for (Run sentence : Clauses.sentences(text)) {
            Run said = sentence.trim("。;");
            Optional<RoleWords> found = RoleWords.at(said).filter(RoleWords::hasColon);
            if (found.isPresent()) {
                String word = found.get().role();
                group.add(
                        found.get().kind(),
                        bodies.holders().read(word, said.from(found.get().to())));
            } else {
                Optional<BodyUnits.Division> division = BodyUnits.division(sentence, bodies.tails())
                        .filter(of -> of.subject().isEmpty());
                division.ifPresent(of -> group.add(of.tail()));
                Run duty = division.map(BodyUnits.Division::rest).orElse(sentence);
                if (!duty.isEmpty()) {
                    group.duties.add(duty);
                }
            }
        }
    }
}
